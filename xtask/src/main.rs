//! `cargo xtask`: the commands of `openapi-client` with the defaults of this workspace.

use std::process::ExitCode;

use openapi_client_cli::{Home, Program};

/// Documents and token streams are trees of small allocations, which took half of the run time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const XTASK: Program = Program {
    name: "cargo xtask",
    executable: "xtask",
    home: Some(Home {
        root: concat!(env!("CARGO_MANIFEST_DIR"), "/.."),
        package: "streamkap-api",
        dependent: "streamkap-auth",
        source: "https://api.streamkap.com/openapi.json",
        headers: "STREAMKAP_VENDOR_HEADERS",
    }),
};

fn main() -> ExitCode {
    openapi_client_cli::main(&XTASK)
}
