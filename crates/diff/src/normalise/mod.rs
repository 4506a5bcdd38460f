//! Normalises a document for the comparison: resolves references and unifies equivalent keywords.

mod disjoint;
mod kinds;
mod nullable;
pub(crate) mod schema;
mod shape;
mod unifier;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

pub(crate) use document::Located;
use document::schema::{Keyword, OneLevel};
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
    /// How much more may be copied into schemas.
    budget: Cell<usize>,
}

/// A schema as the document states it, without what is inside it.
pub(crate) type Stated<'a> = document::schema::Schema<OneLevel<'a>>;

/// How many properties and values a document's schemas may copy from those that they include.
pub(crate) const MAX_COPIED: usize = 1_000_000;

/// Reads what the schema at `at` states.
fn stated<'a>(at: &Located<'a>) -> Stated<'a> {
    Stated::read(at.value, at.pointer.clone())
}

/// The name of the component that a reference names.
fn component(reference: &str) -> Option<String> {
    reference.rsplit('/').next().map(str::to_owned)
}

/// Keywords that change nothing about what a document accepts or sends, nor about how it is deprecated.
const NOT_COMPARED: [Keyword; 6] = [
    Keyword::Description,
    Keyword::Example,
    Keyword::Examples,
    Keyword::ExternalDocs,
    Keyword::Comment,
    Keyword::Xml,
];

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
            budget: Cell::new(MAX_COPIED),
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
        let shared = self.of_reference(at, Self::schema);
        let schema = shared.unwrap_or_else(|| Schema::unified(self, at, false));
        let schema = Rc::new(schema);
        self.schemas.borrow_mut().insert(id, Rc::clone(&schema));
        schema
    }

    /// The schema that a reference leads to, as `read` reads it, under the name of the reference. None if
    /// something is stated beside the reference, or if it cannot be followed or leads to itself.
    fn of_reference(
        &self,
        at: &Located<'a>,
        read: impl Fn(&Self, &Located<'a>) -> Rc<Schema<'a>>,
    ) -> Option<Schema<'a>> {
        let reference = at.str(Keyword::Ref.name())?;
        let (first, last) = self.references(at)?;
        let schema = (!self.is_reading(&last)).then(|| read(self, &last))?;
        Some(Schema {
            pointer: first.pointer,
            component: component(reference),
            ..(*schema).clone()
        })
    }

    /// The first and the last location to which references lead that stand alone.
    fn references(&self, at: &Located<'a>) -> Option<(Located<'a>, Located<'a>)> {
        let first = self.alone(at)?;
        let mut last = first.clone();
        for _ in 0..MAX_CHAIN {
            match self.alone(&last) {
                Some(next) => last = next,
                None => return Some((first, last)),
            }
        }
        None
    }

    /// Follows one reference beside which nothing is stated that is compared.
    fn alone(&self, at: &Located<'a>) -> Option<Located<'a>> {
        let is_compared = |name: &String| {
            let name = name.as_str();
            name != Keyword::Ref.name() && !NOT_COMPARED.iter().any(|it| it.name() == name)
        };
        let mut names = at.value.as_object()?.keys();
        let is_alone = self.is_3_0 || !names.any(is_compared);
        self.follow(at).filter(|_| is_alone)
    }

    /// Whether so much more may be copied; then it counts.
    fn afford(&self, count: usize) -> bool {
        let left = self.budget.get().checked_sub(count);
        self.budget.set(left.unwrap_or(0));
        left.is_some()
    }

    /// Whether all of the budget was needed, so that some schemas are incomplete.
    pub(crate) fn is_incomplete(&self) -> bool {
        self.budget.get() == 0
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
        let shared = self.of_reference(at, Self::flattened);
        let schema = shared.unwrap_or_else(|| Schema::unified(self, at, true));
        let schema = Rc::new(schema);
        self.flattened.borrow_mut().insert(id, Rc::clone(&schema));
        schema
    }
}
