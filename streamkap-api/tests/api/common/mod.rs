//! A server on loopback whose replies are scripted.

pub mod values;

use std::sync::{Arc, Mutex};

use streamkap_api::{Authorize, AuthorizeError, AuthorizeFuture, Client, ClientBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Responds with this status, these headers and this body.
    Status(u16, &'static str, &'static str),
    /// Closes the connection.
    Close,
    /// Keeps the connection open and silent.
    Hang,
}

/// A server that gives its replies one after the other, and the last one for good.
#[derive(Clone)]
pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub async fn start(replies: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let server = Self {
            url,
            requests: Arc::clone(&requests),
        };
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (replies, requests) = (replies.clone(), Arc::clone(&requests));
                tokio::spawn(async move { serve(stream, &replies, &requests).await });
            }
        });
        server
    }

    /// The requests so far, heads and bodies.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub fn client(&self) -> ClientBuilder {
        Client::builder().with_base_url(&self.url)
    }
}

async fn serve(mut stream: TcpStream, replies: &[Reply], requests: &Mutex<Vec<String>>) {
    let mut request = String::new();
    let mut buffer = vec![0; 65_536];
    loop {
        let length = stream.read(&mut buffer).await.unwrap_or(0);
        if length == 0 {
            return;
        }
        request += &String::from_utf8_lossy(&buffer[..length]);
        let Some((head, body)) = request.split_once("\r\n\r\n") else {
            continue;
        };
        let head = head.to_lowercase();
        let announced = head.split("content-length: ").nth(1);
        let announced = announced.and_then(|rest| rest.lines().next()?.trim().parse().ok());
        if head.contains("transfer-encoding: chunked") {
            if body.ends_with("0\r\n\r\n") {
                break;
            }
        } else if body.len() >= announced.unwrap_or(0) {
            break;
        }
    }
    let number = {
        let mut requests = requests.lock().unwrap();
        requests.push(request);
        requests.len() - 1
    };
    match replies.get(number).or(replies.last()) {
        Some(Reply::Status(status, headers, body)) => {
            let length = body.len();
            let reply = format!(
                "HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}"
            );
            stream.write_all(reply.as_bytes()).await.unwrap();
        }
        Some(Reply::Hang) => std::future::pending().await,
        Some(Reply::Close) | None => {}
    }
}

/// Authorizes with one token, and has no other.
pub struct Token(pub &'static str);

impl Authorize for Token {
    fn authorization(&self) -> AuthorizeFuture<'_> {
        let value = format!("Bearer {}", self.0).parse().unwrap();
        Box::pin(std::future::ready(Ok(value)))
    }

    fn renew_after_unauthorized<'a>(
        &'a self,
        _: &'a reqwest::header::HeaderValue,
    ) -> AuthorizeFuture<'a> {
        Box::pin(std::future::ready(Err(AuthorizeError::permanent(
            "no other",
        ))))
    }
}
