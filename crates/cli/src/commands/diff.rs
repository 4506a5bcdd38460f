//! `diff`: compares two documents.

use std::borrow::Cow;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use codegen::public_api;

use crate::input::{self, DOCUMENT};
use crate::{Outcome, Workspace};
use diff::level::Level;
use diff::only::{Only, OperationPattern};
use diff::policy::{self, Policy};
use diff::report::{self, Format, GroupBy};
use diff::{Comparison, compare_without_prefixes};
use model::public_api::PublicApi;
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
    /// the same revision if both are the vendored document or other states of it, and none
    /// otherwise. Both are then completed with openapi/known.json and openapi/connectors.json,
    /// unless this is `none`.
    #[arg(long, value_name = "FILE|none")]
    overlay: Option<String>,
    /// The names.toml of the generated code, or `none`. The default is openapi/names.toml of the same
    /// revision if both are the vendored document or other states of it, and none otherwise.
    #[arg(long, value_name = "FILE|none")]
    names: Option<String>,
    /// The directory that the local documents are in to which OLD or NEW refers. The default is its
    /// repository, or else its directory.
    #[arg(long, value_name = "DIR")]
    documents_within: Option<PathBuf>,
    /// Whether to compare the generated code of both documents.
    #[arg(long, value_enum, default_value_t = RustAxis::Auto)]
    rust: RustAxis,
    /// Compare all revisions of this file in git with each other, the newest first. The generated code
    /// is not compared.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["old", "new", "only", "accept"])]
    history: Option<String>,
    /// With --history, the greatest number of revisions to compare.
    #[arg(
        long,
        value_name = "NUMBER",
        requires = "history",
        default_value_t = 100
    )]
    max_revisions: usize,
    /// Compare only these operations, such as 'GET /sources*'. The path alone stands for every
    /// method. May be repeated.
    #[arg(long, value_name = "OPERATION")]
    only: Vec<OperationPattern>,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// How text, Markdown and HTML group the changes.
    #[arg(long, value_enum, value_name = "GROUPS")]
    group_by: Option<GroupBy>,
    /// The greatest number of bytes of Markdown and HTML. No entry is cut; those that do not fit are
    /// counted.
    #[arg(long, value_name = "BYTES")]
    max_bytes: Option<usize>,
    /// Exit with code 4 if a change has this level or a more serious one.
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,
    /// The policy with accepted changes and levels, or `-`. The default is
    /// openapi/accepted-changes.yaml for the vendored document, if it exists.
    #[arg(long, value_name = "FILE")]
    accepted: Option<String>,
    /// Accept the change with this fingerprint: adds it to the policy, with the reason.
    #[arg(long, value_name = "FINGERPRINT", requires = "reason")]
    accept: Option<String>,
    /// The reason why the change is accepted.
    #[arg(long, value_name = "TEXT", requires = "accept")]
    reason: Option<String>,
    /// The last day on which the change is accepted, as 2027-01-31.
    #[arg(long, value_name = "DATE", requires = "accept")]
    expires: Option<String>,
}

const HELP: &str = "\
Examples:
  openapi-client diff
  openapi-client diff v1.0.0:openapi/openapi.json
  openapi-client diff old.json new.json --only 'GET /sources*' --fail-on breaking
  openapi-client diff old.json https://api.example.com/openapi.json --format html > diff.html
  git show v1:openapi.json | openapi-client diff - openapi.json
  openapi-client diff --history openapi/openapi.json --format atom > changes.atom
  openapi-client diff --accept b8d166ecdd135cff --reason 'nobody sends longer names'

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
    if let Some(file) = &args.history {
        return run_history(file, &args, root, out);
    }
    if args.format == Format::Atom {
        bail!("a feed is of a history; pass --history FILE");
    }
    let names = [(&args.old, COMMITTED), (&args.new, DOCUMENT)].map(|(name, default)| match name {
        Some(name) => (&*directory, name.as_str()),
        None => (root, default),
    });
    let (overlay, within) = (args.overlay.as_deref(), args.documents_within.as_deref());
    let pair = input::read_pair(root, names, overlay, within)?;
    let [old, new] = pair.inputs;
    let today = jiff::Zoned::now().date();
    let is_vendored = match &args.new {
        None => true,
        Some(name) => input::is_vendored(root, &directory, name),
    };
    let policy = read_policy(
        root,
        args.accepted.as_deref(),
        is_vendored,
        args.accept.is_some(),
    )?;
    let prefixes = policy.as_ref().map_or(&[][..], |it| &it.strip_prefixes);
    let mut comparison = compare_without_prefixes(&old.document, &new.document, today, prefixes);
    comparison.warnings.extend(pair.incomplete);
    let (mut old_code, mut new_code) = (Cow::Borrowed(&old.document), Cow::Borrowed(&new.document));
    if !args.only.is_empty() {
        let documents = (&old.document, &new.document);
        let only = Only::apply(&args.only, documents, &mut comparison)?;
        old_code = Cow::Owned(only.prune(&old.document));
        new_code = Cow::Owned(only.prune(&new.document));
    }
    if args.rust != RustAxis::Off {
        let names = |input: &input::Input| match &args.names {
            Some(names) => input::read_names(root, &directory, names),
            None => input.names(root),
        };
        let (old_names, new_names) = (names(&old)?, names(&new)?);
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
    if let Some(fingerprint) = &args.accept {
        let path = match args.accepted.as_deref() {
            Some(input::STANDARD_INPUT) => bail!("`-` cannot be written; pass a file"),
            Some(path) => Path::new(path).to_owned(),
            None if is_vendored => root.join(ACCEPTED),
            None => bail!("pass --accepted FILE: the default file is for the vendored document"),
        };
        return accept(&comparison, fingerprint, &args, &path, out);
    }
    if let Some(policy) = &policy {
        policy.apply(&mut comparison, today);
    }
    if args.format.has_lines() {
        comparison.add_lines(&new.text);
    }
    let options = report::Options {
        format: args.format,
        group_by: args.group_by,
        limit: args.max_bytes,
        document: new.file(),
        fail_on: args.fail_on,
    };
    comparison.revisions = Some((old.revision, new.revision));
    report::write(&comparison, &options, out)?;
    Ok(match args.fail_on {
        Some(level) if comparison.reaches(level) => Outcome::Differs,
        _ => Outcome::Done,
    })
}

/// Compares all revisions of a file with each other, the newest first.
fn run_history(
    file: &str,
    args: &DiffArgs,
    root: &Path,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    if matches!(args.format, Format::Github | Format::Sarif | Format::Junit) {
        bail!(
            "this format is of one comparison; pass --format text, markdown, html, json or atom with --history"
        );
    }
    let policy = read_policy(root, args.accepted.as_deref(), file == DOCUMENT, false)?;
    let today = jiff::Zoned::now().date();
    let names = input::revisions(root, file, args.max_revisions.saturating_add(1))?;
    let mut steps = Vec::new();
    let mut newer: Option<input::Input> = None;
    for name in names {
        let older = input::read(
            root,
            root,
            &name,
            args.overlay.as_deref(),
            args.documents_within.as_deref(),
        )
        .with_context(|| format!("{name}: cannot be compared"))?;
        if let Some(new) = newer {
            let prefixes = policy.as_ref().map_or(&[][..], |it| &it.strip_prefixes);
            let documents = (&older.document, &new.document);
            let mut step = compare_without_prefixes(documents.0, documents.1, today, prefixes);
            if let Some(policy) = &policy {
                policy.apply(&mut step, today);
                // An entry is for one of many comparisons.
                step.warnings.clear();
                step.unmatched.clear();
            }
            step.revisions = Some((older.revision.clone(), new.revision));
            if !step.changes.is_empty() {
                steps.push(step);
            }
        }
        newer = Some(older);
    }
    let options = report::Options {
        format: args.format,
        group_by: args.group_by,
        limit: args.max_bytes,
        document: file.to_owned(),
        fail_on: args.fail_on,
    };
    report::write_history(&steps, &options, out)?;
    Ok(match args.fail_on {
        Some(level) if steps.iter().any(|step| step.reaches(level)) => Outcome::Differs,
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
    // The order of properties is that of the fields.
    if old.1 == new.1 && document::are_identical(old.0, new.0) {
        let same = PublicApi::default();
        comparison.add_rust(&same, &same, |component| new.1.has_renamed(component));
        return Ok(());
    }
    let [before, after] = public_api::of_both(old, new)?;
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

fn read_policy(
    root: &Path,
    named: Option<&str>,
    is_vendored: bool,
    is_accepting: bool,
) -> anyhow::Result<Option<Policy>> {
    let file = root.join(ACCEPTED);
    match named {
        Some(input::STANDARD_INPUT) => Policy::read_standard_input().map(Some),
        // A change may be accepted in a new file.
        Some(path) if is_accepting && !Path::new(path).exists() => Ok(None),
        Some(path) => Policy::read(Path::new(path)).map(Some),
        // The default file is for the vendored document.
        None if !is_vendored || !file.exists() => Ok(None),
        None => Policy::read(&file).map(Some),
    }
}

/// Adds a change of the comparison to the policy.
fn accept(
    comparison: &Comparison,
    fingerprint: &str,
    args: &DiffArgs,
    path: &Path,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let mut changes = comparison.changes.iter();
    let Some(change) = changes.find(|change| change.fingerprint == fingerprint) else {
        bail!("no change has the fingerprint `{fingerprint}`; `diff` shows those of all changes");
    };
    let entry = policy::Entry {
        fingerprint: Some(fingerprint.to_owned()),
        reason: args.reason.clone().unwrap_or_default(),
        expires: args.expires.clone(),
        ..policy::Entry::default()
    };
    policy::accept(path, &entry)?;
    writeln!(out, "accepted in {}: {}", path.display(), change.message)?;
    Ok(Outcome::Done)
}
