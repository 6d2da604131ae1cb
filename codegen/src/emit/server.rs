//! The part of a server's address that differs, such as the region.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use super::open_enum::OpenEnum;
use crate::names::ident;
use crate::plan::ServerEnum;

/// An open enum of the documented values, which knows the address of each, and of any other.
///
/// ```text
/// rt::open_enum! { pub enum Region { CnNorth4 = "cn-north-4", CnSouth1 = "cn-south-1" } }
/// impl Region { pub fn endpoint(&self) -> Result<String, rt::InvalidValue> }
/// ```
pub(crate) struct ServerValues<'p> {
    pub(crate) plan: &'p ServerEnum<'p>,
}

impl ToTokens for ServerValues<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ServerEnum { name, variable, variants, parts: [before, behind], .. } = self.plan;
        let said = variable.description.as_deref();
        let said = said.map_or_else(|| format!("The part {} of an address.", doc::code(&variable.name)), doc::escape);
        let docs = doc::Docs::outer().markdown(&format!("{said} Usually {}.", doc::code(&variable.default)));
        OpenEnum { docs, name, variants }.to_tokens(tokens);
        let address =
            format!(" The address of the API: {}.", doc::code(&format!("{before}{{{}}}{behind}", variable.name)));
        let ident = ident(name);
        tokens.extend(quote! {
            impl #ident {
                #[doc = #address]
                ///
                /// # Errors
                ///
                /// When a value that is not listed holds something other than letters, digits and hyphens, so that the
                /// address could be that of another host.
                pub fn endpoint(&self) -> Result<String, rt::InvalidValue> {
                    rt::server_address(#name, [#before, #behind], self.as_str())
                }
            }
        });
    }
}
