//! An `impl` block of the author's, as far as the attributes on it have to know it.

use proc_macro::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};

use crate::tokens::{split_commas, Cursor, Refusal, Result};

/// Of every method that JavaScript calls.
pub(crate) const SHARED_ONLY: &str =
    "calls may run at the same time, and JavaScript keeps the object: this must be `&self`";

/// `impl Trait<Parameter> for Type { .. }`, or `impl Type { .. }`
pub(crate) struct Implementation {
    /// The trait's path, or nothing.
    pub(crate) of: TokenStream,
    /// The type's name.
    pub(crate) name: Ident,
    pub(crate) methods: Vec<Method>,
}

/// A function in it.
pub(crate) struct Method {
    pub(crate) name: Ident,
    pub(crate) is_async: bool,
    pub(crate) receiver: Receiver,
    pub(crate) parameters: Vec<Parameter>,
    /// The type behind `->`, or nothing.
    pub(crate) returns: TokenStream,
    /// Its `#[cfg(..)]`s.
    pub(crate) conditions: TokenStream,
    /// Its documentation.
    pub(crate) docs: TokenStream,
}

/// What a function is called on.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Receiver {
    /// Nothing.
    None,
    /// `&self`
    Shared,
    /// `self`, `&mut self`, `self: Rc<Self>`
    Other(Span2),
}

/// A place that is equal to any other.
#[derive(Clone, Copy)]
pub(crate) struct Span2(pub(crate) Span);

impl PartialEq for Span2 {
    fn eq(&self, _: &Span2) -> bool {
        true
    }
}

pub(crate) struct Parameter {
    /// Its name, if it has a plain one.
    pub(crate) name: Option<Ident>,
    /// What stands behind the `:`.
    pub(crate) of: TokenStream,
}

impl Implementation {
    pub(crate) fn parse(item: TokenStream, attribute: &str) -> Result<Implementation> {
        let mut cursor = Cursor::new(item);
        cursor.attributes();
        if !cursor.take_word("impl") {
            return cursor.refuse(format!("`{attribute}` stands on an `impl`"));
        }
        if cursor.at_punct('<') {
            return cursor.refuse("a class of JavaScript's cannot be generic");
        }
        let (of, name) = parse_head(&mut cursor)?;
        let Some(block) = cursor.take_group(Delimiter::Brace) else {
            return cursor.refuse("expected the methods");
        };
        Ok(Implementation { of, name, methods: parse_methods(&block)? })
    }
}

/// `trait Name { .. }`: its name, and methods without bodies.
pub(crate) fn parse_trait(item: TokenStream) -> Result<Option<(Ident, Vec<Method>)>> {
    let mut cursor = Cursor::new(item);
    cursor.attributes();
    cursor.visibility();
    if !cursor.take_word("trait") {
        return Ok(None);
    }
    let Some(name) = cursor.take_ident() else {
        return cursor.refuse("expected the trait's name");
    };
    if cursor.at_punct('<') {
        return cursor.refuse("what JavaScript calls cannot be generic");
    }
    match cursor.take_group(Delimiter::Brace) {
        Some(block) => Ok(Some((name, parse_methods(&block)?))),
        None => cursor.refuse("a trait of remote methods has no other traits behind it"),
    }
}

/// `Trait for Type`, or `Type`: up to the braces.
fn parse_head(cursor: &mut Cursor) -> Result<(TokenStream, Ident)> {
    let mut of = TokenStream::new();
    let mut path = Vec::new();
    while !cursor.at_brace() {
        if cursor.at_word("where") || cursor.is_empty() {
            return cursor.refuse("a class of JavaScript's cannot be generic");
        }
        if cursor.take_word("for") {
            of = path.drain(..).collect();
        } else {
            path.extend(cursor.next());
        }
    }
    match path.as_slice() {
        [TokenTree::Ident(name)] => Ok((of, name.clone())),
        [first, ..] => {
            Err(Refusal::new(first.span(), "expected the name of a type of this module"))
        }
        [] => cursor.refuse("expected the name of a type of this module"),
    }
}

fn parse_methods(block: &Group) -> Result<Vec<Method>> {
    let mut cursor = Cursor::new(block.stream());
    let mut methods = Vec::new();
    while !cursor.is_empty() {
        let attributes = cursor.attributes();
        cursor.visibility();
        cursor.take_word("const");
        let is_async = cursor.take_word("async");
        cursor.take_word("unsafe");
        if cursor.take_word("fn") {
            methods.push(parse_method(&mut cursor, is_async, &attributes)?);
        } else {
            // Something else: `type Output = ..;`
            while !cursor.is_empty() && !cursor.take_punct(';') {
                cursor.next();
            }
        }
    }
    Ok(methods)
}

fn parse_method(cursor: &mut Cursor, is_async: bool, attributes: &[Group]) -> Result<Method> {
    let Some(name) = cursor.take_ident() else {
        return cursor.refuse("expected the method's name");
    };
    if cursor.at_punct('<') {
        return cursor.refuse("what JavaScript calls cannot be generic");
    }
    let Some(group) = cursor.take_group(Delimiter::Parenthesis) else {
        return cursor.refuse("expected the method's parameters");
    };
    let mut parts = split_commas(group.stream()).into_iter().peekable();
    let receiver = parts.peek().map_or(Receiver::None, |first| receiver_of(first.clone()));
    if receiver != Receiver::None {
        parts.next();
    }
    let parameters = parts.map(parse_parameter).collect::<Result<_>>()?;
    let returns = parse_return(cursor);
    Ok(Method {
        name,
        is_async,
        receiver,
        parameters,
        returns,
        conditions: kept(attributes, "cfg"),
        docs: kept(attributes, "doc"),
    })
}

fn receiver_of(parameter: TokenStream) -> Receiver {
    let mut cursor = Cursor::new(parameter);
    cursor.attributes();
    let at = Span2(cursor.span());
    let is_lent = cursor.take_punct('&');
    let is_mutable = cursor.take_word("mut");
    if !cursor.take_word("self") {
        return Receiver::None;
    }
    if is_lent && !is_mutable {
        Receiver::Shared
    } else {
        Receiver::Other(at)
    }
}

fn parse_parameter(parameter: TokenStream) -> Result<Parameter> {
    let mut cursor = Cursor::new(parameter);
    cursor.attributes();
    cursor.take_word("mut");
    let mut name = cursor.take_ident();
    let mut path = false;
    while let Some(token) = cursor.next() {
        let TokenTree::Punct(punct) = &token else {
            (path, name) = (false, None);
            continue;
        };
        let colon = punct.as_char() == ':';
        if colon && !path && punct.spacing() == Spacing::Alone {
            if cursor.at_punct('&') {
                return cursor.refuse("what JavaScript gives is owned: leave the `&` away");
            }
            return Ok(Parameter { name, of: cursor.rest() });
        }
        path = colon && punct.spacing() == Spacing::Joint;
    }
    cursor.refuse("expected a parameter with a type")
}

/// What stands behind `->`, up to the body.
fn parse_return(cursor: &mut Cursor) -> TokenStream {
    let mut returns = TokenStream::new();
    let is_there = cursor.take_punct('-') && cursor.take_punct('>');
    while !cursor.is_empty() {
        if cursor.take_group(Delimiter::Brace).is_some() || cursor.take_punct(';') {
            break;
        }
        let token = cursor.next();
        if is_there {
            returns.extend(token);
        }
    }
    returns
}

/// The attributes of that name, as they stood.
fn kept(attributes: &[Group], name: &str) -> TokenStream {
    let is_kept = |group: &&Group| matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(ident)) if ident.to_string() == name);
    attributes
        .iter()
        .filter(is_kept)
        .flat_map(|group| {
            let hash = TokenTree::Punct(proc_macro::Punct::new('#', Spacing::Alone));
            [hash, TokenTree::Group(group.clone())]
        })
        .collect()
}
