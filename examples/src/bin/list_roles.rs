//! Lists the roles that credentials can have.
//!
//! The credentials come from the environment, see `Credentials::from_env`.

use streamkap_auth::Credentials;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = streamkap_auth::client(Credentials::from_env()?)?;
    for role in client.list_roles().await?.into_inner() {
        let (id, name) = (role.id.as_deref(), role.name.as_deref());
        println!("{}\t{}", id.unwrap_or("?"), name.unwrap_or("?"));
    }
    Ok(())
}
