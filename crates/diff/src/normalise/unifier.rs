//! Unifies what a schema states: follows references, and gives what is spelled in several ways one form.
//! `document::schema` does the reading.

use std::collections::HashSet;
use std::rc::Rc;
use std::sync::LazyLock;

use indexmap::IndexMap;
use indexmap::map::Entry;
use serde_json::Value;

use super::kinds::{Kind, covers};
use super::nullable::is_null_only;
use super::schema::Schema;
use super::{MAX_CHAIN, NOT_COMPARED, Source, Stated, canonical, component};
use document::Located;
use document::keywords::{is_annotation, is_annotation_only};
use document::schema::{Exclusive, Form, Keyword, Type, Types};

/// The `contentEncoding` that OpenAPI 3.0 writes as `format: byte`.
static BASE64: LazyLock<Value> = LazyLock::new(|| Value::from("base64"));

impl<'a> Schema<'a> {
    /// The schema at `at`; with `flat`, the subschemas of `allOf` are merged.
    pub(super) fn unified(source: &Source<'a>, at: &Located<'a>, flat: bool) -> Self {
        source.reading.borrow_mut().push(at.identity());
        let mut unifier = Unifier {
            source,
            flat,
            seen: Vec::new(),
            types: None,
            format: None,
            closed: Vec::new(),
            schema: Self {
                pointer: at.pointer.clone(),
                component: None,
                external: None,
                never: false,
                kinds: None,
                nullable: false,
                values: None,
                one_of: None,
                any_of: None,
                all_of: None,
                properties: Rc::default(),
                required: Rc::default(),
                keywords: Rc::default(),
                unknown: Rc::default(),
                is_conflicting: false,
            },
        };
        unifier.add(at);
        source.reading.borrow_mut().pop();
        unifier.finish()
    }
}

struct Unifier<'s, 'a> {
    source: &'s Source<'a>,
    flat: bool,
    seen: Vec<usize>,
    types: Option<Vec<String>>,
    format: Option<Located<'a>>,
    /// How many properties each object declares that constrains the others.
    closed: Vec<usize>,
    schema: Schema<'a>,
}

impl<'a> Unifier<'_, 'a> {
    fn add(&mut self, at: &Located<'a>) {
        if self.seen.contains(&at.identity()) || self.seen.len() > MAX_CHAIN {
            return;
        }
        // What it includes would have no room.
        if !self.seen.is_empty() && self.source.is_incomplete() {
            self.schema.is_conflicting = true;
            return;
        }
        let mut stated = super::stated(at);
        match stated.form {
            Form::Object => {}
            Form::Boolean(accepts) => {
                self.schema.never |= !accepts;
                return;
            }
            Form::Other(_) => return,
        }
        self.seen.push(at.identity());
        let reference = stated.core.reference.take();
        let is_replaced = self.source.is_3_0 && reference.is_some();
        if !is_replaced {
            self.add_keywords(at, &mut stated);
        }
        // After the others, so that a keyword beside a reference has precedence.
        if let Some(reference) = reference {
            self.follow(at, reference);
        }
        if is_replaced {
            return;
        }
        let composition = stated.composition;
        if let Some(subschemas) = composition.all_of {
            self.add_all_of(subschemas);
        }
        for (keyword, union) in [
            (Keyword::AnyOf, composition.any_of),
            (Keyword::OneOf, composition.one_of),
        ] {
            self.add_union(keyword, union.unwrap_or_default());
        }
    }

    fn follow(&mut self, at: &Located<'a>, reference: String) {
        match self.source.follow(at) {
            Some(target) => {
                if self.schema.component.is_none() {
                    self.schema.pointer = target.pointer.clone();
                    self.schema.component = component(&reference);
                }
                self.add(&target);
            }
            None => self.schema.external = Some(reference),
        }
    }

    /// Adds what is stated beside references and compositions.
    fn add_keywords(&mut self, at: &Located<'a>, stated: &mut Stated<'a>) {
        self.note_closed(stated);
        for keyword in stated.keywords() {
            match keyword {
                _ if NOT_COMPARED.contains(&keyword) => {}
                // Added after all others.
                Keyword::Ref | Keyword::AllOf | Keyword::AnyOf | Keyword::OneOf => {}
                Keyword::Type => self.add_types(stated.values.types.take()),
                Keyword::Format => self.add_format(at),
                Keyword::Nullable => {
                    self.schema.nullable |= stated.annotations.nullable == Some(true);
                }
                Keyword::Const => {
                    self.add_values(stated.values.constant.take().into_iter().collect());
                }
                Keyword::Enum => self.add_values(stated.values.listed.take().unwrap_or_default()),
                Keyword::Properties => {
                    self.add_properties(stated.objects.properties.take().unwrap_or_default());
                }
                Keyword::Required => {
                    let required = stated.objects.required.take().unwrap_or_default();
                    Rc::make_mut(&mut self.schema.required).extend(required.names);
                }
                // In 3.0, the exclusive limits are flags beside the limits.
                Keyword::ExclusiveMinimum
                    if is_set(&stated.numbers.exclusive_minimum).is_some() => {}
                Keyword::ExclusiveMaximum
                    if is_set(&stated.numbers.exclusive_maximum).is_some() => {}
                Keyword::Minimum if is_set(&stated.numbers.exclusive_minimum) == Some(true) => {
                    self.add_keyword(at, keyword, Keyword::ExclusiveMinimum);
                }
                Keyword::Maximum if is_set(&stated.numbers.exclusive_maximum) == Some(true) => {
                    self.add_keyword(at, keyword, Keyword::ExclusiveMaximum);
                }
                _ => self.add_keyword(at, keyword, keyword),
            }
        }
        for name in stated.unknown.keys() {
            self.add_unknown(name, at);
        }
    }

    /// Notes an object that constrains the properties that it does not declare itself.
    fn note_closed(&mut self, stated: &Stated<'a>) {
        let extra = stated.objects.additional_properties.as_ref();
        if extra.is_some_and(|extra| !is_annotation_only(extra.value)) {
            let declared = stated.objects.properties.as_ref();
            self.closed.push(declared.map_or(0, IndexMap::len));
        }
    }

    /// Adds a keyword of the schema at `at`, under the name of the keyword that has its meaning. Where
    /// that is already there, both apply.
    fn add_keyword(&mut self, at: &Located<'a>, written: Keyword, keyword: Keyword) {
        let at = at
            .get(written.name())
            .filter(|at| !is_redundant(keyword, at.value));
        let Some(at) = at else { return };
        let mut known = match Rc::make_mut(&mut self.schema.keywords).entry(keyword) {
            Entry::Vacant(entry) => {
                entry.insert(at);
                return;
            }
            Entry::Occupied(entry) => entry,
        };
        let is_stricter = match (known.get().value.as_f64(), at.value.as_f64()) {
            (Some(known), Some(new)) if is_upper_limit(keyword) => Some(new < known),
            (Some(known), Some(new)) if is_lower_limit(keyword) => Some(new > known),
            _ => at.value.as_bool().filter(|_| is_flag(keyword)),
        };
        match is_stricter {
            Some(true) => {
                known.insert(at);
            }
            Some(false) => {}
            None => {
                let is_same = canonical(known.get().value) == canonical(at.value);
                self.schema.is_conflicting |= !is_same && !is_annotation(keyword.name());
            }
        }
    }

    /// Adds what the specification does not know.
    fn add_unknown(&mut self, name: &str, at: &Located<'a>) {
        let Some(at) = at.get(name) else { return };
        match Rc::make_mut(&mut self.schema.unknown).entry(name.to_owned()) {
            Entry::Vacant(entry) => {
                entry.insert(at);
            }
            Entry::Occupied(known) => {
                let is_same = canonical(known.get().value) == canonical(at.value);
                self.schema.is_conflicting |= !is_same && !is_annotation(name);
            }
        }
    }

    fn add_properties(&mut self, properties: IndexMap<String, Located<'a>>) {
        // What a schema includes is copied into it.
        let is_included = self.seen.len() > 1;
        if is_included && !self.source.afford(properties.len()) {
            self.schema.is_conflicting = true;
            return;
        }
        let known = Rc::make_mut(&mut self.schema.properties);
        for (name, at) in properties {
            match known.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(at);
                }
                Entry::Occupied(entry) => {
                    let is_same = canonical(entry.get().value) == canonical(at.value);
                    self.schema.is_conflicting |= !is_same;
                }
            }
        }
    }

    fn add_format(&mut self, at: &Located<'a>) {
        let Some(format) = at.get(Keyword::Format.name()) else {
            return;
        };
        match &self.format {
            Some(known) => self.schema.is_conflicting |= known.value != format.value,
            None => self.format = Some(format),
        }
    }

    fn add_types(&mut self, types: Option<Types>) {
        let names = types.iter().flat_map(Types::names).collect::<Vec<_>>();
        self.schema.nullable |= names.contains(&Type::Null.name());
        let names = names.into_iter().filter(|name| *name != Type::Null.name());
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        if let Some(known) = &self.types {
            let both = |name: &String, list: &[String]| {
                list.contains(name)
                    || (name == Type::Integer.name()
                        && list.iter().any(|it| it == Type::Number.name()))
            };
            let common = names.iter().filter(|name| both(name, known));
            let mut common: Vec<String> = common.cloned().collect();
            common.extend(known.iter().filter(|name| both(name, &names)).cloned());
            common.sort_unstable();
            common.dedup();
            names = common;
        }
        self.types = Some(names);
    }

    fn add_values(&mut self, values: Vec<Value>) {
        self.schema.nullable |= values.iter().any(Value::is_null);
        let known = self.schema.values.take();
        let known: Option<HashSet<String>> =
            known.map(|values| values.iter().map(canonical).collect());
        let mut seen = HashSet::new();
        let is_common = |value: &Value| {
            let name = canonical(value);
            known.as_ref().is_none_or(|known| known.contains(&name)) && seen.insert(name)
        };
        let values = values.into_iter().filter(|value| !value.is_null());
        self.schema.values = Some(Rc::new(values.filter(is_common).collect()));
    }

    fn add_all_of(&mut self, mut subschemas: Vec<Located<'a>>) {
        subschemas.retain(|it| !is_annotation_only(it.value));
        match subschemas.as_slice() {
            [] => {}
            [only] => self.add(only),
            _ if self.flat => {
                for subschema in &subschemas {
                    self.add(subschema);
                }
            }
            _ => self.schema.all_of = Some(subschemas),
        }
    }

    fn add_union(&mut self, keyword: Keyword, mut subschemas: Vec<Located<'a>>) {
        let count = subschemas.len();
        if count == 0 {
            return;
        }
        subschemas.retain(|item| !self.is_null_only(item));
        self.schema.nullable |= subschemas.len() < count;
        match subschemas.as_slice() {
            [] => self.types = Some(Vec::new()),
            [only] => self.add(only),
            _ if self.fold_values(keyword, &subschemas) || self.fold_plain(&subschemas) => {}
            _ => {
                let list = if keyword == Keyword::OneOf {
                    &mut self.schema.one_of
                } else {
                    &mut self.schema.any_of
                };
                self.schema.is_conflicting |= list.is_some();
                list.get_or_insert(subschemas);
            }
        }
    }

    fn is_null_only(&self, subschema: &Located<'a>) -> bool {
        let target = self.source.resolve(subschema.clone());
        if is_null_only(target.value) {
            return true;
        }
        // A union or `allOf` of one subschema may accept `null` only.
        let is_wrapped = [Keyword::AllOf, Keyword::AnyOf, Keyword::OneOf]
            .iter()
            .any(|it| target.value.get(it.name()).is_some());
        is_wrapped && !self.source.is_reading(&target) && self.source.schema(&target).is_null_only()
    }

    /// Returns the schemas of a union if `is_such` holds for each.
    fn each(
        &self,
        subschemas: &[Located<'a>],
        is_such: impl Fn(&Schema<'a>) -> bool,
    ) -> Option<Vec<Rc<Schema<'a>>>> {
        let read = |subschema: &Located<'a>| {
            let is_cycle = self.source.is_reading(subschema);
            let schema = (!is_cycle).then(|| self.source.schema(subschema))?;
            is_such(&schema).then_some(schema)
        };
        subschemas.iter().map(read).collect()
    }

    /// Makes one enum of a union of enums and constants.
    fn fold_values(&mut self, keyword: Keyword, subschemas: &[Located<'a>]) -> bool {
        if self.schema.values.is_some() {
            return false;
        }
        let Some(schemas) = self.each(subschemas, Schema::is_enum) else {
            return false;
        };
        let mut lists: Vec<&Rc<Vec<Value>>> = schemas.iter().flat_map(|it| &it.values).collect();
        if keyword == Keyword::AnyOf {
            // References to one component share its values.
            let mut seen = HashSet::new();
            lists.retain(|list| seen.insert(Rc::as_ptr(list)));
        }
        if !self
            .source
            .afford(lists.iter().map(|list| list.len()).sum())
        {
            return false;
        }
        let all: Vec<Value> = lists
            .into_iter()
            .flat_map(|list| list.iter().cloned())
            .collect();
        let mut names: Vec<String> = all.iter().map(canonical).collect();
        names.sort();
        names.dedup();
        // A value under two subschemas is not valid under exactly one.
        if keyword == Keyword::OneOf && names.len() < all.len() {
            return false;
        }
        self.schema.nullable |= schemas.iter().any(|it| it.nullable);
        self.schema.values = Some(Rc::new(all));
        let kinds = &schemas[0].kinds;
        if schemas.iter().all(|it| it.kinds == *kinds) {
            self.schema.kinds.clone_from(kinds);
        }
        true
    }

    /// Makes an array of types of a union of plain types.
    fn fold_plain(&mut self, subschemas: &[Located<'a>]) -> bool {
        if self.types.is_some() || self.schema.kinds.is_some() {
            return false;
        }
        let Some(schemas) = self.each(subschemas, Schema::is_plain) else {
            return false;
        };
        self.schema.nullable |= schemas.iter().any(|it| it.nullable);
        let kinds = schemas.iter().flat_map(|it| it.kinds.iter().flatten());
        self.schema.kinds = Some(kinds.cloned().collect());
        true
    }

    fn finish(mut self) -> Schema<'a> {
        // An object that constrains other properties does not see those of another subschema.
        let declared = self.schema.properties.len();
        self.schema.is_conflicting |= self.closed.iter().any(|own| *own < declared);
        let format = self.string_format();
        if let Some(types) = self.types.take() {
            let kinds = types.into_iter().map(|name| Kind {
                name,
                format: format.clone(),
            });
            self.schema.kinds = Some(kinds.collect());
        }
        if let Some(kinds) = &mut self.schema.kinds {
            kinds.sort();
            kinds.dedup();
        }
        if let (Some(kinds), Some(values)) = (&self.schema.kinds, &self.schema.values)
            && kinds.is_empty()
            && values.is_empty()
        {
            self.schema.values = None;
        }
        // An enum without a type has the type of its values.
        if self.schema.kinds.is_none()
            && let Some(values) = &self.schema.values
        {
            self.schema.kinds = kinds_of(values);
        }
        self.drop_redundant_type();
        self.schema
    }

    /// Returns the format, with the keywords about bytes unified: base64 is a `contentEncoding`, and
    /// bytes as they are have the format `binary`.
    fn string_format(&mut self) -> Option<String> {
        let located = self.format.take();
        let format = located.as_ref().and_then(|at| at.value.as_str());
        let is_string = |types: &Vec<String>| types.iter().any(|it| it == Type::String.name());
        let is_string = self.types.as_ref().is_none_or(is_string);
        if !is_string {
            return format.map(str::to_owned);
        }
        let keywords = Rc::make_mut(&mut self.schema.keywords);
        let encoding = keywords
            .get(&Keyword::ContentEncoding)
            .and_then(|at| at.value.as_str());
        let is_raw = encoding.is_none_or(|it| it.eq_ignore_ascii_case("binary"));
        let media_type = keywords
            .get(&Keyword::ContentMediaType)
            .and_then(|at| at.value.as_str());
        let is_bytes = media_type.is_some_and(|it| it.eq_ignore_ascii_case(OCTETS));
        match format {
            Some("byte") => {
                if let Some(at) = located.filter(|_| is_raw) {
                    let value: &'a Value = &BASE64;
                    keywords.insert(Keyword::ContentEncoding, Located { value, ..at });
                }
                None
            }
            Some("binary") | None
                if is_raw && (format.is_some() || encoding.is_some() || is_bytes) =>
            {
                keywords.shift_remove(&Keyword::ContentEncoding);
                if is_bytes {
                    keywords.shift_remove(&Keyword::ContentMediaType);
                }
                Some("binary".to_owned())
            }
            other => other.map(str::to_owned),
        }
    }

    /// Removes the type beside a union whose subschemas are all of this type.
    fn drop_redundant_type(&mut self) {
        let schema = &mut self.schema;
        let Some(list) = schema.one_of.as_ref().or(schema.any_of.as_ref()) else {
            return;
        };
        let (Some(outer), 1) = (&schema.kinds, schema.constraints()) else {
            return;
        };
        let is_inside = |subschema: &Located<'a>| {
            let target = self.source.resolve(subschema.clone());
            let Some(types) = Types::of(target.value) else {
                return false;
            };
            let names = types.names();
            let inner: Vec<Kind> = names
                .filter(|name| *name != Type::Null.name())
                .map(|name| Kind {
                    name: name.to_owned(),
                    format: None,
                })
                .collect();
            covers(Some(outer), Some(&inner))
        };
        if list.iter().all(is_inside) {
            schema.kinds = None;
        }
    }
}

/// The media type of bytes about which nothing else is known.
const OCTETS: &str = "application/octet-stream";

/// The flag of 3.0 beside a bound.
fn is_set(exclusive: &Option<Exclusive>) -> Option<bool> {
    match exclusive {
        Some(Exclusive::Flag(is_set)) => Some(*is_set),
        Some(Exclusive::Bound(_)) | None => None,
    }
}

fn is_upper_limit(keyword: Keyword) -> bool {
    matches!(
        keyword,
        Keyword::Maximum
            | Keyword::ExclusiveMaximum
            | Keyword::MaxLength
            | Keyword::MaxItems
            | Keyword::MaxContains
            | Keyword::MaxProperties
    )
}

fn is_lower_limit(keyword: Keyword) -> bool {
    matches!(
        keyword,
        Keyword::Minimum
            | Keyword::ExclusiveMinimum
            | Keyword::MinLength
            | Keyword::MinItems
            | Keyword::MinContains
            | Keyword::MinProperties
    )
}

fn is_flag(keyword: Keyword) -> bool {
    matches!(
        keyword,
        Keyword::Deprecated | Keyword::ReadOnly | Keyword::WriteOnly | Keyword::UniqueItems
    )
}

/// Whether the keyword rejects no value.
fn is_redundant(keyword: Keyword, value: &Value) -> bool {
    match keyword {
        Keyword::MinLength | Keyword::MinItems | Keyword::MinProperties => {
            value.as_f64() == Some(0.0)
        }
        Keyword::UniqueItems => value == &Value::Bool(false),
        Keyword::Items
        | Keyword::AdditionalProperties
        | Keyword::PropertyNames
        | Keyword::UnevaluatedItems
        | Keyword::UnevaluatedProperties => is_annotation_only(value),
        _ => false,
    }
}

/// Returns the type of all values, if they have the same type.
fn kinds_of(values: &[Value]) -> Option<Vec<Kind>> {
    let first = Type::of(values.first()?);
    values
        .iter()
        .all(|value| Type::of(value) == first)
        .then(|| {
            vec![Kind {
                name: first.name().to_owned(),
                format: None,
            }]
        })
}
