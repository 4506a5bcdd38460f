//! HTTP servers on loopback whose responses a test chooses.

#![allow(dead_code)]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request as HttpRequest;
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Value, json};

/// A request as a server saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub path: String,
    pub headers: HeaderMap,
    /// How often this path was asked for before.
    pub before: usize,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

/// A server whose responses come from a function.
pub struct Server {
    url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    most_at_once: Arc<AtomicUsize>,
    _runtime: tokio::runtime::Runtime,
}

impl Server {
    pub fn new(respond: impl Fn(&Seen) -> Response + Send + Sync + 'static) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::<Seen>::new()));
        let most_at_once = Arc::new(AtomicUsize::new(0));
        let at_once = Arc::new(AtomicUsize::new(0));
        let respond = Arc::new(respond);
        let state = (seen.clone(), most_at_once.clone());
        let router = Router::new().fallback(move |request: HttpRequest| {
            let (seen, most_at_once) = state.clone();
            let (respond, at_once) = (respond.clone(), at_once.clone());
            async move {
                let now = at_once.fetch_add(1, Ordering::SeqCst) + 1;
                most_at_once.fetch_max(now, Ordering::SeqCst);
                let path = request.uri().path().to_owned();
                let one = {
                    let mut seen = seen.lock().unwrap();
                    let before = seen.iter().filter(|seen| seen.path == path).count();
                    let one = Seen {
                        path,
                        headers: request.headers().clone(),
                        before,
                    };
                    seen.push(one.clone());
                    one
                };
                // Lets the other requests that are under way come in.
                for _ in 0..100 {
                    tokio::task::yield_now().await;
                }
                let response = respond(&one);
                at_once.fetch_sub(1, Ordering::SeqCst);
                response
            }
        });
        runtime.spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            url,
            seen,
            most_at_once,
            _runtime: runtime,
        }
    }

    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn forget(&self) {
        self.seen.lock().unwrap().clear();
    }

    pub fn most_at_once(&self) -> usize {
        self.most_at_once.load(Ordering::SeqCst)
    }

    /// `text` with the server's url, which differs from run to run, replaced.
    pub fn anonymous(&self, text: &str) -> String {
        text.replace(&self.url, "http://SERVER")
    }
}

/// A server that sends the raw bytes of each response in turn, the last one again and again, and then
/// closes the connection.
pub fn raw_server(responses: Vec<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for (index, connection) in listener.incoming().enumerate() {
            let mut connection = connection.unwrap();
            let mut request = [0; 4096];
            let _ = connection.read(&mut request);
            let _ = connection.write_all(&responses[index.min(responses.len() - 1)]);
        }
    });
    url
}

pub fn response(status: u16, body: impl Into<Body>) -> Response {
    Response::builder()
        .status(status)
        .body(body.into())
        .unwrap()
}

pub fn with(mut response: Response, name: &'static str, value: &str) -> Response {
    response.headers_mut().insert(name, value.parse().unwrap());
    response
}

/// A document with a GET operation for each path.
pub fn document(paths: &[&str]) -> String {
    let paths: serde_json::Map<String, Value> = paths
        .iter()
        .map(|path| ((*path).to_owned(), json!({"get": {"responses": {}}})))
        .collect();
    json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}).to_string()
}

/// A documentation page about GET `path`, with the component `name` whose one property has `kind`.
pub fn page(path: &str, name: &str, kind: &str) -> String {
    format!(
        "> ## Documentation Index\n> Fetch it at: https://docs.x.example/llms.txt\n\n# Page\n\n\
         ```bash\ncurl {path}\n```\n\n## OpenAPI\n\n````yaml /openapi.json get {path}
openapi: 3.1.0
info: {{title: T, version: 1.0.0}}
servers: [{{url: https://api.x.example}}]
security: []
paths:
  {path}:
    get:
      description: |
        Like this:

        ```bash
        curl
        ```
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/{name}'
components:
  schemas:
    {name}:
      type: object
      properties:
        value: {{type: {kind}}}
````"
    )
}
