//! Rules about limits: numbers, lengths and counts. A limit can be set, decreased, increased and
//! unset.

use super::{Directed, directed_rule};

/// The four changes of one limit.
#[derive(Debug)]
pub(crate) struct Limit {
    pub(crate) set: Directed,
    pub(crate) decreased: Directed,
    pub(crate) increased: Directed,
    pub(crate) unset: Directed,
    /// A higher value accepts more, as with `maximum`; else less, as with `minimum`.
    pub(crate) is_upper: bool,
}

macro_rules! set {
    ($id:literal, $keyword:literal, $level:ident $hint:expr) => {
        directed_rule!(
            concat!($id, "-set"),
            concat!("`", $keyword, "` of {subject} was set to {new}"),
            concat!("`", $keyword, "` was set"),
            concat!("no ", $keyword, " → 10"),
            $level Some($hint),
            Compatible None
        )
    };
}

/// A pair of rules about a limit that became stricter or looser.
macro_rules! moved {
    ($id:literal, $keyword:literal, $verb:literal, $example:literal, stricter $hint:expr) => {
        directed_rule!(
            concat!($id, "-", $verb),
            concat!("`", $keyword, "` of {subject} was ", $verb, " from {old} to {new}"),
            concat!("`", $keyword, "` was ", $verb),
            concat!($keyword, " ", $example),
            Breaking Some($hint),
            Compatible None
        )
    };
    ($id:literal, $keyword:literal, $verb:literal, $example:literal, looser $hint:expr) => {
        directed_rule!(
            concat!($id, "-", $verb),
            concat!("`", $keyword, "` of {subject} was ", $verb, " from {old} to {new}"),
            concat!("`", $keyword, "` was ", $verb),
            concat!($keyword, " ", $example),
            Compatible None,
            Breaking Some($hint)
        )
    };
}

macro_rules! unset {
    ($id:literal, $keyword:literal, $hint:expr) => {
        directed_rule!(
            concat!($id, "-unset"),
            concat!("`", $keyword, "` of {subject} was unset (previously {old})"),
            concat!("`", $keyword, "` was unset"),
            concat!($keyword, " 10 → none"),
            Compatible None,
            Breaking Some($hint)
        )
    };
}

/// Declares limits and the table of them. The last string names the values that a limit rejects, up
/// to the words "the limit".
macro_rules! limits {
    ($($name:ident $id:literal $keyword:literal $kind:ident, set $level:ident $check:literal, $rejected:literal;)*) => {
        $(pub(crate) static $name: Limit = limit!(
            $kind, $id, $keyword, $level concat!($check, $rejected, " the limit"), $rejected
        );)*
        pub(super) static ALL: &[&Limit] = &[$(&$name),*];
    };
}

macro_rules! limit {
    (upper, $id:literal, $keyword:literal, $level:ident $hint:expr, $rejected:literal) => {
        Limit {
            set: set!($id, $keyword, $level $hint),
            decreased: moved!($id, $keyword, "decreased", "10 → 5",
                stricter concat!("send no ", $rejected, " the new limit")),
            increased: moved!($id, $keyword, "increased", "5 → 10",
                looser concat!("accept ", $rejected, " the old limit")),
            unset: unset!($id, $keyword, concat!("accept ", $rejected, " the old limit")),
            is_upper: true,
        }
    };
    (lower, $id:literal, $keyword:literal, $level:ident $hint:expr, $rejected:literal) => {
        Limit {
            set: set!($id, $keyword, $level $hint),
            decreased: moved!($id, $keyword, "decreased", "10 → 5",
                looser concat!("accept ", $rejected, " the old limit")),
            increased: moved!($id, $keyword, "increased", "5 → 10",
                stricter concat!("send no ", $rejected, " the new limit")),
            unset: unset!($id, $keyword, concat!("accept ", $rejected, " the old limit")),
            is_upper: false,
        }
    };
}

limits! {
    MAXIMUM "maximum" "maximum" upper, set Maybe "check that you send no ", "numbers above";
    MINIMUM "minimum" "minimum" lower, set Maybe "check that you send no ", "numbers below";
    MAX_LENGTH "max-length" "maxLength" upper, set Maybe "check that you send no ", "strings longer than";
    MIN_LENGTH "min-length" "minLength" lower, set Breaking "send no ", "strings shorter than";
    MAX_ITEMS "max-items" "maxItems" upper, set Maybe "check that you send no ", "arrays with more items than";
    MIN_ITEMS "min-items" "minItems" lower, set Maybe "check that you send no ", "arrays with fewer items than";
    MAX_PROPERTIES "max-properties" "maxProperties" upper, set Maybe "check that you send no ", "objects with more properties than";
    MIN_PROPERTIES "min-properties" "minProperties" lower, set Maybe "check that you send no ", "objects with fewer properties than";
    MAX_CONTAINS "max-contains" "maxContains" upper, set Maybe "check that you send no ", "arrays with more matching items than";
}
