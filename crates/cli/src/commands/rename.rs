//! `rename`: records that a type or an operation has another name or another location.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::Value;
use similar::TextDiff;

use super::generate;
use crate::input::{self, NAMES};
use crate::{Outcome, Workspace};
use codegen::write;
use document::Pointer;
use document::overlay;
use model::recorded::{self, Recorded, component, is_operation_name};

/// Records that the component or type OLD became NEW, or that the operation OLD is called NEW.
///
/// `openapi-client generate` then keeps the old name as a deprecated alias of the new one.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  openapi-client rename PetSummary Pet
      The component PetSummary became Pet; types below it are renamed with it.
  openapi-client rename list_pets get_pets
      The method list_pets of the client is called get_pets.
  openapi-client rename PetSummary Pet --out clients/petstore
      The same for a generated package.")]
pub struct RenameArgs {
    /// The old component, type, method or location, as names.toml records it.
    pub old: String,

    /// The component, type, method or location that replaces it, or a new name for a method.
    pub new: String,

    /// Directory of a generated package. Default: the package that the program is made for, or the
    /// current directory.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Directory that the local documents are in to which the package's document refers. Default: its
    /// repository, or else its directory.
    #[arg(long, value_name = "DIR", requires = "out")]
    pub documents_within: Option<PathBuf>,
}

/// Runs the command in the workspace, printing to `out`.
pub fn run(mut args: RenameArgs, workspace: Workspace<'_>, out: &mut dyn Write) -> Result<Outcome> {
    let (program, root) = (workspace.program, workspace.root);
    if program.home.is_none() {
        args.out.get_or_insert_with(|| root.to_owned());
    }
    let path = match &args.out {
        Some(directory) => directory.join(recorded::FILE),
        None => root.join(NAMES),
    };
    if !path.exists() {
        bail!(
            "{}: no names are recorded; run `{} generate` first",
            path.display(),
            program.name
        );
    }
    let mut names = generate::recorded_names(&path)?;
    let document = present_document(&args, root)?;
    rename(&mut names, &args.old, &args.new, document.as_ref())
        .with_context(|| path.display().to_string())?;
    write::file(&path, &names.to_string())?;
    let command = generate::command(program, args.out.as_deref());
    writeln!(
        out,
        "recorded in {}; run `{command}` for the deprecated aliases",
        path.display()
    )?;
    if args.out.is_none() {
        report_overlay(&args, &root.join("openapi/overlay.yaml"), out)?;
    }
    Ok(Outcome::Done)
}

/// Reports the lines of the overlay that name the old component, and what to write instead.
fn report_overlay(args: &RenameArgs, path: &Path, out: &mut dyn Write) -> Result<()> {
    let Ok(text) = std::fs::read_to_string(path) else {
        return Ok(());
    };
    let (old, new) = (&args.old, &args.new);
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_start().trim_start_matches("- ");
        let is_query = line.starts_with("target:") || line.starts_with("copy:");
        let is_reference = line.contains("$ref") || line.contains("#/components/");
        if (is_query || is_reference) && generate::names_component(line, old) {
            let number = index + 1;
            writeln!(
                out,
                "{}:{number}: names the component `{old}`; write `{new}`",
                path.display()
            )?;
        }
    }
    Ok(())
}

/// The document that is generated from; `None` if it is not a file.
fn present_document(args: &RenameArgs, root: &Path) -> Result<Option<Value>> {
    let Some(directory) = &args.out else {
        return Ok(Some(generate::vendored(root)?.document));
    };
    let Some(settings) = generate::recorded_settings(directory)? else {
        return Ok(None);
    };
    let spec = settings.spec.filter(|spec| !input::is_url(spec));
    let Some(path) = spec
        .map(|spec| directory.join(spec))
        .filter(|path| path.exists())
    else {
        return Ok(None);
    };
    let mut document = document::read(&path, args.documents_within.as_deref())?;
    if let Some(path) = settings.overlay {
        overlay::load(&directory.join(path))?.apply(&mut document)?;
    }
    Ok(Some(document))
}

/// Adds the rename to `names`. `document` is the present one.
fn rename(names: &mut Recorded, old: &str, new: &str, document: Option<&Value>) -> Result<()> {
    if let Some(at) = type_location(names, old) {
        return rename_type(names, (old, at), new, document);
    }
    if let Some(at) = operation_location(names, old) {
        return rename_operation(names, (old, at), new, document);
    }
    match similar(names, old) {
        Some(similar) => bail!("`{old}` is not recorded; a similar name is `{similar}`"),
        None => bail!("`{old}` is not recorded; the file lists the names that are"),
    }
}

/// The recorded name that is most like `name`, if one is like it at all.
fn similar<'a>(names: &'a Recorded, name: &str) -> Option<&'a String> {
    /// The share of characters that two spellings of one name have in common at least.
    const ALIKE: f32 = 0.7;
    let name = name.to_lowercase();
    let known = names.types.values().chain(names.operations.values());
    let known = known.map(|known| {
        let alike = TextDiff::from_chars(&*name, &*known.to_lowercase()).ratio();
        (alike, known)
    });
    let best = known.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(alike, _)| *alike >= ALIKE)
        .map(|(_, known)| known)
}

/// The recorded location of a component, a type or a location.
fn type_location(names: &Recorded, name: &str) -> Option<Pointer> {
    let component = component(name);
    let location = Pointer::from(name);
    let by_location = [component, location].into_iter();
    let mut by_location = by_location.filter(|at| names.types.contains_key(at));
    let by_name = || find(&names.types, name);
    by_location.next().or_else(by_name)
}

fn operation_location(names: &Recorded, name: &str) -> Option<Pointer> {
    let location = Pointer::from(name);
    let is_location = names.operations.contains_key(&location);
    let by_name = || find(&names.operations, name);
    is_location.then_some(location).or_else(by_name)
}

fn find(names: &std::collections::BTreeMap<Pointer, String>, name: &str) -> Option<Pointer> {
    let mut known = names.iter().filter(|(_, known)| *known == name);
    known.next().map(|(at, _)| at.clone())
}

fn rename_type(
    names: &mut Recorded,
    (old, at): (&str, Pointer),
    new: &str,
    document: Option<&Value>,
) -> Result<()> {
    let is_present = |at: &Pointer| document.is_some_and(|it| it.pointer(at.as_str()).is_some());
    // What was an inline type may refer to a component now.
    let is_reference = |at: &Pointer| {
        let schema = document.and_then(|it| it.pointer(at.as_str()));
        schema.is_some_and(|schema| schema.get("$ref").is_some())
    };
    let is_component = at.tokens().count() == 3;
    let in_document = [component(new), Pointer::from(new)];
    let in_document = || {
        in_document
            .into_iter()
            .find(|at| !new.is_empty() && is_present(at))
    };
    let Some(successor) = type_location(names, new).or_else(in_document) else {
        bail!("`{new}` is neither recorded nor a component of the document");
    };
    if successor == at {
        bail!("`{old}` and `{new}` are the same type");
    }
    if is_present(&at) && (is_component || !is_reference(&at)) {
        bail!(
            "the document has both `{old}` and `{new}`, so neither became the other; record the rename once the \
             document has dropped `{old}`"
        );
    }
    names.rename(at, successor);
    Ok(())
}

fn rename_operation(
    names: &mut Recorded,
    (old, at): (&str, Pointer),
    new: &str,
    document: Option<&Value>,
) -> Result<()> {
    if let Some(successor) = operation_location(names, new) {
        let is_present = document.is_some_and(|it| it.pointer(at.as_str()).is_some());
        if successor == at {
            bail!("`{old}` and `{new}` are the same operation");
        }
        if is_present {
            bail!(
                "the document has both operations, `{old}` and `{new}`; record the rename once it has dropped `{old}`"
            );
        }
        names.rename(at, successor);
        return Ok(());
    }
    if !is_operation_name(new) {
        bail!("`{new}` is not a valid name of a method; use snake case");
    }
    if names.former_operations.contains_key(new) {
        bail!("`{new}` is the former name of an operation");
    }
    if let Some(name) = names.operations.insert(at.clone(), new.to_owned()) {
        names.former_operations.insert(name, at);
    }
    Ok(())
}
