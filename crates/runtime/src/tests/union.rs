#![allow(dead_code)]

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::lenient::{Integer, Timestamp};
use crate::union::{Shapes, Spelling};
use crate::{Redacted, constant, open_enum, union};

static SHAPES: Shapes = Shapes::new(
    r#"{
        "Cat": {"object": {"required": {"kind": {"const": "cat"}, "lives": {"integer": "i64"}}}},
        "Dog": {"object": {"required": {"kind": {"enum": ["dog", "puppy"]}}, "optional": {"tail": "boolean"}}},
        "Pet": {"union": {"tag": "kind", "branches": [
            {"tags": ["cat"], "shape": {"ref": "Cat"}},
            {"tags": ["dog", "puppy"], "shape": {"ref": "Dog"}}
        ]}},
        "Stone": {"object": {"required": {"weight": "number"}, "optional": {"kind": "string"}}},
        "Thing": {"union": {"tag": "kind", "branches": [
            {"tags": ["cat", "dog", "puppy"], "shape": {"ref": "Pet"}},
            {"shape": {"ref": "Stone"}}
        ]}},
        "Closed": {"object": {"required": {"name": "string"}}},
        "Open": {"object": {"required": {"name": "string"}, "extra": "any"}},
        "Sized": {"object": {"required": {"name": "string"}, "optional": {"size": {"integer": "u8"}}}},
        "Kept": {"union": {"branches": [
            {"shape": {"ref": "Closed"}}, {"shape": {"ref": "Sized"}}, {"shape": {"ref": "Open"}}
        ]}},
        "Narrow": {"union": {"branches": [{"shape": {"ref": "Closed"}}, {"shape": {"ref": "Sized"}}]}},
        "Colour": {"enum": ["red", "green"]},
        "Size": {"enum": ["small", "large"]},
        "Word": {"union": {"branches": [
            {"shape": {"ref": "Colour"}}, {"shape": {"ref": "Size"}}, {"shape": {"array": {"ref": "Word"}}}
        ]}},
        "Count": {"union": {"branches": [{"shape": "number"}, {"shape": {"integer": "u64"}}]}},
        "Scalar": {"union": {"branches": [
            {"shape": {"check": "ip"}}, {"shape": {"check": "timestamp"}}, {"shape": {"integer": "u8"}},
            {"shape": "number"}, {"shape": {"nullable": "boolean"}},
            {"shape": {"tuple": ["string", {"integer": "i64"}]}}, {"shape": {"map": {"ref": "Pet"}}}
        ]}},
        "Spelled": {"union": {"branches": [{"shape": {"check": "ipv6"}}, {"shape": "string"}]}},
        "Alone": {"union": {"branches": [{"shape": {"check": "ipv6"}}, {"shape": {"integer": "i64"}}]}},
        "Narrowed": {"object": {"required": {"of": {"check": "constrained"}, "n": {"const": 1}}}},
        "Broken": {"union": {"branches": [{"shape": {"ref": "Narrowed"}}, {"shape": {"ref": "Closed"}}]}},
        "Wrong": {"union": {"branches": [{"shape": "string"}, {"shape": {"array": {"ref": "Wrong"}}}]}},
        "Loop": {"union": {"branches": [{"shape": {"ref": "Loop"}}, {"shape": "string"}]}},
        "A": {"object": {"required": {"kids": {"array": {"ref": "Node"}}, "x": {"integer": "i64"}}}},
        "B": {"object": {"required": {"kids": {"array": {"ref": "Node"}}, "x": "string"}}},
        "Node": {"union": {"branches": [{"shape": {"ref": "A"}}, {"shape": {"ref": "B"}}]}}
    }"#,
    &[
        ("ip", Spelling::of::<std::net::Ipv4Addr>),
        ("timestamp", Spelling::of_timestamp),
        ("ipv6", Spelling::of::<std::net::Ipv6Addr>),
        ("constrained", Spelling::of_constrained::<u8>),
    ],
);

macro_rules! object {
    ($name:ident { $($field:ident: $value:ty,)* $(? $optional:ident: $of_optional:ty,)* $(.. $extra:ident)? }) => {
        #[derive(Clone, Debug, Deserialize, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub struct $name {
            $($field: $value,)*
            $(#[serde(default, skip_serializing_if = "Option::is_none")] $optional: Option<$of_optional>,)*
            $(#[serde(flatten)] $extra: BTreeMap<String, Value>,)?
        }
    };
}

object! { Cat { kind: String, lives: i64, } }
object! { Dog { kind: String, ? tail: bool, } }
object! { Stone { weight: f64, ? kind: String, } }
object! { Closed { name: String, } }
object! { Open { name: String, .. extra } }
object! { Sized { name: String, ? size: u8, } }
object! { A { kids: Vec<Node>, x: i64, } }
object! { B { kids: Vec<Node>, x: String, } }

open_enum! {
    pub enum Colour { Red = "red", Green = "green", #[other] Other, }
}
open_enum! {
    pub enum Size { Small = "small", Large = "large", #[other] Other, }
}

union! {
    in SHAPES;
    pub enum Pet {
        Cat(Cat),
        #[from(none)]
        Dog(Dog),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Thing {
        Pet(Pet),
        Stone(Stone),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Kept {
        Closed(Closed),
        Sized(Sized),
        Open(Open),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Narrow {
        Closed(Closed),
        Sized(Sized),
        #[other]
        Unknown(Value),
    }
}
union! {
    in SHAPES;
    pub enum Word {
        Colour(Colour),
        Size(Size),
        List(Vec<Word>),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Count {
        Number(f64),
        Integer(u64),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Scalar {
        Ip(std::net::Ipv4Addr),
        #[shape(Timestamp)]
        Time(DateTime<Utc>),
        Small(u8),
        Number(f64),
        Boolean(Option<bool>),
        Pair((String, i64)),
        Pets(BTreeMap<String, Pet>),
        #[other]
        Other(Redacted<Value>),
    }
}
union! {
    in SHAPES;
    /// Its shape allows any string, its type IP addresses alone.
    pub enum Wrong {
        Ip(std::net::Ipv4Addr),
        List(Vec<Wrong>),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Spelled {
        Ip(std::net::Ipv6Addr),
        String(String),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Alone {
        Ip(std::net::Ipv6Addr),
        #[shape(Integer)]
        Integer(i64),
        #[other]
        Other(Value),
    }
}
object! { Narrowed { of: String, n: One, } }
constant! {
    #[json = "1"]
    pub struct One;
}
union! {
    in SHAPES;
    pub enum Broken {
        Narrowed(Narrowed),
        Closed(Closed),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Loop {
        Again(Box<Loop>),
        Text(String),
        #[other]
        Other(Value),
    }
}
union! {
    in SHAPES;
    pub enum Node {
        A(A),
        B(B),
        #[other]
        Other(Value),
    }
}

/// Reads a value from text and from JSON, and finds that it is written as it came.
#[track_caller]
fn read<T: serde::de::DeserializeOwned + Serialize + std::fmt::Debug>(value: &Value) -> T {
    let read: T = serde_json::from_str(&value.to_string()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), *value, "{read:?}");
    let again: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(format!("{again:?}"), format!("{read:?}"));
    read
}

#[test]
fn the_tag_chooses_the_branch_that_lists_its_value() {
    let cat: Pet = read(&json!({"kind": "cat", "lives": 9}));
    assert!(matches!(cat, Pet::Cat(_)));
    let puppy: Pet = read(&json!({"kind": "puppy", "tail": true}));
    assert!(matches!(puppy, Pet::Dog(_)));
    assert!(matches!(
        Pet::from(Cat {
            kind: "cat".into(),
            lives: 1
        }),
        Pet::Cat(_)
    ));
}

#[test]
fn an_unknown_tag_is_kept_as_json() {
    let value = json!({"kind": "bird", "wings": [1, {"x": null}], "lives": 9});
    assert!(matches!(read(&value), Pet::Other(_)));
}

#[test]
fn a_known_tag_with_the_wrong_content_is_kept_as_json() {
    assert!(matches!(
        read(&json!({"kind": "cat", "lives": "many"})),
        Pet::Other(_)
    ));
    assert!(matches!(read(&json!({"kind": "cat"})), Pet::Other(_)));
}

#[test]
fn without_the_tag_the_structure_decides() {
    let value = json!({"lives": 9});
    assert!(matches!(read(&value), Pet::Other(_)));
    let value = json!({"weight": 1.5});
    assert!(matches!(read(&value), Thing::Stone(_)));
    let value = json!({"kind": null, "weight": 1.5});
    let stone: Thing = serde_json::from_value(value).unwrap();
    assert!(matches!(stone, Thing::Stone(_)));
}

#[test]
fn a_nested_union_is_read_strictly_before_its_neighbours() {
    assert!(matches!(
        read(&json!({"kind": "dog"})),
        Thing::Pet(Pet::Dog(_))
    ));
    assert!(matches!(
        read(&json!({"kind": "rock", "weight": 2.5})),
        Thing::Stone(_)
    ));
    // Neither a pet nor a stone: it belongs to the outer union.
    assert!(matches!(read(&json!({"kind": "rock"})), Thing::Other(_)));
    assert!(matches!(read(&json!({"kind": "cat"})), Thing::Other(_)));
}

#[test]
fn the_branch_that_keeps_everything_wins() {
    assert!(matches!(read(&json!({"name": "a"})), Kept::Closed(_)));
    assert!(matches!(
        read(&json!({"name": "a", "size": 1})),
        Kept::Sized(_)
    ));
    assert!(matches!(
        read(&json!({"name": "a", "size": 1000})),
        Kept::Open(_)
    ));
    assert!(matches!(
        read(&json!({"name": "a", "size": 1, "colour": "red"})),
        Kept::Open(_)
    ));
}

#[test]
fn when_no_branch_keeps_everything_the_one_that_keeps_most_wins() {
    let value = json!({"name": "a", "size": 1, "deep": {"x": [1, 2]}});
    let narrow: Narrow = serde_json::from_value(value).unwrap();
    assert!(matches!(narrow, Narrow::Sized(Sized { size: Some(1), .. })));
    assert!(matches!(read(&json!([1])), Narrow::Unknown(_)));
}

#[test]
fn a_listed_value_wins_over_an_unlisted_one() {
    assert!(matches!(read(&json!("large")), Word::Size(Size::Large)));
    assert!(matches!(read(&json!("green")), Word::Colour(Colour::Green)));
    assert!(matches!(
        read(&json!("wide")),
        Word::Colour(Colour::Other(_))
    ));
    assert!(matches!(read(&json!(["small", ["red"]])), Word::List(_)));
}

#[test]
fn scalars_tuples_and_maps_are_told_apart() {
    assert!(matches!(read(&json!("127.0.0.1")), Scalar::Ip(_)));
    assert!(matches!(read(&json!(255)), Scalar::Small(255)));
    assert!(matches!(read(&json!(256.5)), Scalar::Number(_)));
    assert!(matches!(read(&json!(null)), Scalar::Boolean(None)));
    assert!(matches!(read(&json!(["a", -1])), Scalar::Pair(_)));
    assert!(matches!(read(&json!(["a", -1, 0])), Scalar::Other(_)));
    let Scalar::Pets(pets) = read(&json!({"a": {"kind": "dog"}, "b": {"kind": "bird"}})) else {
        panic!("not a map");
    };
    assert!(matches!(pets["a"], Pet::Dog(_)) && matches!(pets["b"], Pet::Other(_)));
    let time = serde_json::from_value(json!("2024-01-01T00:00:00")).unwrap();
    assert!(matches!(time, Scalar::Time(time) if time.timestamp() == 1_704_067_200));
}

#[test]
fn an_integer_that_a_float_would_round_stays_an_integer() {
    let exact = 9_007_199_254_740_993_u64;
    assert!(matches!(read(&json!(exact)), Count::Integer(value) if value == exact));
    assert!(matches!(
        serde_json::from_value(json!(7)),
        Ok(Count::Number(_))
    ));
}

#[test]
fn a_string_is_of_the_branch_that_writes_it_again() {
    assert!(matches!(read(&json!("2001:db8::1")), Spelled::Ip(_)));
    assert!(matches!(read(&json!("2001:DB8:0::1")), Spelled::String(_)));
    assert!(matches!(read(&json!("host")), Spelled::String(_)));
    // Without a string beside it the type decides.
    let alone: Alone = serde_json::from_value(json!("2001:DB8:0::1")).unwrap();
    assert!(matches!(alone, Alone::Ip(_)));
}

#[test]
fn a_branch_accepts_what_breaks_a_constraint_and_numbers_by_their_value() {
    for (text, expected) in [("2.0", 2), ("1e3", 1000), ("-0", 0), ("-2", -2)] {
        let read: Alone = serde_json::from_str(text).unwrap();
        assert!(
            matches!(read, Alone::Integer(integer) if integer == expected),
            "{text}"
        );
    }
    assert!(matches!(read(&json!(2.5)), Alone::Other(_)));
    for text in [r#"{"of": "7", "n": 1}"#, r#"{"of": "far", "n": 1.0}"#] {
        assert!(
            matches!(serde_json::from_str(text), Ok(Broken::Narrowed(_))),
            "{text}"
        );
    }
    assert!(matches!(
        read(&json!({"of": "7", "n": 2})),
        Broken::Other(_)
    ));
}

#[test]
fn what_a_branch_cannot_decode_after_all_is_kept_where_it_is() {
    let Wrong::List(items) = read(&json!(["127.0.0.1", ["host"]])) else {
        panic!("not a list");
    };
    assert!(matches!(&items[0], Wrong::Ip(_)));
    let Wrong::List(inner) = &items[1] else {
        panic!("not a list");
    };
    assert!(matches!(&inner[0], Wrong::Other(Value::String(_))));
}

#[test]
fn a_union_that_is_its_own_branch_ends() {
    assert!(matches!(read(&json!("a")), Loop::Text(_)));
    assert!(matches!(read(&json!(1)), Loop::Other(_)));
}

#[test]
fn a_value_with_secrets_is_kept_and_not_shown() {
    let value = json!([{"token": "canary"}]);
    let other: Scalar = read(&value);
    let Scalar::Other(json) = &other else {
        panic!("not kept as JSON");
    };
    assert_eq!(**json, value);
    assert!(!format!("{other:?}").contains("canary"));
    let _: &Redacted<Value> = json;
}

#[test]
fn input_that_is_not_json_is_an_error_that_quotes_nothing() {
    let error = serde_json::from_str::<Pet>(r#"{"kind": "canary""#).unwrap_err();
    assert!(error.is_eof() && !error.to_string().contains("canary"));
}

/// Alternates the types of `x`, so that the innermost value alone cannot decide.
fn chain(depth: usize) -> Value {
    (0..depth).fold(json!({"kids": [], "x": 0}), |kid, level| match level % 3 {
        0 => json!({"kids": [kid], "x": "text"}),
        1 => json!({"kids": [kid], "x": level}),
        _ => json!({"kids": [kid, {"kids": []}], "x": level}),
    })
}

#[test]
fn an_ambiguous_recursive_union_is_read_at_any_depth() {
    let value = chain(100);
    let mut node: Node = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&node).unwrap(), value);
    let mut depth = 0;
    loop {
        let mut kids = match node {
            Node::A(a) => a.kids,
            Node::B(b) => b.kids,
            Node::Other(value) => panic!("{value}"),
        };
        assert!(kids.iter().skip(1).all(|kid| matches!(kid, Node::Other(_))));
        if kids.is_empty() {
            break;
        } else {
            node = kids.remove(0)
        }
        depth += 1;
    }
    assert_eq!(depth, 100);
}

#[test]
fn a_property_that_is_there_twice_counts_once() {
    let twice = r#"{"kind": "dog", "lives": [1, {"x": "y"}], "kind": "cat", "lives": 9}"#;
    let cat: Pet = serde_json::from_str(twice).unwrap();
    assert!(matches!(&cat, Pet::Cat(Cat { lives: 9, .. })), "{cat:?}");
    let many: String = (0..200)
        .map(|name| format!(r#""a{}": {name}, "#, name % 100))
        .collect();
    let many = format!(r#"{{{many}"name": "text"}}"#);
    let Kept::Open(open) = serde_json::from_str(&many).unwrap() else {
        panic!("not open");
    };
    assert_eq!(open.extra.len(), 100);
    assert_eq!(open.extra["a0"], 100);
}

#[test]
fn strings_with_escapes_are_read() {
    let cat: Pet = serde_json::from_str(r#"{"k\u0069nd": "c\u0061t", "lives": 9}"#).unwrap();
    assert!(matches!(cat, Pet::Cat(_)));
    let text: Word = serde_json::from_str(r#""gre\u0065n""#).unwrap();
    assert!(matches!(text, Word::Colour(Colour::Green)));
}
