// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/: change the description, not this file.

//! Security Situation Awareness Configuration Management
//!
//! Which signs of attack the platform looks for.
//!
//! # Calls
//!
//! - [`CreateSecurityProfile`]: Creates a security configuration, which lets the platform look for
//!   devices at risk.
//! - [`DeleteSecurityProfile`]: Deletes a security configuration.
//! - [`ListSecurityProfiles`]: Lists the security configurations.
//! - [`ShowSecurityProfile`]: Tells about a security configuration.
//! - [`UpdateSecurityProfile`]: Changes a security configuration, or switches its check on or off.
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
