//! How deep types are inside one another.
//!
//! The compiler follows what a type holds to determine how it is dropped and whether it may be sent to
//! another thread, through boxes and vectors too, and gives up after 128 steps. A field takes up to six.

use std::collections::{BTreeMap, BTreeSet};

use super::cycles::strongly_connected;
use model::Api;

/// How many types may be inside one another before one of them is held apart.
const LEVELS: usize = 16;

/// The types that those which hold them hold apart, so that no chain of types is longer than `LEVELS`. Only
/// types of which `may_be` is true are.
pub fn apart(api: &Api, may_be: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, named) in &api.types {
        let mut held = Vec::new();
        named.schema.references(&mut held);
        edges.insert(name, held);
    }
    let cycles = strongly_connected(&edges);
    let mut levels: BTreeMap<&str, usize> = BTreeMap::new();
    let mut apart = BTreeSet::new();
    for start in api.types.keys() {
        // Without recursion: a document decides how deep it is.
        let mut work = vec![(start.as_str(), false)];
        while let Some((name, is_entered)) = work.pop() {
            if levels.contains_key(name) && !is_entered {
                continue;
            }
            let held = edges.get(name).map_or(&[][..], Vec::as_slice);
            let cycle = cycles.get(name);
            let held = held
                .iter()
                .filter(|held| cycle.is_none() || cycles.get(**held) != cycle);
            if !is_entered {
                levels.insert(name, 1);
                work.push((name, true));
                work.extend(held.map(|held| (*held, false)));
                continue;
            }
            let inside = held.filter(|held| !apart.contains(**held));
            let level = 1 + inside
                .filter_map(|held| levels.get(held))
                .max()
                .unwrap_or(&0);
            levels.insert(name, level);
            if level >= LEVELS && may_be(name) {
                apart.insert(name.to_owned());
            }
        }
    }
    apart
}
