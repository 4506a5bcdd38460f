//! Values as parameters carry them: text that becomes a number, a list or an object only by the
//! type that is read from it.
//!
//! The styles are those of OpenAPI, which no crate for query strings knows in all; this is the
//! inverse of `wire::style`.

use percent_encoding::percent_decode_str;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value};

use crate::wire::Encoding;

/// One value in all the readings that its text allows.
#[derive(Clone, Debug, Default)]
pub(super) struct WireValue {
    /// As a scalar.
    whole: String,
    /// As a list; without any, the scalar is the one item.
    items: Vec<WireValue>,
    /// As an object.
    members: Vec<(String, WireValue)>,
    /// Whether only an object can be meant.
    is_object: bool,
    /// Whether text that looks like a number or a boolean is one, where the type leaves it open.
    guesses: bool,
}

impl WireValue {
    fn scalar(text: String) -> Self {
        Self {
            whole: text,
            ..Self::default()
        }
    }

    /// A list or an object between separators.
    fn separated<'t>(
        whole: String,
        parts: impl Iterator<Item = &'t str>,
        assigned: bool,
        decode: fn(&str) -> String,
    ) -> Self {
        let parts: Vec<&str> = parts.collect();
        let members = if assigned {
            let pairs = parts.iter().filter_map(|part| part.split_once('='));
            pairs
                .map(|(name, value)| (decode(name), Self::scalar(decode(value))))
                .collect()
        } else {
            let pairs = parts.chunks_exact(2);
            pairs
                .map(|pair| (decode(pair[0]), Self::scalar(decode(pair[1]))))
                .collect()
        };
        Self {
            whole,
            items: parts
                .iter()
                .map(|part| Self::scalar(decode(part)))
                .collect(),
            members,
            ..Self::default()
        }
    }

    /// A path parameter.
    pub(super) fn of_path(name: &str, raw: &str, style: &str, explode: bool) -> Self {
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        match style {
            "label" => {
                let raw = raw.strip_prefix('.').unwrap_or(raw);
                let separator = if explode { '.' } else { ',' };
                Self::separated(decode(raw), raw.split(separator), explode, decode)
            }
            "matrix" if explode => {
                let raw = raw.strip_prefix(';').unwrap_or(raw);
                let pairs = raw
                    .split(';')
                    .map(|pair| pair.split_once('=').unwrap_or(("", pair)));
                let values: Vec<Self> = pairs
                    .clone()
                    .map(|(_, value)| Self::scalar(decode(value)))
                    .collect();
                let whole = values
                    .first()
                    .map(|value| value.whole.clone())
                    .unwrap_or_default();
                let names = pairs.map(|(name, _)| decode(name));
                Self {
                    whole,
                    members: names.zip(values.iter().cloned()).collect(),
                    items: values,
                    ..Self::default()
                }
            }
            "matrix" => {
                let prefix = format!(";{name}=");
                let raw = raw.strip_prefix(&prefix).unwrap_or(raw);
                Self::separated(decode(raw), raw.split(','), false, decode)
            }
            _ => Self::separated(decode(raw), raw.split(','), explode, decode),
        }
    }

    /// A header.
    pub(super) fn of_header(raw: &str, explode: bool) -> Self {
        let parts = raw.split(',').map(str::trim);
        Self::separated(raw.to_owned(), parts, explode, str::to_owned)
    }

    /// A query parameter, a cookie or a field of a form, among `name=value` pairs; `None` if it is
    /// absent.
    pub(super) fn of_pairs<'t>(
        name: &str,
        pairs: impl Iterator<Item = &'t str>,
        style: &str,
        explode: bool,
    ) -> Option<Self> {
        let pairs = pairs.filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let pairs: Vec<(String, &str)> = pairs.map(|(key, raw)| (decoded(key), raw)).collect();
        if style == "deepObject" {
            return deep_object(name, &pairs);
        }
        let own: Vec<&str> = pairs
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, raw)| *raw)
            .collect();
        if !explode {
            let raw = own.first()?;
            let separator = match style {
                "spaceDelimited" => "%20",
                "pipeDelimited" => "%7C",
                _ => ",",
            };
            return Some(Self::separated(
                decoded(raw),
                raw.split(separator),
                false,
                decoded,
            ));
        }
        let first = own.first()?;
        Some(Self {
            whole: decoded(first),
            items: own.iter().map(|raw| Self::scalar(decoded(raw))).collect(),
            ..Self::default()
        })
    }

    /// The properties of an object that stand beside the parameters of the names in `others`.
    pub(super) fn of_properties<'t>(
        pairs: impl Iterator<Item = &'t str>,
        others: &[&str],
    ) -> Option<Self> {
        let pairs = pairs.filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let pairs = pairs.map(|(key, raw)| (decoded(key), decoded(raw)));
        let own = pairs.filter(|(key, _)| !others.contains(&key.as_str()));
        let value = Self::grouped(own.collect());
        (!value.members.is_empty()).then_some(value)
    }

    /// A form. A field is one pair, an array a pair for each item, an object JSON text, unless
    /// `encodings` names another form.
    pub(super) fn of_form(text: &str, encodings: &[(&str, Encoding)]) -> Self {
        let mut styled = Vec::new();
        for (name, encoding) in encodings {
            if let Encoding::Style { style, explode, .. } = encoding {
                styled.extend(
                    Self::of_pairs(name, text.split('&'), style, *explode)
                        .map(|value| ((*name).to_owned(), value)),
                );
            }
        }
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let pairs = pairs.map(|(key, raw)| (decoded(key), decoded(raw)));
        let is_styled = |key: &str| {
            styled
                .iter()
                .any(|(name, _)| key.split('[').next() == Some(name))
        };
        let mut form = Self::grouped(pairs.filter(|(key, _)| !is_styled(key)).collect());
        form.members.extend(styled);
        form
    }

    /// An object of pairs; a name that comes again makes a list.
    fn grouped(pairs: Vec<(String, String)>) -> Self {
        let mut members: IndexedMembers = IndexedMembers::default();
        for (key, text) in pairs {
            members.add(key, Self::scalar(text));
        }
        members.into_object()
    }

    /// The value as JSON text means it.
    pub(super) fn json(&self) -> Result<Value, Error> {
        serde_json::from_str(&self.whole)
    }

    /// Reads the value: texts as texts where the type leaves it open, and if that does not fit, as
    /// what they look like.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, ()> {
        let as_text = T::deserialize(self.clone());
        as_text
            .or_else(|_| T::deserialize(self.clone().guessing()))
            .map_err(|_| ())
    }

    fn guessing(mut self) -> Self {
        self.guesses = true;
        self
    }

    /// The items as a list has them.
    fn into_items(self) -> Vec<Self> {
        let guesses = self.guesses;
        let items = if self.items.is_empty() {
            vec![Self::scalar(self.whole)]
        } else {
            self.items
        };
        items
            .into_iter()
            .map(|item| Self { guesses, ..item })
            .collect()
    }

    fn into_members(self) -> impl Iterator<Item = (String, Self)> {
        let guesses = self.guesses;
        self.members
            .into_iter()
            .map(move |(name, value)| (name, Self { guesses, ..value }))
    }

    fn parse<T: std::str::FromStr>(&self, expected: &str) -> Result<T, Error> {
        self.whole
            .parse()
            .map_err(|_| Error::custom(format!("not {expected}")))
    }
}

/// Members in their order, those of one name together.
#[derive(Default)]
struct IndexedMembers {
    places: std::collections::HashMap<String, usize>,
    members: Vec<(String, WireValue)>,
}

impl IndexedMembers {
    fn add(&mut self, key: String, value: WireValue) {
        match self.places.get(&key) {
            Some(place) => {
                let known = &mut self.members[*place].1;
                if known.items.is_empty() {
                    known.items.push(WireValue::scalar(known.whole.clone()));
                }
                known.items.push(value);
            }
            None => {
                self.places.insert(key.clone(), self.members.len());
                self.members.push((key, value));
            }
        }
    }

    fn into_object(self) -> WireValue {
        WireValue {
            members: self.members,
            is_object: true,
            ..WireValue::default()
        }
    }
}

/// The object in pairs such as `name[property]=value`, as deep as the brackets go.
fn deep_object(name: &str, pairs: &[(String, &str)]) -> Option<WireValue> {
    let prefix = format!("{name}[");
    let own = pairs.iter().filter_map(|(key, raw)| {
        let rest = key.strip_prefix(&prefix)?.strip_suffix(']')?;
        let path: Vec<&str> = rest.split("][").collect();
        (path.len() <= DEPTH).then(|| (path, decoded(raw)))
    });
    let own: Vec<_> = own.collect();
    (!own.is_empty()).then(|| nested(&own))
}

/// How many brackets a name may have.
const DEPTH: usize = 32;

/// A value with the brackets of its name, of which some are read already.
type Bracketed<'a> = (Vec<&'a str>, String);

fn nested(pairs: &[Bracketed<'_>]) -> WireValue {
    let mut inner: Vec<(&str, Vec<Bracketed<'_>>)> = Vec::new();
    let mut members = IndexedMembers::default();
    for (path, text) in pairs {
        match path.split_first() {
            Some((key, [])) => members.add((*key).to_owned(), WireValue::scalar(text.clone())),
            Some((key, rest)) => {
                let pair = (rest.to_vec(), text.clone());
                match inner.iter_mut().find(|(known, _)| known == key) {
                    Some((_, pairs)) => pairs.push(pair),
                    None => inner.push((key, vec![pair])),
                }
            }
            None => {}
        }
    }
    for (key, pairs) in inner {
        members.add(key.to_owned(), nested(&pairs));
    }
    members.into_object()
}

impl<'de> IntoDeserializer<'de, Error> for WireValue {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! parsed {
    ($($method:ident $visit:ident $expected:literal),* $(,)?) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.parse($expected)?)
        })*
    };
}

impl<'de> Deserializer<'de> for WireValue {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_object {
            return self.deserialize_map(visitor);
        }
        if self.items.len() > 1 {
            return self.deserialize_seq(visitor);
        }
        match self.json() {
            Ok(value @ (Value::Bool(_) | Value::Number(_))) if self.guesses => {
                value.deserialize_any(visitor)
            }
            _ => visitor.visit_string(self.whole),
        }
    }

    parsed! {
        deserialize_bool visit_bool "a boolean",
        deserialize_i8 visit_i8 "an integer",
        deserialize_i16 visit_i16 "an integer",
        deserialize_i32 visit_i32 "an integer",
        deserialize_i64 visit_i64 "an integer",
        deserialize_u8 visit_u8 "an integer",
        deserialize_u16 visit_u16 "an integer",
        deserialize_u32 visit_u32 "an integer",
        deserialize_u64 visit_u64 "an integer",
        deserialize_f32 visit_f32 "a number",
        deserialize_f64 visit_f64 "a number",
        deserialize_char visit_char "a character",
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.whole)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.whole)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.items.len() < 2
            && let Ok(list @ Value::Array(_)) = self.json()
        {
            return list.deserialize_any(visitor);
        }
        visitor.visit_seq(SeqDeserializer::new(self.into_items().into_iter()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if !self.is_object
            && let Ok(object @ Value::Object(_)) = self.json()
        {
            return object.deserialize_any(visitor);
        }
        visitor.visit_map(MapDeserializer::new(self.into_members()))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(self.whole.into_deserializer())
    }

    forward_to_deserialize_any! {
        i128 u128 bytes byte_buf unit unit_struct tuple_struct identifier ignored_any
    }
}

/// A name or a value between `&` and `=`.
fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use super::WireValue;
    use crate::wire::{Encoding, style};

    type Object = BTreeMap<String, i64>;

    fn is_read<T>(sent: &Value, read: Option<WireValue>, what: &str)
    where
        T: serde::de::DeserializeOwned + serde::Serialize,
    {
        let value: T = read
            .unwrap_or_else(|| panic!("{what}"))
            .read()
            .unwrap_or_else(|()| panic!("{what}"));
        assert_eq!(serde_json::to_value(value).unwrap(), *sent, "{what}");
    }

    #[test]
    fn query_parameters_are_read_as_they_are_written() {
        let (list, numbers) = (json!(["a,b", "c&d", "+"]), json!([1, 2]));
        let object = json!({ "a": 1, "b": 2 });
        for (style, explode) in [
            ("form", true),
            ("form", false),
            ("spaceDelimited", false),
            ("pipeDelimited", false),
        ] {
            let write = |value: &Value| {
                let pairs =
                    style::query("n ä", value, style, explode, crate::wire::percent::encode);
                format!("other=9&{pairs}")
            };
            let read =
                |value: &Value| WireValue::of_pairs("n ä", write(value).split('&'), style, explode);
            let what = format!("{style} {explode}");
            is_read::<Vec<String>>(&list, read(&list), &what);
            is_read::<Vec<i64>>(&numbers, read(&numbers), &what);
            is_read::<String>(&json!("x,y|z w"), read(&json!("x,y|z w")), &what);
            is_read::<Option<bool>>(&json!(true), read(&json!(true)), &what);
            is_read::<f64>(&json!(1.5), read(&json!(1.5)), &what);
            if explode {
                let pairs = write(&object);
                let read = WireValue::of_properties(pairs.split('&'), &["other"]);
                is_read::<Object>(&object, read, &what);
            } else {
                is_read::<Object>(&object, read(&object), &what);
            }
        }
        assert!(WireValue::of_pairs("x", "y=1".split('&'), "form", true).is_none());
    }

    #[test]
    fn deep_objects_are_read_as_they_are_written() {
        let value = json!({ "a": { "b": ["1", "2"], "c d": ["x"] }, "e": { "b": ["3"] } });
        let pairs = style::query(
            "f",
            &value,
            "deepObject",
            true,
            crate::wire::percent::encode,
        );
        let read = WireValue::of_pairs("f", pairs.split('&'), "deepObject", true);
        is_read::<BTreeMap<String, BTreeMap<String, Vec<String>>>>(&value, read, "deepObject");
    }

    #[test]
    fn path_parameters_and_headers_are_read_as_they_are_written() {
        let (list, object) = (json!(["a/b", "c"]), json!({ "a": 1, "b": 2 }));
        for style in ["simple", "label", "matrix"] {
            for explode in [false, true] {
                let read = |value: &Value| {
                    let raw = style::path("n", value, style, explode).unwrap();
                    Some(WireValue::of_path("n", &raw, style, explode))
                };
                let what = format!("{style} {explode}");
                is_read::<Vec<String>>(&list, read(&list), &what);
                is_read::<Object>(&object, read(&object), &what);
                is_read::<String>(&json!("x y"), read(&json!("x y")), &what);
                is_read::<i64>(&json!(7), read(&json!(7)), &what);
            }
        }
        for explode in [false, true] {
            let read = |value: &Value| {
                Some(WireValue::of_header(
                    &style::header(value, explode),
                    explode,
                ))
            };
            is_read::<Vec<String>>(&list, read(&list), "header");
            is_read::<Object>(&object, read(&object), "header");
        }
    }

    #[test]
    fn text_is_a_number_only_where_no_text_fits() {
        let open: Value = WireValue::of_header("5", false).read().unwrap();
        assert_eq!(open, json!("5"));
        #[derive(Debug, PartialEq, serde::Deserialize)]
        #[serde(untagged)]
        enum Either {
            Number(i64),
            Flag(bool),
        }
        let read = |text: &str| WireValue::of_header(text, false).read::<Either>();
        assert_eq!(read("5"), Ok(Either::Number(5)));
        assert_eq!(read("true"), Ok(Either::Flag(true)));
        assert_eq!(read("x"), Err(()));
    }

    #[test]
    fn forms_are_read_by_their_encodings() {
        #[derive(Debug, PartialEq, serde::Deserialize)]
        struct Form {
            name: String,
            count: i64,
            tags: Vec<String>,
            piped: Vec<i64>,
            object: BTreeMap<String, i64>,
            absent: Option<bool>,
        }
        let text = "name=a+b%26&count=3&tags=x&tags=y&piped=1%7C2&object=%7B%22a%22%3A1%7D";
        let piped = Encoding::Style {
            style: "pipeDelimited",
            explode: false,
            allow_reserved: false,
        };
        let form: Form = WireValue::of_form(text, &[("piped", piped)])
            .read()
            .unwrap();
        let expected = Form {
            name: "a b&".to_owned(),
            count: 3,
            tags: vec!["x".to_owned(), "y".to_owned()],
            piped: vec![1, 2],
            object: BTreeMap::from([("a".to_owned(), 1)]),
            absent: None,
        };
        assert_eq!(form, expected);
    }
}
