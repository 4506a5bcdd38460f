//! One module a command: its arguments, and a function over them, the root folder and a writer.

use std::io::Write;
use std::path::Path;

use clap::Subcommand;

use crate::Outcome;

/// What `cargo xtask` can be asked for.
#[derive(Debug, Subcommand)]
pub enum Command {}

impl Command {
    /// Runs the command in the workspace at `root`, printing to `out`.
    pub fn run(self, _root: &Path, _out: &mut dyn Write) -> anyhow::Result<Outcome> {
        match self {}
    }
}
