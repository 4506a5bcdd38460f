//! A prefix of all paths that moved into the servers, or out of them: every URL stays the same.

use std::collections::BTreeSet;

/// The prefix, and the document whose paths lack it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Moved {
    /// The old paths begin with it, and the new servers end with it.
    ToServers(String),
    /// The old servers end with it, and the new paths begin with it.
    ToPaths(String),
}

impl Moved {
    /// Returns a path of the old document as it was before the move.
    pub(super) fn old_path(&self, path: &str) -> String {
        match self {
            Self::ToServers(_) => path.to_owned(),
            Self::ToPaths(prefix) => format!("{prefix}{path}"),
        }
    }

    /// Returns a path of the new document as it was before the move.
    pub(super) fn new_path(&self, path: &str) -> String {
        match self {
            Self::ToServers(prefix) => format!("{prefix}{path}"),
            Self::ToPaths(_) => path.to_owned(),
        }
    }
}

/// What the URLs of a document consist of.
pub(super) struct Urls {
    /// The URLs of the servers, without slashes at their end.
    pub(super) servers: BTreeSet<String>,
    pub(super) paths: BTreeSet<String>,
}

/// Returns the prefix that moved, if all servers agree about it and more URLs stay the same with the
/// move than without.
pub(super) fn moved(old: &Urls, new: &Urls) -> Option<Moved> {
    let found = suffix(&old.servers, &new.servers)
        .map(Moved::ToServers)
        .or_else(|| suffix(&new.servers, &old.servers).map(Moved::ToPaths))?;
    let (before, after) = (&old.paths, &new.paths);
    let moved: BTreeSet<String> = before.iter().map(|path| found.old_path(path)).collect();
    let with = after
        .iter()
        .filter(|path| moved.contains(&found.new_path(path)))
        .count();
    let without = after.iter().filter(|path| before.contains(*path)).count();
    (with > without).then_some(found)
}

/// Returns what every URL of `short` lacks at its end compared with `long`.
fn suffix(short: &BTreeSet<String>, long: &BTreeSet<String>) -> Option<String> {
    let first = short.first()?;
    let candidates = long
        .iter()
        .filter_map(|url| url.strip_prefix(first.as_str()));
    let mut candidates = candidates.filter(|it| it.starts_with('/'));
    candidates
        .find(|suffix| {
            let with: BTreeSet<String> = short.iter().map(|url| format!("{url}{suffix}")).collect();
            with == *long
        })
        .map(str::to_owned)
}
