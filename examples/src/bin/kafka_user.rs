//! Creates a Kafka user that may read the topics of one source, lists the users and deletes it.

use std::error::Error;

use streamkap_api::{Client, Secret, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let password = std::env::args().nth(1);
    let password = password.ok_or("pass a password of 12 to 128 characters")?;
    run(&streamkap_examples::client()?, password.into()).await
}

pub(crate) async fn run(client: &Client, password: Secret) -> Result<(), Box<dyn Error>> {
    let read = types::KafkaUserAcl::builder()
        .topic_name("source_shop.")
        .operation("READ")
        .resource_pattern_type("PREFIXED")
        .build()?;
    let user = types::CreateKafkaUserReq::builder().username("reports");
    let user = user.password(password).kafka_acls(vec![read]);
    match client.create_kafka_user().body(user).send().await {
        Ok(_) => println!("created"),
        // The API has three statuses for what is there already.
        Err(error) => match error.status().map(|status| status.as_u16()) {
            Some(400 | 409 | 422) => println!("it is there already, or not valid: {error}"),
            _ => return Err(error.into()),
        },
    }
    for user in client.list_kafka_users().send().await?.into_inner() {
        println!("{}", user.username.as_deref().unwrap_or("?"));
    }
    let call = client.delete_kafka_user().username("reports");
    call.send().await?;
    Ok(())
}
