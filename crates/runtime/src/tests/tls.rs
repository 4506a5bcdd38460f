use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

use super::requests::Client;
use crate::ClientInfo as _;

/// No provider of rustls is installed for the process, and none is afterwards.
#[tokio::test]
async fn a_client_with_ring_starts_tls_without_a_provider_of_the_process() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let hello = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut hello = vec![0; 4096];
        let length = stream.read(&mut hello).await.unwrap();
        hello.truncate(length);
        hello
    };
    let client = Client::builder().with_base_url(&url).build().unwrap();
    let http_client = client.core().http_client();
    let (hello, response) = tokio::join!(hello, http_client.get(&url).send());
    // A handshake, for HTTP/2 or HTTP/1.1.
    assert_eq!(hello.first(), Some(&22));
    let holds = |protocol: &[u8]| hello.windows(protocol.len()).any(|part| part == protocol);
    assert!(holds(b"\x02h2") && holds(b"\x08http/1.1"));
    assert!(response.unwrap_err().is_connect());
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
