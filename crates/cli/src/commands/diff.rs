//! `diff`: compares two documents.

use std::borrow::Cow;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use clap::Args;
use codegen::surface;

use crate::input::{self, DOCUMENT};
use crate::{Outcome, Workspace};
use diff::level::Level;
use diff::only::{Only, OperationPattern};
use diff::report::{self, Format};
use diff::{Comparison, accepted, compare};
use model::recorded::Recorded;
use serde_json::Value;

/// The committed version of the vendored document.
const COMMITTED: &str = "HEAD:openapi/openapi.json";
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
///
/// Paths are relative to the current directory, and `-` is standard input.
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub struct DiffArgs {
    /// The old document: a file, `REV:path` for a file in git, a URL, or `-`. The default is
    /// HEAD:openapi/openapi.json of the workspace.
    old: Option<String>,
    /// The new document: a file, `REV:path` for a file in git, a URL, or `-`. The default is
    /// openapi/openapi.json of the workspace.
    new: Option<String>,
    /// The overlay to apply to both documents, or `none`. The default is openapi/overlay.yaml of
    /// the same revision for the vendored document, and none for other documents. The vendored
    /// document is completed with openapi/known.json and openapi/connectors.json, unless this is
    /// `none`.
    #[arg(long, value_name = "FILE|none")]
    overlay: Option<String>,
    /// The names.toml of the generated code, or `none`. The default is openapi/names.toml of the same
    /// revision for the vendored document, and none for other documents.
    #[arg(long, value_name = "FILE|none")]
    names: Option<String>,
    /// Whether to compare the generated code of both documents.
    #[arg(long, value_enum, default_value_t = RustAxis::Auto)]
    rust: RustAxis,
    /// Compare only these operations, such as 'GET /sources*'. The path alone stands for every
    /// method. May be repeated.
    #[arg(long, value_name = "OPERATION")]
    only: Vec<OperationPattern>,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Exit with code 4 if a change has this level or a more serious one.
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,
    /// The file of accepted changes, or `-`. The default is openapi/accepted-changes.yaml for the
    /// vendored document, if it exists.
    #[arg(long, value_name = "FILE")]
    accepted: Option<String>,
}

const HELP: &str = "\
Examples:
  openapi-client diff
  openapi-client diff v1.0.0:openapi/openapi.json
  openapi-client diff old.json new.json --only 'GET /sources*' --fail-on breaking
  openapi-client diff old.json https://api.example.com/openapi.json --format html > diff.html
  git show v1:openapi.json | openapi-client diff - openapi.json

Exit codes:
  0  compared; no change has the level of --fail-on or a more serious one
  1  not compared
  2  invalid command line
  4  a change has the level of --fail-on or a more serious one";

/// Compares the documents and writes the report.
pub fn run(
    args: DiffArgs,
    workspace: Workspace<'_>,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let root = workspace.root;
    check_standard_input(&args)?;
    let directory = std::env::current_dir().context("the current directory cannot be read")?;
    let read = |name: Option<&str>, default: &str| match name {
        Some(name) => input::read(root, &directory, name, args.overlay.as_deref()),
        None => input::read(root, root, default, args.overlay.as_deref()),
    };
    let old = read(args.old.as_deref(), COMMITTED)?;
    let new = read(args.new.as_deref(), DOCUMENT)?;
    let today = jiff::Zoned::now().date();
    let mut comparison = compare(&old.document, &new.document, today);
    let (mut old_code, mut new_code) = (Cow::Borrowed(&old.document), Cow::Borrowed(&new.document));
    if !args.only.is_empty() {
        let documents = (&old.document, &new.document);
        let only = Only::apply(&args.only, documents, &mut comparison)?;
        old_code = Cow::Owned(only.prune(&old.document));
        new_code = Cow::Owned(only.prune(&new.document));
    }
    if args.rust != RustAxis::Off {
        let names = |name: Option<&str>, default: &str| match (&args.names, name) {
            (Some(names), _) => input::read_names(root, &directory, names),
            (None, Some(name)) => input::names_of(root, &directory, name),
            (None, None) => input::names_of(root, root, default),
        };
        let old_names = names(args.old.as_deref(), COMMITTED)?;
        let new_names = names(args.new.as_deref(), DOCUMENT)?;
        match add_generated(
            &mut comparison,
            (&old_code, &old_names),
            (&new_code, &new_names),
        ) {
            Ok(()) => {}
            Err(error) if args.rust == RustAxis::On => return Err(error),
            Err(error) => comparison.rust_failure = Some(format!("{error:#}")),
        }
    }
    let is_vendored = match &args.new {
        None => true,
        Some(name) => input::is_vendored(root, &directory, name),
    };
    if let Some(entries) = accepted_changes(root, args.accepted.as_deref(), is_vendored)? {
        accepted::apply(&mut comparison, entries);
    }
    if args.format == Format::Github {
        comparison.add_lines(&new.text);
    }
    let document = new.revision.source.clone();
    comparison.revisions = Some((old.revision, new.revision));
    report::write(&comparison, args.format, &document, out)?;
    Ok(match args.fail_on {
        Some(level) if comparison.reaches(level) => Outcome::Differs,
        _ => Outcome::Done,
    })
}

/// Generates the code of both documents, each with its recorded names, and adds the changes of its
/// public API.
pub(super) fn add_generated(
    comparison: &mut Comparison,
    old: (&Value, &Recorded),
    new: (&Value, &Recorded),
) -> anyhow::Result<()> {
    let before = surface::of(old.0, old.1).context("generating from the old document")?;
    let after = surface::of(new.0, new.1).context("generating from the new document")?;
    comparison.add_rust(&before, &after, |component| new.1.has_renamed(component));
    Ok(())
}

/// Checks that standard input is read once.
fn check_standard_input(args: &DiffArgs) -> anyhow::Result<()> {
    let (overlay, recorded) = (args.overlay.as_ref(), args.names.as_ref());
    // The overlay and the recorded names are read for each document.
    let names = [
        args.old.as_ref(),
        args.new.as_ref(),
        args.accepted.as_ref(),
        overlay,
        overlay,
        recorded,
        recorded,
    ];
    let is_input = |name: &&&String| name.as_str() == input::STANDARD_INPUT;
    if names.iter().flatten().filter(is_input).count() > 1 {
        bail!("`-` is used more than once; standard input can be read once only, so pass files");
    }
    Ok(())
}

fn accepted_changes(
    root: &Path,
    named: Option<&str>,
    is_vendored: bool,
) -> anyhow::Result<Option<Vec<accepted::Entry>>> {
    let file = root.join(ACCEPTED);
    match named {
        Some(input::STANDARD_INPUT) => accepted::read_standard_input().map(Some),
        Some(path) => accepted::read(Path::new(path)).map(Some),
        // The default file is for the vendored document.
        None if !is_vendored || !file.exists() => Ok(None),
        None => accepted::read(&file).map(Some),
    }
}
