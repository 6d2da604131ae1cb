//! How a client logs in by itself.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::names::ident;
use crate::plan::{ApiPlan, Given, LoginCall, LoginPlan, Named, NamedKind, Ty};

/// The calls by which a client gets a token, renews it and gives it back.
///
/// ```text
/// impl rt::LoginApi for NorthboundV1 {
///     type Login = Authenticate;
///     type Renewal = RefreshToken;
///     type Logout = Logout;
///     const TOKEN: rt::TokenFields = …;
///     fn login(application_id: &str, secret: &rt::Secret) -> Result<Self::Login, rt::BuildError> {
///         Ok(Authenticate::new(AppId::new(application_id)?, secret.clone()))
///     }
/// }
/// ```
pub(crate) struct Login<'p> {
    pub(crate) plan: &'p LoginPlan<'p>,
    pub(crate) api: &'p ApiPlan<'p>,
}

impl ToTokens for Login<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let LoginPlan { fields, login, renewal, logout } = self.plan;
        let marker = ident(&self.api.marker);
        // What an API does not have stands for nothing, so that its type does not matter.
        let of = |call: &Option<LoginCall<'_>>| ident(&call.as_ref().unwrap_or(login).operation);
        let (login_type, renewal_type, logout_type) = (ident(&login.operation), of(renewal), of(logout));
        let text = |text: &Option<String>| text.as_ref().map_or_else(|| quote!(None), |text| quote!(Some(#text)));
        let (token, renewal_token, lifetime) = (&fields.token, text(&fields.renewal_token), text(&fields.lifetime));
        let login = request(login);
        let renewal = renewal.as_ref().map(|call| {
            let request = request(call);
            quote! {
                fn renewal(
                    application_id: &str,
                    secret: &rt::Secret,
                    renewal_token: &rt::Secret,
                ) -> Result<Option<Self::Renewal>, rt::BuildError> {
                    Ok(Some(#request))
                }
            }
        });
        let logout = logout.as_ref().map(|call| {
            let request = request(call);
            quote! {
                fn logout(token: &rt::Secret) -> Result<Option<Self::Logout>, rt::BuildError> {
                    Ok(Some(#request))
                }
            }
        });
        tokens.extend(quote! {
            #[cfg(any(feature = "client", feature = "blocking"))]
            impl rt::LoginApi for #marker {
                type Login = #login_type;
                type Renewal = #renewal_type;
                type Logout = #logout_type;
                const TOKEN: rt::TokenFields =
                    rt::TokenFields { token: #token, renewal_token: #renewal_token, lifetime: #lifetime };
                fn login(application_id: &str, secret: &rt::Secret) -> Result<Self::Login, rt::BuildError> {
                    Ok(#login)
                }
                #renewal
                #logout
            }
        });
    }
}

/// The request with all that a client knows: `RefreshToken::new(…).refresh_token(…)`.
fn request(call: &LoginCall<'_>) -> TokenStream {
    let name = ident(&call.operation);
    let (mandatory, optional): (Vec<_>, Vec<_>) = call.inputs.iter().partition(|(field, _)| field.required);
    let arguments = mandatory.iter().map(|(field, given)| value(&field.ty, *given));
    let setters = optional.iter().map(|(field, given)| {
        let (name, value) = (ident(&field.name), value(&field.ty, *given));
        quote!(.#name(#value))
    });
    quote!(#name::new(#(#arguments),*) #(#setters)*)
}

/// What a client knows, as a value of the input's type.
fn value(ty: &Ty, given: Given) -> TokenStream {
    let (known, text) = match given {
        Given::ApplicationId => (quote!(application_id), quote!(application_id)),
        Given::Secret => (quote!(secret), quote!(secret.expose())),
        Given::RenewalToken => (quote!(renewal_token), quote!(renewal_token.expose())),
        Given::Token => (quote!(token), quote!(token.expose())),
    };
    match ty {
        Ty::Secret if given != Given::ApplicationId => quote!(#known.clone()),
        Ty::Named(Named { name, kind: NamedKind::Text | NamedKind::SecretText, .. }) => {
            let name = ident(name);
            quote!(#name::new(#text)?)
        }
        _ => text,
    }
}
