//! The body of a request, read whole: within a limit and a time, so that nobody fills the memory or keeps a connection.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::StatusCode;
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// How long a client may take to send a body.
const LONGEST: Duration = Duration::from_secs(30);

/// Why a body was not read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unread {
    #[error("the body has more than {0} bytes")]
    TooLarge(usize),
    #[error("the body did not come within {} seconds", LONGEST.as_secs())]
    TooSlow,
    #[error("the body cannot be read: {0}")]
    Broken(Box<dyn std::error::Error + Send + Sync>),
}

impl Unread {
    /// The status that says so.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Broken(_) => StatusCode::BAD_REQUEST,
        }
    }
}

/// Reads the whole body.
pub(crate) async fn whole(body: Body, limit: usize) -> Result<Bytes, Unread> {
    let read = tokio::time::timeout(LONGEST, Limited::new(body, limit).collect()).await;
    match read {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Unread::TooLarge(limit)),
        Ok(Err(error)) => Err(Unread::Broken(error)),
        Err(_) => Err(Unread::TooSlow),
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use http_body_util::BodyExt;
    use hyper::body::Frame;

    use super::*;

    /// A body that begins and never ends.
    struct Endless(bool);

    impl hyper::body::Body for Endless {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            match std::mem::replace(&mut self.0, true) {
                true => Poll::Pending,
                false => Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"a"))))),
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_is_read_whole_or_not_at_all() {
        assert_eq!(whole("abc".into(), 3).await.unwrap(), "abc");
        assert_eq!(whole("abcd".into(), 3).await.unwrap_err().status(), 413);
        let endless = Body::new(Endless(false).boxed());
        assert_eq!(whole(endless, 3).await.unwrap_err().status(), 408);
    }
}
