//! `cargo xtask`: reads the arguments, finds the root, and leaves the work to the library.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use xtask::commands::Command;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root: PathBuf = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), PathBuf::from);
    match arguments.command.run(&root, &mut anstream::stdout()) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::from(1)
        }
    }
}
