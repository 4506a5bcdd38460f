//! A token that the processes of one machine share. Two sources stand for two processes: they
//! share nothing but the file.

use std::path::Path;
use std::time::Duration;

use crate::common::{as_time_passes, still_time};
use streamkap_auth::testing::StandIn;
use streamkap_auth::{Credentials, TokenSource};

fn sharing(api: &StandIn, path: &Path) -> TokenSource {
    TokenSource::builder(api.credentials())
        .with_base_url(api.base_url())
        .with_token_store(path)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_second_process_does_not_log_in() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    let first = sharing(&api, &path).token().await.unwrap();
    let second = sharing(&api, &path).token().await.unwrap();
    assert_eq!(first.expose(), second.expose());
    assert_eq!(api.logins(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    sharing(&api, &path).token().await.unwrap();
    let mode = path.metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_others_may_have_written_is_not_believed() {
    use std::os::unix::fs::PermissionsExt as _;

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    sharing(&api, &path).token().await.unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o620)).unwrap();
    sharing(&api, &path).token().await.unwrap();
    assert_eq!(api.logins(), 2);
    // The second one's own file is in its place.
    sharing(&api, &path).token().await.unwrap();
    assert_eq!(api.logins(), 2);
}

#[tokio::test(start_paused = true)]
async fn processes_that_start_together_log_in_once() {
    let _still = still_time();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    let starting: Vec<_> = (0..10)
        .map(|_| {
            let source = sharing(&api, &path);
            tokio::spawn(async move { source.token().await.map(|_| ()) })
        })
        .collect();
    for process in starting {
        as_time_passes(process).await.unwrap().unwrap();
    }
    assert_eq!(api.logins(), 1);
}

#[tokio::test]
async fn a_rejected_token_is_replaced_in_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    let first = sharing(&api, &path);
    first.token().await.unwrap();
    api.revoke_access_tokens();
    first.client().unwrap().whoami().send().await.unwrap();
    sharing(&api, &path)
        .client()
        .unwrap()
        .whoami()
        .send()
        .await
        .unwrap();
    assert_eq!(api.logins() + api.refreshes(), 2);
}

#[tokio::test]
async fn a_token_of_others_or_near_its_end_is_not_taken() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    sharing(&api, &path).token().await.unwrap();

    let stranger = TokenSource::builder(Credentials::client("somebody-else", "x"))
        .with_base_url(api.base_url())
        .with_token_store(&path)
        .build()
        .unwrap();
    stranger.token().await.unwrap_err();

    let later = sharing(&api, &path);
    StandIn::advance_wall_clock(&later, Duration::from_secs(3_500));
    later.token().await.unwrap();
    assert_eq!(api.logins(), 3);
}

#[tokio::test]
async fn a_store_that_cannot_be_used_is_no_obstacle() {
    let directory = tempfile::tempdir().unwrap();
    let api = StandIn::start().await.unwrap();
    for path in [Path::new("/nonexistent/token.json"), directory.path()] {
        sharing(&api, path).token().await.unwrap();
    }
    let path = directory.path().join("token.json");
    std::fs::write(&path, "nonsense").unwrap();
    sharing(&api, &path).token().await.unwrap();
    assert_eq!(api.logins(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_process_that_holds_the_lock_and_does_nothing_keeps_nobody_from_a_token() {
    let _still = still_time();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    let stopped = std::fs::File::create(directory.path().join("token.json.lock")).unwrap();
    stopped.lock().unwrap();
    let source = sharing(&api, &path);
    let token = tokio::spawn(async move { source.token().await.map(|_| ()) });
    as_time_passes(token).await.unwrap().unwrap();
    assert_eq!(api.logins(), 1);
    drop(stopped);
}
