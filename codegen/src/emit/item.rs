//! A type of the description, whatever kind of type it is.

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::doc;
use super::object::Object;
use super::open_enum::OpenEnum;
use super::text::Text;
use crate::plan::{TypeKind, TypePlan};

/// A struct, an enum or a named text.
pub(crate) struct Item<'p> {
    pub(crate) plan: &'p TypePlan<'p>,
}

impl ToTokens for Item<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let plan = self.plan;
        match &plan.kind {
            TypeKind::Object(_) => Object { plan, docs: doc::type_docs(plan) }.to_tokens(tokens),
            TypeKind::Enum(variants) => {
                OpenEnum { docs: doc::type_docs(plan), name: &plan.name, variants }.to_tokens(tokens);
            }
            TypeKind::Text(kind) => Text { plan, kind: *kind }.to_tokens(tokens),
        }
    }
}
