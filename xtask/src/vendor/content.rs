//! Telling what a text is: a whole document, a documentation page, or nothing that can be vendored.

use anyhow::bail;
use serde_json::Value;

use super::index;
use super::page::Page;
use crate::document;

/// What was read.
pub(super) enum Content {
    /// An OpenAPI document.
    Document(Value),
    /// A documentation page.
    Page(Box<Page>),
    /// The list of a site's pages.
    Index,
}

/// Recognises a text by what it holds, since an address or a file name may promise anything.
pub(super) fn recognise(text: &str, label: &str) -> anyhow::Result<Content> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.is_empty() {
        bail!("{label}: empty; an OpenAPI document or a documentation page was expected");
    }
    refuse_html(text, label)?;
    if start.starts_with('{') || has_document_member(text) {
        return Ok(Content::Document(document::parse(text, label)?));
    }
    if index::is_index(text, label) {
        return Ok(Content::Index);
    }
    if is_markdown(text) {
        return Ok(Content::Page(Box::new(Page::parse(text, label)?)));
    }
    Ok(Content::Document(document::parse(text, label)?))
}

/// Refuses HTML, which servers send with status 200 too when they mean that something is wrong.
pub(super) fn refuse_html(text: &str, label: &str) -> anyhow::Result<()> {
    let start: String = text.trim_start().chars().take(400).collect();
    let start = start.to_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with('<') && start.contains("<html") {
        bail!(
            "{label}: an HTML page; the Markdown of a documentation page has the same address with \
             `.md` at its end"
        );
    }
    Ok(())
}

/// Whether a line outside fences begins as the member that every API description has.
fn has_document_member(text: &str) -> bool {
    text.lines()
        .take_while(|line| !line.starts_with("```"))
        .any(|line| {
            ["openapi", "swagger", "asyncapi"].iter().any(|member| {
                let line = line.trim_start_matches(['"', '\'']);
                line.strip_prefix(member)
                    .is_some_and(|rest| rest.trim_start_matches(['"', '\'']).starts_with(':'))
            })
        })
}

fn is_markdown(text: &str) -> bool {
    text.lines().any(|line| {
        line.starts_with("# ")
            || line.starts_with("## ")
            || line.starts_with("> ")
            || line.starts_with("```")
    })
}
