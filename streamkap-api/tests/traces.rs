//! The spans of a call, field by field. What is recorded is decided for the whole process, so that calls beside
//! them, which nobody records, would switch it off now and then.

#![cfg(feature = "client")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[allow(dead_code)]
#[path = "api/common/mod.rs"]
mod common;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use common::{Reply, Server, Token};
use streamkap_api::{CallBuilder as _, Client};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

const CANARY: &str = "canary-90aa-never-to-be-seen";

/// A span or an event as it was recorded.
#[derive(Clone, Debug, Default)]
struct Recorded {
    id: u64,
    name: &'static str,
    parent: Option<&'static str>,
    fields: BTreeMap<&'static str, String>,
}

impl Visit for Recorded {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.put(field, format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, value.to_owned());
    }
}

impl Recorded {
    /// No field of this crate is recorded twice.
    fn put(&mut self, field: &Field, value: String) {
        let before = self.fields.insert(field.name(), value);
        let is_own = ["call", "attempt"].contains(&self.name);
        assert!(
            before.is_none() || !is_own,
            "{} {}",
            self.name,
            field.name()
        );
    }
}

#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Recorded>>>);

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut recorded = Recorded {
            id: id.into_u64(),
            name: attributes.metadata().name(),
            parent: context
                .span(id)
                .and_then(|span| Some(span.parent()?.name())),
            ..Recorded::default()
        };
        attributes.record(&mut recorded);
        self.0.lock().unwrap().push(recorded);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut all = self.0.lock().unwrap();
        let mut spans = all.iter_mut().rev();
        values.record(spans.find(|span| span.id == id.into_u64()).unwrap());
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut recorded = Recorded {
            name: "event",
            ..Recorded::default()
        };
        event.record(&mut recorded);
        self.0.lock().unwrap().push(recorded);
    }
}

/// What a call records, of this crate and of everything beneath it.
async fn traced<T>(call: impl Future<Output = T>) -> (T, Vec<Recorded>) {
    let recorder = Recorder::default();
    let subscriber = tracing_subscriber::registry().with(recorder.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let result = call.await;
    let recorded = recorder.0.lock().unwrap().clone();
    (result, recorded)
}

/// The spans of this name, each with its parent and its fields.
fn spans(recorded: &[Recorded], name: &str) -> Vec<BTreeMap<&'static str, String>> {
    let spans = recorded.iter().filter(|span| span.name == name);
    spans.map(|span| span.fields.clone()).collect()
}

fn fields(pairs: &[(&'static str, &str)]) -> BTreeMap<&'static str, String> {
    let pairs = pairs
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    pairs.collect()
}

#[tokio::test(start_paused = true)]
async fn a_call_with_a_repetition_is_traced_by_the_conventions_and_shows_no_secret() {
    let server = Server::start(vec![
        Reply::Status(503, "retry-after: 1\r\n", CANARY),
        Reply::Status(200, "x-canary: canary-90aa-never-to-be-seen\r\n", "{}"),
    ])
    .await;
    let client = server.client().with_authorizer(Token(CANARY));
    let client = client.with_default_header("x-key", CANARY).build().unwrap();
    let call = client
        .get_project_key()
        .project_key_id(CANARY)
        .header("x-other", CANARY)
        .query("key", CANARY);
    let (result, recorded) = traced(call.send()).await;
    // The response is not a whole project key, which the spans do not depend on.
    let _ = result;
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests[0].matches(CANARY).count() >= 5, "{}", requests[0]);

    let port = server.url.rsplit(':').next().unwrap();
    let common = [
        ("openapi.operation_id", "getProjectKey"),
        ("http.request.method", "GET"),
        ("url.template", "/project-keys/{project_key_id}"),
        ("server.address", "127.0.0.1"),
        ("server.port", port),
    ];
    let with = |own: &[(&'static str, &str)]| fields(&[&common, own].concat());
    assert_eq!(
        spans(&recorded, "call"),
        [with(&[
            ("otel.name", "get_project_key"),
            ("otel.kind", "internal"),
            ("http.response.status_code", "200"),
        ])]
    );
    let name = ("otel.name", "GET /project-keys/{project_key_id}");
    assert_eq!(
        spans(&recorded, "attempt"),
        [
            with(&[
                name,
                ("otel.kind", "client"),
                ("http.response.status_code", "503"),
                ("otel.status_code", "ERROR"),
                ("error.type", "503"),
            ]),
            with(&[
                name,
                ("otel.kind", "client"),
                ("http.request.resend_count", "1"),
                ("http.response.status_code", "200"),
            ]),
        ]
    );
    let attempts = recorded.iter().filter(|span| span.name == "attempt");
    assert!(attempts.clone().all(|span| span.parent == Some("call")));
    let own = ["call", "attempt"];
    let own = recorded.iter().filter(|span| own.contains(&span.name));
    assert!(own.clone().count() == 3);
    assert!(!format!("{:?}", own.collect::<Vec<_>>()).contains(CANARY));
    let events = recorded.iter().filter(|known| known.name == "event");
    let repeated = events.filter(|event| {
        let message = event.fields.get("message");
        message.is_some_and(|message| message == "the call is sent again")
    });
    assert_eq!(repeated.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_without_a_response_says_which_kind_of_failure_it_was() {
    let silent = Server::start(vec![Reply::Hang]).await;
    let closing = Server::start(vec![Reply::Close]).await;
    for (url, kind) in [
        (silent.url.as_str(), "timeout"),
        (closing.url.as_str(), "connection"),
        ("http://127.0.0.1:1", "connect"),
    ] {
        let client = Client::builder().with_base_url(url).build().unwrap();
        let (_, recorded) = traced(client.whoami().send()).await;
        for name in ["call", "attempt"] {
            for span in spans(&recorded, name) {
                assert_eq!(span["error.type"], kind, "{name}");
                assert_eq!(span["otel.status_code"], "ERROR");
                assert!(!span.contains_key("http.response.status_code"));
            }
        }
    }
}
