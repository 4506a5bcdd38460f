//! Responses that repeat a secret, in whatever form, and URLs with a password in them.

use std::ffi::OsString;

use crate::common::raw::{RawServer, send};
use crate::common::{self, shown};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;
use streamkap_api::Client;
use streamkap_auth::testing::{Fault, StandIn};
use streamkap_auth::{Credentials, ProjectKey, TokenSource};

/// Mixed case, with characters that each encoding changes.
const SECRET: &str = "Cänary/7f3a+\"Never\" to-be_Seen";

/// The secret in the forms that an API, a gateway or a proxy may repeat it in, with what must not be
/// found of each.
fn echoes(secret: &str) -> Vec<(String, String)> {
    let percent: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let json = serde_json::to_string(secret).unwrap();
    let json = &json[1..json.len() - 1];
    let usual: String = secret
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    let in_ascii: String = json
        .chars()
        .map(|c| {
            if c.is_ascii() {
                c.to_string()
            } else {
                format!("\\u{:04x}", u32::from(c))
            }
        })
        .collect();
    let html = secret.replace('"', "&quot;").replace('+', "&#43;");
    let cut: String = secret.chars().take(10).collect();
    let basic = format!("id:{secret}");
    // Words that are very long are hidden anyway, and so is what an encoding leaves as it is: what counts
    // is the end.
    let whole = |text: &str| {
        let end = text.char_indices().rev().nth(7).map_or(0, |(end, _)| end);
        (text.to_owned(), text[end..].to_owned())
    };
    vec![
        whole(&usual),
        whole(&usual.replace("%20", "+")),
        whole(&usual.replace('%', "%25")),
        whole(&in_ascii),
        whole(&html),
        whole(&html.replace('&', "&amp;")),
        whole(&secret.to_uppercase()),
        whole(secret),
        whole(&secret.to_ascii_uppercase()),
        whole(&secret.to_ascii_lowercase()),
        whole(&percent),
        whole(&percent.to_lowercase()),
        whole(json),
        whole(&json.replace('\\', "\\\\")),
        (
            STANDARD.encode(secret),
            STANDARD.encode(secret)[4..24].to_owned(),
        ),
        (
            URL_SAFE_NO_PAD.encode(secret),
            URL_SAFE_NO_PAD.encode(secret)[4..24].to_owned(),
        ),
        (
            STANDARD.encode(&basic),
            STANDARD.encode(&basic)[6..16].to_owned(),
        ),
        (format!("{cut}..."), cut),
    ]
}

/// Error bodies with the text in them.
fn faults(text: &str) -> Vec<Fault> {
    let item = json!({ "loc": ["body", text], "msg": format!("bad {text}"), "type": text });
    vec![
        Fault::detail(400, format!("bad {text} here")),
        Fault::detail(422, json!([item, text])),
        Fault::detail(403, json!({ "message": text })),
        Fault::text(400, format!("<html><p>bad {text}</p></html>")),
        Fault::text(400, format!("bad {text}")),
    ]
}

fn assert_hidden(error: &dyn std::error::Error, rest: &str, hidden: &str) {
    let all = format!("{} {rest}", shown(error));
    // Debug escapes quotes and backslashes once more.
    let escaped = hidden.escape_debug().to_string();
    for hidden in [hidden, &escaped] {
        assert!(!all.contains(hidden), "{hidden} in {all}");
    }
}

#[tokio::test]
async fn a_login_error_hides_the_secret_in_every_encoding() {
    let api = StandIn::start().await.unwrap();
    for (echo, hidden) in echoes(SECRET) {
        for fault in faults(&echo) {
            api.fail_next_login(fault);
            let source = common::source_for(&api, Credentials::client("id", SECRET));
            let error = source.token().await.unwrap_err();
            let rest = format!("{:?} {:?}", error.api_message(), error.validation());
            assert_hidden(&error, &rest, &hidden);
            assert_hidden(&error, &format!("{:?}", source.status()), &hidden);
        }
    }
}

#[tokio::test]
async fn a_login_error_hides_the_secrets_of_a_project_key() {
    let api = StandIn::start().await.unwrap();
    let api_part = json!({ "client_id": "id", "client_secret": SECRET });
    let key: ProjectKey = json!({ "api": api_part }).to_string().parse().unwrap();
    let whole = key.to_base64().expose().to_owned();
    let credentials = Credentials::try_from(key.clone()).unwrap();
    for (echo, hidden) in [
        (whole.clone(), whole[60..80].to_owned()),
        (key.to_json().expose().to_owned(), "7f3a".to_owned()),
    ] {
        api.fail_next_login(Fault::detail(422, format!("Invalid project key: {echo}")));
        let error = common::source_for(&api, credentials.clone())
            .token()
            .await
            .unwrap_err();
        assert_hidden(&error, &format!("{:?}", error.api_message()), &hidden);
        assert!(error.to_string().contains("Invalid project key"), "{error}");
    }
}

#[tokio::test]
async fn a_short_secret_is_hidden_by_exact_match() {
    let api = StandIn::start().await.unwrap();
    for (secret, detail, message) in [
        (
            "hunter2",
            "the secret hunter2 is wrong",
            "the secret [redacted] is wrong",
        ),
        (
            "abc",
            "no abc in the alphabet: \"abc\"",
            "no [redacted] in the alphabet: \"[redacted]\"",
        ),
        ("abc", "abcdef", "abcdef"),
    ] {
        api.fail_next_login(Fault::detail(400, detail));
        let source = common::source_for(&api, Credentials::client("id", secret));
        assert_eq!(
            source.token().await.unwrap_err().api_message(),
            Some(message)
        );
    }
}

#[tokio::test]
async fn an_error_of_an_ordinary_call_hides_the_token() {
    let api = StandIn::start().await.unwrap();
    let token = "Opaque-Access/Token+7f3a";
    api.fail_next_login(Fault::json(
        200,
        json!({ "accessToken": token, "expiresIn": 3600 }),
    ));
    let client = api.token_source().unwrap().client().unwrap();
    for (echo, hidden) in echoes(token) {
        for fault in faults(&echo) {
            api.fail_next_call(fault);
            let error = client.whoami().send().await.unwrap_err();
            let rest = format!(
                "{:?} {:?} {:?} {:?}",
                error.message(),
                error.validation(),
                error.snippet(),
                error.request_id()
            );
            assert_hidden(&error, &rest, &hidden);
            assert_hidden(&error.into_untyped(), "", &hidden);
        }
    }
}

/// Responses that are not of the announced form show a part of themselves as well.
#[tokio::test]
async fn a_response_that_is_not_as_announced_hides_the_token() {
    // Short, since long words of a page are hidden anyway.
    let token = "opaque-tok9";
    let page = format!("<html><p>Welcome {token} here</p></html>");
    for (status, content_type, body) in [
        (200, "text/html", page.clone()),
        (200, "application/json", "{".to_owned()),
        (200, "application/json", "x".repeat(2_000)),
        (307, "text/html", page.clone()),
        (404, "text/html", page),
    ] {
        let issued = format!(r#"{{"accessToken": "{token}"}}"#);
        let server = RawServer::start(move |request, _, stream| {
            use std::io::Write as _;
            if request.is_login() {
                return send(stream, 200, &issued);
            }
            let head = format!(
                "HTTP/1.1 {status} Status\r\ncontent-type: {content_type}\r\nx-request-id: {token}\r\n\
                 connection: close\r\ncontent-length: {}\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(body.as_bytes());
        });
        let source = TokenSource::builder(Credentials::client("id", "secret"))
            .with_base_url(server.base_url())
            .build()
            .unwrap();
        let client = Client::builder()
            .with_base_url(server.base_url())
            .with_response_limit(1_000)
            .with_authorizer(source)
            .build()
            .unwrap();
        let error = client.whoami().send().await.unwrap_err();
        let rest = format!("{:?} {:?}", error.snippet(), error.request_id());
        assert_hidden(&error, &rest, token);
    }
}

/// The API knows more secrets of its client than the one that a call carries.
#[tokio::test]
async fn errors_hide_all_secrets_and_tokens_in_use() {
    let api = StandIn::start().await.unwrap();
    let tokens = json!({ "accessToken": "the-access-token", "refreshToken": "the-refresh-token",
                         "expiresIn": 3600 });
    for hidden in ["the-access-token", "the-refresh-token", SECRET] {
        let source = common::source_for(&api, Credentials::client("id", SECRET));
        let client = source.client().unwrap();
        api.fail_next_login(Fault::json(200, tokens.clone()));
        source.token().await.unwrap();
        for fault in faults(hidden) {
            api.fail_next_call(fault);
            let error = client.whoami().send().await.unwrap_err();
            let rest = format!("{:?} {:?}", error.message(), error.validation());
            assert_hidden(&error, &rest, hidden);
        }
        // The renewal that follows a 401, by a refresh that fails and a login that is refused.
        api.fail_next_call(Fault::detail(401, "no"));
        api.fail_next_login(Fault::detail(403, format!("bad {hidden} here")));
        client.whoami().send().await.unwrap_err();
        let error = source.status().last_error.unwrap();
        assert_eq!(error.api_message(), Some("bad [redacted] here"));
    }
}

#[tokio::test]
async fn a_request_id_that_repeats_the_token_is_not_shown() {
    let server = RawServer::start(|request, _, stream| {
        use std::io::Write as _;
        if request.is_login() {
            return send(stream, 200, r#"{"accessToken": "opaque-access-token"}"#);
        }
        let head =
            "HTTP/1.1 500 No\r\nx-request-id: opaque-access-token\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(head.as_bytes()).unwrap();
    });
    let source = TokenSource::builder(Credentials::client("id", "secret"))
        .with_base_url(server.base_url())
        .build()
        .unwrap();
    let error = source.client().unwrap().whoami().send().await.unwrap_err();
    assert_eq!(error.request_id(), None);
    assert_hidden(&error, "", "opaque-access");
}

#[test]
fn urls_are_shown_without_user_information() {
    let url = "https://user:hunter2-canary@api.streamkap.com/v2";
    let variables = |name: &str| match name {
        "STREAMKAP_CLIENT_ID" => Some(OsString::from("id")),
        "STREAMKAP_SECRET" => Some("secret".into()),
        "STREAMKAP_HOST" => Some(url.into()),
        _ => None,
    };
    let credentials = Credentials::from_variables(variables).unwrap();
    let source = TokenSource::builder(credentials.clone());
    let source_with_url = TokenSource::builder(Credentials::client("a", "b")).with_base_url(url);
    let client = Client::builder().with_base_url(url);
    let shown_all = [
        format!("{credentials:?} {credentials:#?}"),
        format!("{source:?}"),
        format!("{source_with_url:?}"),
        format!("{client:?}"),
        shown(&source.build().unwrap_err()),
        shown(&source_with_url.build().unwrap_err()),
        shown(&client.build().unwrap_err()),
    ];
    for text in &shown_all {
        assert!(
            !text.contains("hunter2") && !text.contains("user:"),
            "{text}"
        );
    }
    for text in &shown_all[..4] {
        assert!(text.contains("api.streamkap.com/v2"), "{text}");
    }
}
