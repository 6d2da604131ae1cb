//! The rows of errors that pages share.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use super::error_row::ErrorRow;
use crate::names::ident;
use crate::plan::{SharedError, SharedName};

/// `iotda_v5/errors.rs` and `iotda_v5/ota_modules/errors.rs`: what several pages document about the same error.
///
/// ```text
/// use crate::rt;
/// pub(super) const NOT_SUBSCRIBED: rt::ErrorRow = rt::ErrorRow::new(&[]).code("IOTDA.000021").message("…").remedy("…");
/// ```
pub(crate) struct ErrorsModule<'p> {
    /// The title of the API or chapter.
    pub(crate) title: &'p str,
    pub(crate) errors: &'p [SharedError<'p>],
}

impl ToTokens for ErrorsModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs =
            doc::Docs::inner().markdown(&format!("Errors that several pages of {} share.", doc::escape(self.title)));
        let constants = self.errors.iter().map(|SharedError { name, row }| {
            let (name, row) = (ident(name), ErrorRow { row }.stated(&TokenStream::new()));
            quote!(pub(super) const #name: rt::ErrorRow = #row;)
        });
        tokens.extend(quote! {
            #docs
            use crate::rt;
            #(#constants)*
        });
    }
}

/// A shared row as a page names it, which imports the module of its API.
pub(crate) fn path(shared: &SharedName) -> TokenStream {
    let name = ident(&shared.name);
    if shared.of_chapter { quote!(super::errors::#name) } else { quote!(errors::#name) }
}
