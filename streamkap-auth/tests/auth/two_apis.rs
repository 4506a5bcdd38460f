//! One token source for the clients of two APIs: the generated one of Streamkap, and another one that is made
//! of the same macro and the same runtime as a generated one.

use crate::common::raw::{RawServer, send};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    CallOptions, ClientInfo as _, Error, OperationInfo, SecurityRequirements, SecurityScheme,
    SecuritySchemeKind,
};
use streamkap_auth::{Credentials, TokenSource};

const BEARER: SecurityScheme = SecurityScheme::new("token", SecuritySchemeKind::Bearer);

fn security(_: &str) -> SecurityRequirements {
    const { &[&[BEARER]] }
}

openapi_client_runtime::client! {
    /// A client for another API behind the same login.
    #[api(version = "1", base_url = "https://billing.example.com", security = security)]
    pub struct Billing;
}

impl Billing {
    async fn invoices(&self) -> Result<(), Error> {
        let operation = OperationInfo {
            name: "list_invoices",
            operation_id: "list_invoices",
            method: "GET",
            path: "/invoices",
        };
        let call = Call::new(operation, CallOptions::default());
        match Call::send::<()>(self, Ok(call), "application/json").await? {
            response if response.status().is_success() => Ok(()),
            response => Err(Error::UnexpectedResponse(response)),
        }
    }
}

#[tokio::test]
async fn one_token_source_authorizes_clients_of_two_apis() {
    let streamkap = RawServer::tenants();
    let revoked = std::sync::Mutex::new("token-of-a-0".to_owned());
    let billing = RawServer::start(move |request, _, stream| {
        let is_revoked = request.headers.contains(&*revoked.lock().unwrap());
        send(stream, if is_revoked { 401 } else { 200 }, "{}");
    });
    let source = TokenSource::builder(Credentials::client("a", "secret-of-a"))
        .with_base_url(streamkap.base_url())
        .build()
        .unwrap();
    let client = source.client().unwrap();
    let elsewhere = Billing::builder().with_authorizer(source.clone());
    let elsewhere = elsewhere.build().unwrap();
    assert_eq!(elsewhere.baseurl(), "https://billing.example.com");
    let other = Billing::builder()
        .with_base_url(billing.base_url())
        .with_authorizer(source.clone())
        .build()
        .unwrap();
    client.whoami().send().await.unwrap();
    assert_eq!(streamkap.logins(), 1);
    // The other API rejects the token of the first login: one renewal, and both have the new one.
    other.invoices().await.unwrap();
    client.whoami().send().await.unwrap();
    assert_eq!(streamkap.logins(), 2);
    let carried = |server: &RawServer| -> Vec<String> {
        let requests = server.requests();
        let headers = requests.iter().filter(|request| !request.is_login());
        let lines = headers.flat_map(|request| {
            request
                .headers
                .lines()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        });
        lines
            .filter(|line| line.starts_with("authorization"))
            .collect()
    };
    let new = "authorization: bearer token-of-a-2";
    assert_eq!(carried(&billing).last().unwrap(), new);
    assert_eq!(carried(&streamkap).last().unwrap(), new);
}

#[tokio::test]
async fn a_refused_login_is_the_error_of_a_call_to_either_api() {
    let server = RawServer::start(|_, _, stream| send(stream, 401, r#"{"detail": "no"}"#));
    let source = TokenSource::builder(Credentials::client("a", "secret-of-a"))
        .with_base_url(server.base_url())
        .build()
        .unwrap();
    let other = Billing::builder().with_authorizer(source).build().unwrap();
    let error = other.invoices().await.unwrap_err();
    assert!(error.is_unauthorized());
    assert!(error.to_string().contains("401"), "{error}");
}
