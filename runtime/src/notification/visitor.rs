//! Going through the APIs that push, which are types and so cannot stand in a list.

use serde_json::Value as Json;

use super::NotificationError;
use crate::operation::Api;

/// An API that pushes.
pub trait PushApi: Api {
    /// All of its push notifications.
    type Notification: PushNotification;
}

/// The push notifications of an API, for code that does not know the API.
pub trait PushNotification: Sized {
    /// Reads the body of a request.
    ///
    /// # Errors
    ///
    /// When it is no JSON object, or when a property of a known notification does not have its type.
    fn from_slice(body: &[u8]) -> Result<Self, NotificationError>;

    /// What the documents call the notification; none when they do not list it.
    fn name(&self) -> Option<&'static str>;

    /// The JSON as it came.
    fn raw(&self) -> &Json;
}

/// What is done with each API that pushes. The emitted crate shows all of them to a visitor:
/// `huaweicloud_iot::notifications(&mut visitor)`.
///
/// ```
/// use huaweicloud_iot_runtime::{Api, NotificationVisitor, PushApi, PushNotification};
///
/// /// Finds the API and the name of a push of which nothing but its body is known.
/// struct Finder<'b> {
///     body: &'b [u8],
///     found: Option<(&'static str, &'static str)>,
/// }
///
/// impl NotificationVisitor for Finder<'_> {
///     fn visit<A: PushApi>(&mut self) {
///         let name = A::Notification::from_slice(self.body).ok().and_then(|push| push.name());
///         self.found = self.found.or(name.map(|name| (A::METADATA.id, name)));
///     }
/// }
/// ```
pub trait NotificationVisitor {
    /// Looks at an API that pushes.
    fn visit<A: PushApi>(&mut self);
}
