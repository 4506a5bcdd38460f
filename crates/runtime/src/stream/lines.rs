//! Lines of a body as it arrives.

use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};

use super::StreamError;
use crate::response::{BoxedStream, ByteStream};

/// The lines of a body. Each byte is looked at once, and no more than a line and a chunk is held.
pub(super) struct Lines {
    chunks: BoxedStream,
    buffer: BytesMut,
    /// How much of the buffer holds no end of a line.
    searched: usize,
    limit: usize,
    ends: fn(u8) -> bool,
    has_ended: bool,
}

impl Lines {
    /// Lines of at most `limit` bytes, which end with a byte of which `ends` is true.
    pub(super) fn new(body: ByteStream, limit: usize, ends: fn(u8) -> bool) -> Self {
        Self {
            chunks: body.into_inner(),
            buffer: BytesMut::new(),
            searched: 0,
            limit,
            ends,
            has_ended: false,
        }
    }

    /// The next line with its end, which the last one may lack. After an error there is none.
    pub(super) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        loop {
            let unsearched = self.buffer.iter().skip(self.searched);
            let end = unsearched.copied().position(self.ends);
            let length = end.map_or(self.buffer.len(), |end| self.searched + end + 1);
            if length > self.limit {
                self.stop();
                return Poll::Ready(Some(Err(StreamError::TooLong)));
            }
            if end.is_some() || (self.has_ended && length > 0) {
                self.searched = 0;
                return Poll::Ready(Some(Ok(self.buffer.split_to(length).freeze())));
            }
            if self.has_ended {
                return Poll::Ready(None);
            }
            self.searched = length;
            match ready!(self.chunks.as_mut().poll_next(context)) {
                Some(Ok(chunk)) => self.buffer.extend_from_slice(&chunk),
                Some(Err(error)) => {
                    self.stop();
                    let error = StreamError::Connection(error);
                    return Poll::Ready(Some(Err(error)));
                }
                None => self.has_ended = true,
            }
        }
    }

    /// Ends the stream and forgets what is left of it.
    pub(super) fn stop(&mut self) {
        self.has_ended = true;
        self.searched = 0;
        self.buffer.clear();
    }
}
