//! The examples against the mock of the API.

#![allow(clippy::unwrap_used, dead_code)]

use std::time::Duration;

use serde_json::json;
use streamkap_api::Client;
use streamkap_api::mock::{Mock, Reply};

#[path = "../src/bin/change_config.rs"]
mod change_config;
#[path = "../src/bin/create_topic.rs"]
mod create_topic;
#[path = "../src/bin/kafka_user.rs"]
mod kafka_user;
#[path = "../src/bin/pipeline_metrics.rs"]
mod pipeline_metrics;
#[path = "../src/bin/postgres_to_snowflake.rs"]
mod postgres_to_snowflake;
#[path = "../src/bin/reset_offsets.rs"]
mod reset_offsets;
#[path = "../src/bin/snapshot.rs"]
mod snapshot;
#[path = "../src/bin/tags.rs"]
mod tags;

async fn start() -> (Mock, Client) {
    let mock = Mock::start().await;
    let client = mock.client().unwrap();
    (mock, client)
}

#[tokio::test]
async fn a_pipeline_is_created_watched_and_deleted() {
    let (mock, client) = start().await;
    let source = mock
        .create_source()
        .returns_json(json!({ "id": "s1" }))
        .times(1);
    let destination = mock
        .create_destination()
        .returns_json(json!({ "id": "d1" }))
        .times(1);
    let pipeline = mock
        .create_pipeline()
        .returns_json(json!({ "id": "p1" }))
        .times(1);
    let read = |source: &str| {
        json!({ "result": [{
        "id": "p1",
        "source": { "connector_status": source },
        "destination": { "connector_status": "Active" },
    }] })
    };
    mock.get_pipeline().returns_json(read("Starting")).times(2);
    mock.get_pipeline().returns_json(read("Active")).times(1);
    mock.delete_pipeline()
        .returns(())
        .when(|it| it.pipeline_id == "p1")
        .times(1);
    mock.delete_destination()
        .returns(())
        .when(|it| it.destination_id == "d1")
        .times(1);
    mock.delete_source()
        .returns(())
        .when(|it| it.source_id == "s1")
        .times(1);
    postgres_to_snowflake::run(&client, Duration::ZERO)
        .await
        .unwrap();

    let sent = &source.requests()[0].body;
    assert_eq!(
        (sent.name.as_str(), sent.connector.as_str()),
        ("shop", "postgresql")
    );
    assert_eq!(sent.config["database.user"], "streamkap");
    assert_eq!(
        sent.config["database.password"],
        "the password of the database"
    );
    assert!(!format!("{sent:?}").contains("the password"), "{sent:?}");
    assert_eq!(sent.config.len(), 6, "nothing but what was set");
    assert_eq!(destination.requests()[0].body.connector, "snowflake");
    let sent = &pipeline.requests()[0].body;
    let id = sent.source.as_ref().unwrap().as_ref().unwrap().id.clone();
    assert_eq!(id.unwrap().unwrap(), "s1");
}

#[tokio::test]
async fn what_was_created_is_deleted_when_the_pipeline_breaks() {
    let (mock, client) = start().await;
    mock.create_source().returns_json(json!({ "id": "s1" }));
    mock.create_destination()
        .returns_json(json!({ "id": "d1" }));
    mock.create_pipeline().returns_json(json!({ "id": "p1" }));
    let broken = json!({ "result": [{ "source": { "connector_status": "Broken" } }] });
    mock.get_pipeline().returns_json(broken);
    mock.delete_pipeline().returns(()).times(1);
    mock.delete_destination().returns(()).times(1);
    mock.delete_source().returns(()).times(1);
    let error = postgres_to_snowflake::run(&client, Duration::ZERO)
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "a connector is broken");
}

#[tokio::test]
async fn a_snapshot_is_started_and_stopped() {
    let (mock, client) = start().await;
    let found = json!({ "result": [{ "id": "s1", "name": "shop" }], "total": null });
    mock.get_source()
        .when(|it| it.source_id == "s1")
        .returns_json(found);
    mock.get_source()
        .returns_json(json!({ "result": [], "total": 7 }))
        .fallback();
    let started = mock.execute_snapshot().returns(()).times(1);
    let stopped = mock.stop_incremental_snapshot().returns(()).times(1);
    snapshot::run(&client, "s1").await.unwrap();
    let tables = Some(Some(vec![
        "public.orders".to_owned(),
        "public.customers".to_owned(),
    ]));
    assert_eq!(started.requests()[0].body.topic_names, tables);
    assert_eq!(stopped.requests()[0].body.topic_names, tables);

    let error = snapshot::run(&client, "unknown").await.unwrap_err();
    assert_eq!(error.to_string(), "there is no such source");
}

#[tokio::test]
async fn lag_and_throughput_are_a_table_of_all_pages() {
    let (mock, client) = start().await;
    mock.get_dashboard_lineage_topics()
        .returns_json(json!({ "result": [
        { "name": "orders", "metrics": { "sourceRecordPollRate": 20.5 } },
        { "name": "customers", "metrics": { "sourceRecordPollRate": 4 } },
        { "name": "new", "metrics": null },
    ] }));
    // The total is wrong.
    let page = |id: &str, has_next: bool| {
        json!({
            "result": [{ "id": id, "name": format!("to {id}"), "topics": ["orders", "customers", 3] }],
            "total": 1, "has_next": has_next,
        })
    };
    mock.list_pipelines()
        .when(|it| it.page == Some(2))
        .returns_json(page("p2", false))
        .times(1);
    mock.list_pipelines()
        .returns_json(page("p1", true))
        .times(1)
        .fallback();
    let metrics = json!({ "data": { "latency": 1200, "recordsLag": 17 } });
    mock.get_pipeline_metrics()
        .when(|it| it.pipeline_id == "p1")
        .returns_json(metrics);
    mock.get_pipeline_metrics()
        .returns_json(json!({ "data": null }))
        .fallback();
    let table = pipeline_metrics::run(&client).await.unwrap();
    let lines: Vec<Vec<&str>> = table
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(lines[1], ["to", "p1", "17", "24.5"]);
    assert_eq!(lines[2], ["to", "p2", "?", "24.5"]);
}

#[tokio::test]
async fn a_configuration_is_changed_without_its_secrets() {
    let (mock, client) = start().await;
    mock.get_source().when(|it| it.secret_returned == Some(false)).returns_json(json!({ "result": [{
        "name": "shop", "connector": "postgresql",
        "config": { "database.user": "streamkap", "database.password": null, "heartbeat.enabled": false },
    }] }));
    let changed = mock
        .update_source()
        .returns_json(json!({ "id": "s1" }))
        .times(1);
    change_config::run(&client, "s1").await.unwrap();
    let sent = &changed.requests()[0].body;
    let config = json!({ "database.user": "streamkap", "heartbeat.enabled": true });
    assert_eq!(serde_json::to_value(&sent.config).unwrap(), config);
    assert_eq!(
        (sent.name.as_str(), sent.connector.as_str()),
        ("shop", "postgresql")
    );
}

#[tokio::test]
async fn a_tag_is_created_found_renamed_and_deleted() {
    let (mock, client) = start().await;
    let tag = json!({ "id": "t1", "name": "nightly", "type": ["pipelines"] });
    mock.create_tag().returns_json(tag.clone()).times(1);
    mock.list_tags()
        .when(|it| it.tag_name.as_deref() == Some("nightly"))
        .returns_json(json!({ "tags": [tag] }));
    let renamed = mock
        .update_tag()
        .when(|it| it.tag_id == "t1")
        .returns_json(json!({ "name": "at-night" }));
    mock.delete_tag()
        .returns(())
        .when(|it| it.tag_id == "t1")
        .times(1);
    tags::run(&client).await.unwrap();
    assert_eq!(
        renamed.requests()[0].body.name,
        Some(Some("at-night".to_owned()))
    );
}

#[tokio::test]
async fn a_kafka_user_is_created_and_deleted() {
    let (mock, client) = start().await;
    mock.list_kafka_users()
        .returns_json(json!([{ "username": "others" }]));
    let create = mock.create_kafka_user();
    let create = create.returns_json(json!({ "username": "reports" }));
    mock.delete_kafka_user()
        .returns(())
        .when(|it| it.username == "reports")
        .times(1);
    kafka_user::run(&client, "a-long-password".into())
        .await
        .unwrap();
    assert!(!format!("{:?}", create.requests()[0].body).contains("a-long-password"));
}

#[tokio::test]
async fn a_kafka_user_that_was_there_before_is_left_alone() {
    let (mock, client) = start().await;
    mock.list_kafka_users()
        .returns_json(json!([{ "username": "reports" }]));
    mock.create_kafka_user().returns_json(json!({})).times(0);
    mock.delete_kafka_user().returns(()).times(0);
    let error = kafka_user::run(&client, "a-long-password".into()).await;
    assert!(error.unwrap_err().to_string().contains("already"));
}

#[tokio::test]
async fn a_kafka_user_that_was_not_created_is_not_deleted() {
    for status in [400, 409, 422] {
        let (mock, client) = start().await;
        mock.list_kafka_users().returns_json(json!([]));
        let refusal = Reply::json(status, &json!({ "detail": "already exists" }));
        mock.create_kafka_user().responds(refusal);
        mock.delete_kafka_user().returns(()).times(0);
        let error = kafka_user::run(&client, "a-long-password".into()).await;
        assert!(error.unwrap_err().to_string().contains("already exists"));
    }
}

#[tokio::test]
async fn offsets_are_reset() {
    let (mock, client) = start().await;
    let reset = mock
        .reset_consumer_group_offsets()
        .returns(())
        .when(|it| it.group_id == "group/1")
        .times(1);
    reset_offsets::run(&client, "group/1", "orders")
        .await
        .unwrap();
    assert_eq!(reset.requests()[0].body.topics, ["orders"]);
}

#[tokio::test]
async fn a_topic_is_created_and_its_schema_read() {
    let (mock, client) = start().await;
    mock.create_topic()
        .returns_json(json!({ "name": "orders" }));
    mock.get_schema_by_version()
        .when(|it| it.subject == "orders-value" && it.version == "latest")
        .returns_json(json!({ "id": 1, "schema": "\"string\"" }))
        .times(1);
    assert_eq!(
        create_topic::run(&client, "orders").await.unwrap(),
        "\"string\""
    );
    mock.reset();
    mock.create_topic().returns_json(json!({}));
    mock.get_schema_by_version()
        .responds(Reply::json(404, &json!({ "detail": "not found" })));
    let told = create_topic::run(&client, "orders").await.unwrap();
    assert_eq!(told, "orders has no schema yet");
}
