//! What the token costs a caller, as ratios, so that the machine matters little.
//!
//! `cargo bench -p streamkap-auth`

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use reqwest::header::HeaderValue;
use streamkap_api::{Authorize, AuthorizeError, AuthorizeFuture, Client};
use streamkap_auth::testing::StandIn;
use streamkap_auth::{ProjectKey, TokenSource};

/// Several rounds of both sides in turn; the best of each counts, since everything else that the
/// machine does only adds.
const ROUNDS: usize = 7;

fn best(mut side: impl FnMut() -> Duration, mut other: impl FnMut() -> Duration) -> (f64, f64) {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        best = (best.0.min(side()), best.1.min(other()));
    }
    (best.0.as_secs_f64(), best.1.as_secs_f64())
}

/// Runs `work` this often on each of so many threads at once.
fn on_threads(threads: usize, times: u32, work: impl Fn() + Sync) -> Duration {
    let barrier = Barrier::new(threads + 1);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                barrier.wait();
                for _ in 0..times {
                    work();
                }
                barrier.wait();
            });
        }
        barrier.wait();
        let started = Instant::now();
        barrier.wait();
        started.elapsed()
    })
}

fn taking_the_token(source: &TokenSource) {
    const TIMES: u32 = 2_000_000;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let arc = ArcSwap::from_pointee(0_u64);
    for threads in [1, cores] {
        let (token, load) = best(
            || {
                on_threads(threads, TIMES, || {
                    black_box(source.ready());
                })
            },
            || {
                on_threads(threads, TIMES, || {
                    black_box(arc.load_full());
                })
            },
        );
        let nanoseconds = token / f64::from(TIMES) * 1e9;
        println!(
            "taking the token on {threads} thread(s): {nanoseconds:.1} ns, {:.2} x an atomic load \
             of an Arc (aim: at most 3)",
            token / load
        );
    }
}

/// The same header for every call.
struct Fixed(HeaderValue);

impl Authorize for Fixed {
    fn ready(&self) -> Option<HeaderValue> {
        Some(self.0.clone())
    }

    fn authorization(&self) -> AuthorizeFuture<'_> {
        Box::pin(async { Ok(self.0.clone()) })
    }

    fn renew_after_unauthorized<'a>(&'a self, _: &'a HeaderValue) -> AuthorizeFuture<'a> {
        Box::pin(async { Err(AuthorizeError::permanent("it is fixed")) })
    }
}

async fn calls(client: &Client, times: u32) -> Duration {
    let started = Instant::now();
    for _ in 0..times {
        client.whoami().send().await.expect("the stand-in answers");
    }
    started.elapsed()
}

async fn calling_the_api(api: &StandIn, source: &TokenSource) {
    const TIMES: u32 = 200;
    const SHORT_ROUNDS: usize = 50;
    let authenticated = source.client().expect("a client");
    let header = source.ready().expect("a token");
    let fixed = Client::builder()
        .with_base_url(api.base_url())
        .with_authorizer(Fixed(header))
        .build()
        .expect("a client");
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..SHORT_ROUNDS {
        best.0 = best.0.min(calls(&authenticated, TIMES).await);
        best.1 = best.1.min(calls(&fixed, TIMES).await);
    }
    println!(
        "calls through the authenticated client: {:.0} per second, {:.3} x those with a fixed \
         header (aim: at least 0.97)",
        f64::from(TIMES) / best.0.as_secs_f64(),
        best.1.as_secs_f64() / best.0.as_secs_f64()
    );
}

fn decoding_a_project_key(api: &StandIn) {
    const TIMES: u32 = 20_000;
    let json = api.project_key_json();
    let key: ProjectKey = json.parse().expect("a key");
    let base64 = key.to_base64();
    for (form, text) in [("JSON", json.as_str()), ("base64", base64.expose())] {
        let started = Instant::now();
        for _ in 0..TIMES {
            black_box(black_box(text).parse::<ProjectKey>().expect("a key"));
        }
        let microseconds = started.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES);
        println!("decoding a project key from {form}: {microseconds:.1} µs");
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let api = runtime.block_on(StandIn::start()).expect("a port");
    // Outside the runtime, so that it reads the clocks that it reads without `test-util`.
    let source = api.token_source().expect("a source");
    runtime.block_on(source.token()).expect("a token");
    taking_the_token(&source);
    runtime.block_on(calling_the_api(&api, &source));
    decoding_a_project_key(&api);
}
