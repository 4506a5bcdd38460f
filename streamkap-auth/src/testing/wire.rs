//! Connections that a handler can close.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

pub(super) async fn serve(listener: TcpListener, routes: Router) {
    let service = routes.into_make_service_with_connect_info::<Disconnect>();
    // It ends with the task that it runs in, and an accept error is retried by axum.
    let _ = axum::serve(Closable(listener), service).await;
}

/// Closes the connection that a request came on.
#[derive(Clone, Debug, Default)]
pub(super) struct Disconnect(Arc<AtomicBool>);

impl Disconnect {
    /// Nothing is written to the connection any more; the next write fails.
    pub(super) fn close(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn check(&self) -> io::Result<()> {
        if self.0.load(Ordering::SeqCst) {
            Err(io::ErrorKind::ConnectionReset.into())
        } else {
            Ok(())
        }
    }
}

impl Connected<IncomingStream<'_, Closable>> for Disconnect {
    fn connect_info(stream: IncomingStream<'_, Closable>) -> Self {
        stream.io().disconnect.clone()
    }
}

struct Closable(TcpListener);

impl Listener for Closable {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let (stream, peer) = Listener::accept(&mut self.0).await;
        let connection = Connection {
            stream,
            disconnect: Disconnect::default(),
        };
        (connection, peer)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

struct Connection {
    stream: TcpStream,
    disconnect: Disconnect,
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.disconnect.check()?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// A body that ends in an error after its first chunk.
pub(super) struct Truncated(pub(super) Option<Bytes>);

impl Stream for Truncated {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(match self.0.take() {
            Some(chunk) => Ok(chunk),
            None => Err(io::ErrorKind::ConnectionReset.into()),
        }))
    }
}

/// A body that never ends.
pub(super) struct Endless {
    chunk: Bytes,
    interval: Option<tokio::time::Interval>,
}

impl Endless {
    pub(super) fn new(interval: Duration) -> Self {
        let is_slow = !interval.is_zero();
        let chunk: &[u8] = if is_slow { b"x" } else { &[b'x'; 64 * 1024] };
        Self {
            chunk: Bytes::from_static(chunk),
            interval: is_slow.then(|| tokio::time::interval(interval)),
        }
    }
}

impl Stream for Endless {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(interval) = &mut self.interval
            && interval.poll_tick(cx).is_pending()
        {
            return Poll::Pending;
        }
        Poll::Ready(Some(Ok(self.chunk.clone())))
    }
}
