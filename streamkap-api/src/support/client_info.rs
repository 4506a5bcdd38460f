//! What a generated client states about itself.

/// A generated client.
pub trait ClientInfo<Inner> {
    /// The version of the API's document that the client was generated from.
    fn api_version() -> &'static str;

    /// The URL that the paths of operations are appended to.
    fn baseurl(&self) -> &str;

    /// The HTTP client that sends the calls.
    fn client(&self) -> &reqwest::Client;

    /// What all calls have in common.
    fn inner(&self) -> &Inner;
}
