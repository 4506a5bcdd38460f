//! Applying the actions of an overlay to a document, one after the other.

use serde_json::Value;

use super::merge::{merge_into_selected, says_already};
use super::{Action, ActionError, Change, Overlay, OverlayError, Query, Reason};
use crate::lower::names::snake;
use crate::openapi::{METHODS, Pointer};

/// What an overlay did to a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// The actions in their order; each changed the document.
    pub actions: Vec<AppliedAction>,
    /// The actions that had no effect, or not all of it, because the document has changed since.
    pub warnings: Vec<ActionError>,
}

/// What one action did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedAction {
    /// Place in the list of actions, counted from 1.
    pub number: usize,
    /// Why the correction is needed.
    pub description: String,
    /// The places that it selected.
    pub places: Vec<Pointer>,
}

impl Overlay {
    /// Applies every action to `document`, or none: on an error, which names each action that cannot
    /// be carried out, the document is as it was. An action that has nothing to do is no error.
    pub fn apply(&self, document: &mut Value) -> Result<Applied, OverlayError> {
        let mut corrected = document.clone();
        let (applied, errors) = self.apply_what_fits(&mut corrected);
        if !errors.is_empty() {
            return Err(OverlayError::Actions(errors));
        }
        *document = corrected;
        Ok(applied)
    }

    /// The actions that do not fit `document`: superfluous ones, and those whose target is gone.
    pub fn misfits(&self, document: &Value) -> Vec<ActionError> {
        let (applied, errors) = self.apply_what_fits(&mut document.clone());
        let mut misfits = [applied.warnings, errors].concat();
        misfits.sort_by_key(|misfit| misfit.number);
        misfits
    }

    /// Applies every action that fits and leaves the others; answers both.
    ///
    /// An operation that the document defines by itself is not merged with one that an action adds:
    /// the document's own stands, and so do the components that it defines.
    pub fn apply_what_fits(&self, document: &mut Value) -> (Applied, Vec<ActionError>) {
        let mut applied = Applied::default();
        let mut errors = Vec::new();
        let published = document.clone();
        for action in &self.actions {
            let mut action = action.clone();
            let (operations, renamed) = action.yield_to(&published);
            let yields = !operations.is_empty();
            if yields {
                let reason = Reason::Defined {
                    operations,
                    renamed,
                };
                let yielded = ActionError::new(&self.origin, &action, reason);
                applied.warnings.push(yielded);
            }
            match action.apply(document) {
                // Nothing of it was left.
                Err(Reason::Superfluous) if yields => {}
                Ok(places) => applied.actions.push(AppliedAction {
                    number: action.number,
                    description: action.description.clone(),
                    places,
                }),
                Err(reason) if reason.is_warning() => {
                    let warning = ActionError::new(&self.origin, &action, reason);
                    applied.warnings.push(warning);
                }
                Err(reason) => errors.push(ActionError::new(&self.origin, &action, reason)),
            }
        }
        (applied, errors)
    }
}

impl Action {
    /// The description's first words, for a message of one line.
    pub fn title(&self) -> String {
        const WORDS: usize = 8;
        let words: Vec<&str> = self.description.split_whitespace().collect();
        let mut title = words[..words.len().min(WORDS)].join(" ");
        if words.len() > WORDS {
            title.push('…');
        }
        title
    }

    fn apply(&self, document: &mut Value) -> Result<Vec<Pointer>, Reason> {
        let places = self.target.select(document);
        if places.is_empty() {
            return Err(Reason::MatchesNothing {
                target: self.target.text.clone(),
            });
        }
        match &self.change {
            Change::Update(value) => update(document, &places, value)?,
            Change::Copy(source) => {
                let found = source.path.query(document).all();
                let [value] = found[..] else {
                    return Err(Reason::CopySource {
                        source_path: source.text.clone(),
                        count: found.len(),
                    });
                };
                let value = value.clone();
                update(document, &places, &value)?;
            }
            Change::Remove => remove(document, &places)?,
        }
        Ok(places)
    }
}

impl Action {
    /// Takes out the operations that the published document defines by itself, and with them the
    /// components that it defines; answers the operations, and our names of those that have another
    /// in the generated code from now on.
    fn yield_to(&mut self, published: &Value) -> (Vec<String>, Vec<String>) {
        let (mut operations, mut renamed) = (Vec::new(), Vec::new());
        let Change::Update(Value::Object(update)) = &mut self.change else {
            return (operations, renamed);
        };
        if self.target.text != "$" {
            return (operations, renamed);
        }
        without_members_of(
            update.get_mut("paths"),
            &published["paths"],
            |path, method, ours| {
                let is_operation = METHODS.contains(&method);
                if is_operation {
                    operations.push(format!("{} {path}", method.to_uppercase()));
                    let theirs = &published["paths"][path][method];
                    let name = |operation: &Value| operation["operationId"].as_str().map(snake);
                    if name(ours) != name(theirs) {
                        renamed.extend(ours["operationId"].as_str().map(str::to_owned));
                    }
                }
                is_operation
            },
        );
        if !operations.is_empty() {
            without_members_of(
                update.get_mut("components"),
                &published["components"],
                |_, _, _| true,
            );
        }
        (operations, renamed)
    }
}

/// Takes the members of members out that `published` has as well, if `is_meant` says so of their
/// names and of what the update holds there.
fn without_members_of(
    update: Option<&mut Value>,
    published: &Value,
    mut is_meant: impl FnMut(&str, &str, &Value) -> bool,
) {
    let Some(update) = update.and_then(Value::as_object_mut) else {
        return;
    };
    for (outer, members) in update {
        let (Some(members), Some(published)) = (
            members.as_object_mut(),
            published[outer.as_str()].as_object(),
        ) else {
            continue;
        };
        members
            .retain(|inner, ours| !(published.contains_key(inner) && is_meant(outer, inner, ours)));
    }
}

impl Query {
    fn select(&self, document: &Value) -> Vec<Pointer> {
        self.path
            .query_located(document)
            .dedup()
            .locations()
            .map(|path| Pointer::from(path.to_json_pointer().as_str()))
            .collect()
    }
}

/// Merges `value` into every place, or into none of them.
fn update(document: &mut Value, places: &[Pointer], value: &Value) -> Result<(), Reason> {
    let said = |place: &Pointer| {
        document
            .pointer(place.as_str())
            .is_some_and(|old| says_already(old, value))
    };
    if places.iter().all(said) {
        return Err(Reason::Superfluous);
    }
    let mut changed = document.clone();
    for place in places {
        // An update of a place around this one may have moved it; the specification has the places
        // chosen beforehand, so nothing is left to do for it.
        if let Some(old) = changed.pointer_mut(place.as_str()) {
            merge_into_selected(old, value, place)?;
        }
    }
    *document = changed;
    Ok(())
}

/// Removes every place, later items of an array first, so that the pointers stay true.
fn remove(document: &mut Value, places: &[Pointer]) -> Result<(), Reason> {
    if places.contains(&Pointer::root()) {
        return Err(Reason::RemovesRoot);
    }
    let mut doomed: Vec<(Pointer, String)> =
        places.iter().filter_map(Pointer::split_last).collect();
    doomed.sort_by_key(|(parent, name)| {
        let depth = parent.tokens().count();
        (depth, name.parse::<usize>().unwrap_or_default())
    });
    for (parent, name) in doomed.into_iter().rev() {
        match document.pointer_mut(parent.as_str()) {
            Some(Value::Array(items)) => {
                if let Some(index) = name.parse().ok().filter(|index| *index < items.len()) {
                    items.remove(index);
                }
            }
            Some(Value::Object(members)) => {
                members.shift_remove(&name);
            }
            _ => {}
        }
    }
    Ok(())
}
