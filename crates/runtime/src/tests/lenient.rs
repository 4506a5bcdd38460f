use std::collections::BTreeMap;

use serde_json::json;

use crate::lenient::{AsItIs, Timestamp, read, read_nullable};

/// As it is given to the type that parses it.
fn given(timestamp: &str) -> String {
    read::<Timestamp, String, _>(json!(timestamp)).unwrap()
}

#[test]
fn a_timestamp_without_an_offset_is_in_utc() {
    for naive in [
        "2024-01-01T12:00:00",
        "2024-01-01T12:00:00.123456",
        "2024-01-01 12:00:00",
    ] {
        assert_eq!(given(naive), format!("{naive}Z"));
    }
    for whole in [
        "2024-01-01T12:00:00Z",
        "2024-01-01t12:00:00z",
        "2024-01-01 12:00:00+02:00",
        "2024-01-01T12:00:00-0500",
        "2024-01-01T12:00:00.5+00",
        "2024-01-01 12:00:00 UTC",
        "2024-01-01",
        "",
    ] {
        assert_eq!(given(whole), whole);
    }
}

#[test]
fn a_shape_is_as_deep_as_the_type() {
    type Shape = Option<Vec<(Timestamp, AsItIs, BTreeMap<String, Timestamp>)>>;
    type Value = Option<Vec<(String, u8, BTreeMap<String, String>)>>;
    let value: Value = read::<Shape, _, _>(json!([
        ["2024-01-01T12:00:00", 1, { "a": "2024-01-01T12:00:00" }]
    ]))
    .unwrap();
    let timestamp = "2024-01-01T12:00:00Z".to_owned();
    let map = BTreeMap::from([("a".to_owned(), timestamp.clone())]);
    assert_eq!(value, Some(vec![(timestamp, 1, map)]));
    assert_eq!(read::<Shape, Value, _>(json!(null)).unwrap(), None);
    assert_eq!(
        read_nullable::<Timestamp, String, _>(json!(null)).unwrap(),
        Some(None)
    );
}

#[test]
fn an_invalid_timestamp_is_not_shown() {
    for wrong in [json!("canary"), json!(1), json!(null)] {
        let error = read::<Timestamp, std::net::Ipv4Addr, _>(wrong).unwrap_err();
        assert!(!error.to_string().contains("canary"), "{error}");
    }
    let error = read::<Timestamp, std::net::Ipv4Addr, _>(json!("canary")).unwrap_err();
    assert!(error.to_string().contains("expected a date and time"));
}
