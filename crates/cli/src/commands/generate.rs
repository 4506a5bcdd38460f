//! `generate`: generates a package from an OpenAPI document.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use serde_json::Value;

use super::Verbosity;
use crate::input::{self, DOCUMENT, NAMES};
use crate::{Home, Outcome, Program, Workspace, fingerprint};
use codegen::custom::Custom;
use codegen::package::Settings;
use codegen::project::Plan;
use codegen::runtime::Runtime;
use codegen::workspace::{absolute, relative};
use codegen::{Generation, Options, generate_with, package, summary, write};
use diff::change::Rename;
use document::Resolver;
use document::known::{self, Superseded};
use document::overlay::{self, ActionError, Reason};
use jiff::Zoned;
use model::names::is_identifier;
use model::recorded::{self, Recorded};

/// Arguments of `generate`.
#[derive(Args, Debug, Default)]
#[command(after_help = "\
Examples:
  openapi-client generate
      Regenerates the package of this workspace, or the one in the current directory.
  openapi-client generate --check
      Shows what would change; exit code 4 if the generated code is out of date.
  openapi-client generate --spec petstore.yaml --out clients/petstore --package petstore-api
      Generates a package, a member of the enclosing workspace if there is one.
  openapi-client generate --out clients/petstore
      Regenerates that package from the same document.

Exit codes:
  0  done, or up to date
  1  failed; nothing was changed
  2  invalid arguments
  4  --check: the generated code is out of date")]
pub struct GenerateArgs {
    /// Writes nothing; prints the difference and exits with code 4 if the code is out of date.
    #[arg(long)]
    pub check: bool,

    /// OpenAPI document to generate from, instead of the vendored one: a file, a URL, or `-` for
    /// standard input.
    #[arg(long, value_name = "FILE|URL", requires = "out")]
    pub spec: Option<PathBuf>,

    /// Directory of the generated package. Only src/generated and files that are
    /// marked as written by this command are replaced; the manifest is updated in place.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Directory that the local documents are in to which --spec refers. Default: its repository, or
    /// else its directory.
    #[arg(long, value_name = "DIR", requires = "out")]
    pub documents_within: Option<PathBuf>,

    /// Overlay for --spec.
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub overlay: Option<PathBuf>,

    /// Name of the generated package. Default: the name of the directory with `-client` appended.
    #[arg(long, value_name = "NAME", requires = "out")]
    pub package: Option<String>,

    /// Version of the generated package. Default: 0.0.0 for a new package.
    #[arg(long, value_name = "VERSION", requires = "out")]
    pub crate_version: Option<semver::Version>,

    /// Where the package gets `openapi-client-runtime` from: a version, a directory, or
    /// `git+URL#REVISION`. Default: what its manifest states, else what the workspace has, else a copy
    /// that is written once for all packages of the workspace.
    #[arg(long, value_name = "SOURCE", requires = "out")]
    pub runtime: Option<Runtime>,

    /// Whether operations and what they reach are behind a feature for each tag, which names.toml records.
    /// Default: what names.toml records; for a new package, whether the document has many operations.
    #[arg(long, value_name = "WHETHER")]
    pub tag_features: Option<TagFeatures>,

    /// Writes the report as JSON; `-` is standard output.
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,

    /// Fails, and writes no code, if anything of the document is lost. The levels are separated by
    /// commas; without a value all apply.
    #[arg(
        long,
        value_name = "LEVELS",
        value_enum,
        value_delimiter = ',',
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "operations,types,constraints"
    )]
    pub strict: Vec<Strict>,

    /// Generates although actions of the overlay match nothing, and reports them.
    #[arg(long)]
    pub allow_unmatched: bool,

    /// How much is printed.
    #[arg(skip)]
    pub verbosity: Verbosity,
}

/// Whether each tag has a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TagFeatures {
    /// All features are on by default
    On,
    /// All operations are always there
    Off,
}

/// From how many operations on a new package has a feature for each tag.
const MANY_OPERATIONS: usize = 500;

/// What `--strict` refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Strict {
    /// Skipped operations
    Operations,
    /// Untyped values, and other losses apart from constraints
    Types,
    /// Constraints that the generated code does not check, such as `maximum`
    Constraints,
}

/// Runs the command in the workspace, printing to `out`.
pub fn run(args: GenerateArgs, workspace: Workspace<'_>, out: &mut dyn Write) -> Result<Outcome> {
    match (&args.out, workspace.program.home) {
        (Some(directory), _) => generate_package(&args, workspace, directory, out),
        (None, Some(home)) => generate_api(&args, workspace, home, out),
        (None, None) => generate_package(&args, workspace, workspace.root, out),
    }
}

/// The command that regenerates a package; `None` for the one that the program is made for.
pub(super) fn command(program: &Program, out: Option<&Path>) -> String {
    match out {
        Some(directory) => format!("{} generate --out {}", program.name, directory.display()),
        None => format!("{} generate", program.name),
    }
}

/// The vendored document, completed and corrected, and what of the files beside it had no effect.
pub(super) struct Vendored {
    pub document: Value,
    unused: Vec<ActionError>,
    superseded: Vec<Superseded>,
}

/// Reads the vendored document, adds what is known besides, and applies the overlay.
pub(super) fn vendored(root: &Path) -> Result<Vendored> {
    let openapi = root.join("openapi");
    let mut document = document::read(&openapi.join("openapi.json"), None)?;
    let superseded = known::combine(&mut document, &known::load(&openapi, "openapi")?);
    let applied = overlay::load(&openapi.join("overlay.yaml"))?
        .named("openapi/overlay.yaml")
        .apply(&mut document)?;
    Ok(Vendored {
        document,
        unused: applied.warnings,
        superseded,
    })
}

/// The names that the file records; none if it does not exist.
pub(super) fn recorded_names(path: &Path) -> Result<Recorded> {
    if !path.exists() {
        return Ok(Recorded::default());
    }
    let text = document::read_text(path)?;
    Ok(Recorded::parse(&text, &path.display().to_string())?)
}

/// The names that the file records, and whether tags have features.
fn names(args: &GenerateArgs, path: &Path, document: &Value) -> Result<Recorded> {
    let mut names = recorded_names(path)?;
    let is_on = match args.tag_features {
        Some(stated) => stated == TagFeatures::On,
        None if names.is_empty() => {
            document::operations(&Resolver::new(document)).len() >= MANY_OPERATIONS
        }
        None => names.features.is_some(),
    };
    if is_on {
        names.features.get_or_insert_default();
    } else {
        names.features = None;
    }
    Ok(names)
}

/// Generates the package of the workspace in memory.
fn api(
    args: &GenerateArgs,
    workspace: Workspace<'_>,
    home: Home,
) -> Result<(Generation, Vendored)> {
    let root = workspace.root;
    let openapi = root.join("openapi");
    let vendored = vendored(root)?;
    let options = Options {
        command: command(workspace.program, None),
        names: names(args, &root.join(NAMES), &vendored.document)?,
        custom: custom(&root.join(home.package))?,
    };
    let header = format!(
        "Generated from openapi/ by `{} generate`; do not edit.",
        workspace.program.name
    );
    let mut generation = generate_with(&vendored.document, &[header], &options)?;
    let fingerprint = fingerprint::line(&openapi).context("openapi/: cannot be read")?;
    if let Some(root) = generation.files.get_mut("mod.rs") {
        *root = root.replacen("\n\n", &format!("\n{fingerprint}\n\n"), 1);
    }
    Ok((generation, vendored))
}

fn generate_api(
    args: &GenerateArgs,
    workspace: Workspace<'_>,
    home: Home,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let (generation, vendored) = api(args, workspace, home)?;
    report_superseded(&vendored.superseded, out)?;
    report_actions(
        &vendored.unused,
        args,
        || renamed_since_commit(workspace.root),
        out,
    )?;
    refuse_losses(args, &generation, out)?;
    let plan = Plan::for_api(workspace.root, home.package, &generation)?;
    let target = (&plan, home.package, workspace.root);
    finish(args, workspace.program, &generation, target, out)
}

fn generate_package(
    args: &GenerateArgs,
    workspace: Workspace<'_>,
    directory: &Path,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let program = workspace.program;
    if let Some(home) = program.home
        && absolute(directory) == absolute(&workspace.root.join(home.package))
    {
        bail!(
            "{}: {} has hand-written parts; use `{} generate` without --out",
            directory.display(),
            home.package,
            program.name
        );
    }
    let recorded = recorded_settings(directory)?;
    let (spec, overlay) = inputs(args, directory, recorded.as_ref())?;
    let (mut document, name) = read_document(&spec, args.documents_within.as_deref())?;
    if let Some(path) = &overlay {
        let applied = overlay::load(path)?.apply(&mut document)?;
        report_actions(&applied.warnings, args, Vec::new, out)?;
    }
    let header = format!(
        "Generated from {name} by `{} generate`; do not edit.",
        program.name
    );
    let options = Options {
        command: command(program, None),
        names: names(args, &directory.join(recorded::FILE), &document)?,
        custom: custom(directory)?,
    };
    let generation = generate_with(&document, &[header], &options)?;
    refuse_losses(args, &generation, out)?;
    let settings = Settings {
        name: args.package.clone(),
        version: args.crate_version.as_ref().map(ToString::to_string),
        spec: recorded_spec(&spec, directory),
        overlay: overlay.map(|overlay| relative(&overlay, directory)),
        runtime: args.runtime.clone(),
    };
    if let Some(name) = &settings.name {
        check_name(name)?;
    }
    let mut plan = Plan::for_package(directory, &generation, &settings)?;
    let shown = directory.display().to_string();
    plan.notes.extend(insecure_server(&document));
    finish(args, program, &generation, (&plan, &shown, directory), out)
}

/// A note on a server without TLS, which the client accepts because the document names it.
fn insecure_server(document: &Value) -> Option<String> {
    let url = document.pointer("/servers/0/url")?.as_str()?;
    let url = url::Url::parse(url).ok()?;
    let is_insecure = url.scheme() == "http"
        && match url.host()? {
            url::Host::Domain(name) => name != "localhost",
            url::Host::Ipv4(address) => !address.is_loopback(),
            url::Host::Ipv6(address) => !address.is_loopback(),
        };
    is_insecure.then(|| {
        let origin = url.origin().ascii_serialization();
        format!("the document's server {origin} is not https: credentials are sent unencrypted")
    })
}

/// The name and the content of the manifest in a directory, if there is one.
fn manifest_of(directory: &Path) -> Result<Option<(String, String)>> {
    let manifest = directory.join("Cargo.toml");
    if !manifest.exists() {
        return Ok(None);
    }
    let text = document::read_text(&manifest)?;
    Ok(Some((manifest.display().to_string(), text)))
}

pub(super) fn recorded_settings(directory: &Path) -> Result<Option<Settings>> {
    let Some((name, text)) = manifest_of(directory)? else {
        return Ok(None);
    };
    let manifest = text
        .parse()
        .with_context(|| format!("{name}: not valid TOML"))?;
    Ok(package::settings_of(&manifest))
}

/// What the manifest of a package states about the generated code.
fn custom(directory: &Path) -> Result<Custom> {
    match manifest_of(directory)? {
        Some((name, text)) => Custom::of_manifest(&text, &name),
        None => Ok(Custom::default()),
    }
}

/// The document and the overlay: those of the arguments, or those that the manifest records.
fn inputs(
    args: &GenerateArgs,
    directory: &Path,
    recorded: Option<&Settings>,
) -> Result<(PathBuf, Option<PathBuf>)> {
    if let Some(spec) = &args.spec {
        return Ok((spec.clone(), args.overlay.clone()));
    }
    let spec = recorded.and_then(|recorded| recorded.spec.as_ref());
    let Some(spec) = spec else {
        bail!(
            "{}: its manifest records no document to generate from; pass one with --spec",
            directory.display()
        );
    };
    let recorded = recorded.and_then(|recorded| recorded.overlay.as_ref());
    Ok((
        if input::is_url(spec) {
            PathBuf::from(spec)
        } else {
            directory.join(spec)
        },
        recorded.map(|overlay| directory.join(overlay)),
    ))
}

/// The document, and its name for the header of the generated files.
fn read_document(spec: &Path, within: Option<&Path>) -> Result<(Value, String)> {
    if spec == Path::new("-") {
        let text = document::read_standard_input()?;
        let document = document::parse(&text, "standard input")?;
        return Ok((document, "standard input".to_owned()));
    }
    let document = match url_of(spec) {
        Some(url) => input::load(Path::new("."), url, Some("none"))?,
        None => document::read(spec, within)?,
    };
    let name = spec.file_name().unwrap_or_default().to_string_lossy();
    // The query of a URL may hold a token.
    let name = name.split(['?', '#']).next().unwrap_or_default();
    Ok((document, name.replace(char::is_control, "?")))
}

fn url_of(spec: &Path) -> Option<&str> {
    spec.to_str().filter(|spec| input::is_url(spec))
}

/// What the manifest records of the document: the path relative to the package, or the URL without
/// its query, which may hold a token.
fn recorded_spec(spec: &Path, directory: &Path) -> Option<String> {
    if spec == Path::new("-") {
        return None;
    }
    let Some(url) = url_of(spec) else {
        return Some(relative(spec, directory));
    };
    let mut url = url::Url::parse(url).ok()?;
    url.set_query(None);
    url.set_fragment(None);
    Some(url.into())
}

/// Package names as cargo accepts them.
fn check_name(name: &str) -> Result<()> {
    let is_valid = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if !is_valid {
        bail!(
            "`{name}` is not a valid package name; start it with a letter, and use letters, digits, `-` and `_`"
        );
    }
    let crate_name = name.replace('-', "_");
    if !is_identifier(&crate_name) {
        bail!("`{name}` is a keyword of Rust, which no package can be named; use another name");
    }
    if package::crates()?.contains(&crate_name) {
        bail!("the generated code depends on a crate `{crate_name}`; name the package otherwise");
    }
    Ok(())
}

/// Compares or writes, and prints the summary. `target` is the plan with the name and the
/// directory of the package.
fn finish(
    args: &GenerateArgs,
    program: &Program,
    generation: &Generation,
    target: (&Plan, &str, &Path),
    out: &mut dyn Write,
) -> Result<Outcome> {
    let (plan, name, root) = target;
    if args.check {
        let difference = plan.difference(root)?;
        write_report(args, generation, out)?;
        if difference.is_empty() {
            writeln!(out, "{name} is up to date")?;
            return Ok(Outcome::Done);
        }
        write!(out, "{difference}")?;
        let command = command(program, args.out.as_deref());
        writeln!(out, "{name} is out of date; run `{command}`")?;
        return Ok(Outcome::Differs);
    }
    plan.write()?;
    let prints_json = write_report(args, generation, out)?;
    if !prints_json && !args.verbosity.quiet {
        summary::print(generation, args.verbosity.verbose > 0, out)?;
        for note in &plan.notes {
            writeln!(out, "note: {note}")?;
        }
    }
    Ok(Outcome::Done)
}

/// Writes the report if requested. Returns whether it went to `out`.
fn write_report(args: &GenerateArgs, generation: &Generation, out: &mut dyn Write) -> Result<bool> {
    let Some(path) = &args.report else {
        return Ok(false);
    };
    let text = serde_json::to_string_pretty(&generation.report)? + "\n";
    write::output(path, &text, out)?;
    Ok(path == Path::new("-"))
}

/// Reports what of the files of what is known besides is not used.
fn report_superseded(superseded: &[Superseded], out: &mut dyn Write) -> Result<()> {
    for definition in superseded {
        writeln!(out, "known: {definition}")?;
    }
    if !superseded.is_empty() {
        writeln!(out, "known: {}", known::HINT)?;
    }
    Ok(())
}

/// Reports the overlay's actions without effect, and fails if one matches nothing: its correction is
/// lost without a trace in the code. `renames` are the components that were renamed since.
fn report_actions(
    warnings: &[ActionError],
    args: &GenerateArgs,
    renames: impl FnOnce() -> Vec<Rename>,
    out: &mut dyn Write,
) -> Result<()> {
    for action in warnings {
        writeln!(out, "overlay: {action}")?;
    }
    let targets: Vec<&str> = warnings
        .iter()
        .filter_map(|action| match &action.reason {
            Reason::MatchesNothing { target } => Some(target.as_str()),
            _ => None,
        })
        .collect();
    if targets.is_empty() {
        return Ok(());
    }
    for Rename { old, new } in renames() {
        for target in targets
            .iter()
            .filter(|target| names_component(target, &old))
        {
            writeln!(
                out,
                "hint: the component `{old}` was renamed to `{new}`; write `{new}` in `{target}`"
            )?;
        }
    }
    if args.allow_unmatched {
        return Ok(());
    }
    bail!(
        "{} overlay actions match nothing, so their corrections are lost; correct or remove them, or \
         pass --allow-unmatched",
        targets.len()
    )
}

/// Whether a JSONPath query names the component.
pub(super) fn names_component(query: &str, name: &str) -> bool {
    query
        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))
        .any(|word| word == name)
}

/// The components that were renamed since the committed document.
fn renamed_since_commit(root: &Path) -> Vec<Rename> {
    let committed = input::load(root, &format!("HEAD:{DOCUMENT}"), Some("none"));
    let present = input::load(root, DOCUMENT, Some("none"));
    match (committed, present) {
        (Ok(old), Ok(new)) => diff::compare(&old, &new, Zoned::now().date()).renames,
        // Without git there is no older document to learn from.
        _ => Vec::new(),
    }
}

/// Fails if something was lost that a level of `--strict` is about.
fn refuse_losses(args: &GenerateArgs, generation: &Generation, out: &mut dyn Write) -> Result<()> {
    let report = &generation.report;
    let constraints = report.losses().filter(|it| it.is_constraint()).count();
    let others = report.losses().count() - constraints;
    let levels: BTreeSet<Strict> = args.strict.iter().copied().collect();
    let counts = levels.iter().flat_map(|level| match level {
        Strict::Operations => vec![(report.operations.skipped.len(), "operations are skipped")],
        Strict::Types => vec![
            (others, "locations lost information"),
            (report.untyped.len(), "locations are untyped"),
        ],
        Strict::Constraints => vec![(constraints, "constraints are not checked")],
    });
    let problems: Vec<String> = counts
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    if problems.is_empty() {
        return Ok(());
    }
    summary::print(generation, true, out)?;
    bail!("--strict: {}", problems.join(", "))
}
