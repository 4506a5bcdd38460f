//! How much memory a hostile server makes a process take, as Linux counts it.

#![cfg(target_os = "linux")]

use std::io::{Read as _, Write as _};
use std::time::Duration;

use crate::common::raw::RawServer;
use crate::common::{child, shown};
use streamkap_api::Client;
use streamkap_auth::{Credentials, TokenSource};

/// More than a process of these tests needs, and less than a body without a limit would take: in KiB.
const MEMORY_LIMIT: u64 = 96 * 1024;

fn source(base_url: &str) -> TokenSource {
    TokenSource::builder(Credentials::client("id", "secret"))
        .with_base_url(base_url)
        .build()
        .unwrap()
}

#[test]
fn a_body_that_never_ends_takes_no_memory() {
    const NAME: &str = "hostile_memory::a_body_that_never_ends_takes_no_memory";
    if let Some(base_url) = child::argument() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let error = source(&base_url).token().await.unwrap_err();
            assert!(
                error.to_string().contains("longer than the limit"),
                "{error}"
            );
            let client = Client::builder()
                .with_base_url(&base_url)
                .with_response_limit(1024 * 1024)
                .build()
                .unwrap();
            let error = client.whoami().send().await.unwrap_err();
            assert!(
                matches!(error, streamkap_api::Error::ResponseTooLong(_)),
                "{error}"
            );
            let error = client.list_roles().send().await.unwrap_err();
            assert_eq!(error.status().unwrap(), 502);
        });
        println!("peak={}", child::peak_memory());
        return;
    }
    let server = RawServer::start(|request, _, stream| {
        let status = if request.line.ends_with("roles") {
            502
        } else {
            200
        };
        let head = format!("HTTP/1.1 {status} OK\r\ncontent-type: application/json\r\n\r\n\"");
        stream.write_all(head.as_bytes()).unwrap();
        while stream.write_all(&[b'x'; 64 * 1024]).is_ok() {}
    });
    let child = child::command(NAME, &server.base_url()).spawn().unwrap();
    let peak: u64 = child::result(child, "peak").parse().unwrap();
    println!("peak resident memory: {peak} KiB");
    assert!(peak < MEMORY_LIMIT, "{peak} KiB");
}

/// With pauses: what fills every read at once holds up its thread, which `SECURITY.md` states.
#[test]
fn informational_responses_without_an_end_end_with_the_time_of_the_call() {
    const NAME: &str =
        "hostile_memory::informational_responses_without_an_end_end_with_the_time_of_the_call";
    if let Some(base_url) = child::argument() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let client = Client::builder()
                .with_base_url(&base_url)
                .with_call_timeout(Duration::from_secs(1))
                .build()
                .unwrap();
            let call = tokio::spawn(async move { client.whoami().send().await });
            let others =
                tokio::spawn(async { tokio::time::sleep(Duration::from_millis(10)).await });
            others.await.unwrap();
            assert!(!call.is_finished(), "other tasks go on meanwhile");
            let error = call.await.unwrap().unwrap_err();
            assert!(shown(&error).contains("operation timed out"), "{error:?}");
        });
        println!("peak={}", child::peak_memory());
        return;
    }
    let server = RawServer::start(|_, _, stream| {
        let rows = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(100);
        while stream.write_all(rows.as_bytes()).is_ok() {
            std::thread::sleep(Duration::from_millis(2));
        }
    });
    let child = child::command(NAME, &server.base_url()).spawn().unwrap();
    let peak: u64 = child::result(child, "peak").parse().unwrap();
    assert!(peak < MEMORY_LIMIT, "{peak} KiB");
}

/// Two gibibytes of spaces and then a token, in some two mebibytes.
fn gzip_bomb() -> Vec<u8> {
    let mut bomb = Vec::new();
    let mut encoder = flate2::write::GzEncoder::new(&mut bomb, flate2::Compression::fast());
    let spaces = vec![b' '; 1024 * 1024];
    for _ in 0..512 {
        encoder.write_all(&spaces).unwrap();
    }
    encoder.write_all(br#"{"accessToken": "bomb"}"#).unwrap();
    encoder.finish().unwrap();
    bomb
}

/// These tests are built with `reqwest/gzip`, as a program is in which another crate switches it on.
#[test]
fn compression_that_another_crate_switches_on_is_inert() {
    const NAME: &str = "hostile_memory::compression_that_another_crate_switches_on_is_inert";
    if let Some(base_url) = child::argument() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            // As the source makes it, and with an HTTP client that decompresses.
            source(&base_url).token().await.unwrap_err();
            let http_client = reqwest::Client::builder().no_proxy().gzip(true);
            let choosing = TokenSource::builder(Credentials::client("id", "secret"))
                .with_base_url(&base_url)
                .with_http_client(http_client.build().unwrap())
                .build()
                .unwrap();
            let error = choosing.token().await.unwrap_err();
            assert!(
                error.to_string().contains("longer than the limit"),
                "{error}"
            );
        });
        println!("peak={}", child::peak_memory());
        return;
    }
    let bomb = gzip_bomb();
    let server = RawServer::start(move |_, _, stream| {
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\
             connection: close\r\ncontent-length: {}\r\n\r\n",
            bomb.len()
        );
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(&bomb);
        // The other side closes the connection when it has enough.
        let _ = stream.read(&mut [0; 1]);
    });
    let child = child::command(NAME, &server.base_url()).spawn().unwrap();
    let peak: u64 = child::result(child, "peak").parse().unwrap();
    println!("peak resident memory: {peak} KiB");
    assert!(peak < MEMORY_LIMIT, "{peak} KiB");
    let requests = server.requests();
    assert!(
        !requests[0].headers.contains("accept-encoding"),
        "{requests:?}"
    );
    assert!(
        requests[1].headers.contains("accept-encoding: gzip"),
        "{requests:?}"
    );
}
