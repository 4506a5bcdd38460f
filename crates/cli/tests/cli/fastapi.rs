//! The generator against a document that a real FastAPI server publishes, and the generated client
//! against that server.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::support;
use openapi_client_cli::commands::generate::{GenerateArgs, run};

const SET_UP: &str = "skipped: FASTAPI_PYTHON is not set; to run it:
  python3 -m venv target/fastapi
  target/fastapi/bin/pip install -r crates/cli/tests/fastapi/requirements.txt
  export FASTAPI_PYTHON=$PWD/target/fastapi/bin/python";

/// The application, which ends with the test.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(python: &Path, application: &Path) -> Self {
        let mut process = Command::new(python)
            .arg(application)
            .stdout(Stdio::piped())
            .spawn()
            .expect("FASTAPI_PYTHON cannot be run");
        let mut port = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut port).unwrap();
        let port: u16 = port.trim().parse().expect("the application did not start");
        Self {
            process,
            address: format!("http://127.0.0.1:{port}"),
        }
    }

    fn document(&self) -> String {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let client = reqwest::Client::builder().no_proxy().build().unwrap();
            let response = client
                .get(format!("{}/openapi.json", self.address))
                .send()
                .await
                .unwrap();
            response.error_for_status().unwrap().text().await.unwrap()
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn every_operation_that_fastapi_publishes_is_called_both_ways() {
    let Some(python) = std::env::var_os("FASTAPI_PYTHON").map(PathBuf::from) else {
        println!("{SET_UP}");
        return;
    };
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = package.ancestors().nth(2).unwrap();
    let sources = package.join("tests/fastapi");
    let server = Server::start(&python, &sources.join("app.py"));
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fastapi");
    // What an earlier run has left.
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).unwrap();
    let document = directory.with_extension("json");
    std::fs::write(&document, server.document()).unwrap();

    let arguments = GenerateArgs {
        spec: Some(document),
        out: Some(directory.clone()),
        ..GenerateArgs::default()
    };
    let mut said = Vec::new();
    run(arguments, support::at(root), &mut said).unwrap();
    println!("{}", String::from_utf8_lossy(&said));
    add_program(&directory, &sources.join("program.rs"));
    std::fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();

    let output = Command::new(env!("CARGO"))
        .args([
            "run",
            "--offline",
            "--quiet",
            "--no-default-features",
            "--features",
            "client",
        ])
        .args(["--example", "program", "--", &server.address])
        .current_dir(&directory)
        .env(
            "CARGO_TARGET_DIR",
            directory.with_file_name("golden-crates/target"),
        )
        // As the crates are compiled whose dependencies these are too.
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    let (printed, complaints) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(
        output.status.success(),
        "the program failed\n{printed}\n{complaints}"
    );
    assert!(
        printed.contains("every operation was called both ways"),
        "{printed}"
    );
    assert!(!complaints.contains("warning"), "{complaints}");
}

fn add_program(directory: &Path, program: &Path) {
    let examples = directory.join("examples");
    std::fs::create_dir_all(&examples).unwrap();
    std::fs::copy(program, examples.join("program.rs")).unwrap();
    let manifest = directory.join("Cargo.toml");
    let mut text = std::fs::read_to_string(&manifest).unwrap();
    text.push_str(
        "\n[dev-dependencies]\n\
         futures-util = { version = \"0.3\", default-features = false }\n\
         tokio = { version = \"1\", default-features = false, features = [\"macros\", \"rt\"] }\n",
    );
    std::fs::write(manifest, text).unwrap();
}
