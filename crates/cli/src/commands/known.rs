//! The command `known`: what `openapi/` adds to the vendored document, and what of it is superseded.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use clap::Args;
use serde_json::Value;

use crate::{Outcome, Workspace};
use codegen::write;
use document::known::{self, Known};
use document::{Resolver, operations};

const DIRECTORY: &str = "openapi";

/// Lists how many operations and components the files beside the vendored document have, and which of
/// them are not used because the vendored document defines them by now.
#[derive(Args, Debug, Default)]
#[command(after_help = "\
Examples:
  openapi-client known
      Lists what the vendored document supersedes.
  openapi-client known --prune
      Removes that from openapi/known.json and openapi/connectors.json.")]
pub struct KnownArgs {
    /// Removes what is superseded, and the components that only this needs.
    #[arg(long)]
    pub prune: bool,
}

/// Runs the command in the workspace, printing to `out`.
///
/// # Errors
///
/// Returns an error if a document cannot be read, or a file cannot be written.
pub fn run(args: KnownArgs, workspace: Workspace<'_>, out: &mut dyn Write) -> Result<Outcome> {
    let root = workspace.root;
    let openapi = root.join(DIRECTORY);
    let published = document::read(&openapi.join("openapi.json"), None)?;
    let files = known::load(&openapi, DIRECTORY)?;
    for file in &files {
        list(file, out)?;
    }
    let superseded = known::combine(&mut published.clone(), &files);
    for definition in &superseded {
        writeln!(out, "{definition}")?;
    }
    if superseded.is_empty() {
        writeln!(out, "nothing is superseded")?;
    } else if args.prune {
        for file in &files {
            prune(file, &published, root, out)?;
        }
        writeln!(out, "next: {} generate", workspace.program.name)?;
    } else {
        writeln!(out, "{}", known::HINT)?;
    }
    Ok(Outcome::Done)
}

fn list(file: &Known, out: &mut dyn Write) -> Result<()> {
    let operations = operations(&Resolver::new(file.document())).len();
    let schemas = file.document().pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object).map_or(0, |it| it.len());
    let origin = file.origin();
    writeln!(out, "{origin}: {operations} operations, {schemas} schemas")?;
    Ok(())
}

/// Rewrites a file without what is superseded, or deletes it if nothing else is in it.
fn prune(file: &Known, published: &Value, root: &Path, out: &mut dyn Write) -> Result<()> {
    let (origin, path) = (file.origin(), root.join(file.origin()));
    match file.pruned(published) {
        Some(pruned) if pruned == *file.document() => {}
        Some(pruned) => {
            let text = serde_json::to_string_pretty(&pruned)? + "\n";
            write::file(&path, &text)?;
            writeln!(out, "written: {origin}")?;
        }
        None => {
            std::fs::remove_file(&path).with_context(|| format!("{origin}: cannot be deleted"))?;
            writeln!(out, "deleted: {origin}, of which nothing is left")?;
        }
    }
    Ok(())
}
