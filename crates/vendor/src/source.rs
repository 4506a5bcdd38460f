//! Where a document, a page or an index is read from.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::fetch::{HttpUrl, UrlError};

/// Where a document is read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file on this machine.
    File(PathBuf),
    /// A URL.
    Url(HttpUrl),
}

impl Source {
    /// Parses a command-line argument: a URL if it has a scheme, otherwise a file.
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        if text.contains("://") {
            HttpUrl::parse(text).map(Self::Url)
        } else {
            Ok(Self::File(PathBuf::from(text)))
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Url(url) => url.fmt(f),
        }
    }
}

/// Reads a local file: its file name without directories, and its text.
pub(super) fn read_file(path: &Path) -> anyhow::Result<(String, String)> {
    let shown = path.display();
    let bytes = std::fs::read(path).with_context(|| format!("{shown}: cannot be read"))?;
    let text = document::text_of(bytes).map_err(|problem| anyhow::anyhow!("{shown}: {problem}"))?;
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok((name.to_string_lossy().into_owned(), text))
}
