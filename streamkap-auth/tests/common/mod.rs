//! What the tests share.

#![allow(dead_code)]

pub mod child;
pub mod raw;

use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use streamkap_auth::testing::StandIn;
use streamkap_auth::{Credentials, TokenSource};
use tracing_subscriber::fmt::MakeWriter;

/// Something to search for wherever it must not be.
pub const CANARY: &str = "canary-7f3a-never-to-be-seen";

/// Keeps a paused clock from moving by itself, which it would whenever a socket is waited for.
pub struct StillTime(#[allow(dead_code)] mpsc::Sender<()>);

pub fn still_time() -> StillTime {
    let (sender, receiver) = mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || receiver.recv());
    StillTime(sender)
}

/// Lets paused time pass for a future, in steps, with room for the sockets in between.
pub async fn as_time_passes<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        tokio::select! {
            biased;
            output = &mut future => return output,
            () = sockets() => tokio::time::advance(Duration::from_millis(50)).await,
        }
    }
}

/// Gives the sockets time to settle, which no clock of tokio's measures.
pub async fn sockets() {
    let pause = || std::thread::sleep(Duration::from_millis(1));
    tokio::task::spawn_blocking(pause).await.unwrap();
}

/// Waits for something to come true, while the clock stands still.
pub async fn until(mut condition: impl FnMut() -> bool) {
    for _ in 0..5_000 {
        if condition() {
            return;
        }
        sockets().await;
    }
    panic!("it did not come true");
}

pub fn source_for(api: &StandIn, credentials: Credentials) -> TokenSource {
    TokenSource::builder(credentials)
        .with_base_url(api.base_url())
        .build()
        .unwrap()
}

/// Everything that an error shows, its sources included.
pub fn shown(error: &dyn std::error::Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        shown.push_str(&format!(" {error} {error:?}"));
        source = error.source();
    }
    shown
}

/// A log that is kept to be searched.
#[derive(Clone, Default)]
pub struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    /// Empties it.
    pub fn clear(&self) {
        self.0.lock().unwrap().clear();
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl io::Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Captured {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
