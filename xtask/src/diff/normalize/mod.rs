//! Normalizes a document for the comparison: resolves references and unifies equivalent keywords.

mod kinds;
mod nullable;
mod reader;
pub(crate) mod schema;
mod shape;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use crate::document::Pointer;
pub(crate) use kinds::{Kind, covers};
pub(crate) use nullable::is_null_only;
pub(crate) use schema::Schema;
pub(crate) use shape::canonical;

/// A value and its location in the document.
#[derive(Clone, Debug)]
pub(crate) struct Located<'a> {
    pub(crate) value: &'a Value,
    pub(crate) pointer: Pointer,
}

impl<'a> Located<'a> {
    /// Returns the property `name` of an object.
    pub(crate) fn get(&self, name: &str) -> Option<Located<'a>> {
        Some(Located {
            value: self.value.get(name)?,
            pointer: self.pointer.join(name),
        })
    }

    /// Returns the properties of an object.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'a str, Located<'a>)> + use<'a> {
        let pointer = self.pointer.clone();
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(move |(name, value)| {
                (
                    name.as_str(),
                    Located {
                        value,
                        pointer: pointer.join(name),
                    },
                )
            })
    }

    /// Returns the items of an array.
    pub(crate) fn items(&self) -> impl Iterator<Item = Located<'a>> + use<'a> {
        let pointer = self.pointer.clone();
        self.value
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(move |(index, value)| Located {
                value,
                pointer: pointer.join(index),
            })
    }

    /// Returns the string `name` of an object.
    pub(crate) fn string(&self, name: &str) -> Option<&'a str> {
        self.value.get(name)?.as_str()
    }

    /// Returns the boolean `name` of an object; `false` if it is absent.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.value
            .get(name)
            .and_then(Value::as_bool)
            .unwrap_or(false)
    }

    /// Returns the identity of the value: no two values have the same memory address.
    pub(crate) fn identity(&self) -> usize {
        std::ptr::from_ref(self.value).addr()
    }
}

/// A document with its normalized schemas.
pub(crate) struct Source<'a> {
    root: &'a Value,
    /// OpenAPI 3.0, where keywords beside `$ref` are ignored.
    is_3_0: bool,
    schemas: RefCell<HashMap<usize, Rc<Schema<'a>>>>,
    flattened: RefCell<HashMap<usize, Rc<Schema<'a>>>>,
    /// The locations that are being read, to detect cycles.
    reading: RefCell<Vec<usize>>,
    shapes: RefCell<HashMap<(usize, u8), u64>>,
}

/// A longer chain of references is treated as a cycle.
const MAX_CHAIN: usize = 64;

impl<'a> Source<'a> {
    pub(crate) fn new(root: &'a Value) -> Self {
        let is_3_0 = root
            .get("openapi")
            .and_then(Value::as_str)
            .is_some_and(|v| v.starts_with("3.0"));
        Self {
            root,
            is_3_0,
            schemas: RefCell::default(),
            flattened: RefCell::default(),
            reading: RefCell::default(),
            shapes: RefCell::default(),
        }
    }

    pub(crate) fn is_3_0(&self) -> bool {
        self.is_3_0
    }

    pub(crate) fn root(&self) -> Located<'a> {
        Located {
            value: self.root,
            pointer: Pointer::root(),
        }
    }

    /// Returns the value at `pointer`.
    pub(crate) fn at(&self, pointer: &Pointer) -> Option<Located<'a>> {
        Some(Located {
            value: self.root.pointer(pointer.as_str())?,
            pointer: pointer.clone(),
        })
    }

    /// Follows references. A broken, external or cyclic reference is returned as it is.
    pub(crate) fn resolve(&self, at: Located<'a>) -> Located<'a> {
        let mut here = at.clone();
        for _ in 0..MAX_CHAIN {
            let Some(next) = self.follow(&here) else {
                return here;
            };
            here = next;
        }
        at
    }

    /// Follows one reference.
    fn follow(&self, at: &Located<'a>) -> Option<Located<'a>> {
        let target = Pointer::from_reference(at.string("$ref")?)?;
        self.at(&target)
    }

    /// Returns the normalized schema at `at`, read once for each location.
    pub(crate) fn schema(&self, at: &Located<'a>) -> Rc<Schema<'a>> {
        let id = at.identity();
        if let Some(known) = self.schemas.borrow().get(&id) {
            return Rc::clone(known);
        }
        let schema = Rc::new(Schema::read(self, at, false));
        self.schemas.borrow_mut().insert(id, Rc::clone(&schema));
        schema
    }

    /// Whether reading the location would be a cycle, or too deep.
    fn is_reading(&self, at: &Located<'a>) -> bool {
        let reading = self.reading.borrow();
        reading.contains(&at.identity()) || reading.len() > MAX_CHAIN
    }

    /// Returns the schema at `at` with the subschemas of `allOf` merged.
    pub(crate) fn flattened(&self, at: &Located<'a>) -> Rc<Schema<'a>> {
        let id = at.identity();
        if let Some(known) = self.flattened.borrow().get(&id) {
            return Rc::clone(known);
        }
        let schema = Rc::new(Schema::read(self, at, true));
        self.flattened.borrow_mut().insert(id, Rc::clone(&schema));
        schema
    }
}
