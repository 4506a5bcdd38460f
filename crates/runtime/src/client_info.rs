//! What generated code states about its API.

use super::client_core::ClientCore;
use super::security::SecurityRequirements;

/// What the runtime has to know of the API that a client is generated for.
#[derive(Debug)]
pub struct ApiInfo {
    /// The version of the API's document.
    pub version: &'static str,
    /// The URL of the first server that the document names; empty where it names none.
    pub base_url: &'static str,
    /// The name and the version of the client's package.
    pub user_agent: &'static str,
    /// The security requirements of an operation, by its name.
    pub security: fn(&str) -> SecurityRequirements,
}

/// A generated client. `client!` implements it.
pub trait ClientInfo: Sized {
    /// The API that it is generated for.
    const API: &'static ApiInfo;

    /// Makes the client of what its builder has put together.
    fn from_core(core: ClientCore) -> Self;

    /// Returns what sends the calls.
    fn core(&self) -> &ClientCore;

    /// Returns the version of the API's document that the client was generated from.
    fn api_version() -> &'static str {
        Self::API.version
    }

    /// Returns the URL that the paths of operations are appended to.
    fn baseurl(&self) -> &str {
        self.core().base_url()
    }
}

/// Declares the client of an API, with its builder.
#[doc(hidden)]
#[macro_export]
macro_rules! client {
    (
        $(#[doc = $doc:literal])*
        #[api(version = $version:literal, base_url = $base_url:expr, security = $security:expr)]
        pub struct $client:ident;
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $client($crate::ClientCore);

        #[doc = concat!("Builds a [`", stringify!($client), "`].")]
        pub type ClientBuilder = $crate::ClientBuilder<$client>;

        impl $client {
            /// Builds a client without credentials for the server that the API's document names.
            ///
            /// It is enough for the operations that need no credentials. Everything else is set through
            /// [`builder`](Self::builder).
            ///
            /// # Errors
            ///
            /// Returns an error if the document names no server, or if TLS cannot be set up.
            pub fn new() -> ::std::result::Result<Self, $crate::ClientBuildError> {
                Self::builder().build()
            }

            /// Returns a builder with the defaults: the server that the API's document names, no
            /// credentials, timeouts, no redirects.
            pub fn builder() -> ClientBuilder {
                ::std::default::Default::default()
            }
        }

        impl $crate::ClientInfo for $client {
            const API: &'static $crate::ApiInfo = &$crate::ApiInfo {
                version: $version,
                base_url: $base_url,
                user_agent: ::std::concat!(
                    ::std::env!("CARGO_PKG_NAME"),
                    "/",
                    ::std::env!("CARGO_PKG_VERSION")
                ),
                security: $security,
            };

            fn from_core(core: $crate::ClientCore) -> Self {
                Self(core)
            }

            fn core(&self) -> &$crate::ClientCore {
                &self.0
            }
        }
    };
}
