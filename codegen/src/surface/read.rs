//! From the syntax of an emitted module to its public items.

use std::collections::BTreeMap;

use api_spec::Place;
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Fields, FnArg, Ident, ImplItem, ItemImpl, ReturnType, Visibility};

use super::places::Places;
use super::{Item, Member, MemberKind, macros};

/// The public items of a module of the API `root`. `place` is for what stands nowhere else.
pub(super) fn items(file: &syn::File, root: &str, home: &str, place: &Place, places: &Places) -> Vec<Item> {
    let mut read = Read { root, home, place, places, items: Vec::new(), numbers: BTreeMap::new() };
    for item in &file.items {
        read.declaration(item);
    }
    for item in &file.items {
        match item {
            syn::Item::Impl(item) => read.implementation(item),
            syn::Item::Macro(item) => read.completion(item),
            _ => {}
        }
    }
    read.items
}

struct Read<'r> {
    root: &'r str,
    home: &'r str,
    place: &'r Place,
    places: &'r Places,
    items: Vec<Item>,
    /// The number of each item by its name.
    numbers: BTreeMap<String, usize>,
}

impl Read<'_> {
    fn declaration(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Struct(item) if is_public(&item.vis) => {
                let mut members = self.derived(&item.ident, &item.attrs);
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                        let Some(name) = &field.ident else { continue };
                        let form = text(field.ty.to_token_stream());
                        let sentence = sentence(&field.attrs);
                        members.push(self.member(&item.ident, name, MemberKind::Field, form, sentence));
                    }
                }
                self.add(&item.ident, "struct".to_owned(), &item.attrs, members);
            }
            syn::Item::Enum(item) if is_public(&item.vis) => {
                let mut members = self.derived(&item.ident, &item.attrs);
                for variant in &item.variants {
                    let form = text(variant.fields.to_token_stream());
                    let sentence = sentence(&variant.attrs);
                    members.push(self.member(&item.ident, &variant.ident, MemberKind::Variant, form, sentence));
                }
                self.add(&item.ident, "enum".to_owned(), &item.attrs, members);
            }
            syn::Item::Type(item) if is_public(&item.vis) => {
                self.add(&item.ident, text(item.ty.to_token_stream()), &item.attrs, Vec::new());
            }
            _ => {}
        }
    }

    fn add(&mut self, name: &Ident, form: String, attributes: &[Attribute], members: Vec<Member>) {
        let name = name.to_string();
        self.numbers.insert(name.clone(), self.items.len());
        self.items.push(Item {
            path: format!("{}::{name}", self.root),
            home: self.home.to_owned(),
            form,
            sentence: sentence(attributes),
            place: self.places.of_type(&name).unwrap_or(self.place).clone(),
            members,
        });
    }

    fn member(&self, owner: &Ident, name: &Ident, kind: MemberKind, form: String, said: Option<String>) -> Member {
        let (owner, name) = (owner.to_string(), name.to_string());
        let place = self.places.of_member(&owner, &name).or_else(|| self.places.of_type(&owner));
        let place = place.unwrap_or(self.place).clone();
        let shown = shown(kind, &name, &form);
        Member { name, kind, form, arguments: Vec::new(), shown, sentence: said, place }
    }

    /// Something that belongs to a type as a whole.
    fn of_type(&self, owner: &Ident, name: String, kind: MemberKind, form: String) -> Member {
        let place = self.places.of_type(&owner.to_string()).unwrap_or(self.place).clone();
        let shown = shown(kind, &name, &form);
        Member { name, kind, form, arguments: Vec::new(), shown, sentence: None, place }
    }

    /// The traits that a type derives, whatever features they need.
    fn derived(&self, owner: &Ident, attributes: &[Attribute]) -> Vec<Member> {
        let mut members = Vec::new();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            // What cannot be read here was not read by the compiler either.
            let _ = attribute.parse_nested_meta(|meta| {
                if let Some(name) = meta.path.get_ident() {
                    members.push(self.member(owner, name, MemberKind::Implementation, String::new(), None));
                }
                Ok(())
            });
        }
        members
    }

    fn implementation(&mut self, item: &ItemImpl) {
        let syn::Type::Path(owner) = item.self_ty.as_ref() else { return };
        let Some(owner) = owner.path.get_ident() else { return };
        let members = match &item.trait_ {
            Some(of) => self.of_trait(owner, text(of.0.to_token_stream()), &item.items),
            None => item.items.iter().filter_map(|item| self.inherent(owner, item)).collect(),
        };
        self.extend(owner, members);
    }

    /// A trait, with the types that it tells of. How an answer is read follows from what is returned.
    fn of_trait(&self, owner: &Ident, path: String, items: &[ImplItem]) -> Vec<Member> {
        let name = path.strip_prefix("runtime::").unwrap_or(&path).to_owned();
        if macros::PLUMBING.contains(&name.split('<').next().unwrap_or_default()) {
            return Vec::new();
        }
        let types = items.iter().filter_map(|item| match item {
            ImplItem::Type(item) if item.ident != "Content" => {
                Some(format!("{} = {}", item.ident, text(item.ty.to_token_stream())))
            }
            _ => None,
        });
        let form = types.collect::<Vec<_>>().join(", ");
        vec![self.of_type(owner, name, MemberKind::Implementation, form)]
    }

    fn inherent(&self, owner: &Ident, item: &ImplItem) -> Option<Member> {
        match item {
            ImplItem::Fn(item) if is_public(&item.vis) => {
                let (name, signature) = (&item.sig.ident, Signature::of(&item.sig));
                let member = self.member(owner, name, MemberKind::Function, signature.form(), sentence(&item.attrs));
                let shown = format!("fn {name}{}", signature.shown());
                let arguments = signature.arguments.into_iter().map(|(name, _)| name).collect();
                Some(Member { arguments, shown, ..member })
            }
            ImplItem::Const(item) if is_public(&item.vis) => {
                let form = text(item.ty.to_token_stream());
                Some(self.member(owner, &item.ident, MemberKind::Constant, form, sentence(&item.attrs)))
            }
            _ => None,
        }
    }

    /// A macro of the runtime that completes a type.
    fn completion(&mut self, item: &syn::ItemMacro) {
        let mut words = item.mac.tokens.clone().into_iter().filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word),
            _ => None,
        });
        let Some(owner) = words.next() else { return };
        let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let ways: Vec<String> = words.map(|way| way.to_string()).collect();
        let members = macros::members(&name, &ways).into_iter();
        let members = members.map(|(kind, name, form)| self.of_type(&owner, name, kind, form)).collect();
        self.extend(&owner, members);
    }

    fn extend(&mut self, owner: &Ident, members: Vec<Member>) {
        let number = self.numbers.get(&owner.to_string());
        if let Some(item) = number.and_then(|number| self.items.get_mut(*number)) {
            item.members.extend(members);
        }
    }
}

/// What a function takes and returns.
struct Signature {
    is_method: bool,
    /// The name of each argument and its type.
    arguments: Vec<(String, String)>,
    output: String,
}

impl Signature {
    fn of(signature: &syn::Signature) -> Self {
        let arguments = signature.inputs.iter().filter_map(|argument| match argument {
            FnArg::Receiver(_) => None,
            FnArg::Typed(argument) => Some((text(argument.pat.to_token_stream()), text(argument.ty.to_token_stream()))),
        });
        Self {
            is_method: signature.receiver().is_some(),
            arguments: arguments.collect(),
            output: match &signature.output {
                ReturnType::Default => String::new(),
                ReturnType::Type(_, ty) => format!(" -> {}", text(ty.to_token_stream())),
            },
        }
    }

    fn form(&self) -> String {
        self.written(|(_, ty)| ty.clone())
    }

    fn shown(&self) -> String {
        self.written(|(name, ty)| format!("{name}: {ty}"))
    }

    fn written(&self, argument: impl Fn(&(String, String)) -> String) -> String {
        let receiver = self.is_method.then(|| "self".to_owned());
        let all: Vec<String> = receiver.into_iter().chain(self.arguments.iter().map(argument)).collect();
        format!("({}){}", all.join(", "), self.output)
    }
}

/// A member without arguments as people read it.
fn shown(kind: MemberKind, name: &str, form: &str) -> String {
    match kind {
        MemberKind::Field | MemberKind::Constant => format!("{name}: {form}"),
        MemberKind::Variant => format!("{name}{form}"),
        MemberKind::Function => format!("fn {name}{form}"),
        MemberKind::Implementation if form.is_empty() => format!("impl {name}"),
        MemberKind::Implementation => format!("impl {name} with {form}"),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The first line of the documentation.
fn sentence(attributes: &[Attribute]) -> Option<String> {
    let doc = attributes.iter().find(|attribute| attribute.path().is_ident("doc"))?;
    let syn::Meta::NameValue(value) = &doc.meta else { return None };
    match &value.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
        _ => None,
    }
}

/// Tokens of a type as people write them: `Option<Box<Thing>>`.
fn text(tokens: TokenStream) -> String {
    let mut text = String::new();
    let mut word_before = false;
    for token in tokens {
        let word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if word && word_before {
            text.push(' ');
        }
        word_before = word;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(&format!("{open}{}{close}", self::text(group.stream())));
            }
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                if matches!(punct.as_char(), ',' | '=') && punct.spacing() == Spacing::Alone {
                    text.push(' ');
                }
            }
            word => text.push_str(&word.to_string()),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_read_as_they_are_written() {
        for written in [
            "Option<Box<Thing>>",
            "impl Into<String>",
            "std::collections::BTreeMap<String, Vec<i64>>",
            "()",
            "Result<Self, runtime::InvalidValue>",
            "runtime::Client<IotdaV5>",
        ] {
            let ty: syn::Type = syn::parse_str(written).unwrap();
            assert_eq!(text(ty.to_token_stream()), written);
        }
    }
}
