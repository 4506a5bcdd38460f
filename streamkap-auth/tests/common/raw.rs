//! A server of plain sockets and threads, which depends on no runtime and sends what no HTTP library
//! would.

#![allow(dead_code)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use serde_json::Value;

/// One request.
#[derive(Clone, Debug)]
pub struct Request {
    pub at: Instant,
    /// The method and the target.
    pub line: String,
    pub headers: String,
    pub body: String,
}

impl Request {
    pub fn is_login(&self) -> bool {
        self.line == "POST /auth/access-token"
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

/// Ends with the process.
pub struct RawServer {
    socket: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    connections: Arc<AtomicUsize>,
}

impl RawServer {
    /// Calls `respond` for each connection, on a thread of its own, with its one request. The second
    /// argument is the number of requests before it.
    pub fn start(
        respond: impl Fn(&Request, usize, &mut TcpStream) + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let socket = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let (seen, respond) = (Arc::clone(&requests), Arc::new(respond));
        let accepted = Arc::clone(&connections);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                accepted.fetch_add(1, Ordering::SeqCst);
                let (seen, respond) = (Arc::clone(&seen), Arc::clone(&respond));
                std::thread::spawn(move || {
                    let mut stream = stream.unwrap();
                    let Some(request) = read(&stream) else {
                        return;
                    };
                    let before = {
                        let mut seen = seen.lock().unwrap();
                        seen.push(request.clone());
                        seen.len() - 1
                    };
                    respond(&request, before, &mut stream);
                });
            }
        });
        Self {
            socket,
            requests,
            connections,
        }
    }

    /// The same as [`tenants`](Self::tenants), with an empty list for calls, and with connections that are
    /// kept for further requests.
    pub fn keeping() -> Self {
        Self::start(|request, before, stream| {
            let mut request = Some(request.clone());
            while let Some(received) = request {
                let body = if received.is_login() {
                    token_for(&received, before)
                } else {
                    "[]".to_owned()
                };
                send_with(stream, 200, "connection: keep-alive", &body);
                request = read(stream);
            }
        })
    }

    /// How many connections were opened.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Issues `token-of-<client id>`, or `token-of-<client id>-<n>` to the nth login, and responds to
    /// calls with an empty object.
    pub fn tenants() -> Self {
        Self::start(|request, before, stream| {
            if request.is_login() {
                send(stream, 200, &token_for(request, before))
            } else {
                send(stream, 200, "{}")
            }
        })
    }

    pub fn base_url(&self) -> String {
        format!("http://{}", self.socket)
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    pub fn logins(&self) -> usize {
        let requests = self.requests();
        requests.iter().filter(|request| request.is_login()).count()
    }
}

/// The body of a token response, for the client of the request.
pub fn token_for(request: &Request, number: usize) -> String {
    let body = request.json();
    let id = match body["project_key"].as_str() {
        Some(key) => {
            let key: Value = serde_json::from_str(key).unwrap();
            key["api"]["client_id"].as_str().unwrap().to_owned()
        }
        None => body["client_id"].as_str().unwrap_or_default().to_owned(),
    };
    format!(r#"{{"accessToken": "token-of-{id}-{number}", "expiresIn": 3600}}"#)
}

/// Sends a whole response and closes the connection.
pub fn send(stream: &mut TcpStream, status: u16, body: &str) {
    send_with(stream, status, "connection: close", body);
}

/// Sends a whole response with a further header.
pub fn send_with(stream: &mut TcpStream, status: u16, header: &str, body: &str) {
    let head = format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\n{header}\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    // The other side may be gone.
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(body.as_bytes());
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let line = line.rsplit_once(' ')?.0.to_owned();
    let (mut headers, mut length) = (String::new(), 0);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        if header.trim().is_empty() {
            break;
        }
        let header = header.to_ascii_lowercase();
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        headers.push_str(&header);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Request {
        at: Instant::now(),
        line,
        headers,
        body: String::from_utf8(body).ok()?,
    })
}
