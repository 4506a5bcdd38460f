//! Applies the actions of an overlay to a document in order.

use serde_json::Value;

use super::merge::{already_has, merge_into_selected};
use super::{Action, ActionError, Change, Overlay, OverlayError, Query, Reason};
use crate::Pointer;

/// What an overlay did to a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// The actions that changed the document, in order.
    pub actions: Vec<AppliedAction>,
    /// The actions that had no effect, or only part of it, because the document has changed.
    pub warnings: Vec<ActionError>,
}

/// What one action did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedAction {
    /// Index in `actions`, counted from 1.
    pub number: usize,
    /// Why the correction is needed.
    pub description: String,
    /// The locations that it selected.
    pub locations: Vec<Pointer>,
}

impl Overlay {
    /// Applies every action to `document`, or none: after an error, which lists every action that
    /// failed, the document is unchanged. An action without effect is not an error.
    pub fn apply(&self, document: &mut Value) -> Result<Applied, OverlayError> {
        let mut corrected = document.clone();
        let (applied, errors) = self.apply_what_fits(&mut corrected);
        if !errors.is_empty() {
            return Err(OverlayError::Actions(errors));
        }
        *document = corrected;
        Ok(applied)
    }

    /// The actions that do not apply to `document`: redundant ones, and those without a target.
    pub fn misfits(&self, document: &Value) -> Vec<ActionError> {
        let (applied, errors) = self.apply_what_fits(&mut document.clone());
        let mut misfits = [applied.warnings, errors].concat();
        misfits.sort_by_key(|misfit| misfit.number);
        misfits
    }

    /// Applies every action that can be applied; returns what was applied and the failures.
    pub fn apply_what_fits(&self, document: &mut Value) -> (Applied, Vec<ActionError>) {
        let mut applied = Applied::default();
        let mut errors = Vec::new();
        for action in &self.actions {
            match action.apply(document) {
                Ok(locations) => applied.actions.push(AppliedAction {
                    number: action.number,
                    description: action.description.clone(),
                    locations,
                }),
                Err(reason) if reason.is_warning() => {
                    let warning = ActionError::new(&self.origin, action, reason);
                    applied.warnings.push(warning);
                }
                Err(reason) => errors.push(ActionError::new(&self.origin, action, reason)),
            }
        }
        (applied, errors)
    }
}

impl Action {
    /// The first words of the description.
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
        let locations = self.target.select(document);
        if locations.is_empty() {
            return Err(Reason::MatchesNothing {
                target: self.target.text.clone(),
            });
        }
        match &self.change {
            Change::Update(value) => update(document, &locations, value)?,
            Change::Copy(source) => {
                let found = source.path.query(document).all();
                let [value] = found[..] else {
                    return Err(Reason::CopySource {
                        source_path: source.text.clone(),
                        count: found.len(),
                    });
                };
                let value = value.clone();
                update(document, &locations, &value)?;
            }
            Change::Remove => remove(document, &locations)?,
        }
        Ok(locations)
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

/// Merges `value` into every location, or into none of them.
fn update(document: &mut Value, locations: &[Pointer], value: &Value) -> Result<(), Reason> {
    let said = |location: &Pointer| {
        document
            .pointer(location.as_str())
            .is_some_and(|old| already_has(old, value))
    };
    if locations.iter().all(said) {
        return Err(Reason::Redundant);
    }
    let mut changed = document.clone();
    for location in locations {
        // An update of an enclosing location may have removed this one. Locations are selected
        // before the update, so there is nothing left to do.
        if let Some(old) = changed.pointer_mut(location.as_str()) {
            merge_into_selected(old, value, location)?;
        }
    }
    *document = changed;
    Ok(())
}

/// Removes every location, later array items first, so that the pointers stay valid.
fn remove(document: &mut Value, locations: &[Pointer]) -> Result<(), Reason> {
    if locations.contains(&Pointer::root()) {
        return Err(Reason::RemovesRoot);
    }
    let mut doomed: Vec<(Pointer, String)> =
        locations.iter().filter_map(Pointer::split_last).collect();
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
            Some(Value::Object(entries)) => {
                entries.shift_remove(&name);
            }
            _ => {}
        }
    }
    Ok(())
}
