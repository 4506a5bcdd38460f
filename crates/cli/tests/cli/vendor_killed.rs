//! Killing `cargo xtask vendor` at any time leaves the old state or the new one.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use vendor::{DIRECTORY, DOCUMENT, OVERLAY, PROVENANCE, Provenance};

const KILLS: usize = 200;
const SEED: u64 = 20_261_122;

/// A document of some size, each of whose operations says `word`.
fn document(word: &str) -> String {
    let paths: serde_json::Map<String, Value> = (0..300)
        .map(|number| {
            (
                format!("/things/{number}"),
                json!({"get": {"summary": word}}),
            )
        })
        .collect();
    json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}).to_string()
}

fn start(root: &Path, source: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_openapi-client"))
        .arg("--root")
        .arg(root)
        .arg("vendor")
        .arg(source)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Every file of the directory with its bytes.
fn state(root: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(root.join(DIRECTORY))
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn two_hundred_kills_at_random_times_find_the_old_state_or_the_new_one() {
    let random = &mut fastrand::Rng::with_seed(SEED);
    let temporary = tempfile::tempdir().unwrap();
    let root = temporary.path().join("root");
    let sources = ["old", "new"].map(|word| {
        let path = temporary.path().join(format!("{word}.json"));
        std::fs::write(&path, document(word)).unwrap();
        path
    });

    // Undisturbed runs tell how long one takes.
    let mut longest = Duration::ZERO;
    for source in sources.iter().cycle().take(6) {
        let started = Instant::now();
        let output = start(&root, source).wait_with_output().unwrap();
        longest = longest.max(started.elapsed());
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        std::fs::write(
            root.join(DIRECTORY).join(OVERLAY),
            "overlay: 1.1.0\ninfo: {title: T, version: '1'}\n",
        )
        .unwrap();
    }

    let mut outcomes = [0, 0];
    for kill in 0..KILLS {
        let before = state(&root);
        let is_old = before[DOCUMENT].windows(5).any(|word| word == b"\"old\"");
        let mut child = start(&root, &sources[usize::from(is_old)]);
        // The time of the kill is what is random here; nothing is waited for.
        std::thread::sleep(longest.mul_f64(random.f64()));
        child.kill().unwrap();
        child.wait().unwrap();

        let after = state(&root);
        let document = std::str::from_utf8(&after[DOCUMENT]).unwrap();
        let changed = after != before;
        outcomes[usize::from(changed)] += 1;
        assert_eq!(after.len(), 3, "kill {kill}: {:?}", after.keys());
        assert_eq!(after[OVERLAY], before[OVERLAY], "kill {kill}");
        assert_eq!(after[DOCUMENT] != before[DOCUMENT], changed, "kill {kill}");
        assert_eq!(
            after[PROVENANCE] != before[PROVENANCE],
            changed,
            "kill {kill}"
        );
        let record = Provenance::read(&root.join(DIRECTORY).join(PROVENANCE))
            .unwrap()
            .unwrap();
        assert!(
            record.is_of(document),
            "kill {kill}: the record is of another document"
        );
        serde_json::from_str::<Value>(document).unwrap();
    }
    println!(
        "{} kills before the exchange, {} after",
        outcomes[0], outcomes[1]
    );
    assert!(
        outcomes.iter().all(|count| *count > 0),
        "{outcomes:?}: no kill on one side"
    );

    // What the killed processes left beside the directory is gone after one that was not.
    for source in &sources {
        assert!(
            start(&root, source)
                .wait_with_output()
                .unwrap()
                .status
                .success()
        );
    }
    let names: Vec<_> = std::fs::read_dir(&root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names, [DIRECTORY]);
}
