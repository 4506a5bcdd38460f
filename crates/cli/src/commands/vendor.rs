//! `vendor`: updates `openapi/openapi.json` to the document that the vendor publishes.

use std::convert::Infallible;
use std::fmt;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;

use super::Verbosity;
use crate::{Outcome, Workspace};
use vendor::{Header, HttpUrl, Limits, OnConflict, Progress, Request, Source};

/// Arguments of `vendor`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  openapi-client vendor https://api.example.com/openapi.json
      Fetches the API's document.
  openapi-client vendor https://docs.example.com/llms.txt
      Merges the documentation pages of an index.
  openapi-client vendor page.md --on-conflict replace --dry-run
      Shows what a page would change.

Exit codes:
  0  done, or up to date
  1  failed; nothing was changed
  2  invalid arguments")]
pub struct VendorArgs {
    /// An OpenAPI document (JSON or YAML), a documentation page in Markdown, or an llms.txt index
    /// of such pages: a local file, or a URL.
    ///
    /// A document, or an index with all its pages, replaces the vendored document. The operation
    /// and the components of a page are merged into it.
    pub source: String,

    /// Does everything except writing.
    #[arg(long)]
    pub dry_run: bool,

    /// What to do if a definition on a page differs from the vendored one, or from another page's.
    #[arg(long, value_enum, default_value_t, value_name = "WHAT")]
    pub on_conflict: OnConflict,

    /// Percentage of the vendored operations that the new document may lack.
    #[arg(long, default_value_t = 20, value_name = "PERCENT",
          value_parser = clap::value_parser!(u8).range(0..=100))]
    pub max_lost_operations: u8,

    /// Accepts references without a target; they are usually a sign of a truncated document.
    #[arg(long)]
    pub allow_dangling_references: bool,

    /// Directory that the local documents are in to which a local source refers. Default: its
    /// repository, or else its directory.
    #[arg(long, value_name = "DIR")]
    pub documents_within: Option<PathBuf>,

    /// Reads documents from this origin too, such as `https://schemas.example.com`, if the source
    /// refers to them; can be repeated. Documents of the source's own origin are always read.
    #[arg(long = "allow-origin", value_name = "URL")]
    pub allowed_origins: Vec<String>,

    /// Maximum size of one response in MiB.
    #[arg(long, default_value_t = 32, value_name = "MIB",
          value_parser = clap::value_parser!(u16).range(1..=4096))]
    pub max_size: u16,

    /// A header for the source's origin, such as `Authorization: Bearer …`; can be repeated. The
    /// environment variable holds one header per line and is not visible to other users.
    #[arg(
        long = "header",
        value_name = "NAME:VALUE",
        env = "OPENAPI_CLIENT_HEADERS",
        hide_env_values = true,
        value_delimiter = '\n'
    )]
    pub headers: Vec<Hidden>,

    /// How much is printed.
    #[arg(skip)]
    pub verbosity: Verbosity,
}

/// An argument that is never displayed.
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

/// Runs the command in the workspace, printing to `out`.
pub fn run(
    args: VendorArgs,
    workspace: Workspace<'_>,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
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
        allowed_origins: args
            .allowed_origins
            .iter()
            .map(|url| HttpUrl::parse(url))
            .collect::<Result<_, _>>()?,
        documents_within: args.documents_within,
        headers: headers.collect::<Result<_, _>>()?,
        limits: Limits {
            bytes: usize::from(args.max_size) << 20,
            ..Limits::default()
        },
        progress: if args.verbosity.quiet {
            Progress::Silent
        } else if std::io::stderr().is_terminal() {
            Progress::Bar
        } else {
            Progress::Lines
        },
        dry_run: args.dry_run,
    };
    vendor::vendor(workspace.root, &request, out)?;
    Ok(Outcome::Done)
}
