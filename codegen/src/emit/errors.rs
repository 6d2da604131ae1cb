//! Error enums: why the platform refuses an operation, a variant for each documented status and code.

use api_spec::model::{self, Page};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::doc;
use crate::names::ident;
use crate::plan::{ErrorPlan, ErrorVariant};

/// The enum and the table of what is documented.
///
/// ```text
/// pub enum DeleteVersionPackageError { BadRequest, …, Undocumented }
/// impl Refusal for DeleteVersionPackageError {
///     const UNDOCUMENTED: Self = Self::Undocumented;
///     const DOCUMENTED: &'static [(Self, Documented)] = &[…];
/// }
/// ```
pub(crate) struct Errors<'p> {
    pub(crate) plan: &'p ErrorPlan<'p>,
    /// The operation's type.
    pub(crate) operation: &'p str,
    pub(crate) page: &'p Page,
}

impl ToTokens for Errors<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = ident(&self.plan.name);
        let docs =
            doc::Docs::outer().markdown(&format!("Why the platform refuses [`{}`].", self.operation)).page(self.page);
        let variants = self.plan.variants.iter().map(|variant| {
            let (docs, name) = (docs_of(variant), ident(&variant.name));
            quote!(#docs #name)
        });
        let rows = self.plan.variants.iter().map(ErrorRow::of_variant);
        tokens.extend(quote! {
            #docs
            #[derive(Debug, Clone, Copy, PartialEq)]
            #[cfg_attr(feature = "eq", derive(Eq, Hash))]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// Anything that the page does not document.
                Undocumented,
            }
            impl Refusal for #name {
                const TABLE: runtime::Table<Self> = runtime::Table::new(Self::Undocumented, &[#(#rows),*]);
            }
        });
    }
}

/// A row of a table.
///
/// ```text
/// Documented::code(Self::NotFound, 404, "123002").message("Device or package file not found.").remedy("Check fileId.")
/// ```
pub(crate) struct ErrorRow<'p> {
    /// What stands before the names of the runtime.
    path: TokenStream,
    /// The variant.
    kind: TokenStream,
    status: u16,
    code: Option<&'p str>,
    message: Option<&'p str>,
    meaning: Option<&'p str>,
    remedy: Option<&'p str>,
    then: Option<model::Then>,
}

impl<'p> ErrorRow<'p> {
    /// The row of a variant.
    fn of_variant(variant: &ErrorVariant<'p>) -> Self {
        let &ErrorVariant { status, code, message, meaning, remedy, then, .. } = variant;
        let name = ident(&variant.name);
        Self { path: quote!(), kind: quote!(Self::#name), status, code, message, meaning, remedy, then }
    }

    /// A row without a variant, for a module that does not import the names of the runtime.
    pub(crate) fn without_variant(status: u16, row: &'p model::ErrorCode) -> Self {
        Self {
            path: quote!(runtime::),
            kind: quote!(()),
            status,
            code: Some(&row.code),
            message: row.message.as_deref(),
            meaning: row.meaning.as_deref(),
            remedy: row.remedy.as_deref(),
            then: row.then,
        }
    }
}

impl ToTokens for ErrorRow<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { path, kind, status, code, message, meaning, remedy, then } = self;
        let status = Literal::u16_unsuffixed(*status);
        let row = match code {
            Some(code) => quote!(code(#kind, #status, #code)),
            None => quote!(status(#kind, #status)),
        };
        let message = match (message, meaning) {
            (Some(message), _) => Some(quote!(.message(#message))),
            (None, meaning) => meaning.map(|meaning| quote!(.meaning(#meaning))),
        };
        let remedy = remedy.map(|remedy| quote!(.remedy(#remedy)));
        let then = then.map(|then| match then {
            model::Then::SlowDown => quote!(.then(#path Then::SlowDown)),
            model::Then::LogInAgain => quote!(.then(#path Then::LogInAgain)),
        });
        tokens.extend(quote!(#path Documented::#row #message #remedy #then));
    }
}

fn docs_of(variant: &ErrorVariant<'_>) -> doc::Docs {
    let status = variant.status;
    let key = match variant.code {
        Some(code) => format!("`{status}` {}", doc::code(code)),
        None => format!("`{status}`"),
    };
    let said = variant.meaning.or(variant.message);
    let text = match said {
        Some(said) => format!("{key}: {}", doc::escape(said)),
        None => format!("{key}."),
    };
    doc::assumed(doc::Docs::outer().markdown(&text).prose(variant.remedy), variant.assumed)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn a_status_and_each_of_its_codes_are_variants() {
        let page = "method: GET\npath: /things\nresponses:\n  '200': { description: OK }\n  '404':\n    description: Not Found\n    \
                    errors: [{ code: '123002', rustName: ThingNotFound, message: No thing., remedy: Check it., then: slow-down }]\n";
        assert_emitted(
            page,
            "UpdateThingError",
            quote! {
                /// Why the platform refuses [`UpdateThing`].
                /// Page: "Update a thing".
                #[derive(Debug, Clone, Copy, PartialEq)]
                #[cfg_attr(feature = "eq", derive(Eq, Hash))]
                #[non_exhaustive]
                pub enum UpdateThingError {
                    /// `404`: Not Found
                    NotFound,
                    /// `404` `123002`: No thing.
                    ///
                    /// Check it.
                    ThingNotFound,
                    /// Anything that the page does not document.
                    Undocumented,
                }
                impl Refusal for UpdateThingError {
                    const TABLE: runtime::Table<Self> = runtime::Table::new(
                        Self::Undocumented,
                        &[
                            Documented::status(Self::NotFound, 404).message("Not Found"),
                            Documented::code(Self::ThingNotFound, 404, "123002")
                                .message("No thing.")
                                .remedy("Check it.")
                                .then(Then::SlowDown),
                        ],
                    );
                }
            },
        );
    }

    #[test]
    fn what_is_only_assumed_says_so_and_why() {
        let page = "method: GET\npath: /things\nresponses:\n  '200': { description: OK }\n  '403':\n    assumed: All other pages have it.\n    \
                    errors: [{ code: '1', message: No., remedy: Wait. }, { code: '2', meaning: Never., assumed: Seen once. }]\n";
        assert_emitted(
            page,
            "UpdateThingError",
            quote! {
                /// Why the platform refuses [`UpdateThing`].
                /// Page: "Update a thing".
                #[derive(Debug, Clone, Copy, PartialEq)]
                #[cfg_attr(feature = "eq", derive(Eq, Hash))]
                #[non_exhaustive]
                pub enum UpdateThingError {
                    /// `403` `1`: No.
                    ///
                    /// Wait.
                    ///
                    /// Assumed: All other pages have it.
                    Code1,
                    /// `403` `2`: Never.
                    ///
                    /// Assumed: Seen once.
                    Code2,
                    /// Anything that the page does not document.
                    Undocumented,
                }
                impl Refusal for UpdateThingError {
                    const TABLE: runtime::Table<Self> = runtime::Table::new(
                        Self::Undocumented,
                        &[
                            Documented::code(Self::Code1, 403, "1").message("No.").remedy("Wait."),
                            Documented::code(Self::Code2, 403, "2").meaning("Never."),
                        ],
                    );
                }
            },
        );
    }

    #[test]
    fn a_status_by_itself_can_say_what_to_do() {
        let page = "method: GET\npath: /things\nresponses:\n  '200': { description: OK }\n  \
                    '401': { description: Unauthorized, then: log-in-again }\n";
        assert_emitted(
            page,
            "UpdateThingError",
            quote! {
                /// Why the platform refuses [`UpdateThing`].
                /// Page: "Update a thing".
                #[derive(Debug, Clone, Copy, PartialEq)]
                #[cfg_attr(feature = "eq", derive(Eq, Hash))]
                #[non_exhaustive]
                pub enum UpdateThingError {
                    /// `401`: Unauthorized
                    Unauthorized,
                    /// Anything that the page does not document.
                    Undocumented,
                }
                impl Refusal for UpdateThingError {
                    const TABLE: runtime::Table<Self> = runtime::Table::new(
                        Self::Undocumented,
                        &[Documented::status(Self::Unauthorized, 401).message("Unauthorized").then(Then::LogInAgain)],
                    );
                }
            },
        );
    }
}
