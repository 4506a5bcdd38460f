//! Logs in and makes a call through an HTTP proxy.
//!
//! ```console
//! $ cargo run --package streamkap-examples --bin through_a_proxy -- http://proxy.example:3128
//! ```
//!
//! `HTTPS_PROXY` in the environment is used without any of this.

use reqwest::{Proxy, redirect};
use streamkap_auth::{Credentials, TokenSource};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let proxy = std::env::args().nth(1).ok_or("pass the URL of the proxy")?;
    // Secrets go where an HTTP client is redirected to, so it follows no redirect.
    let http_client = reqwest::Client::builder()
        .proxy(Proxy::all(proxy)?)
        .redirect(redirect::Policy::none())
        .build()?;
    let source = TokenSource::builder(Credentials::from_env()?)
        .with_http_client(http_client)
        .build()?;
    let me = source.client()?.whoami().await?;
    println!("tenant {:?}", me.tenant_id);
    Ok(())
}
