//! `cargo xtask vendor`: brings `openapi/openapi.json` up to what the vendor publishes.

use std::convert::Infallible;
use std::fmt;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::str::FromStr;

use clap::Args;

use crate::Outcome;
use crate::vendor::{self, Header, Limits, OnConflict, Progress, Request, Source};

/// The API's own document.
const DEFAULT_SOURCE: &str = "https://api.streamkap.com/openapi.json";

/// Arguments of `cargo xtask vendor`.
#[derive(Args, Debug)]
pub struct VendorArgs {
    /// An OpenAPI document (JSON or YAML), a documentation page in Markdown, or an llms.txt index
    /// of such pages: a local file, or an address.
    ///
    /// A document, and an index with all its pages, replaces what is vendored; the operation and
    /// the components of a page are merged into it.
    #[arg(default_value = DEFAULT_SOURCE)]
    pub source: String,

    /// Does everything but write.
    #[arg(long)]
    pub dry_run: bool,

    /// What to do where a page defines something otherwise than what is vendored, or than another
    /// page does.
    #[arg(long, value_enum, default_value_t, value_name = "WHAT")]
    pub on_conflict: OnConflict,

    /// How many of a hundred vendored operations the new document may lack.
    #[arg(long, default_value_t = 20, value_name = "PERCENT",
          value_parser = clap::value_parser!(u8).range(0..=100))]
    pub max_lost_operations: u8,

    /// Accepts references that lead nowhere, which otherwise tell a truncated document.
    #[arg(long)]
    pub allow_dangling_references: bool,

    /// The most that one address may answer, in MiB.
    #[arg(long, default_value_t = 32, value_name = "MIB",
          value_parser = clap::value_parser!(u16).range(1..=4096))]
    pub max_size: u16,

    /// A header for the source's own host, such as `Authorization: Bearer …`; may be given more
    /// than once. In the environment, one a line; there it is not seen by other users.
    #[arg(
        long = "header",
        value_name = "NAME:VALUE",
        env = "STREAMKAP_VENDOR_HEADERS",
        hide_env_values = true,
        value_delimiter = '\n'
    )]
    pub headers: Vec<Hidden>,
}

/// A text of the command line that is not shown again.
#[derive(Clone)]
pub struct Hidden(String);

impl FromStr for Hidden {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Runs the command in the workspace at `root`, printing to `out`.
pub fn run(args: VendorArgs, root: &Path, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let headers = args
        .headers
        .iter()
        .filter(|header| !header.0.trim().is_empty())
        .map(|header| Header::parse(&header.0));
    let request = Request {
        source: Source::parse(&args.source)?,
        on_conflict: args.on_conflict,
        max_lost_operations: args.max_lost_operations,
        allow_dangling_references: args.allow_dangling_references,
        headers: headers.collect::<Result<_, _>>()?,
        limits: Limits {
            bytes: usize::from(args.max_size) << 20,
            ..Limits::default()
        },
        progress: if std::io::stderr().is_terminal() {
            Progress::Bar
        } else {
            Progress::Lines
        },
        dry_run: args.dry_run,
    };
    vendor::vendor(root, &request, out)
}
