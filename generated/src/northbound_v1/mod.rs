// Written by `cargo xtask generate` from api-spec/northbound-v1/api.yaml: change the description, not this file.

//! Northbound API v1
//!
//! The northbound API of Huawei's legacy IoT platform, for network applications.
//!
//! # [Secure Application Access](self::secure_application_access)
//!
//! - [`Authenticate`]: Logs an application in, and gives the access token that all other calls carry.
//! - [`Logout`]: Ends an access token before it expires.
//! - [`RefreshToken`]: Gives a new access token for a refresh token, before the old access token
//!   expires.
//!
//! # [Device Upgrade](self::device_upgrade)
//!
//! - [`CreateFirmwareUpgradeTask`]: Creates a task that upgrades the firmware of devices.
//! - [`CreateSoftwareUpgradeTask`]: Creates a task that upgrades the software of devices.
//! - [`DeleteVersionPackage`]: Deletes a version package that devices no longer need.
//! - [`ListUpgradeSubtasks`]: Lists the subtasks of an upgrade task, one for each device.
//! - [`ListUpgradeTasks`]: Lists the upgrade tasks that meet all the conditions given.
//! - [`ListVersionPackages`]: Lists the version packages that meet all the conditions given.
//! - [`ShowUpgradeTask`]: Shows an upgrade task, and how far it is.
//! - [`ShowVersionPackage`]: Shows a version package.

use crate::rt;

mod errors;
pub mod secure_application_access;
pub mod device_upgrade;
pub mod schemas;

#[doc(no_inline)]
pub use self::secure_application_access::{Authenticate, Logout, RefreshToken};

#[doc(no_inline)]
pub use self::device_upgrade::{
    CreateFirmwareUpgradeTask, CreateSoftwareUpgradeTask, DeleteVersionPackage,
    ListUpgradeSubtasks, ListUpgradeTasks, ListVersionPackages, ShowUpgradeTask,
    ShowVersionPackage, SubOperationId,
};

#[doc(no_inline)]
pub use self::schemas::*;

/// Northbound API v1: what a client needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NorthboundV1;

impl rt::Api for NorthboundV1 {
    type Scope = ();

    const METADATA: rt::ApiMetadata = rt::ApiMetadata {
        id: "northbound-v1",
        title: "Northbound API v1",
        error_code: "error_code",
        error_message: "error_desc",
        request_id_header: None,
        gateway_codes: &[],
        signing_service: None,
        flow_control: Some(rt::FlowControl::new(100, 60)),
        errors: &[
            errors::THROTTLE_EXCEEDED.under(&[403]),
            errors::INVALID_ACCESS_TOKEN.under(&[403]),
        ],
    };
}

impl rt::Accepts<rt::ApplicationToken> for NorthboundV1 {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl rt::LoginApi for NorthboundV1 {
    type Login = Authenticate;
    type Renewal = RefreshToken;
    type Logout = Logout;

    const TOKEN: rt::TokenFields = rt::TokenFields {
        token: "accessToken",
        renewal_token: Some("refreshToken"),
        lifetime: Some("expiresIn"),
    };

    fn login(
        application_id: &str,
        secret: &rt::Secret,
    ) -> Result<Self::Login, rt::BuildError> {
        Ok(Authenticate::new(AppId::new(application_id)?, secret.clone()))
    }

    fn renewal(
        application_id: &str,
        secret: &rt::Secret,
        renewal_token: &rt::Secret,
    ) -> Result<Option<Self::Renewal>, rt::BuildError> {
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

    fn logout(token: &rt::Secret) -> Result<Option<Self::Logout>, rt::BuildError> {
        Ok(Some(Logout::new(token.clone())))
    }
}

/// The async client of Northbound API v1.
#[cfg(feature = "client")]
pub type Client = rt::Client<NorthboundV1>;

/// The blocking client of Northbound API v1.
#[cfg(feature = "blocking")]
pub type BlockingClient = rt::blocking::Client<NorthboundV1>;

impl NorthboundV1 {
    /// Shows every operation to `visitor`, chapter by chapter.
    pub fn operations(visitor: &mut impl rt::OperationVisitor) {
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
