//! One module per command: its arguments, and a function that runs it.

pub mod diff;
pub mod generate;
pub mod release_notes;
pub mod rules;
pub mod vendor;

use std::io::Write;
use std::path::Path;

use clap::Subcommand;

use crate::Outcome;

/// The commands of `cargo xtask`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generates streamkap-api, or a crate from any OpenAPI document
    Generate(generate::GenerateArgs),
    /// Updates openapi/openapi.json to the document that the vendor publishes
    Vendor(vendor::VendorArgs),
    /// Compares two documents and reports breaking changes
    Diff(diff::DiffArgs),
    /// Writes the changelogs and sets the versions of the next release
    ReleaseNotes(release_notes::ReleaseNotesArgs),
    /// Lists the rules of `diff`
    Rules(rules::RulesArgs),
}

impl Command {
    /// Runs the command in the workspace at `root`, printing to `out`.
    pub fn run(self, root: &Path, out: &mut dyn Write) -> anyhow::Result<Outcome> {
        match self {
            Self::Generate(args) => generate::run(args, root, out),
            Self::Vendor(args) => vendor::run(args, root, out),
            Self::Diff(args) => diff::run(args, root, out),
            Self::ReleaseNotes(args) => release_notes::run(args, root, out),
            Self::Rules(args) => rules::run(args, root, out),
        }
    }
}
