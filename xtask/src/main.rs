//! `cargo xtask`: parses the arguments, finds the workspace root, and calls the library.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{ColorChoice, Parser};
use xtask::Outcome;
use xtask::commands::Arguments;

/// Documents and token streams are trees of small allocations, which took half of the run time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    set_color(arguments.color);
    match run(arguments) {
        Ok(outcome) => outcome.into(),
        // The reader closed the pipe, as in `cargo xtask rules | head`.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::from(1)
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    #[cfg(not(feature = "vendor"))]
    if arguments.command.needs_network() {
        run_with_network();
    }
    if let Some(directory) = &arguments.directory {
        std::env::set_current_dir(directory)
            .with_context(|| format!("{}: cannot be entered", directory.display()))?;
    }
    let root = match &arguments.root {
        Some(root) => root.clone(),
        None => root(arguments.manifest_path.as_deref())?,
    };
    arguments.run(&root, &mut anstream::stdout())
}

/// Runs the same command in a build with the HTTP client, which other commands do without since it
/// takes long to compile. Ends the process.
#[cfg(not(feature = "vendor"))]
fn run_with_network() -> ! {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = std::process::Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "--package",
            "xtask",
            "--features",
            "vendor",
        ])
        .arg("--manifest-path")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .arg("--")
        .args(std::env::args_os().skip(1))
        .status();
    let code = match status {
        Ok(status) => status.code().unwrap_or(1),
        Err(error) => {
            anstream::eprintln!("error: cargo cannot be run: {error}");
            1
        }
    };
    std::process::exit(code)
}

/// The directory of `--manifest-path`, or the workspace that this program was built in.
fn root(manifest: Option<&Path>) -> anyhow::Result<PathBuf> {
    let Some(manifest) = manifest else {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        return Ok(package.parent().unwrap_or(package).to_owned());
    };
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
