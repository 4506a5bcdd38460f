//! A typed value on its way to a reply: under which status the document describes it.

use bytes::Bytes;
use reqwest::StatusCode;
use serde::Serialize;

use super::reply::Reply;
use crate::by_status::{Written, WrittenByStatus};
use crate::status_key::most_precise;

/// A response that the document describes.
#[derive(Clone, Debug)]
pub struct Documented {
    /// Under which statuses: `200`, `4XX` or `default`. Without any, the reply decides.
    keys: &'static [&'static str],
    reply: Reply,
}

impl Documented {
    /// A response without a body.
    #[track_caller]
    pub fn empty(keys: &'static [&'static str], (): ()) -> Self {
        let reply = Reply::new(200);
        Self { keys, reply }
    }

    /// A response in JSON.
    #[track_caller]
    pub fn json(keys: &'static [&'static str], value: impl Serialize) -> Self {
        let reply = Reply::json(200, &value);
        Self { keys, reply }
    }

    /// A response in bytes or text of this media type.
    #[track_caller]
    pub fn bytes(keys: &'static [&'static str], media_type: &str, body: impl Into<Bytes>) -> Self {
        let reply = Reply::new(200).with_body(media_type, body);
        Self { keys, reply }
    }

    /// A response in JSON Lines.
    #[track_caller]
    pub fn json_lines(keys: &'static [&'static str], items: Vec<impl Serialize>) -> Self {
        let lines = items.iter().map(|item| line(item) + "\n");
        Self::bytes(keys, "application/jsonl", lines.collect::<String>())
    }

    /// A response of server-sent events whose data is JSON.
    #[track_caller]
    pub fn json_events(keys: &'static [&'static str], data: Vec<impl Serialize>) -> Self {
        Self::events(keys, data.iter().map(line).collect())
    }

    /// A response of server-sent events.
    #[track_caller]
    pub fn events(keys: &'static [&'static str], data: Vec<String>) -> Self {
        let events = data.iter().map(|data| {
            let lines = data.split('\n').map(|line| format!("data: {line}\n"));
            lines.collect::<String>() + "\n"
        });
        Self::bytes(keys, "text/event-stream", events.collect::<String>())
    }

    /// One of several responses of which some are streams: the reply decides which.
    pub fn reply(_: &'static [&'static str], reply: Reply) -> Self {
        Self { keys: &[], reply }
    }

    /// One of the responses of an operation by status.
    #[track_caller]
    pub fn by_status(value: impl WrittenByStatus) -> Self {
        let (keys, body) = value.written();
        match body {
            Written::Empty => Self::empty(keys, ()),
            Written::Json => Self::json(keys, value),
            Written::Text { media_type, text } => Self::bytes(keys, media_type, text.to_owned()),
        }
    }

    /// The reply, with the lowest successful status that the document gives this response.
    pub(super) fn into_reply(self, responses: &[&'static str]) -> Reply {
        let statuses = (200..600).find(|status| self.is_described_by(*status, responses));
        let mut reply = self.reply;
        if let Some(status) = statuses {
            reply.set_status(status);
        }
        reply
    }

    /// The reply of this status; an error if the document describes another response for it.
    pub(super) fn with_status(
        self,
        status: u16,
        responses: &[&'static str],
    ) -> Result<Reply, String> {
        if self.keys.is_empty() || self.is_described_by(status, responses) {
            let mut reply = self.reply;
            reply.set_status(status);
            return Ok(reply);
        }
        Err(match described_by(status, responses) {
            Some(_) => format!(
                "the document describes another response for status {status}, and this one for {}",
                self.keys.join(", ")
            ),
            None => format!(
                "the document does not describe status {status}; it describes {}. \
                 Use `status` or `responds` to send what it does not describe",
                responses.join(", ")
            ),
        })
    }

    fn is_described_by(&self, status: u16, responses: &[&'static str]) -> bool {
        described_by(status, responses).is_some_and(|key| self.keys.contains(&key))
    }
}

#[track_caller]
fn line(value: &impl Serialize) -> String {
    match serde_json::to_string(value) {
        Ok(line) => line,
        Err(error) => panic!("the body of a reply cannot be written as JSON: {error}"),
    }
}

/// Under which of the document's keys a status is described: the most precise one.
fn described_by(status: u16, responses: &[&'static str]) -> Option<&'static str> {
    let status = StatusCode::from_u16(status).ok()?;
    most_precise(responses, status).map(|(_, key)| key)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Documented;

    const RESPONSES: &[&str] = &["200", "404", "4XX", "default"];

    #[test]
    fn a_response_has_the_first_status_that_the_document_gives_it() {
        for (keys, status) in [
            (&["200"][..], 200),
            (&["404"], 404),
            (&["404", "4XX"], 400),
            (&["default"], 201),
        ] {
            let reply = Documented::empty(keys, ()).into_reply(RESPONSES);
            assert_eq!(reply.status(), status, "{keys:?}");
        }
    }

    #[test]
    fn a_status_carries_the_response_that_the_document_describes_for_it() {
        let with_status = |keys, status| {
            let reply = Documented::empty(keys, ()).with_status(status, RESPONSES);
            reply.map(|reply| reply.status().as_u16())
        };
        assert_eq!(with_status(&["404"], 404), Ok(404));
        assert_eq!(with_status(&["4XX"], 422), Ok(422));
        assert_eq!(with_status(&["404", "4XX"], 404), Ok(404));
        assert_eq!(with_status(&["default"], 503), Ok(503));
        let error = with_status(&["4XX"], 404).unwrap_err();
        assert_eq!(
            error,
            "the document describes another response for status 404, and this one for 4XX"
        );
        let error = Documented::empty(&["200"], ())
            .with_status(422, &["200"])
            .unwrap_err();
        assert!(error.starts_with("the document does not describe status 422; it describes 200"));
    }
}
