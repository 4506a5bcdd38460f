//! One renewal at a time, for every caller that wants its outcome.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

/// How often a caller starts a renewal that then ends without an outcome.
const STARTS: usize = 3;

/// How often the task of a renewal shows that its runtime is driven.
const HEARTBEAT: Duration = Duration::from_millis(500);

/// How often a waiter looks at the heartbeat.
const CHECK: Duration = Duration::from_secs(1);

/// After how many checks in a row without a heartbeat a waiter takes over.
const MISSED_CHECKS: u32 = 3;

/// The heartbeat of a renewal that panicked.
const PANICKED: u64 = u64::MAX;

/// The heartbeat of a renewal that panicked since its runtime has no I/O.
const NO_IO: u64 = u64::MAX - 1;

/// The renewal in flight, if there is one.
///
/// It runs in a task of its own. A waiter may stop waiting without harm to anybody. When the task ends
/// without an outcome, because its runtime ended or because it was an attempt without a waiter,
/// the next waiter starts another; so does a waiter that sees the task make no progress, because nobody
/// drives its runtime.
pub(super) struct InFlight<T> {
    running: Mutex<Option<Running<T>>>,
}

#[derive(Clone)]
struct Running<T> {
    outcome: watch::Receiver<Option<T>>,
    heartbeat: Arc<AtomicU64>,
    task: AbortHandle,
}

/// Why there is no outcome.
pub(super) enum NoOutcome {
    /// The caller is not inside a tokio runtime.
    NoRuntime,
    /// The runtime of the caller has no timers.
    NoTimers,
    /// The caller's own deadline passed.
    TimedOut,
    /// Each renewal that the caller waited for ended early, with its runtime.
    Stopped,
    /// The runtime of the renewal has no I/O.
    NoIo,
    /// The renewal panicked: as a rule, a subscriber of `tracing` did.
    Panicked,
}

impl<T> Default for InFlight<T> {
    fn default() -> Self {
        Self {
            running: Mutex::new(None),
        }
    }
}

impl<T: Clone + Send + Sync + 'static> InFlight<T> {
    /// Waits for the renewal in flight, or for a new one, for about as long as `patience`.
    ///
    /// `completed` is asked, while no renewal can start, whether the last one has brought what the
    /// caller wants in the meantime.
    pub(super) async fn join<F>(
        &self,
        patience: Duration,
        completed: impl Fn() -> Option<T>,
        work: impl Fn() -> F,
    ) -> Result<T, NoOutcome>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let started = Instant::now();
        for _ in 0..STARTS {
            let work = || {
                let work = work();
                async { Some(work.await) }
            };
            let mut running = match self.enter(&completed, work)? {
                Entry::Joined(running) => running,
                Entry::Completed(outcome) => return Ok(outcome),
            };
            match running.wait(started, patience).await {
                Wait::Outcome(outcome) => return Ok(outcome),
                Wait::Ended => {}
                Wait::TimedOut => return Err(NoOutcome::TimedOut),
                // What it has brought before it panicked is as good.
                Wait::Panicked(why) => return completed().ok_or(why),
                Wait::Stalled => {
                    tracing::warn!("the runtime of the renewal in flight is not driven");
                    self.abandon(&running);
                }
            }
        }
        Err(NoOutcome::Stopped)
    }

    /// Starts a renewal if there is none and a runtime is at hand, and does not wait for it. It is an
    /// attempt: it may end without an outcome.
    pub(super) fn start<F>(&self, completed: impl Fn() -> Option<T>, work: impl Fn() -> F)
    where
        F: Future<Output = Option<T>> + Send + 'static,
    {
        // Without a runtime, whoever needs a token later gets an error.
        let _ = self.enter(&completed, work);
    }

    /// Ends the renewal in flight, since nobody is left who could use its outcome.
    pub(super) fn cancel(&self) {
        if let Some(running) = self.running().take() {
            running.task.abort();
        }
    }

    /// Whether a renewal is in flight.
    pub(super) fn is_running(&self) -> bool {
        self.running().as_ref().is_some_and(Running::is_alive)
    }

    fn enter<F>(
        &self,
        completed: &impl Fn() -> Option<T>,
        work: impl FnOnce() -> F,
    ) -> Result<Entry<T>, NoOutcome>
    where
        F: Future<Output = Option<T>> + Send + 'static,
    {
        let mut running = self.running();
        let in_flight = running.as_ref().filter(|running| running.is_alive());
        if in_flight.is_none()
            && let Some(outcome) = completed()
        {
            return Ok(Entry::Completed(outcome));
        }
        let runtime = Handle::try_current().map_err(|_| NoOutcome::NoRuntime)?;
        if !has_timers() {
            return Err(NoOutcome::NoTimers);
        }
        let entered = match in_flight {
            Some(running) => running.clone(),
            None => running.insert(Running::start(&runtime, work())).clone(),
        };
        Ok(Entry::Joined(entered))
    }

    /// Gives up a renewal that makes no progress, unless somebody else has done so already.
    fn abandon(&self, stalled: &Running<T>) {
        let mut running = self.running();
        if let Some(current) = running.as_ref()
            && current.outcome.same_channel(&stalled.outcome)
        {
            current.task.abort();
            *running = None;
        }
    }

    fn running(&self) -> MutexGuard<'_, Option<Running<T>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Entry<T> {
    Joined(Running<T>),
    Completed(T),
}

enum Wait<T> {
    Outcome(T),
    /// The task ended without an outcome.
    Ended,
    Panicked(NoOutcome),
    TimedOut,
    /// The task made no progress.
    Stalled,
}

impl<T: Clone + Send + Sync + 'static> Running<T> {
    fn start(runtime: &Handle, work: impl Future<Output = Option<T>> + Send + 'static) -> Self {
        let (sender, outcome) = watch::channel(None);
        let heartbeat = Arc::new(AtomicU64::new(0));
        let beating = with_heartbeat(work, Arc::clone(&heartbeat));
        let task = runtime.spawn(async move {
            if let Some(outcome) = beating.await {
                sender.send_replace(Some(outcome));
            }
        });
        Self {
            outcome,
            heartbeat,
            task: task.abort_handle(),
        }
    }

    /// Its task is alive and has no outcome yet.
    fn is_alive(&self) -> bool {
        self.outcome.borrow().is_none() && self.outcome.has_changed().is_ok()
    }

    async fn wait(&mut self, started: Instant, patience: Duration) -> Wait<T> {
        let mut last = self.heartbeat.load(Ordering::Relaxed);
        let mut missed = 0;
        loop {
            match timeout(CHECK, self.outcome.wait_for(Option::is_some)).await {
                Ok(Ok(outcome)) => {
                    return outcome.clone().map_or(Wait::Ended, Wait::Outcome);
                }
                Ok(Err(_)) => {
                    return match self.heartbeat.load(Ordering::Relaxed) {
                        PANICKED => Wait::Panicked(NoOutcome::Panicked),
                        NO_IO => Wait::Panicked(NoOutcome::NoIo),
                        _ => Wait::Ended,
                    };
                }
                Err(_) => {}
            }
            if started.elapsed() >= patience {
                return Wait::TimedOut;
            }
            let now = self.heartbeat.load(Ordering::Relaxed);
            missed = if now == last { missed + 1 } else { 0 };
            last = now;
            if missed >= MISSED_CHECKS {
                return Wait::Stalled;
            }
        }
    }
}

/// Does the work and counts as long as the runtime polls it. None where the work panics.
async fn with_heartbeat<T>(
    work: impl Future<Output = Option<T>>,
    heartbeat: Arc<AtomicU64>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut ticks = interval(HEARTBEAT);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    std::future::poll_fn(move |context| {
        while ticks.poll_tick(context).is_ready() {
            heartbeat.fetch_add(1, Ordering::Relaxed);
        }
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context)));
        polled.unwrap_or_else(|panic| {
            let last = if is_about_io(&*panic) {
                NO_IO
            } else {
                PANICKED
            };
            heartbeat.store(last, Ordering::Relaxed);
            Poll::Ready(None)
        })
    })
    .await
}

/// Whether tokio panicked since the runtime has no I/O, which it reports in no other way.
fn is_about_io(panic: &(dyn Any + Send)) -> bool {
    let message = panic.downcast_ref::<String>().map(String::as_str);
    let message = message.or_else(|| panic.downcast_ref::<&str>().copied());
    message.is_some_and(|message| message.contains("enable_io"))
}

/// Whether the runtime has timers. tokio reports it by a panic only, and prints its message.
fn has_timers() -> bool {
    catch_unwind(AssertUnwindSafe(|| {
        drop(tokio::time::sleep(Duration::ZERO))
    }))
    .is_ok()
}
