//! A store and an issuer of the user's own, each written here as a user would.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_client_token::{
    Error, IssueFuture, Issuer, Secret, Store, StoreLock, TokenResponse, TokenSource,
};

/// Issues `token-of-<id>-<number>`.
#[derive(Clone)]
struct Login {
    id: &'static str,
    secret: &'static str,
    logins: Arc<AtomicU64>,
    is_down: bool,
}

impl Login {
    fn of(id: &'static str) -> Self {
        Self {
            id,
            secret: "canary-secret",
            logins: Arc::default(),
            is_down: false,
        }
    }

    fn logins(&self) -> u64 {
        self.logins.load(Ordering::Relaxed)
    }
}

impl Issuer for Login {
    fn audience(&self) -> &str {
        "https://api.example.com"
    }

    fn id(&self) -> &str {
        self.id
    }

    fn secret(&self) -> Secret {
        self.secret.into()
    }

    fn log_in<'a>(&'a self, hidden: &'a [Secret]) -> IssueFuture<'a> {
        assert_eq!(hidden[0].expose(), self.secret);
        let number = 1 + self.logins.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if self.is_down {
                return Err(Error::new("the API is down").into_transient());
            }
            let token = format!("token-of-{}-{number}", self.id);
            Ok(TokenResponse::new(token).with_lifetime(Duration::from_secs(3_600)))
        })
    }
}

/// What a server for keys and values has, such as Redis.
#[derive(Clone, Debug, Default)]
struct Server {
    values: Arc<Mutex<HashMap<&'static str, Vec<u8>>>>,
    lock: Arc<Mutex<bool>>,
}

/// The lock of a connection to the server.
struct Lease(Arc<Mutex<bool>>);

impl Drop for Lease {
    fn drop(&mut self) {
        *self.0.lock().unwrap() = false;
    }
}

impl Store for Server {
    fn load(&self) -> io::Result<Option<Vec<u8>>> {
        Ok(self.values.lock().unwrap().get("token").cloned())
    }

    fn save(&self, value: &[u8]) -> io::Result<()> {
        self.values.lock().unwrap().insert("token", value.to_vec());
        Ok(())
    }

    fn try_lock(&self) -> io::Result<Option<StoreLock>> {
        let mut is_locked = self.lock.lock().unwrap();
        let was_locked = std::mem::replace(&mut *is_locked, true);
        Ok((!was_locked).then(|| StoreLock::new(Lease(Arc::clone(&self.lock)))))
    }
}

fn process(login: &Login, store: &Server) -> TokenSource {
    TokenSource::builder(login.clone())
        .with_store(store.clone())
        .build()
}

async fn value(source: &TokenSource) -> String {
    source.token().await.unwrap().expose().to_owned()
}

#[tokio::test]
async fn processes_share_a_token_through_a_store_of_the_users_own() {
    let (login, store) = (Login::of("a"), Server::default());
    let starting: Vec<_> = (0..5)
        .map(|_| {
            let source = process(&login, &store);
            tokio::spawn(async move { value(&source).await })
        })
        .collect();
    for token in starting {
        assert_eq!(token.await.unwrap(), "token-of-a-1");
    }
    assert_eq!(login.logins(), 1);
    assert!(!*store.lock.lock().unwrap(), "the lock was released");
}

#[tokio::test]
async fn what_is_stored_is_for_nobody_else() {
    let store = Server::default();
    let login = Login::of("a");
    value(&process(&login, &store)).await;
    let other_id = Login::of("b");
    assert_eq!(value(&process(&other_id, &store)).await, "token-of-b-1");
    value(&process(&login, &store)).await;
    let other_secret = Login {
        secret: "another-secret",
        ..Login::of("a")
    };
    value(&process(&other_secret, &store)).await;
    assert_eq!((login.logins(), other_secret.logins()), (2, 1));
    let stored = store.load().unwrap().unwrap();
    let stored = String::from_utf8(stored).unwrap();
    assert!(!stored.contains("secret"), "{stored}");
}

/// Fails at everything.
#[derive(Debug)]
struct Broken;

impl Store for Broken {
    fn load(&self) -> io::Result<Option<Vec<u8>>> {
        Err(io::Error::other("no connection"))
    }

    fn save(&self, _: &[u8]) -> io::Result<()> {
        Err(io::Error::other("no connection"))
    }
}

/// Loads nonsense, and panics when something is saved.
#[derive(Debug)]
struct Mad;

impl Store for Mad {
    fn load(&self) -> io::Result<Option<Vec<u8>>> {
        Ok(Some(vec![b'['; 1 << 20]))
    }

    fn save(&self, _: &[u8]) -> io::Result<()> {
        panic!("the store panics")
    }
}

#[tokio::test]
async fn a_store_that_fails_is_no_obstacle() {
    let login = Login::of("a");
    let broken = TokenSource::builder(login.clone()).with_store(Broken);
    assert_eq!(value(&broken.build()).await, "token-of-a-1");
    let mad = TokenSource::builder(login.clone()).with_store(Mad);
    assert_eq!(value(&mad.build()).await, "token-of-a-2");
}

#[tokio::test(start_paused = true)]
async fn when_nobody_holds_the_source_there_are_no_more_logins() {
    let login = Login {
        is_down: true,
        ..Login::of("a")
    };
    let source = TokenSource::builder(login.clone())
        .with_store(Server::default())
        .build();
    let waiting = tokio::spawn({
        let source = source.clone();
        async move { source.token().await.map(|_| ()) }
    });
    tokio::time::sleep(Duration::from_secs(2)).await;
    waiting.abort();
    drop(source);
    tokio::task::yield_now().await;
    let logins = login.logins();
    assert!(logins > 0);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(login.logins(), logins);
}
