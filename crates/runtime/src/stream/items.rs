//! JSON Lines, also known as NDJSON.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::lines::Lines;
use super::{StreamError, from_json};
use crate::{Response, ResponseValue, Secret};

/// The items of a response in JSON Lines, decoded as they arrive.
///
/// Dropping the stream closes the connection.
///
/// ```
/// use openapi_client_runtime::stream::{ItemStream, StreamError};
///
/// /// Adds up the numbers of a response in JSON Lines.
/// async fn sum(mut numbers: ItemStream<u64>) -> Result<u64, StreamError> {
///     let mut sum = 0;
///     while let Some(number) = numbers.next().await {
///         sum += number?;
///     }
///     Ok(sum)
/// }
/// ```
pub struct ItemStream<T> {
    lines: Lines,
    secrets: Vec<Secret>,
    item: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> ItemStream<T> {
    /// The next item; `None` at the end of the stream. It can be dropped at any await point without
    /// loss.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails, if an item is too long, or if it cannot be decoded.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: DeserializeOwned> Stream for ItemStream<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let line = match ready!(self.lines.poll_next(context)) {
                Some(Ok(line)) => line,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            // JSON text sequences begin each item with a record separator.
            let line = line.strip_prefix(b"\x1e").unwrap_or(&line).trim_ascii();
            if !line.is_empty() {
                return Poll::Ready(Some(from_json(line, &self.secrets)));
            }
        }
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream").finish_non_exhaustive()
    }
}

/// A response in JSON Lines.
pub fn items<T: DeserializeOwned>(mut response: Response) -> ResponseValue<ItemStream<T>> {
    let limit = response.limit();
    let secrets = response.take_secrets();
    ResponseValue::stream(response).map(|body| ItemStream {
        lines: Lines::new(body, limit, |byte| byte == b'\n'),
        secrets,
        item: PhantomData,
    })
}
