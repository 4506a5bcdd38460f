use serde_json::json;

use super::*;

#[test]
fn formats_with_a_rust_type_are_kept() {
    for format in [
        "date",
        "date-time",
        "uuid",
        "ipv4",
        "ipv6",
        "binary",
        "byte",
        "password",
    ] {
        let schema = json!({ "type": "string", "format": format });
        assert_normalises(schema.clone(), schema, &[]);
    }
}

#[test]
fn formats_without_a_rust_type_leave_the_text_as_it_comes() {
    for (kind, format) in [
        ("string", "uri"),
        ("string", "email"),
        ("string", "int32"),
        ("integer", "uuid"),
    ] {
        assert_normalises(
            json!({ "type": kind, "format": format }),
            json!({ "type": kind }),
            &["kept format /format"],
        );
    }
}

#[test]
fn content_encoding_is_told_as_a_format() {
    assert_normalises(
        json!({ "type": "string", "contentEncoding": "base64" }),
        json!({ "type": "string", "format": "byte" }),
        &["kept content-encoding"],
    );
    assert_normalises(
        json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
        json!({ "type": "string", "format": "binary" }),
        &["kept content-encoding"],
    );
}

#[test]
fn a_pattern_that_no_engine_takes_is_not_checked() {
    assert_normalises(
        json!({ "type": "string", "pattern": "(?<=a" }),
        json!({ "type": "string" }),
        &["lost pattern /pattern"],
    );
    for left in [r"\Aab\Z", r"^[\p{Print}]+$", "(?=a)b", r"(a)\1"] {
        assert_normalises(
            json!({ "type": "string", "pattern": left }),
            json!({ "type": "string" }),
            &["lost pattern /pattern"],
        );
    }
    let good = json!({ "type": "string", "pattern": "^[a-z]+$" });
    assert_normalises(good.clone(), good, &[]);
}

#[test]
fn lengths_beside_a_format_that_is_checked_say_nothing_more() {
    assert_normalises(
        json!({ "type": "string", "format": "uuid", "minLength": 36, "maxLength": 36 }),
        json!({ "type": "string", "format": "uuid" }),
        &["kept format /minLength", "kept format /maxLength"],
    );
}
