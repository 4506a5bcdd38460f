//! Prints the lag and the throughput of all pipelines as a table.

use std::collections::HashMap;
use std::error::Error;

use futures_util::TryStreamExt as _;
use streamkap_api::{Client, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", run(&streamkap_examples::client()?).await?);
    Ok(())
}

pub(crate) async fn run(client: &Client) -> Result<String, Box<dyn Error>> {
    // Records per second, by the names of topics.
    let topics = client.get_dashboard_lineage_topics().await?;
    let rates: HashMap<String, f64> = (topics.into_inner().result.into_iter())
        .filter_map(|topic| Some((topic.name?, topic.metrics?.source_record_poll_rate?)))
        .collect();
    let mut table = format!("{:<24} {:>9} {:>10}\n", "pipeline", "lag", "records/s");
    // `items` reads page after page by `has_next`: `total` may be null or wrong.
    let mut pipelines = client.list_pipelines().page_size(100).items();
    while let Some(pipeline) = pipelines.try_next().await? {
        let Some(id) = &pipeline.id else { continue };
        let call = client.get_pipeline_metrics().pipeline_id(id);
        let metrics = call.await?.into_inner().data;
        let lag = metrics.and_then(|metrics| metrics.records_lag);
        let lag = lag.map_or("?".to_owned(), |lag| lag.to_string());
        let rate = |topic: &types::PipelineTopicsItem| match topic {
            types::PipelineTopicsItem::String(name) => rates.get(name).copied(),
            _ => None,
        };
        let rate: f64 = pipeline.topics.iter().flatten().filter_map(rate).sum();
        let name = pipeline.name.as_deref().unwrap_or(id);
        table.push_str(&format!("{name:<24} {lag:>9} {rate:>10}\n"));
    }
    Ok(table)
}
