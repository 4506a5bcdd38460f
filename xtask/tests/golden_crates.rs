//! The crates that the documents of `tests/golden/` become: they compile without a warning, and
//! `behaviour/program.rs` finds them to do on the wire what the documents say.
//!
//! All of them are members of one workspace under the target folder, with the repository's lock
//! file, so that nothing but what the repository itself needs is asked for, and no network.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "support/golden.rs"]
mod golden;

use std::path::Path;
use std::process::Command;

use toml_edit::DocumentMut;
use xtask::generate::{Files, package, write};

const PROGRAM: [(&str, &str); 2] = [
    ("main.rs", include_str!("behaviour/program.rs")),
    ("wire.rs", include_str!("behaviour/wire.rs")),
];

/// Writes the workspace: a crate a document, and the program that uses them.
fn workspace(root: &Path) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let manifest = std::fs::read_to_string(repository.join("Cargo.toml")).unwrap();
    let shared: DocumentMut = manifest.parse().unwrap();
    let mut program =
        String::from("[package]\nname = \"behaviour\"\nedition = \"2024\"\n\n[dependencies]\n");
    for (name, features) in [
        ("axum", "[]"),
        ("chrono", "[]"),
        ("serde", "[]"),
        ("serde_json", "[]"),
        ("tokio", "[\"rt\", \"net\", \"time\"]"),
        ("uuid", "[]"),
    ] {
        let version = &shared["workspace"]["dependencies"][name];
        let version = version
            .as_str()
            .or_else(|| version.get("version")?.as_str())
            .unwrap();
        program += &format!("{name} = {{ version = \"{version}\", features = {features} }}\n");
    }
    let mut members = vec!["behaviour".to_owned()];
    for name in golden::names() {
        let package = format!("golden-{name}");
        let mut files = package::files(&golden::generated(&name), &package).unwrap();
        // A crate on its own is its own workspace; here it is a member of ours.
        let mut manifest: DocumentMut = files["Cargo.toml"].parse().unwrap();
        assert!(manifest.remove("workspace").is_some());
        files.insert("Cargo.toml".to_owned(), manifest.to_string());
        for (path, text) in &files {
            write::file(&root.join(&package).join(path), text).unwrap();
        }
        remove_left_overs(&root.join(&package).join("src"), &files);
        program += &format!(
            "{package} = {{ path = \"../{package}\", default-features = false, features = [\"client\"] }}\n"
        );
        members.push(package);
    }
    let members: Vec<String> = members
        .iter()
        .map(|member| format!("\"{member}\""))
        .collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\n",
        members.join(", ")
    );
    write::file(&root.join("Cargo.toml"), &manifest).unwrap();
    write::file(&root.join("behaviour/Cargo.toml"), &program).unwrap();
    for (name, text) in PROGRAM {
        write::file(&root.join("behaviour/src").join(name), text).unwrap();
    }
    let lock = std::fs::read_to_string(repository.join("Cargo.lock")).unwrap();
    write::file(&root.join("Cargo.lock"), &lock).unwrap();
}

/// Removes what an earlier run of the test left in the folder and this one did not write.
fn remove_left_overs(source: &Path, files: &Files) {
    for path in write::read(source).unwrap().keys() {
        if !files.contains_key(&format!("src/{path}")) {
            std::fs::remove_file(source.join(path)).unwrap();
        }
    }
}

#[test]
fn the_crates_of_all_documents_compile_without_a_warning_and_do_what_the_documents_say() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-crates");
    workspace(&root);
    let output = Command::new(env!("CARGO"))
        .args([
            "build",
            "--offline",
            "--quiet",
            "--keep-going",
            "--workspace",
        ])
        .args(["--no-default-features", "--features", "client"])
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let program = root
        .join("target/debug/behaviour")
        .with_extension(std::env::consts::EXE_EXTENSION);
    let output = Command::new(program).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
