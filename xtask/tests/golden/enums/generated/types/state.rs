// Generated; do not edit.

crate::support::open_enum! {
    #[doc = " How far a job is."] pub enum State { Queued = "queued", Running =
    "running", Done = "done", ..Other }
}
