use std::sync::Arc;

use reqwest::Method;
use reqwest::header::{COOKIE, HeaderMap};

use crate::{Authorize, Credential, Request, Secret, SecurityScheme, SecuritySchemeKind};

const BEARER: SecurityScheme = SecurityScheme::new("token", SecuritySchemeKind::Bearer);
const BASIC: SecurityScheme = SecurityScheme::new("user", SecuritySchemeKind::Basic);
const HEADER: SecurityScheme =
    SecurityScheme::new("header", SecuritySchemeKind::ApiKeyHeader("X-Key"));
const QUERY: SecurityScheme = SecurityScheme::new("query", SecuritySchemeKind::ApiKeyQuery("key"));
const COOKIE_KEY: SecurityScheme =
    SecurityScheme::new("cookie", SecuritySchemeKind::ApiKeyCookie("session"));

fn request() -> Request {
    Request::new(Method::GET, "https://api.example.com/items?page=2").unwrap()
}

fn credentials() -> [Credential; 3] {
    let secret = Secret::from("canary key");
    [
        Credential::api_key(&secret).unwrap(),
        Credential::bearer(&secret).unwrap(),
        Credential::basic("ann", &secret).unwrap(),
    ]
}

fn put(scheme: SecurityScheme) -> Request {
    let mut request = request();
    let all = credentials();
    let credential = all.iter().find(|known| known.serves(&scheme)).unwrap();
    scheme.put(&mut request, credential.ready().unwrap());
    request
}

fn authorization(headers: &HeaderMap) -> &str {
    let value = &headers["authorization"];
    assert!(value.is_sensitive());
    value.to_str().unwrap()
}

#[test]
fn each_scheme_sends_its_credential_where_the_document_says() {
    assert_eq!(authorization(put(BEARER).headers()), "Bearer canary key");
    assert_eq!(
        authorization(put(BASIC).headers()),
        "Basic YW5uOmNhbmFyeSBrZXk="
    );
    let request = put(HEADER);
    assert_eq!(request.headers()["x-key"], "canary key");
    assert!(request.headers()["x-key"].is_sensitive());
    let url = "https://api.example.com/items?page=2&key=canary+key";
    assert_eq!(put(QUERY).url(), url);
    assert_eq!(put(COOKIE_KEY).headers()["cookie"], "session=canary key");
}

#[test]
fn a_cookie_is_added_to_those_of_the_operation() {
    let mut request = request();
    request.headers_mut().insert(COOKIE, "a=1".parse().unwrap());
    COOKIE_KEY.put(&mut request, "k".parse().unwrap());
    assert_eq!(request.headers()["cookie"], "a=1; session=k");
    assert!(request.headers()["cookie"].is_sensitive());
}

type Chosen = Vec<&'static str>;

fn choose(
    requirements: &'static [&'static [SecurityScheme]],
    credentials: &[Credential],
) -> Result<Chosen, String> {
    let authorizers: Vec<Arc<dyn Authorize>> = credentials
        .iter()
        .map(|credential| Arc::new(credential.clone()) as Arc<dyn Authorize>)
        .collect();
    let chosen = crate::authorization::choose(requirements, &authorizers);
    let chosen = chosen.map(|list| list.into_iter().map(|(scheme, _)| scheme.name).collect());
    chosen.map_err(|error| error.to_string())
}

#[test]
fn the_first_requirement_that_is_served_completely_counts() {
    let [key, bearer, basic] = credentials();
    let requirements: &[&[SecurityScheme]] = &[&[HEADER, BEARER], &[BASIC], &[QUERY]];
    let both = [key.clone(), bearer.clone()];
    assert_eq!(choose(requirements, &both).unwrap(), ["header", "token"]);
    assert_eq!(choose(requirements, &[basic]).unwrap(), ["user"]);
    assert_eq!(
        choose(requirements, std::slice::from_ref(&key)).unwrap(),
        ["query"]
    );
    let error = choose(requirements, &[bearer]).unwrap_err();
    assert_eq!(
        error,
        "no authorizer of the client serves the security scheme `header` (an API key in the header \
         `X-Key`); no call was sent"
    );
}

#[test]
fn a_requirement_without_schemes_is_the_last_choice() {
    let [key, bearer, _] = credentials();
    const OPTIONAL: &[&[SecurityScheme]] = &[&[], &[BEARER]];
    assert_eq!(choose(OPTIONAL, &[bearer]).unwrap(), ["token"]);
    assert_eq!(
        choose(OPTIONAL, std::slice::from_ref(&key)).unwrap(),
        Chosen::new()
    );
    assert_eq!(choose(&[], &[key]).unwrap(), Chosen::new());
    assert_eq!(choose(OPTIONAL, &[]).unwrap(), Chosen::new());
    assert_eq!(choose(&[&[BEARER]], &[]).unwrap(), Chosen::new());
}

#[test]
fn a_credential_serves_the_scheme_that_it_is_limited_to() {
    let key = Credential::api_key(&Secret::from("k"))
        .unwrap()
        .for_scheme("query");
    assert!(key.serves(&QUERY) && !key.serves(&HEADER) && !key.serves(&BEARER));
}

#[test]
fn a_credential_is_not_shown() {
    for credential in credentials() {
        assert!(!format!("{credential:?}").contains("canary"));
    }
    let wrong = Secret::from("canary\n");
    let errors = [Credential::api_key(&wrong), Credential::bearer(&wrong)];
    for error in errors {
        let error = format!("{:?}", error.unwrap_err());
        assert!(!error.contains("canary"), "{error}");
    }
    let error = Credential::basic("canary:x", &Secret::from("p")).unwrap_err();
    assert!(!format!("{error:?}").contains("canary"));
}
