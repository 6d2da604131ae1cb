// Written by `cargo xtask generate` from api-spec/: change the description, not this file.

#![doc = include_str!("../README.md")]
#![allow(
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::wrong_self_convention,
    reason = "setters and constructors follow the names and the mandatory parameters of the pages"
)]

#[doc(inline)]
pub use huaweicloud_iot_runtime as runtime;
pub use runtime::{AnyError, Error};

#[allow(unused_imports, reason = "without a book nothing needs it")]
use runtime::emitted as rt;

#[cfg(feature = "iotda-management-v5")]
#[rustfmt::skip]
pub mod iotda_management_v5;

#[cfg(feature = "iotda-v5")]
#[rustfmt::skip]
pub mod iotda_v5;

#[cfg(feature = "northbound-v1")]
#[rustfmt::skip]
pub mod northbound_v1;

/// Shows every operation of every API to `visitor`, API by API, as far as their features are on.
#[allow(unused_variables, reason = "without any API there is nothing to show")]
#[rustfmt::skip]
pub fn operations(visitor: &mut impl rt::OperationVisitor) {
    #[cfg(feature = "iotda-management-v5")]
    iotda_management_v5::IotdaManagementV5::operations(visitor);

    #[cfg(feature = "iotda-v5")] iotda_v5::IotdaV5::operations(visitor);
    #[cfg(feature = "northbound-v1")] northbound_v1::NorthboundV1::operations(visitor);
}

/// Shows every API that pushes to `visitor`, with its push notifications, as far as their features are on.
#[allow(unused_variables, reason = "without any API there is nothing to show")]
#[rustfmt::skip]
pub fn notifications(visitor: &mut impl rt::NotificationVisitor) {
    #[cfg(feature = "iotda-v5")] visitor.visit::<iotda_v5::IotdaV5>();
    #[cfg(feature = "northbound-v1")] visitor.visit::<northbound_v1::NorthboundV1>();
}
