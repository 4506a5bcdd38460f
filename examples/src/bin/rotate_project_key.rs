//! Replaces a project key: makes a new one like it, keeps it in a file, and goes on with it.
//!
//! ```console
//! $ cargo run --package streamkap-examples --bin rotate_project_key -- PROJECT_KEY_ID NEW_FILE
//! ```
//!
//! The API's document has no operation that revokes a key: do that in the app when no program uses the
//! old key any more.

use std::fs::OpenOptions;
use std::io::Write as _;

use streamkap_auth::{Credentials, ProjectKey, TokenSource};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(id), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("pass the id of the project key and the path of the new file".into());
    };
    let source = TokenSource::new(Credentials::from_env()?)?;
    let client = source.client()?;

    // The file exists before the key does: a key that cannot be kept is lost.
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path)?;

    let old = client.get_project_key().project_key_id(&id).await?;
    let old = old.into_inner();
    let roles = old.roles.unwrap_or_default().into_iter();
    let roles: Vec<String> = roles.filter_map(|role| role.id).collect();
    let call = client.create_project_key().body_map(|body| {
        body.name(old.name)
            .description(old.description)
            .role_ids(roles)
            .tool_profile(old.tool_profile)
            .allowed_tools(old.allowed_tools)
            .blocked_tools(old.blocked_tools)
    });
    let key = ProjectKey::try_from(call.await?.into_inner())?;
    file.write_all(key.to_json().expose().as_bytes())?;
    file.sync_all()?;
    println!("the new project key is in {path}");

    // Calls of all clients of the source go on with the new key.
    source.replace_credentials(Credentials::try_from(key)?)?;
    println!("who am I: {}", client.whoami().await?.status());
    Ok(())
}
