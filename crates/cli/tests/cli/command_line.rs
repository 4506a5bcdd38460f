//! The program as a user calls it: options, streams, exit codes and messages.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

struct Workspace(TempDir);

const DOCUMENT: &str = r#"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {
    "/a": {"get": {"operationId": "a", "responses": {"200": {"description": "d", "content": {
        "application/json": {"schema": {"type": "object", "properties": {
            "n": {"type": "integer", "multipleOf": 5}}}}}}}}}}}"#;

impl Workspace {
    fn new() -> Self {
        let workspace = Self(tempfile::tempdir().unwrap());
        workspace.write("Cargo.toml", "[workspace]\n");
        workspace.write("here.json", DOCUMENT);
        workspace
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// The program in this workspace, run in a directory of it.
    fn command(&self, directory: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-client"));
        command
            .current_dir(self.path(directory))
            .arg("--manifest-path")
            .arg(self.path("Cargo.toml"))
            .args(arguments);
        command
    }

    fn run(&self, directory: &str, arguments: &[&str]) -> Output {
        self.command(directory, arguments).output().unwrap()
    }

    fn git(&self, arguments: &[&str]) {
        let status = Command::new("git")
            .arg("-C")
            .arg(self.0.path())
            .args(["-c", "user.name=T", "-c", "user.email=t@example.com"])
            .args(["-c", "commit.gpgsign=false"])
            .args(arguments)
            .output()
            .unwrap();
        assert!(status.status.success(), "{arguments:?}");
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openapi-client"))
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn version_help_and_completions_are_printed() {
    let version = text(&xtask(&["--version"]).stdout);
    assert!(version.contains(env!("CARGO_PKG_VERSION")), "{version}");
    let help = text(&xtask(&["--help"]).stdout);
    for expected in [
        "--color",
        "--quiet",
        "--verbose",
        "--manifest-path",
        "-C",
        "Exit codes:",
    ] {
        assert!(help.contains(expected), "{expected}: {help}");
    }
    for command in ["generate", "vendor", "release-notes"] {
        let help = text(&xtask(&[command, "--help"]).stdout);
        assert!(help.contains("Examples:"), "{command}: {help}");
        assert!(help.contains("Exit codes:"), "{command}: {help}");
    }
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let output = xtask(&["completions", shell]);
        assert!(output.status.success());
        assert!(text(&output.stdout).contains("release-notes"), "{shell}");
    }
    assert_eq!(xtask(&["no-such-command"]).status.code(), Some(2));
}

#[test]
fn paths_are_relative_to_the_current_directory() {
    let workspace = Workspace::new();
    let changed = DOCUMENT.replace("integer", "string");
    workspace.write("sub/here.json", &changed);
    let diff = |directory: &str| {
        let output = workspace.run(
            directory,
            &["diff", "--rust", "off", "here.json", "here.json"],
        );
        text(&output.stdout)
    };
    assert!(diff(".").contains("wire: none"));
    let arguments = ["diff", "--rust", "off", "../here.json", "here.json"];
    let output = workspace.run("sub", &arguments);
    assert!(text(&output.stdout).contains("wire: breaking"));
    // -C is the current directory of everything else.
    let arguments = [
        "-C",
        "sub",
        "diff",
        "--rust",
        "off",
        "../here.json",
        "here.json",
    ];
    let output = workspace.run(".", &arguments);
    assert!(text(&output.stdout).contains("wire: breaking"));
    let arguments = ["generate", "--spec", "here.json", "--out", "client"];
    let output = workspace.run("sub", &arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(workspace.path("sub/client/Cargo.toml").exists());
}

#[test]
fn a_dash_is_a_standard_stream() {
    let workspace = Workspace::new();
    let arguments = [
        "generate", "--spec", "-", "--out", "client", "--report", "-",
    ];
    let mut child = workspace
        .command(".", &arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(DOCUMENT.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["operations"]["total"], 1);
    assert!(!workspace.path("-").exists());
}

#[cfg(unix)]
#[test]
fn a_report_may_be_a_pipe_that_is_closed_early() {
    let workspace = Workspace::new();
    let line = format!(
        "{} generate --spec here.json --out client --report /dev/stdout | head -c 10",
        env!("CARGO_BIN_EXE_openapi-client")
    );
    let output = Command::new("sh")
        .args(["-c", &line])
        .current_dir(workspace.0.path())
        .output()
        .unwrap();
    assert_eq!(output.stdout.len(), 10);
}

#[test]
fn quiet_prints_nothing_and_verbose_prints_every_loss() {
    let workspace = Workspace::new();
    let generate = ["generate", "--spec", "here.json", "--out", "client"];
    let run = |option: &str| {
        let arguments: Vec<&str> = [option].into_iter().chain(generate).collect();
        text(&workspace.run(".", &arguments).stdout)
    };
    assert_eq!(run("--quiet"), "");
    assert!(run("-v").contains("multipleOf"));
    let output = workspace.run(
        ".",
        &[
            "generate",
            "-q",
            "--strict",
            "--spec",
            "here.json",
            "--out",
            "x",
        ],
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("error: --strict"));
}

#[test]
fn colours_are_a_choice() {
    let workspace = Workspace::new();
    workspace.write("new.json", &DOCUMENT.replace("integer", "string"));
    let diff = |color: &str| {
        let arguments = [
            "diff",
            "--color",
            color,
            "--rust",
            "off",
            "here.json",
            "new.json",
        ];
        text(&workspace.run(".", &arguments).stdout)
    };
    assert!(diff("always").contains("\u{1b}["));
    assert!(!diff("never").contains("\u{1b}["));
    assert!(
        !diff("auto").contains("\u{1b}["),
        "the output is no terminal"
    );
}

#[test]
fn errors_name_the_path_and_state_the_cause_once() {
    let workspace = Workspace::new();
    workspace.write("empty.json", "");
    workspace.write("page.json", "<!doctype html><html></html>");
    for (file, hint) in [
        ("empty.json", "empty"),
        ("page.json", "HTML"),
        ("gone.json", "No such file"),
        ("here.json/x", "here.json/x"),
    ] {
        let arguments = ["generate", "--spec", file, "--out", "client"];
        let error = text(&workspace.run(".", &arguments).stderr);
        assert!(error.starts_with("error: "), "{error}");
        assert!(error.contains(file) && error.contains(hint), "{error}");
        assert!(error.matches("os error").count() <= 1, "{error}");
        assert!(!workspace.path("client").exists());
    }
    let arguments = [
        "generate",
        "--spec",
        "here.json",
        "--out",
        "here.json/client",
    ];
    let error = text(&workspace.run(".", &arguments).stderr);
    assert!(error.contains("here.json/"), "{error}");
}

#[test]
fn files_of_a_revision_are_read_from_that_revision() {
    let workspace = Workspace::new();
    let main = DOCUMENT.replace(
        r#"{"type": "integer", "multipleOf": 5}"#,
        r#"{"$ref": "n.yaml"}"#,
    );
    workspace.write("api/main.json", &main);
    workspace.write("api/n.yaml", "type: integer\n");
    workspace.git(&["init", "--quiet"]);
    workspace.git(&["add", "--all"]);
    workspace.git(&["commit", "--quiet", "-m", "first"]);
    let diff = || {
        let arguments = [
            "diff",
            "--rust",
            "off",
            "HEAD:api/main.json",
            "api/main.json",
        ];
        let output = workspace.run(".", &arguments);
        text(&output.stdout) + &text(&output.stderr)
    };
    assert!(diff().contains("wire: none"), "{}", diff());
    workspace.write("api/n.yaml", "type: string\n");
    assert!(diff().contains("wire: breaking"), "{}", diff());
    std::fs::remove_file(workspace.path("api/n.yaml")).unwrap();
    assert!(diff().contains("`n.yaml` cannot be read"), "{}", diff());
}

#[test]
fn a_package_becomes_a_member_of_a_workspace_that_cargo_accepts() {
    let workspace = Workspace::new();
    let arguments = ["generate", "--spec", "here.json", "--out", "clients/api"];
    let run = || workspace.run(".", &arguments);
    assert!(run().status.success());
    let metadata = |directory: &Path| {
        Command::new(env!("CARGO"))
            .args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version",
                "1",
            ])
            .current_dir(directory)
            .output()
            .unwrap()
    };
    let output = metadata(&workspace.path("clients/api"));
    assert!(output.status.success(), "{}", text(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(metadata["packages"][0]["name"], "api-client");
    let before = std::fs::read(workspace.path("Cargo.toml")).unwrap();
    assert!(run().status.success());
    assert_eq!(std::fs::read(workspace.path("Cargo.toml")).unwrap(), before);
}

#[test]
fn without_rustfmt_nothing_is_written_and_the_message_says_how_to_get_it() {
    let workspace = Workspace::new();
    // Without a configuration it may not be needed.
    workspace.write("rustfmt.toml", "");
    let program = workspace.path("missing");
    // As rustup does for a component that is not installed.
    let failing = if cfg!(windows) { "where" } else { "false" };
    for program in [program.as_os_str(), failing.as_ref()] {
        let mut command =
            workspace.command("", &["generate", "--spec", "here.json", "--out", "client"]);
        let output = command.env("RUSTFMT", program).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{error}");
        assert!(error.contains("rustup component add rustfmt"), "{error}");
        assert!(!workspace.path("client").exists());
    }
}

#[test]
fn declarations_are_laid_out_without_rustfmt() {
    let workspace = Workspace::new();
    let arguments = ["generate", "--spec", "here.json", "--out", "client"];
    let mut command = workspace.command("", &arguments);
    let missing = workspace.path("missing");
    let output = command.env("RUSTFMT", missing).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(workspace.path("client/src/generated/client.rs").exists());
}

#[test]
fn generated_code_has_the_layout_that_the_workspace_configures() {
    let workspace = Workspace::new();
    workspace.write("rustfmt.toml", "hard_tabs = true\n");
    let arguments = ["generate", "--spec", "here.json", "--out", "client"];
    assert!(workspace.run("", &arguments).status.success());
    let code = std::fs::read_to_string(workspace.path("client/src/generated/mod.rs")).unwrap();
    assert!(code.contains("pub mod reexports {\n\tpub use "), "{code}");
}

#[test]
fn vendor_states_what_it_reads_also_without_a_terminal() {
    let workspace = Workspace::new();
    let vendored = workspace.run("", &["vendor", "here.json"]);
    let log = text(&vendored.stderr);
    assert_eq!(vendored.status.code(), Some(0), "{log}");
    assert!(log.starts_with("reading here.json\n"), "{log}");
    let quiet = workspace.run("", &["--quiet", "vendor", "here.json"]);
    assert_eq!(text(&quiet.stderr), "");
}
