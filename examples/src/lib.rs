//! What the examples have in common.

use std::error::Error;
use std::time::Duration;

use streamkap_api::Client;
use streamkap_auth::Credentials;

pub mod shop;

#[cfg(doctest)]
#[doc = include_str!("../../docs/side-by-side.md")]
mod side_by_side {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/streamkap.md")]
mod streamkap {}

/// A client with the credentials of the environment: `STREAMKAP_CLIENT_ID` and `STREAMKAP_SECRET`, or
/// a project key.
///
/// # Errors
///
/// Returns an error if the environment has no credentials.
pub fn client() -> Result<Client, streamkap_auth::Error> {
    streamkap_auth::client(Credentials::from_env()?)
}

/// Waits until the source and the destination of a pipeline are active. Creation with `wait` as false
/// returns before Kafka Connect has carried it out. Returns how often the pipeline was read.
///
/// # Errors
///
/// Returns an error if the pipeline cannot be read, is not there, is broken, or is not active after two
/// minutes.
pub async fn until_active(
    client: &Client,
    id: &str,
    pause: Duration,
) -> Result<usize, Box<dyn Error>> {
    for read in 1..=24 {
        // One pipeline is a list of one, and an unknown id an empty list.
        let found = client.get_pipeline().pipeline_id(id).await?.into_inner();
        let pipeline = found
            .result
            .into_iter()
            .next()
            .ok_or("there is no such pipeline")?;
        let source = pipeline.source.and_then(|it| it.connector_status);
        let destination = pipeline.destination.and_then(|it| it.connector_status);
        match (source.as_deref(), destination.as_deref()) {
            (Some("Active"), Some("Active")) => return Ok(read),
            (Some("Broken"), _) | (_, Some("Broken")) => return Err("a connector is broken".into()),
            _ => tokio::time::sleep(pause).await,
        }
    }
    Err("the pipeline is not active after two minutes".into())
}
