//! One documented error: a row of a table, or what pages share of it.

use api_spec::model::{StatusRange, Then};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::shared_errors;
use crate::names::ident;
use crate::plan;

/// A row of an enumeration's table, or by itself.
pub(crate) struct ErrorRow<'p> {
    pub(crate) row: &'p plan::ErrorRow<'p>,
}

impl ErrorRow<'_> {
    /// As the macro `errors!` takes it, under several statuses.
    ///
    /// ```text
    /// Row { status: 403 | 404, code: "123002", message: "Device not found.", remedy: "Check its id.", then: SlowDown }
    /// Row { status: 403, ..errors::NOT_SUBSCRIBED }
    /// ```
    pub(crate) fn in_table(&self, variant: Option<&str>, statuses: &[u16]) -> TokenStream {
        let statuses = statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        let variant = variant.map(ident).map(|variant| quote!(variant: #variant,));
        let known = match &self.row.shared {
            Some(shared) => {
                let shared = shared_errors::path(shared);
                quote!(, ..#shared)
            }
            None => {
                let texts = self.texts().map(|(key, text)| {
                    let key = ident(key);
                    quote!(, #key: #text)
                });
                let then = self.then().map(|then| quote!(, then: #then));
                quote!(#(#texts)* #then)
            }
        };
        quote!(Row { #variant status: #(#statuses)|* #known })
    }

    /// As an expression.
    ///
    /// ```text
    /// errors::SLOW_DOWN.under(&[403])
    /// rt::ErrorRow::new(&[404]).code("123002").message("Device not found.").then(rt::Then::SlowDown)
    /// ```
    pub(crate) fn expression(&self) -> TokenStream {
        let status = Literal::u16_unsuffixed(self.row.status);
        match &self.row.shared {
            Some(shared) => {
                let shared = shared_errors::path(shared);
                quote!(#shared.under(&[#status]))
            }
            None => self.stated(&quote!(#status)),
        }
    }

    /// The row as it is stated, under the given statuses.
    pub(crate) fn stated(&self, statuses: &TokenStream) -> TokenStream {
        let texts = self.texts().map(|(key, text)| {
            let key = ident(key);
            quote!(.#key(#text))
        });
        let then = self.then().map(|then| quote!(.then(rt::Then::#then)));
        quote!(rt::ErrorRow::new(&[#statuses]) #(#texts)* #then)
    }

    fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let row = self.row;
        // The reason of a status need not be told.
        let implied = row.code.is_none() && row.message == StatusRange::Code(row.status).reason();
        let message = row.message.filter(|_| !implied);
        let meaning = row.meaning.filter(|_| row.message.is_none());
        let texts = [("code", row.code), ("message", message), ("meaning", meaning), ("remedy", row.remedy)];
        texts.into_iter().filter_map(|(key, text)| Some((key, text?)))
    }

    fn then(&self) -> Option<proc_macro2::Ident> {
        self.row.then.map(|then| match then {
            Then::SlowDown => ident("SlowDown"),
            Then::LogInAgain => ident("LogInAgain"),
        })
    }
}
