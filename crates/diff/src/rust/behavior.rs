//! What a caller can observe of a type besides its declaration: the values that it accepts, and what its
//! parts are called in JSON.

use model::public_api::PublicItem;

use crate::rules::{Rule, rust as rules};

/// One fact that changed.
pub(super) struct FactChange<'f> {
    pub(super) rule: &'static Rule,
    /// The field or variant that it is about; `None` for the type itself.
    pub(super) part: Option<&'f str>,
    /// The keyword.
    pub(super) keyword: &'f str,
    pub(super) old: Option<&'f str>,
    pub(super) new: Option<&'f str>,
}

/// Returns what changed about the item, and about parts that both sides have.
pub(super) fn changes<'f>(old: &'f PublicItem, new: &'f PublicItem) -> Vec<FactChange<'f>> {
    let mut changes = Vec::new();
    for (key, was, is) in merged(&old.wire, &new.wire) {
        let is_in_both = (old.fields.contains_key(key) && new.fields.contains_key(key))
            || (old.variants.contains_key(key) && new.variants.contains_key(key));
        if was != is && is_in_both {
            changes.push(FactChange {
                rule: &rules::WIRE_VALUE_CHANGED,
                part: Some(key),
                keyword: "",
                old: was,
                new: is,
            });
        }
    }
    for (keyword, was, is) in merged(&old.limits, &new.limits) {
        if was != is {
            changes.push(FactChange {
                rule: rule(keyword, was, is),
                part: None,
                keyword,
                old: was,
                new: is,
            });
        }
    }
    for (key, was, is) in merged(&old.unchecked, &new.unchecked) {
        let (part, keyword) = match key.split_once('.') {
            Some((part, keyword)) => (Some(part), keyword),
            None => (None, key),
        };
        // Another type of the field is reported as such, and so is a field that is there once.
        let is_same_part = part.is_none_or(|part| {
            let (was, is) = (old.fields.get(part), new.fields.get(part));
            was.is_some() && was == is
        });
        if was != is && is_same_part {
            changes.push(FactChange {
                rule: &rules::UNCHECKED_CONSTRAINT_CHANGED,
                part,
                keyword,
                old: was,
                new: is,
            });
        }
    }
    changes
}

type Map = std::collections::BTreeMap<String, String>;

/// Returns the keys of both maps with their values.
fn merged<'f>(old: &'f Map, new: &'f Map) -> Vec<(&'f str, Option<&'f str>, Option<&'f str>)> {
    let added = new.keys().filter(|key| !old.contains_key(*key));
    old.keys()
        .chain(added)
        .map(|key| {
            let value = |map: &'f Map| map.get(key).map(String::as_str);
            (key.as_str(), value(old), value(new))
        })
        .collect()
}

fn rule(keyword: &str, old: Option<&str>, new: Option<&str>) -> &'static Rule {
    let number = |text: Option<&str>| text.and_then(|it| it.parse::<u64>().ok());
    let is_relaxed = match keyword {
        "const" => return &rules::WIRE_VALUE_CHANGED,
        // A pattern that is not checked any more accepts every string.
        "pattern" if new.is_some() => return &rules::PATTERN_CHANGED,
        "pattern" => true,
        "maxLength" => number(new).unwrap_or(u64::MAX) >= number(old).unwrap_or(u64::MAX),
        _ => number(new).unwrap_or(0) <= number(old).unwrap_or(0),
    };
    if is_relaxed {
        &rules::LIMIT_RELAXED
    } else {
        &rules::LIMIT_TIGHTENED
    }
}
