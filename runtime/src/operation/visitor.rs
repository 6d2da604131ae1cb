//! Going through all operations of an API, which are types and so cannot stand in a list.

#[cfg(feature = "serde")]
use crate::operation::Api;
use crate::operation::Operation;

/// What is done with each operation of an API. The emitted type of an API shows all of them to a visitor:
/// `IotdaV5::operations(&mut visitor)`.
///
/// ```
/// use huaweicloud_iot_runtime::{Operation, OperationVisitor};
///
/// /// The names of those operations that may be repeated.
/// #[derive(Default)]
/// struct Repeatable(Vec<&'static str>);
///
/// impl OperationVisitor for Repeatable {
///     fn visit<O: Operation>(&mut self) {
///         self.0.extend(O::METADATA.idempotent.then_some(O::METADATA.id));
///     }
/// }
/// ```
///
/// With the feature `serde` an operation can be made from JSON and written as JSON, and so can what it answers with:
/// `{"path":{},"query":{},"header":{},"body":…}` by the names on the wire, see the feature in the crate's own page.
pub trait OperationVisitor {
    /// Looks at an operation.
    #[cfg(not(feature = "serde"))]
    fn visit<O: Operation>(&mut self);

    /// Looks at an operation. What the client supplies to it can be made from JSON as well.
    #[cfg(feature = "serde")]
    fn visit<O>(&mut self)
    where
        O: Operation<Output: serde::Serialize, Api: Api<Scope: serde::de::DeserializeOwned>>
            + serde::Serialize
            + serde::de::DeserializeOwned;
}
