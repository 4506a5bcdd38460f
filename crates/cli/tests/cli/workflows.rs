//! The workflows: pinned actions, least privileges, and the jobs that the project promises.

use std::path::Path;

use serde_json::Value;

/// Every workflow by its file name.
fn workflows() -> Vec<(String, Value)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.github/workflows");
    let mut found: Vec<(String, Value)> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let name = entry.file_name().into_string().unwrap();
            let tree = document::parse_tree(&text, &name).unwrap();
            (name, tree)
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found
}

/// Every job with its name and its workflow's permissions.
fn jobs(workflow: &Value) -> impl Iterator<Item = (&String, &Value)> {
    workflow["jobs"].as_object().unwrap().iter()
}

fn steps(job: &Value) -> &Vec<Value> {
    job["steps"].as_array().unwrap()
}

#[test]
fn every_action_is_pinned_by_a_digest() {
    let mut count = 0;
    for (name, workflow) in workflows() {
        for step in jobs(&workflow).flat_map(|(_, job)| steps(job)) {
            let Some(action) = step["uses"].as_str() else {
                continue;
            };
            let (_, version) = action.split_once('@').unwrap();
            let is_digest = version.len() == 40 && version.chars().all(|c| c.is_ascii_hexdigit());
            assert!(is_digest, "{name}: {action}");
            count += 1;
        }
    }
    assert!(count > 8, "{count}");
}

#[test]
fn a_job_that_can_write_runs_no_code_of_the_repository() {
    for (name, workflow) in workflows() {
        let shared = &workflow["permissions"];
        assert!(shared.is_object(), "{name} states its permissions");
        for (job_name, job) in jobs(&workflow) {
            let permissions = match &job["permissions"] {
                Value::Null => shared,
                own => own,
            };
            let writes = permissions
                .as_object()
                .unwrap()
                .values()
                .any(|level| level == "write");
            for step in steps(job) {
                let runs = step["run"].as_str().unwrap_or_default();
                let is_code = ["cargo", ".ci/run"].iter().any(|it| runs.contains(it));
                assert!(!(writes && is_code), "{name}: {job_name}: {runs}");
                let is_checkout = step["uses"]
                    .as_str()
                    .is_some_and(|action| action.starts_with("actions/checkout@"));
                if is_checkout {
                    let keeps = &step["with"]["persist-credentials"];
                    assert_eq!(keeps, &Value::Bool(writes), "{name}: {job_name}");
                }
            }
        }
    }
}

#[test]
fn the_promised_jobs_exist() {
    let all = workflows();
    let text = |file: &str, job: &str| {
        let (_, workflow) = all.iter().find(|(name, _)| name == file).unwrap();
        workflow["jobs"][job].to_string()
    };
    assert!(text("ci.yml", "test").contains(".ci/run"));
    assert!(text("ci.yml", "test").contains("actions/cache@"));
    assert!(text("ci.yml", "msrv").contains("rust-version"));
    assert!(text("ci.yml", "dependencies").contains("cargo deny check"));
    for system in ["macos-latest", "windows-latest"] {
        assert!(text("ci.yml", "systems").contains(system), "{system}");
    }
    assert!(text("release.yml", "check").contains(".ci/run"));
    assert!(text("release.yml", "publish").contains("\"needs\":\"check\""));
}

#[test]
fn what_decides_runs_the_first_commands_of_the_readme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let script = std::fs::read_to_string(root.join(".ci/run")).unwrap();
    let block = readme.split("```console\n").nth(1).unwrap();
    let block = block.split("```").next().unwrap();
    let commands: Vec<_> = block.lines().filter_map(|l| l.strip_prefix("$ ")).collect();
    assert_eq!(commands.len(), 2, "{block}");
    for command in commands {
        assert!(script.lines().any(|line| line == command), "{command}");
    }
}
