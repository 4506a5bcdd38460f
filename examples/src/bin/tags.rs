//! Creates a tag, finds it by its name, renames it and deletes it.

use std::error::Error;

use streamkap_api::{Client, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    run(&streamkap_examples::client()?).await
}

pub(crate) async fn run(client: &Client) -> Result<(), Box<dyn Error>> {
    let tag = client
        .create_tag()
        .body_map(|tag| {
            tag.name("nightly")
                .description("Loaded at night")
                .type_(vec![types::TagType::Pipelines])
        })
        .await?;
    // This list has no pages.
    let found = client.list_tags().tag_name("nightly").await?;
    println!("{} tags with that name", found.tags.len());
    let id = tag.id.clone().ok_or("the API returned no id")?;
    let renamed = client
        .update_tag()
        .tag_id(&id)
        .body_map(|it| {
            it.name("at-night")
                .description("Loaded at night")
                .type_(tag.type_.clone())
        })
        .await?;
    println!("renamed to {}", renamed.name.as_deref().unwrap_or("?"));
    client.delete_tag().tag_id(&id).await?;
    Ok(())
}
