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
        });
    }
}
