//! The token cache beside those of `google-cloud-auth` and `azure_identity`, in one run: what it
//! costs a task to get a token that is good.
//!
//! `cargo run --release` in this directory. No request leaves the machine.

use std::hint::black_box;
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use azure_core::credentials::{Secret, TokenCredential};
use azure_core::http::headers::Headers;
use azure_core::http::{
    AsyncRawResponse, ClientOptions, HttpClient, Request, StatusCode, Transport,
};
use azure_identity::{ClientSecretCredential, ClientSecretCredentialOptions};
use google_cloud_auth::credentials::user_account;
use streamkap_api::Authorize as _;
use streamkap_auth::{Credentials, TokenSource};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Handle, Runtime};

/// The response that each of them reads as a token of an hour.
const RESPONSE: &str = r#"{"accessToken": "stub-access-token", "refreshToken": "stub", "expires": "",
    "expiresIn": 3600, "access_token": "stub-access-token", "token_type": "Bearer",
    "expires_in": 3600, "ext_expires_in": 3600}"#;

const TIMES: u32 = 100_000;
const ROUNDS: usize = 15;

/// Responds to every request with a token.
async fn serve(listener: TcpListener) {
    while let Ok((connection, _)) = listener.accept().await {
        tokio::spawn(respond(connection));
    }
}

async fn respond(mut connection: TcpStream) -> std::io::Result<()> {
    let mut request = [0; 16 * 1024];
    while connection.read(&mut request).await? > 0 {
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length:";
        let response = format!("{head} {}\r\n\r\n{RESPONSE}", RESPONSE.len());
        connection.write_all(response.as_bytes()).await?;
    }
    Ok(())
}

/// `azure_identity` accepts https only, and a transport of one's own.
#[derive(Debug)]
struct Stub;

#[async_trait::async_trait]
impl HttpClient for Stub {
    async fn execute_request(&self, _: &Request) -> azure_core::Result<AsyncRawResponse> {
        Ok(AsyncRawResponse::from_bytes(
            StatusCode::Ok,
            Headers::new(),
            RESPONSE,
        ))
    }
}

/// Nanoseconds for each time, with so many threads at it at once.
fn measure<F: Future<Output = ()>>(
    runtime: &Handle,
    threads: usize,
    work: impl Fn() -> F + Sync,
) -> f64 {
    let barrier = Barrier::new(threads + 1);
    let elapsed: Duration = std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                barrier.wait();
                runtime.block_on(async {
                    for _ in 0..TIMES {
                        work().await;
                    }
                });
                barrier.wait();
            });
        }
        barrier.wait();
        let started = Instant::now();
        barrier.wait();
        started.elapsed()
    });
    elapsed.as_secs_f64() / f64::from(TIMES) * 1e9
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = Runtime::new()?;
    let _entered = runtime.enter();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let base_url = format!("http://{}", listener.local_addr()?);
    runtime.spawn(serve(listener));

    let streamkap = TokenSource::builder(Credentials::client("id", "secret"))
        .with_base_url(&base_url)
        .build()?;
    runtime.block_on(streamkap.token())?;

    let user = format!(
        r#"{{"type": "authorized_user", "client_id": "id", "client_secret": "secret",
            "refresh_token": "stub", "token_uri": "{base_url}"}}"#
    );
    let user = serde_json::from_str(&user)?;
    let google = user_account::Builder::new(user).build()?;
    runtime.block_on(google.headers(http::Extensions::new()))?;

    let client_options = ClientOptions {
        transport: Some(Transport::new(Arc::new(Stub))),
        ..ClientOptions::default()
    };
    let options = ClientSecretCredentialOptions { client_options };
    let azure =
        ClientSecretCredential::new("tenant", "id".into(), Secret::new("secret"), Some(options))?;
    let scopes = ["https://management.azure.com/.default"];
    runtime.block_on(azure.get_token(&scopes, None))?;

    let arc = ArcSwap::from_pointee(0_u64);
    let cores = std::thread::available_parallelism()?.get();
    for threads in [1, cores] {
        let mut times = [const { Vec::new() }; 4];
        for _ in 0..ROUNDS {
            let run = runtime.handle();
            times[0].push(measure(run, threads, async || {
                black_box(arc.load_full());
            }));
            times[1].push(measure(run, threads, async || {
                black_box(streamkap.ready());
            }));
            times[2].push(measure(run, threads, async || {
                black_box(google.headers(http::Extensions::new()).await.ok());
            }));
            times[3].push(measure(run, threads, async || {
                black_box(azure.get_token(&scopes, None).await.ok());
            }));
        }
        let medians = times.map(|mut times| median(&mut times));
        let names = [
            "an atomic load of an Arc",
            "streamkap-auth",
            "google-cloud-auth",
            "azure_identity",
        ];
        println!("{threads} thread(s)");
        for (name, nanoseconds) in names.iter().zip(medians) {
            println!(
                "  {name:<26} {nanoseconds:7.1} ns  {:5.2} x the load",
                nanoseconds / medians[0]
            );
        }
    }
    Ok(())
}
