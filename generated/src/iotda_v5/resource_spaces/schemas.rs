// Written by `cargo xtask generate` from api-spec/iotda-v5/resource-spaces/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Resource Space Management share.

use crate::iotda_v5::AppId;
use crate::rt;

/// A resource space, to which products and devices belong. Older documents call it an application.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ResourceSpace {
    /// The id of the resource space.
    pub app_id: Option<AppId>,
    /// The name of the resource space.
    pub app_name: Option<String>,
    /// When the resource space was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// Whether this is the default resource space, which many calls use if they name none.
    pub default_app: Option<bool>,
}

rt::object!(ResourceSpace { app_id, app_name, create_time, default_app, ..default });
