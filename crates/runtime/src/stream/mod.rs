//! Responses that are read item by item: JSON Lines and server-sent events.

#[cfg(feature = "event-stream")]
mod events;
mod items;
mod lines;

use std::fmt;

use super::decode::{DecodeError, decodes_as};
use super::redactor::Redactor;
use super::secret::Secret;
use super::transport::TransportError;

#[cfg(feature = "event-stream")]
pub use events::{Event, EventStream, events, text_events};
pub use items::{ItemStream, items};

/// Why an item of a stream could not be read.
///
/// After [`Decode`](Self::Decode) the stream goes on with the next item; after the others it has
/// ended. Neither `Debug` nor `Display` quotes the item.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// The connection failed before the stream ended.
    Connection(TransportError),
    /// An item is longer than the limit that the client has for responses.
    TooLong,
    /// The stream is not in the format that its media type announces.
    Format,
    /// An item does not match the document.
    Decode(DecodeError),
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connection(_) => f.write_str("the connection failed before the stream ended"),
            Self::TooLong => f.write_str("an item of the stream is longer than the limit"),
            Self::Format => f.write_str("the stream is not in the format of its media type"),
            Self::Decode(error) => write!(f, "an item of the stream cannot be decoded: {error}"),
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connection(error) => Some(error),
            Self::TooLong | Self::Format | Self::Decode(_) => None,
        }
    }
}

/// Decodes an item from JSON. An error hides the secrets of the call.
fn from_json<T: serde::de::DeserializeOwned>(
    json: &[u8],
    secrets: &[Secret],
) -> Result<T, StreamError> {
    serde_json::from_slice(json).map_err(|error| {
        let secrets = Redactor::new(secrets);
        StreamError::Decode(DecodeError::of_item(
            &error,
            decodes_as::<T>,
            json,
            &secrets,
        ))
    })
}
