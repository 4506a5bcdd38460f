//! How much of the constraints that no Rust type checks is copied to the locations that refer to them.

use serde::Serialize;

/// How many bytes of JSON are copied to one location at most; the other constraints are left out there.
pub const COPIED: usize = 1_000;

/// The length of a value as JSON, if that is no more than `most`.
pub fn length_within(most: usize, value: &impl Serialize) -> Option<usize> {
    // Writing ends where the space does, however long the value is.
    let mut space = vec![0; most];
    let mut rest = space.as_mut_slice();
    serde_json::to_writer(&mut rest, value).ok()?;
    Some(most - rest.len())
}
