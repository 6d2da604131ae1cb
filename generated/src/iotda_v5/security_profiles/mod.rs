// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/: change the description, not this file.

//! Security Situation Awareness Configuration Management
//!
//! Which security risks of devices the platform checks for.
//!
//! # Calls
//!
//! - [`CreateSecurityProfile`]: Creates a security configuration, which makes the platform check
//!   devices for a certain risk.
//! - [`DeleteSecurityProfile`]: Deletes a security configuration.
//! - [`ListSecurityProfiles`]: Lists the security configurations.
//! - [`ShowSecurityProfile`]: Shows the details of a security configuration.
//! - [`UpdateSecurityProfile`]: Changes the settings of a security configuration, or switches its check
//!   on or off.
//!
//! # Types
//!
//! [`SecurityProfilePage`], [`SecurityProfile`], [`SecurityCheck`], [`AlarmLevel`], [`SecurityLevel`],
//! [`CheckSetting`], [`CheckTargets`], [`CheckTargetType`]

mod create_security_profile;
mod delete_security_profile;
mod list_security_profiles;
mod show_security_profile;
mod update_security_profile;
mod schemas;

pub use self::create_security_profile::{
    CreateSecurityProfile, CreateSecurityProfileError,
};

pub use self::delete_security_profile::{
    DeleteSecurityProfile, DeleteSecurityProfileError,
};

pub use self::list_security_profiles::{
    ListSecurityProfiles, ListSecurityProfilesError, SecurityProfilePage,
};

pub use self::show_security_profile::{ShowSecurityProfile, ShowSecurityProfileError};
pub use self::update_security_profile::{
    UpdateSecurityProfile, UpdateSecurityProfileError,
};

pub use self::schemas::*;
