//! Runtimes that are not what a renewal expects: not driven, without timers, without I/O, or not there.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::cell::Cell;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use common::raw::{RawServer, send, send_with, token_for};
use common::shown;
use streamkap_api::Authorize as _;
use streamkap_auth::{Credentials, Error, TokenSource};
use tokio::runtime::{Builder, Runtime};

fn source(server: &RawServer) -> TokenSource {
    TokenSource::builder(Credentials::client("id", "secret"))
        .with_base_url(server.base_url())
        .build()
        .unwrap()
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Blocking wrappers have a current-thread runtime for each thread, and drive it while they wait. One
/// that gives up leaves the renewal on a runtime that nobody drives.
#[test]
fn waiters_do_not_depend_on_a_runtime_that_nobody_drives() {
    let server = RawServer::start(|request, before, stream| {
        if before == 0 {
            std::thread::sleep(Duration::from_millis(300));
        }
        send(stream, 200, &token_for(request, before));
    });
    let source = source(&server);
    // The runtime stays alive, and is driven for a short time only.
    let frozen = current_thread();
    let gave_up = frozen.block_on(async {
        let hasty = tokio::time::timeout(Duration::from_millis(100), source.token());
        hasty.await.is_err()
    });
    assert!(gave_up);
    assert_eq!(server.logins(), 1);

    let started = Instant::now();
    let waiting: Vec<_> = (0..8)
        .map(|_| {
            let source = source.clone();
            std::thread::spawn(move || {
                let token = current_thread().block_on(source.token());
                token.map(|token| token.expose().to_owned())
            })
        })
        .collect();
    for thread in waiting {
        assert_eq!(thread.join().unwrap().unwrap(), "token-of-id-1");
    }
    let waited = started.elapsed();
    println!("served after {waited:?}");
    assert!(waited < Duration::from_secs(10), "{waited:?}");
    assert_eq!(server.logins(), 2);
    // The one that was given up changes nothing when its runtime is driven again.
    frozen.block_on(async { tokio::time::sleep(Duration::from_millis(500)).await });
    assert_eq!(source.status().exchanges, 1);
    let token = current_thread().block_on(source.token()).unwrap();
    assert_eq!(token.expose(), "token-of-id-1");
}

/// The renewal that was given up has its turn at the store. Other processes wait for such a lock; the
/// source that gave it up need not.
#[test]
fn waiters_do_not_wait_for_the_store_of_a_runtime_that_nobody_drives() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let server = RawServer::start(|request, before, stream| {
        if before == 0 {
            std::thread::sleep(Duration::from_millis(300));
        }
        send(stream, 200, &token_for(request, before));
    });
    let source = TokenSource::builder(Credentials::client("id", "secret"))
        .with_base_url(server.base_url())
        .with_token_store(&path)
        .build()
        .unwrap();
    let frozen = current_thread();
    frozen.block_on(async {
        while server.logins() == 0 {
            let hasty = tokio::time::timeout(Duration::from_millis(20), source.token());
            hasty.await.unwrap_err();
        }
    });
    let started = Instant::now();
    let token = current_thread().block_on(source.token()).unwrap();
    assert_eq!(token.expose(), "token-of-id-1");
    let waited = started.elapsed();
    println!("served after {waited:?}");
    assert!(waited < Duration::from_secs(10), "{waited:?}");
    // What was given up leaves the store alone when its runtime is driven again.
    frozen.block_on(async { tokio::time::sleep(Duration::from_millis(500)).await });
    let stored = std::fs::read_to_string(&path).unwrap();
    assert!(stored.contains("token-of-id-1"), "{stored}");
    drop(frozen);
}

/// A connection that another runtime opened makes no progress while nobody drives that runtime.
#[test]
fn a_login_depends_on_no_connection_of_another_runtime() {
    let server = RawServer::start(|request, before, stream| {
        let body = if request.is_login() {
            token_for(request, before)
        } else {
            "{}".to_owned()
        };
        send_with(stream, 200, "connection: keep-alive", &body);
        // The connection stays open, and nothing more comes on it.
        let _ = std::io::Read::read(stream, &mut [0; 1]);
    });
    let source = source(&server);
    let frozen = current_thread();
    let first = frozen.block_on(async {
        let token = source.token().await.unwrap();
        // The connection is idle by then, and kept if any is.
        tokio::time::sleep(Duration::from_millis(100)).await;
        token
    });
    let started = Instant::now();
    let renewed = current_thread().block_on(source.renew_after_unauthorized(first.header()));
    assert_eq!(renewed.unwrap(), "Bearer token-of-id-1");
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(server.logins(), 2);
    drop(frozen);
}

/// The same for calls, of which connections are kept.
#[test]
fn a_call_depends_on_no_connection_of_another_runtime() {
    let server = RawServer::keeping();
    let client = source(&server).client().unwrap();
    let call = || async { client.list_roles().send().await.map(|roles| roles.len()) };
    let frozen = current_thread();
    frozen.block_on(async {
        call().await.unwrap();
        call().await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
    });
    // Two calls, one connection: it is idle now, and nobody drives it.
    assert_eq!(server.connections(), 2, "a login and one for both calls");
    let started = Instant::now();
    let other = current_thread();
    other.block_on(async {
        call().await.unwrap();
        call().await.unwrap();
    });
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(server.connections(), 3, "the other runtime keeps one, too");
    // The first one has kept its own.
    frozen.block_on(call()).unwrap();
    assert_eq!(server.connections(), 3);
}

thread_local! {
    /// The panics of this thread.
    static PANICS: Cell<usize> = const { Cell::new(0) };
}

fn failure(runtime: &Runtime, source: &TokenSource) -> Error {
    runtime.block_on(source.token()).unwrap_err()
}

#[test]
fn a_runtime_without_timers_or_without_io_is_an_error_that_says_so() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        PANICS.set(PANICS.get() + 1);
        hook(info);
    }));
    let server = RawServer::tenants();
    for (name, runtime) in [
        (
            "no timers",
            Builder::new_current_thread().enable_io().build().unwrap(),
        ),
        (
            "no I/O",
            Builder::new_current_thread().enable_time().build().unwrap(),
        ),
        ("neither", Builder::new_multi_thread().build().unwrap()),
    ] {
        let source = source(&server);
        PANICS.set(0);
        let error = failure(&runtime, &source);
        assert!(
            error.to_string().contains("enable_all"),
            "{name}: {}",
            shown(&error)
        );
        assert!(!error.is_transient(), "{name}");
        // tokio reports it by a panic only, which is caught.
        assert_eq!(PANICS.get(), 1, "{name}");
        // The source is as good as before.
        current_thread().block_on(source.token()).unwrap();
    }
}

/// Panics at every event of a level, on the threads that it is set for.
struct Panicking(tracing::Level);

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Panicking {
    fn on_event(&self, event: &tracing::Event<'_>, _: tracing_subscriber::layer::Context<'_, S>) {
        assert!(event.metadata().level() != &self.0, "the subscriber panics");
    }
}

#[test]
fn a_subscriber_that_panics_is_not_taken_for_a_runtime_without_timers() {
    use tracing_subscriber::layer::SubscriberExt as _;

    let panicking = |level| {
        let subscriber = tracing_subscriber::registry().with(Panicking(level));
        tracing::subscriber::set_default(subscriber)
    };
    let runtime = current_thread();
    // It succeeded before the subscriber panicked.
    let server = RawServer::tenants();
    let good = source(&server);
    let guard = panicking(tracing::Level::INFO);
    let token = runtime.block_on(good.token()).unwrap();
    assert_eq!(token.expose(), "token-of-id-0");
    runtime.block_on(good.token()).unwrap();
    assert_eq!(server.logins(), 1);
    drop(guard);
    // It was refused before.
    let refusing = RawServer::start(|_, _, stream| send(stream, 401, "{}"));
    let refused = source(&refusing);
    let guard = panicking(tracing::Level::WARN);
    let error = runtime.block_on(refused.token()).unwrap_err();
    drop(guard);
    assert_eq!(error.status(), Some(401));
    assert_eq!(refusing.logins(), 1);
    // It panicked in the middle.
    let down = RawServer::start(|_, _, stream| send(stream, 503, "{}"));
    let guard = panicking(tracing::Level::DEBUG);
    let error = runtime.block_on(source(&down).token()).unwrap_err();
    drop(guard);
    let text = error.to_string();
    assert!(
        text.contains("panicked") && text.contains("subscriber"),
        "{text}"
    );
    assert!(!text.contains("enable_all"), "{text}");
}

#[test]
fn no_runtime_is_an_error_that_says_so() {
    let server = RawServer::tenants();
    let source = source(&server);
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut token = Box::pin(source.token());
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let polled = token.as_mut().poll(&mut context);
        sender.send(format!("{polled:?}")).unwrap();
    });
    let polled = receiver.recv_timeout(Duration::from_secs(10)).unwrap();
    assert!(polled.contains("inside a tokio runtime"), "{polled}");
}
