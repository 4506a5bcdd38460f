//! Inside the workspace, refuses to build code that was generated from another `openapi/` than the
//! one that is there. The packaged crate does not have this file, nor anything that it needs.

use std::path::Path;
use std::process::ExitCode;

#[path = "../crates/cli/src/fingerprint.rs"]
mod fingerprint;

fn main() -> ExitCode {
    let openapi = Path::new("../openapi");
    for name in fingerprint::SOURCES {
        println!("cargo::rerun-if-changed={}", openapi.join(name).display());
    }
    println!("cargo::rerun-if-changed=src/generated/mod.rs");
    let generated = std::fs::read_to_string("src/generated/mod.rs").unwrap_or_default();
    let stated = generated
        .lines()
        .find_map(|line| line.strip_prefix(fingerprint::MARK));
    if stated.is_some() && stated.map(str::to_owned) == fingerprint::of(openapi) {
        return ExitCode::SUCCESS;
    }
    println!(
        "cargo::error=openapi/ has changed since src/generated/ was generated from it; \
         run: cargo xtask generate"
    );
    ExitCode::FAILURE
}
