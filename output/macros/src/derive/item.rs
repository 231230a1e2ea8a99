//! The type that is derived for.

use proc_macro::{Delimiter, Group, Ident, TokenStream, TokenTree};

use super::attributes::{Constant, Options, Place};
use super::generics::Generics;
use crate::docs::of_attributes;
use crate::names::Rule;
use crate::tokens::{split_commas, Cursor, Refusal, Result};

pub(super) struct Item {
    pub(super) name: Ident,
    pub(super) docs: String,
    generics: Generics,
    pub(super) shape: Shape,
    pub(super) constants: Vec<Constant>,
}

pub(super) enum Shape {
    /// A struct with named fields.
    Object(Vec<Field>),
    /// A struct with one field: its type.
    Inner(TokenStream),
    /// An enum.
    Text(Vec<Variant>),
}

pub(super) struct Field {
    pub(super) name: Ident,
    /// A variable for it.
    pub(super) local: Ident,
    pub(super) key: String,
    pub(super) ty: TokenStream,
    pub(super) default: bool,
    pub(super) flatten: bool,
    pub(super) unit: Option<Ident>,
    pub(super) docs: String,
}

pub(super) struct Variant {
    pub(super) name: Ident,
    pub(super) key: String,
}

impl Item {
    /// `<T: Clone + FromJs>`, where the trait is `FromJs`.
    pub(super) fn parameters(&self, bound: &str) -> TokenStream {
        self.generics.bounded(bound)
    }

    /// Whether it has type parameters.
    pub(super) fn is_generic(&self) -> bool {
        !self.generics.names().is_empty()
    }

    /// The type as it is named: `Name<T>`.
    pub(super) fn target(&self) -> TokenStream {
        let name = TokenStream::from(TokenTree::Ident(self.name.clone()));
        name.into_iter().chain(self.generics.names()).collect()
    }

    pub(super) fn parse(item: TokenStream) -> Result<Item> {
        let mut cursor = Cursor::new(item);
        let attributes = cursor.attributes();
        let options = Options::parse(&attributes, Place::Type)?;
        let docs = of_attributes(&attributes);
        cursor.visibility();
        let is_enum = cursor.take_word("enum");
        if !is_enum && !cursor.take_word("struct") {
            return cursor.refuse("`FromJs` and `IntoJs` are derived for structs and enums");
        }
        let Some(name) = cursor.take_ident() else {
            return cursor.refuse("expected the type's name");
        };
        let generics = Generics::parse(&mut cursor)?;
        let shape = match cursor.take_group(Delimiter::Brace) {
            Some(variants) if is_enum => Shape::Text(parse_variants(&variants, options.rule)?),
            Some(fields) => Shape::Object(parse_fields(&fields, options.rule)?),
            None => Shape::Inner(parse_inner(&mut cursor)?),
        };
        if !options.constants.is_empty() && !matches!(shape, Shape::Object(_)) {
            return Err(Refusal::new(
                name.span(),
                "only objects have properties that are constant",
            ));
        }
        Ok(Item { name, docs, generics, shape, constants: options.constants })
    }
}

fn parse_fields(fields: &Group, rule: Rule) -> Result<Vec<Field>> {
    split_commas(fields.stream()).into_iter().map(|field| parse_field(field, rule)).collect()
}

fn parse_field(field: TokenStream, rule: Rule) -> Result<Field> {
    let mut cursor = Cursor::new(field);
    let attributes = cursor.attributes();
    let options = Options::parse(&attributes, Place::Field)?;
    let docs = of_attributes(&attributes);
    cursor.visibility();
    let Some(name) = cursor.take_ident() else { return cursor.refuse("expected a field") };
    if !cursor.take_punct(':') {
        return cursor.refuse("expected the field's type");
    }
    let ty = std::iter::from_fn(|| cursor.next()).collect();
    let plain = plain(&name);
    let local = Ident::new(&format!("__field_{plain}"), proc_macro::Span::call_site());
    let key = options.rename.unwrap_or_else(|| rule.apply(&plain));
    let Options { default, flatten, unit, .. } = options;
    Ok(Field { name, local, key, ty, default, flatten, unit, docs })
}

fn parse_inner(cursor: &mut Cursor) -> Result<TokenStream> {
    let why = "only structs with named fields, or with one field, are JavaScript values";
    let at = cursor.span();
    let Some(fields) = cursor.take_group(Delimiter::Parenthesis) else {
        return cursor.refuse(why);
    };
    let mut fields = split_commas(fields.stream());
    match (fields.pop(), fields.is_empty()) {
        (Some(field), true) => {
            let mut cursor = Cursor::new(field);
            Options::parse(&cursor.attributes(), Place::Inner)?;
            cursor.visibility();
            Ok(std::iter::from_fn(|| cursor.next()).collect())
        }
        _ => Err(Refusal::new(at, why)),
    }
}

fn parse_variants(variants: &Group, rule: Rule) -> Result<Vec<Variant>> {
    let parse = |variant| {
        let mut cursor = Cursor::new(variant);
        let options = Options::parse(&cursor.attributes(), Place::Variant)?;
        let Some(name) = cursor.take_ident() else { return cursor.refuse("expected a variant") };
        if !cursor.is_empty() && !cursor.at_punct('=') {
            return cursor.refuse(
                "only variants without fields are JavaScript values (text): implement the trait for this enum",
            );
        }
        let key = options.rename.unwrap_or_else(|| rule.apply(&plain(&name)));
        Ok(Variant { name, key })
    };
    split_commas(variants.stream()).into_iter().map(parse).collect()
}

/// The name without `r#`.
fn plain(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}
