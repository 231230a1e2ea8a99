//! `#[derive(FromJs)]`, `#[derive(IntoJs)]`

mod attributes;
mod described;
mod generics;
mod item;

use proc_macro::{Ident, Literal, Span, TokenStream, TokenTree};

use self::attributes::Constant;
use self::item::{Field, Item, Shape, Variant};
use crate::describe::Way;
use crate::tokens::{fill, Result};

/// `impl<T: FromJs> FromJs for Name<T> { .. }`
fn implementation(item: &Item, name: &str, body: TokenStream) -> TokenStream {
    let name = format!("::workers::rt::{name}");
    fill(
        "impl PARAMETERS TRAIT for TARGET { BODY }",
        &[
            ("PARAMETERS", item.parameters(&name)),
            ("TRAIT", name.parse().unwrap_or_default()),
            ("TARGET", item.target()),
            ("BODY", body),
        ],
    )
}

const FROM_OBJECT: &str = "
#[inline]
fn read(__reader: &mut ::workers::rt::ValueReader<'_>) -> ::workers::rt::Result<Self> {
    LOCALS
    __reader.object(|__key, __reader| {
        match __key {
            ARMS
            _ => OTHERS
        }
        #[allow(unreachable_code)]
        ::core::result::Result::Ok(true)
    })?;
    ::core::result::Result::Ok(Self { FIELDS })
}
";

const FROM_INNER: &str = "
#[inline]
fn read(__reader: &mut ::workers::rt::ValueReader<'_>) -> ::workers::rt::Result<Self> {
    ::core::result::Result::Ok(Self(<TYPE as ::workers::rt::FromJs>::read(__reader)?))
}
fn from_js(__js: ::workers::rt::Js) -> ::workers::rt::Result<Self> {
    ::core::result::Result::Ok(Self(<TYPE as ::workers::rt::FromJs>::from_js(__js)?))
}
";

const FROM_TEXT: &str = "
#[inline]
fn read(__reader: &mut ::workers::rt::ValueReader<'_>) -> ::workers::rt::Result<Self> {
    let __text = __reader.text()?;
    match &*__text {
        ARMS
        _ => ::core::result::Result::Err(::workers::rt::variant(&__text, WANTED)),
    }
}
";

pub(crate) fn from_js(item: TokenStream) -> Result<TokenStream> {
    let item = Item::parse(item)?;
    let body = match &item.shape {
        Shape::Object(fields) => fill(
            FROM_OBJECT,
            &[
                ("LOCALS", fields.iter().map(local).collect()),
                ("ARMS", fields.iter().map(arm).chain(constant_arms(&item)).collect()),
                ("OTHERS", others(fields)),
                ("FIELDS", fields.iter().map(from_field).collect()),
            ],
        ),
        Shape::Inner(inner) => fill(FROM_INNER, &[("TYPE", inner.clone())]),
        Shape::Text(variants) => {
            let arm = "KEY => ::core::result::Result::Ok(Self::VARIANT),";
            let wanted: Vec<_> = variants.iter().map(|variant| variant.key.as_str()).collect();
            fill(
                FROM_TEXT,
                &[("ARMS", each_variant(variants, arm)), ("WANTED", text(&wanted.join(", ")))],
            )
        }
    };
    let described = described::describe(&item, Way::Taken);
    Ok([implementation(&item, "FromJs", body), described].into_iter().collect())
}

fn local(field: &Field) -> TokenStream {
    let template = if field.flatten {
        "let mut LOCAL = <TYPE as ::core::default::Default>::default();"
    } else {
        "let mut LOCAL = ::core::option::Option::None;"
    };
    of_field(field, template)
}

fn arm(field: &Field) -> TokenStream {
    if field.flatten {
        return TokenStream::new();
    }
    let read = match field.unit {
        None => "__reader.get::<TYPE>()?",
        Some(_) => "<TYPE as ::workers::rt::Timed>::read(|__reader| __reader.UNIT(), __reader)?",
    };
    of_field(field, &["KEY => LOCAL = ::core::option::Option::Some(", read, "),"].concat())
}

/// What is always the same is nothing else's.
fn constant_arms(item: &Item) -> impl Iterator<Item = TokenStream> + '_ {
    each_constant(item, "KEY => return ::core::result::Result::Ok(false),")
}

fn each_constant<'a>(item: &'a Item, template: &'a str) -> impl Iterator<Item = TokenStream> + 'a {
    item.constants.iter().map(move |Constant { key, value }| {
        let key = TokenTree::Literal(key.clone()).into();
        fill(template, &[("KEY", key), ("VALUE", value.clone())])
    })
}

/// What becomes of a property that no field has.
fn others(fields: &[Field]) -> TokenStream {
    match fields.iter().find(|field| field.flatten) {
        Some(field) => of_field(field, "::workers::rt::insert(&mut LOCAL, __key, __reader)?,"),
        None => fill("return ::core::result::Result::Ok(false),", &[]),
    }
}

fn from_field(field: &Field) -> TokenStream {
    let template = match field.unit {
        _ if field.flatten => "FIELD: LOCAL,",
        _ if field.default => "FIELD: LOCAL.unwrap_or_default(),",
        None => "FIELD: ::workers::rt::field(LOCAL, KEY)?,",
        Some(_) => "FIELD: ::workers::rt::time_field(LOCAL, KEY)?,",
    };
    of_field(field, template)
}

const INTO_OBJECT: &str = "
#[inline]
fn write<'a>(&'a self, __pack: &mut ::workers::rt::Pack<'a>) {
    __pack.value_object(|__object| { FIELDS });
}
";

const INTO_INNER: &str = "
#[inline]
fn write<'a>(&'a self, __pack: &mut ::workers::rt::Pack<'a>) {
    <TYPE as ::workers::rt::IntoJs>::write(&self.0, __pack);
}
#[inline]
fn is_absent(&self) -> bool {
    <TYPE as ::workers::rt::IntoJs>::is_absent(&self.0)
}
fn to_js(&self) -> ::workers::rt::Js {
    <TYPE as ::workers::rt::IntoJs>::to_js(&self.0)
}
";

const INTO_TEXT: &str = "
#[inline]
fn write<'a>(&'a self, __pack: &mut ::workers::rt::Pack<'a>) {
    __pack.value_text(match *self { ARMS });
}
";

pub(crate) fn into_js(item: TokenStream) -> Result<TokenStream> {
    let item = Item::parse(item)?;
    let body = match &item.shape {
        Shape::Object(fields) => {
            let constants = each_constant(&item, "__object.field(KEY, &VALUE);");
            fill(
                INTO_OBJECT,
                &[("FIELDS", constants.chain(fields.iter().map(into_field)).collect())],
            )
        }
        Shape::Inner(inner) => fill(INTO_INNER, &[("TYPE", inner.clone())]),
        Shape::Text(variants) => {
            fill(INTO_TEXT, &[("ARMS", each_variant(variants, "Self::VARIANT => KEY,"))])
        }
    };
    let described = described::describe(&item, Way::Given);
    Ok([implementation(&item, "IntoJs", body), described].into_iter().collect())
}

fn into_field(field: &Field) -> TokenStream {
    let template = match field.unit {
        _ if field.flatten => "__object.fields(&self.FIELD);",
        None => "__object.field::<TYPE>(KEY, &self.FIELD);",
        Some(_) => "__object.time::<TYPE>(KEY, &self.FIELD, ::workers::rt::TO_UNIT);",
    };
    of_field(field, template)
}

fn of_field(field: &Field, template: &str) -> TokenStream {
    let unit = |before: &str| {
        let name = field.unit.as_ref().map(|unit| [before, &unit.to_string()].concat());
        name.map(|name| TokenTree::Ident(Ident::new(&name, Span::call_site())).into())
            .unwrap_or_default()
    };
    fill(
        template,
        &[
            ("UNIT", unit("")),
            ("TO_UNIT", unit("in_")),
            ("FIELD", TokenStream::from(TokenTree::Ident(field.name.clone()))),
            ("LOCAL", TokenStream::from(TokenTree::Ident(field.local.clone()))),
            ("KEY", text(&field.key)),
            ("TYPE", field.ty.clone()),
        ],
    )
}

fn each_variant(variants: &[Variant], template: &str) -> TokenStream {
    let of_variant = |variant: &Variant| {
        let ident = TokenTree::Ident(variant.name.clone());
        let values = [("VARIANT", ident.into()), ("KEY", text(&variant.key))];
        fill(template, &values)
    };
    variants.iter().map(of_variant).collect()
}

fn text(text: &str) -> TokenStream {
    TokenStream::from(TokenTree::Literal(Literal::string(text)))
}
