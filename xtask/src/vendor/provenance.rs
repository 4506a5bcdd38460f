//! The record beside the vendored document: where each part came from, when, and its hash.

use std::path::Path;

use anyhow::Context;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::page::Page;
use super::tree::{self, TextError};

/// The record of a vendored document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// SHA-256 of the vendored document's bytes, in hexadecimal.
    pub sha256: String,
    /// What the document was made from: one whole document, or pages in the order of their
    /// operations.
    pub sources: Vec<SourceRecord>,
}

/// One source of a vendored document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRecord {
    /// The address, or the name of a local file.
    pub source: String,
    /// A whole document or a page.
    pub kind: Kind,
    /// For a page: the operation that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// For a page: how it names the document that its excerpt was taken from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excerpt_of: Option<String>,
    /// For a page: the index of all pages that it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<String>,
    /// When it was read, in UTC (RFC 3339).
    pub read: String,
    /// SHA-256 of the bytes that were read, in hexadecimal.
    pub sha256: String,
}

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A whole OpenAPI document.
    Document,
    /// A documentation page about one operation.
    Page,
}

impl Provenance {
    /// Reads the record, `None` when there is none.
    pub fn read(path: &Path) -> anyhow::Result<Option<Self>> {
        match std::fs::read_to_string(path) {
            Ok(text) => serde_json::from_str(&text)
                .map(Some)
                .with_context(|| format!("{}: not a provenance record", path.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{}: cannot be read", path.display())),
        }
    }

    /// The record after `source` was vendored and the document became `text`: a page takes the
    /// place of an older reading about the same operation, a document the place of everything.
    pub(super) fn after(old: Option<&Self>, text: &str, source: SourceRecord) -> Self {
        let mut sources = vec![source];
        if let (Some(old), Kind::Page) = (old, sources[0].kind) {
            let replaced = sources[0].operation.clone();
            let kept = old
                .sources
                .iter()
                .filter(|record| record.kind == Kind::Document || record.operation != replaced);
            sources.extend(kept.cloned());
        }
        sources.sort_by_key(SourceRecord::sort_key);
        Self {
            sha256: sha256(text.as_bytes()),
            sources,
        }
    }

    /// Whether this is the record of a document with these bytes.
    pub fn is_of(&self, text: &str) -> bool {
        self.sha256 == sha256(text.as_bytes())
    }

    /// Equal but for the times of reading.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        let untimed = |provenance: &Self| {
            let mut provenance = provenance.clone();
            for source in &mut provenance.sources {
                source.read.clear();
            }
            provenance
        };
        untimed(self) == untimed(other)
    }

    pub(super) fn to_text(&self) -> Result<String, TextError> {
        tree::to_text(self)
    }
}

impl SourceRecord {
    pub(super) fn of_page(mut self, page: &Page) -> Self {
        self.kind = Kind::Page;
        self.operation = Some(page.operation.to_string());
        self.excerpt_of.clone_from(&page.excerpt_of);
        self.index.clone_from(&page.index);
        self
    }

    /// Documents first, then pages by path and method.
    fn sort_key(&self) -> (bool, String, String) {
        let operation = self.operation.clone().unwrap_or_default();
        let (method, path) = operation.split_once(' ').unwrap_or_default();
        (self.kind == Kind::Page, path.to_owned(), method.to_owned())
    }
}

/// SHA-256 in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
