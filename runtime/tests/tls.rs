//! Certificates that the platform does not know: those of a private authority, for the service and for the client.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use huaweicloud_iot_runtime::{
    ApplicationToken, BuildError, Builder, Client, Error, Operation, TransportErrorKind, blocking,
};
use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};
use support::{Echo, Northbound};

/// A private authority.
struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate with its key.
struct Identity {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

impl Identity {
    fn pem(&self) -> String {
        self.certificate.pem() + &self.key.serialize_pem()
    }
}

impl Authority {
    fn new() -> Self {
        Self::called("the authority")
    }

    fn called(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn identity(&self, name: &str) -> Identity {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &self.0).unwrap();
        Identity { certificate, key }
    }

    fn pem(&self) -> String {
        self.0.pem()
    }

    /// A service with a certificate of this authority, which asks clients for one too.
    fn service(&self) -> String {
        let provider = Arc::new(ring::default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider));
        let Identity { certificate, key } = self.identity("localhost");
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_client_cert_verifier(verifier.build().unwrap())
            .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
            .unwrap();
        let (config, listener) = (Arc::new(config), TcpListener::bind("127.0.0.1:0").unwrap());
        let address = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        thread::spawn(move || {
            for connection in listener.incoming() {
                let session = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut stream = StreamOwned::new(session, connection.unwrap());
                // A client that refuses the service, or is refused by it, ends the connection.
                let mut request = [0; 4096];
                if stream.read(&mut request).is_ok_and(|length| length > 0) {
                    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\ndone");
                    stream.conn.send_close_notify();
                    let _ = stream.flush();
                }
            }
        });
        address
    }
}

type Sent = Result<<Echo as Operation>::Output, Error<<Echo as Operation>::Error>>;

/// Calls the service with both clients.
fn call(address: &str, roots: Option<&str>, identity: Option<&str>) -> [Sent; 2] {
    fn set<T: ?Sized>(
        mut builder: Builder<Northbound, T>,
        roots: Option<&str>,
        identity: Option<&str>,
    ) -> Builder<Northbound, T> {
        builder = builder.credential(ApplicationToken::new("app", "t"));
        if let Some(roots) = roots {
            builder = builder.root_certificates(roots);
        }
        match identity {
            Some(identity) => builder.client_certificate(identity),
            None => builder,
        }
    }
    let echo = Echo { text: "hi".to_owned() };
    let client = set(Client::builder(address), roots, identity).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let blocking = set(blocking::Client::builder(address), roots, identity).build().unwrap();
    [runtime.block_on(client.send(&echo)), blocking.send(&echo)]
}

#[test]
fn a_private_authority_is_trusted_and_the_service_sees_the_client_certificate() {
    let authority = Authority::new();
    let identity = authority.identity("application");
    for result in call(&authority.service(), Some(&authority.pem()), Some(&identity.pem())) {
        assert_eq!(result.unwrap(), "done");
    }
}

#[test]
fn a_certificate_that_does_not_fit_is_told_in_words_and_not_tried_again() {
    let (authority, stranger) = (Authority::new(), Authority::called("a stranger"));
    let (known, unknown) = (authority.identity("application").pem(), stranger.identity("application").pem());
    let address = authority.service();
    let by_ip = address.replace("localhost", "127.0.0.1");
    let (own, other, impostor) = (Some(authority.pem()), Some(stranger.pem()), Some(Authority::new().pem()));
    let issuer = "its certificate is not trusted: no authority that is trusted has issued it; root_certificates of the \
                  builder takes that of a private one";
    let client = "does not accept the certificate of this client; client_certificate of the builder sets it";
    for (address, roots, identity, kind, words) in [
        (&address, &None, Some(&known), TransportErrorKind::UntrustedCertificate, issuer),
        (&address, &other, Some(&known), TransportErrorKind::UntrustedCertificate, issuer),
        (&address, &impostor, Some(&known), TransportErrorKind::UntrustedCertificate, issuer),
        (&by_ip, &own, Some(&known), TransportErrorKind::UntrustedCertificate, "it is that of another host"),
        (&address, &own, Some(&unknown), TransportErrorKind::RefusedCertificate, client),
        (&address, &own, None, TransportErrorKind::RefusedCertificate, client),
    ] {
        for result in call(address, roots.as_deref(), identity.map(String::as_str)) {
            let error = result.unwrap_err();
            let (attempts, text) = (error.attempts(), format!("{error:?}"));
            let Error::Transport(error) = error else { panic!("{error:?}") };
            assert_eq!((error.kind(), attempts), (kind, 1), "{text}");
            assert!(text.contains(words), "{text}");
        }
    }
}

#[test]
fn a_client_certificate_without_its_key_is_told_when_the_client_is_made() {
    let authority = Authority::new();
    let (one, another) = (authority.identity("application"), authority.identity("application"));
    let mixed = one.certificate.pem() + &another.key.serialize_pem();
    let client = Client::<Northbound>::builder("https://localhost").root_certificates(authority.pem());
    let other = blocking::Client::<Northbound>::builder("https://localhost").root_certificates(authority.pem());
    for error in [
        client.client_certificate(mixed.clone()).build().unwrap_err(),
        other.client_certificate(mixed).build().unwrap_err(),
    ] {
        assert!(matches!(error, BuildError::Client { .. }), "{error:?}");
    }
}

#[test]
fn certificates_that_cannot_be_read_are_told_when_the_client_is_made() {
    let authority = Authority::new();
    let certificate = authority.identity("application").certificate.pem();
    let cut = &certificate[..100];
    let refusal = |roots: Option<&str>, identity: Option<&str>| -> [BuildError; 2] {
        let set = |pem: Option<&str>| pem.map(str::to_owned);
        let (roots, identity) = (set(roots), set(identity));
        let mut client = Client::<Northbound>::builder("https://localhost");
        let mut blocking = blocking::Client::<Northbound>::builder("https://localhost");
        if let Some(roots) = roots {
            (client, blocking) = (client.root_certificates(roots.clone()), blocking.root_certificates(roots));
        }
        if let Some(pem) = identity {
            (client, blocking) = (client.client_certificate(pem.clone()), blocking.client_certificate(pem));
        }
        [client.build().unwrap_err(), blocking.build().unwrap_err()]
    };
    for (roots, identity, expected) in [
        (Some(""), None, "cannot build the client: the root certificates cannot be read: "),
        (Some(cut), None, "cannot build the client: the root certificates cannot be read: "),
        (None, Some("no pem"), "cannot build the client: the client certificate cannot be read: "),
        (None, Some(certificate.as_str()), "cannot build the client: the client certificate has no private key: "),
    ] {
        for error in refusal(roots, identity) {
            assert!(format!("{error:?}").starts_with(expected), "{error:?}");
        }
    }
}
