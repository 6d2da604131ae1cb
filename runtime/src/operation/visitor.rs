//! Going through all operations of an API, which are types and so cannot stand in a list.

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
pub trait OperationVisitor {
    /// Looks at an operation.
    fn visit<O: Operation>(&mut self);
}
