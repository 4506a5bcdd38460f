//! Calls through the authenticated client.

use std::time::Duration;

use crate::common::{as_time_passes, shown, source_for, still_time};
use serde_json::json;
use streamkap_api::{CallBuilder as _, Client, ClientInfo as _, RetryPolicy};
use streamkap_auth::testing::{Fault, StandIn};
use streamkap_auth::{Credentials, TokenSource};
use tokio::time::Instant;

#[tokio::test]
async fn a_call_that_needs_a_token_carries_one() {
    let api = StandIn::start().await.unwrap();
    let client = api.token_source().unwrap().client().unwrap();
    client.whoami().send().await.unwrap();
    client.whoami().send().await.unwrap();
    assert_eq!((api.logins(), api.calls()), (1, 2));
}

#[tokio::test]
async fn a_401_leads_to_one_renewal_and_one_replay() {
    let api = StandIn::start().await.unwrap();
    let client = api.token_source().unwrap().client().unwrap();
    client.whoami().send().await.unwrap();
    api.revoke_access_tokens();
    client.whoami().send().await.unwrap();
    assert_eq!(api.logins() + api.refreshes(), 2);
    assert_eq!(api.calls(), 3);
}

#[tokio::test]
async fn a_401_that_stays_reaches_the_caller_unchanged() {
    let api = StandIn::start().await.unwrap();
    let client = api.token_source().unwrap().client().unwrap();
    client.whoami().send().await.unwrap();
    api.reject_all_tokens(true);
    for _ in 0..10 {
        let error = client.whoami().send().await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(error.message().as_deref(), Some("Invalid token"));
    }
    assert_eq!(api.logins() + api.refreshes(), 2, "a storm of renewals");
    assert_eq!(api.calls(), 12);
}

#[tokio::test]
async fn the_first_401_reaches_the_caller_when_the_renewal_is_refused() {
    let api = StandIn::start().await.unwrap();
    let client = api.token_source().unwrap().client().unwrap();
    client.whoami().send().await.unwrap();
    api.revoke_access_tokens();
    api.drop_refresh_tokens(true);
    api.set_secret("another");
    let error = client.whoami().send().await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("Invalid token"));
    assert_eq!(api.calls(), 2);
}

/// The renewal goes on for the calls that follow.
#[tokio::test(start_paused = true)]
async fn the_timeout_of_a_call_covers_the_wait_for_a_token() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    let source = api.token_source().unwrap();
    let client = source.client().unwrap();
    let timeout = Duration::from_secs(2);
    let call = || {
        let client = client.clone();
        tokio::spawn(async move {
            let outcome = client.whoami().timeout(timeout).send().await;
            (outcome.map(|_| ()), Instant::now())
        })
    };
    api.fail_next_login(Fault::Delay(Duration::from_secs(10)));
    let started = Instant::now();
    let (outcome, ended) = as_time_passes(call()).await.unwrap();
    let error = outcome.unwrap_err();
    assert!(error.is_transient(), "{error:?}");
    let text = shown(&error);
    assert!(text.contains("within the timeout of the call"), "{text}");
    assert!(ended - started < timeout * 2, "{:?}", ended - started);
    as_time_passes(source.token()).await.unwrap();
    assert_eq!((api.logins(), api.calls()), (1, 0));

    // After a 401, which is the outcome then.
    api.revoke_access_tokens();
    api.drop_refresh_tokens(true);
    api.fail_next_login(Fault::Delay(Duration::from_secs(10)));
    let started = Instant::now();
    let (outcome, ended) = as_time_passes(call()).await.unwrap();
    assert!(outcome.unwrap_err().is_unauthorized());
    assert!(ended - started < timeout * 2, "{:?}", ended - started);
    as_time_passes(source.token()).await.unwrap();
    assert_eq!((api.logins(), api.calls()), (2, 1));
}

#[tokio::test]
async fn many_calls_with_one_rejected_token_lead_to_one_renewal() {
    let api = StandIn::start().await.unwrap();
    let client = api.token_source().unwrap().client().unwrap();
    client.whoami().send().await.unwrap();
    api.revoke_access_tokens();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.whoami().send().await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(api.logins() + api.refreshes(), 2);
}

#[tokio::test]
async fn the_token_call_carries_no_token() {
    let api = StandIn::start().await.unwrap();
    let source = api.token_source().unwrap();
    let client = source.client().unwrap();
    // The stand-in knows no such client, and a login through an authenticated client must not
    // wait for the token that it is there to get.
    let error = client
        .get_access_token()
        .body_map(|body| body)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    assert_eq!(api.logins(), 1);
}

#[tokio::test]
async fn a_call_without_a_token_fails_with_the_reason_and_is_not_sent() {
    let api = StandIn::start().await.unwrap();
    let source = source_for(&api, Credentials::client("nobody", "wrong"));
    let client = source.client().unwrap();
    let error = client.whoami().send().await.unwrap_err();
    let streamkap_api::Error::Authorization(reason) = &error else {
        panic!("{error:?}");
    };
    let reason = reason.cause().downcast_ref::<streamkap_auth::Error>();
    let reason = reason.unwrap();
    assert!(reason.is_unauthorized());
    assert!(!error.is_transient());
    // What an operator reads and what a program asks show the refusal first.
    assert!(error.is_unauthorized());
    assert_eq!(error.status().unwrap(), 401);
    let text = error.to_string();
    assert!(
        text.starts_with("the credentials were not exchanged"),
        "{text}"
    );
    assert!(
        text.contains("401 Unauthorized: Invalid credentials"),
        "{text}"
    );
    assert!(text.ends_with("no call was sent"), "{text}");
    assert_eq!(error.into_untyped().status().unwrap(), 401);
    assert_eq!(api.calls(), 0);
}

/// It may be that a proxy adds the credential, or that a header of the call has it.
#[tokio::test]
async fn a_client_without_authorizers_sends_calls_without_credentials() {
    let api = StandIn::start().await.unwrap();
    let builder = streamkap_api::Client::builder().with_base_url(api.base_url());
    let client = builder.clone().build().unwrap();
    let error = client.whoami().send().await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("Invalid token"));
    assert_eq!((api.calls(), api.logins()), (1, 0));
    let token = api.token_source().unwrap().token().await.unwrap();
    let value = format!("Bearer {}", token.expose());
    let call = client.whoami().header("authorization", &value);
    call.send().await.unwrap();
    // One that has an authorizer for something else sends nothing.
    let other = streamkap_api::Credential::basic("user", &"password".into()).unwrap();
    let client = builder.with_authorizer(other).build().unwrap();
    let text = client.whoami().send().await.unwrap_err().to_string();
    assert!(
        text.contains("no authorizer of the client serves"),
        "{text}"
    );
    assert_eq!(api.calls(), 2);
}

#[test]
fn a_secret_goes_to_no_host_that_nobody_approved() {
    let key = |url: &str| {
        let json = serde_json::json!({ "type": "streamkap_project_key", "api": {
            "client_id": "id", "client_secret": "secret", "api_url": url } });
        let key: streamkap_auth::ProjectKey = json.to_string().parse().unwrap();
        Credentials::try_from(key).unwrap()
    };
    for bad in [
        "https://streamkap.com.evil.example",
        "https://evilstreamkap.com",
        "http://api.streamkap.com",
        "https://api.streamkap.com@evil.example/",
        "http://127.0.0.1:1",
        "ftp://api.streamkap.com",
        "nonsense",
    ] {
        assert!(TokenSource::new(key(bad)).is_err(), "{bad}");
        // What the caller configures counts more than the file.
        let configured = TokenSource::builder(key(bad)).with_base_url("https://api.streamkap.com");
        assert!(configured.build().is_ok(), "{bad}");
    }
    for good in [
        "https://api.streamkap.com/",
        "https://eu.api.streamkap.com",
        "",
    ] {
        assert!(TokenSource::new(key(good)).is_ok(), "{good}");
    }
    let approved = TokenSource::builder(key("https://api.private.example"))
        .with_approved_host("api.private.example");
    assert!(approved.build().is_ok());
    let plain = TokenSource::builder(key("http://api.private.example"))
        .with_approved_host("api.private.example");
    assert!(plain.build().is_err());
}

#[tokio::test]
async fn an_id_that_would_address_something_else_is_refused_and_nothing_is_sent() {
    let api = StandIn::start().await.unwrap();
    let client = api.token_source().unwrap().client().unwrap();
    for id in ["", ".", ".."] {
        let refused = [
            client
                .get_project_key()
                .project_key_id(id)
                .send()
                .await
                .map(|_| ())
                .unwrap_err()
                .to_string(),
            client
                .delete_client_credential()
                .client_id(id)
                .send()
                .await
                .map(|_| ())
                .unwrap_err()
                .to_string(),
        ];
        for error in refused {
            assert!(error.contains("path parameter"), "{error}");
        }
    }
    assert_eq!((api.logins(), api.calls()), (0, 0));
}

#[tokio::test]
async fn a_builder_from_the_source_sets_everything_and_keeps_the_host_and_the_token() {
    let api = StandIn::start().await.unwrap();
    let source = api.token_source().unwrap();
    assert_eq!(source.base_url(), api.base_url());
    let client = source
        .client_builder()
        .with_user_agent("loader/1.2")
        .with_default_header("x-team", "data")
        .with_retry_policy(RetryPolicy::off())
        .build()
        .unwrap();
    assert_eq!(client.baseurl(), api.base_url());
    let stub = api.mock().list_roles().returns_json(json!([]));
    client.list_roles().await.unwrap();
    let requests = stub.requests();
    let headers = requests[0].headers();
    assert_eq!(headers["user-agent"], "loader/1.2");
    assert_eq!(headers["x-team"], "data");
    assert!(headers.contains_key("authorization"));
    api.fail_next_call(Fault::html(503));
    assert_eq!(
        client
            .list_roles()
            .await
            .unwrap_err()
            .status()
            .unwrap()
            .as_u16(),
        503
    );
}

#[tokio::test]
async fn a_client_that_is_given_a_source_goes_to_its_host() {
    let api = StandIn::start().await.unwrap();
    let source = api.token_source().unwrap();
    let builder = Client::builder().with_authorizer(source.clone());
    let client = builder.clone().build().unwrap();
    assert_eq!(client.baseurl(), api.base_url());
    client.whoami().await.unwrap();
    assert_eq!((api.logins(), api.calls()), (1, 1));
    let elsewhere = builder.with_base_url("http://127.0.0.1:1").build().unwrap();
    assert_eq!(elsewhere.baseurl(), "http://127.0.0.1:1");
}

/// A refused login, and `?` from everything that can fail on the way to a call.
async fn refused(api: &StandIn) -> Result<(), streamkap_api::Error> {
    let credentials = Credentials::client("id", "wrong");
    let source = TokenSource::builder(credentials).with_base_url(api.base_url());
    let client = source.build()?.client()?;
    client.whoami().await?;
    Ok(())
}

#[tokio::test]
async fn a_refused_login_is_unauthorized_and_its_chain_states_nothing_twice() {
    let api = StandIn::start().await.unwrap();
    let error = refused(&api).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error:?}");
    assert!(error.is_client_error());
    // The id of the login's response, which the message shows as well.
    assert_eq!(error.request_id(), Some("stand-in-request"));
    assert_eq!(error.to_string().matches("stand-in-request").count(), 1);
    let mut texts = vec![error.to_string()];
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        texts.push(cause.to_string());
        source = cause.source();
    }
    for (index, text) in texts.iter().enumerate() {
        let earlier = &texts[..index];
        assert!(
            !earlier.iter().any(|known| known.contains(text)),
            "{texts:?}"
        );
    }
}
