//! What a hostile or broken server sends: bounded in memory, in number and in length, and no obstacle
//! to the next attempt.

use std::time::Duration;

use crate::common::raw::{RawServer, send, token_for};
use crate::common::{self, as_time_passes, shown, still_time, until};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use streamkap_auth::testing::{CLIENT_ID, Fault, StandIn};
use streamkap_auth::{
    Credentials, LIFETIME_MIN, REFUSAL_HOLD, REFUSAL_HOLD_MAX, TokenSource, TokenStatus,
};
use tokio::time::advance;

/// After the end of a token of an hour.
const EXPIRED: Duration = Duration::from_secs(3_600);

fn source(base_url: &str) -> TokenSource {
    TokenSource::builder(Credentials::client("id", "secret"))
        .with_base_url(base_url)
        .build()
        .unwrap()
}

// Tokens that cannot be used.

#[tokio::test(start_paused = true)]
async fn a_refresh_that_yields_no_usable_token_falls_back_to_the_credentials() {
    let _still = still_time();
    for bad in [
        json!(""),
        json!("a\r\nb"),
        json!("a b"),
        json!("x".repeat(20_000)),
        json!(7),
    ] {
        let api = StandIn::start().await.unwrap();
        api.set_expires_in(600);
        let source = api.token_source().unwrap();
        source.token().await.unwrap();
        advance(Duration::from_secs(600)).await;
        api.fail_next_refresh(Fault::json(
            200,
            json!({ "accessToken": bad, "expiresIn": 60 }),
        ));
        source.token().await.unwrap();
        assert_eq!((api.logins(), api.refreshes()), (2, 1), "{bad}");
        // From then on the credentials are used.
        advance(Duration::from_secs(600)).await;
        source.token().await.unwrap();
        assert_eq!((api.logins(), api.refreshes()), (3, 1), "{bad}");
    }
}

#[tokio::test(start_paused = true)]
async fn refreshed_tokens_that_the_api_rejects_fall_back_to_the_credentials() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.set_expires_in(20);
    api.reject_refreshed_tokens(true);
    let source = api.token_source().unwrap();
    let client = source.client().unwrap();
    let mut rejected = 0;
    for _ in 0..225 {
        rejected += u32::from(client.whoami().send().await.is_err());
        advance(Duration::from_millis(200)).await;
    }
    assert_eq!(rejected, 0, "of 225 calls in 45 seconds");
    assert!(api.refreshes() <= 1, "{} refreshes", api.refreshes());
}

/// The 401 comes when the refreshed token has expired, and was refreshed once more.
#[tokio::test(start_paused = true)]
async fn a_late_401_to_a_refreshed_token_counts_for_the_one_refreshed_from_it() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.set_expires_in(20);
    let source = api.token_source().unwrap();
    let client = source.client().unwrap();
    source.token().await.unwrap();
    api.reject_refreshed_tokens(true);
    advance(Duration::from_secs(20)).await;
    source.token().await.unwrap();
    assert_eq!((api.logins(), api.refreshes()), (1, 1));

    api.fail_next_call(Fault::Delay(Duration::from_secs(20)));
    let call = tokio::spawn(async move { client.whoami().send().await.map(|_| ()) });
    until(|| api.calls() == 1).await;
    advance(Duration::from_secs(19)).await;
    source.token().await.unwrap();
    assert_eq!((api.logins(), api.refreshes()), (1, 2));
    advance(Duration::from_secs(1)).await;
    call.await.unwrap().unwrap();
    assert_eq!((api.logins(), api.refreshes()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn refresh_tokens_are_tried_again_after_a_pause() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.reject_refreshed_tokens(true);
    let source = api.token_source().unwrap();
    let client = source.client().unwrap();
    client.whoami().send().await.unwrap();
    advance(EXPIRED).await;
    client.whoami().send().await.unwrap();
    assert_eq!((api.logins(), api.refreshes()), (2, 1));
    api.reject_refreshed_tokens(false);
    for refreshes in [2, 3] {
        advance(EXPIRED).await;
        client.whoami().send().await.unwrap();
        assert_eq!((api.logins(), api.refreshes()), (2, refreshes));
    }
}

#[tokio::test]
async fn a_token_beyond_its_limit_is_refused() {
    let api = StandIn::start().await.unwrap();
    for length in [1024 * 1024, 20_000] {
        api.fail_next_login(Fault::json(
            200,
            json!({ "accessToken": "x".repeat(length) }),
        ));
        let source = api.token_source().unwrap();
        let error = source.token().await.unwrap_err();
        assert!(error.to_string().contains("longer than"), "{error}");
        assert!(source.status().last_error.is_some());
    }
    api.fail_next_login(Fault::json(
        200,
        json!({ "accessToken": "x".repeat(16 * 1024) }),
    ));
    api.token_source().unwrap().token().await.unwrap();
}

// Fields of another type than announced.

fn jwt(claims: &Value) -> String {
    let part = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
    format!(
        "{}.{}.signature",
        part(&json!({ "alg": "none" })),
        part(claims)
    )
}

#[tokio::test]
async fn a_byte_order_mark_and_a_field_that_is_there_twice_lose_no_token() {
    let api = StandIn::start().await.unwrap();
    for (body, token, lifetime) in [
        (
            "\u{feff}{\"accessToken\": \"a\", \"expiresIn\": 60}",
            "a",
            Some(60),
        ),
        (
            r#"{"accessToken": "a", "accessToken": "b", "expiresIn": 60, "refreshToken": "r"}"#,
            "b",
            Some(60),
        ),
        (
            r#"{"accessToken": "a", "expiresIn": "90.5", "expiresIn": 60, "x": 1, "x": {}}"#,
            "a",
            Some(60),
        ),
        (r#"{"accessToken": "a", "expiresIn": 60.9}"#, "a", Some(60)),
        (r#"{"accessToken": "a"}"#, "a", None),
    ] {
        api.fail_next_login(Fault::text(200, body));
        let source = api.token_source().unwrap();
        let issued = source.token().await.unwrap();
        assert_eq!(issued.expose(), token, "{body}");
        assert_eq!(issued.lifetime().map(|it| it.as_secs()), lifetime, "{body}");
    }
    // What is not an object, or has no token, is none.
    for body in ["[\"a\"]", "\u{feff}", r#"{"accessToken": 5}"#, "{}"] {
        api.fail_next_login(Fault::text(200, body));
        let error = api.token_source().unwrap().token().await.unwrap_err();
        assert_eq!(error.status(), Some(200), "{body}");
    }
}

#[tokio::test]
async fn odd_fields_beside_the_token_do_not_lose_it() {
    let api = StandIn::start().await.unwrap();
    let claims = json!({ "iat": 1_000, "exp": 1_900, "sub": "id" });
    let deep = |depth| (0..depth).fold(json!([]), |inner, _| json!([inner]));
    for (token, odd, lifetime) in [
        (
            "opaque".to_owned(),
            json!({ "expires": 17, "expiresIn": 60 }),
            Some(60),
        ),
        (
            "opaque".to_owned(),
            json!({ "expires": null, "expiresIn": {} }),
            None,
        ),
        (
            "opaque".to_owned(),
            json!({ "expiresIn": ["60"], "refreshToken": 5 }),
            None,
        ),
        (
            "opaque".to_owned(),
            json!({ "expiresIn": deep(100), "refreshToken": deep(100), "expires": deep(100) }),
            None,
        ),
        ("opaque".to_owned(), json!({ "expiresIn": true }), None),
        (
            jwt(&claims),
            json!({ "expires": [], "expiresIn": {} }),
            Some(900),
        ),
        (jwt(&claims), json!({}), Some(900)),
        (
            jwt(&json!({ "exp": "soon" })),
            json!({ "expiresIn": {} }),
            None,
        ),
        (
            jwt(&json!({ "exp": 1e300 })),
            json!({ "expiresIn": {} }),
            None,
        ),
        (jwt(&json!({ "exp": 5 })), json!({}), None),
        ("a.b.c".to_owned(), json!({ "expiresIn": {} }), None),
    ] {
        let mut body = odd.clone();
        body["accessToken"] = token.clone().into();
        api.fail_next_login(Fault::json(200, body));
        let issued = api.token_source().unwrap().token().await.unwrap();
        assert_eq!(issued.expose(), token);
        assert_eq!(
            issued.lifetime().map(|lifetime| lifetime.as_secs()),
            lifetime,
            "{odd}"
        );
    }
}

/// What no decoder of JSON values accepts.
#[tokio::test]
async fn fields_beside_the_token_that_cannot_be_decoded_do_not_lose_it() {
    let api = StandIn::start().await.unwrap();
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for odd in [deep.as_str(), "1e999", r#""\ud800""#] {
        for field in ["expires", "expiresIn", "refreshToken", "other"] {
            let body = format!(r#"{{"accessToken": "opaque", "{field}": {odd}}}"#);
            api.fail_next_login(Fault::text(200, body));
            let issued = api.token_source().unwrap().token().await.unwrap();
            assert_eq!((issued.expose(), issued.lifetime()), ("opaque", None));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_lifetime_has_a_floor() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    api.set_expires_in(0.001);
    let source = api.token_source().unwrap();
    for _ in 0..600 {
        let token = as_time_passes(source.token()).await.unwrap();
        assert_eq!(token.lifetime(), Some(LIFETIME_MIN));
        advance(Duration::from_millis(100)).await;
    }
    let requests = api.logins() + api.refreshes();
    assert!(requests <= 14, "{requests} in a minute");
}

#[tokio::test(start_paused = true)]
async fn refused_attempts_wait_longer_each_time() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    let source = common::source_for(&api, Credentials::client(CLIENT_ID, "wrong"));
    let mut waits = Vec::new();
    for logins in 1..=8 {
        let mut waited = Duration::ZERO;
        while api.logins() < logins {
            source.token().await.unwrap_err();
            advance(Duration::from_secs(1)).await;
            waited += Duration::from_secs(1);
        }
        waits.push(waited);
    }
    println!("{waits:?}");
    for (index, wait) in waits.iter().skip(1).enumerate() {
        let longest = REFUSAL_HOLD
            .saturating_mul(1 << index)
            .min(REFUSAL_HOLD_MAX);
        let second = Duration::from_secs(2);
        assert!(
            *wait <= longest + second && *wait >= longest.mul_f64(0.75) - second,
            "{waits:?}"
        );
    }
}

// A 401 whose body trickles.

#[tokio::test]
async fn a_trickling_401_does_not_delay_the_renewal() {
    let api = StandIn::start().await.unwrap();
    let source = api.token_source().unwrap();
    let client = source.client().unwrap();
    client.whoami().send().await.unwrap();
    let interval = Duration::from_secs(1);
    api.fail_next_call(Fault::Endless {
        status: 401,
        interval,
    });
    let call = tokio::time::timeout(Duration::from_secs(5), client.whoami().send());
    call.await.expect("the body was waited for").unwrap();
    assert_eq!(api.logins() + api.refreshes(), 2);
}

// Messages.

fn is_short_and_clean(shown: &str) {
    assert!(shown.len() < 8 * 1024, "{} bytes", shown.len());
    let is_hidden = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
    assert!(!shown.contains(is_hidden), "{shown:?}");
}

async fn errors(fault: Fault) -> Vec<String> {
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(fault.clone());
    let login = api.token_source().unwrap().token().await.unwrap_err();
    let client = api.token_source().unwrap().client().unwrap();
    client.whoami().send().await.unwrap();
    api.fail_next_call(fault);
    let call = client.whoami().send().await.unwrap_err();
    let validation = format!("{:?} {:?}", login.validation(), call.validation());
    let messages = format!("{:?} {:?}", login.api_message(), call.message());
    vec![shown(&login), shown(&call), validation, messages]
}

#[tokio::test]
async fn a_detail_of_ninety_thousand_strings_is_a_short_message() {
    let strings: Vec<String> = (0..90_000).map(|n| format!("no {n}")).collect();
    let item = json!({ "loc": vec!["body"; 1_000], "msg": "no ".repeat(1_000), "type": "x".repeat(9_999) });
    for detail in [
        json!(strings),
        json!(vec![item; 40]),
        json!("no ".repeat(300_000)),
    ] {
        for shown in errors(Fault::detail(422, detail)).await {
            // Debug of thirty-two complaints is the longest.
            assert!(shown.len() < 160 * 1024, "{} bytes", shown.len());
        }
    }
    let api = StandIn::start().await.unwrap();
    let complaint = json!({ "loc": vec!["body"; 20], "msg": "no", "type": "no" });
    api.fail_next_login(Fault::detail(422, vec![complaint; 90]));
    let error = api.token_source().unwrap().token().await.unwrap_err();
    assert_eq!(error.validation().len(), 32);
    assert_eq!(error.validation()[0].location().len(), 16);
    api.fail_next_call(Fault::detail(422, strings));
    let client = api.token_source().unwrap().client().unwrap();
    let error = client.whoami().send().await.unwrap_err().to_string();
    assert!(
        error.starts_with("the API ") && error.contains("no 0; no 1; "),
        "{error}"
    );
    assert!(error.len() < 2 * 1024, "{} bytes", error.len());
}

#[tokio::test]
async fn escape_sequences_are_removed_from_messages() {
    for text in [
        "\u{1b}[2J\u{1b}[31mred\u{1b}[0m\u{7}\u{8}",
        "\u{202e}evil\u{202c}\u{9b}1m",
    ] {
        for detail in [
            json!(text),
            json!([text, { "loc": ["body", text], "msg": text, "type": text }]),
            json!({ "message": text }),
        ] {
            errors(Fault::detail(400, detail))
                .await
                .iter()
                .for_each(|shown| is_short_and_clean(shown));
        }
        let page = format!("<html><p>{text}</p></html>");
        errors(Fault::text(400, page))
            .await
            .iter()
            .for_each(|shown| is_short_and_clean(shown));
    }
}

// Failures that several processes or callers share.

#[tokio::test(start_paused = true)]
async fn a_source_survives_any_response_to_a_login() {
    let _still = still_time();
    for body in [
        "",
        "{",
        "[]",
        "null",
        "\"token\"",
        "{\"accessToken\": null}",
        "\u{0}\u{1}",
        "<html>",
    ] {
        let api = StandIn::start().await.unwrap();
        let source = api.token_source().unwrap();
        api.fail_next_login(Fault::text(200, body));
        source.token().await.unwrap_err();
        advance(REFUSAL_HOLD).await;
        source.token().await.unwrap();
        let TokenStatus {
            is_good,
            last_error,
            ..
        } = source.status();
        assert!(is_good && last_error.is_none(), "{body}");
    }
}

#[tokio::test]
async fn a_login_in_flight_is_not_held_up_by_a_connection_that_stays_silent() {
    let server = RawServer::start(|request, before, stream| match before {
        0 => std::thread::sleep(Duration::from_secs(600)),
        _ => send(stream, 200, &token_for(request, before)),
    });
    let source = source(&server.base_url());
    let asking = source.clone();
    let first = tokio::spawn(async move { asking.token().await.map(|_| ()) });
    until(|| server.logins() == 1).await;
    first.await.unwrap().unwrap();
    assert_eq!(server.logins(), 2);
}
