//! Error enums: why the platform refuses an operation, a variant for each documented status and named code.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use super::error_row::ErrorRow;
use crate::names::ident;
use crate::plan::{self, ErrorPlan};

/// The enum, with what is documented about each variant.
///
/// ```text
/// rt::errors! {
///     pub enum DeleteVersionPackageError {
///         BadRequest = Row { status: 400 },
///         NotFound = Row { status: 404, code: "123002", message: "Device or package file not found." },
///     }
/// }
/// ```
pub(crate) struct Errors<'p> {
    pub(crate) plan: &'p ErrorPlan<'p>,
    /// The operation's type.
    pub(crate) operation: &'p str,
}

impl ToTokens for Errors<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (docs, name) = (self.docs(), ident(&self.plan.name));
        let mut further = Vec::new();
        let variants = self.plan.variants.iter().enumerate().map(|(number, variant)| {
            let rows: Vec<_> = self.plan.rows_of(number).collect();
            let (docs, name) = (doc::error_variant(&rows), ident(&variant.name));
            let mut rows = merged(&rows).into_iter();
            let first = rows.next().map(|(row, statuses)| ErrorRow { row }.in_table(None, &statuses));
            further.extend(rows.map(|(row, statuses)| ErrorRow { row }.in_table(Some(&variant.name), &statuses)));
            quote!(#docs #name = #first)
        });
        let variants: Vec<_> = variants.collect();
        let unnamed: Vec<_> =
            self.plan.rows.iter().filter(|row| row.variant.is_none() && says_something(row)).collect();
        further.extend(merged(&unnamed).into_iter().map(|(row, statuses)| ErrorRow { row }.in_table(None, &statuses)));
        let further = (!further.is_empty()).then(|| quote!(const FURTHER: _ = [#(#further),*];));
        tokens.extend(quote! {
            rt::errors! {
                #docs
                pub enum #name {
                    #(#variants,)*
                }
                #further
            }
        });
    }
}

impl Errors<'_> {
    fn docs(&self) -> doc::Docs {
        let unnamed = self.plan.rows.iter().filter(|row| row.variant.is_none());
        let (told, bare): (Vec<_>, Vec<_>) = unnamed.partition(|row| says_something(row));
        let mut codes: BTreeMap<u16, Vec<String>> = BTreeMap::new();
        for row in bare {
            codes.entry(row.status).or_default().extend(row.code.map(doc::code));
        }
        let bare = codes.into_iter().map(|(status, codes)| format!("`{status}`: {}.", codes.join(", ")));
        let told = merged(&told);
        let told = told.iter().map(|(row, statuses)| doc::error_row(row, statuses));
        doc::Docs::outer()
            .markdown(&format!("Why the platform refuses [`{}`].", self.operation))
            .list("Codes without a variant, which `code()` of the error returns:", told.chain(bare))
    }
}

/// Whether more is known than the number.
fn says_something(row: &plan::ErrorRow<'_>) -> bool {
    row.message.is_some() || row.meaning.is_some() || row.remedy.is_some() || row.then.is_some()
}

/// Rows that say the same under several statuses are one.
fn merged<'p>(rows: &[&'p plan::ErrorRow<'p>]) -> Vec<(&'p plan::ErrorRow<'p>, Vec<u16>)> {
    let mut merged: Vec<(&plan::ErrorRow<'_>, Vec<u16>)> = Vec::new();
    let says =
        |row: &plan::ErrorRow<'p>| (row.code, row.message, row.meaning, row.remedy, row.then, row.shared.clone());
    for row in rows {
        match merged.iter_mut().find(|(first, _)| says(first) == says(row)) {
            Some((_, statuses)) => statuses.push(row.status),
            None => merged.push((row, vec![row.status])),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn a_status_and_each_of_its_named_codes_are_variants() {
        let page = "method: GET\npath: /things\nresponses:\n  '200': { description: OK }\n  '404':\n    description: Not Found\n    \
                    errors: [{ code: '123002', rustName: ThingNotFound, message: No thing., remedy: Check it., then: slow-down }]\n";
        assert_emitted(
            page,
            "UpdateThingError",
            quote! {
                rt::errors! {
                    /// Why the platform refuses [`UpdateThing`].
                    pub enum UpdateThingError {
                        /// `404` Not Found.
                        NotFound = Row { status: 404 },
                        /// `404` `123002`: No thing. Check it.
                        ThingNotFound = Row {
                            status: 404, code: "123002", message: "No thing.", remedy: "Check it.", then: SlowDown
                        },
                    }
                }
            },
        );
    }

    #[test]
    fn a_code_without_a_name_is_listed_and_keeps_what_is_known() {
        let page = "method: GET\npath: /things\nresponses:\n  '200': { description: OK }\n  '403':\n    \
                    errors: [{ code: '1', message: No., remedy: Wait. }, { code: '2', rustName: Never, meaning: Never., assumed: Seen once. }]\n";
        assert_emitted(
            page,
            "UpdateThingError",
            quote! {
                rt::errors! {
                    /// Why the platform refuses [`UpdateThing`].
                    ///
                    /// Codes without a variant, which `code()` of the error returns:
                    ///
                    /// - `403` `1`: No. Wait.
                    pub enum UpdateThingError {
                        /// `403` `2` (assumed): Never.
                        Never = Row { status: 403, code: "2", meaning: "Never." },
                    }
                    const FURTHER: _ = [Row { status: 403, code: "1", message: "No.", remedy: "Wait." }];
                }
            },
        );
    }

    #[test]
    fn a_row_that_pages_share_is_named() {
        let page = "method: GET\npath: /things\nresponses:\n  '200': { description: OK }\n  \
                    '403': { errors: [{ $ref: 'api.yaml#/errors/Busy' }] }\n  \
                    '500': { errors: [{ $ref: 'api.yaml#/errors/Busy' }] }\n";
        assert_emitted(
            page,
            "UpdateThingError",
            quote! {
                rt::errors! {
                    /// Why the platform refuses [`UpdateThing`].
                    pub enum UpdateThingError {
                        /// `403` and `500` `9`: Busy.
                        Busy = Row { status: 403 | 500, ..errors::BUSY },
                    }
                }
            },
        );
    }

    #[test]
    fn a_status_by_itself_can_say_what_to_do() {
        let page = "method: GET\npath: /things\nresponses:\n  '200': { description: OK }\n  \
                    '401': { description: The token has ended., then: log-in-again, assumed: Seen once. }\n";
        assert_emitted(
            page,
            "UpdateThingError",
            quote! {
                rt::errors! {
                    /// Why the platform refuses [`UpdateThing`].
                    pub enum UpdateThingError {
                        /// `401` Unauthorized (assumed): The token has ended.
                        Unauthorized = Row { status: 401, message: "The token has ended.", then: LogInAgain },
                    }
                }
            },
        );
    }
}
