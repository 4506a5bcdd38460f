//! The direction of values, which decides the level of a change.

/// The direction in which values of a schema go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// The client sends them.
    Request,
    /// The client receives them.
    Response,
}
