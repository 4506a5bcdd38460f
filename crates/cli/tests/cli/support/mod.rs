//! A program that is made for a workspace.

use std::path::Path;

use openapi_client_cli::{Home, Program, Workspace};

const PROGRAM: Program = Program {
    name: "cargo xtask",
    executable: "xtask",
    home: Some(Home {
        root: ".",
        package: "streamkap-api",
        dependent: "streamkap-auth",
        source: "https://api.streamkap.com/openapi.json",
        headers: "STREAMKAP_VENDOR_HEADERS",
    }),
};

/// The program at work in a directory.
pub fn at(root: &Path) -> Workspace<'_> {
    Workspace {
        program: &PROGRAM,
        root,
    }
}
