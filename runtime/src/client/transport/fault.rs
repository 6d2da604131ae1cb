//! What went wrong between this machine and the service: one way for both clients to tell it, whatever the HTTP library
//! below calls it.
//!
//! The most important question is whether the request may have been executed. Only the place of a fault tells that, never
//! its cause: the same broken record of TLS ends a handshake or an answer. So a transport says at which [`Stage`] the
//! fault came, and claims [`Stage::Connecting`] only if it knows.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use rustls::{AlertDescription, CertificateError};

use crate::error::{TransportError, TransportErrorKind};

/// How far a request had come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// There was no connection yet, so that no byte of the request has left.
    Connecting,
    /// Some of the request may have left.
    Exchanging,
}

/// The error of a request that got no complete answer.
pub(super) fn fault(stage: Stage, error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    let error = error.into();
    let kind = kind(stage, &*error);
    match certificate_flaw(&*error) {
        Some(flaw) => TransportError::caused_by(kind, flaw),
        None => TransportError::of_library(kind, error),
    }
}

fn kind(stage: Stage, error: &(dyn StdError + 'static)) -> TransportErrorKind {
    let certificate = causes(error).find_map(of_certificate);
    certificate.unwrap_or_else(|| match stage {
        Stage::Connecting => TransportErrorKind::Connect,
        // Whatever the layers above make of it, what came is no record of TLS, or an alert.
        Stage::Exchanging if causes(error).any(|error| error.is::<rustls::Error>()) => TransportErrorKind::Other,
        Stage::Exchanging => causes(error).filter_map(of_exchange).last().unwrap_or(TransportErrorKind::Other),
    })
}

/// An error and its causes, the outermost first.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        // An I/O error passes over what it holds when it is asked for its source.
        Some(held) => Some(held),
        None => error.source(),
    })
}

/// The kind of an error about a certificate.
fn of_certificate(error: &(dyn StdError + 'static)) -> Option<TransportErrorKind> {
    match error.downcast_ref()? {
        rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented => {
            Some(TransportErrorKind::UntrustedCertificate)
        }
        rustls::Error::AlertReceived(
            AlertDescription::AccessDenied
            | AlertDescription::BadCertificate
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateRequired
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateUnknown
            | AlertDescription::UnknownCA
            | AlertDescription::UnsupportedCertificate,
        ) => Some(TransportErrorKind::RefusedCertificate),
        _ => None,
    }
}

/// The kind of an error after the request began to leave.
fn of_exchange(error: &(dyn StdError + 'static)) -> Option<TransportErrorKind> {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Some(TransportErrorKind::Timeout),
            io::ErrorKind::UnexpectedEof
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::NotConnected
            | io::ErrorKind::BrokenPipe => Some(TransportErrorKind::Closed),
            // That is how hyper tells a flaw in the chunks of a body.
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => Some(TransportErrorKind::Malformed),
            _ => None,
        };
    }
    #[cfg(feature = "client")]
    if let Some(error) = error.downcast_ref::<hyper::Error>() {
        return match () {
            () if error.is_timeout() => Some(TransportErrorKind::Timeout),
            () if error.is_incomplete_message() || error.is_closed() || error.is_canceled() => {
                Some(TransportErrorKind::Closed)
            }
            () if error.is_parse() => Some(TransportErrorKind::Malformed),
            () => None,
        };
    }
    #[cfg(feature = "blocking")]
    if let Some(error) = error.downcast_ref::<ureq::Error>() {
        return match error {
            ureq::Error::Timeout(_) => Some(TransportErrorKind::Timeout),
            ureq::Error::Protocol(_) | ureq::Error::LargeResponseHeader(..) => Some(TransportErrorKind::Malformed),
            _ => None,
        };
    }
    None
}

/// What is wrong with the certificate of the service, in words; the error of rustls is its cause.
#[derive(Debug)]
struct CertificateFlaw {
    words: &'static str,
    source: rustls::Error,
}

fn certificate_flaw(error: &(dyn StdError + 'static)) -> Option<CertificateFlaw> {
    let source = causes(error).find_map(|error| error.downcast_ref::<rustls::Error>())?;
    let rustls::Error::InvalidCertificate(flaw) = source else { return None };
    let words = match flaw {
        // An authority that calls itself like a trusted one has another signature.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            "no authority that is trusted has issued it; root_certificates of the builder takes that of a private one"
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "it has expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "it is not valid yet; check the clock of this machine"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "it is that of another host"
        }
        CertificateError::Revoked => "it has been revoked",
        _ => "it is not valid",
    };
    Some(CertificateFlaw { words, source: source.clone() })
}

impl fmt::Display for CertificateFlaw {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.words)
    }
}

impl StdError for CertificateFlaw {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}
