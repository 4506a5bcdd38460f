//! Inside the workspace, refuses to build code that was generated from another `openapi/` than the
//! one that is there. The packaged crate does not have this file.
//!
//! `cargo xtask generate` writes the fingerprint that is computed here a second time, so that the
//! script depends on nothing: where the two disagreed, the package would not build.

use std::path::Path;
use std::process::ExitCode;

/// The files below `openapi/` that the generated code depends on. All but the first two may be absent.
const SOURCES: [&str; 4] = [
    "openapi.json",
    "overlay.yaml",
    "known.json",
    "connectors.json",
];

/// The text before the fingerprint in the header of `src/generated/mod.rs`.
const MARK: &str = "// Fingerprint of openapi/: ";

fn main() -> ExitCode {
    let openapi = Path::new("../openapi");
    for name in SOURCES {
        println!("cargo::rerun-if-changed={}", openapi.join(name).display());
    }
    println!("cargo::rerun-if-changed=src/generated/mod.rs");
    let generated = std::fs::read_to_string("src/generated/mod.rs").unwrap_or_default();
    let stated = generated.lines().find_map(|line| line.strip_prefix(MARK));
    if stated.is_some() && stated.map(str::to_owned) == fingerprint(openapi) {
        return ExitCode::SUCCESS;
    }
    println!(
        "cargo::error=openapi/ has changed since src/generated/ was generated from it; \
         run: cargo xtask generate"
    );
    ExitCode::FAILURE
}

/// FNV-1a of 64 bits over the files, each followed by a byte that UTF-8 cannot contain.
fn fingerprint(openapi: &Path) -> Option<String> {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for (index, name) in SOURCES.iter().enumerate() {
        let bytes = match std::fs::read(openapi.join(name)) {
            Ok(bytes) => bytes,
            Err(error) if index > 1 && error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(_) => return None,
        };
        for byte in bytes.iter().chain(&[0xff]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    Some(format!("{hash:016x}"))
}
