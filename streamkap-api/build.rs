//! Inside the workspace, refuses to build code that was generated from another `openapi/` than the
//! one that is there. The packaged crate does not have this file.
//!
//! The generated code states the files that it depends on and their fingerprint. The fingerprint is
//! computed here a second time, so that the script depends on nothing: where the two disagreed, the
//! package would not build.

use std::path::Path;
use std::process::ExitCode;

/// What the line of the header of `src/generated/mod.rs` starts with that states the files, and what
/// is between them and the fingerprint.
const MARKS: (&str, &str) = ("// Fingerprint of openapi/ (", "): ");

fn main() -> ExitCode {
    let openapi = Path::new("../openapi");
    println!("cargo::rerun-if-changed=src/generated/mod.rs");
    let generated = std::fs::read_to_string("src/generated/mod.rs").unwrap_or_default();
    let mut lines = generated.lines();
    let stated = lines.find_map(|line| line.strip_prefix(MARKS.0)?.split_once(MARKS.1));
    if let Some((files, fingerprint)) = stated {
        let files: Vec<_> = files.split(", ").map(|name| openapi.join(name)).collect();
        for file in &files {
            println!("cargo::rerun-if-changed={}", file.display());
        }
        if of(&files).as_deref() == Some(fingerprint) {
            return ExitCode::SUCCESS;
        }
    }
    println!(
        "cargo::error=openapi/ has changed since src/generated/ was generated from it; \
         run: cargo xtask generate"
    );
    ExitCode::FAILURE
}

/// FNV-1a of 64 bits over the files that exist, each followed by a byte that UTF-8 cannot contain.
fn of(files: &[impl AsRef<Path>]) -> Option<String> {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for file in files {
        let bytes = match std::fs::read(file) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(_) => return None,
        };
        for byte in bytes.iter().chain(&[0xff]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    Some(format!("{hash:016x}"))
}
