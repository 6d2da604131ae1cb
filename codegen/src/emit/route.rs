//! The way from an answer to a field of it, as an expression.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::names::ident;
use crate::plan::{Step, Ty};

/// What is taken out of an answer, and the type of the field that holds it.
pub(super) enum Take<'t> {
    /// The list itself, out of an answer that is not needed any more.
    Items,
    Marker(&'t Ty),
    Total(&'t Ty),
    /// A text that tells a state, as it is on the wire.
    State(&'t Ty),
}

/// An expression of what is taken, or of an `Option` of it.
pub(super) enum Value {
    Plain(TokenStream),
    Optional(TokenStream),
}

impl Value {
    pub(super) fn optional(self) -> TokenStream {
        match self {
            Self::Plain(value) => quote!(Some(#value)),
            Self::Optional(value) => value,
        }
    }
}

/// Follows the steps from `owner` on: `answer.page.as_ref().and_then(|page| page.marker.clone())`.
pub(super) fn along(owner: &TokenStream, steps: &[Step], take: &Take<'_>) -> Value {
    let Some((step, rest)) = steps.split_first() else { return Value::Plain(owner.clone()) };
    let name = ident(&step.name);
    let field = quote!(#owner.#name);
    match (rest.is_empty(), step.required) {
        (true, required) => last(field, required, take),
        (false, true) => along(&field, rest, take),
        (false, false) => {
            let lent = if matches!(take, Take::Items) { quote!() } else { quote!(.as_ref()) };
            Value::Optional(match along(&name.to_token_stream(), rest, take) {
                Value::Plain(value) => quote!(#field #lent.map(|#name| #value)),
                Value::Optional(value) => quote!(#field #lent.and_then(|#name| #value)),
            })
        }
    }
}

fn last(field: TokenStream, required: bool, take: &Take<'_>) -> Value {
    match (take, required) {
        (Take::Items, true) => Value::Plain(field),
        (Take::Items, false) => Value::Optional(field),
        (Take::Marker(ty), true) if is_string(ty) => Value::Plain(quote!(#field.clone())),
        (Take::Marker(ty), false) if is_string(ty) => Value::Optional(quote!(#field.clone())),
        (Take::Marker(_), true) => Value::Plain(quote!(#field.as_str().to_owned())),
        (Take::Marker(_), false) => Value::Optional(quote!(#field.as_ref().map(|marker| marker.as_str().to_owned()))),
        (Take::State(ty), true) if is_string(ty) => Value::Plain(quote!(#field.as_str())),
        (Take::State(ty), false) if is_string(ty) => Value::Optional(quote!(#field.as_deref())),
        (Take::State(_), true) => Value::Plain(quote!(#field.as_str())),
        (Take::State(_), false) => Value::Optional(quote!(#field.as_ref().map(|state| state.as_str()))),
        (Take::Total(Ty::I64), true) => Value::Plain(field),
        (Take::Total(Ty::I64), false) => Value::Optional(field),
        (Take::Total(_), true) => Value::Plain(quote!(i64::from(#field))),
        (Take::Total(_), false) => Value::Optional(quote!(#field.map(i64::from))),
    }
}

pub(super) fn is_string(ty: &Ty) -> bool {
    *ty == Ty::String
}
