#![allow(dead_code)]

use serde_json::json;

use crate::constant::read;
use crate::number::read_integer;
use crate::{constant, constrained_string, open_integer_enum};

fn integer<T: TryFrom<i64> + TryFrom<u64>>(json: &str) -> Result<T, String> {
    let mut json = serde_json::Deserializer::from_str(json);
    read_integer(&mut json).map_err(|error| error.to_string())
}

#[test]
fn an_integer_is_read_in_each_of_its_spellings() {
    for (text, value) in [
        ("1", 1),
        ("1.0", 1),
        ("1e3", 1000),
        ("-0", 0),
        ("-0.0", 0),
        ("-2.00", -2),
    ] {
        assert_eq!(integer::<i64>(text), Ok(value), "{text}");
    }
    assert_eq!(integer(&u64::MAX.to_string()), Ok(u64::MAX));
    assert_eq!(integer(&i64::MIN.to_string()), Ok(i64::MIN));
    assert_eq!(integer("255.0"), Ok(255_u8));
    assert_eq!(integer("9007199254740991.0"), Ok(9_007_199_254_740_991_i64));
}

#[test]
fn what_is_not_the_integer_that_was_written_is_refused() {
    for text in [
        "1.5",
        "9007199254740993.0",
        "1e400",
        "18446744073709551616",
        "\"1\"",
        "null",
        "[1]",
    ] {
        let error = integer::<i64>(text).unwrap_err();
        assert!(
            error.contains("i64") || error.contains("number out of range"),
            "{text}: {error}"
        );
    }
    assert!(integer::<u8>("256.0").is_err() && integer::<u8>("-1").is_err());
}

#[test]
fn values_are_the_same_where_their_numbers_are() {
    for (one, other, expected) in [
        ("1", "1.0", true),
        ("1", "1e0", true),
        ("-0", "0", true),
        ("1", "2", false),
        ("1.5", "1.50", true),
        ("1.5", "1", false),
        ("9007199254740993", "9007199254740992.0", false),
        (r#"{"a": [1, "x"]}"#, r#"{"a": [1.0, "x"]}"#, true),
        (r#"{"a": 1}"#, r#"{"b": 1}"#, false),
        ("[1]", "[1, 1]", false),
        ("1", "true", false),
    ] {
        let mut other_json = serde_json::Deserializer::from_str(other);
        let is_same = read(one, &mut other_json).is_ok();
        assert_eq!(is_same, expected, "{one} {other}");
    }
}

constant! {
    #[json = "1.0"]
    pub struct One;
}

open_integer_enum! {
    #[integer(u64, as_u64)]
    pub enum Large {
        None = 0,
        All = 18446744073709551615,
        #[other]
        Other,
    }
}

constrained_string! {
    #[max_length = 3]
    pub struct Short;
}

#[test]
fn a_constant_and_listed_integers_are_read_in_each_spelling() {
    for text in ["1", "1.0", "1e0"] {
        assert!(serde_json::from_str::<One>(text).is_ok(), "{text}");
    }
    assert!(serde_json::from_str::<One>("2").is_err());
    let all: Large = serde_json::from_str("18446744073709551615").unwrap();
    assert_eq!((all, all.as_u64()), (Large::All, u64::MAX));
    assert_eq!(serde_json::from_str::<Large>("0.0").unwrap(), Large::None);
    assert_eq!(serde_json::from_str::<Large>("7").unwrap(), Large::Other(7));
    assert_eq!(serde_json::to_value(all).unwrap(), json!(u64::MAX));
}

#[test]
fn a_double_is_written_as_it_was_read() {
    let double: f64 = serde_json::from_str("1.5777777777770001").unwrap();
    assert_eq!(
        serde_json::to_string(&double).unwrap(),
        "1.5777777777770001"
    );
}

#[test]
fn a_string_that_breaks_a_constraint_is_read_and_not_made() {
    let read: Short = serde_json::from_value(json!("long")).unwrap();
    assert_eq!(read.as_str(), "long");
    assert!("long".parse::<Short>().is_err());
}
