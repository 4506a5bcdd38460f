//! `cargo xtask generate`: regenerates `streamkap-api`, or makes a crate from any document.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::Value;

use crate::generate::{Files, Generation, generate, krate, summary, write};
use crate::overlay::{ActionError, Reason};
use crate::{Outcome, document, fingerprint, overlay};

/// Arguments of `cargo xtask generate`.
#[derive(Args, Debug, Default)]
pub struct GenerateArgs {
    /// Writes nothing; exit code 4 and the difference where the generated code is not current.
    #[arg(long, conflicts_with_all = ["spec", "out"])]
    pub check: bool,

    /// Generates from this OpenAPI document instead of the vendored one.
    #[arg(long, value_name = "FILE", requires = "out")]
    pub spec: Option<PathBuf>,

    /// The directory of the crate that is made from --spec.
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub out: Option<PathBuf>,

    /// An overlay for --spec.
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub overlay: Option<PathBuf>,

    /// Writes what was done and lost as JSON.
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,

    /// Writes the lowered OpenAPI 3.0 document.
    #[arg(long, value_name = "FILE")]
    pub lowered: Option<PathBuf>,

    /// Fails, and writes no code, where anything of the document is lost or untyped.
    #[arg(long)]
    pub strict: bool,
}

/// Runs the command in the workspace at `root`, printing to `out`.
pub fn run(args: GenerateArgs, root: &Path, out: &mut dyn Write) -> Result<Outcome> {
    match (&args.spec, &args.out) {
        (Some(spec), Some(directory)) => any(&args, spec, directory, out),
        _ => own(&args, root, out),
    }
}

/// What `src/generated/` of the workspace at `root` should hold, and the overlay's actions that have
/// no effect on the document.
fn expected(root: &Path) -> Result<(Generation, Vec<ActionError>)> {
    let openapi = root.join("openapi");
    let mut document = document::read(&openapi.join("openapi.json"))?;
    let applied = overlay::load(&openapi.join("overlay.yaml"))?
        .named("openapi/overlay.yaml")
        .apply(&mut document)?;
    let mut generation = generate(
        &document,
        &["Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.".to_owned()],
    )?;
    let fingerprint = fingerprint::of(&openapi).context("openapi/ cannot be read")?;
    if let Some(root) = generation.files.get_mut("mod.rs") {
        *root = root.replacen(
            "\n\n",
            &format!("\n{}{fingerprint}\n\n", fingerprint::MARK),
            1,
        );
    }
    Ok((generation, applied.warnings))
}

fn own(args: &GenerateArgs, root: &Path, out: &mut dyn Write) -> Result<Outcome> {
    let (generation, warnings) = expected(root)?;
    tell(&warnings, args.strict, out)?;
    let api = root.join("streamkap-api");
    let directory = api.join("src/generated");
    let manifest_path = api.join("Cargo.toml");
    let old_manifest = std::fs::read_to_string(&manifest_path)
        .with_context(|| format!("{} cannot be read", manifest_path.display()))?;
    let manifest = krate::api_manifest(&old_manifest, &generation)?;
    aside(args, &generation)?;
    if args.check {
        let mut difference = write::difference(
            &write::read(&directory)?,
            &generation.files,
            "streamkap-api/src/generated",
        );
        let one = |text: &str| Files::from([("Cargo.toml".to_owned(), text.to_owned())]);
        difference.push_str(&write::difference(
            &one(&old_manifest),
            &one(&manifest),
            "streamkap-api",
        ));
        if difference.is_empty() {
            writeln!(out, "streamkap-api is current")?;
            return strictly(args, &generation, out);
        }
        write!(out, "{difference}")?;
        writeln!(
            out,
            "streamkap-api is not current; mend it with: cargo xtask generate"
        )?;
        return Ok(Outcome::Differs);
    }
    if args.strict {
        strictly(args, &generation, out)?;
    }
    write::replace(&directory, &generation.files)?;
    write::file(&manifest_path, &manifest)?;
    summary::print(&generation, false, out)?;
    Ok(Outcome::Done)
}

/// Names the overlay's actions that have no effect. Whether one that matches nothing is no longer
/// needed, or misspelt, nobody can tell but its author, so it ends a strict run.
fn tell(warnings: &[ActionError], strict: bool, out: &mut dyn Write) -> Result<()> {
    for action in warnings {
        writeln!(out, "overlay: {action}")?;
    }
    let lost = |action: &&ActionError| matches!(action.reason, Reason::MatchesNothing { .. });
    let lost = warnings.iter().filter(lost).count();
    if strict && lost > 0 {
        bail!("--strict: {lost} overlay actions match nothing");
    }
    Ok(())
}

fn any(args: &GenerateArgs, spec: &Path, directory: &Path, out: &mut dyn Write) -> Result<Outcome> {
    let mut document: Value = document::read(spec)?;
    if let Some(path) = &args.overlay {
        let applied = overlay::load(path)?.apply(&mut document)?;
        tell(&applied.warnings, args.strict, out)?;
    }
    let name = spec
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    let header =
        format!("Generated from {name} by `cargo xtask generate --spec {name}`; do not edit.");
    let generation = generate(&document, &[header])?;
    if args.strict {
        strictly(args, &generation, out)?;
    }
    let known = Path::new("src/generated/mod.rs");
    let foreign = directory.exists()
        && std::fs::read_dir(directory)?.next().is_some()
        && !directory.join(known).exists();
    if foreign {
        bail!(
            "{} holds something else than a generated crate; give an empty directory to --out",
            directory.display()
        );
    }
    let package = crate_name(directory);
    let files = krate::files(&generation, &package)?;
    // A directory that cargo has built in keeps what cargo put there.
    let (source, beside): (Files, Files) = files
        .into_iter()
        .partition(|(path, _)| path.starts_with("src/"));
    let source: Files = source
        .into_iter()
        .map(|(path, text)| (path.trim_start_matches("src/").to_owned(), text))
        .collect();
    std::fs::create_dir_all(directory)
        .with_context(|| format!("{} cannot be made", directory.display()))?;
    write::replace(&directory.join("src"), &source)?;
    for (path, text) in &beside {
        write::file(&directory.join(path), text)?;
    }
    aside(args, &generation)?;
    summary::print(&generation, false, out)?;
    Ok(Outcome::Done)
}

fn crate_name(directory: &Path) -> String {
    let name = directory
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let name = crate::lower::names::snake(&name.unwrap_or_default()).replace('_', "-");
    let name = name.trim_matches('-');
    // A package must not have the name of a crate that it depends on, nor of the standard library's.
    format!("{name}-client")
}

/// Writes the report and the lowered document where they are asked for.
fn aside(args: &GenerateArgs, generation: &Generation) -> Result<()> {
    if let Some(path) = &args.report {
        write::file(
            path,
            &(serde_json::to_string_pretty(&generation.report)? + "\n"),
        )?;
    }
    if let Some(path) = &args.lowered {
        write::file(
            path,
            &(serde_json::to_string_pretty(&generation.lowered)? + "\n"),
        )?;
    }
    Ok(())
}

fn strictly(args: &GenerateArgs, generation: &Generation, out: &mut dyn Write) -> Result<Outcome> {
    let report = &generation.report;
    let losses = report.losses().count();
    if args.strict
        && (losses > 0 || !report.untyped.is_empty() || !report.operations.skipped.is_empty())
    {
        summary::print(generation, true, out)?;
        bail!(
            "--strict: {losses} places lost something, {} are untyped, {} operations are skipped",
            report.untyped.len(),
            report.operations.skipped.len()
        );
    }
    Ok(Outcome::Done)
}
