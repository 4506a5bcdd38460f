//! Lists the Kafka users, creates one that may read the topics of one source, and deletes it.

use std::error::Error;

use streamkap_api::{Client, Secret, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let password = std::env::args().nth(1);
    let password = password.ok_or("pass a password of 12 to 128 characters")?;
    run(&streamkap_examples::client()?, password.into()).await
}

pub(crate) async fn run(client: &Client, password: Secret) -> Result<(), Box<dyn Error>> {
    // A user of this name that somebody else needs is neither changed nor deleted. The statuses of a refused
    // creation do not tell "already exists" from an invalid request.
    for user in client.list_kafka_users().await?.into_inner() {
        println!("{}", user.username.as_deref().unwrap_or("?"));
        if user.username.as_deref() == Some("reports") {
            return Err("there is a user `reports` already".into());
        }
    }
    let read = types::KafkaUserAcl::builder()
        .topic_name("source_shop.")
        .operation("READ")
        .resource_pattern_type("PREFIXED")
        .build()?;
    let user = types::CreateKafkaUserReq::builder().username("reports");
    let user = user.password(password).kafka_acls(vec![read]);
    client.create_kafka_user().body(user).await?;
    println!("created");
    let call = client.delete_kafka_user().username("reports");
    call.await?;
    Ok(())
}
