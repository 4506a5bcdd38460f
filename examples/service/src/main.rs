//! Serves how the pipelines of an account are doing.
//!
//! ```console
//! $ STREAMKAP_CLIENT_ID=… STREAMKAP_SECRET=… cargo run --package streamkap-service-example
//! $ curl http://127.0.0.1:8080/pipelines
//! ```

use std::error::Error;

use streamkap_auth::{Credentials, TokenSource};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Each call of the API is a span, and each of its attempts one inside it.
    tracing_subscriber::fmt().init();
    let client = TokenSource::new(Credentials::from_env()?)?.client()?;
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    tracing::info!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, streamkap_service_example::routes(client))
        .with_graceful_shutdown(async { drop(tokio::signal::ctrl_c().await) })
        .await?;
    Ok(())
}
