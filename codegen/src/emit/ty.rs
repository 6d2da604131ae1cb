//! Types as they are written in fields, and as they are given.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::names::ident;
use crate::plan::{Field, Ty};

/// ```text
/// Vec<String>
/// ```
impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::String => quote!(String),
            Self::Secret => quote!(rt::Secret),
            Self::I32 => quote!(i32),
            Self::I64 => quote!(i64),
            Self::F64 => quote!(f64),
            Self::Bool => quote!(bool),
            Self::Bytes => quote!(rt::Bytes),
            Self::File => quote!(rt::File),
            Self::Json => quote!(rt::Json),
            Self::Timestamp => quote!(rt::Timestamp),
            Self::List(items) => quote!(Vec<#items>),
            Self::Map(values) => quote!(std::collections::BTreeMap<String, #values>),
            Self::Boxed(inner) => quote!(Box<#inner>),
            Self::Named(named) => ident(&named.name).to_token_stream(),
        });
    }
}

/// The type of a struct's field: `Option<…>` unless it is mandatory.
pub(crate) fn of_field(field: &Field<'_>) -> TokenStream {
    let ty = &field.ty;
    if field.required { quote!(#ty) } else { quote!(Option<#ty>) }
}

/// The type of an argument: whatever turns into the field's type, where that is of use.
pub(crate) fn of_argument(ty: &Ty) -> TokenStream {
    if ty.is_converted() { quote!(impl Into<#ty>) } else { unboxed(ty).to_token_stream() }
}

/// The argument as a value of the field's type.
pub(crate) fn argument_value(ty: &Ty, argument: &TokenStream) -> TokenStream {
    match ty {
        ty if ty.is_converted() => quote!(#argument.into()),
        Ty::Boxed(_) => quote!(Box::new(#argument)),
        _ => argument.clone(),
    }
}

fn unboxed(ty: &Ty) -> &Ty {
    match ty {
        Ty::Boxed(inner) => inner,
        ty => ty,
    }
}
