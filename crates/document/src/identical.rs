//! Values whose texts are the same.

use serde_json::Value;

/// Whether two values are equal and their properties are in the same order, to which `==` is indifferent.
pub fn are_identical(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && (one.iter().zip(other))
                    .all(|((key, one), (it, other))| key == it && are_identical(one, other))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| are_identical(one, other))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_order_of_properties_counts_at_any_depth() {
        let one = json!([{ "a": 1, "b": 2 }]);
        assert!(are_identical(&one, &one.clone()));
        assert!(!are_identical(&one, &json!([{ "b": 2, "a": 1 }])));
        assert!(!are_identical(&one, &json!([{ "a": 1, "b": 3 }])));
        assert!(!are_identical(&one, &json!([{ "a": 1, "b": 2 }, 1])));
    }
}
