//! Months in the life of a service, in seconds: faults at random, from a fixed seed.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::time::Duration;

use common::{as_time_passes, shown, sockets, still_time};
use serde_json::json;
use streamkap_auth::testing::{Fault, StandIn};
use tokio::time::advance;

/// How many steps a soak takes; `STREAMKAP_SOAK_STEPS` sets another number.
const STEPS: u32 = 300;

/// Anything that an API, a gateway or a network does for a while and then ends.
fn passing_fault(random: &mut fastrand::Rng) -> Fault {
    match random.u8(..8) {
        0 => Fault::Reset,
        1 => Fault::Truncated,
        2 => Fault::html(502),
        3 => Fault::html(500),
        4 => Fault::detail(503, "maintenance"),
        5 => Fault::detail(429, "slow down").with_retry_after("3"),
        6 => Fault::Delay(Duration::from_secs(random.u64(..30))),
        _ => Fault::text(504, ""),
    }
}

#[tokio::test(start_paused = true)]
async fn no_call_is_lost_to_faults_that_pass() {
    let _still = still_time();
    let steps = std::env::var("STREAMKAP_SOAK_STEPS")
        .map_or(STEPS, |steps| steps.parse().expect("a number of steps"));
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let api = StandIn::start().await.unwrap();
    let source = api.token_source().unwrap();
    let client = source.client().unwrap();
    let (mut calls, mut faults) = (0, 0);

    for step in 0..steps {
        api.clear_faults();
        match random.u8(..10) {
            0..3 => {
                for _ in 0..random.u8(1..3) {
                    api.fail_next_login(passing_fault(&mut random));
                    faults += 1;
                }
            }
            3 | 4 => {
                api.fail_next_refresh(passing_fault(&mut random));
                faults += 1;
            }
            5 => api.revoke_access_tokens(),
            6 => api.drop_refresh_tokens(false),
            7 => {
                let lifetimes = [json!(30), json!("600"), json!(3_600), json!(null), json!(0)];
                api.set_expires_in(lifetimes[random.usize(..lifetimes.len())].clone());
            }
            8 => StandIn::advance_wall_clock(&source, Duration::from_secs(random.u64(..4_000))),
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
                panic!("step {step}: {}", shown(&error));
            }
            calls += 1;
        }
        sockets().await;
    }
    let status = source.status();
    assert!(status.is_good);
    println!(
        "{calls} calls, none lost; {faults} faults, {} exchanges, {} refreshes, {} failures",
        status.exchanges, status.refreshes, status.failures
    );
}
