//! Starts a snapshot of two tables of a source, and stops it.

use std::error::Error;

use streamkap_api::{Client, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let source = std::env::args().nth(1).ok_or("pass the id of a source")?;
    run(&streamkap_examples::client()?, &source).await
}

pub(crate) async fn run(client: &Client, source: &str) -> Result<(), Box<dyn Error>> {
    // An unknown id is no error: the list is empty.
    let found = client.get_source().source_id(source).await?.into_inner();
    let found = found
        .result
        .into_iter()
        .next()
        .ok_or("there is no such source")?;
    let tables = ["public.orders", "public.customers"]
        .map(str::to_owned)
        .to_vec();
    client
        .execute_snapshot()
        .body_map(|body| {
            body.source_id(source)
                .topic_names(tables.clone())
                .snapshot_type(types::UnifiedSnapshotBodySnapshotType::Incremental)
        })
        .await?;
    println!(
        "started a snapshot of {tables:?} of {}",
        found.name.as_deref().unwrap_or(source)
    );
    client
        .stop_incremental_snapshot()
        .body_map(|body| body.source_id(source).topic_names(tables))
        .await?;
    println!("stopped it");
    Ok(())
}
