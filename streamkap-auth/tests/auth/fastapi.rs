//! Tokens from a real FastAPI server with the models of the published document.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::common::{CANARY, shown};
use serde_json::json;
use streamkap_api::Client;
use streamkap_auth::{Credentials, Error, ProjectKey, TokenSource};

const SET_UP: &str = "skipped: FASTAPI_PYTHON is not set; to run it:
  python3 -m venv target/fastapi
  target/fastapi/bin/pip install -r crates/cli/tests/fastapi/requirements.txt
  export FASTAPI_PYTHON=$PWD/target/fastapi/bin/python";

/// The application, which ends with the test.
struct Server {
    process: Child,
    base_url: String,
}

impl Server {
    /// None where there is no FastAPI, which is printed.
    fn start() -> Option<Self> {
        let Some(python) = std::env::var_os("FASTAPI_PYTHON") else {
            println!("{SET_UP}");
            return None;
        };
        let application = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fastapi/app.py");
        let mut process = Command::new(python)
            .arg(application)
            .stdout(Stdio::piped())
            .spawn()
            .expect("FASTAPI_PYTHON cannot be run");
        let mut port = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut port).unwrap();
        let port: u16 = port.trim().parse().expect("the application did not start");
        Some(Self {
            process,
            base_url: format!("http://127.0.0.1:{port}"),
        })
    }

    fn source(&self, credentials: Credentials) -> TokenSource {
        TokenSource::builder(credentials)
            .with_base_url(&self.base_url)
            .build()
            .unwrap()
    }

    async fn refused(&self, credentials: Credentials) -> Error {
        let error = self.source(credentials).token().await.unwrap_err();
        assert!(!shown(&error).contains(CANARY), "{}", shown(&error));
        error
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn key(client_id: &str, secret: &str) -> ProjectKey {
    let file = json!({
        "type": "streamkap_project_key",
        "api": { "client_id": client_id, "client_secret": secret },
    });
    ProjectKey::from_value(&file).unwrap()
}

#[tokio::test]
async fn both_kinds_of_credentials_become_tokens_that_calls_are_made_with() {
    let Some(server) = Server::start() else {
        return;
    };
    for credentials in [
        Credentials::client("id", "right-secret"),
        Credentials::try_from(key("id", "right-secret")).unwrap(),
    ] {
        let source = server.source(credentials);
        assert_eq!(
            source.token().await.unwrap().expose(),
            "issued-access-token"
        );
        let client = Client::builder()
            .with_base_url(&server.base_url)
            .with_authorizer(source)
            .build()
            .unwrap();
        let identity = client.whoami().send().await.unwrap();
        assert_eq!(identity.tenant_id.as_deref(), Some("tenant-1"));
    }
}

#[tokio::test]
async fn wrong_credentials_are_reported_with_the_message_of_the_api() {
    let Some(server) = Server::start() else {
        return;
    };
    for credentials in [
        Credentials::client("id", CANARY),
        Credentials::try_from(key("id", CANARY)).unwrap(),
    ] {
        let error = server.refused(credentials).await;
        assert!(error.is_unauthorized());
        assert_eq!(error.api_message(), Some("Invalid credentials"));
    }
}

#[tokio::test]
async fn what_is_too_long_is_refused_with_its_location_and_without_its_value() {
    let Some(server) = Server::start() else {
        return;
    };
    let error = server
        .refused(Credentials::client("id", CANARY.repeat(20)))
        .await;
    assert_eq!(error.status(), Some(422));
    let complaint = &error.validation()[0];
    assert_eq!(complaint.location(), ["body", "secret"]);
    assert_eq!(complaint.kind(), "string_too_long");
    assert_eq!(
        complaint.message(),
        "String should have at most 512 characters"
    );
}

#[tokio::test]
async fn the_typed_422_shows_nothing_of_the_input_that_it_echoes() {
    let Some(server) = Server::start() else {
        return;
    };
    let client = Client::builder()
        .with_base_url(&server.base_url)
        .build()
        .unwrap();
    let secret = CANARY.repeat(20);
    let call = client.get_access_token();
    let error = call
        .body_map(|body| body.client_id("id").secret(secret.as_str()))
        .send()
        .await
        .unwrap_err();
    assert!(!shown(&error).contains(CANARY), "{}", shown(&error));
    let streamkap_api::Error::ErrorResponse(body) = error else {
        panic!("not an announced error");
    };
    // The echo is there for who asks for it, so that what is not shown is not merely absent.
    assert!(serde_json::to_string(&**body).unwrap().contains(CANARY));
    assert!(!format!("{body:?} {:?} {:#?}", **body, **body).contains(CANARY));
}
