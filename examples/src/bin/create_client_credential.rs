//! Makes client credentials with the roles of the arguments, and prints the client id and the secret,
//! which the API shows only once.
//!
//! ```console
//! $ cargo run --package streamkap-examples --bin create_client_credential -- ROLE_ID…
//! ```

use streamkap_auth::Credentials;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let roles: Vec<String> = std::env::args().skip(1).collect();
    if roles.is_empty() {
        return Err("pass the ids of the roles; the example list_roles lists them".into());
    }
    let client = streamkap_auth::client(Credentials::from_env()?)?;
    let call = client.create_client_credential();
    let call = call.body_map(|body| body.role_ids(roles).description("made by an example"));
    let created = call.await?.into_inner();
    match (created.client_id, created.secret) {
        (Some(client_id), Some(secret)) => {
            println!("STREAMKAP_CLIENT_ID={client_id}");
            println!("STREAMKAP_SECRET={}", secret.expose());
            Ok(())
        }
        _ => Err("the response holds no credentials".into()),
    }
}
