//! `cargo xtask diff`: compares two documents.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::Outcome;
use crate::diff::input::DOCUMENT;
use crate::diff::level::Level;
use crate::diff::report::{self, Format};
use crate::diff::{accepted, compare, input};

/// The file of accepted changes.
const ACCEPTED: &str = "openapi/accepted-changes.yaml";

/// Whether the generated code is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum RustAxis {
    /// If the code of both documents can be generated; otherwise the reason is reported.
    Auto,
    /// Always; an error if the code cannot be generated.
    On,
    /// Never.
    Off,
}

/// Reports the changes between two documents, and whether they break clients of the old one.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The old document: a file, or `REV:path` for a file in git.
    #[arg(default_value = "HEAD:openapi/openapi.json")]
    old: String,
    /// The new document: a file, or `REV:path` for a file in git.
    #[arg(default_value = DOCUMENT)]
    new: String,
    /// The overlay to apply to both documents, or `none`. The default is openapi/overlay.yaml of
    /// the same revision for the vendored document, and none for other documents.
    #[arg(long, value_name = "FILE|none")]
    overlay: Option<String>,
    /// Whether to compare the generated code of both documents.
    #[arg(long, value_enum, default_value_t = RustAxis::Auto)]
    rust: RustAxis,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Exit with code 4 if a change has this level or a more serious one.
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,
    /// The file of accepted changes. The default is openapi/accepted-changes.yaml, if it exists.
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
}

impl DiffArgs {
    /// Whether a document is read from a URL.
    pub(crate) fn has_url(&self) -> bool {
        [&self.old, &self.new]
            .iter()
            .any(|name| input::is_url(name))
    }
}

/// Compares the documents and writes the report.
pub fn run(args: DiffArgs, root: &Path, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let old = input::load(root, &args.old, args.overlay.as_deref())?;
    let new = input::load(root, &args.new, args.overlay.as_deref())?;
    let today = jiff::Zoned::now().date();
    let mut comparison = compare(&old, &new, today);
    if args.rust != RustAxis::Off {
        match comparison.add_generated(&old, &new) {
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

fn accepted_changes(
    root: &Path,
    named: Option<&Path>,
    new: &str,
) -> anyhow::Result<Option<Vec<accepted::Entry>>> {
    match named {
        Some(path) => accepted::read(path).map(Some),
        // The default file is for the vendored document.
        None if new != DOCUMENT || !root.join(ACCEPTED).exists() => Ok(None),
        None => accepted::read(&root.join(ACCEPTED)).map(Some),
    }
}
