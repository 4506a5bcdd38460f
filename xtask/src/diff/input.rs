//! Reads the documents to compare, from files or from git, and applies the overlay.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;
use url::Url;

use crate::document;
use crate::overlay::Overlay;

/// The vendored document.
pub const DOCUMENT: &str = "openapi/openapi.json";
/// The overlay of the vendored document.
const OVERLAY: &str = "openapi/overlay.yaml";

/// The origin of a document.
#[derive(Debug, PartialEq)]
enum Origin {
    File(PathBuf),
    Git { revision: String, path: String },
    Url(String),
    Stdin,
}

impl Origin {
    /// Bundles the documents that `document` refers to: files, files of the same revision, or URLs
    /// of the same origin.
    fn bundle(&self, root: &Path, document: Value) -> anyhow::Result<Value> {
        let base = match self {
            Self::File(path) => document::file_url(path),
            Self::Stdin => document::file_url(Path::new("stdin")),
            Self::Git { path, .. } => {
                let mut url = Url::parse("git:///")?;
                url.set_path(path);
                Some(url)
            }
            Self::Url(url) => Some(Url::parse(url)?),
        };
        let Some(base) = base else {
            return Ok(document);
        };
        let mut load = |url: &Url| match self {
            Self::File(_) | Self::Stdin => Ok(document::read_file_url(url)?),
            Self::Git { revision, .. } if url.scheme() == "git" => {
                git_show(root, revision, &git_path(url))
            }
            Self::Url(source) if Url::parse(source)?.origin() == url.origin() => {
                Ok(fetch(url.as_str())?.0)
            }
            _ => bail!("another origin is not read; bundle the document with `cargo xtask vendor`"),
        };
        Ok(document::bundle(document, base, &mut load)?)
    }

    /// Returns the file of that name if it exists, or else the revision and the path in git.
    fn of(root: &Path, name: &str) -> Self {
        if name == "-" {
            return Self::Stdin;
        }
        if is_url(name) {
            return Self::Url(name.to_owned());
        }
        match name.split_once(':') {
            Some((revision, path))
                if !Path::new(name).exists() && !revision.is_empty() && !path.is_empty() =>
            {
                Self::Git {
                    revision: revision.to_owned(),
                    path: path.to_owned(),
                }
            }
            // The vendored documents are those of the workspace, wherever the command runs.
            _ if name == DOCUMENT || name == OVERLAY => Self::File(root.join(name)),
            // Other paths are relative to the current directory, or else to the workspace.
            _ if !Path::new(name).exists() && root.join(name).exists() => {
                Self::File(root.join(name))
            }
            _ => Self::File(PathBuf::from(name)),
        }
    }

    /// Returns the content and the name for messages.
    fn read(&self, root: &Path) -> anyhow::Result<(String, String)> {
        match self {
            Self::File(path) => {
                let bytes = std::fs::read(path).with_context(|| {
                    format!(
                        "{}: cannot be read; pass a file, or REV:path for a file in git",
                        path.display()
                    )
                })?;
                Ok((
                    String::from_utf8_lossy(&bytes).into_owned(),
                    path.display().to_string(),
                ))
            }
            Self::Git { revision, path } => {
                let name = format!("{revision}:{path}");
                Ok((git_show(root, revision, path)?, name))
            }
            Self::Url(url) => fetch(url),
            Self::Stdin => {
                let text = std::io::read_to_string(std::io::stdin())
                    .context("standard input: cannot be read as UTF-8")?;
                Ok((text, "standard input".to_owned()))
            }
        }
    }
}

/// Returns the path of a `git` URL as git expects it.
fn git_path(url: &Url) -> String {
    let path = percent_encoding::percent_decode_str(url.path()).decode_utf8_lossy();
    path.trim_start_matches('/').to_owned()
}

/// Whether a document is read from a URL.
pub(crate) fn is_url(name: &str) -> bool {
    name.starts_with("https://") || name.starts_with("http://")
}

#[cfg(feature = "vendor")]
fn fetch(url: &str) -> anyhow::Result<(String, String)> {
    crate::fetch::text(url)
}

#[cfg(not(feature = "vendor"))]
fn fetch(_url: &str) -> anyhow::Result<(String, String)> {
    bail!("this program is built without the feature `vendor`, which fetches URLs")
}

/// Returns a file as of a revision.
pub(crate) fn git_show(root: &Path, revision: &str, path: &str) -> anyhow::Result<String> {
    if revision.starts_with('-') {
        bail!("`{revision}` is not a revision; pass REV:path, such as HEAD:{DOCUMENT}");
    }
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["show", "--end-of-options", &format!("{revision}:{path}")])
        .output()
        .context("cannot run git; install it, or pass two files")?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{revision}:{path}: not in git: {}; pass a file, or a revision that has the file",
            reason.trim().trim_start_matches("fatal: ")
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads a document from a file or from `REV:path` in git and applies an overlay: the named one, none
/// for `none`, or by default that of the vendored document.
pub fn load(root: &Path, name: &str, overlay: Option<&str>) -> anyhow::Result<Value> {
    let origin = Origin::of(root, name);
    let (text, origin_name) = origin.read(root)?;
    let document = document::parse(&text, &origin_name)?;
    let mut document = origin.bundle(root, document)?;
    if let Some((overlay, overlay_name)) = overlay_for(root, &origin, overlay)? {
        // An action without a match is no error: the overlay may be that of the other document.
        Overlay::parse(&overlay, &overlay_name)?.apply_what_fits(&mut document);
    }
    Ok(document)
}

/// Returns the content and the name of the overlay of a document.
fn overlay_for(
    root: &Path,
    document: &Origin,
    overlay: Option<&str>,
) -> anyhow::Result<Option<(String, String)>> {
    let origin = match (overlay, document) {
        (Some("none"), _) => return Ok(None),
        (Some(name), _) => Origin::of(root, name),
        (None, Origin::Git { revision, path }) if path == DOCUMENT => Origin::Git {
            revision: revision.clone(),
            path: OVERLAY.to_owned(),
        },
        (None, Origin::File(path)) if *path == root.join(DOCUMENT) => {
            Origin::File(root.join(OVERLAY))
        }
        _ => return Ok(None),
    };
    match origin.read(root) {
        Ok(read) => Ok(Some(read)),
        // A revision before the overlay was added has none.
        Err(_) if overlay.is_none() => Ok(None),
        Err(error) => Err(error),
    }
}
