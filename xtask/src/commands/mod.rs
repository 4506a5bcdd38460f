//! One module a command: its arguments, and a function over them, the root folder and a writer.

pub mod diff;
pub mod generate;
pub mod release_notes;
pub mod rules;
pub mod vendor;

use std::io::Write;
use std::path::Path;

use clap::Subcommand;

use crate::Outcome;

/// What `cargo xtask` can be asked for.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Regenerates streamkap-api, or makes a crate from any OpenAPI document.
    Generate(generate::GenerateArgs),
    /// Brings openapi/openapi.json up to what the vendor publishes.
    Vendor(vendor::VendorArgs),
    /// Says what changed between two documents, and what it breaks.
    Diff(diff::DiffArgs),
    /// Writes the changelog and sets the version for the next release of `streamkap-api`.
    ReleaseNotes(release_notes::ReleaseNotesArgs),
    /// Lists the rules of `diff`.
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
