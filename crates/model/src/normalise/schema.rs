//! The normal form of schemas: what [`super::rules`] makes of those of a document, and what
//! everything after works on until [`super::typed`] makes Rust types of it. Only the rules fill it, so
//! no document can state what is private to it.

use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::listed::Listed;
use document::Pointer;
use document::schema::{Discriminator, Type};

/// A schema in normal form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Schema {
    /// Where the document has it.
    pub origin: Origin,
    /// What it states about its values, null excepted, without narrowing them; it may stand beside a
    /// reference.
    pub about: About,
    /// What values it accepts; any JSON by default.
    pub shape: Shape,
}

/// What a schema states without deciding the type of its values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct About {
    /// `title`, from which types are named.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `default`, for the documentation.
    pub default: Option<Value>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Whether null is accepted as well.
    pub nullable: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `x-secret`: the types keep the values from view.
    pub secret: bool,
    /// The values of the union's discriminator that select this branch.
    pub tags: Option<Vec<Value>>,
    /// The constraints that no Rust type checks, by their keywords in 3.1. JSON Schemas state them.
    pub unchecked: Unchecked,
}

/// What values a schema accepts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shape {
    /// The component that it refers to.
    pub reference: Option<String>,
    /// `type`.
    pub kind: Option<Type>,
    /// `format`, where a Rust type exists for it.
    pub format: Option<String>,
    /// `enum` or `const`.
    pub listed: Option<Listed>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `minLength`.
    pub min_length: Option<u64>,
    /// `maxLength`.
    pub max_length: Option<u64>,
    /// `items`.
    pub items: Option<Box<Schema>>,
    /// `prefixItems` of a tuple.
    pub tuple: Option<Vec<Schema>>,
    /// `properties`.
    pub properties: Option<Properties>,
    /// `required`.
    pub required: Vec<String>,
    /// The schema of properties that are not described.
    pub extra: Option<Box<Schema>>,
    /// Whether there are no properties, neither described nor others.
    pub is_closed: bool,
    /// `allOf`.
    pub all_of: Option<Vec<Schema>>,
    /// What `allOf` requires in place of what its subschemas require: those of which a value satisfies
    /// several, not all.
    pub requires: Option<Vec<String>>,
    /// The properties that several subschemas of `allOf` describe, as all of them do.
    pub shared: Option<Properties>,
    /// `anyOf`.
    pub any_of: Option<Vec<Schema>>,
    /// `oneOf`.
    pub one_of: Option<Vec<Schema>>,
    /// `discriminator`, until it is the tag and the tags of the branches.
    pub discriminator: Option<Discriminator>,
    /// The property whose value selects a branch of `oneOf`.
    pub tag: Option<String>,
}

/// A location in the document. It does not count when schemas are compared.
#[derive(Clone, Debug, Default)]
pub struct Origin(pub Pointer);

impl PartialEq for Origin {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Eq for Origin {}

impl Hash for Origin {
    fn hash<H: Hasher>(&self, _state: &mut H) {}
}

/// Constraints by their keywords.
pub type Unchecked = Map<String, Value>;

/// Schemas by the names of properties. Their order does not count when they are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Properties(pub IndexMap<String, Schema>);

impl Deref for Properties {
    type Target = IndexMap<String, Schema>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Properties {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Hash for Properties {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut entries: Vec<_> = self.iter().collect();
        entries.sort_by_key(|(name, _)| *name);
        entries.hash(state);
    }
}

impl About {
    /// Adds constraints that the values satisfy as well; those that are known already stay.
    pub fn add_unchecked(&mut self, others: Unchecked) {
        for (keyword, value) in others {
            self.unchecked.entry(keyword).or_insert(value);
        }
    }

    /// Notes a constraint that no Rust type checks.
    pub fn leave_unchecked(&mut self, keyword: &str, value: Value) {
        self.unchecked.entry(keyword).or_insert(value);
    }

    /// Takes over what `inner` states and this does not: the outer description belongs to this
    /// location. Null is not a matter of annotations.
    pub fn inherit(&mut self, inner: Self) {
        let Self {
            title,
            description,
            default,
            deprecated,
            nullable: _,
            read_only,
            write_only,
            secret,
            tags,
            unchecked,
        } = inner;
        self.title = self.title.take().or(title);
        self.description = self.description.take().or(description);
        self.default = self.default.take().or(default);
        self.deprecated |= deprecated;
        self.read_only |= read_only;
        self.write_only |= write_only;
        self.secret |= secret;
        self.tags = self.tags.take().or(tags);
        self.add_unchecked(unchecked);
    }

    /// Removes what is there for people, and constraints that no type checks.
    pub fn remove_notes(&mut self) {
        self.title = None;
        self.description = None;
        self.default = None;
        self.unchecked = Unchecked::new();
    }
}

impl Shape {
    /// Whether it states nothing but a type, if that.
    pub fn is_only_type(&self) -> bool {
        let only = Self {
            kind: self.kind,
            ..Self::default()
        };
        *self == only
    }
}

impl Schema {
    /// A schema of this shape for what stands at `origin`.
    pub fn new(shape: Shape, origin: Origin) -> Self {
        Self {
            origin,
            about: About::default(),
            shape,
        }
    }

    /// A reference to the component `name`.
    pub fn reference(name: &str, origin: Origin) -> Self {
        let shape = Shape {
            reference: Some(name.to_owned()),
            ..Shape::default()
        };
        Self::new(shape, origin)
    }

    /// Where the document has it.
    pub fn at(&self) -> &Pointer {
        &self.origin.0
    }

    /// The component that it refers to.
    pub fn referenced(&self) -> Option<&str> {
        self.shape.reference.as_deref()
    }

    /// Whether it accepts any JSON.
    pub fn is_any(&self) -> bool {
        self.shape == Shape::default()
    }

    /// Whether it states nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it is a constant.
    pub fn is_constant(&self) -> bool {
        let listed = self.shape.listed.as_ref();
        listed.is_some_and(Listed::is_constant)
    }

    /// The properties.
    pub fn properties(&self) -> impl Iterator<Item = (&String, &Self)> {
        self.shape.properties.iter().flat_map(|all| all.iter())
    }

    /// The property of this name.
    pub fn property(&self, name: &str) -> Option<&Self> {
        self.shape.properties.as_ref()?.get(name)
    }

    /// The schemas directly inside it.
    pub fn parts(&self) -> impl Iterator<Item = &Self> {
        let shape = &self.shape;
        let properties = [&shape.properties, &shape.shared].into_iter().flatten();
        let properties = properties.flat_map(|all| all.values());
        let lists = [&shape.all_of, &shape.any_of, &shape.one_of, &shape.tuple];
        let singles = [&shape.items, &shape.extra];
        properties
            .chain(lists.into_iter().flatten().flatten())
            .chain(singles.into_iter().flatten().map(|part| &**part))
    }

    /// Calls `visit` on every schema directly inside it.
    pub fn for_each_part(&mut self, visit: &mut dyn FnMut(&mut Self)) {
        let shape = &mut self.shape;
        let properties = [&mut shape.properties, &mut shape.shared];
        for part in properties
            .into_iter()
            .flatten()
            .flat_map(|all| all.values_mut())
        {
            visit(part);
        }
        let lists = [
            &mut shape.all_of,
            &mut shape.any_of,
            &mut shape.one_of,
            &mut shape.tuple,
        ];
        for part in lists.into_iter().flatten().flatten() {
            visit(part);
        }
        for part in [&mut shape.items, &mut shape.extra].into_iter().flatten() {
            visit(part);
        }
    }

    /// Calls `change` on this schema and on every one inside it.
    pub fn for_all(&mut self, change: &mut dyn FnMut(&mut Self)) {
        change(self);
        self.for_each_part(&mut |part| part.for_all(change));
    }

    /// Adds every component that it names, at any depth, to `found`.
    pub fn references<'a>(&'a self, found: &mut Vec<&'a str>) {
        found.extend(self.referenced());
        for part in self.parts() {
            part.references(found);
        }
    }

    /// The schema without what is there for people and without constraints that no type checks.
    #[must_use]
    pub fn without_notes(&self) -> Self {
        let mut bare = self.clone();
        bare.for_all(&mut Self::remove_notes);
        bare
    }

    /// Removes what is there for people, and constraints that no type checks, of this schema alone.
    pub fn remove_notes(&mut self) {
        self.about.remove_notes();
        if let Some(listed) = &mut self.shape.listed {
            listed.remove_descriptions();
        }
    }

    /// Whether it is a string with a length or a pattern, as far as its keywords go.
    pub fn is_constrained(&self) -> bool {
        let shape = &self.shape;
        shape.pattern.is_some() || shape.min_length.is_some() || shape.max_length.is_some()
    }

    /// Removes the lengths and the pattern, and returns them by their keywords.
    pub fn take_string_constraints(&mut self) -> Vec<(&'static str, Value)> {
        let shape = &mut self.shape;
        let found = [
            ("minLength", shape.min_length.take().map(Value::from)),
            ("maxLength", shape.max_length.take().map(Value::from)),
            ("pattern", shape.pattern.take().map(Value::from)),
        ];
        let stated = found.into_iter();
        stated
            .filter_map(|(keyword, value)| Some((keyword, value?)))
            .collect()
    }
}
