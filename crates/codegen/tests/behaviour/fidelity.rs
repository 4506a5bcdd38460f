//! Every value that the golden documents describe, and every one of their future, is read and written
//! again with nothing lost.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::types::rewritten;

/// Pairs of a document and a component, each with values.
const VALUES: &str = include_str!("values.json");

pub fn values_are_read_and_written_again() {
    let cases: Vec<(String, String, Vec<Value>)> = serde_json::from_str(VALUES).unwrap();
    let mut failures = Vec::new();
    let (mut tried, mut at_random) = (0, 0);
    for (document, component, values) in cases {
        // All types of the document at random are held by a request.
        let null_is_kept = document == "random";
        for value in values {
            tried += 1;
            at_random += usize::from(null_is_kept);
            let failure = match rewritten(&document, &component, &value) {
                Ok(written) => lost(&value, &written, null_is_kept, ""),
                Err(error) => Some(error),
            };
            if let Some(failure) = failure {
                failures.push(format!("{document} {component}: {failure}: {value}"));
            }
        }
    }
    let shown = failures.iter().take(20).cloned().collect::<Vec<_>>();
    assert!(
        failures.is_empty(),
        "{} of {tried}:\n{}",
        failures.len(),
        shown.join("\n")
    );
    assert!(tried - at_random > 400, "{tried}");
    assert!(at_random > 300, "{at_random}");
}

/// A document, a component, and the JSON Schemas of its type: of what is deserialized and of what is serialized.
pub fn contracts<T: JsonSchema>(document: &str, component: &str) -> Value {
    let settings = SchemaSettings::draft2020_12();
    let deserialized = settings.clone().for_deserialize();
    let schemas = [deserialized, settings.for_serialize()]
        .map(|settings| settings.into_generator().into_root_schema_for::<T>());
    let [deserialized, serialized] = schemas;
    json!([document, component, deserialized, serialized])
}

pub fn of<T>(value: &Value) -> Result<Value, String>
where
    T: serde::de::DeserializeOwned + serde::Serialize,
{
    // From text, as a response is: numbers and strings are not borrowed from a tree.
    let typed: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(typed).map_err(|error| error.to_string())
}

/// Where `written` has less than `read`. Null of an optional property that only responses have is left
/// out on purpose; timestamps are the same where their instants are.
fn lost(read: &Value, written: &Value, null_is_kept: bool, at: &str) -> Option<String> {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            if let Some(added) = written.keys().find(|name| !read.contains_key(*name)) {
                let value = &written[added];
                return (!value.is_null()).then(|| format!("{at}/{added} is added"));
            }
            read.iter()
                .find_map(|(name, value)| match written.get(name) {
                    Some(kept) => lost(value, kept, null_is_kept, &format!("{at}/{name}")),
                    None if value.is_null() && !null_is_kept => None,
                    None => Some(format!("{at}/{name} is lost")),
                })
        }
        (Value::Array(read), Value::Array(written)) if read.len() == written.len() => {
            let pairs = read.iter().zip(written).enumerate();
            let mut lost = pairs.filter_map(|(index, (read, written))| {
                lost(read, written, null_is_kept, &format!("{at}/{index}"))
            });
            lost.next()
        }
        (Value::Number(read), Value::Number(written)) if read.as_f64() == written.as_f64() => None,
        (read, written) => (read != written).then(|| format!("{at} becomes {written}")),
    }
}

/// Types inside one another, however many, are sent to other threads and dropped.
pub fn deep_types_are_types_like_others() {
    use golden_random::types;
    fn is_send<T: Send + Sync + Clone + PartialEq + std::fmt::Debug>() {}
    is_send::<types::All>();
    is_send::<types::Chain0>();
    is_send::<types::Row0>();
    is_send::<types::Tree0>();
    let mut chain = json!({ "id": 80 });
    for number in (0..80).rev() {
        chain = json!({ "next": chain, "id": number });
    }
    assert_eq!(of::<types::Chain0>(&chain), Ok(chain));
}

/// An array is no object, whatever it holds.
pub fn objects_are_read_from_objects_alone() {
    use golden_values::types::{Numbers, Row};

    for json in [r#"["x", 3]"#, "[]", r#""x""#, "null"] {
        assert!(serde_json::from_str::<Row>(json).is_err(), "{json}");
        assert!(serde_json::from_str::<Numbers>(json).is_err(), "{json}");
    }
    let row = json!({ "id": "x", "count": 3, "new": 1 });
    assert_eq!(of::<Row>(&row), Ok(json!({ "id": "x", "count": 3 })));
}
