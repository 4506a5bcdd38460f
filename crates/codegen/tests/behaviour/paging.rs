//! Lists in pages, against a server on loopback with 1,000 rows.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{Query, Request};
use axum::response::{IntoResponse, Response};
use golden_pagination::RetryPolicy;
use golden_pagination::{Client, types::Row};
use serde_json::{Value, json};

const ROWS: usize = 1_000;

/// What the server was asked for, and how many of its responses are on their way.
#[derive(Clone, Default)]
struct Log {
    asked: Arc<Mutex<Vec<String>>>,
    open: Arc<AtomicUsize>,
}

/// A response on its way.
struct Open(Arc<AtomicUsize>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Log {
    fn count(&self) -> usize {
        self.asked.lock().unwrap().len()
    }

    fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    fn begin(&self, request: &Request) -> Open {
        self.asked.lock().unwrap().push(request.uri().to_string());
        self.open.fetch_add(1, Ordering::SeqCst);
        Open(self.open.clone())
    }
}

/// Serves the list; does not respond for a start of 500 or more on `hang`.
async fn server(hang: bool) -> (Client, Log) {
    let log = Log::default();
    let noted = log.clone();
    let respond = move |request: Request| {
        let open = noted.begin(&request);
        async move {
            let response = page(request, hang).await;
            drop(open);
            response
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback(respond);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    let client = Client::builder().with_base_url(address).build().unwrap();
    (client, log)
}

async fn page(request: Request, hang: bool) -> Response {
    let Query(query) = Query::<HashMap<String, String>>::try_from_uri(request.uri()).unwrap();
    let number = |name: &str| query.get(name).map(|value| value.parse::<usize>().unwrap());
    let sizes = ["page_size", "perPage", "limit"];
    let size = sizes.iter().find_map(|name| number(name)).unwrap_or(10);
    let start = match request.uri().path() {
        "/by-page" => (number("page").unwrap_or(1) - 1) * size,
        "/by-page-total" => number("page").unwrap_or(0) * size,
        "/by-cursor" => number("pageToken").unwrap_or(0),
        "/stated" => number("after").map_or(0, |last| last + 1),
        _ => number("offset").unwrap_or(0),
    };
    if hang && start >= 500 {
        std::future::pending::<()>().await;
    }
    let end = (start + size).min(ROWS);
    let rows: Vec<Value> = (start..end).map(|id| json!({ "id": id })).collect();
    let more = end < ROWS;
    match request.uri().path() {
        "/by-page" => json!({ "result": rows, "page": start / size + 1, "page_size": size,
            "total": ROWS, "has_next": more }),
        "/by-page-total" => json!({ "data": rows, "totalCount": ROWS }),
        "/by-cursor" => json!({ "rows": rows, "nextPageToken": more.then(|| end.to_string()) }),
        "/stated" => json!({ "data": { "rows": rows, "meta": { "last": more.then(|| end - 1) } } }),
        "/by-link" => {
            let link = format!("<https://elsewhere.example/by-link?limit={size}&offset={end}>; rel=\"next\"");
            let link = if more { link } else { "</by-link>; rel=\"first\"".to_owned() };
            return ([("link", link)], axum::Json(json!(rows))).into_response();
        }
        _ => json!(rows),
    }
    .to_string()
    .into_response()
}

macro_rules! read {
    ($items:expr, $count:expr) => {{
        let mut items = $items;
        let mut rows: Vec<i64> = Vec::new();
        while rows.len() < $count {
            match items.next().await {
                Some(row) => rows.push(row.unwrap().id),
                None => break,
            }
        }
        rows
    }};
}

pub async fn every_row_arrives_once_and_in_order() {
    let all: Vec<i64> = (0..1_000).collect();
    for size in [10, 100, 500] {
        let pages = ROWS / usize::try_from(size).unwrap();
        let (client, log) = server(false).await;
        macro_rules! check {
            ($call:expr, $requests:expr) => {{
                let before = log.count();
                assert_eq!(read!($call, usize::MAX), all, "{size}");
                assert_eq!(log.count() - before, $requests, "{size}");
            }};
        }
        check!(client.by_page().page_size(size).items(), pages);
        check!(client.by_page_total().per_page(size).items(), pages);
        // Nothing states the end but the empty page.
        check!(client.by_offset().limit(size).items(), pages + 1);
        check!(client.by_cursor().limit(size).items(), pages);
        check!(client.by_link().limit(size).items(), pages);
        check!(client.stated().limit(size).items(), pages);
    }
}

pub async fn a_stream_begins_where_the_call_does_and_keeps_its_other_parameters() {
    let (client, log) = server(false).await;
    let rest = read!(client.by_page().page(99).q("a&page=1").items(), usize::MAX);
    assert_eq!(rest, (980..1_000).collect::<Vec<i64>>());
    let asked = log.asked.lock().unwrap().clone();
    assert_eq!(
        asked,
        ["/by-page?page=99&q=a%26page%3D1", "/by-page?q=a%26page%3D1&page=100"]
    );
    let rest = read!(client.by_offset().offset(985).items(), usize::MAX);
    assert_eq!(rest, (985..1_000).collect::<Vec<i64>>());
    let mut pages = client.by_page_total().per_page(400).pages2();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().data.as_ref().unwrap().len());
    }
    assert_eq!(sizes, [400, 400, 200]);
}

pub async fn a_dropped_stream_leaves_nothing_running() {
    let (client, log) = server(true).await;
    let rows = read!(client.by_page().items(), 15);
    assert_eq!(rows.len(), 15);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!((log.count(), log.open()), (2, 0), "no page is fetched ahead");

    let mut items = client.by_offset().limit(500).items();
    for _ in 0..500 {
        items.next().await.unwrap().unwrap();
    }
    let waiting = tokio::time::timeout(Duration::from_millis(50), items.next());
    assert!(waiting.await.is_err());
    assert_eq!(log.open(), 1, "a page is on its way");
    drop(items);
    for _ in 0..100 {
        if log.open() == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the request goes on without its stream");
}

pub async fn an_error_ends_the_stream() {
    use golden_pagination::CallBuilder as _;

    let client = Client::builder().with_base_url("http://127.0.0.1:1");
    let client = client.with_retry_policy(RetryPolicy::off()).build().unwrap();
    let mut pages = client.by_page().pages();
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none());
    let mut items = client.by_cursor().header("not a name", "x").items();
    let error: golden_pagination::Error = items.next().await.unwrap().unwrap_err().into();
    assert!(
        error.to_string().contains("is not a valid header name"),
        "{error}"
    );
    assert!(items.next().await.is_none());
    fn is_send<T: Send + Unpin + 'static>(_: T) {}
    is_send(items);
    let _: Option<Row> = None;
}

/// Serves lists without an end: cursors and links that lead in a circle, and new cursors without rows.
async fn endless(request: Request) -> Response {
    let Query(query) = Query::<HashMap<String, String>>::try_from_uri(request.uri()).unwrap();
    let number = |name: &str| query.get(name).map_or(0, |value| value.parse::<u64>().unwrap());
    let rows = json!([{ "id": 1 }]);
    match (request.uri().path(), number("limit")) {
        ("/by-link", _) => {
            let link = format!("</by-link?offset={}>; rel=\"next\"", (number("offset") + 1) % 2);
            ([("link", link)], axum::Json(rows)).into_response()
        }
        (_, 1) => {
            let next = (number("pageToken") + 1).to_string();
            axum::Json(json!({ "rows": [], "nextPageToken": next })).into_response()
        }
        _ => {
            let next = (1 + number("pageToken") % 2).to_string();
            axum::Json(json!({ "rows": rows, "nextPageToken": next })).into_response()
        }
    }
}

pub async fn a_list_without_an_end_is_an_error() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback(endless);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    let client = Client::builder().with_base_url(address).build().unwrap();
    macro_rules! check {
        ($items:expr, $problem:expr) => {{
            let mut items = $items;
            let error = loop {
                match items.next().await {
                    Some(Ok(_)) => {}
                    Some(Err(error)) => break error.to_string(),
                    None => panic!("the list ended"),
                }
            };
            assert!(error.contains($problem), "{error}");
            assert!(items.next().await.is_none());
        }};
    }
    check!(client.by_cursor().items(), "lead back to an earlier one");
    check!(client.by_link().items(), "lead back to an earlier one");
    check!(client.by_cursor().limit(1).items(), "100 pages in a row without an item");
}
