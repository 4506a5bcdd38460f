//! The record beside the vendored document: where each part came from, when, and its hash.

use std::path::Path;

use anyhow::Context;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::tree::{self, OperationKey, TextError};
use crate::fetch::Validators;

/// The record of a vendored document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// SHA-256 of the vendored document's bytes, in hexadecimal.
    pub sha256: String,
    /// What the document was made from: one whole document, or an index and pages in the order of
    /// their operations.
    pub sources: Vec<SourceRecord>,
}

/// One source of a vendored document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRecord {
    /// The URL without its query, or the name of a local file.
    pub source: String,
    /// What the source is.
    pub kind: SourceKind,
    /// For a page: the operation that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// For a page: the document that its snippet was taken from, as the page names it.
    #[serde(
        default,
        rename = "excerpt_of",
        skip_serializing_if = "Option::is_none"
    )]
    pub snippet_of: Option<String>,
    /// For a page: the index of all pages that it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<String>,
    /// When these bytes were first read, in UTC (RFC 3339).
    pub read: String,
    /// SHA-256 of the bytes that were read, in hexadecimal.
    pub sha256: String,
    /// The `ETag` header that came with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The `Last-Modified` header that came with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceKind {
    /// A whole OpenAPI document.
    Document,
    /// A document that the OpenAPI document refers to; its parts are bundled.
    Reference,
    /// An `llms.txt` index, whose pages have records of their own.
    Index,
    /// A documentation page about one operation.
    Page,
}

impl Provenance {
    /// Reads the record, `None` when there is none.
    pub fn read(path: &Path) -> anyhow::Result<Option<Self>> {
        match std::fs::read_to_string(path) {
            Ok(text) => serde_json::from_str(&text).map(Some).with_context(|| {
                format!("{}: not a provenance record; restore it", path.display())
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{}: cannot be read", path.display())),
        }
    }

    /// The record of a document with these bytes, made from `sources`; `old` records when the bytes
    /// of a source were first read.
    pub(super) fn of(text: &str, mut sources: Vec<SourceRecord>, old: &[SourceRecord]) -> Self {
        for source in &mut sources {
            if let Some(old) = old.iter().find(|old| old.has_same_bytes_as(source)) {
                source.read.clone_from(&old.read);
            }
        }
        sources.sort_by_key(|source| (source.kind, source.operation(), source.source.clone()));
        Self {
            sha256: sha256(text.as_bytes()),
            sources,
        }
    }

    /// Whether this is the record of a document with these bytes.
    pub fn is_of(&self, text: &str) -> bool {
        self.sha256 == sha256(text.as_bytes())
    }

    /// Whether both were made from the same bytes of the same sources.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        self.sha256 == other.sha256
            && self.sources.len() == other.sources.len()
            && self
                .sources
                .iter()
                .zip(&other.sources)
                .all(|(one, other)| one.has_same_bytes_as(other))
    }

    pub(super) fn to_text(&self) -> Result<String, TextError> {
        tree::to_text(self)
    }
}

impl SourceRecord {
    /// The record of a text that was read just now from what `source` names.
    pub(super) fn now(source: &str, text: &str, validators: Validators) -> Self {
        Self {
            source: source.to_owned(),
            kind: SourceKind::Document,
            operation: None,
            snippet_of: None,
            index: None,
            read: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            sha256: sha256(text.as_bytes()),
            etag: validators.etag,
            last_modified: validators.last_modified,
        }
    }

    pub(super) fn of_kind(mut self, kind: SourceKind) -> Self {
        self.kind = kind;
        self
    }

    /// The source and when it was read, for a message.
    pub(super) fn origin(&self) -> String {
        format!("{} read {}", self.source, self.read)
    }

    /// The operation of a page.
    pub(super) fn operation(&self) -> Option<OperationKey> {
        let (method, path) = self.operation.as_deref()?.split_once(' ')?;
        OperationKey::new(method, path)
    }

    pub(super) fn validators(&self) -> Validators {
        Validators {
            etag: self.etag.clone(),
            last_modified: self.last_modified.clone(),
        }
    }

    fn has_same_bytes_as(&self, other: &Self) -> bool {
        (&self.source, self.kind, &self.sha256) == (&other.source, other.kind, &other.sha256)
    }
}

/// SHA-256 in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
