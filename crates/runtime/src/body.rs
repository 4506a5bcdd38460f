//! Bodies of responses, never read beyond a limit.
//!
//! The limits count bytes after decompression, if the HTTP client decompresses: what is bounded is
//! what the program has to hold.

use zeroize::Zeroizing;

use super::transport::TransportError;

/// The longest body of a response that is read whole, after decompression: 64 MiB. A body that is
/// streamed has no limit.
pub const RESPONSE_LIMIT: usize = 64 * 1024 * 1024;

/// Why a body was not read to its end.
pub(super) enum ReadError {
    /// It is longer than the limit.
    TooLong,
    /// The connection failed.
    Connection(TransportError),
}

/// Reads a body of at most `limit` bytes.
pub(super) async fn read_whole(
    mut response: reqwest::Response,
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, ReadError> {
    let announced = response.content_length().unwrap_or_default();
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(ReadError::TooLong);
    }
    // What is announced need not come, so it is believed only up to a point.
    let mut body = Zeroizing::new(Vec::with_capacity(announced.min(64 * 1024)));
    let failed = |error| ReadError::Connection(TransportError::new(error));
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if chunk.len() > limit - body.len() {
            return Err(ReadError::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Reads a body up to its end, the limit or a failure of the connection, and returns what came.
pub(super) async fn read_start(
    mut response: reqwest::Response,
    limit: usize,
) -> Zeroizing<Vec<u8>> {
    let mut body = Zeroizing::new(Vec::new());
    while let Ok(Some(chunk)) = response.chunk().await {
        let room = limit - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if chunk.len() >= room {
            break;
        }
    }
    body
}
