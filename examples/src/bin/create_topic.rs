//! Creates a topic that keeps messages for a week, and reads the latest schema of its values.

use std::error::Error;

use streamkap_api::Client;

const WEEK: i64 = 7 * 24 * 60 * 60 * 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let name = std::env::args()
        .nth(1)
        .ok_or("pass the name of the topic")?;
    println!("{}", run(&streamkap_examples::client()?, &name).await?);
    Ok(())
}

pub(crate) async fn run(client: &Client, name: &str) -> Result<String, Box<dyn Error>> {
    let topic = client
        .create_topic()
        .body_map(|topic| {
            topic
                .topic_name(name)
                .num_partitions(3_u64)
                .retention_ms(WEEK)
        })
        .await?;
    let name = topic.name.as_deref().unwrap_or(name);
    let subject = format!("{name}-value");
    let schema = client
        .get_schema_by_version()
        .subject(subject)
        .version("latest")
        .await;
    match schema {
        Ok(schema) => Ok(schema.into_inner().schema),
        // Nobody has written to the topic yet.
        Err(error) if error.is_not_found() => Ok(format!("{name} has no schema yet")),
        Err(error) => Err(error.into()),
    }
}
