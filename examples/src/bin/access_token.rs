//! Gets an access token, shows how long it lives, and makes a call with it.
//!
//! The credentials come from the environment, see `Credentials::from_env`, and `STREAMKAP_HOST`
//! names the host of the API. Without credentials the example talks to a stand-in for the API that it
//! starts itself.

use streamkap_auth::testing::StandIn;
use streamkap_auth::{Credentials, EnvironmentError, TokenSource};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    match Credentials::from_env() {
        Ok(credentials) => show(&TokenSource::new(credentials)?).await,
        Err(EnvironmentError::Missing) => {
            let stand_in = StandIn::start().await?;
            println!(
                "no credentials in the environment: using a made-up project key and a stand-in \
                 for the API at {}",
                stand_in.base_url()
            );
            let credentials = Credentials::try_from(stand_in.project_key()?)?;
            let source = TokenSource::builder(credentials)
                .with_base_url(stand_in.base_url())
                .build()?;
            show(&source).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn show(source: &TokenSource) -> Result<(), Box<dyn std::error::Error>> {
    let token = source.token().await?;
    match token.lifetime() {
        Some(lifetime) => println!("lifetime: {} seconds", lifetime.as_secs()),
        None => println!("lifetime: not stated"),
    }
    println!("access token: {}", token.masked());
    let me = source.client()?.whoami().await?;
    println!("who am I: {}", me.status());
    Ok(())
}
