//! Server-sent events.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use eventsource_stream::EventStreamError;
use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::lines::Lines;
use super::{StreamError, from_json};
use crate::reading::{Read, Unread};
use crate::{Response, ResponseValue, Secret};

/// An event of a stream of server-sent events.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The type of the event, `message` unless the server names one.
    pub event: String,
    /// The id of the last event that had one; empty if none had.
    pub id: String,
    /// How long the server asks to wait before a new connection.
    pub retry: Option<Duration>,
    /// The data.
    pub data: T,
}

/// The events of a response, decoded as they arrive.
///
/// Data of `[DONE]` ends a stream whose data is JSON. Dropping the stream closes the connection; it
/// does not connect again by itself.
///
/// ```
/// use openapi_client_runtime::stream::{EventStream, StreamError};
///
/// /// Joins what arrives until the server ends the stream.
/// async fn joined(mut events: EventStream<String>) -> Result<String, StreamError> {
///     let mut text = String::new();
///     while let Some(event) = events.next().await {
///         text += &event?.data;
///     }
///     Ok(text)
/// }
/// ```
pub struct EventStream<T> {
    events: eventsource_stream::EventStream<EventLines>,
    decode: Decode<T>,
    secrets: Vec<Secret>,
    has_ended: bool,
}

/// Decodes the data of an event, hiding these secrets in errors; none at the end of the stream.
type Decode<T> = fn(String, &[Secret]) -> Option<Result<T, StreamError>>;

impl<T> EventStream<T> {
    /// The next event; `None` at the end of the stream. It can be dropped at any await point without
    /// loss.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails, if an event is too long, or if its data cannot be
    /// decoded.
    pub async fn next(&mut self) -> Option<Result<Event<T>, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.has_ended {
            return Poll::Ready(None);
        }
        let item = match ready!(Pin::new(&mut self.events).poll_next(context)) {
            Some(Ok(event)) => (self.decode)(event.data, &self.secrets).map(|data| {
                data.map(|data| Event {
                    event: event.event,
                    id: event.id,
                    retry: event.retry,
                    data,
                })
            }),
            Some(Err(EventStreamError::Transport(error))) => Some(Err(error)),
            // The library's own messages quote the input.
            Some(Err(_)) => Some(Err(StreamError::Format)),
            None => None,
        };
        self.has_ended = !matches!(item, Some(Ok(_) | Err(StreamError::Decode(_))));
        Poll::Ready(item)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").finish_non_exhaustive()
    }
}

/// A response with events whose data is JSON.
///
/// # Errors
///
/// Returns an error if the response is of another media type.
pub fn events<T: DeserializeOwned>(response: Response) -> Read<EventStream<T>> {
    read(response, |data, secrets| match data.as_str() {
        "[DONE]" => None,
        json => Some(from_json(json.as_bytes(), secrets)),
    })
}

/// A response with events whose data is text.
///
/// # Errors
///
/// Returns an error if the response is of another media type.
pub fn text_events(response: Response) -> Read<EventStream<String>> {
    read(response, |data, _| Some(Ok(data)))
}

fn read<T>(mut response: Response, decode: Decode<T>) -> Read<EventStream<T>> {
    if !response.is_of("text/event-stream") {
        return Err(Unread::Unexpected(response));
    }
    let limit = response.limit();
    let secrets = response.take_secrets();
    Ok(ResponseValue::stream(response).map(|body| EventStream {
        events: eventsource_stream::EventStream::new(EventLines {
            lines: Lines::new(body, limit, |byte| matches!(byte, b'\n' | b'\r')),
            limit,
            length: 0,
            last: None,
        }),
        decode,
        secrets,
        has_ended: false,
    }))
}

/// The lines of a stream of events, of which no event is longer than the limit.
///
/// The parser behind it is given one line at a time, since it looks again at a line that has not
/// ended for every chunk, and with one kind of end, since it waits behind a carriage return.
struct EventLines {
    lines: Lines,
    limit: usize,
    /// The length of the event so far.
    length: usize,
    /// How the line before ended; none at the start.
    last: Option<u8>,
}

impl Stream for EventLines {
    type Item = Result<Vec<u8>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(line) = ready!(self.lines.poll_next(context)) else {
                return Poll::Ready(None);
            };
            let line = line?;
            let ended = self.last.replace(line.last().copied().unwrap_or(b'\n'));
            if ended == Some(b'\r') && *line == *b"\n" {
                continue;
            }
            // The parser does not expect the byte order mark that a stream may begin with.
            let marked = line.strip_prefix(b"\xEF\xBB\xBF");
            let line = marked.filter(|_| ended.is_none()).unwrap_or(&line);
            let content = line.strip_suffix(b"\r").or(line.strip_suffix(b"\n"));
            let content = content.unwrap_or(line);
            self.length = if content.is_empty() {
                0
            } else {
                self.length + line.len()
            };
            if self.length > self.limit {
                self.lines.stop();
                return Poll::Ready(Some(Err(StreamError::TooLong)));
            }
            return Poll::Ready(Some(Ok([content, b"\n"].concat())));
        }
    }
}
