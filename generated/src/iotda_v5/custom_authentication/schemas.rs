// Written by `cargo xtask generate` from api-spec/iotda-v5/custom-authentication/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Custom Authentication share.

use crate::iotda_v5::{ActivationStatus, AuthorizerId};
use crate::rt;

/// A custom authenticator: a function in FunctionGraph that decides whether a device may connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceAuthorizer {
    /// The id of the authenticator.
    pub authorizer_id: Option<AuthorizerId>,
    /// The name of the authenticator.
    pub authorizer_name: Option<String>,
    /// The name of the function.
    pub func_name: Option<String>,
    /// The URN of the function.
    pub func_urn: Option<String>,
    /// Whether devices have to sign the signing token. If so, the platform refuses devices with a wrong
    /// signature without calling the function.
    pub signing_enable: Option<bool>,
    /// The token that devices sign. ListDeviceAuthorizers leaves it out.
    pub signing_token: Option<rt::Secret>,
    /// The public key with which the platform checks the signature. ListDeviceAuthorizers leaves it out.
    pub signing_public_key: Option<String>,
    /// Whether the authenticator is the default one, which decides on devices that name no authenticator
    /// when they connect.
    pub default_authorizer: Option<bool>,
    /// Whether devices can use the authenticator.
    pub status: Option<ActivationStatus>,
    /// Whether the platform caches the decisions of the function instead of calling it again for the same
    /// device.
    pub cache_enable: Option<bool>,
    /// When the authenticator was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the authenticator was last changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub update_time: Option<rt::Timestamp>,
}

rt::object!(DeviceAuthorizer {
    authorizer_id,
    authorizer_name,
    func_name,
    func_urn,
    signing_enable,
    signing_token,
    signing_public_key,
    default_authorizer,
    status,
    cache_enable,
    create_time,
    update_time,
    ..default
});
