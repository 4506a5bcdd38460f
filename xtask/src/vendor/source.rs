//! Where a document or a page is read from.

use std::path::{Path, PathBuf};

use anyhow::Context;
use jiff::Timestamp;

use super::provenance::{Kind, SourceRecord, sha256};

/// A place to read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file on this machine.
    File(PathBuf),
}

/// The text that a source gave.
pub(super) struct Read {
    /// What to call it in messages and in the record: never a path of this machine.
    pub label: String,
    pub text: String,
    pub at: Timestamp,
}

impl Source {
    /// The source that a command line names.
    pub fn parse(text: &str) -> Self {
        Self::File(PathBuf::from(text))
    }

    pub(super) fn read(&self) -> anyhow::Result<Read> {
        let Self::File(path) = self;
        let bytes =
            std::fs::read(path).with_context(|| format!("{}: cannot be read", path.display()))?;
        let text = String::from_utf8(bytes)
            .map_err(|error| error.utf8_error().valid_up_to())
            .map_err(|at| anyhow::anyhow!("{}: not UTF-8 at byte {at}", path.display()))?;
        Ok(Read {
            label: file_name(path),
            text,
            at: Timestamp::now(),
        })
    }
}

impl Read {
    pub fn record(&self) -> SourceRecord {
        SourceRecord {
            source: self.label.clone(),
            kind: Kind::Document,
            operation: None,
            excerpt_of: None,
            index: None,
            read: self.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            sha256: sha256(self.text.as_bytes()),
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_else(|| "document".to_owned())
}
