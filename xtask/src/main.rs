//! `cargo xtask`: parses the arguments, finds the workspace root, and calls the library.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use xtask::commands::Command;

/// Documents and token streams are trees of small allocations, which took half of the run time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about)]
struct Arguments {
    /// Another workspace than the one that this program was built in.
    #[arg(long, hide = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let built_in = || {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .map(PathBuf::from)
    };
    let root = arguments
        .root
        .or_else(built_in)
        .unwrap_or_else(|| PathBuf::from("."));
    match arguments.command.run(&root, &mut anstream::stdout()) {
        Ok(outcome) => outcome.into(),
        // The reader closed the pipe, as in `cargo xtask rules | head`.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::from(1)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<std::io::Error>())
        .any(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
}
