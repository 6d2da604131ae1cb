//! The root of the crate.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::names::ident;
use crate::plan::ApiPlan;

/// `lib.rs`
///
/// ```text
/// pub use huaweicloud_iot_runtime as runtime;
/// use runtime::emitted as rt;
/// #[cfg(feature = "iotda-v5")]
/// #[rustfmt::skip]
/// pub mod iotda_v5;
/// pub fn operations(visitor: &mut impl rt::OperationVisitor) {
///     #[cfg(feature = "iotda-v5")]
///     iotda_v5::IotdaV5::operations(visitor);
/// }
/// pub fn notifications(visitor: &mut impl rt::NotificationVisitor) {
///     #[cfg(feature = "iotda-v5")]
///     visitor.visit::<iotda_v5::IotdaV5>();
/// }
/// ```
pub(crate) struct Root<'p> {
    pub(crate) apis: &'p [ApiPlan<'p>],
}

impl ToTokens for Root<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let modules = self.apis.iter().map(|plan| {
            let (feature, module) = (&plan.api.id, ident(&plan.module));
            quote! {
                #[cfg(feature = #feature)]
                #[rustfmt::skip]
                pub mod #module;
            }
        });
        let operations = self.apis.iter().map(|plan| {
            let (feature, module, marker) = (&plan.api.id, ident(&plan.module), ident(&plan.marker));
            quote! {
                #[cfg(feature = #feature)]
                #module::#marker::operations(visitor);
            }
        });
        let pushing = self.apis.iter().filter(|plan| plan.notifications().is_some()).map(|plan| {
            let (feature, module, marker) = (&plan.api.id, ident(&plan.module), ident(&plan.marker));
            quote! {
                #[cfg(feature = #feature)]
                visitor.visit::<#module::#marker>();
            }
        });
        tokens.extend(quote! {
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
            #(#modules)*
            /// Shows every operation of every API to `visitor`, API by API, as far as their features are on.
            #[allow(unused_variables, reason = "without any API there is nothing to show")]
            #[rustfmt::skip]
            pub fn operations(visitor: &mut impl rt::OperationVisitor) {
                #(#operations)*
            }
            /// Shows every API that pushes to `visitor`, with its push notifications, as far as their features are on.
            #[allow(unused_variables, reason = "without any API there is nothing to show")]
            #[rustfmt::skip]
            pub fn notifications(visitor: &mut impl rt::NotificationVisitor) {
                #(#pushing)*
            }
        });
    }
}
