//! What the token costs a caller, as ratios, so that the machine matters little.
//!
//! `cargo bench -p streamkap-auth`

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::redirect::Policy;
use streamkap_api::{Authorize as _, CALL_TIMEOUT, CONNECT_TIMEOUT, Client, READ_TIMEOUT};
use streamkap_auth::testing::StandIn;
use streamkap_auth::{ProjectKey, TokenSource};
use tokio::runtime::Runtime;

/// The time that one side takes, and how many times that of the other it is: medians over rounds in
/// which both take turns at going first, so that what else the machine does falls on both.
fn compare(
    rounds: usize,
    mut side: impl FnMut() -> Duration,
    mut other: impl FnMut() -> Duration,
) -> (f64, f64) {
    let (mut times, mut ratios) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        let (side, other) = if round % 2 == 0 {
            let side = side();
            (side, other())
        } else {
            let other = other();
            (side(), other)
        };
        times.push(side.as_secs_f64());
        ratios.push(side.as_secs_f64() / other.as_secs_f64());
    }
    (median(times), median(ratios))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
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

fn getting_the_token(source: &TokenSource) {
    const ROUNDS: usize = 25;
    const TIMES: u32 = 500_000;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let arc = ArcSwap::from_pointee(0_u64);
    for threads in [1, cores] {
        let token = || {
            on_threads(threads, TIMES, || {
                black_box(source.ready());
            })
        };
        let load = || {
            on_threads(threads, TIMES, || {
                black_box(arc.load_full());
            })
        };
        let (seconds, ratio) = compare(ROUNDS, token, load);
        let nanoseconds = seconds / f64::from(TIMES) * 1e9;
        println!(
            "getting the token on {threads} thread(s): {nanoseconds:.1} ns, {ratio:.2} x an atomic \
             load of an Arc (aim: at most 1.3)"
        );
    }
}

async fn calls(client: &Client, times: u32) -> Duration {
    let started = Instant::now();
    for _ in 0..times {
        client.whoami().send().await.expect("a response");
    }
    started.elapsed()
}

/// A client that knows nothing of tokens and sends the same header with every call. Its HTTP client
/// is set up like the other's.
fn with_fixed_header(api: &StandIn, header: HeaderValue) -> Client {
    let http_client = reqwest::Client::builder()
        .default_headers([(AUTHORIZATION, header)].into_iter().collect())
        .connect_timeout(CONNECT_TIMEOUT)
        .read_timeout(READ_TIMEOUT)
        .timeout(CALL_TIMEOUT)
        .redirect(Policy::none())
        .referer(false)
        .user_agent("streamkap-api/0.1.0")
        .no_proxy()
        .build()
        .expect("an HTTP client");
    Client::builder()
        .with_base_url(api.base_url())
        .with_http_client(http_client)
        .build()
        .expect("a client")
}

fn calling_the_api(runtime: &Runtime, api: &StandIn, source: &TokenSource) {
    const ROUNDS: usize = 200;
    const TIMES: u32 = 100;
    let authenticated = source.client().expect("a client");
    let fixed = with_fixed_header(api, source.ready().expect("a token"));
    let (seconds, ratio) = compare(
        ROUNDS,
        || runtime.block_on(calls(&authenticated, TIMES)),
        || runtime.block_on(calls(&fixed, TIMES)),
    );
    println!(
        "calls through the authenticated client: {:.0} per second, {:.3} x those with a fixed \
         header (aim: at least 0.98)",
        f64::from(TIMES) / seconds,
        1.0 / ratio
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

/// How the time grows with the length of input that is made to take long: twice the input should
/// take twice the time.
fn refusing_hostile_input() {
    const HALF: usize = 32 * 1024;
    type OfLength = fn(usize) -> String;
    let kinds: [(&str, OfLength); 8] = [
        ("open brackets", |length| "[".repeat(length)),
        ("open objects", |length| "{\"a\":".repeat(length / 5)),
        ("quotes", |length| "\"".repeat(length)),
        ("white space", |length| " ".repeat(length - 1) + "!"),
        ("byte order marks", |length| "\u{feff}".repeat(length / 3)),
        ("a string of escapes", |length| {
            format!("{{\"{}", "\\n".repeat(length / 2 - 1))
        }),
        ("base64 in lines of one", |length| "A\n".repeat(length / 2)),
        ("a key of many fields", |length| {
            const API: &str = r#""api":{"client_id":"a","client_secret":"b"}}"#;
            let fields = (100_000..).map(|name| format!("\"{name}\":0,"));
            let fields: String = fields.take((length - API.len() - 1) / 11).collect();
            format!("{{{fields}{API}")
        }),
    ];
    for (kind, input) in kinds {
        let time = |text: &str| {
            const TIMES: u32 = 50;
            let started = Instant::now();
            for _ in 0..TIMES {
                black_box(black_box(text).parse::<ProjectKey>().ok());
            }
            started.elapsed() / TIMES
        };
        let (whole, half) = (input(2 * HALF), input(HALF));
        let (seconds, ratio) = compare(15, || time(&whole), || time(&half));
        println!(
            "hostile input, {kind}: {:.1} µs for 64 KiB, {ratio:.2} x as for 32 KiB (aim: about 2 \
             or less)",
            seconds * 1e6
        );
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
    getting_the_token(&source);
    calling_the_api(&runtime, &api, &source);
    decoding_a_project_key(&api);
    refusing_hostile_input();
}
