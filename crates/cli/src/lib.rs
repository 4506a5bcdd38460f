//! The command line of the generator: the commands as functions of a root directory and a writer,
//! which tests call, and the function that runs a program of them.

pub mod commands;
pub mod fingerprint;
pub mod input;
mod program;
pub mod release;
mod terminal;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{ColorChoice, FromArgMatches};
use commands::Arguments;

pub use program::{Home, Program, Workspace};

use terminal::Terminal;

/// The outcome of a command that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or already up to date. Exit code 0.
    Done,
    /// Files are out of date, or a change is at or above the requested level. Exit code 4.
    Differs,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::Differs => ExitCode::from(4),
        }
    }
}

/// Runs the program with the arguments of the process.
pub fn main(program: &Program) -> ExitCode {
    let matches = program.command().get_matches();
    let arguments = Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    set_color(arguments.color);
    match run(arguments, program) {
        Ok(outcome) => outcome.into(),
        // The reader closed the pipe, as in `openapi-client rules | head`.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // A closed output is no reason to fail otherwise.
            let _ = writeln!(Terminal::new(anstream::stderr()), "error: {error:#}");
            ExitCode::from(1)
        }
    }
}

fn run(arguments: Arguments, program: &Program) -> anyhow::Result<Outcome> {
    if let Some(directory) = &arguments.directory {
        std::env::set_current_dir(directory)
            .with_context(|| format!("{}: cannot be entered", directory.display()))?;
    }
    let root = match (&arguments.root, &arguments.manifest_path, program.home) {
        (Some(root), _, _) => root.clone(),
        (None, Some(manifest), _) => root_of(manifest)?,
        (None, None, Some(home)) => from_here(Path::new(home.root)),
        (None, None, None) => std::env::current_dir().context("the current directory is gone")?,
    };
    let workspace = Workspace {
        program,
        root: &root,
    };
    arguments.run(workspace, &mut Terminal::new(anstream::stdout()))
}

/// A directory as messages name it: relative to the current one if it is that or below it.
fn from_here(directory: &Path) -> PathBuf {
    let Ok(whole) = directory.canonicalize() else {
        return directory.to_owned();
    };
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let below = here.ok().and_then(|here| {
        let below = whole.strip_prefix(here).ok()?;
        Some(Path::new(".").join(below))
    });
    below.unwrap_or(whole)
}

/// The directory of a manifest.
fn root_of(manifest: &Path) -> anyhow::Result<PathBuf> {
    if !manifest.is_file() {
        anyhow::bail!("{}: no such manifest", manifest.display());
    }
    let manifest = std::path::absolute(manifest)?;
    Ok(manifest.parent().unwrap_or(Path::new("/")).to_owned())
}

fn set_color(choice: ColorChoice) {
    match choice {
        ColorChoice::Auto => anstream::ColorChoice::Auto,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    }
    .write_global();
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<std::io::Error>())
        .any(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
}
