//! One renewal at a time, for anybody who wants its outcome.

use std::sync::{Mutex, PoisonError};

use tokio::runtime::Handle;
use tokio::sync::watch;

/// How many flights a caller waits for that end without an outcome.
const STARTS: usize = 3;

/// The flight that is on its way, if there is one.
///
/// A flight is a task of its own. Whoever waits for it may stop waiting without harm to anybody,
/// and when it ends without an outcome, because its runtime ended or because it was an attempt
/// that nobody had asked for, the next who waits starts another.
pub(super) struct Flights<T> {
    running: Mutex<Option<watch::Receiver<Option<T>>>>,
}

/// What [`Flights::join`] came to.
pub(super) enum Landing<T> {
    /// The flight's outcome.
    Outcome(T),
    /// Nobody could start one: there is no runtime, or each flight ended without an outcome.
    Grounded,
}

impl<T> Default for Flights<T> {
    fn default() -> Self {
        Self {
            running: Mutex::new(None),
        }
    }
}

impl<T: Clone + Send + Sync + 'static> Flights<T> {
    /// Waits for the flight on its way, or for a new one.
    ///
    /// `landed` is asked, while no flight can start, whether the last one has brought what the
    /// caller wants in the meantime.
    pub(super) async fn join<F>(
        &self,
        landed: impl Fn() -> Option<T>,
        work: impl Fn() -> F,
    ) -> Landing<T>
    where
        F: Future<Output = T> + Send + 'static,
    {
        for _ in 0..STARTS {
            let work = || {
                let work = work();
                async { Some(work.await) }
            };
            let mut flight = match self.board(&landed, work) {
                Boarding::Aboard(flight) => flight,
                Boarding::Landed(outcome) => return Landing::Outcome(outcome),
                Boarding::NoRuntime => return Landing::Grounded,
            };
            if let Ok(outcome) = flight.wait_for(Option::is_some).await
                && let Some(outcome) = outcome.as_ref()
            {
                return Landing::Outcome(outcome.clone());
            }
        }
        Landing::Grounded
    }

    /// Starts a flight if there is none and a runtime is at hand, and does not wait for it. It
    /// is an attempt: it may end without an outcome.
    pub(super) fn start<F>(&self, landed: impl Fn() -> Option<T>, work: impl Fn() -> F)
    where
        F: Future<Output = Option<T>> + Send + 'static,
    {
        self.board(&landed, work);
    }

    /// Whether a flight is on its way.
    pub(super) fn is_running(&self) -> bool {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.as_ref().is_some_and(is_on_its_way)
    }

    fn board<F>(&self, landed: &impl Fn() -> Option<T>, work: impl FnOnce() -> F) -> Boarding<T>
    where
        F: Future<Output = Option<T>> + Send + 'static,
    {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = running.as_ref().filter(|flight| is_on_its_way(flight)) {
            return Boarding::Aboard(flight.clone());
        }
        if let Some(outcome) = landed() {
            return Boarding::Landed(outcome);
        }
        let Ok(runtime) = Handle::try_current() else {
            return Boarding::NoRuntime;
        };
        let (sender, flight) = watch::channel(None);
        let work = work();
        runtime.spawn(async move {
            if let Some(outcome) = work.await {
                sender.send_replace(Some(outcome));
            }
        });
        *running = Some(flight.clone());
        Boarding::Aboard(flight)
    }
}

enum Boarding<T> {
    Aboard(watch::Receiver<Option<T>>),
    Landed(T),
    NoRuntime,
}

/// Its task is alive and has not come to an outcome.
fn is_on_its_way<T>(flight: &watch::Receiver<Option<T>>) -> bool {
    flight.borrow().is_none() && flight.has_changed().is_ok()
}
