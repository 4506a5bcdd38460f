//! The fingerprint of what a client was generated from. The generated code states it with the files that
//! it is of, and `streamkap-api/build.rs` computes it a second time from those to detect that `openapi/`
//! has changed since.

use std::path::Path;

/// The files below `openapi/` that the generated code depends on. All but the first two may be absent.
const SOURCES: [&str; 4] = [
    "openapi.json",
    "overlay.yaml",
    "known.json",
    "connectors.json",
];

/// The line of the header of `src/generated/mod.rs` that states the files and their fingerprint. `None`
/// if a file cannot be read.
pub fn line(openapi: &Path) -> Option<String> {
    let files = SOURCES.join(", ");
    Some(format!(
        "// Fingerprint of openapi/ ({files}): {}",
        of(openapi)?
    ))
}

/// FNV-1a of 64 bits over the files, which is not a cryptographic hash.
fn of(openapi: &Path) -> Option<String> {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for (index, name) in SOURCES.iter().enumerate() {
        let bytes = match std::fs::read(openapi.join(name)) {
            Ok(bytes) => bytes,
            Err(error) if index > 1 && error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(_) => return None,
        };
        // A byte that UTF-8 cannot contain separates the files.
        for byte in bytes.iter().chain(&[0xff]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    Some(format!("{hash:016x}"))
}
