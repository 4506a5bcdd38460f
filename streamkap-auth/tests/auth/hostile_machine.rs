//! A token store on a machine where files are not what they should be, processes are killed, and the
//! API is down for everybody.

#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use crate::common::raw::{RawServer, send, token_for};
use crate::common::{self, as_time_passes, child, still_time};
use serde_json::json;
use streamkap_auth::testing::{CLIENT_ID, Fault, StandIn};
use streamkap_auth::{Credentials, ProjectKey, TokenSource};

fn sharing(base_url: &str, id: &str, path: &Path) -> TokenSource {
    TokenSource::builder(Credentials::client(id, format!("secret-of-{id}")))
        .with_base_url(base_url)
        .with_token_store(path)
        .build()
        .unwrap()
}

async fn value(source: &TokenSource) -> String {
    source.token().await.unwrap().expose().to_owned()
}

/// What a future comes to on a runtime of its own, if it does not block the thread.
fn within<T: Send + 'static>(
    time: Duration,
    future: impl Future<Output = T> + Send + 'static,
) -> Option<T> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let _ = sender.send(runtime.block_on(future));
    });
    receiver.recv_timeout(time).ok()
}

// Whose token.

#[tokio::test]
async fn a_bad_token_is_never_stored() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    let process = || {
        TokenSource::builder(api.credentials())
            .with_base_url(api.base_url())
            .with_token_store(&path)
            .build()
            .unwrap()
    };
    api.fail_next_login(Fault::json(
        200,
        json!({ "accessToken": "a\r\nb", "expiresIn": 3600 }),
    ));
    process().token().await.unwrap_err();
    assert!(!path.exists());
    process().token().await.unwrap();
    // Nor is one believed that something else has put there.
    let good = fs::read_to_string(&path).unwrap();
    let (before, after) = good.split_once("stand-in-access-token").unwrap();
    fs::write(&path, format!("{before}\\r\\n{after}")).unwrap();
    process().token().await.unwrap();
    assert_eq!(api.logins(), 3);
}

#[tokio::test]
async fn replaced_credentials_get_their_own_token_from_the_store() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let server = RawServer::tenants();
    let url = server.base_url();
    let (a, b) = (sharing(&url, "a", &path), sharing(&url, "b", &path));
    a.replace_credentials(Credentials::client("b", "secret-of-b"))
        .unwrap();
    b.replace_credentials(Credentials::client("a", "secret-of-a"))
        .unwrap();
    assert!(value(&a).await.starts_with("token-of-b-"));
    assert!(value(&b).await.starts_with("token-of-a-"));
    assert!(
        value(&sharing(&url, "a", &path))
            .await
            .starts_with("token-of-a-")
    );
    assert_eq!(server.logins(), 2);
    assert!(
        value(&sharing(&url, "b", &path))
            .await
            .starts_with("token-of-b-")
    );
}

#[tokio::test]
async fn who_has_another_secret_does_not_get_the_stored_token() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    let process = |secret: &str| {
        TokenSource::builder(Credentials::client(CLIENT_ID, secret))
            .with_base_url(api.base_url())
            .with_token_store(&path)
            .build()
            .unwrap()
    };
    process("stand-in-secret").token().await.unwrap();
    let error = process("wrong").token().await.unwrap_err();
    assert!(error.is_unauthorized());
    process("stand-in-secret").token().await.unwrap();
    assert_eq!(api.logins(), 2);
    // The file holds the token, and nothing that the secret could be read from.
    let stored = fs::read_to_string(&path).unwrap();
    assert!(
        !stored.contains("stand-in-secret") && !stored.contains(CLIENT_ID),
        "{stored}"
    );
}

#[tokio::test]
async fn a_token_for_another_host_is_not_taken_from_the_store() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let (here, there) = (RawServer::tenants(), RawServer::tenants());
    sharing(&here.base_url(), "a", &path).token().await.unwrap();
    sharing(&there.base_url(), "a", &path)
        .token()
        .await
        .unwrap();
    assert_eq!((here.logins(), there.logins()), (1, 1));
}

fn key_for(id: &str, server: &RawServer) -> Credentials {
    let api = json!({ "client_id": id, "client_secret": format!("secret-of-{id}"),
                      "api_url": server.base_url() });
    let key: ProjectKey = json!({ "api": api }).to_string().parse().unwrap();
    Credentials::try_from(key).unwrap()
}

#[tokio::test]
async fn replaced_credentials_bring_their_host() {
    let (old, new) = (RawServer::tenants(), RawServer::tenants());
    let source = TokenSource::builder(key_for("a", &old))
        .with_approved_host("127.0.0.1")
        .build()
        .unwrap();
    let client = source.client().unwrap();
    client.whoami().send().await.unwrap();
    source.replace_credentials(key_for("b", &new)).unwrap();
    let renewed = source.client().unwrap();
    renewed.whoami().send().await.unwrap();
    assert_eq!((old.logins(), new.logins()), (1, 1));
    // The first client is for the old host, where nothing of the new credentials goes.
    let error = client.whoami().send().await.unwrap_err();
    assert!(
        common::shown(&error).contains("another base URL"),
        "{}",
        common::shown(&error)
    );
    let sent: String = old.requests().iter().map(|r| format!("{r:?}")).collect();
    assert!(!sent.contains("of-b"), "{sent}");
    let sent: String = new.requests().iter().map(|r| format!("{r:?}")).collect();
    assert!(
        sent.contains("secret-of-b") && !sent.contains("of-a"),
        "{sent}"
    );
}

#[tokio::test]
async fn replaced_credentials_for_a_host_that_nobody_approved_are_refused() {
    let server = RawServer::tenants();
    let source = TokenSource::builder(Credentials::client("a", "secret-of-a"))
        .build()
        .unwrap();
    let error = source
        .replace_credentials(key_for("b", &server))
        .unwrap_err();
    assert!(
        common::shown(&error).contains("approve the host"),
        "{}",
        common::shown(&error)
    );
    assert_eq!(server.requests().len(), 0);
}

// Files that are something else.

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn a_pipe_in_place_of_the_store_or_its_lock_blocks_nobody() {
    let server = RawServer::tenants();
    for name in ["token.json", "token.json.lock", "token.json.tmp"] {
        let directory = tempfile::tempdir().unwrap();
        pipe(&directory.path().join(name));
        let source = sharing(
            &server.base_url(),
            "a",
            &directory.path().join("token.json"),
        );
        let token = within(Duration::from_secs(10), async move { value(&source).await });
        assert!(token.is_some(), "{name}");
    }
}

#[test]
fn a_link_in_place_of_the_store_or_its_lock_is_not_followed() {
    let server = RawServer::tenants();
    for name in ["token.json", "token.json.lock", "token.json.tmp"] {
        let directory = tempfile::tempdir().unwrap();
        let target = directory.path().join("target");
        fs::write(&target, "as it was").unwrap();
        symlink(&target, directory.path().join(name)).unwrap();
        let source = sharing(
            &server.base_url(),
            "a",
            &directory.path().join("token.json"),
        );
        let token = within(Duration::from_secs(10), async move { value(&source).await });
        assert!(token.is_some(), "{name}");
        assert_eq!(fs::read_to_string(&target).unwrap(), "as it was", "{name}");
    }
}

/// What is written into a file with two names goes into both.
#[test]
fn a_hard_link_in_place_of_the_store_or_its_lock_is_not_used() {
    let server = RawServer::tenants();
    for name in ["token.json", "token.json.lock", "token.json.tmp"] {
        let directory = tempfile::tempdir().unwrap();
        let target = directory.path().join("target");
        fs::write(&target, "as it was").unwrap();
        fs::hard_link(&target, directory.path().join(name)).unwrap();
        let source = sharing(
            &server.base_url(),
            "a",
            &directory.path().join("token.json"),
        );
        let token = within(Duration::from_secs(10), async move { value(&source).await });
        assert!(token.is_some(), "{name}");
        assert_eq!(fs::read_to_string(&target).unwrap(), "as it was", "{name}");
    }
}

/// A log of warnings, for as long as the guard lives.
fn warnings() -> (common::Captured, tracing::subscriber::DefaultGuard) {
    let log = common::Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(log.clone())
        .with_ansi(false)
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    // A test beside this one may have met an event for the first time just before, with nobody who records it.
    tracing::callsite::rebuild_interest_cache();
    (log, guard)
}

#[tokio::test]
async fn what_the_store_has_not_created_stays_as_it_is() {
    let api = StandIn::start().await.unwrap();
    let key = api.project_key_json();
    for name in ["token.json", "token.json.lock", "token.json.tmp"] {
        for content in ["buy milk", "{}", key.as_str(), "# token store of nobody"] {
            let directory = tempfile::tempdir().unwrap();
            let notes = directory.path().join(name);
            fs::write(&notes, content).unwrap();
            let (log, _guard) = warnings();
            let source = TokenSource::builder(api.credentials())
                .with_base_url(api.base_url())
                .with_token_store(directory.path().join("token.json"))
                .build()
                .unwrap();
            source.token().await.unwrap();
            assert_eq!(fs::read_to_string(&notes).unwrap(), content, "{name}");
            let shown = log.text();
            let path = notes.display().to_string();
            assert!(
                shown.contains("was not created by the token store") && shown.contains(&path),
                "{name}: {shown}"
            );
        }
    }
}

/// The file that the credentials come from is the likeliest to be named by mistake.
#[tokio::test]
async fn the_project_key_file_is_not_replaced_by_the_token() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("key.json");
    let api = StandIn::start().await.unwrap();
    fs::write(&path, api.project_key_json()).unwrap();
    for _ in 0..2 {
        let source = TokenSource::builder(Credentials::from_file(&path).unwrap())
            .with_base_url(api.base_url())
            .with_token_store(&path)
            .build()
            .unwrap();
        source.token().await.unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), api.project_key_json());
    assert_eq!(api.logins(), 2);
}

#[tokio::test]
async fn links_and_pipes_stay_what_they_are() {
    let server = RawServer::tenants();
    for name in ["token.json", "token.json.lock", "token.json.tmp"] {
        let directory = tempfile::tempdir().unwrap();
        let (target, link) = (directory.path().join("target"), directory.path().join(name));
        fs::write(&target, "").unwrap();
        symlink(&target, &link).unwrap();
        let store = directory.path().join("token.json");
        value(&sharing(&server.base_url(), "a", &store)).await;
        assert!(link.symlink_metadata().unwrap().is_symlink(), "{name}");
        fs::remove_file(&link).unwrap();
        pipe(&link);
        value(&sharing(&server.base_url(), "a", &store)).await;
        let kind = link.symlink_metadata().unwrap().file_type();
        assert!(!kind.is_file(), "{name}: {kind:?}");
    }
}

/// As root, a device could be replaced.
#[tokio::test]
async fn a_device_in_place_of_the_store_stays_one() {
    use std::os::unix::fs::FileTypeExt as _;

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let made = Command::new("mknod")
        .arg(&path)
        .args(["c", "1", "3"])
        .status();
    if !made.unwrap().success() {
        eprintln!("skipped: only root can create a device");
        return;
    }
    let server = RawServer::tenants();
    value(&sharing(&server.base_url(), "a", &path)).await;
    let kind = path.symlink_metadata().unwrap().file_type();
    assert!(kind.is_char_device(), "{kind:?}");
}

#[tokio::test]
async fn a_token_that_cannot_be_shared_ends_the_outage_too() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    api.set_expires_in(json!(null));
    api.fail_next_login(Fault::text(503, ""));
    let source = TokenSource::builder(api.credentials())
        .with_base_url(api.base_url())
        .with_token_store(&path)
        .build()
        .unwrap();
    source.token().await.unwrap();
    assert_eq!(api.logins(), 2);
    let stored = fs::read_to_string(path).unwrap();
    assert_eq!(
        stored.lines().last(),
        Some("{}"),
        "neither outage nor token"
    );
}

#[tokio::test]
async fn a_store_of_any_size_and_content_is_no_obstacle() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let server = RawServer::tenants();
    let outage = json!({ "owner": { "salt": "", "hmac_sha256": "" }, "failures": 9,
                         "not_before_unix_milliseconds": u64::MAX })
    .to_string();
    for content in [
        vec![0; 10 << 20],
        "[".repeat(60_000).into_bytes(),
        outage.into_bytes(),
    ] {
        for name in ["token.json", "token.json.lock"] {
            fs::write(directory.path().join(name), &content).unwrap();
            let source = sharing(&server.base_url(), "a", &path);
            tokio::time::timeout(Duration::from_secs(5), source.token())
                .await
                .expect("the store was waited for")
                .unwrap();
        }
    }
}

/// Files that are longer than the memory of the process would be.
#[cfg(target_os = "linux")]
#[test]
fn a_store_that_is_too_long_takes_no_memory() {
    const NAME: &str = "hostile_machine::a_store_that_is_too_long_takes_no_memory";
    if let Some(argument) = child::argument() {
        let (base_url, path) = argument.split_once(' ').unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(value(&sharing(base_url, "a", Path::new(path))));
        println!("peak={}", child::peak_memory());
        return;
    }
    let server = RawServer::tenants();
    for name in ["token.json", "token.json.lock"] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("token.json");
        // Without blocks on the disk.
        let file = fs::File::create(directory.path().join(name)).unwrap();
        file.set_len(1 << 30).unwrap();
        let argument = format!("{} {}", server.base_url(), path.display());
        let child = child::command(NAME, &argument).spawn().unwrap();
        let peak: u64 = child::result(child, "peak").parse().unwrap();
        println!("peak resident memory: {peak} KiB");
        assert!(peak < 96 * 1024, "{name}: {peak} KiB");
    }
}

// Time.

#[tokio::test(start_paused = true)]
async fn a_lock_that_is_kept_takes_a_share_of_any_budget() {
    let _still = still_time();
    for seconds in [2, 10, 15, 60] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("token.json");
        let stopped = fs::File::create(directory.path().join("token.json.lock")).unwrap();
        stopped.lock().unwrap();
        let api = StandIn::start().await.unwrap();
        let source = TokenSource::builder(api.credentials())
            .with_base_url(api.base_url())
            .with_token_store(&path)
            .with_renewal_budget(Duration::from_secs(seconds))
            .build()
            .unwrap();
        let token = tokio::spawn(async move { source.token().await.map(|_| ()) });
        as_time_passes(token).await.unwrap().unwrap();
        assert_eq!(api.logins(), 1, "{seconds}");
    }
}

/// Delays the calls that a disk can delay, by two seconds each.
const SLOW_DISK: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <unistd.h>
int fsync(int fd) { sleep(2); return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd); }
int rename(const char *from, const char *to) {
    sleep(2);
    return ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename"))(from, to);
}
int unlink(const char *path) { sleep(1); return ((int (*)(const char *))dlsym(RTLD_NEXT, "unlink"))(path); }
"#;

#[cfg(target_os = "linux")]
#[test]
fn a_slow_disk_stops_no_other_task() {
    const NAME: &str = "hostile_machine::a_slow_disk_stops_no_other_task";
    if let Some(argument) = child::argument() {
        let (base_url, path) = argument.split_once(' ').unwrap();
        let source = sharing(base_url, "a", Path::new(path));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let longest = runtime.block_on(async {
            let ticking = tokio::spawn(async {
                let mut longest = Duration::ZERO;
                let mut last = Instant::now();
                loop {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                    longest = longest.max(last.elapsed());
                    last = Instant::now();
                    LONGEST.store(
                        longest.as_millis().try_into().unwrap(),
                        std::sync::atomic::Ordering::SeqCst,
                    );
                }
            });
            source.token().await.unwrap();
            tokio::time::sleep(Duration::from_millis(20)).await;
            ticking.abort();
            LONGEST.load(std::sync::atomic::Ordering::SeqCst)
        });
        println!("longest={longest}");
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let (code, library) = (
        directory.path().join("slow.c"),
        directory.path().join("slow.so"),
    );
    fs::write(&code, SLOW_DISK).unwrap();
    let mut compiler = Command::new("cc");
    compiler
        .args(["-shared", "-fPIC", "-o"])
        .arg(&library)
        .arg(&code)
        .arg("-ldl");
    assert!(compiler.status().expect("a C compiler").success());
    let server = RawServer::tenants();
    let path = directory.path().join("token.json");
    let argument = format!("{} {}", server.base_url(), path.display());
    let mut command = child::command(NAME, &argument);
    let started = Instant::now();
    let child = command.env("LD_PRELOAD", &library).spawn().unwrap();
    let longest: u64 = child::result(child, "longest").parse().unwrap();
    assert!(
        started.elapsed() > Duration::from_secs(2),
        "the disk was not slow"
    );
    assert!(path.exists());
    println!("longest time between two ticks: {longest} ms");
    assert!(longest < 900, "{longest} ms");
}

static LONGEST: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);

// Processes.

#[test]
fn processes_that_are_killed_leave_nothing() {
    const NAME: &str = "hostile_machine::processes_that_are_killed_leave_nothing";
    if let Some(argument) = child::argument() {
        let (base_url, path) = argument.split_once(' ').unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let http_client = reqwest::Client::builder().no_proxy().build().unwrap();
        for number in 0.. {
            let source = TokenSource::builder(Credentials::client(number.to_string(), "secret"))
                .with_base_url(base_url)
                .with_http_client(http_client.clone())
                .with_token_store(path)
                .build()
                .unwrap();
            runtime.block_on(source.token()).unwrap();
        }
    }
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let server = RawServer::tenants();
    let argument = format!("{} {}", server.base_url(), path.display());
    let mut with_leftovers = 0;
    for _ in 0..250 {
        let logins = server.logins();
        let mut child = child::command(NAME, &argument).spawn().unwrap();
        let deadline = Instant::now() + Duration::from_secs(60);
        while server.logins() == logins && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(fastrand::u64(..10_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        let count = fs::read_dir(directory.path()).unwrap().count();
        assert!(count <= 3, "one temporary file at most");
        with_leftovers += usize::from(directory.path().join("token.json.tmp").exists());
    }
    println!(
        "{with_leftovers} kills left a file; {} logins",
        server.logins()
    );
    assert!(server.logins() >= 250);
    // What the last one left, and a file that one is sure to have left.
    fs::write(
        directory.path().join("token.json.tmp"),
        "# token store of op",
    )
    .unwrap();
    let source = sharing(&server.base_url(), "last", &path);
    within(Duration::from_secs(10), async move { value(&source).await }).unwrap();
    let names = fs::read_dir(directory.path()).unwrap();
    let names: BTreeSet<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(
        names,
        ["token.json", "token.json.lock"].map(Into::into).into()
    );
}

/// Each of them accepts the connection and never responds.
#[tokio::test(start_paused = true)]
async fn thirty_processes_spread_their_logins_while_the_api_hangs() {
    const PROCESSES: usize = 30;
    let _still = still_time();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let api = StandIn::start().await.unwrap();
    for _ in 0..10 * PROCESSES {
        api.fail_next_login(Fault::Delay(Duration::from_secs(3_600)));
    }
    let started = tokio::time::Instant::now();
    let processes: Vec<_> = (0..PROCESSES)
        .map(|_| {
            let source = TokenSource::builder(api.credentials())
                .with_base_url(api.base_url())
                .with_token_store(&path)
                .build()
                .unwrap();
            tokio::spawn(async move { source.token().await.map(|_| ()) })
        })
        .collect();
    let mut logins_by_second = vec![0];
    let all = async {
        for process in processes {
            let error = process.await.unwrap().unwrap_err();
            assert!(error.is_transient(), "{error}");
        }
    };
    let watching = async {
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            logins_by_second.push(api.logins());
        }
    };
    as_time_passes(async {
        tokio::select! { () = all => {}, () = watching => {} }
    })
    .await;
    assert!(
        started.elapsed() <= Duration::from_secs(76),
        "{:?}",
        started.elapsed()
    );
    let most = logins_by_second
        .windows(2)
        .map(|pair| pair[1] - pair[0])
        .max();
    println!("{} logins, {most:?} in a second at most", api.logins());
    assert!(api.logins() <= PROCESSES as u64, "{} logins", api.logins());
    assert!(most <= Some(4), "{most:?} in a second");
}

/// A process that was stopped keeps the lock of the store and shows nothing.
#[tokio::test(start_paused = true)]
async fn those_who_wait_for_a_stopped_process_do_not_log_in_all_at_once() {
    const PROCESSES: usize = 30;
    let _still = still_time();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let stopped = fs::File::create(directory.path().join("token.json.lock")).unwrap();
    stopped.lock().unwrap();
    let api = StandIn::start().await.unwrap();
    let processes: Vec<_> = (0..PROCESSES)
        .map(|_| {
            let source = TokenSource::builder(api.credentials())
                .with_base_url(api.base_url())
                .with_token_store(&path)
                .build()
                .unwrap();
            tokio::spawn(async move { source.token().await.map(|_| tokio::time::Instant::now()) })
        })
        .collect();
    let mut times = Vec::new();
    for process in processes {
        times.push(as_time_passes(process).await.unwrap().unwrap());
    }
    times.sort();
    let in_a_second = |start: &tokio::time::Instant| {
        let end = *start + Duration::from_secs(1);
        times
            .iter()
            .filter(|time| *time >= start && **time < end)
            .count()
    };
    let most = times.iter().map(in_a_second).max().unwrap();
    assert!(most <= 10, "{most} of {PROCESSES} in a second");
}

#[test]
fn nobody_logs_in_for_a_source_that_nobody_holds() {
    let server = RawServer::start(|_, _, stream| send(stream, 503, "{}"));
    let directory = tempfile::tempdir().unwrap();
    for store in [None, Some(directory.path().join("token.json"))] {
        let mut builder = TokenSource::builder(Credentials::client("a", "secret"))
            .with_base_url(server.base_url());
        if let Some(path) = store {
            builder = builder.with_token_store(path);
        }
        let source = builder.build().unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let client = source.client().unwrap();
            let call = tokio::time::timeout(Duration::from_millis(300), client.list_roles().send());
            call.await.unwrap_err();
        });
        drop(source);
        std::thread::sleep(Duration::from_millis(100));
        let logins = server.logins();
        assert!(logins > 0);
        std::thread::sleep(Duration::from_secs(4));
        assert_eq!(server.logins(), logins);
    }
}

/// How long the API is down.
const DOWN: Duration = Duration::from_secs(30);

#[test]
fn thirty_processes_log_in_one_after_the_other_while_the_api_is_down() {
    const NAME: &str =
        "hostile_machine::thirty_processes_log_in_one_after_the_other_while_the_api_is_down";
    const PROCESSES: usize = 30;
    if let Some(argument) = child::argument() {
        let (base_url, path) = argument.split_once(' ').unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let source = sharing(base_url, "a", Path::new(path));
        println!("token={}", runtime.block_on(value(&source)));
        return;
    }
    let started = Instant::now();
    let server = RawServer::start(move |request, before, stream| {
        if request.at.duration_since(started) < DOWN {
            send(stream, 503, r#"{"detail": "maintenance"}"#)
        } else {
            send(stream, 200, &token_for(request, before))
        }
    });
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("token.json");
    let argument = format!("{} {}", server.base_url(), path.display());
    let processes: Vec<_> = (0..PROCESSES)
        .map(|_| child::command(NAME, &argument).spawn().unwrap())
        .collect();
    let tokens: BTreeSet<_> = processes
        .into_iter()
        .map(|process| child::result(process, "token"))
        .collect();
    // A process that is starved of CPU may lose patience with the store, which is no failure.
    assert!(
        tokens.len() <= 3,
        "those who waited found the result: {tokens:?}"
    );
    let times: Vec<_> = server
        .requests()
        .iter()
        .map(|r| r.at.duration_since(started))
        .collect();
    let in_a_second = |start: &Duration| {
        let later = times.iter().filter(|time| *time >= start);
        later
            .filter(|time| **time < *start + Duration::from_secs(1))
            .count()
    };
    let most = times.iter().map(in_a_second).max().unwrap();
    println!(
        "{} logins, at most {most} in a second, all served after {:?}",
        times.len(),
        started.elapsed()
    );
    assert!(times.len() <= PROCESSES + 10, "{} logins", times.len());
    assert!(most <= 3, "{most} in a second");
    assert!(started.elapsed() < DOWN + Duration::from_secs(25));
}
