//! `openapi-client`: generates Rust clients from OpenAPI documents, compares documents and vendors them.

use std::process::ExitCode;

use openapi_client_cli::Program;

/// Documents and token streams are trees of small allocations, which took half of the run time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    openapi_client_cli::main(&Program::OPENAPI_CLIENT)
}
