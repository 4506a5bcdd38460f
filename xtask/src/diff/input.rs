//! Reading the documents that are compared: from files or from git, through the overlay.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::document;
use crate::overlay::Overlay;

/// The document that is vendored.
pub const DOCUMENT: &str = "openapi/openapi.json";
/// What is changed in it before anything is generated.
const OVERLAY: &str = "openapi/overlay.yaml";

/// Where a document comes from.
#[derive(Debug, PartialEq)]
enum Place {
    File(PathBuf),
    Git { revision: String, path: String },
}

impl Place {
    /// A file when there is one of that name, else a revision and a path in git.
    fn of(root: &Path, name: &str) -> Self {
        let file = root.join(name);
        match name.split_once(':') {
            Some((revision, path))
                if !file.exists() && !revision.is_empty() && !path.is_empty() =>
            {
                Self::Git {
                    revision: revision.to_owned(),
                    path: path.to_owned(),
                }
            }
            // A relative name means a file of the workspace, or else of the current folder.
            _ if file.exists() => Self::File(file),
            _ => Self::File(PathBuf::from(name)),
        }
    }

    /// The text, and the name for messages.
    fn read(&self, root: &Path) -> anyhow::Result<(String, String)> {
        match self {
            Self::File(path) => {
                let bytes = std::fs::read(path).with_context(|| {
                    format!(
                        "{}: cannot be read; give a file, or REV:path for one in git",
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
        }
    }
}

/// A file as it is in a revision.
pub(crate) fn git_show(root: &Path, revision: &str, path: &str) -> anyhow::Result<String> {
    if revision.starts_with('-') {
        bail!("`{revision}` is not a revision; give REV:path, such as HEAD:{DOCUMENT}");
    }
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["show", "--end-of-options", &format!("{revision}:{path}")])
        .output()
        .context("git cannot be run; install it, or give two files")?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{revision}:{path}: not in git: {}; give a file, or a revision that holds it",
            reason.trim().trim_start_matches("fatal: ")
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads a document, a file or `REV:path` in git, and lays the overlay over it: the one that is
/// named, none for `none`, or else the one that belongs to the vendored document.
pub fn load(root: &Path, name: &str, overlay: Option<&str>) -> anyhow::Result<Value> {
    let place = Place::of(root, name);
    let (text, origin) = place.read(root)?;
    let mut document = document::parse(&text, &origin)?;
    if let Some((overlay, origin)) = overlay_for(root, &place, overlay)? {
        lay_over(&mut document, &overlay, &origin)?;
    }
    Ok(document)
}

/// The text of the overlay that a document is seen through, and its name.
fn overlay_for(
    root: &Path,
    document: &Place,
    overlay: Option<&str>,
) -> anyhow::Result<Option<(String, String)>> {
    let place = match (overlay, document) {
        (Some("none"), _) => return Ok(None),
        (Some(name), _) => Place::of(root, name),
        (None, Place::Git { revision, path }) if path == DOCUMENT => Place::Git {
            revision: revision.clone(),
            path: OVERLAY.to_owned(),
        },
        (None, Place::File(path)) if *path == root.join(DOCUMENT) => {
            Place::File(root.join(OVERLAY))
        }
        _ => return Ok(None),
    };
    match place.read(root) {
        Ok(read) => Ok(Some(read)),
        // A revision from before the overlay has none.
        Err(_) if overlay.is_none() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Lays the overlay over the document. An action that matches nothing does not stop the
/// comparison: one of the two documents is not the one that the overlay was written for.
fn lay_over(document: &mut Value, overlay: &str, origin: &str) -> anyhow::Result<()> {
    // An action that no longer fits says nothing about what changed between two documents.
    Overlay::parse(overlay, origin)?.apply_what_fits(document);
    Ok(())
}
