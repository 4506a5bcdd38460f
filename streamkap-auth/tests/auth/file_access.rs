//! Key files that others can read.

#![cfg(unix)]

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::common::{CANARY, Captured};
use streamkap_auth::{Credentials, ProjectKey};

/// What is logged while `read` runs, on this thread alone.
fn logged(read: impl FnOnce()) -> String {
    let captured = Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(captured.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        // A test beside this one may have met an event for the first time just before, with nobody who records it.
        tracing::callsite::rebuild_interest_cache();
        read();
    });
    captured.text()
}

fn key_file(directory: &Path, mode: u32) -> std::path::PathBuf {
    let path = directory.join(format!("key-{mode:o}.json"));
    let api = serde_json::json!({ "client_id": "id", "client_secret": CANARY });
    std::fs::write(&path, serde_json::json!({ "api": api }).to_string()).unwrap();
    std::fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
    path
}

#[test]
fn a_key_file_that_others_can_read_is_read_with_a_warning() {
    let directory = tempfile::tempdir().unwrap();
    for mode in [0o644, 0o640, 0o604] {
        let path = key_file(directory.path(), mode);
        let log = logged(|| assert!(ProjectKey::from_file(&path).is_ok()));
        assert!(log.contains("WARN"), "{log}");
        assert!(log.contains(&path.display().to_string()), "{log}");
        assert!(log.contains(&format!("mode={mode:o}")), "{log}");
        assert!(log.contains("chmod 600"), "{log}");
        assert!(!log.contains(CANARY), "{log}");
    }
}

#[test]
fn whichever_way_the_file_is_named_the_warning_comes() {
    let directory = tempfile::tempdir().unwrap();
    let path = key_file(directory.path(), 0o644);
    let by_variable =
        |name: &str| (name == "STREAMKAP_PROJECT_KEY_FILE").then(|| path.clone().into_os_string());
    for log in [
        logged(|| assert!(Credentials::from_file(&path).is_ok())),
        logged(|| assert!(Credentials::from_variables(by_variable).is_ok())),
        logged(|| assert!(ProjectKey::try_from(path.clone()).is_ok())),
    ] {
        assert_eq!(log.matches("WARN").count(), 1, "{log}");
    }
}

#[test]
fn a_key_file_for_its_owner_alone_is_read_in_silence() {
    let directory = tempfile::tempdir().unwrap();
    for mode in [0o600, 0o400] {
        let path = key_file(directory.path(), mode);
        assert_eq!(logged(|| assert!(ProjectKey::from_file(&path).is_ok())), "");
    }
}
