use serde_json::json;

use super::*;
use crate::{BodyKind, Combined, Content, Encoding};
use crate::{Schema, SchemaKind, StringSchema};
use document::Pointer;

fn body(content: Value) -> Normalised {
    normalise(json!({ "paths": { "/x": { "post": {
        "operationId": "x",
        "requestBody": { "required": true, "content": content },
    } } } }))
}

fn responses(responses: Value) -> Normalised {
    operation(json!({ "operationId": "x", "responses": responses }))
}

fn json_of(kind: &str) -> Value {
    json!({ "content": { "application/json": { "schema": { "type": kind } } } })
}

#[test]
fn the_media_type_decides_how_a_body_is_written() {
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    for (media_type, kind, losses) in [
        ("application/json", BodyKind::Json, 0),
        (
            "application/merge-patch+json; charset=utf-8",
            BodyKind::Json,
            0,
        ),
        ("Text/JSON", BodyKind::Json, 0),
        ("application/x-www-form-urlencoded", BodyKind::Form, 0),
        ("multipart/form-data", BodyKind::Multipart, 0),
        // What these describe stands inside of what is sent.
        ("text/csv", BodyKind::Text, 1),
        ("application/xml", BodyKind::Bytes, 1),
        ("application/graphql", BodyKind::Bytes, 1),
    ] {
        let normalised = body(json!({ media_type: { "schema": object } }));
        let body = normalised.operation("x").body.as_ref().unwrap();
        assert_eq!((body.kind, body.media_type.as_str()), (kind, media_type));
        assert!(body.required);
        assert!(!body.is_range);
        assert_eq!(normalised.report.losses().count(), losses, "{media_type}");
    }
}

#[test]
fn a_described_body_of_any_media_type_is_json() {
    let described =
        json!({ "schema": { "type": "object", "properties": { "a": { "type": "string" } } } });
    let normalised = body(json!({ "*/*": described }));
    let body = normalised.operation("x").body.as_ref().unwrap();
    let sent = (body.kind, body.media_type.as_str(), body.is_range);
    assert_eq!(sent, (BodyKind::Json, "application/json", false));
}

#[test]
fn the_caller_states_which_media_type_of_a_range_a_body_has() {
    for (range, sent, kind) in [
        ("image/*", "image/*", BodyKind::Bytes),
        ("text/*", "text/plain", BodyKind::Text),
        ("*/*", "application/octet-stream", BodyKind::Bytes),
    ] {
        let normalised = body(json!({ range: {} }));
        let body = normalised.operation("x").body.as_ref().unwrap();
        assert_eq!((body.media_type.as_str(), body.kind), (sent, kind));
        assert!(body.is_range, "{range}");
    }
}

#[test]
fn a_string_of_any_media_type_is_read_as_the_response_states() {
    let normalised = responses(json!({
        "200": { "content": { "*/*": { "schema": { "type": "string" } } } },
    }));
    let success = &normalised.operation("x").responses.success;
    assert_eq!(success.responses[0].content, Content::AnyText);
}

#[test]
fn the_schema_of_text_or_bytes_in_a_response_is_reported() {
    for (schema, losses) in [
        (json!({ "type": "integer" }), 1),
        (json!({ "type": "array", "items": {} }), 1),
        (json!({ "type": "string" }), 0),
        (json!({ "type": "string", "format": "binary" }), 0),
        (json!({}), 0),
    ] {
        for media_type in ["text/plain", "application/xml", "image/png"] {
            let normalised =
                responses(json!({ "200": { "content": { media_type: { "schema": schema } } } }));
            let details = normalised.details("media-type-schema");
            assert_eq!(details.len(), losses, "{media_type} {schema}");
        }
    }
}

#[test]
fn a_media_type_of_stars_is_sent_as_bytes() {
    let normalised = body(json!({ "*/*": {} }));
    let body = normalised.operation("x").body.as_ref().unwrap();
    assert_eq!(
        (body.kind, body.media_type.as_str()),
        (BodyKind::Bytes, "application/octet-stream")
    );
}

#[test]
fn of_several_media_types_the_one_that_says_most_is_sent_and_the_others_told() {
    let text = json!({ "schema": { "type": "string" } });
    let normalised = body(
        json!({ "text/plain": text, "application/x-www-form-urlencoded": text, "application/json": text }),
    );
    assert_eq!(
        normalised.operation("x").body.as_ref().unwrap().kind,
        BodyKind::Json
    );
    assert_eq!(
        normalised.notes("/paths/~1x/post/requestBody/content"),
        [
            "lost request-media-type /text~1plain",
            "lost request-media-type /application~1x-www-form-urlencoded"
        ]
    );
}

#[test]
fn a_multipart_body_that_is_no_object_is_sent_as_bytes() {
    let normalised = body(json!({ "multipart/form-data": { "schema": { "type": "string" } } }));
    assert_eq!(
        normalised.operation("x").body.as_ref().unwrap().kind,
        BodyKind::Bytes
    );
    assert_eq!(normalised.details("multipart").len(), 1);
}

#[test]
fn a_component_that_json_and_multipart_share_is_two_types() {
    let both = json!({ "$ref": "#/components/schemas/Upload" });
    let normalised = normalise(json!({
        "paths": { "/x": { "post": {
            "operationId": "send_it",
            "requestBody": { "content": { "multipart/form-data": { "schema": both } } },
            "responses": { "200": { "content": { "application/json": { "schema": both } } } },
        } } },
        "components": { "schemas": { "Upload": { "type": "object", "properties": {
            "file": { "type": "string", "format": "binary" },
        } } } },
    }));
    assert_eq!(normalised.names(), ["SendItMultipart", "Upload"]);
    assert!(normalised.is_multipart("SendItMultipart"));
    assert!(!normalised.is_multipart("Upload"));
}

#[test]
fn a_component_keeps_its_name_from_a_multipart_type() {
    let both = json!({ "$ref": "#/components/schemas/Upload" });
    let normalised = normalise(json!({
        "paths": { "/x": { "post": {
            "operationId": "send_it",
            "requestBody": { "content": { "multipart/form-data": { "schema": both } } },
            "responses": { "200": { "content": { "application/json": { "schema": both } } } },
        } } },
        "components": { "schemas": {
            "SendItMultipart": { "type": "boolean" },
            "Upload": { "type": "object", "properties": { "a": { "type": "string" } } },
        } },
    }));
    assert_eq!(
        normalised.named("SendItMultipart"),
        json!({ "type": "boolean" })
    );
    assert!(normalised.is_multipart("SendItMultipart2"));
}

#[test]
fn a_body_on_a_get_is_sent_and_told() {
    let normalised = operation(json!({
        "operationId": "x",
        "requestBody": { "content": { "application/json": { "schema": { "type": "string" } } } },
    }));
    assert!(normalised.operation("x").body.is_some());
    assert_eq!(
        normalised.notes("/paths/~1x/get"),
        ["kept request-body /requestBody"]
    );
}

#[test]
fn one_type_for_every_success_is_that_type() {
    let normalised = responses(json!({ "200": json_of("string"), "201": json_of("string") }));
    assert_eq!(normalised.operation("x").responses.success.combined, None);
}

#[test]
fn several_types_of_success_and_of_error_are_an_enum_each() {
    let normalised = responses(json!({
        "200": json_of("string"), "202": json_of("integer"), "400": json_of("boolean"),
        "4XX": json_of("string"), "default": { "content": { "text/plain": {} } },
    }));
    let operation = normalised.operation("x");
    assert_eq!(
        operation.responses.success.combined,
        Some(Combined::Enum("XSuccess".to_owned()))
    );
    assert_eq!(
        operation.responses.error.combined,
        Some(Combined::Enum("XFailure".to_owned()))
    );
    let variants = |outcome: &crate::Outcome| -> Vec<String> {
        outcome
            .responses
            .iter()
            .map(|response| response.variant.clone())
            .collect()
    };
    assert_eq!(variants(&operation.responses.success), ["Ok", "Accepted"]);
    assert_eq!(
        variants(&operation.responses.error),
        ["BadRequest", "Status4xx", "Other"]
    );
    assert_eq!(
        operation.responses.error.responses[2].content,
        Content::Text
    );
    assert_eq!(normalised.report.losses().count(), 0);
}

#[test]
fn a_body_beside_an_empty_response_is_optional() {
    let normalised = responses(json!({ "200": json_of("string"), "204": { "description": "" } }));
    assert_eq!(
        normalised.operation("x").responses.success.combined,
        Some(Combined::Optional)
    );
}

#[test]
fn a_default_alone_is_for_success_and_for_errors() {
    let normalised = responses(json!({ "default": json_of("string") }));
    let operation = normalised.operation("x");
    assert_eq!(operation.responses.success.responses.len(), 1);
    assert_eq!(operation.responses.error.responses.len(), 1);
    let normalised = responses(json!({ "200": json_of("string"), "default": json_of("integer") }));
    assert_eq!(
        normalised.operation("x").responses.success.responses.len(),
        1
    );
}

#[test]
fn an_operation_that_describes_no_success_has_no_response_body() {
    let normalised = responses(json!({ "404": json_of("string") }));
    assert_eq!(
        normalised.operation("x").responses.success.responses[0].content,
        Content::Empty
    );
}

#[test]
fn streams_and_files_are_bytes_and_text_is_text() {
    for (media_type, schema, content) in [
        (
            "text/event-stream",
            json!({ "type": "string" }),
            Content::Events(None),
        ),
        ("application/x-ndjson", json!({}), Content::Text),
        ("application/pdf", json!({}), Content::Bytes),
        (
            "application/json",
            json!({ "type": "string", "format": "binary" }),
            Content::Bytes,
        ),
        ("text/csv", json!({ "type": "string" }), Content::Text),
        (
            "application/problem+json",
            json!({ "type": "string" }),
            Content::Json(Box::new(Schema::new(
                SchemaKind::String(StringSchema::default()),
                Pointer::from(
                    "/paths/~1x/get/responses/200/content/application~1problem+json/schema",
                ),
            ))),
        ),
    ] {
        let normalised =
            responses(json!({ "200": { "content": { media_type: { "schema": schema } } } }));
        assert_eq!(
            normalised.operation("x").responses.success.responses[0].content,
            content,
            "{media_type}"
        );
    }
}

#[test]
fn responses_that_have_no_body_are_empty_whatever_is_described() {
    let normalised = normalise(json!({ "paths": { "/x": {
        "head": { "operationId": "look", "responses": { "200": json_of("string") } },
        "delete": { "operationId": "drop_it", "responses": { "204": json_of("string") } },
    } } }));
    for name in ["look", "drop_it"] {
        assert_eq!(
            normalised.operation(name).responses.success.responses[0].content,
            Content::Empty,
            "{name}"
        );
    }
}

#[test]
fn a_response_without_a_schema_is_any_json_and_reported() {
    let normalised = responses(json!({ "200": { "content": { "application/json": {} } } }));
    assert_eq!(
        normalised.notes("/paths/~1x/get/responses/200/content/application~1json"),
        ["untyped /schema"]
    );
}

#[test]
fn every_media_type_of_success_has_a_method() {
    let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let methods = |media_types: Value| -> Vec<(String, String)> {
        let normalised = responses(json!({ "200": { "content": media_types } }));
        let alternatives = &normalised.operation("x").responses.alternatives;
        let named = alternatives.iter();
        named
            .map(|other| (other.method.clone(), other.media_type.clone()))
            .collect()
    };
    let named = |method: &str, media_type: &str| (method.to_owned(), media_type.to_owned());
    assert_eq!(
        methods(json!({ "application/json": { "schema": schema } })),
        []
    );
    assert_eq!(
        methods(json!({
            "text/csv": {}, "application/json": { "schema": schema },
            "text/event-stream": { "schema": schema }, "application/x-ndjson": { "schema": schema },
            "application/pdf": {}, "application/hal+json": {},
        })),
        [
            named("send_text", "text/csv"),
            named("send_events", "text/event-stream"),
            named("send_items", "application/x-ndjson"),
            named("send_bytes", "application/pdf"),
            named("send_hal_json", "application/hal+json"),
        ]
    );
    assert_eq!(
        methods(json!({ "text/csv": {}, "text/tab-separated-values": {}, "application/json": {} })),
        [
            named("send_csv", "text/csv"),
            named("send_tab_separated_values", "text/tab-separated-values"),
        ]
    );
}

#[test]
fn a_media_type_of_an_error_or_of_the_same_value_has_no_method_and_is_reported() {
    let schema = json!({ "schema": { "type": "object", "properties": { "a": {} } } });
    let normalised = responses(json!({
        "200": { "content": { "application/json": schema, "text/json": schema } },
        "404": { "content": { "application/json": schema, "text/csv": {} } },
    }));
    assert!(normalised.operation("x").responses.alternatives.is_empty());
    assert_eq!(
        normalised.notes("/paths/~1x/get/responses"),
        [
            "kept response-media-type /200/content/text~1json",
            "lost response-media-type /404/content/text~1csv"
        ]
    );
}

#[test]
fn the_items_of_a_stream_have_the_schema_of_its_array() {
    let item = json!({ "type": "integer" });
    for schema in [json!({ "type": "array", "items": item }), item.clone()] {
        let normalised = responses(json!({ "200": { "content": {
            "application/jsonl": { "schema": schema },
        } } }));
        let Content::Items(item) =
            &normalised.operation("x").responses.success.responses[0].content
        else {
            panic!("not a stream of items");
        };
        assert!(matches!(item.kind, SchemaKind::Integer(_)));
    }
}

#[test]
fn what_encoding_says_of_a_part_is_kept_or_told() {
    let inner = json!({ "type": "object", "properties": { "b": { "type": "string" } } });
    let list = json!({ "type": "array", "items": inner });
    let file = json!({ "type": "string", "format": "binary" });
    let object = json!({ "type": "object", "properties": { "xml": inner, "xmls": list, "json": inner, "file": file } });
    let encoding = json!({
        "xml": { "contentType": "application/xml" },
        "xmls": { "contentType": "application/xml" },
        "json": { "contentType": "application/hal+json" },
        "csv": { "contentType": "Text/CSV", "headers": { "X-A": {}, "content-type": {} } },
        "slip": { "contentType": "csv" },
        "piped": { "style": "pipeDelimited" },
        "file": { "style": "form", "headers": { "X-B": {} } },
        "text": "text/plain",
    });
    let normalised =
        body(json!({ "multipart/form-data": { "schema": object, "encoding": encoding } }));
    let content_type =
        |name: &str, text: &str| (name.to_owned(), Encoding::ContentType(text.to_owned()));
    assert_eq!(
        normalised.api.types["XBody"].multipart,
        [
            content_type("csv", "text/csv"),
            content_type("json", "application/hal+json"),
            (
                "piped".to_owned(),
                Encoding::Style {
                    style: "pipeDelimited".to_owned(),
                    explode: false,
                    allow_reserved: false,
                },
            ),
        ]
        .into_iter()
        .collect::<crate::Encodings>()
        .into()
    );
    assert_eq!(
        normalised.notes("/paths/~1x/post/requestBody/content/multipart~1form-data/encoding"),
        [
            "lost encoding /xml/contentType",
            "lost encoding /xmls/contentType",
            "lost encoding /csv/headers/X-A",
            "lost encoding /slip/contentType",
            "kept encoding /file/headers/X-B",
            "lost encoding /file",
            "lost encoding /text",
        ]
    );
}

#[test]
fn what_encoding_says_of_a_form_is_kept_or_told() {
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let encoding = json!({
        "deep": { "style": "deepObject", "contentType": "text/csv" },
        "joined": { "explode": false, "allowReserved": true },
        "json": { "contentType": "application/json" },
        "csv": { "contentType": "text/csv" },
        "text": { "contentType": "text/plain" },
    });
    let form = json!({ "schema": object, "encoding": encoding });
    let normalised = body(json!({ "application/x-www-form-urlencoded": form }));
    let style = |style: &str, allow_reserved| Encoding::Style {
        style: style.to_owned(),
        explode: false,
        allow_reserved,
    };
    let expected = [
        ("deep".to_owned(), style("deepObject", false)),
        ("joined".to_owned(), style("form", true)),
        (
            "json".to_owned(),
            Encoding::ContentType("application/json".to_owned()),
        ),
    ];
    let body = normalised.operation("x").body.as_ref().unwrap();
    assert_eq!(body.encoding, expected.into());
    assert_eq!(
        normalised.notes("/paths/~1x/post/requestBody/content/application~1x-www-form-urlencoded"),
        ["lost encoding /encoding/csv/contentType"]
    );
}

#[test]
fn one_type_that_two_multipart_bodies_encode_differently_is_two_types() {
    let operation = |name: &str, content_type: &str| {
        let schema = json!({ "$ref": "#/components/schemas/Upload" });
        let encoding = json!({ "a": { "contentType": content_type } });
        json!({ "post": {
            "operationId": name,
            "requestBody": { "content": {
                "multipart/form-data": { "schema": schema, "encoding": encoding },
            } },
        } })
    };
    let normalised = normalise(json!({
        "paths": {
            "/a": operation("a", "text/csv"),
            "/b": operation("b", "text/plain"),
            "/c": operation("c", "text/csv"),
        },
        "components": { "schemas": { "Upload": { "type": "object", "properties": { "a": { "type": "string" } } } } },
    }));
    assert_eq!(normalised.names(), ["BMultipart", "Upload"]);
}

#[test]
fn a_bound_of_bytes_is_told() {
    let raw = json!({ "schema": { "type": "string", "format": "binary", "maxLength": 4 } });
    let normalised = body(json!({ "application/octet-stream": raw }));
    assert_eq!(
        normalised.notes("/paths/~1x/post/requestBody/content/application~1octet-stream/schema"),
        ["lost unchecked-constraint /maxLength"]
    );
    assert!(normalised.names().is_empty());
}
