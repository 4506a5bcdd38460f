//! The order in which components are put together.

use std::collections::HashSet;

use super::components::Components;
use crate::normalise::schema::Schema;

/// Finds the components that a schema is put together from.
pub type PartsOf = for<'a> fn(&'a Schema, &mut Vec<&'a str>);

/// The names of the components, each behind those that it is made of. Without recursion: a chain of
/// components may be as long as the document.
pub fn parts_first(components: &Components, parts_of: PartsOf) -> Vec<String> {
    enum Step<'a> {
        Enter(&'a str),
        Leave(&'a str),
    }
    let (mut order, mut seen) = (Vec::new(), HashSet::new());
    let mut steps: Vec<Step<'_>> = components.keys().rev().map(|it| Step::Enter(it)).collect();
    while let Some(step) = steps.pop() {
        match step {
            Step::Leave(name) => order.push(name.to_owned()),
            Step::Enter(name) => {
                if let Some(schema) = components.get(name)
                    && seen.insert(name)
                {
                    steps.push(Step::Leave(name));
                    let mut parts = Vec::new();
                    parts_of(schema, &mut parts);
                    steps.extend(parts.into_iter().rev().map(Step::Enter));
                }
            }
        }
    }
    order
}
