//! Lets a consumer group read a topic from its beginning again.

use std::error::Error;

use streamkap_api::{Client, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(group), Some(topic)) = (arguments.next(), arguments.next()) else {
        return Err("pass the id of a consumer group and the name of a topic".into());
    };
    run(&streamkap_examples::client()?, &group, &topic).await
}

pub(crate) async fn run(client: &Client, group: &str, topic: &str) -> Result<(), Box<dyn Error>> {
    client
        .reset_consumer_group_offsets()
        .group_id(group)
        .body_map(|body| {
            body.topics(vec![topic.to_owned()])
                .strategy(types::ResetOffsetsRequestStrategy::Earliest)
        })
        .await?;
    println!("{group} starts {topic} again");
    Ok(())
}
