//! What README shows of the commands is what they print.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support;
use clap::Parser as _;
use openapi_client_cli::Outcome;
use openapi_client_cli::commands::Arguments;
use serde_json::{Value, json};
use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The lines that README shows below a command.
fn shown(command: &str) -> Vec<String> {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let start = format!("```console\n$ {command}\n");
    let blocks = readme.split(&start).skip(1);
    let mut blocks = blocks.map(|block| block.split("```").next().unwrap());
    let block = blocks.find(|block| !block.starts_with('$')).unwrap();
    block.lines().map(str::to_owned).collect()
}

/// What the command prints in a workspace.
fn printed(workspace: &Path, arguments: &[&str]) -> Vec<String> {
    let arguments = ["xtask"].iter().chain(arguments);
    let arguments = Arguments::try_parse_from(arguments).unwrap();
    let mut out = Vec::new();
    let result = arguments.run(support::at(workspace), &mut out);
    assert_eq!(result.unwrap(), Outcome::Done);
    let out = String::from_utf8(out).unwrap();
    let out = anstream::adapter::strip_str(&out).to_string();
    out.lines().map(str::to_owned).collect()
}

fn git(directory: &Path, arguments: &[&str]) {
    let settings = [
        "user.name=Test",
        "user.email=test@example.com",
        "commit.gpgsign=false",
    ];
    let settings = settings.into_iter().flat_map(|setting| ["-c", setting]);
    let mut command = Command::new("git");
    let command = command
        .current_dir(directory)
        .args(settings)
        .args(arguments);
    assert!(command.status().unwrap().success());
}

/// The line without its numbers, which change with each document.
fn without_numbers(line: &str) -> String {
    let numbers = line.split(|c: char| c.is_ascii_digit());
    let words: Vec<_> = numbers.filter(|words| !words.is_empty()).collect();
    words.join("0")
}

/// A workspace with our documents and the manifest of the package.
fn workspace() -> TempDir {
    let workspace = tempfile::tempdir().unwrap();
    for directory in ["openapi", "streamkap-api"] {
        std::fs::create_dir(workspace.path().join(directory)).unwrap();
    }
    let documents = std::fs::read_dir(root().join("openapi")).unwrap();
    let documents = documents.map(|entry| entry.unwrap().path());
    let documents = documents.filter(|path| path.is_file());
    for path in documents.chain([root().join("streamkap-api/Cargo.toml")]) {
        let to = workspace.path().join(path.strip_prefix(root()).unwrap());
        std::fs::copy(path, to).unwrap();
    }
    workspace
}

#[test]
fn readme_shows_what_generate_prints() {
    let workspace = workspace();
    let printed = printed(workspace.path(), &["generate"]);
    let mut lines = printed.iter();
    for line in shown("cargo xtask generate") {
        if line.trim() == "…" {
            continue;
        }
        let expected = without_numbers(&line);
        let is_there = lines.any(|printed| without_numbers(printed) == expected);
        assert!(
            is_there,
            "README shows `{line}`, and there is:\n{printed:#?}"
        );
    }
}

#[test]
fn readme_shows_what_diff_prints() {
    let workspace = workspace();
    git(workspace.path(), &["init", "--quiet"]);
    git(workspace.path(), &["add", "."]);
    git(workspace.path(), &["commit", "--quiet", "-m", "old"]);
    let path = workspace.path().join("openapi/openapi.json");
    let document = std::fs::read_to_string(&path).unwrap();
    let mut document: Value = serde_json::from_str(&document).unwrap();
    let schemas = &mut document["components"]["schemas"];
    schemas["Body_getAccessToken"]["properties"]["client_id"]["anyOf"][0]["maxLength"] = 200.into();
    schemas["AccessToken"]["properties"]["scope"] = json!({ "type": "string" });
    std::fs::write(path, document.to_string()).unwrap();
    let printed = printed(workspace.path(), &["diff"]);
    assert_eq!(printed, shown("cargo xtask diff"));
}
