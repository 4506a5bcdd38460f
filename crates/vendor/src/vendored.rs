//! The vendored document and its provenance.

use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;

use super::provenance::{Provenance, SourceKind, SourceRecord};
use super::{DIRECTORY, DOCUMENT, PROVENANCE};
use crate::fetch::{HttpUrl, Validators};

/// The vendored document and its record.
#[derive(Debug)]
pub(super) struct Vendored {
    pub document: Value,
    pub text: String,
    pub provenance: Option<Provenance>,
}

impl Vendored {
    /// Reads what is in `directory`, `None` when nothing is vendored yet.
    pub fn read(directory: &Path) -> anyhow::Result<Option<Self>> {
        let path = directory.join(DOCUMENT);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => bail!("{}: cannot be read: {error}", path.display()),
        };
        let document = document::parse(&text, &format!("{DIRECTORY}/{DOCUMENT}"))
            .context("the vendored document cannot be used; restore it from git or remove it")?;
        Ok(Some(Self {
            document,
            text,
            provenance: Provenance::read(&directory.join(PROVENANCE))?,
        }))
    }

    /// The records of where the document came from; none when there is no record file.
    pub fn sources(&self) -> &[SourceRecord] {
        self.provenance
            .as_ref()
            .map_or(&[], |provenance| &provenance.sources)
    }

    /// Whether the record is that of another document.
    pub fn is_not_as_recorded(&self) -> bool {
        self.provenance
            .as_ref()
            .is_some_and(|provenance| !provenance.is_of(&self.text))
    }

    /// Whether the document was published as one, rather than put together from pages.
    pub fn is_whole(&self) -> bool {
        let mut sources = self.sources().iter().peekable();
        sources.peek().is_none() || sources.any(|source| source.kind == SourceKind::Document)
    }

    /// The record of an earlier read of `url`, if its result is still complete, so that the request can
    /// be conditional.
    pub fn earlier(&self, url: &HttpUrl) -> Option<&SourceRecord> {
        if self.is_not_as_recorded() || url.has_query() {
            return None;
        }
        let name = url.to_string();
        let record = self.sources().iter().find(|record| record.source == name)?;
        let whole = record.kind != SourceKind::Document || self.sources().len() == 1;
        (whole && record.validators() != Validators::default()).then_some(record)
    }
}
