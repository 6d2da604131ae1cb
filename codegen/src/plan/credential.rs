//! What an API accepts as a credential.

use api_spec::model::CredentialKind;

use super::ApiPlan;

/// A type of the runtime that a client takes as the credential of an API.
pub(crate) struct Accepted {
    pub(crate) name: &'static str,
    /// The features of the crate of which one has to be on.
    pub(crate) features: &'static [&'static str],
}

const ACCESS_KEY: &[Accepted] = &[Accepted { name: "AccessKey", features: &["signing"] }];
const AUTH_TOKEN: &[Accepted] =
    &[Accepted { name: "AuthToken", features: &[] }, Accepted { name: "PasswordLogin", features: CLIENTS }];
/// The login of an application follows from what the API says about it.
const APPLICATION_TOKEN: &[Accepted] = &[Accepted { name: "ApplicationToken", features: &[] }];

const CLIENTS: &[&str] = &["client", "blocking"];

impl ApiPlan<'_> {
    /// The service's name in signatures whose key is derived.
    pub(crate) fn signing_service(&self) -> Option<&str> {
        self.api.credentials.iter().find_map(|credential| credential.service.as_deref())
    }

    /// The credentials that the API accepts, the usual one first.
    pub(crate) fn accepts(&self) -> impl Iterator<Item = &'static Accepted> {
        self.api.credentials.iter().flat_map(|credential| match credential.kind {
            CredentialKind::AccessKey => ACCESS_KEY,
            CredentialKind::AuthToken => AUTH_TOKEN,
            CredentialKind::ApplicationToken => APPLICATION_TOKEN,
        })
    }
}
