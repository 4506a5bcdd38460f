//! The token's life, cell by cell of the table in `docs/token-life.md`.

use std::time::Duration;

use crate::common::raw::{RawServer, send, token_for};
use crate::common::{CANARY, as_time_passes, sockets, source_for, still_time, until};
use reqwest::header::HeaderValue;
use serde_json::{Value, json};
use streamkap_api::Authorize as _;
use streamkap_auth::testing::{CLIENT_ID, Fault, StandIn};
use streamkap_auth::{
    ATTEMPT_TIMEOUT, Credentials, EARLY_RETRY_MIN, Error, ProjectKey, REFUSAL_HOLD, RENEWAL_BUDGET,
    RETRY_AFTER_MAX, TokenSource,
};
use tokio::time::{Instant, advance};

/// In the renewal window of a token of an hour, whatever the jitter.
const AGING: Duration = Duration::from_secs(3_200);

/// After its end.
const EXPIRED: Duration = Duration::from_secs(3_600);

async fn with_token() -> (StandIn, TokenSource) {
    let api = StandIn::start().await.unwrap();
    let source = api.token_source().unwrap();
    source.token().await.unwrap();
    (api, source)
}

async fn value(source: &TokenSource) -> String {
    source.token().await.unwrap().expose().to_owned()
}

/// Asks from many tasks at once; returns the different results.
async fn asked_by(source: &TokenSource, tasks: usize) -> Vec<Result<String, String>> {
    let asking: Vec<_> = (0..tasks)
        .map(|_| {
            let source = source.clone();
            tokio::spawn(async move {
                let token = source.token().await;
                token
                    .map(|token| token.expose().to_owned())
                    .map_err(|error| error.to_string())
            })
        })
        .collect();
    let mut results = Vec::new();
    for task in asking {
        results.push(task.await.unwrap());
    }
    results.sort();
    results.dedup();
    results
}

// A token for use outside of a client.

#[tokio::test(start_paused = true)]
async fn a_token_that_is_wanted_for_longer_is_renewed_once_before_its_time() {
    let _still = still_time();
    let (api, source) = with_token().await;
    let first = value(&source).await;
    let wanted = Duration::from_secs(1_800);
    let same = source.token_valid_for(wanted).await.unwrap();
    assert_eq!(same.expose(), first);
    // Half of its hour is left, less the seconds in which it is not sent any more.
    advance(wanted).await;
    assert_eq!(value(&source).await, first, "it is good for everybody else");
    let tasks = (0..20).map(|_| {
        let source = source.clone();
        tokio::spawn(async move { source.token_valid_for(wanted).await })
    });
    for task in tasks.collect::<Vec<_>>() {
        let token = task.await.unwrap().unwrap();
        assert_ne!(token.expose(), first);
    }
    assert_eq!(api.logins() + api.refreshes(), 2);
    assert_ne!(value(&source).await, first);
}

#[tokio::test(start_paused = true)]
async fn a_token_for_longer_than_the_api_issues_is_an_error_and_no_storm_of_logins() {
    let api = StandIn::start().await.unwrap();
    api.set_expires_in(60);
    let source = api.token_source().unwrap();
    for _ in 0..3 {
        let error = source.token_valid_for(Duration::from_secs(120)).await;
        let error = error.unwrap_err();
        let stated =
            "valid for 120s was asked for, and the API issues tokens that are used for 55s";
        assert!(error.to_string().contains(stated), "{error}");
        assert!(!error.is_transient());
    }
    assert_eq!(api.logins() + api.refreshes(), 1);
    source
        .token_valid_for(Duration::from_secs(50))
        .await
        .unwrap();
    let endless = source.token_valid_for(Duration::MAX).await;
    assert!(endless.is_err());
    assert_eq!(api.logins() + api.refreshes(), 1);
}

// A good token.

#[test]
fn a_good_token_is_taken_without_a_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let (api, source) = runtime.block_on(with_token());
    drop(runtime);
    let header = source.ready().unwrap();
    assert_eq!(header, "Bearer stand-in-access-token-000001");
    assert!(header.is_sensitive());
    drop(api);
}

#[test]
fn a_source_is_made_without_a_runtime_and_asks_for_nothing() {
    let source = TokenSource::new(Credentials::client("id", "secret")).unwrap();
    assert!(source.ready().is_none());
    assert!(!source.status().is_good);
}

#[tokio::test(start_paused = true)]
async fn a_good_token_is_not_renewed() {
    let _still = still_time();
    let (api, source) = with_token().await;
    advance(Duration::from_secs(2_800)).await;
    assert_eq!(asked_by(&source, 100).await.len(), 1);
    sockets().await;
    assert_eq!(api.logins() + api.refreshes(), 1);
}

// An aging token.

#[tokio::test(start_paused = true)]
async fn an_aging_token_is_renewed_once_while_everybody_goes_on_with_it() {
    let _still = still_time();
    let (api, source) = with_token().await;
    advance(AGING).await;
    api.fail_next_refresh(Fault::Delay(Duration::from_secs(1)));
    let old = Ok("stand-in-access-token-000001".to_owned());
    assert_eq!(asked_by(&source, 10_000).await, [old]);
    as_time_passes(async { until(|| api.refreshes() == 1 && !source.status().is_renewing).await })
        .await;
    assert_eq!(value(&source).await, "stand-in-access-token-000002");
    assert_eq!((api.logins(), api.refreshes()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn an_early_renewal_that_has_failed_is_not_started_anew_by_those_who_were_late() {
    let _still = still_time();
    let (api, source) = with_token().await;
    api.drop_refresh_tokens(true);
    advance(AGING).await;
    for _ in 0..10 {
        api.fail_next_login(Fault::detail(403, "not now"));
    }
    assert_eq!(asked_by(&source, 1_000).await.len(), 1);
    until(|| source.status().failures == 1).await;
    assert_eq!(asked_by(&source, 1_000).await.len(), 1);
    sockets().await;
    assert_eq!(api.logins(), 2);
}

#[tokio::test(start_paused = true)]
async fn no_fault_of_an_early_renewal_reaches_a_caller() {
    let _still = still_time();
    let passing = [408, 429, 500, 502, 503, 504].map(Fault::html);
    let refused = [401, 403, 422].map(|status| Fault::detail(status, "no"));
    let others = [
        Fault::Reset,
        Fault::Truncated,
        Fault::Delay(Duration::from_secs(3_600)),
        Fault::html(200),
        Fault::detail(429, "slow down").with_retry_after("600"),
    ];
    for fault in passing.into_iter().chain(refused).chain(others) {
        let (api, source) = with_token().await;
        api.drop_refresh_tokens(true);
        advance(AGING).await;
        api.fail_next_login(fault.clone());
        as_time_passes(async {
            loop {
                for result in asked_by(&source, 10).await {
                    assert!(result.is_ok(), "{fault:?}: {result:?}");
                }
                if api.logins() > 1 && !source.status().is_renewing {
                    break;
                }
                sockets().await;
            }
        })
        .await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_early_renewal_keeps_the_good_token_and_waits() {
    let _still = still_time();
    let (api, source) = with_token().await;
    api.drop_refresh_tokens(true);
    advance(AGING).await;
    api.fail_next_login(Fault::detail(403, "not now"));
    value(&source).await;
    until(|| source.status().failures == 1).await;

    // For half a minute nobody asks again, and nobody sees an error.
    advance(EARLY_RETRY_MIN - Duration::from_secs(1)).await;
    assert_eq!(asked_by(&source, 100).await.len(), 1);
    sockets().await;
    assert_eq!(api.logins(), 2);

    advance(Duration::from_secs(1)).await;
    value(&source).await;
    until(|| source.status().exchanges == 2).await;
    assert_eq!(value(&source).await, "stand-in-access-token-000002");
}

#[tokio::test(start_paused = true)]
async fn a_failed_early_renewal_waits_as_long_as_retry_after_says() {
    let _still = still_time();
    let (api, source) = with_token().await;
    api.drop_refresh_tokens(true);
    advance(Duration::from_secs(3_160)).await;
    api.fail_next_login(Fault::detail(429, "slow down").with_retry_after("200"));
    value(&source).await;
    until(|| source.status().failures == 1).await;
    advance(Duration::from_secs(190)).await;
    value(&source).await;
    sockets().await;
    assert_eq!(api.logins(), 2);
    advance(Duration::from_secs(10)).await;
    value(&source).await;
    until(|| api.logins() == 3).await;
}

#[tokio::test(start_paused = true)]
async fn a_short_token_is_used_for_half_of_its_life_at_least() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.set_expires_in(12);
    let source = api.token_source().unwrap();
    source.token().await.unwrap();
    advance(Duration::from_secs(5)).await;
    value(&source).await;
    sockets().await;
    assert_eq!(api.logins() + api.refreshes(), 1);
}

// No token, or one that has expired.

#[tokio::test(start_paused = true)]
async fn ten_thousand_tasks_at_an_expiry_lead_to_one_login() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    let source = TokenSource::builder(api.credentials())
        .with_base_url(api.base_url())
        .with_refresh_tokens(false)
        .build()
        .unwrap();
    assert_eq!(asked_by(&source, 10_000).await.len(), 1);
    assert_eq!(api.logins(), 1);
    advance(EXPIRED).await;
    assert_eq!(asked_by(&source, 10_000).await.len(), 1);
    assert_eq!(api.logins(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_gives_up_harms_nobody() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::Delay(Duration::from_secs(5)));
    let source = api.token_source().unwrap();
    let first = tokio::spawn({
        let source = source.clone();
        async move { source.token().await.map(|_| ()) }
    });
    until(|| api.logins() == 1).await;
    let second = tokio::spawn({
        let source = source.clone();
        async move { source.token().await.map(|_| ()) }
    });
    sockets().await;
    first.abort();
    as_time_passes(second).await.unwrap().unwrap();
    assert_eq!(api.logins(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_of_one_caller_is_nobody_elses() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::Delay(Duration::from_secs(5)));
    let source = api.token_source().unwrap();
    let (hasty, patient) = as_time_passes(async {
        tokio::join!(
            tokio::time::timeout(Duration::from_secs(1), source.token()),
            source.token()
        )
    })
    .await;
    assert!(hasty.is_err());
    patient.unwrap();
    assert_eq!(api.logins(), 1);
}

#[test]
fn a_renewal_that_dies_with_its_runtime_is_replaced() {
    let server = tokio::runtime::Runtime::new().unwrap();
    let api = server.block_on(StandIn::start()).unwrap();
    api.fail_next_login(Fault::Delay(Duration::from_secs(3_600)));
    let source = api.token_source().unwrap();

    let doomed = tokio::runtime::Runtime::new().unwrap();
    let asking = source.clone();
    doomed.spawn(async move { asking.token().await.map(|_| ()) });
    while api.logins() == 0 {
        std::thread::yield_now();
    }
    let waiting = std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(source.token()).map(|_| ())
    });
    doomed.shutdown_background();
    waiting.join().unwrap().unwrap();
    assert_eq!(api.logins(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_transient_failure_reaches_those_who_waited_and_is_not_kept() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    for _ in 0..1_000 {
        api.fail_next_login(Fault::html(503));
    }
    let source = TokenSource::builder(api.credentials())
        .with_base_url(api.base_url())
        .with_renewal_budget(Duration::from_secs(5))
        .build()
        .unwrap();
    let results = as_time_passes(asked_by(&source, 100)).await;
    assert_eq!(results.len(), 1, "{results:?}");
    assert!(
        results[0].as_ref().unwrap_err().contains("503"),
        "{results:?}"
    );
    let logins = api.logins();
    assert!(logins < 60, "{logins} logins for a hundred callers");
    let error = as_time_passes(source.token()).await.unwrap_err();
    assert!(error.is_transient());
    assert!(api.logins() > logins, "it asked again");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_held_for_a_short_while() {
    let _still = still_time();
    for status in [401, 403, 422] {
        let api = StandIn::start().await.unwrap();
        api.fail_next_login(Fault::detail(status, "no"));
        let source = api.token_source().unwrap();
        assert_eq!(asked_by(&source, 1_000).await.len(), 1);
        assert_eq!(asked_by(&source, 1_000).await.len(), 1);
        assert_eq!(api.logins(), 1, "{status}");
        advance(REFUSAL_HOLD).await;
        source.token().await.unwrap();
        assert_eq!(api.logins(), 2, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_transient_status_is_tried_again_until_it_goes_away() {
    let _still = still_time();
    for status in [408, 429, 500, 502, 503, 504] {
        let api = StandIn::start().await.unwrap();
        api.fail_next_login(Fault::html(status));
        api.fail_next_login(Fault::html(status));
        let source = api.token_source().unwrap();
        as_time_passes(source.token()).await.unwrap();
        assert_eq!(api.logins(), 3, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_honoured() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::detail(429, "slow down").with_retry_after("20"));
    let source = api.token_source().unwrap();
    let started = Instant::now();
    as_time_passes(source.token()).await.unwrap();
    let waited = started.elapsed();
    assert!(waited >= Duration::from_secs(20), "{waited:?}");
    assert!(waited < Duration::from_secs(30), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_beyond_the_budget_ends_the_renewal_and_nobody_logs_in_before() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::detail(429, "slow down").with_retry_after("600"));
    let source = api.token_source().unwrap();
    let error = source.token().await.unwrap_err();
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(600)));

    advance(Duration::from_secs(590)).await;
    let results = asked_by(&source, 1_000).await;
    assert_eq!(results, [Err(error.to_string())]);
    assert_eq!(api.logins(), 1);

    advance(Duration::from_secs(10)).await;
    source.token().await.unwrap();
    assert_eq!(api.logins(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_to_an_early_renewal_counts_for_those_without_a_token_too() {
    let _still = still_time();
    let (api, source) = with_token().await;
    api.drop_refresh_tokens(true);
    advance(Duration::from_secs(3_500)).await;
    api.fail_next_login(Fault::detail(429, "slow down").with_retry_after("600"));
    value(&source).await;
    until(|| source.status().failures == 1).await;
    advance(Duration::from_secs(590)).await;
    let error = source.token().await.unwrap_err();
    assert_eq!(error.status(), Some(429));
    advance(Duration::from_secs(10)).await;
    source.token().await.unwrap();
    assert_eq!(api.logins(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_counts_from_the_response_and_not_from_the_end_of_the_renewal() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::detail(429, "slow down").with_retry_after("20"));
    for _ in 0..3 {
        api.fail_next_login(Fault::Delay(Duration::from_secs(3_600)));
    }
    let source = api.token_source().unwrap();
    // It waits as requested, gets no response from then on, and gives up after a minute.
    let error = as_time_passes(source.token()).await.unwrap_err();
    assert_eq!(error.retry_after(), None, "{error}");
    api.clear_faults();
    source.token().await.unwrap();

    // The machine stood still while a renewal waited as requested.
    let source = api.token_source().unwrap();
    api.fail_next_login(Fault::detail(429, "slow down").with_retry_after("20"));
    let logins = api.logins();
    let waiting = tokio::spawn({
        let source = source.clone();
        async move { source.token().await.map(|_| ()) }
    });
    until(|| api.logins() == logins + 1).await;
    sockets().await;
    advance(Duration::from_secs(600)).await;
    assert_eq!(waiting.await.unwrap().unwrap_err().status(), Some(429));
    source.token().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_failure_of_an_early_renewal_does_not_reach_who_needs_a_token() {
    let _still = still_time();
    let (api, source) = with_token().await;
    api.drop_refresh_tokens(true);
    advance(Duration::from_secs(3_550)).await;
    for _ in 0..2 {
        api.fail_next_login(Fault::Delay(Duration::from_secs(3_600)));
    }
    assert!(asked_by(&source, 1).await[0].is_ok());
    until(|| api.logins() == 2).await;
    // The token has expired, and five seconds are left of the renewal in flight.
    advance(RENEWAL_BUDGET - Duration::from_secs(5)).await;
    assert!(source.status().is_renewing);
    let asked = as_time_passes(asked_by(&source, 1_000)).await;
    assert!(asked.len() == 1 && asked[0].is_ok(), "{asked:?}");
}

#[tokio::test(start_paused = true)]
async fn a_short_retry_after_to_an_early_renewal_is_waited_for_by_those_without_a_token() {
    let _still = still_time();
    let (api, source) = with_token().await;
    api.drop_refresh_tokens(true);
    advance(Duration::from_secs(3_550)).await;
    for _ in 0..3 {
        api.fail_next_login(Fault::Delay(Duration::from_secs(3_600)));
    }
    // It comes when the renewal has no more time to wait.
    api.fail_next_login(Fault::detail(429, "slow down").with_retry_after("20"));
    value(&source).await;
    as_time_passes(async {
        while source.status().failures == 0 {
            sockets().await;
        }
    })
    .await;
    let failed = Instant::now();
    advance(Duration::from_secs(2)).await;
    assert!(!source.status().is_good);
    let asked = as_time_passes(asked_by(&source, 100)).await;
    assert!(asked.len() == 1 && asked[0].is_ok(), "{asked:?}");
    let waited = failed.elapsed().as_secs();
    assert!((19..=21).contains(&waited), "{waited}");
    assert_eq!(api.logins(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_of_days_is_held_for_an_hour() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::detail(503, "closed").with_retry_after("864000"));
    let source = api.token_source().unwrap();
    source.token().await.unwrap_err();
    advance(RETRY_AFTER_MAX - Duration::from_secs(1)).await;
    source.token().await.unwrap_err();
    advance(Duration::from_secs(1)).await;
    source.token().await.unwrap();
    assert_eq!(api.logins(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_login_that_hangs_is_given_up_and_tried_again() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::Delay(Duration::from_secs(3_600)));
    let source = api.token_source().unwrap();
    let started = Instant::now();
    as_time_passes(source.token()).await.unwrap();
    assert!(started.elapsed() >= ATTEMPT_TIMEOUT);
    assert_eq!(api.logins(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_api_that_hangs_for_good_costs_no_more_than_the_budget() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    for _ in 0..100 {
        api.fail_next_login(Fault::Delay(Duration::from_secs(3_600)));
    }
    let source = api.token_source().unwrap();
    let started = Instant::now();
    let error = as_time_passes(source.token()).await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    assert!(started.elapsed() <= RENEWAL_BUDGET + Duration::from_secs(1));
}

#[tokio::test]
async fn a_budget_may_be_without_end() {
    let api = StandIn::start().await.unwrap();
    let source = TokenSource::builder(api.credentials())
        .with_base_url(api.base_url())
        .with_renewal_budget(Duration::MAX)
        .build()
        .unwrap();
    tokio::time::timeout(Duration::from_secs(10), source.token())
        .await
        .expect("the renewal ends")
        .unwrap();
}

// Refresh tokens.

#[tokio::test(start_paused = true)]
async fn the_refresh_token_comes_first_and_a_refused_one_costs_no_error() {
    let _still = still_time();
    for fault in [
        None,
        Some(Fault::detail(401, "dropped")),
        Some(Fault::detail(422, "dropped")),
        Some(Fault::html(502)),
        Some(Fault::Reset),
        Some(Fault::Truncated),
        Some(Fault::Delay(Duration::from_secs(3_600))),
        Some(Fault::text(200, "nonsense")),
    ] {
        let (api, source) = with_token().await;
        advance(EXPIRED).await;
        let logins = if fault.is_some() { 2 } else { 1 };
        if let Some(fault) = fault.clone() {
            api.fail_next_refresh(fault);
        }
        as_time_passes(source.token()).await.unwrap();
        assert_eq!((api.logins(), api.refreshes()), (logins, 1), "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_hundred_and_first_login_drops_a_refresh_token_and_nobody_notices() {
    let _still = still_time();
    let (api, source) = with_token().await;
    for _ in 0..100 {
        api.token_source().unwrap().token().await.unwrap();
    }
    advance(EXPIRED).await;
    source.token().await.unwrap();
    assert_eq!((api.logins(), api.refreshes()), (102, 1));
}

#[tokio::test(start_paused = true)]
async fn without_refresh_tokens_every_renewal_is_a_login() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    let source = TokenSource::builder(api.credentials())
        .with_base_url(api.base_url())
        .with_refresh_tokens(false)
        .build()
        .unwrap();
    source.token().await.unwrap();
    advance(EXPIRED).await;
    source.token().await.unwrap();
    assert_eq!((api.logins(), api.refreshes()), (2, 0));
}

// Lifetimes.

#[tokio::test(start_paused = true)]
async fn a_lifetime_may_be_a_number_or_a_string() {
    let _still = still_time();
    for lifetime in [json!(100), json!(100.0), json!("100"), json!(" 100.0 ")] {
        let api = StandIn::start().await.unwrap();
        api.set_expires_in(lifetime.clone());
        let source = api.token_source().unwrap();
        let token = source.token().await.unwrap();
        assert_eq!(
            token.lifetime(),
            Some(Duration::from_secs(100)),
            "{lifetime}"
        );
        advance(Duration::from_secs(99)).await;
        assert!(source.ready().is_none(), "{lifetime}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_lifetime_that_cannot_be_believed_leads_to_renewal_on_401_only() {
    let _still = still_time();
    for lifetime in [
        Value::Null,
        json!(0),
        json!(-5),
        json!(1e300),
        json!(3_600_000_000_u64),
        json!("soon"),
        json!("NaN"),
        json!("inf"),
    ] {
        let api = StandIn::start().await.unwrap();
        api.set_expires_in(lifetime.clone());
        let source = api.token_source().unwrap();
        assert_eq!(source.token().await.unwrap().lifetime(), None, "{lifetime}");
        advance(Duration::from_secs(30 * 24 * 3_600)).await;
        value(&source).await;
        assert_eq!(api.logins() + api.refreshes(), 1, "{lifetime}");
        api.revoke_access_tokens();
        source.client().unwrap().whoami().send().await.unwrap();
        assert_eq!(api.logins() + api.refreshes(), 2, "{lifetime}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_lifetime_counts_from_the_start_of_the_request() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.set_expires_in(100);
    api.fail_next_login(Fault::Delay(Duration::from_secs(10)));
    let source = api.token_source().unwrap();
    as_time_passes(source.token()).await.unwrap();
    advance(Duration::from_secs(86)).await;
    assert!(source.ready().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_was_suspended_notices_by_the_wall_clock() {
    let _still = still_time();
    let (api, source) = with_token().await;
    StandIn::advance_wall_clock(&source, EXPIRED);
    assert!(source.ready().is_none());
    source.token().await.unwrap();
    assert_eq!(api.logins() + api.refreshes(), 2);
}

// Rejected tokens.

#[tokio::test(start_paused = true)]
async fn a_401_takes_only_the_token_that_it_was_for_out_of_use() {
    let _still = still_time();
    let (api, source) = with_token().await;
    let old = source.ready().unwrap();
    advance(EXPIRED).await;
    source.token().await.unwrap();
    let new = source.ready().unwrap();
    let header = source.renew_after_unauthorized(&old).await.unwrap();
    assert_eq!(header, new);
    assert_eq!(api.logins() + api.refreshes(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_of_somebody_else_is_no_reason_to_renew() {
    let _still = still_time();
    let (api, source) = with_token().await;
    let strange = HeaderValue::from_static("Bearer strange");
    source.renew_after_unauthorized(&strange).await.unwrap();
    assert_eq!(api.logins() + api.refreshes(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_401s_renews_no_more_than_once_in_a_while() {
    let _still = still_time();
    let (api, source) = with_token().await;
    let client = source.client().unwrap();
    api.reject_all_tokens(true);
    for _ in 0..100 {
        client.whoami().send().await.unwrap_err();
        advance(Duration::from_millis(100)).await;
    }
    let renewals = api.logins() + api.refreshes() - 1;
    assert!(
        (1..=3).contains(&renewals),
        "{renewals} renewals in 10 seconds"
    );
    api.reject_all_tokens(false);
    client.whoami().send().await.unwrap();
}

// Rotation.

#[tokio::test(start_paused = true)]
async fn credentials_can_be_replaced_while_the_source_is_in_use() {
    let _still = still_time();
    let (api, source) = with_token().await;
    api.set_secret("rotated");
    source
        .replace_credentials(Credentials::client(CLIENT_ID, "rotated"))
        .unwrap();
    assert_eq!(value(&source).await, "stand-in-access-token-000001");
    advance(EXPIRED).await;
    source.token().await.unwrap();
    // The refresh token was issued to the old ones.
    assert_eq!((api.logins(), api.refreshes()), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn who_waits_while_refused_credentials_are_replaced_gets_a_token_for_the_new_ones() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::Delay(Duration::from_secs(1)));
    let source = source_for(&api, Credentials::client(CLIENT_ID, "wrong"));
    let asking = source.clone();
    let waiting = tokio::spawn(async move { asking.token().await.map(|_| ()) });
    until(|| api.logins() == 1).await;
    source.replace_credentials(api.credentials()).unwrap();
    as_time_passes(waiting).await.unwrap().unwrap();
    assert_eq!(api.logins(), 2);
}

/// A server that accepts any credentials, and takes its time for those of `a`.
fn slow_for_a() -> RawServer {
    RawServer::start(|request, before, stream| {
        if request.is_login() && request.body.contains("secret-of-a") {
            std::thread::sleep(Duration::from_millis(500));
        }
        if request.is_login() {
            send(stream, 200, &token_for(request, before))
        } else {
            send(stream, 200, "{}")
        }
    })
}

#[tokio::test]
async fn a_login_in_flight_with_replaced_credentials_serves_nobody() {
    let server = slow_for_a();
    let source = TokenSource::builder(Credentials::client("a", "secret-of-a"))
        .with_base_url(server.base_url())
        .build()
        .unwrap();
    let asking = source.clone();
    let before = tokio::spawn(async move { asking.token().await.unwrap().expose().to_owned() });
    until(|| server.logins() == 1).await;
    source
        .replace_credentials(Credentials::client("b", "secret-of-b"))
        .unwrap();
    assert!(value(&source).await.starts_with("token-of-b-"));
    assert!(before.await.unwrap().starts_with("token-of-b-"));
    assert_eq!(server.logins(), 2);
}

#[tokio::test]
async fn a_client_for_the_new_host_waits_for_a_login_there() {
    let (old, new) = (slow_for_a(), slow_for_a());
    let key = |id: &str, server: &RawServer| {
        let api = json!({ "client_id": id, "client_secret": format!("secret-of-{id}"),
                          "api_url": server.base_url() });
        let key: ProjectKey = json!({ "api": api }).to_string().parse().unwrap();
        Credentials::try_from(key).unwrap()
    };
    let source = TokenSource::builder(key("a", &old))
        .with_approved_host("127.0.0.1")
        .build()
        .unwrap();
    let asking = source.clone();
    let before = tokio::spawn(async move { asking.token().await.map(|_| ()) });
    until(|| old.logins() == 1).await;
    source.replace_credentials(key("b", &new)).unwrap();
    source.client().unwrap().whoami().send().await.unwrap();
    before.await.unwrap().unwrap();
    assert_eq!((old.logins(), new.logins()), (1, 1));
    let sent = format!("{:?}", new.requests());
    assert!(sent.contains("bearer token-of-b-"), "{sent}");
}

#[tokio::test(start_paused = true)]
async fn replaced_credentials_end_the_hold_of_a_refusal() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    let source = source_for(&api, Credentials::client(CLIENT_ID, "wrong"));
    source.token().await.unwrap_err();
    source.replace_credentials(api.credentials()).unwrap();
    source.token().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_refused_key_file_is_read_again() {
    let _still = still_time();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("key.json");
    let api = StandIn::start().await.unwrap();
    std::fs::write(&path, api.project_key_json()).unwrap();
    let source = source_for(&api, Credentials::from_file(&path).unwrap());
    source.token().await.unwrap();

    api.set_secret("rotated");
    api.drop_refresh_tokens(false);
    std::fs::write(&path, api.project_key_json()).unwrap();
    advance(EXPIRED).await;
    source.token().await.unwrap();
    assert_eq!(api.logins(), 3, "one refused, one with the new key");
}

#[tokio::test(start_paused = true)]
async fn a_refused_key_file_that_was_removed_is_reported() {
    let _still = still_time();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("key.json");
    let api = StandIn::start().await.unwrap();
    std::fs::write(&path, api.project_key_json()).unwrap();
    let source = source_for(&api, Credentials::from_file(&path).unwrap());
    std::fs::remove_file(&path).unwrap();
    api.set_secret("rotated");
    let error = source.token().await.unwrap_err();
    assert!(
        error.to_string().contains("reading them again failed"),
        "{error}"
    );
}

// The health page.

#[tokio::test(start_paused = true)]
async fn the_status_shows_what_happened() {
    let _still = still_time();
    let (api, source) = with_token().await;
    let status = source.status();
    assert!(status.is_good && !status.is_renewing);
    assert!(status.valid_until.is_some());
    assert_eq!(
        (status.exchanges, status.refreshes, status.failures),
        (1, 0, 0)
    );

    api.drop_refresh_tokens(true);
    api.set_secret(CANARY);
    advance(EXPIRED).await;
    source.token().await.unwrap_err();
    let status = source.status();
    assert!(!status.is_good);
    assert_eq!(status.failures, 1);
    assert!(
        status
            .last_error
            .as_ref()
            .is_some_and(Error::is_unauthorized)
    );
    assert!(!format!("{status:?}{source:?}").contains("stand-in-secret"));
}
