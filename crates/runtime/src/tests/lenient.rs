use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::lenient::{AsItIs, NullIsValue, ReadAs, Timestamp, read};

fn given(timestamp: &str) -> Option<DateTime<Utc>> {
    read::<Timestamp, _, _>(json!(timestamp)).ok()
}

#[test]
fn a_timestamp_without_an_offset_is_in_utc() {
    for naive in [
        "2024-01-01T12:00:00",
        "2024-01-01T12:00:00.123456",
        "2024-01-01 12:00:00",
    ] {
        let whole = format!("{naive}Z").parse();
        assert_eq!(given(naive), whole.ok(), "{naive}");
    }
    for (whole, utc) in [
        ("2024-01-01t12:00:00z", "2024-01-01T12:00:00Z"),
        ("2024-01-01 12:00:00+02:00", "2024-01-01T10:00:00Z"),
        ("2024-01-01T12:00:00-0500", "2024-01-01T17:00:00Z"),
        ("2024-01-01T12:00:00.5+00:00", "2024-01-01T12:00:00.5Z"),
        ("2024-01-01 12:00:00 UTC", "2024-01-01T12:00:00Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
    ] {
        assert_eq!(given(whole), utc.parse().ok(), "{whole}");
    }
    for wrong in [
        "2024-01-01",
        "2024-13-01T12:00:00Z",
        "2024-01-01T12:00:00+00",
        "",
    ] {
        assert_eq!(given(wrong), None, "{wrong}");
    }
}

#[test]
fn a_shape_is_as_deep_as_the_type() {
    type Shape = Option<Vec<(Timestamp, AsItIs, BTreeMap<String, Timestamp>)>>;
    type Held = Option<Vec<(DateTime<Utc>, u8, BTreeMap<String, DateTime<Utc>>)>>;
    let value: Held = read::<Shape, _, _>(json!([
        ["2024-01-01T12:00:00", 1, { "a": "2024-01-01T12:00:00" }]
    ]))
    .unwrap();
    let timestamp: DateTime<Utc> = "2024-01-01T12:00:00Z".parse().unwrap();
    let map = BTreeMap::from([("a".to_owned(), timestamp)]);
    assert_eq!(value, Some(vec![(timestamp, 1, map)]));
    assert_eq!(read::<Shape, Held, _>(json!(null)).unwrap(), None);
}

#[test]
fn null_is_none_unless_the_type_has_it_among_its_values() {
    let null = || json!(null);
    assert_eq!(AsItIs::read_option(null()).unwrap(), None::<Value>);
    assert_eq!(NullIsValue::read_option(null()).unwrap(), Some(null()));
}

#[test]
fn an_invalid_timestamp_is_not_shown() {
    for wrong in [json!("canary"), json!(1), json!(null)] {
        let error = read::<Timestamp, DateTime<Utc>, _>(wrong).unwrap_err();
        assert!(!error.to_string().contains("canary"), "{error}");
    }
    let error = read::<Timestamp, DateTime<Utc>, _>(json!("canary")).unwrap_err();
    assert!(error.to_string().contains("expected a date and time"));
}
