//! Lists that come in pages, as streams of pages and of items.

mod declare;
mod link;
mod progress;

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::Serialize;
use serde_json::Value;

use super::client_core::ClientCore;
use super::paging::progress::Progress;
use super::reading::Reading;
use super::wire::Call;
use super::{Error, ResponseValue};

/// How an operation pages.
#[derive(Clone, Copy, Debug)]
pub enum Paging {
    /// A query parameter holds the number of the page.
    Page {
        /// The parameter.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// A query parameter holds the number of items to skip.
    Offset {
        /// The parameter.
        parameter: &'static str,
    },
    /// A query parameter holds the cursor that the page before has returned.
    Cursor {
        /// The parameter.
        parameter: &'static str,
    },
    /// The `Link` header leads to the next page.
    Link,
}

/// What a page states about itself.
#[derive(Clone, Debug, Default)]
pub struct PageFacts {
    count: u64,
    has_next: Option<bool>,
    total: Option<u64>,
    cursor: Option<String>,
}

impl PageFacts {
    /// A page with this number of items.
    pub fn new(count: usize) -> Self {
        Self {
            count: u64::try_from(count).unwrap_or(u64::MAX),
            ..Self::default()
        }
    }

    /// Whether there is a next page, unless `value` is no boolean.
    pub fn has_next<T: Serialize>(mut self, value: &T) -> Self {
        self.has_next = scalar(value).as_bool();
        self
    }

    /// The number of items on all pages, unless `value` is no number.
    pub fn total<T: Serialize>(mut self, value: &T) -> Self {
        self.total = scalar(value).as_u64();
        self
    }

    /// The cursor of the next page. Null and an empty string are none.
    pub fn cursor<T: Serialize>(mut self, value: &T) -> Self {
        self.cursor = match scalar(value) {
            Value::String(cursor) => Some(cursor).filter(|cursor| !cursor.is_empty()),
            Value::Number(cursor) => Some(cursor.to_string()),
            _ => None,
        };
        self
    }
}

fn scalar<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

type PageResult<T, E> = Result<ResponseValue<T>, Error<E>>;

type PageFuture<T, E> = Pin<Box<dyn Future<Output = PageResult<T, E>> + Send>>;

/// The pages of a list, fetched one at a time as they are read.
///
/// The first page is the one that the builder asks for, by default the first of the list. The stream
/// ends behind the last page, which is the one that says so, that completes the stated total, or that
/// is empty; and after an error. Cursors and links that lead back to an earlier page are an error, and so
/// are a hundred pages in a row without an item. It requests nothing before it is polled and no page ahead. Dropping
/// it closes what it has open and leaves nothing running. Each page is a call of its own, with the
/// timeout, the retries and the span of one.
///
/// Items that are added or removed while the stream is read can be missing or come twice, as the API
/// pages them.
///
/// ```
/// use openapi_client_runtime::{Error, paging::Pages};
///
/// /// Reads a list until a page satisfies the caller.
/// async fn find<T: 'static, E: 'static>(
///     mut pages: Pages<T, E>,
///     is_wanted: impl Fn(&T) -> bool,
/// ) -> Result<Option<T>, Error<E>> {
///     while let Some(page) = pages.next().await {
///         let page = page?;
///         if is_wanted(&page) {
///             return Ok(Some(page.into_inner()));
///         }
///     }
///     Ok(None)
/// }
/// ```
pub struct Pages<T, E> {
    client: ClientCore,
    reading: Reading<T, E>,
    paging: Paging,
    facts: fn(&T) -> PageFacts,
    /// How many items came before the next page, if the first page was the first of the list.
    seen: Option<u64>,
    progress: Progress,
    state: State<T, E>,
}

enum State<T, E> {
    Next(Result<Call, String>),
    Fetching(Call, PageFuture<T, E>),
    Ended,
}

impl<T: 'static, E: 'static> Pages<T, E> {
    /// The pages of the list that `call` begins.
    pub(crate) fn new(
        client: &ClientCore,
        call: Result<Call, String>,
        reading: Reading<T, E>,
        paging: Paging,
        facts: fn(&T) -> PageFacts,
    ) -> Self {
        let begins_at = |parameter: &str, first: u64| {
            let call = call.as_ref().ok()?;
            let stated = call.query_value(parameter);
            match stated.as_deref().map(str::parse) {
                None => Some(0),
                Some(start) => (start == Ok(first)).then_some(0),
            }
        };
        let seen = match paging {
            Paging::Page { parameter, first } => begins_at(parameter, first),
            Paging::Offset { parameter } => match call.as_ref() {
                Ok(call) => match call.query_value(parameter) {
                    None => Some(0),
                    Some(offset) => offset.parse().ok(),
                },
                Err(_) => None,
            },
            Paging::Cursor { parameter } => begins_at(parameter, 0),
            Paging::Link => None,
        };
        Self {
            client: client.clone(),
            reading,
            paging,
            facts,
            seen,
            progress: Progress::default(),
            state: State::Next(call),
        }
    }

    /// The next page; `None` behind the last. It can be dropped at any await point without loss.
    ///
    /// # Errors
    ///
    /// Returns the error of the call, after which the stream has ended.
    pub async fn next(&mut self) -> Option<PageResult<T, E>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The items of the pages, which `items` takes out of one.
    pub fn into_items<I>(self, items: fn(T) -> Vec<I>) -> Items<T, I, E> {
        Items {
            pages: self,
            items,
            buffer: VecDeque::new(),
        }
    }

    fn fetch(&self, call: Call) -> PageFuture<T, E> {
        let (client, reading) = (self.client.clone(), self.reading);
        Box::pin(async move { Call::read(&client, Ok(call), reading).await })
    }

    /// The call of the page behind `page`; `None` behind the last.
    fn following(
        &mut self,
        mut call: Call,
        page: &ResponseValue<T>,
    ) -> Option<Result<Call, String>> {
        let facts = (self.facts)(page);
        self.seen = self.seen.and_then(|seen| seen.checked_add(facts.count));
        let is_complete = |total| self.seen.is_some_and(|seen| seen >= total);
        if facts.has_next == Some(false) || facts.total.is_some_and(is_complete) {
            return None;
        }
        match self.paging {
            Paging::Page { .. } | Paging::Offset { .. } if facts.count == 0 => return None,
            Paging::Page { parameter, first } => {
                let number = call.query_value(parameter);
                let number = number.map_or(Some(first), |number| number.parse().ok());
                let Some(next) = number.and_then(|number| number.checked_add(1)) else {
                    return Some(Err(format!("`{parameter}` is not a page number")));
                };
                call.set_query(parameter, &next.to_string());
            }
            Paging::Offset { parameter } => {
                let Some(next) = self.seen else {
                    return Some(Err(format!("`{parameter}` is not a number of items")));
                };
                call.set_query(parameter, &next.to_string());
            }
            Paging::Cursor { parameter } => {
                let cursor = facts.cursor?;
                if call.query_value(parameter).as_ref() == Some(&cursor) {
                    return Some(Err(
                        "the API returned the cursor of the page itself as that of the next"
                            .to_owned(),
                    ));
                }
                if let Err(problem) = self.progress.note(&cursor, facts.count) {
                    return Some(Err(problem));
                }
                call.set_query(parameter, &cursor);
            }
            Paging::Link => {
                let target = super::paging::link::next(page.headers())?;
                let goes_on = self.progress.note(&target, facts.count);
                if let Err(problem) = goes_on.and_then(|()| call.follow(&target)) {
                    return Some(Err(problem));
                }
            }
        }
        Some(Ok(call))
    }
}

impl<T: 'static, E: 'static> Stream for Pages<T, E> {
    type Item = PageResult<T, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let State::Next(call) = &mut self.state {
            let call = std::mem::replace(call, Err(String::new()));
            self.state = State::Ended;
            let copy = call.and_then(|call| Ok((call.try_clone()?, call)));
            let (copy, call) = match copy {
                Ok(calls) => calls,
                Err(problem) => return Poll::Ready(Some(Err(Error::InvalidRequest(problem)))),
            };
            self.state = State::Fetching(copy, self.fetch(call));
        }
        let State::Fetching(_, future) = &mut self.state else {
            return Poll::Ready(None);
        };
        let result = ready!(future.as_mut().poll(context));
        let state = std::mem::replace(&mut self.state, State::Ended);
        if let (Ok(page), State::Fetching(call, _)) = (&result, state)
            && let Some(next) = self.following(call, page)
        {
            self.state = State::Next(next);
        }
        Poll::Ready(Some(result))
    }
}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("paging", &self.paging)
            .finish_non_exhaustive()
    }
}

/// The items of a list that comes in pages. The next page is requested when the items of the last are
/// read. Everything else is as for [`Pages`].
///
/// ```
/// use openapi_client_runtime::{Error, paging::Items};
///
/// /// Reads the first items of a list, and no page beyond them.
/// async fn first<T: 'static, I: 'static, E: 'static>(
///     mut items: Items<T, I, E>,
///     count: usize,
/// ) -> Result<Vec<I>, Error<E>> {
///     let mut found = Vec::new();
///     while found.len() < count
///         && let Some(item) = items.next().await
///     {
///         found.push(item?);
///     }
///     Ok(found)
/// }
/// ```
pub struct Items<T, I, E> {
    pages: Pages<T, E>,
    items: fn(T) -> Vec<I>,
    buffer: VecDeque<I>,
}

impl<T: 'static, I, E: 'static> Items<T, I, E> {
    /// The next item; `None` behind the last. It can be dropped at any await point without loss.
    ///
    /// # Errors
    ///
    /// Returns the error of a call, after which the stream has ended.
    pub async fn next(&mut self) -> Option<Result<I, Error<E>>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error<E>>>> {
        loop {
            if let Some(item) = self.buffer.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.buffer = (self.items)(page.into_inner()).into(),
            }
        }
    }
}

impl<T: 'static, I: Unpin, E: 'static> Stream for Items<T, I, E> {
    type Item = Result<I, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T, I, E> fmt::Debug for Items<T, I, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
