//! `cargo xtask completions`: completion scripts.

use std::io::Write;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::Outcome;

/// Prints a completion script. `xtask` has to be on the PATH for it, since shells complete
/// programs and not cargo aliases.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  cargo xtask completions bash > ~/.local/share/bash-completion/completions/xtask")]
pub struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the script.
pub fn run(args: CompletionsArgs, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let mut command = super::Arguments::command().name("xtask").bin_name("xtask");
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "xtask", &mut script);
    out.write_all(&script)?;
    Ok(Outcome::Done)
}
