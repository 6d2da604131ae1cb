// Written by `cargo xtask generate` from api-spec/northbound-v1/api.yaml: change the description, not this file.

//! Northbound API v1
//!
//! The northbound API of Huawei's legacy IoT platform, for network applications.
//!
//! - [Secure Application Access](self::secure_application_access)
//! - [Device Upgrade](self::device_upgrade)

use crate::runtime;

pub mod secure_application_access;
pub mod device_upgrade;
pub mod schemas;

#[doc(no_inline)]
pub use self::secure_application_access::*;

#[doc(no_inline)]
pub use self::device_upgrade::*;

#[doc(no_inline)]
pub use self::schemas::*;

/// Northbound API v1: what a client needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NorthboundV1;

impl runtime::Api for NorthboundV1 {
    type Scope = ();

    const METADATA: runtime::ApiMetadata = runtime::ApiMetadata {
        id: "northbound-v1",
        title: "Northbound API v1",
        error_code: "error_code",
        error_message: "error_desc",
        request_id_header: None,
        gateway_codes: &[],
        signing_service: None,
        flow_control: Some(runtime::FlowControl {
            calls: 100,
            seconds: 60,
        }),
        errors: &[
            runtime::Documented::code((), 403, "1010009")
                .message("app throttle exceed.")
                .remedy(
                    "Call less often, or have the maintenance staff of the platform raise the threshold.",
                )
                .then(runtime::Then::SlowDown)
                .row,
            runtime::Documented::code((), 403, "1010005")
                .message("App_key or access_token is invalid.")
                .remedy("Check the access token that the request carries.")
                .then(runtime::Then::LogInAgain)
                .row,
        ],
    };
}

impl runtime::Accepts<runtime::ApplicationToken> for NorthboundV1 {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl runtime::emitted::LoginApi for NorthboundV1 {
    type Login = Authenticate;
    type Renewal = RefreshToken;
    type Logout = Logout;

    const TOKEN: runtime::emitted::TokenFields = runtime::emitted::TokenFields {
        token: "accessToken",
        renewal_token: Some("refreshToken"),
        lifetime: Some("expiresIn"),
    };

    fn login(
        application_id: &str,
        secret: &runtime::Secret,
    ) -> Result<Authenticate, runtime::BuildError> {
        Ok(Authenticate::new(AppId::new(application_id)?, secret.clone()))
    }

    fn renewal(
        application_id: &str,
        secret: &runtime::Secret,
        renewal_token: &runtime::Secret,
    ) -> Result<Option<RefreshToken>, runtime::BuildError> {
        Ok(
            Some(
                RefreshToken::new(
                    AppId::new(application_id)?,
                    secret.clone(),
                    renewal_token.clone(),
                ),
            ),
        )
    }

    fn logout(
        token: &runtime::Secret,
    ) -> Result<Option<Logout>, runtime::BuildError> {
        Ok(Some(Logout::new(token.clone())))
    }
}

/// The async client of Northbound API v1.
#[cfg(feature = "client")]
pub type Client = runtime::Client<NorthboundV1>;

/// The blocking client of Northbound API v1.
#[cfg(feature = "blocking")]
pub type BlockingClient = runtime::blocking::Client<NorthboundV1>;

impl NorthboundV1 {
    /// Shows every operation to `visitor`, chapter by chapter.
    pub fn operations(visitor: &mut impl runtime::OperationVisitor) {
        visitor.visit::<Authenticate>();
        visitor.visit::<Logout>();
        visitor.visit::<RefreshToken>();
        visitor.visit::<CreateFirmwareUpgradeTask>();
        visitor.visit::<CreateSoftwareUpgradeTask>();
        visitor.visit::<DeleteVersionPackage>();
        visitor.visit::<ListUpgradeSubtasks>();
        visitor.visit::<ListUpgradeTasks>();
        visitor.visit::<ListVersionPackages>();
        visitor.visit::<ShowUpgradeTask>();
        visitor.visit::<ShowVersionPackage>();
    }
}
