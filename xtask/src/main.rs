//! `cargo xtask`: the command line of the generator in this workspace.

use std::path::Path;
use std::process::ExitCode;

/// Documents and token streams are trees of small allocations, which took half of the run time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    openapi_client_cli::main(package.parent().unwrap_or(package))
}
