//! Normalises a document for the comparison: resolves references and unifies equivalent keywords.

mod disjoint;
mod kinds;
mod nullable;
pub(crate) mod schema;
mod shape;
mod unifier;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

pub(crate) use document::Located;
use document::schema::OneLevel;
use document::{Pointer, Resolver};
pub(crate) use kinds::{Kind, covers};
pub(crate) use nullable::is_null_only;
pub(crate) use schema::Schema;
pub(crate) use shape::canonical;

/// A document with its normalised schemas.
pub(crate) struct Source<'a> {
    resolver: Resolver<'a>,
    /// OpenAPI 3.0, where keywords beside `$ref` are ignored.
    is_3_0: bool,
    schemas: RefCell<HashMap<usize, Rc<Schema<'a>>>>,
    flattened: RefCell<HashMap<usize, Rc<Schema<'a>>>>,
    /// The locations that are being read, to detect cycles.
    reading: RefCell<Vec<usize>>,
    shapes: RefCell<HashMap<(usize, u8), u64>>,
}

/// A schema as the document states it, without what is inside it.
pub(crate) type Stated<'a> = document::schema::Schema<OneLevel<'a>>;

/// Reads what the schema at `at` states.
fn stated<'a>(at: &Located<'a>) -> Stated<'a> {
    Stated::read(at.value, at.pointer.clone())
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
            resolver: Resolver::new(root),
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

    pub(crate) fn resolver(&self) -> &Resolver<'a> {
        &self.resolver
    }

    pub(crate) fn root(&self) -> Located<'a> {
        self.resolver.root()
    }

    /// Returns the value at `pointer`.
    pub(crate) fn at(&self, pointer: &Pointer) -> Option<Located<'a>> {
        self.resolver.at(pointer)
    }

    /// Follows references. A value whose reference cannot be followed is returned as it is.
    pub(crate) fn resolve(&self, at: Located<'a>) -> Located<'a> {
        self.resolver.resolve(at.clone()).unwrap_or(at)
    }

    /// Follows one reference.
    fn follow(&self, at: &Located<'a>) -> Option<Located<'a>> {
        self.resolver.follow(at)?.ok()
    }

    /// Returns the normalised schema at `at`, read once for each location.
    pub(crate) fn schema(&self, at: &Located<'a>) -> Rc<Schema<'a>> {
        let id = at.identity();
        if let Some(known) = self.schemas.borrow().get(&id) {
            return Rc::clone(known);
        }
        let schema = Rc::new(Schema::unified(self, at, false));
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
        let schema = Rc::new(Schema::unified(self, at, true));
        self.flattened.borrow_mut().insert(id, Rc::clone(&schema));
        schema
    }
}
