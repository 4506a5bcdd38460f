//! Recognises what was read: a whole document, a documentation page, an index, or none of these.

use anyhow::bail;
use serde_json::Value;

use super::index;
use super::page::Page;

/// What was read.
pub(super) enum Content {
    /// An OpenAPI document.
    Document(Value),
    /// A documentation page.
    Page(Box<Page>),
    /// The list of a site's pages.
    Index,
}

/// Recognises content by its text; a URL or a file name may be misleading.
pub(super) fn recognise(text: &str, label: &str) -> anyhow::Result<Content> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.is_empty() {
        bail!("{label}: empty; an OpenAPI document or a documentation page was expected");
    }
    refuse_html(text, label)?;
    if start.starts_with('{') || has_version_line(text) {
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

/// Refuses HTML; servers send error pages with status 200 too.
pub(super) fn refuse_html(text: &str, label: &str) -> anyhow::Result<()> {
    let start: String = text.trim_start().chars().take(400).collect();
    let start = start.to_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with('<') && start.contains("<html") {
        bail!(
            "{label}: an HTML page; the Markdown of a documentation page has the same URL with \
             `.md` appended"
        );
    }
    Ok(())
}

/// Whether a line before any fence is the `openapi` property with a version. The front matter of a
/// page has a property of that name too, whose value is an operation.
fn has_version_line(text: &str) -> bool {
    let quotes = ['"', '\'', ' '];
    text.lines()
        .take_while(|line| !line.starts_with("```"))
        .filter_map(|line| line.split_once(':'))
        .any(|(name, value)| {
            ["openapi", "swagger", "asyncapi"].contains(&name.trim_end().trim_matches(quotes))
                && !name.starts_with(' ')
                && value
                    .trim_start_matches(quotes)
                    .starts_with(|c: char| c.is_ascii_digit())
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
