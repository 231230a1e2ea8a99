//! What the type is in TypeScript: an `impl`, and a line of the section.

use proc_macro::{Ident, TokenStream, TokenTree};

use super::attributes::Constant;
use super::item::{Field, Item, Shape};
use crate::describe::{described, Line, Way};
use crate::docs;
use crate::entries::text;
use crate::tokens::fill;

/// A type with a name of its own in TypeScript.
const NAMED: &str = "
const TYPE: &'static ::workers::rt::typescript::Type =
    &::workers::rt::typescript::Type(&[::workers::rt::typescript::Part::Text(
        ::core::concat!(\"`\", ::core::module_path!(), NAME)
    )]);
OPTIONAL
";

/// A generic one: what it is stands where it is used.
const INLINE: &str = "
const TYPE: &'static ::workers::rt::typescript::Type = {
    #[allow(unused_imports)]
    use ::workers::rt::typescript::{self as __types, Part as __Part, Undescribed as _};
    &__types::Type(&[PARTS])
};
";

/// What is optional within is optional as a whole.
const OPTIONAL: &str = "
const OPTIONAL: bool = {
    #[allow(unused_imports)]
    use ::workers::rt::typescript::Undescribed as _;
    <::workers::rt::typescript::Probe<OF, WAY>>::OPTIONAL
};
";

pub(super) fn describe(item: &Item, way: Way) -> TokenStream {
    if is_own_crate() {
        return TokenStream::new();
    }
    let bound = ["::workers::rt::typescript::Described<", way.marker(), ">"].concat();
    let body = if item.is_generic() {
        fill(INLINE, &[("PARTS", inline(item, way).parts())])
    } else {
        let name = text(&format!("::{}`", item.name));
        fill(NAMED, &[("NAME", name), ("OPTIONAL", optional(item, way))])
    };
    let mut output = described(item.parameters(&bound), item.target(), way, body);
    if !item.is_generic() {
        output.extend(line(item, way).print());
    }
    output
}

/// The platform's types are declared elsewhere.
fn is_own_crate() -> bool {
    std::env::var("CARGO_PKG_NAME").is_ok_and(|name| name == "workers")
}

fn optional(item: &Item, way: Way) -> TokenStream {
    match &item.shape {
        Shape::Inner(inner) => fill(OPTIONAL, &[("OF", inner.clone()), ("WAY", way.tokens())]),
        _ => TokenStream::new(),
    }
}

/// Its line.
fn line(item: &Item, way: Way) -> Line {
    let mut line = Line::default();
    let is_object = matches!(item.shape, Shape::Object(_));
    line.text(if is_object { "object\t" } else { "alias\t" });
    line.path(&item.name);
    line.text(&format!("\t{}\t{}", way.name(), docs::line(&item.docs)));
    match &item.shape {
        Shape::Inner(inner) => {
            line.text("\t");
            line.of("TYPE", inner, way);
        }
        Shape::Text(variants) => {
            let keys: Vec<_> = variants.iter().map(|one| quoted(&one.key)).collect();
            line.text(&format!("\t{}", keys.join(" | ")));
        }
        Shape::Object(fields) => {
            for Constant { key, value } in &item.constants {
                let mark = mark(matches!(way, Way::Taken));
                line.text(&format!("\t{}\t{mark}\t\t{}", unquoted(key), constant(value)));
            }
            for field in fields {
                line.text(&format!("\t{}\t", key(field)));
                optional_mark(field, way, &mut line);
                line.text(&format!("\t{}\t", docs::line(&field.docs)));
                property(field, None, way, &mut line);
            }
        }
    }
    line
}

/// `{ a: A; b?: B }`
fn inline(item: &Item, way: Way) -> Line {
    let mut line = Line::default();
    match &item.shape {
        Shape::Inner(inner) => line.of("TYPE", inner, way),
        Shape::Text(_) => line.text("string"),
        Shape::Object(fields) => {
            line.text("{ ");
            for (index, field) in fields.iter().enumerate() {
                line.text(if index == 0 { "" } else { "; " });
                line.text(&if field.flatten || is_word(&field.key) {
                    key(field)
                } else {
                    quoted(&field.key)
                });
                optional_mark(field, way, &mut line);
                line.text(": ");
                property(field, Some(&item.name), way, &mut line);
            }
            line.text(" }");
        }
    }
    line
}

fn key(field: &Field) -> String {
    if field.flatten {
        "[key: string]".to_owned()
    } else {
        docs::line(&field.key)
    }
}

fn is_word(key: &str) -> bool {
    let mut characters = key.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|other| other.is_ascii_alphanumeric() || other == '_')
}

fn optional_mark(field: &Field, way: Way, line: &mut Line) {
    match way {
        _ if field.flatten => {}
        Way::Taken if field.default => line.text("?"),
        _ => line.optional(&field.ty, way),
    }
}

/// `own` is the type that is described, if that must not be looked into again.
fn property(field: &Field, own: Option<&Ident>, way: Way, line: &mut Line) {
    if field.flatten || own.is_some_and(|own| mentions(&field.ty, own)) {
        line.text("any");
    } else if field.unit.is_some() {
        line.text("number");
    } else {
        line.of("PROPERTY", &field.ty, way);
    }
}

fn mentions(of: &TokenStream, name: &Ident) -> bool {
    of.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => {
            [name.to_string(), "Self".to_owned()].contains(&ident.to_string())
        }
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}

fn mark(is_optional: bool) -> &'static str {
    if is_optional {
        "?"
    } else {
        ""
    }
}

/// As TypeScript writes text. A backquote would begin a path.
fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('`', "\\x60");
    let escaped = escaped.replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{escaped}\"")
}

fn unquoted(key: &proc_macro::Literal) -> String {
    key.to_string().trim_matches('"').to_owned()
}

/// A constant of Rust's as a type: `"text"`, `1`, `true`.
fn constant(value: &TokenStream) -> String {
    value.to_string().trim_end_matches("f64").replace(' ', "")
}
