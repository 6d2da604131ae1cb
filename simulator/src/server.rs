//! The server: takes connections until it is told to stop, then lets the open ones end.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::platform::DropConnection;

/// How long open connections may take to end.
const GRACE: Duration = Duration::from_secs(2);

/// How long a client may take to send the head of a request.
const HEAD: Duration = Duration::from_secs(30);

/// A connection that a fault closes.
#[derive(Debug, thiserror::Error)]
#[error("a fault drops this connection")]
struct Dropped;

/// Serves until `stop` fires or its sender is gone.
pub(crate) async fn serve(listener: TcpListener, router: Router, mut stop: oneshot::Receiver<()>) {
    let open = GracefulShutdown::new();
    let service = TowerToHyperService::new(router);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = &mut stop => break,
        };
        match accepted {
            Ok((stream, _)) => take(stream, service.clone(), &open),
            // Mostly too many open files: some will be closed.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    drop(listener);
    // Whatever is still open then, such as an answer that comes late on purpose, ends with the runtime.
    let _ = tokio::time::timeout(GRACE, open.shutdown()).await;
}

fn take(stream: TcpStream, service: TowerToHyperService<Router>, open: &GracefulShutdown) {
    // Without it small answers wait for the client's acknowledgement.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let answer = service.call(request);
        async move { answered(answer.await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .serve_connection(TokioIo::new(stream), service);
    let connection = open.watch(connection);
    tokio::spawn(async move {
        // A client that goes away is no matter for the server.
        let _ = connection.await;
    });
}

/// The answer, unless the connection is to be dropped: hyper closes it when the service fails.
fn answered(answer: Result<Response<Body>, std::convert::Infallible>) -> Result<Response<Body>, Dropped> {
    match answer {
        Ok(response) if response.extensions().get::<DropConnection>().is_some() => Err(Dropped),
        Ok(response) => Ok(response),
        Err(never) => match never {},
    }
}
