//! `cargo xtask diff`: what changed between two documents, and what it breaks.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use clap::Args;
use serde_json::Value;

use crate::Outcome;
use crate::diff::level::Level;
use crate::diff::report::{self, Format};
use crate::diff::rust::Files;
use crate::diff::{Comparison, accepted, compare};
use crate::document;

/// The document that is vendored.
const DOCUMENT: &str = "openapi/openapi.json";
/// What is changed in it before anything is generated.
const OVERLAY: &str = "openapi/overlay.yaml";
/// The changes that were accepted.
const ACCEPTED: &str = "openapi/accepted-changes.yaml";

/// The generator: from a document, overlay and all, to the files of the generated code. The Rust
/// axis is compared when there is one.
pub const GENERATE: Option<fn(&Value) -> anyhow::Result<Files>> = None;

/// Whether the generated code is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum RustAxis {
    /// If the code of both documents can be generated; else it is said why not.
    Auto,
    /// Always; it is a failure when the code cannot be generated.
    On,
    /// Never.
    Off,
}

/// Says what changed between two documents, and whether it breaks programs that keep using the
/// old one.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The old document: a file, or `REV:path` for a file in git.
    #[arg(default_value = "HEAD:openapi/openapi.json")]
    old: String,
    /// The new document: a file, or `REV:path` for a file in git.
    #[arg(default_value = DOCUMENT)]
    new: String,
    /// The overlay that both documents are seen through, or `none`. For the vendored document it
    /// is openapi/overlay.yaml of the same revision, for other files there is none.
    #[arg(long, value_name = "FILE|none")]
    overlay: Option<String>,
    /// Whether the generated code of both documents is compared as well.
    #[arg(long, value_enum, default_value_t = RustAxis::Auto)]
    rust: RustAxis,
    /// How the answer is shown.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// End with exit code 4 when there is a change of this level or a more serious one.
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,
    /// The file of accepted changes. By default openapi/accepted-changes.yaml, if it is there.
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
}

/// Compares the documents and shows the answer.
pub fn run(args: DiffArgs, root: &Path, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let old = load(root, &args.old, args.overlay.as_deref())?;
    let new = load(root, &args.new, args.overlay.as_deref())?;
    let today = jiff::Zoned::now().date();
    let mut comparison = compare(&old, &new, today);
    if args.rust != RustAxis::Off {
        match compare_code(&mut comparison, &old, &new) {
            Ok(()) => {}
            Err(error) if args.rust == RustAxis::On => return Err(error),
            Err(error) => comparison.rust_failure = Some(format!("{error:#}")),
        }
    }
    if let Some(entries) = accepted_changes(root, args.accepted.as_deref(), &args.new)? {
        accepted::apply(&mut comparison, entries);
    }
    report::write(&comparison, args.format, &args.new, out)?;
    Ok(match args.fail_on {
        Some(level) if comparison.reaches(level) => Outcome::Differs,
        _ => Outcome::Done,
    })
}

/// Generates the code of both documents and adds what differs.
fn compare_code(comparison: &mut Comparison, old: &Value, new: &Value) -> anyhow::Result<()> {
    let Some(generate) = GENERATE else {
        return Ok(());
    };
    let before = generate(old).context("generating from the old document")?;
    let after = generate(new).context("generating from the new document")?;
    comparison.add_rust(&before, &after)?;
    Ok(())
}

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

fn git_show(root: &Path, revision: &str, path: &str) -> anyhow::Result<String> {
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

/// Reads a document and lays the overlay over it.
fn load(root: &Path, name: &str, overlay: Option<&str>) -> anyhow::Result<Value> {
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
fn lay_over(_document: &mut Value, _overlay: &str, _origin: &str) -> anyhow::Result<()> {
    Ok(())
}

fn accepted_changes(
    root: &Path,
    named: Option<&Path>,
    new: &str,
) -> anyhow::Result<Option<Vec<accepted::Entry>>> {
    match named {
        Some(path) => accepted::read(path).map(Some),
        // Accepted changes are about the vendored document.
        None if new != DOCUMENT || !root.join(ACCEPTED).exists() => Ok(None),
        None => accepted::read(&root.join(ACCEPTED)).map(Some),
    }
}
