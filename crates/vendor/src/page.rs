//! A documentation page as Mintlify exports it: Markdown with an OpenAPI document of one operation
//! in a fence of four backticks.

use serde_json::Value;
use thiserror::Error;

use super::fence::{Fence, fences};
use super::provenance::{SourceKind, SourceRecord};
use super::snippet;
use super::tree::OperationKey;
use document::{DocumentError, Pointer};

/// A page that was read.
#[derive(Clone, Debug)]
pub struct Page {
    /// The file or URL that the page came from.
    pub label: String,
    /// The operation that the page is about.
    pub operation: OperationKey,
    /// The document that the page's snippet was taken from, as the page names it.
    pub snippet_of: Option<String>,
    /// The index of all pages that the page names.
    pub index: Option<String>,
    /// The snippet: an OpenAPI document.
    pub document: Value,
}

/// A page from which no operation can be taken.
#[derive(Debug, Error)]
pub enum PageError {
    /// The page has no fence of four backticks.
    #[error(
        "{label}: the page has no OpenAPI snippet (no fence of four backticks); it may not \
         describe an operation, or its site may have disabled the export: vendor the site's \
         OpenAPI document instead"
    )]
    NoSnippet {
        /// The page.
        label: String,
    },
    /// The page has more than one snippet.
    #[error("{label}:{line}: a second OpenAPI snippet; a page holds one")]
    SecondSnippet {
        /// The page.
        label: String,
        /// Line of the second fence, counted from 1.
        line: usize,
    },
    /// The page ends inside the snippet, or inside a code block that may hide it.
    #[error("{label}:{line}: this code block is not closed, the page is truncated; read it again")]
    Truncated {
        /// The page.
        label: String,
        /// Line of the opening fence, counted from 1.
        line: usize,
    },
    /// The fence does not name its operation.
    #[error("{label}:{line}: `{info}` does not end in a method and a path: {problem}")]
    FenceLine {
        /// The page.
        label: String,
        /// Line of the fence, counted from 1.
        line: usize,
        /// The text behind the fence.
        info: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The snippet is AsyncAPI.
    #[error(
        "{label}:{line}: the snippet is AsyncAPI, which describes messages; only pages about HTTP \
         operations can be vendored"
    )]
    AsyncApi {
        /// The page.
        label: String,
        /// Line of the fence, counted from 1.
        line: usize,
    },
    /// The page is about a webhook.
    #[error(
        "{label}:{line}: the page is about a webhook, a request from the API to the client; only \
         pages about operations can be vendored"
    )]
    Webhook {
        /// The page.
        label: String,
        /// Line of the fence, counted from 1.
        line: usize,
    },
    /// The snippet is the operation summary that older sites export instead of OpenAPI.
    #[error(
        "{label}:{line}: the snippet is Mintlify's own summary of an operation and not OpenAPI \
         (no `openapi` property, and `paths` holds one `path` and `method`); vendor the site's \
         OpenAPI document instead"
    )]
    Summary {
        /// The page.
        label: String,
        /// Line of the fence, counted from 1.
        line: usize,
    },
    /// The snippet is not an OpenAPI document.
    #[error("the snippet cannot be used")]
    Document(#[from] DocumentError),
    /// The snippet lacks the operation that its fence names.
    #[error("{label}:{line}: the fence names {operation}, but the snippet has no {pointer}")]
    OtherOperation {
        /// The page.
        label: String,
        /// Line of the fence, counted from 1.
        line: usize,
        /// The operation.
        operation: String,
        /// Where it should be.
        pointer: Pointer,
    },
}

impl PageError {
    /// Whether the page is valid, but not about an operation.
    pub fn is_about_something_else(&self) -> bool {
        matches!(
            self,
            Self::NoSnippet { .. } | Self::AsyncApi { .. } | Self::Webhook { .. }
        )
    }
}

impl Page {
    /// The page that was read earlier, rebuilt from its operation and the components it reaches in the
    /// vendored document; `None` if the operation is not there.
    pub(super) fn from_vendored(record: &SourceRecord, vendored: &Value) -> Option<Self> {
        let operation = record.operation()?;
        Some(Self {
            label: record.source.clone(),
            snippet_of: record.snippet_of.clone(),
            index: record.index.clone(),
            document: snippet::of(vendored, &operation)?,
            operation,
        })
    }

    /// The record of the page's source, which states what the page is about.
    pub(super) fn recorded(&self, source: SourceRecord) -> SourceRecord {
        SourceRecord {
            operation: Some(self.operation.to_string()),
            snippet_of: self.snippet_of.clone(),
            index: self.index.clone(),
            ..source.of_kind(SourceKind::Page)
        }
    }

    /// Extracts the snippet from a page; `label` names the page in errors.
    pub fn parse(text: &str, label: &str) -> Result<Self, PageError> {
        let fence = snippet_fence(text, label)?;
        let line = fence.line;
        let label = label.to_owned();
        if !fence.closed {
            return Err(PageError::Truncated { label, line });
        }
        let tree = parse_snippet(&fence, &label)?;
        if tree.get("asyncapi").is_some() || is_heading(&fence, "AsyncAPI") {
            return Err(PageError::AsyncApi { label, line });
        }
        if tree.get("openapi").is_none() && tree.pointer("/paths/method").is_some() {
            return Err(PageError::Summary { label, line });
        }
        document::check(&tree, &format!("{label}:{line}"))?;
        if is_webhook(&fence.info) {
            return Err(PageError::Webhook { label, line });
        }
        let (snippet_of, operation) =
            fence_line(&fence.info).map_err(|problem| PageError::FenceLine {
                label: label.clone(),
                line,
                info: fence.info.clone(),
                problem,
            })?;
        if operation.of(&tree).is_none() {
            return Err(PageError::OtherOperation {
                label,
                line,
                operation: operation.to_string(),
                pointer: Pointer::root()
                    .join("paths")
                    .join(&operation.path)
                    .join(operation.method()),
            });
        }
        Ok(Self {
            label,
            operation,
            snippet_of,
            index: index_url(text),
            document: tree,
        })
    }
}

/// The one fence that holds the snippet: four backticks or more, and YAML.
fn snippet_fence(text: &str, label: &str) -> Result<Fence, PageError> {
    let fences = fences(text);
    // A guide may end inside a code block; a page with the heading has its snippet hidden by one.
    let hiding = fences
        .iter()
        .find(|fence| !fence.closed && fence.body.lines().any(|line| line == "## OpenAPI"))
        .map(|fence| fence.line);
    let (under_heading, mut elsewhere): (Vec<Fence>, Vec<Fence>) = fences
        .into_iter()
        .filter(|fence| fence.width >= 4 && matches!(first_word(&fence.info), "yaml" | "yml"))
        .partition(|fence| is_heading(fence, "OpenAPI") || is_heading(fence, "AsyncAPI"));
    // A page may show such a fence as an example; the snippet is the one below its heading, and
    // without the heading one that names an operation.
    elsewhere.retain(|fence| fence_line(&fence.info).is_ok());
    let mut found = if under_heading.is_empty() {
        elsewhere.into_iter()
    } else {
        under_heading.into_iter()
    };
    let label = label.to_owned();
    match (found.next(), found.next(), hiding) {
        (None, _, Some(line)) => Err(PageError::Truncated { label, line }),
        (None, _, None) => Err(PageError::NoSnippet { label }),
        (Some(fence), None, _) => Ok(fence),
        (Some(_), Some(second), _) => Err(PageError::SecondSnippet {
            label,
            line: second.line,
        }),
    }
}

fn parse_snippet(fence: &Fence, label: &str) -> Result<Value, PageError> {
    document::parse_tree(&fence.body, label).map_err(|error| {
        PageError::Document(match error {
            // The parser counts from the start of the snippet, the reader from that of the page.
            DocumentError::Syntax {
                origin,
                line,
                column,
                format,
                message,
            } => DocumentError::Syntax {
                origin,
                line: line + fence.line,
                column,
                format,
                message,
            },
            other => other,
        })
    })
}

/// Reads `[REFERENCE] METHOD PATH` from the right, because the reference may hold anything.
fn fence_line(info: &str) -> Result<(Option<String>, OperationKey), String> {
    let mut words = info.split_whitespace().skip(1).collect::<Vec<_>>();
    let path = words.pop().ok_or("both are missing")?;
    let method = words.pop().ok_or("the method is missing")?;
    if !path.starts_with('/') {
        return Err(format!("the path `{path}` does not start with `/`"));
    }
    let operation = OperationKey::new(method, path)
        .ok_or_else(|| format!("`{method}` is not an HTTP method"))?;
    let reference = words.join(" ");
    Ok(((!reference.is_empty()).then_some(reference), operation))
}

/// Whether a fence line names a webhook where an operation has its method.
fn is_webhook(info: &str) -> bool {
    let word = info.split_whitespace().rev().nth(1);
    word.is_some_and(|word| word.eq_ignore_ascii_case("webhook"))
}

/// The URL of the index that the block quote at the top of a page announces.
fn index_url(text: &str) -> Option<String> {
    text.lines()
        .take_while(|line| line.starts_with('>') || line.trim().is_empty())
        .flat_map(str::split_whitespace)
        .find(|word| {
            word.starts_with("http") && word.trim_end_matches(['.', ')']).ends_with("llms.txt")
        })
        .map(|word| word.trim_end_matches(['.', ')']).to_owned())
}

fn is_heading(fence: &Fence, text: &str) -> bool {
    fence
        .heading
        .as_deref()
        .is_some_and(|heading| heading.eq_ignore_ascii_case(text))
}

fn first_word(info: &str) -> &str {
    info.split_whitespace().next().unwrap_or_default()
}

#[cfg(test)]
mod tests;
