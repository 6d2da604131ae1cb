//! Detects that the service rejected a signature because the clock of this machine is wrong.

use std::time::Duration;

use http::{StatusCode, header};

use crate::auth::credential::SignedAt;
use crate::error::ClockIsOff;
use crate::response::Answer;

/// How far the date of a signature may be off.
const TOLERANCE: Duration = Duration::from_secs(15 * 60);

/// Marks the answer if, by the clock of the service, the request was signed too early or too late.
pub(super) fn note(signed_at: Option<SignedAt>, answer: &mut Answer) {
    if !matches!(answer.status(), StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
        return;
    }
    let date = || httpdate::parse_http_date(answer.headers().get(header::DATE)?.to_str().ok()?).ok();
    if let Some((SignedAt(time), date)) = signed_at.zip(date()) {
        let off = date.duration_since(time).unwrap_or_else(|before| before.duration());
        if off > TOLERANCE {
            answer.extensions_mut().insert(ClockIsOff);
        }
    }
}
