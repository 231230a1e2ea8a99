//! `#[js(..)]`

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};

use crate::names::{Rule, RULES};
use crate::tokens::{split_commas, Cursor, Refusal, Result};

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Type,
    Field,
    Inner,
    Variant,
}

pub(super) struct Options {
    pub(super) rule: Rule,
    pub(super) rename: Option<String>,
    /// Properties that are always the same.
    pub(super) constants: Vec<Constant>,
    pub(super) default: bool,
    /// A map of the properties that no other field has.
    pub(super) flatten: bool,
    pub(super) unit: Option<Ident>,
}

impl Options {
    pub(super) fn parse(attributes: &[Group], place: Place) -> Result<Options> {
        let mut options = Options {
            rule: Rule::Keep,
            rename: None,
            constants: Vec::new(),
            default: false,
            flatten: false,
            unit: None,
        };
        for attribute in attributes {
            let mut cursor = Cursor::new(attribute.stream());
            if !cursor.take_word("js") {
                continue;
            }
            let Some(list) = cursor.take_group(Delimiter::Parenthesis) else {
                return cursor.refuse("expected `#[js(..)]`");
            };
            for option in split_commas(list.stream()) {
                options.set(option, place)?;
            }
        }
        Ok(options)
    }

    fn set(&mut self, option: TokenStream, place: Place) -> Result<()> {
        let mut cursor = Cursor::new(option);
        let Some(name) = cursor.take_ident() else { return cursor.refuse("expected an option") };
        match (name.to_string().as_str(), place) {
            ("rename", Place::Field | Place::Variant) => {
                self.rename = Some(value(&mut cursor)?.1);
            }
            ("rename_all", Place::Type) => self.rule = rule(&mut cursor)?,
            ("constant", Place::Type) => self.constants.extend(constants(&mut cursor)?),
            ("default", Place::Field) => self.default = true,
            ("flatten", Place::Field) => self.flatten = true,
            ("unit", Place::Field) => self.unit = Some(unit(&mut cursor)?),
            _ => return Err(unknown(&name, place)),
        }
        if cursor.is_empty() {
            Ok(())
        } else {
            cursor.refuse("expected a comma")
        }
    }
}

/// A property that is the same for all values of a type.
pub(super) struct Constant {
    pub(super) key: Literal,
    /// What is known in JavaScript, too: text, a number, `true` or `false`.
    pub(super) value: TokenStream,
}

/// `(name = value, ..)`
fn constants(cursor: &mut Cursor) -> Result<Vec<Constant>> {
    let Some(list) = cursor.take_group(Delimiter::Parenthesis) else {
        return cursor.refuse("expected `constant(name = value)`");
    };
    split_commas(list.stream()).into_iter().map(constant).collect()
}

fn constant(option: TokenStream) -> Result<Constant> {
    let mut cursor = Cursor::new(option);
    let key = match cursor.next() {
        Some(TokenTree::Ident(name)) => Literal::string(&name.to_string()),
        Some(TokenTree::Literal(name)) if is_text(&name) => name,
        _ => return cursor.refuse("expected a name"),
    };
    if !cursor.take_punct('=') {
        return cursor.refuse("expected `= value`");
    }
    let is_negative = cursor.take_punct('-');
    let at = cursor.span();
    let value = match cursor.next() {
        Some(TokenTree::Literal(value)) if is_text(&value) && !is_negative => {
            TokenTree::from(value).into()
        }
        Some(TokenTree::Literal(value)) => number(&value, is_negative),
        Some(TokenTree::Ident(value)) if ["true", "false"].contains(&&*value.to_string()) => {
            TokenTree::from(value).into()
        }
        _ => TokenStream::new(),
    };
    if value.is_empty() || !cursor.is_empty() {
        return Err(Refusal::new(at, "expected text, a number, `true` or `false`"));
    }
    Ok(Constant { key, value })
}

fn is_text(literal: &Literal) -> bool {
    literal.to_string().starts_with('"')
}

/// As JavaScript has it; nothing if it is none.
fn number(literal: &Literal, is_negative: bool) -> TokenStream {
    let value = literal.to_string().replace('_', "").parse::<f64>();
    let positive = value.map(|value| TokenTree::from(Literal::f64_suffixed(value)));
    let sign = is_negative.then(|| TokenTree::from(Punct::new('-', Spacing::Alone)));
    positive.map_or(TokenStream::new(), |value| sign.into_iter().chain([value]).collect())
}

fn unknown(name: &Ident, place: Place) -> Refusal {
    let known = match place {
        Place::Type => "`rename_all` and `constant` are possible here",
        Place::Field => "`rename`, `default`, `flatten` and `unit` are possible here",
        Place::Variant => "`rename` is possible here",
        Place::Inner => "no option is possible here",
    };
    Refusal::new(name.span(), format!("there is no option `{name}`: {known}"))
}

fn rule(cursor: &mut Cursor) -> Result<Rule> {
    let (at, name) = value(cursor)?;
    let found = RULES.iter().find(|(known, _)| *known == name);
    found.map(|(_, rule)| *rule).ok_or_else(|| {
        let names: Vec<_> = RULES.iter().map(|(known, _)| *known).collect();
        Refusal::new(at, format!("expected one of {}", names.join(", ")))
    })
}

/// What the numbers of times count.
const UNITS: [&str; 8] = [
    "seconds",
    "milliseconds",
    "whole_seconds",
    "whole_milliseconds",
    "epoch_seconds",
    "epoch_milliseconds",
    "whole_epoch_seconds",
    "whole_epoch_milliseconds",
];

fn unit(cursor: &mut Cursor) -> Result<Ident> {
    let (at, name) = value(cursor)?;
    if UNITS.contains(&name.as_str()) {
        return Ok(Ident::new(&name, at));
    }
    Err(Refusal::new(at, format!("expected one of {}", UNITS.join(", "))))
}

/// `= "text"`
fn value(cursor: &mut Cursor) -> Result<(proc_macro::Span, String)> {
    if !cursor.take_punct('=') {
        return cursor.refuse("expected `= \"..\"`");
    }
    let at = cursor.span();
    if let Some(TokenTree::Literal(literal)) = cursor.next() {
        let text = literal.to_string();
        let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        if let Some(text) = text.filter(|text| !text.contains('\\')) {
            return Ok((at, text.to_owned()));
        }
    }
    Err(Refusal::new(at, "expected text in quotes, without escapes"))
}
