//! The names of operations: methods of the client, and types of its builders.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::conflict::Conflict;
use super::draft::{Draft, DraftOperation};
use crate::names::{RESERVED_OPERATIONS, Taken, pascal, snake};
use crate::recorded::Recorded;
use crate::report::Report;
use document::Pointer;

/// The location of an operation in the record.
pub fn location(operation: &DraftOperation) -> Pointer {
    let operation = &operation.operation;
    let paths = Pointer::from("/paths");
    paths.join(&operation.path).join(operation.method)
}

/// Names every operation, and adds the names to `record`. A recorded operation keeps its name.
pub fn assign(api: &mut Draft, record: &mut Recorded, report: &mut Report) {
    let preferred = preferred_names(api, report);
    let mut taken = Names::default();
    let recorded = keep(api, &preferred, record, &mut taken);
    let mut order: Vec<(&mut DraftOperation, Preferred)> =
        api.operations.iter_mut().zip(preferred).collect();
    order.sort_by(|(one, one_name), (other, other_name)| {
        let key = |operation: &DraftOperation, name: &Preferred| {
            let path = operation.operation.path.clone();
            (!name.is_spelled, path, operation.operation.method)
        };
        key(one, one_name).cmp(&key(other, other_name))
    });
    for (operation, preferred) in order {
        let at = location(operation);
        if let Some(name) = recorded.get(&at) {
            operation.operation.name = name.clone();
            continue;
        }
        let name = taken.unique(&preferred);
        if name != preferred.name {
            let pointer = operation.operation.pointer.join("operationId");
            let conflict = Conflict {
                pointer: &pointer,
                preferred: &preferred.name,
                name: &name,
                owner: taken.owners.get(&preferred.name),
            };
            conflict.note(report);
        }
        operation.operation.name = name;
    }
    let given: BTreeMap<Pointer, String> = (api.operations.iter())
        .map(|operation| (location(operation), operation.operation.name.clone()))
        .collect();
    add_former(api, record, &given);
    let used: HashSet<&String> = given.values().collect();
    record.operations.retain(|_, name| !used.contains(name));
    record.operations.extend(given);
}

/// The names that are in use, as methods and as builders.
struct Names {
    methods: Taken,
    // Builders are types: two names that differ as methods must differ as types as well.
    builders: HashSet<String>,
    owners: BTreeMap<String, Pointer>,
}

impl Default for Names {
    fn default() -> Self {
        Self {
            methods: Taken::new(&[]),
            builders: HashSet::new(),
            owners: BTreeMap::new(),
        }
    }
}

impl Names {
    /// Reserves a recorded name, unless it is in use.
    fn reserve(&mut self, name: &str, owner: &Pointer) -> bool {
        let is_free = !self.methods.contains(name) && self.builders.insert(pascal(name));
        if is_free {
            self.methods.reserve(name);
            self.owners.insert(name.to_owned(), owner.clone());
        }
        is_free
    }

    fn is_free(&self, name: &str) -> bool {
        !self.methods.contains(name) && !self.builders.contains(&pascal(name))
    }

    /// The function's name of an operation id that a framework made if it is free, else the whole
    /// id, else that with a number.
    fn unique(&mut self, preferred: &Preferred) -> String {
        let long = if self.is_free(&preferred.name) {
            &preferred.name
        } else {
            preferred.long.as_ref().unwrap_or(&preferred.name)
        };
        let mut name = self.methods.unique(long);
        while !self.builders.insert(pascal(&name)) {
            name = self.methods.unique(long);
        }
        name
    }
}

/// Reserves the names that the record keeps, and returns those of operations of the document. One
/// whose recorded name is a whole operation id that a framework made has the function's name from now
/// on, and the recorded one as a former name.
fn keep(
    api: &Draft,
    preferred: &[Preferred],
    record: &mut Recorded,
    taken: &mut Names,
) -> BTreeMap<Pointer, String> {
    let mut kept = BTreeMap::new();
    let mut shortened = Vec::new();
    for (operation, preferred) in api.operations.iter().zip(preferred) {
        let at = location(operation);
        let Some(name) = record.operations.get(&at) else {
            continue;
        };
        if !taken.reserve(name, &at) {
            continue;
        }
        kept.insert(at.clone(), name.clone());
        if preferred.long.as_ref() == Some(name) {
            shortened.push((at, preferred.name.clone(), name.clone()));
        }
    }
    for (name, at) in &record.former_operations {
        taken.reserve(name, at);
    }
    for (at, name) in &record.operations {
        if !kept.contains_key(at) && record.successor(at, |_| true).is_some() {
            taken.reserve(name, at);
        }
    }
    for (at, short, long) in shortened {
        if taken.reserve(&short, &at) {
            kept.insert(at.clone(), short);
            record.former_operations.insert(long, at);
        }
    }
    kept
}

/// Gives the operations their former names.
fn add_former(api: &mut Draft, record: &Recorded, given: &BTreeMap<Pointer, String>) {
    let mut former: BTreeMap<Pointer, BTreeSet<String>> = BTreeMap::new();
    for (name, at) in &record.former_operations {
        let at = if given.contains_key(at) {
            Some(at.clone())
        } else {
            record.successor(at, |at| given.contains_key(at))
        };
        former
            .entry(at.unwrap_or_default())
            .or_default()
            .insert(name.clone());
    }
    for (at, name) in &record.operations {
        if !given.contains_key(at)
            && let Some(at) = record.successor(at, |at| given.contains_key(at))
        {
            former.entry(at).or_default().insert(name.clone());
        }
    }
    for operation in &mut api.operations {
        let names = former.remove(&location(operation)).unwrap_or_default();
        let is_other = |name: &String| *name != operation.operation.name;
        operation.operation.former_names = names.into_iter().filter(is_other).collect();
    }
}

/// The name that an operation has if it is free.
struct Preferred {
    name: String,
    /// The whole operation id, if a framework made it of the name.
    long: Option<String>,
    /// Whether the document spells the name as Rust does.
    is_spelled: bool,
}

/// The preferred names, in the order of the operations.
fn preferred_names(api: &Draft, report: &mut Report) -> Vec<Preferred> {
    let whole: Vec<Preferred> = (api.operations.iter())
        .map(|operation| whole_name(operation, report))
        .collect();
    let functions: Vec<Option<String>> = (api.operations.iter())
        .map(|operation| function_of(operation).map(|name| method_name(&name)))
        .collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (whole, function) in whole.iter().zip(&functions) {
        let name = function.as_ref().unwrap_or(&whole.name);
        *counts.entry(pascal(name)).or_default() += 1;
    }
    let shortened = whole.into_iter().zip(functions).map(|(whole, function)| {
        match function.filter(|name| counts[&pascal(name)] == 1) {
            Some(name) => Preferred {
                name,
                long: Some(whole.name),
                is_spelled: whole.is_spelled,
            },
            None => whole,
        }
    });
    shortened.collect()
}

fn whole_name(operation: &DraftOperation, report: &mut Report) -> Preferred {
    let id = operation.operation.operation_id.as_deref();
    let stated = id.filter(|id| id.chars().any(char::is_alphanumeric));
    let source = match stated {
        Some(id) => id.to_owned(),
        None => {
            let operation = &operation.operation;
            let what = "none; named by method and path";
            report.kept(&operation.pointer, "operation-id", what);
            let path = operation.path.replace(['{', '}'], "");
            format!("{}-{path}", operation.method)
        }
    };
    Preferred {
        name: method_name(&source),
        long: None,
        is_spelled: id.is_some_and(|id| snake(id) == id),
    }
}

fn method_name(source: &str) -> String {
    let mut name = snake(source);
    // A keyword such as `self` has an underscore already.
    let plain = name.trim_end_matches('_');
    if RESERVED_OPERATIONS.contains(&plain) {
        name = format!("{plain}_operation");
    }
    name
}

/// The function's name in an operation id that FastAPI made: the id ends in the path, with `_` for
/// each character that is not of a word, and the method.
fn function_of(operation: &DraftOperation) -> Option<String> {
    let id = operation.operation.operation_id.as_deref()?;
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let path = operation.operation.path.chars();
    let path: String = path.map(|c| if is_word(c) { c } else { '_' }).collect();
    let name = id.strip_suffix(&format!("{path}_{}", operation.operation.method))?;
    name.chars()
        .any(char::is_alphanumeric)
        .then(|| name.to_owned())
}
