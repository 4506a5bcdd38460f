//! Cycles of types that contain one another.

use std::collections::{BTreeMap, BTreeSet};

/// For each name that can reach itself, the number of its cycle (Tarjan's algorithm, without
/// recursion).
pub fn strongly_connected(edges: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, usize> {
    let mut search = Search {
        edges,
        index: BTreeMap::new(),
        low: BTreeMap::new(),
        stack: Vec::new(),
        on_stack: BTreeSet::new(),
        cycles: BTreeMap::new(),
    };
    for start in edges.keys() {
        if !search.index.contains_key(start) {
            search.from(start);
        }
    }
    search.cycles
}

struct Search<'a> {
    edges: &'a BTreeMap<&'a str, Vec<&'a str>>,
    index: BTreeMap<&'a str, usize>,
    low: BTreeMap<&'a str, usize>,
    stack: Vec<&'a str>,
    on_stack: BTreeSet<&'a str>,
    cycles: BTreeMap<String, usize>,
}

impl<'a> Search<'a> {
    fn targets(&self, node: &str) -> &'a [&'a str] {
        self.edges.get(node).map_or(&[], Vec::as_slice)
    }

    fn from(&mut self, start: &'a str) {
        let mut work: Vec<(&str, usize)> = vec![(start, 0)];
        while let Some((node, next)) = work.pop() {
            if next == 0 {
                let number = self.index.len();
                self.index.insert(node, number);
                self.low.insert(node, number);
                self.stack.push(node);
                self.on_stack.insert(node);
            }
            if let Some(target) = self.targets(node).get(next) {
                work.push((node, next + 1));
                if !self.index.contains_key(target) {
                    work.push((target, 0));
                } else if self.on_stack.contains(target) {
                    let reached = self.index[target].min(self.low[node]);
                    self.low.insert(node, reached);
                }
                continue;
            }
            if self.low[node] == self.index[node] {
                self.close(node);
            }
            if let Some((parent, _)) = work.last() {
                let reached = self.low[node].min(self.low[parent]);
                self.low.insert(parent, reached);
            }
        }
    }

    /// Takes the component that starts at `node` from the stack.
    fn close(&mut self, node: &'a str) {
        let mut component = Vec::new();
        while let Some(name) = self.stack.pop() {
            self.on_stack.remove(name);
            component.push(name);
            if name == node {
                break;
            }
        }
        if component.len() > 1 || self.targets(node).contains(&node) {
            for name in component {
                self.cycles.insert(name.to_owned(), self.index[node]);
            }
        }
    }
}
