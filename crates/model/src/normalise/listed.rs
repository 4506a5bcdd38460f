//! Enumerations and constants, however the document spells them.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use document::schema::Type;

/// The values that a schema lists, in the document's order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Listed(Vec<Item>);

/// A listed value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// The value.
    pub value: Value,
    /// A name that the document gives the value.
    pub name: Option<String>,
    /// What the document states about it.
    pub description: Option<String>,
    /// Whether it is a `const`.
    is_constant: bool,
}

impl Listed {
    /// The values of an `enum`, with the names that the document gives them.
    pub fn values(values: Vec<Value>, names: &[Value]) -> Self {
        let name = |index: usize| names.get(index)?.as_str().map(str::to_owned);
        let items = values.into_iter().enumerate();
        let items = items.map(|(index, value)| Item {
            value,
            name: name(index),
            description: None,
            is_constant: false,
        });
        Self(items.collect())
    }

    /// The value of a `const`.
    pub fn constant(value: Value) -> Self {
        Self(vec![Item {
            value,
            name: None,
            description: None,
            is_constant: true,
        }])
    }

    /// The same values, of which a single one is called and described like this unless it has a name and
    /// a description of its own.
    pub fn described(mut self, title: Option<&String>, description: Option<&String>) -> Self {
        if let [only] = self.0.as_mut_slice() {
            only.name = only.name.take().or_else(|| title.cloned());
            only.description = only.description.take().or_else(|| description.cloned());
        }
        self
    }

    /// The values of several enumerations, each as the first of them has it.
    pub fn of_all(lists: impl IntoIterator<Item = Self>) -> Self {
        let mut known = HashSet::new();
        let items = lists.into_iter().flat_map(|list| list.0);
        let items = items.filter(|item| known.insert(item.value.clone()));
        Self(items.collect())
    }

    /// The values that are in both, with the names and descriptions that either has.
    pub fn both(self, other: &Self) -> Self {
        // The first of equal values is the last to be inserted.
        let twins = other.0.iter().rev().map(|twin| (&twin.value, twin));
        let twins: HashMap<&Value, &Item> = twins.collect();
        let items = self.0.into_iter().filter_map(|mut item| {
            let twin = twins.get(&item.value)?;
            item.name = item.name.or_else(|| twin.name.clone());
            item.description = item.description.or_else(|| twin.description.clone());
            item.is_constant |= twin.is_constant;
            Some(item)
        });
        Self(items.collect())
    }

    /// The values with what is known of them.
    pub fn items(&self) -> &[Item] {
        &self.0
    }

    /// The value, if there is only one.
    pub fn only(&self) -> Option<&Value> {
        match self.0.as_slice() {
            [only] => Some(&only.value),
            _ => None,
        }
    }

    /// Whether it is a constant, which accepts no other value.
    pub fn is_constant(&self) -> bool {
        matches!(self.0.as_slice(), [only] if only.is_constant)
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The type of the values.
    pub fn kind(&self) -> Type {
        let last = self.0.last();
        last.map_or(Type::String, |item| Type::of(&item.value))
    }

    /// Forgets the names that the document gives the values.
    pub fn remove_names(&mut self) {
        self.0.iter_mut().for_each(|item| item.name = None);
    }

    /// Forgets what the document states about the values.
    pub fn remove_descriptions(&mut self) {
        self.0.iter_mut().for_each(|item| item.description = None);
    }

    /// Makes it the enumeration of a schema of its own: a single constant stays one, and its description,
    /// which is returned, is that of the schema.
    pub fn detach(&mut self) -> Option<String> {
        if self.is_constant() {
            let described = self.0.iter_mut().find_map(|item| item.description.take());
            self.remove_names();
            return described;
        }
        for item in &mut self.0 {
            item.is_constant = false;
        }
        None
    }
}
