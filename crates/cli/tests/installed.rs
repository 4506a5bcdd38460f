//! The installed program, in an empty directory and without the sources that it was built from.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../vendor/tests/vendor/support/server.rs"]
mod server;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use server::*;

/// A copy of the files of the repository, which is removed before the program runs.
fn copy_of_the_checkout(to: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(&root)
        .output()
        .unwrap();
    assert!(listed.status.success());
    for name in String::from_utf8(listed.stdout)
        .unwrap()
        .split_terminator('\0')
    {
        let (from, to) = (root.join(name), to.join(name));
        // A file that was deleted and not committed yet is still listed.
        if from.is_file() {
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::copy(from, to).unwrap();
        }
    }
}

/// Installs the program from a copy of the sources, and removes the copy.
fn installed() -> PathBuf {
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("installed");
    let checkout = tempfile::tempdir_in(std::env::temp_dir()).unwrap();
    copy_of_the_checkout(checkout.path());
    let output = Command::new(env!("CARGO"))
        .args([
            "install", "--locked", "--debug", "--force", "--quiet", "--path",
        ])
        .arg(checkout.path().join("crates/cli"))
        .arg("--root")
        .arg(&work)
        .arg("--target-dir")
        .arg(work.join("target"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", printed(&output));
    work.join("bin")
        .join(format!("openapi-client{}", std::env::consts::EXE_SUFFIX))
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
#[ignore = "compiles the whole program once more; .ci/run runs it"]
fn the_installed_program_needs_nothing_of_the_checkout() {
    let program = installed();
    let directory = tempfile::tempdir().unwrap();
    let run = |code: i32, arguments: &[&str]| {
        let output = Command::new(&program)
            .args(arguments)
            .current_dir(directory.path())
            .output()
            .unwrap();
        let printed = printed(&output);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {printed}");
        assert!(!printed.contains("xtask"), "{arguments:?}: {printed}");
        printed
    };
    let server = Server::new(|seen| match seen.path.as_str() {
        "/v1.json" => response(200, document(&["/a"])),
        "/v2.json" => response(200, document(&["/a", "/b"])),
        _ => response(404, ""),
    });

    let help = run(0, &["generate", "--help"]);
    assert!(help.contains("openapi-client generate"), "{help}");

    run(
        0,
        &["generate", "--spec", &server.at("/v1.json"), "--out", "one"],
    );
    run(0, &["generate", "--out", "one", "--check"]);
    let generated = directory.path().join("one/src/generated/mod.rs");
    let code = std::fs::read_to_string(&generated).unwrap();
    assert!(code.contains("by `openapi-client generate`"), "{code}");

    std::fs::write(directory.path().join("two.json"), document(&["/a", "/b"])).unwrap();
    run(0, &["generate", "--spec", "two.json", "--out", "two"]);
    run(0, &["generate", "--out", "two"]);
    // The package in the current directory is the default.
    run(0, &["-C", "two", "generate", "--check"]);

    let changes = run(0, &["diff", &server.at("/v1.json"), "two.json"]);
    assert!(changes.contains("/b"), "{changes}");
    run(
        4,
        &[
            "diff",
            "two.json",
            &server.at("/v1.json"),
            "--fail-on",
            "breaking",
        ],
    );

    let vendored = run(0, &["vendor", &server.at("/v1.json")]);
    assert!(
        vendored.contains("written: openapi/openapi.json"),
        "{vendored}"
    );
    let vendored = run(0, &["vendor", &server.at("/v2.json")]);
    assert!(vendored.contains("+ GET /b"), "{vendored}");
    run(2, &["vendor"]);
}
