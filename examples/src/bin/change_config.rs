//! Changes one setting of a source, and sends no secret.

use std::error::Error;

use serde_json::{Value, json};
use streamkap_api::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let source = std::env::args().nth(1).ok_or("pass the id of a source")?;
    run(&streamkap_examples::client()?, &source).await
}

pub(crate) async fn run(client: &Client, id: &str) -> Result<(), Box<dyn Error>> {
    let found = client
        .get_source()
        .source_id(id)
        .secret_returned(false)
        .await?;
    // One source is a list of one, and an unknown id an empty list.
    let source = found
        .into_inner()
        .result
        .into_iter()
        .next()
        .ok_or("there is no such source")?;
    let mut config = source
        .config
        .ok_or("the source has no configuration")?
        .into_inner();
    // A secret is not returned, but its setting may be there as null. What is left out keeps its value.
    config.retain(|_, value| *value != Value::Null);
    config.insert("heartbeat.enabled".to_owned(), json!(true));
    client
        .update_source()
        .source_id(id)
        .wait(false)
        .body_map(|body| {
            body.name(source.name)
                .connector(source.connector)
                .config(config)
        })
        .await?;
    println!("changed; the source restarts with the new setting");
    Ok(())
}
