//! One module per command: its arguments, and a function that runs it.

pub mod completions;
pub mod diff;
pub mod generate;
pub mod known;
pub mod release_notes;
pub mod rename;
pub mod rules;
pub mod vendor;

use std::io::Write;
use std::path::PathBuf;

use clap::{ArgAction, ColorChoice, Parser, Subcommand};

use crate::{Outcome, Workspace};

/// The heading of the options that every command accepts.
const GLOBAL: &str = "Global options";

/// The arguments of the program.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    after_help = "\
Exit codes:
  0  done, or up to date
  1  failed; nothing was changed
  2  invalid arguments
  4  generate --check: out of date; diff --fail-on: a change at or above the level"
)]
pub struct Arguments {
    /// Cargo.toml of the workspace to work in. Default: the workspace that the program is made for, or
    /// the current directory.
    #[arg(long, global = true, value_name = "PATH", help_heading = GLOBAL)]
    pub manifest_path: Option<PathBuf>,

    /// Root directory without a manifest, for tests.
    #[arg(long, hide = true, conflicts_with = "manifest_path")]
    pub root: Option<PathBuf>,

    /// Changes to DIR before doing anything else.
    #[arg(short = 'C', long = "directory", global = true, value_name = "DIR", help_heading = GLOBAL)]
    pub directory: Option<PathBuf>,

    /// When to use colours.
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t, help_heading = GLOBAL)]
    pub color: ColorChoice,

    /// How much is printed.
    #[command(flatten)]
    pub verbosity: Verbosity,

    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// How much is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::Args)]
pub struct Verbosity {
    /// Prints errors, warnings and requested output only.
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = GLOBAL)]
    pub quiet: bool,

    /// Prints every loss instead of the first ones.
    #[arg(short, long, global = true, action = ArgAction::Count, help_heading = GLOBAL)]
    pub verbose: u8,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generates a package from an OpenAPI document
    Generate(generate::GenerateArgs),
    /// Updates openapi/openapi.json to the document that the vendor publishes
    Vendor(vendor::VendorArgs),
    /// Compares two documents and reports breaking changes
    Diff(diff::DiffArgs),
    /// Lists the operations of openapi/known.json, and removes those that the vendor defines by now
    Known(known::KnownArgs),
    /// Records a rename, whose old name stays as a deprecated alias
    Rename(rename::RenameArgs),
    /// Writes the changelogs and sets the versions of the next release
    ReleaseNotes(release_notes::ReleaseNotesArgs),
    /// Lists the rules of `diff`
    Rules(rules::RulesArgs),
    /// Prints a completion script for a shell
    Completions(completions::CompletionsArgs),
}

impl Arguments {
    /// Runs the command in the workspace, printing to `out`.
    pub fn run(self, workspace: Workspace<'_>, out: &mut dyn Write) -> anyhow::Result<Outcome> {
        let mut command = self.command;
        match &mut command {
            Command::Generate(args) => args.verbosity = self.verbosity,
            Command::Vendor(args) => args.verbosity = self.verbosity,
            _ => {}
        }
        command.run(workspace, out)
    }
}

impl Command {
    /// Runs the command in the workspace, printing to `out`.
    pub fn run(self, workspace: Workspace<'_>, out: &mut dyn Write) -> anyhow::Result<Outcome> {
        match self {
            Self::Generate(args) => generate::run(args, workspace, out),
            Self::Vendor(args) => vendor::run(args, workspace, out),
            Self::Diff(args) => diff::run(args, workspace, out),
            Self::Known(args) => known::run(args, workspace, out),
            Self::Rename(args) => rename::run(args, workspace, out),
            Self::ReleaseNotes(args) => release_notes::run(args, workspace, out),
            Self::Rules(args) => rules::run(args, workspace, out),
            Self::Completions(args) => completions::run(args, workspace, out),
        }
    }
}
