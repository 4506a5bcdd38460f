//! `completions`: completion scripts.

use std::io::Write;

use clap::Args;
use clap_complete::Shell;

use crate::{Outcome, Workspace};

/// Prints a completion script. The program has to be on the PATH for it, since shells complete programs
/// and not cargo aliases.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  openapi-client completions bash > completions.bash")]
pub struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the script.
pub fn run(
    args: CompletionsArgs,
    workspace: Workspace<'_>,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let name = workspace.program.executable;
    let mut command = workspace.program.command().name(name).bin_name(name);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, name, &mut script);
    out.write_all(&script)?;
    Ok(Outcome::Done)
}
