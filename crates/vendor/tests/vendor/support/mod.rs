//! A workspace in a temporary directory, and servers.

mod server;

use std::path::PathBuf;

use openapi_client_vendor::{DIRECTORY, DOCUMENT, Limits, PROVENANCE, Request, Source, vendor};
use serde_json::Value;
pub use server::*;
use tempfile::TempDir;

pub struct Workspace(TempDir);

impl Workspace {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn root(&self) -> PathBuf {
        self.0.path().join("root")
    }

    /// What was printed, with the error as `main` would print it.
    pub fn run(&self, request: &Request) -> String {
        let mut out = Vec::new();
        let result = vendor(&self.root(), request, &mut out);
        let mut text = String::from_utf8(out).unwrap();
        if let Err(error) = result {
            text.push_str(&format!("error: {error:#}\n"));
        }
        text
    }

    pub fn vendor(&self, url: &str) -> String {
        self.run(&request(url))
    }

    pub fn read(&self, name: &str) -> Option<String> {
        std::fs::read_to_string(self.root().join(DIRECTORY).join(name)).ok()
    }

    pub fn document(&self) -> Value {
        serde_json::from_str(&self.read(DOCUMENT).expect("a vendored document")).unwrap()
    }

    /// The bytes of both files.
    pub fn state(&self) -> (Option<String>, Option<String>) {
        (self.read(DOCUMENT), self.read(PROVENANCE))
    }
}

/// A request that does not wait between attempts.
pub fn request(url: &str) -> Request {
    let mut request = Request::new(Source::parse(url).unwrap());
    request.limits = Limits {
        pause: |_| (),
        ..Limits::default()
    };
    request
}
