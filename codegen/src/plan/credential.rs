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
const APPLICATION_TOKEN: &[Accepted] =
    &[Accepted { name: "ApplicationToken", features: &[] }, Accepted { name: "ApplicationLogin", features: CLIENTS }];

const CLIENTS: &[&str] = &["client", "blocking"];

impl ApiPlan<'_> {
    /// The credentials that the API accepts, the usual one first.
    pub(crate) fn accepts(&self) -> impl Iterator<Item = &'static Accepted> {
        self.api.credentials.iter().flat_map(|credential| match credential.kind {
            CredentialKind::AccessKey => ACCESS_KEY,
            CredentialKind::AuthToken => AUTH_TOKEN,
            CredentialKind::ApplicationToken => APPLICATION_TOKEN,
        })
    }
}
