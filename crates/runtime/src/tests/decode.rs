use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::DecodeError;
use crate::decode::decodes_as;
use crate::redactor::Redactor;

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "it is decoded only")]
struct Pet {
    id: u32,
    tags: Option<Vec<String>>,
    parents: Option<BTreeMap<String, Pet>>,
    home: Option<(f64, f64)>,
}

/// Where `json` does not decode as a `T`.
fn path<T: DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
    let json = json.as_bytes();
    let error = serde_json::from_slice::<T>(json).unwrap_err();
    let error = DecodeError::of_item(&error, decodes_as::<T>, json, &Redactor::default());
    error.path().to_owned()
}

#[test]
fn the_path_leads_to_the_value_that_does_not_decode() {
    for (json, expected) in [
        (r#"[]"#, ""),
        (r#"{"tags": []}"#, ""),
        (r#"{"id": "1"}"#, "id"),
        (r#"{"id": -1}"#, "id"),
        (r#"{"id": 1, "tags": "a"}"#, "tags"),
        (r#"{"id": 1, "tags": ["a", 2]}"#, "tags[1]"),
        (r#"{"id": 1, "tags": [], "parents": []}"#, "parents"),
        (
            r#"{"id": 1, "parents": {"dam": {"id": 2, "tags": [null]}}}"#,
            "parents.dam.tags[0]",
        ),
        (r#"{"id": 1, "parents": {"the dam": {}}}"#, "parents.*"),
        (r#"{"id": 1, "home": [1]}"#, "home"),
        (r#"{"id": 1, "home": [1, "x"]}"#, "home[1]"),
    ] {
        assert_eq!(path::<Pet>(json), expected, "{json}");
    }
    assert_eq!(
        path::<Vec<Vec<Pet>>>(r#"[[], [{"id": 1}, {"id": null}]]"#),
        "[1][1].id"
    );
    assert_eq!(path::<u32>(r#""x""#), "");
}

/// It is decoded in the order of the text, whatever follows.
#[test]
fn the_path_leads_to_the_first_of_several() {
    for (json, expected) in [
        (r#"[{"id": 1, "id": 2}, {"id": "x"}]"#, "[0]"),
        (r#"[{"id": "x", "id": 1, "tags": 3}]"#, "[0].id"),
        (r#"[{"id": 1}, {"id": 1, "id": 2}]"#, "[1]"),
        (
            r#"[{"id": 1, "parents": {"a": {"id": "x"}, "a": {"id": 1}}}]"#,
            "[0].parents.a.id",
        ),
        (r#"[{"id": "x"},"#, "[0].id"),
        (r#"[{"id": "x"}] x"#, "[0].id"),
        (r#"[{"id": "x", "tags": ["a", 1e999]}]"#, "[0].id"),
        (r#"[{"id": "x", "tags": "\ud800"}]"#, "[0].id"),
    ] {
        assert_eq!(path::<Vec<Pet>>(json), expected, "{json}");
    }
    let deep = format!(r#"[{{"id": {}1{}}}]"#, "[".repeat(200), "]".repeat(200));
    assert_eq!(path::<Vec<Pet>>(&deep), "[0].id");
}

#[test]
fn nobody_looks_for_it_in_a_long_body() {
    let long = format!("[{}\"x\"]", "1,".repeat(5 * 1024 * 1024));
    assert_eq!(path::<Vec<u8>>(&long), "");
}
