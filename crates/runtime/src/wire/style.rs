//! Parameter values in the document's `style` and `explode`.
//!
//! The properties of an object are in the order of `serde_json::Map`: by name, unless another crate of
//! the build has switched on its `preserve_order`.

use serde_json::Value;

use super::percent::encode;

/// A scalar as text; a value inside a value as JSON.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The properties of an object and the items of an array that are there, as `name, text` pairs.
fn entries(value: &Value) -> Vec<(Option<&str>, String)> {
    match value {
        Value::Array(items) => items.iter().map(|item| (None, text(item))).collect(),
        Value::Object(entries) => entries
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (Some(name.as_str()), text(value)))
            .collect(),
        other => vec![(None, text(other))],
    }
}

/// Items, or names and values, between `separator`, each through `encode`.
fn joined(value: &Value, separator: &str, encode: fn(&str) -> String) -> String {
    let parts = entries(value).into_iter().flat_map(|(name, text)| {
        let name = name.map(encode);
        name.into_iter().chain([encode(&text)])
    });
    parts.collect::<Vec<_>>().join(separator)
}

/// `name=value` between `separator`, each through `encode`.
fn assigned(value: &Value, separator: &str, fallback: &str, encode: fn(&str) -> String) -> String {
    let parts = entries(value).into_iter().map(|(name, text)| {
        let name = encode(name.unwrap_or(fallback));
        format!("{name}={}", encode(&text))
    });
    parts.collect::<Vec<_>>().join(separator)
}

/// How names, values and what stands between values are written.
struct Signs {
    names: fn(&str) -> String,
    values: fn(&str) -> String,
    space: &'static str,
    pipe: &'static str,
}

/// A query parameter as the pairs of a query string, its values encoded by `signs`; empty where there
/// is nothing to send.
pub fn query(
    name: &str,
    value: &Value,
    style: &str,
    explode: bool,
    signs: fn(&str) -> String,
) -> String {
    let signs = Signs {
        names: encode,
        values: signs,
        space: "%20",
        pipe: "%7C",
    };
    let pairs = pairs(name, value, style, explode, &signs);
    let pairs = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join("&")
}

/// A value as parts of a multipart body, which are what a query has as pairs, not encoded.
pub fn parts(name: &str, value: &Value, style: &str, explode: bool) -> Vec<(String, String)> {
    let signs = Signs {
        names: str::to_owned,
        values: str::to_owned,
        space: " ",
        pipe: "|",
    };
    pairs(name, value, style, explode, &signs)
}

fn pairs(
    name: &str,
    value: &Value,
    style: &str,
    explode: bool,
    signs: &Signs,
) -> Vec<(String, String)> {
    let structured = value.is_array() || value.is_object();
    let mut pairs = Vec::new();
    match (style, value) {
        (_, Value::Null) => {}
        ("deepObject", Value::Object(_)) => {
            deep(&(signs.names)(name), value, &mut pairs, signs);
        }
        (_, value) if structured && !explode => {
            let separator = match style {
                "spaceDelimited" => signs.space,
                "pipeDelimited" => signs.pipe,
                _ => ",",
            };
            let list = joined(value, separator, signs.values);
            if !list.is_empty() {
                pairs.push(((signs.names)(name), list));
            }
        }
        (_, value) => {
            pairs.extend(entries(value).into_iter().map(|(entry, text)| {
                let name = entry.unwrap_or(name);
                ((signs.values)(name), (signs.values)(&text))
            }));
        }
    }
    pairs
}

/// `name[property]` and its value, as deep as the object goes.
fn deep(prefix: &str, value: &Value, pairs: &mut Vec<(String, String)>, signs: &Signs) {
    match value {
        Value::Null => {}
        Value::Object(entries) => {
            for (name, value) in entries {
                let name = (signs.names)(name);
                deep(&format!("{prefix}[{name}]"), value, pairs, signs);
            }
        }
        Value::Array(items) => {
            for item in items {
                deep(prefix, item, pairs, signs);
            }
        }
        scalar => pairs.push((prefix.to_owned(), (signs.values)(&text(scalar)))),
    }
}

/// A path parameter as it stands in the path; nothing for one that no path can carry.
///
/// URL parsers take `.` and `..` for navigation in their percent-encoded form too, and where nothing
/// stands, as for a list without items, the path is that of the collection.
pub fn path(name: &str, value: &Value, style: &str, explode: bool) -> Option<String> {
    let parts = entries(value);
    if parts.is_empty() || parts.iter().any(|(_, text)| navigates(text)) {
        return None;
    }
    let structured = value.is_array() || value.is_object();
    Some(match style {
        "label" if explode && value.is_object() => {
            format!(".{}", assigned(value, ".", name, encode))
        }
        "label" if explode => format!(".{}", joined(value, ".", encode)),
        "label" => format!(".{}", joined(value, ",", encode)),
        "matrix" if explode && structured => format!(";{}", assigned(value, ";", name, encode)),
        "matrix" => format!(";{name}={}", joined(value, ",", encode)),
        _ if explode && value.is_object() => assigned(value, ",", name, encode),
        _ => joined(value, ",", encode),
    })
}

fn navigates(segment: &str) -> bool {
    matches!(segment, "" | "." | "..")
}

/// A header's value.
pub fn header(value: &Value, explode: bool) -> String {
    let plain = |text: &str| text.to_owned();
    if explode && value.is_object() {
        assigned(value, ",", "", plain)
    } else {
        joined(value, ",", plain)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_query_style_of_the_specification() {
        let list = json!(["blue", "black", "a b"]);
        let object = json!({"G": 200, "R": 100, "n": null});
        for (value, style, explode, expected) in [
            (&json!("blue"), "form", true, "color=blue"),
            (&list, "form", true, "color=blue&color=black&color=a%20b"),
            (&list, "form", false, "color=blue,black,a%20b"),
            (&list, "spaceDelimited", false, "color=blue%20black%20a%20b"),
            (&list, "pipeDelimited", false, "color=blue%7Cblack%7Ca%20b"),
            (&object, "form", true, "G=200&R=100"),
            (&object, "form", false, "color=G,200,R,100"),
            (&object, "deepObject", true, "color[G]=200&color[R]=100"),
            (&json!(null), "form", true, ""),
            (&json!([]), "form", true, ""),
        ] {
            assert_eq!(query("color", value, style, explode, encode), expected);
        }
    }

    #[test]
    fn parts_in_a_style_are_the_pairs_of_a_query_as_they_are() {
        let list = json!(["blue", "a b"]);
        let object = json!({"G": 200, "R é": {"a": [1, 2]}, "n": null});
        for (value, style, explode, expected) in [
            (&list, "form", true, &[("c d", "blue"), ("c d", "a b")][..]),
            (&list, "form", false, &[("c d", "blue,a b")]),
            (&list, "spaceDelimited", false, &[("c d", "blue a b")]),
            (&list, "pipeDelimited", false, &[("c d", "blue|a b")]),
            (
                &object,
                "deepObject",
                true,
                &[
                    ("c d[G]", "200"),
                    ("c d[R é][a]", "1"),
                    ("c d[R é][a]", "2"),
                ],
            ),
            (&json!(null), "form", false, &[]),
            (&json!([]), "form", false, &[]),
        ] {
            let parts = parts("c d", value, style, explode);
            let parts: Vec<_> = parts
                .iter()
                .map(|(name, value)| (&**name, &**value))
                .collect();
            assert_eq!(parts, expected, "{style} {explode}");
        }
    }

    #[test]
    fn every_path_style_of_the_specification() {
        let list = json!(["blue", "black"]);
        let object = json!({"G": 200, "R": 100});
        for (value, style, explode, expected) in [
            (&json!("a/b"), "simple", false, "a%2Fb"),
            (&list, "simple", false, "blue,black"),
            (&object, "simple", false, "G,200,R,100"),
            (&object, "simple", true, "G=200,R=100"),
            (&list, "label", false, ".blue,black"),
            (&list, "label", true, ".blue.black"),
            (&object, "label", true, ".G=200.R=100"),
            (&json!("blue"), "matrix", false, ";color=blue"),
            (&list, "matrix", false, ";color=blue,black"),
            (&list, "matrix", true, ";color=blue;color=black"),
            (&object, "matrix", true, ";G=200;R=100"),
        ] {
            let text = path("color", value, style, explode);
            assert_eq!(text.as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_path_parameter_that_leaves_nothing_in_the_path_has_no_text() {
        for value in [
            json!(null),
            json!([]),
            json!({}),
            json!({"R": null, "G": null}),
            json!([""]),
            json!(["a", ".."]),
            json!({"R": "."}),
        ] {
            for style in ["simple", "label", "matrix"] {
                for explode in [false, true] {
                    let text = path("color", &value, style, explode);
                    assert_eq!(text, None, "{value} {style} {explode}");
                }
            }
        }
    }

    #[test]
    fn objects_deep_in_a_query_keep_their_place() {
        let value = json!({"a": {"b": [1, 2], "c": null}});
        assert_eq!(
            query("f", &value, "deepObject", true, encode),
            "f[a][b]=1&f[a][b]=2"
        );
    }
}
