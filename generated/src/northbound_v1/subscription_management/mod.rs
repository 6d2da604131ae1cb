// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/: change the description, not this file.

//! Subscription Management
//!
//! Which notifications the platform pushes to an application, and to which address.
//!
//! # Calls
//!
//! - [`DeleteSubscription`]: Deletes a subscription.
//! - [`DeleteSubscriptions`]: Deletes the subscriptions that match all given filters.
//! - [`ListSubscriptions`]: Lists the subscriptions of an application, all of them or those to one type
//!   of notification.
//! - [`ShowSubscription`]: Shows the type and the address of a subscription.
//! - [`SubscribeManagementData`]: Subscribes to one type of notification about software and firmware
//!   upgrades.
//! - [`SubscribeServiceData`]: Subscribes to one type of notification about devices, their data,
//!   commands or rules.
//!
//! # Types
//!
//! [`ListSubscriptionsResponse`], [`ManagementNotificationType`], [`ServiceNotificationType`],
//! [`CallbackOwner`], [`NotificationType`], [`Channel`], [`Subscription`]

mod errors;
mod delete_subscription;
mod delete_subscriptions;
mod list_subscriptions;
mod show_subscription;
mod subscribe_management_data;
mod subscribe_service_data;
mod schemas;

pub use self::delete_subscription::{DeleteSubscription, DeleteSubscriptionError};
pub use self::delete_subscriptions::{DeleteSubscriptions, DeleteSubscriptionsError};
pub use self::list_subscriptions::{
    ListSubscriptions, ListSubscriptionsError, ListSubscriptionsResponse,
};

pub use self::show_subscription::{ShowSubscription, ShowSubscriptionError};
pub use self::subscribe_management_data::{
    ManagementNotificationType, SubscribeManagementData, SubscribeManagementDataError,
};

pub use self::subscribe_service_data::{
    CallbackOwner, ServiceNotificationType, SubscribeServiceData,
    SubscribeServiceDataError,
};

pub use self::schemas::*;
