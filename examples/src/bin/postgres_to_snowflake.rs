//! Creates a PostgreSQL source, a Snowflake destination and a pipeline between them, waits until the
//! pipeline is active, and deletes all three. The configurations are in `src/shop.rs`.

use std::error::Error;
use std::time::Duration;

use streamkap_api::{Client, types};
use streamkap_examples::{shop, until_active};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    run(&streamkap_examples::client()?, Duration::from_secs(5)).await
}

pub(crate) async fn run(client: &Client, pause: Duration) -> Result<(), Box<dyn Error>> {
    // `wait(false)` returns before Kafka Connect has carried out a change.
    let body = shop::postgres()?.to_create_source_req()?.name("shop");
    let call = client.create_source().wait(false).body(body);
    let source = call.await?.into_inner().id.ok_or("no id")?;
    let body = shop::snowflake()?.to_create_destination_req()?;
    let call = client.create_destination().body(body.name("lake"));
    let call = call.wait(false).await?;
    let destination = call.into_inner().id.ok_or("no id")?;

    let from = types::PipelineSourceRef::builder().id(&source).name("shop");
    let from = from.connector("postgresql").topics(shop::tables());
    let to = types::PipelineDestinationRef::builder().id(&destination);
    let to = to.name("lake").connector("snowflake");
    let body = types::CreatePipelineReq::builder().name("shop to lake");
    let body = body.source(from.build()?).destination(to.build()?);
    let call = client.create_pipeline().wait(false).body(body);
    let pipeline = call.await?.into_inner().id.ok_or("no id")?;

    // What was created is deleted, however the wait ends.
    let active = until_active(client, &pipeline, pause).await;
    let call = client.delete_pipeline().pipeline_id(pipeline);
    call.await?;
    let call = client.delete_destination().destination_id(destination);
    call.await?;
    client.delete_source().source_id(source).await?;
    println!("active: {}", active?);
    Ok(())
}
