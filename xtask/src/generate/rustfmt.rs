//! The layout of generated code: that of the toolchain's `rustfmt`.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread;

use anyhow::{Context, Result, bail};

use super::Files;

/// The names of rustfmt's configuration.
const CONFIGURATION: [&str; 2] = ["rustfmt.toml", ".rustfmt.toml"];

/// Lays out several module trees, by their directories, at the same time.
///
/// # Errors
///
/// Returns an error if rustfmt cannot be run.
pub fn format_all(trees: &[(PathBuf, &Files)]) -> Result<BTreeMap<PathBuf, Files>> {
    thread::scope(|scope| {
        let runs: Vec<_> = trees
            .iter()
            .map(|(directory, files)| scope.spawn(move || (directory, format(files, directory))))
            .collect();
        let results = runs.into_iter().map(|run| {
            let (directory, files) = run.join().unwrap_or_else(|panic| resume_unwind(panic));
            Ok((directory.clone(), files?))
        });
        results.collect()
    })
}

/// Lays out the files of a module tree whose root is `mod.rs`, as `cargo fmt` would in `directory`: with
/// the configuration that is there or above, or with default settings.
///
/// # Errors
///
/// Returns an error if rustfmt cannot be run.
pub fn format(files: &Files, directory: &Path) -> Result<Files> {
    let temporary = tempfile::tempdir().context("a temporary directory cannot be created")?;
    let tree = temporary.path().join("src");
    for (path, text) in files {
        let path = tree.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&tree))?;
        fs::write(path, text)?;
    }
    let configuration = match configuration(directory) {
        Some(path) => path,
        None => {
            let path = temporary.path().join(CONFIGURATION[0]);
            fs::write(&path, "")?;
            path
        }
    };
    let mut command = Command::new(program());
    command
        .args(["--edition", "2024", "--config-path"])
        .arg(configuration)
        .arg(tree.join("mod.rs"));
    // It fails too where it leaves a line as it is, which is valid code.
    if !run(&mut command)?.status.success() {
        check()?;
    }
    let mut formatted = super::write::read(&tree)?;
    formatted.retain(|path, _| files.contains_key(path));
    Ok(formatted)
}

/// The rustfmt that cargo runs.
fn program() -> OsString {
    std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into())
}

fn run(command: &mut Command) -> Result<Output> {
    let output = command.output();
    output.with_context(|| format!("{}: cannot be run; {INSTALL}", program().display()))
}

const INSTALL: &str = "it lays out the generated code: install it with `rustup component add rustfmt`, \
                       or set RUSTFMT to its path";

/// Fails if there is no rustfmt, such as where rustup knows the component and has not installed it.
fn check() -> Result<()> {
    let output = run(Command::new(program()).arg("--version"))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        let message = message.lines().next().unwrap_or("no message");
        bail!("{}: {message}; {INSTALL}", program().display());
    }
    Ok(())
}

/// The nearest configuration of rustfmt in `directory` or above.
fn configuration(directory: &Path) -> Option<PathBuf> {
    let directory = super::project::absolute(directory);
    directory.ancestors().find_map(|directory| {
        let mut paths = CONFIGURATION.iter().map(|name| directory.join(name));
        paths.find(|path| path.is_file())
    })
}
