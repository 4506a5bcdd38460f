//! `cargo xtask vendor`: brings `openapi/openapi.json` up to what the vendor publishes.

use std::io::Write;
use std::path::Path;

use clap::Args;

use crate::Outcome;
use crate::vendor::{self, OnConflict, Request, Source};

/// Arguments of `cargo xtask vendor`.
#[derive(Args, Debug)]
pub struct VendorArgs {
    /// An OpenAPI document (JSON or YAML), or a documentation page in Markdown.
    ///
    /// A document replaces what is vendored; a page's operation and components are merged into it.
    pub source: String,

    /// Does everything but write.
    #[arg(long)]
    pub dry_run: bool,

    /// What to do where a page defines something otherwise than what is vendored.
    #[arg(long, value_enum, default_value_t, value_name = "WHAT")]
    pub on_conflict: OnConflict,

    /// How many of a hundred vendored operations the new document may lack.
    #[arg(long, default_value_t = 20, value_name = "PERCENT",
          value_parser = clap::value_parser!(u8).range(0..=100))]
    pub max_lost_operations: u8,

    /// Accepts references that lead nowhere, which otherwise tell a truncated document.
    #[arg(long)]
    pub allow_dangling_references: bool,
}

/// Runs the command in the workspace at `root`, printing to `out`.
pub fn run(args: VendorArgs, root: &Path, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let request = Request {
        source: Source::parse(&args.source),
        on_conflict: args.on_conflict,
        max_lost_operations: args.max_lost_operations,
        allow_dangling_references: args.allow_dangling_references,
        dry_run: args.dry_run,
    };
    vendor::vendor(root, &request, out)
}
