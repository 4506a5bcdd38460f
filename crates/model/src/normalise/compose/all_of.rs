//! `allOf`: subschemas that state nothing, nested ones, and enumerations.

use serde_json::{Value, json};

use super::composer::Composer;
use crate::normalise::listed::Listed;
use crate::normalise::schema::{
    ANNOTATIONS, Schema, UNCHECKED, add_unchecked, flag, is_any, referenced, strip, type_of,
};
use document::Pointer;

impl Composer<'_> {
    /// Leaves out subschemas that state nothing and flattens nested `allOf`; a single subschema
    /// stands for the whole.
    pub(super) fn all_of(&mut self, schema: &mut Schema, at: &Pointer) {
        let Some(Value::Array(list)) = schema.shift_remove("allOf") else {
            return;
        };
        let mut subschemas = Vec::new();
        let mut nullable = !list.is_empty();
        for subschema in list {
            nullable &= flag(&subschema, "nullable") || is_any(&subschema);
            let own = subschema.as_object().cloned().unwrap_or_default();
            if is_any(&subschema) {
                inherit(schema, own);
                continue;
            }
            match own.get("allOf").cloned() {
                Some(Value::Array(inner)) if !own.contains_key("oneOf") => {
                    inherit(schema, own);
                    subschemas.extend(inner);
                }
                _ => subschemas.push(subschema),
            }
        }
        if !nullable {
            for subschema in &mut subschemas {
                if let Some(subschema) = subschema.as_object_mut() {
                    subschema.shift_remove("nullable");
                }
            }
        }
        let (outside, own): (Schema, Schema) = std::mem::take(schema)
            .into_iter()
            .partition(|(key, _)| ANNOTATIONS.contains(&key.as_str()) || key == "discriminator");
        *schema = outside;
        let says_something = own.keys().any(|key| key != "type");
        if says_something || (subschemas.is_empty() && !own.is_empty()) {
            subschemas.push(Value::Object(own));
        }
        subschemas.dedup_by(is_repeated);
        if subschemas.len() > 1 {
            schema.insert("allOf".to_owned(), Value::Array(subschemas));
            return;
        }
        if let Some(Value::Object(only)) = subschemas.pop() {
            schema.shift_remove("discriminator");
            let mut outside = std::mem::take(schema);
            let inner_nullable = only.get("nullable").cloned();
            add_unchecked(&mut outside, only.get(UNCHECKED).cloned());
            *schema = only;
            for (key, value) in outside {
                schema.insert(key, value);
            }
            if let Some(nullable) = inner_nullable {
                schema.insert("nullable".to_owned(), nullable);
            }
            self.report
                .kept(&at.join("allOf"), "all-of", "a single subschema");
        }
    }

    /// Replaces subschemas that list values by the values that all of them list,
    /// such as a tag of one value beside a reference to the enumeration of all tags.
    pub(super) fn listed(&mut self, schema: &mut Schema, at: &Pointer) {
        let Some(Value::Array(list)) = schema.get("allOf") else {
            return;
        };
        let lists: Vec<Option<Listed>> = list
            .iter()
            .map(|subschema| Listed::of(subschema, self.components))
            .collect();
        let mut known = lists.iter().flatten();
        let Some(first) = known.next() else {
            return;
        };
        let place = at.join("allOf");
        let mut both = known.fold(first.clone(), Listed::both);
        if both.is_empty() {
            let what = "no value is in all of the enumerations; the first one is kept";
            self.report.lost(&place, "all-of", what);
            both = first.clone();
        }
        // A reference to a component with exactly these values keeps the component's type.
        let whole = list.iter().zip(&lists).find(|(subschema, listed)| {
            referenced(subschema).is_some()
                && listed
                    .as_ref()
                    .is_some_and(|listed| listed.len() == both.len())
        });
        let kind = list.iter().find_map(type_of).map(str::to_owned);
        let merged = match (whole, kind) {
            (Some((subschema, _)), _) => subschema.clone(),
            (None, kind) => {
                let kind = kind.unwrap_or_else(|| both.kind().to_owned());
                Value::Object(both.into_schema(&kind))
            }
        };
        // A format or a range beside listed values adds nothing.
        schema.insert("allOf".to_owned(), json!([merged]));
        self.report
            .kept(&place, "all-of", "the values that all enumerations have");
        self.all_of(schema, at);
    }
}

/// Takes over annotations that the outer schema does not have.
fn inherit(schema: &mut Schema, mut from: Schema) {
    add_unchecked(schema, from.shift_remove(UNCHECKED));
    for (key, value) in from {
        if ANNOTATIONS.contains(&key.as_str()) && key != "nullable" {
            schema.entry(key).or_insert(value);
        }
    }
}

/// Whether two subschemas differ only in constraints that no type checks; the earlier one gets those of
/// the later one.
fn is_repeated(later: &mut Value, earlier: &mut Value) -> bool {
    let checked = |schema: &Value| {
        let mut schema = schema.clone();
        strip(&mut schema, &[UNCHECKED]);
        schema
    };
    let is_repeated = checked(later) == checked(earlier);
    if let Some(earlier) = earlier.as_object_mut().filter(|_| is_repeated) {
        add_unchecked(earlier, later.get(UNCHECKED).cloned());
    }
    is_repeated
}
