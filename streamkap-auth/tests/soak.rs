//! Months in the life of a service, in seconds: faults at random, from a fixed seed, or from that in
//! `STREAMKAP_SOAK_SEED`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::path::Path;
use std::time::Duration;

use common::{Captured, as_time_passes, shown, sockets, still_time};
use serde_json::{Value, json};
use streamkap_auth::TokenSource;
use streamkap_auth::testing::{Fault, StandIn};
use tokio::time::advance;

/// How many steps a soak takes; `STREAMKAP_SOAK_STEPS` sets another number.
const STEPS: u64 = 2_000;

fn number(variable: &str) -> Option<u64> {
    let value = std::env::var(variable).ok()?;
    Some(value.parse().expect("a number"))
}

/// Anything that an API, a gateway or a network does for a while and then ends.
fn passing_fault(random: &mut fastrand::Rng) -> Fault {
    match random.u8(..10) {
        0 => Fault::Reset,
        1 => Fault::Truncated,
        2 => Fault::html(502),
        3 => Fault::html(500),
        4 => Fault::detail(503, "maintenance"),
        5 => Fault::detail(429, "slow down").with_retry_after("3"),
        6 => Fault::Delay(Duration::from_secs(random.u64(..30))),
        7 => endless(503, random),
        8 => Fault::detail(503, json!(vec!["\u{1b}[31mno"; 5_000])),
        _ => Fault::text(504, ""),
    }
}

/// A body without end, fast or slow.
fn endless(status: u16, random: &mut fastrand::Rng) -> Fault {
    let interval = if random.bool() {
        Duration::ZERO
    } else {
        Duration::from_secs(1)
    };
    Fault::Endless { status, interval }
}

/// Further responses to a refresh: the credentials have to serve.
fn bad_refresh(random: &mut fastrand::Rng) -> Fault {
    let token: Value = match random.u8(..7) {
        0 => json!(""),
        1 => json!("a\r\nb"),
        2 => json!("x".repeat(20_000)),
        3 => json!({ "odd": true }),
        4 => return endless(200, random),
        5 => return Fault::text(200, "{"),
        _ => return passing_fault(random),
    };
    Fault::json(200, json!({ "accessToken": token, "expiresIn": 60 }))
}

/// What happens to the files of a store between two calls.
fn disturb_store(path: &Path, random: &mut fastrand::Rng) {
    let beside = |suffix: &str| path.with_file_name(format!("token.json{suffix}"));
    match random.u8(..7) {
        0 => drop(std::fs::remove_file(path)),
        // Somebody else's file, with which there is no store until it is removed.
        1 => std::fs::write(path, random.alphanumeric().to_string()).unwrap(),
        2 => std::fs::write(beside(".lock"), "{\"failures\": 99}").unwrap(),
        3 => std::fs::write(beside(".tmp"), "# token store of").unwrap(),
        4 => drop(std::fs::remove_file(beside(".lock"))),
        // The store's own, with a value that is none.
        5 => std::fs::write(
            path,
            "# token store of openapi-client-token, do not edit\n{",
        )
        .unwrap(),
        _ => {}
    }
}

#[tokio::test(start_paused = true)]
async fn no_call_is_lost_to_faults_that_pass() {
    soak(None).await;
}

#[tokio::test(start_paused = true)]
async fn no_call_is_lost_with_a_store_that_is_disturbed() {
    let directory = tempfile::tempdir().unwrap();
    soak(Some(&directory.path().join("token.json"))).await;
}

async fn soak(store: Option<&Path>) {
    let _still = still_time();
    let started = std::time::Instant::now();
    // With `STREAMKAP_SOAK_SECONDS`, as many as there is time for.
    let seconds = number("STREAMKAP_SOAK_SECONDS").map(Duration::from_secs);
    let steps = number("STREAMKAP_SOAK_STEPS").unwrap_or(STEPS);
    let is_over = |step| match seconds {
        Some(seconds) => started.elapsed() >= seconds,
        None => step >= steps,
    };
    let seed = number("STREAMKAP_SOAK_SEED").unwrap_or(20_261_122);
    let mut random = fastrand::Rng::with_seed(seed);
    let api = StandIn::start().await.unwrap();
    let mut builder = TokenSource::builder(api.credentials()).with_base_url(api.base_url());
    if let Some(path) = store {
        builder = builder.with_token_store(path);
    }
    let source = builder.build().unwrap();
    let client = source.client().unwrap();
    // What happened in a step, if a call is lost in it. The test has a single thread.
    let log = Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let _subscriber = tracing::subscriber::set_default(subscriber);
    let (mut calls, mut faults, mut step) = (0_u64, 0_u64, 0_u64);

    while !is_over(step) {
        api.clear_faults();
        log.clear();
        match random.u8(..13) {
            0..3 => {
                for _ in 0..random.u8(1..3) {
                    api.fail_next_login(passing_fault(&mut random));
                    faults += 1;
                }
            }
            3 | 4 => {
                api.fail_next_refresh(bad_refresh(&mut random));
                faults += 1;
            }
            5 => api.revoke_access_tokens(),
            6 => api.drop_refresh_tokens(false),
            7 => {
                let lifetimes = [
                    json!(30),
                    json!("600"),
                    json!(3_600),
                    json!(null),
                    json!(0),
                    json!(0.001),
                    json!(["odd"]),
                ];
                api.set_expires_in(lifetimes[random.usize(..lifetimes.len())].clone());
            }
            8 => StandIn::advance_wall_clock(&source, Duration::from_secs(random.u64(..4_000))),
            9 => api.reject_refreshed_tokens(random.bool()),
            10 => {
                // A 401 on a good token, and on the one that it is refreshed to meanwhile, would be two.
                api.reject_refreshed_tokens(false);
                api.fail_next_call(endless(401, &mut random));
                faults += 1;
            }
            11 => {
                if let Some(path) = store {
                    disturb_store(path, &mut random);
                    faults += 1;
                }
            }
            _ => {}
        }
        advance(Duration::from_secs(random.u64(6..1_500))).await;

        let asking: Vec<_> = (0..random.usize(1..20))
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.whoami().send().await.map(|_| ()) })
            })
            .collect();
        let gives_up = random.usize(..asking.len());
        for (index, call) in asking.into_iter().enumerate() {
            if index == gives_up && random.bool() {
                call.abort();
                continue;
            }
            let outcome = as_time_passes(call).await.unwrap();
            if let Err(error) = outcome {
                panic!("step {step}: {}\n{}", shown(&error), log.text());
            }
            calls += 1;
        }
        sockets().await;
        step += 1;
    }
    let status = source.status();
    assert!(status.is_good);
    println!(
        "{step} steps in {:?}: {calls} calls, none lost; {faults} faults, {} exchanges, {} refreshes, \
         {} failures; peak memory {} KiB",
        started.elapsed(),
        status.exchanges,
        status.refreshes,
        status.failures,
        peak_memory(),
    );
}

#[cfg(target_os = "linux")]
fn peak_memory() -> u64 {
    common::child::peak_memory()
}

#[cfg(not(target_os = "linux"))]
fn peak_memory() -> u64 {
    0
}
