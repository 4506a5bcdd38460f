//! The configuration of every kind of connector, against its schema in `openapi/connectors.json`.

#![cfg(feature = "connectors")]

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use streamkap_api::types;

use crate::common::values::{complaint, read, value_of};

const CANARY: &str = "canary-6b1f-secret";

/// The values of a kind: all settings, and those that are required.
fn settings(document: &Value, name: &str) -> (Value, Value) {
    let schema = &document["components"]["schemas"][name];
    let mut all = value_of(document, schema, 0);
    for (name, schema) in schema["properties"].as_object().unwrap() {
        if schema["format"] == "password" {
            all[name] = json!(CANARY);
        }
    }
    assert_eq!(complaint(document, schema, &all), None, "{name}");
    let required = schema["required"].as_array().into_iter().flatten();
    let required = required.map(|name| {
        let name = name.as_str().unwrap();
        (name.to_owned(), all[name].clone())
    });
    let required = Value::Object(required.collect());
    (all, required)
}

/// The schema of a body, and the function that makes the body from a configuration.
type ToBody<C> = (&'static str, fn(&C) -> Value);

/// Checks a kind: `create` and `update` are the bodies that hold a configuration.
fn check<C: Serialize + DeserializeOwned + Debug>(
    document: &Value,
    name: &str,
    bodies: [ToBody<C>; 2],
) {
    let (all, required) = settings(document, name);
    let config: C = serde_json::from_value(all.clone()).unwrap();
    assert_eq!(
        serde_json::to_value(&config).unwrap(),
        all,
        "{name}: every setting, and unknown ones"
    );
    assert!(!format!("{config:?}").contains(CANARY), "{name}");
    let config: C = serde_json::from_value(required.clone()).unwrap();
    assert_eq!(
        serde_json::to_value(&config).unwrap(),
        required,
        "{name}: no default is sent"
    );
    let stated = document["components"]["schemas"][name]["x-body"]
        .as_array()
        .unwrap();
    for ((schema, body), stated) in bodies.into_iter().zip(stated) {
        assert_eq!(stated["schema"], schema);
        let body = body(&config);
        assert_eq!(body["config"], required, "{name}");
        for (property, value) in stated["constants"].as_object().unwrap() {
            assert_eq!(body[property], *value, "{name}");
        }
    }
}

macro_rules! check_all {
    ($document:expr, $($name:ident: $kind:ident,)*) => {{
        $(check_all!(@$kind $document, $name);)*
        [$(stringify!($name)),*]
    }};
    (@source $document:expr, $name:ident) => {
        check::<types::$name>($document, stringify!($name), [
            ("CreateSourceReq", |it| json!(it.to_create_source_req().unwrap().name("n").build().unwrap())),
            ("UpdateSourceReq", |it| json!(it.to_update_source_req().unwrap().name("n").build().unwrap())),
        ])
    };
    (@destination $document:expr, $name:ident) => {
        check::<types::$name>($document, stringify!($name), [
            ("CreateDestinationReq", |it| json!(it.to_create_destination_req().unwrap().name("n").build().unwrap())),
            ("UpdateDestinationReq", |it| json!(it.to_update_destination_req().unwrap().name("n").build().unwrap())),
        ])
    };
    (@transform $document:expr, $name:ident) => {
        check::<types::$name>($document, stringify!($name), [
            ("CreateTransformReq", |it| json!(it.to_create_transform_req().unwrap().build().unwrap())),
            ("UpdateTransformReq", |it| json!(it.to_update_transform_req().unwrap().id("i").build().unwrap())),
        ])
    };
}

#[test]
fn every_kind_sends_what_was_set_and_agrees_with_its_body() {
    let document = read("connectors.json");
    let checked = check_all!(
        &document,
        AlloydbSourceConfig: source,
        AzblobDestinationConfig: destination,
        BigqueryDestinationConfig: destination,
        ClickhouseDestinationConfig: destination,
        CockroachdbDestinationConfig: destination,
        DatabricksDestinationConfig: destination,
        Db2DestinationConfig: destination,
        Db2SourceConfig: source,
        DocumentdbSourceConfig: source,
        DynamodbSourceConfig: source,
        ElasticsearchSourceConfig: source,
        EnrichAsyncTransformConfig: transform,
        EnrichTransformConfig: transform,
        FanOutTransformConfig: transform,
        GcsDestinationConfig: destination,
        HttpsinkDestinationConfig: destination,
        IcebergDestinationConfig: destination,
        InformixSourceConfig: source,
        KafkaDestinationConfig: destination,
        KafkadirectDestinationConfig: destination,
        KafkadirectSourceConfig: source,
        MapFilterTransformConfig: transform,
        MariadbSourceConfig: source,
        MongodbSourceConfig: source,
        MongodbhostedSourceConfig: source,
        MotherduckDestinationConfig: destination,
        MysqlDestinationConfig: destination,
        MysqlSourceConfig: source,
        OracleDestinationConfig: destination,
        OracleSourceConfig: source,
        OracleawsSourceConfig: source,
        PineconeDestinationConfig: destination,
        PlanetscaleSourceConfig: source,
        PostgresqlDestinationConfig: destination,
        PostgresqlSourceConfig: source,
        R2DestinationConfig: destination,
        RedisDestinationConfig: destination,
        RedisSourceConfig: source,
        RedshiftDestinationConfig: destination,
        RollupTransformConfig: transform,
        S3DestinationConfig: destination,
        S3SourceConfig: source,
        SalesforceWebhookSourceConfig: source,
        ShopifyWebhookSourceConfig: source,
        SnowflakeDestinationConfig: destination,
        SqlJoinTransformConfig: transform,
        SqlserverDestinationConfig: destination,
        SqlserverawsSourceConfig: source,
        StarburstDestinationConfig: destination,
        StripeWebhookSourceConfig: source,
        SupabaseSourceConfig: source,
        TopicRouterTransformConfig: transform,
        VitessSourceConfig: source,
        WeaviateDestinationConfig: destination,
        WebhookSourceConfig: source,
        ZendeskWebhookSourceConfig: source,
    );
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let described: BTreeSet<&str> = schemas
        .iter()
        .filter(|(_, schema)| schema.get("x-body").is_some())
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(BTreeSet::from(checked), described);
    assert_eq!(checked.len(), 56);
}
