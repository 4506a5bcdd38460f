use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::Response;
use crate::stream::{StreamError, items};

/// The response of a server that sends these chunks one by one, and then closes the connection.
async fn respond(media_type: &str, chunks: &[&[u8]], limit: usize) -> Response {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\nconnection: close\r\n\r\n");
    let chunks: Vec<Vec<u8>> = chunks.iter().map(|chunk| chunk.to_vec()).collect();
    tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let _ = connection.read(&mut [0; 4096]).await;
        connection.write_all(head.as_bytes()).await.unwrap();
        for chunk in chunks {
            // The client may have left.
            let _ = connection.write_all(&chunk).await;
            let _ = connection.flush().await;
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
    });
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let response = client.get(url).send().await.unwrap();
    Response::read(response, limit, None).await
}

const LIMIT: usize = 1024;

async fn all_items(chunks: &[&[u8]]) -> Vec<Result<Value, StreamError>> {
    let response = respond("application/x-ndjson", chunks, LIMIT).await;
    let mut stream = items::<Value>(response).into_inner();
    let mut found = Vec::new();
    while let Some(item) = stream.next().await {
        found.push(item);
    }
    found
}

#[tokio::test]
async fn items_are_read_line_by_line_wherever_chunks_end() {
    let found = all_items(&[b"{\"a\":1}\n{\"a", b"\":2}\r\n\n\x1e{\"a\":3", b"}"]).await;
    let found: Vec<Value> = found.into_iter().map(Result::unwrap).collect();
    assert_eq!(found, [json!({"a": 1}), json!({"a": 2}), json!({"a": 3})]);
}

#[tokio::test]
async fn an_item_that_does_not_decode_is_an_error_and_the_stream_goes_on() {
    let found = all_items(&[b"1\ncanary\n3\n"]).await;
    assert_eq!(found.len(), 3);
    let error = found[1].as_ref().unwrap_err();
    assert!(matches!(error, StreamError::Decode(_)));
    assert!(!format!("{error} {error:?}").contains("canary"));
    assert_eq!(*found[2].as_ref().unwrap(), json!(3));
}

#[tokio::test]
async fn an_item_beyond_the_limit_ends_the_stream() {
    let long = "1".repeat(LIMIT + 1);
    let found = all_items(&[b"1\n", long.as_bytes(), b"\n2\n"]).await;
    assert_eq!(found.len(), 2);
    assert!(matches!(found[1], Err(StreamError::TooLong)));
}

#[cfg(feature = "event-stream")]
mod events {
    use super::{LIMIT, Value, json, respond};
    use crate::reading::Unread;
    use crate::stream::{Event, StreamError, events, text_events};

    async fn all(chunks: &[&[u8]]) -> Vec<Result<Event<Value>, StreamError>> {
        let response = respond("text/event-stream; charset=utf-8", chunks, LIMIT).await;
        let mut stream = events::<Value>(response).unwrap().into_inner();
        let mut found = Vec::new();
        while let Some(event) = stream.next().await {
            found.push(event);
        }
        found
    }

    #[tokio::test]
    async fn events_have_types_ids_and_data_of_several_lines() {
        let found = all(&[
            b"\xEF\xBB\xBF: a comment\nid: 7\nevent: added\nretry: 1500\nda",
            b"ta: {\"a\":\ndata: 1}\nunknown: x\n\n",
            b"data: 2\r\n\r\ndata: 3\r\r",
        ])
        .await;
        let found: Vec<Event<Value>> = found.into_iter().map(Result::unwrap).collect();
        assert_eq!(found.len(), 3);
        assert_eq!(
            (found[0].event.as_str(), found[0].id.as_str()),
            ("added", "7")
        );
        assert_eq!(found[0].retry.unwrap().as_millis(), 1500);
        assert_eq!(found[0].data, json!({"a": 1}));
        assert_eq!(
            (found[1].event.as_str(), &found[1].data),
            ("message", &json!(2))
        );
        assert_eq!(found[2].data, json!(3));
    }

    #[tokio::test]
    async fn done_ends_a_stream_of_json() {
        let found = all(&[b"data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"]).await;
        assert_eq!(found.len(), 1);
    }

    #[tokio::test]
    async fn data_that_does_not_decode_is_an_error_and_the_stream_goes_on() {
        let found = all(&[b"data: canary\n\ndata: 2\n\n"]).await;
        let error = found[0].as_ref().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"));
        assert_eq!(found[1].as_ref().unwrap().data, json!(2));
    }

    #[tokio::test]
    async fn an_event_beyond_the_limit_ends_the_stream() {
        for end in ["\n", "\r\n", "\r"] {
            let line = format!("data: 1{end}");
            let long = line.repeat(LIMIT / "data: 1".len() + 1);
            let found = all(&[b"data: 1\n\n", long.as_bytes()]).await;
            assert_eq!(found.len(), 2, "{end:?}");
            assert!(matches!(found[1], Err(StreamError::TooLong)));
        }
    }

    #[tokio::test]
    async fn bytes_that_are_not_utf_8_end_the_stream() {
        let found = all(&[b"data: \xff\n\ndata: 2\n\n"]).await;
        assert!(matches!(found[..], [Err(StreamError::Format)]));
    }

    #[tokio::test]
    async fn text_is_kept_as_it_came() {
        let response = respond("text/event-stream", &[b"data: [DONE]\n\n"], LIMIT).await;
        let mut stream = text_events(response).unwrap().into_inner();
        assert_eq!(stream.next().await.unwrap().unwrap().data, "[DONE]");
        assert!(stream.next().await.is_none());
    }

    #[tokio::test]
    async fn another_media_type_is_not_a_stream_of_events() {
        let response = respond("text/html", &[b"<p>"], LIMIT).await;
        let error = events::<Value>(response).unwrap_err();
        assert!(matches!(error, Unread::Unexpected(_)));
    }
}
