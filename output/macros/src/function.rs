//! The signature of a handler.

use proc_macro::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};

use crate::tokens::{split_commas, Cursor, Refusal, Result};

/// What the attribute has to know of the function that it stands on.
pub(crate) struct Function {
    pub(crate) name: Ident,
    pub(crate) is_async: bool,
    /// The types of the parameters.
    pub(crate) parameters: Vec<TokenStream>,
    /// The type behind `->`, or nothing.
    pub(crate) returns: TokenStream,
}

impl Function {
    pub(crate) fn parse(item: TokenStream, attribute: &str) -> Result<Function> {
        let mut cursor = Cursor::new(item);
        cursor.attributes();
        cursor.visibility();
        let is_async = cursor.take_word("async");
        if !cursor.take_word("fn") {
            return cursor
                .refuse(format!("`{attribute}` stands on a function: `async fn` or `fn`"));
        }
        let Some(name) = cursor.take_ident() else {
            return cursor.refuse("expected the function's name");
        };
        if cursor.at_punct('<') {
            return cursor.refuse("the handler of an event cannot be generic");
        }
        let Some(parameters) = cursor.take_group(Delimiter::Parenthesis) else {
            return cursor.refuse("expected the function's parameters");
        };
        let parameters = parameter_types(&parameters)?;
        let returns = return_type(&mut cursor)?;
        Ok(Function { name, is_async, parameters, returns })
    }
}

fn parameter_types(parameters: &Group) -> Result<Vec<TokenStream>> {
    let mut types: Vec<(String, TokenStream)> = Vec::new();
    for parameter in split_commas(parameters.stream()) {
        let (at, found) = parameter_type(parameter)?;
        let text = found.to_string();
        if types.iter().any(|(known, _)| *known == text) {
            return Err(Refusal::new(at, format!("there is only one `{text}` in an event")));
        }
        types.push((text, found));
    }
    Ok(types.into_iter().map(|(_, found)| found).collect())
}

/// What stands behind the `:` of one parameter.
fn parameter_type(parameter: TokenStream) -> Result<(Span, TokenStream)> {
    let mut cursor = Cursor::new(parameter);
    cursor.attributes();
    let mut path = false;
    while let Some(token) = cursor.next() {
        let TokenTree::Punct(punct) = &token else {
            path = false;
            continue;
        };
        // Half of a `::` is no `:`.
        let colon = punct.as_char() == ':';
        if colon && !path && punct.spacing() == Spacing::Alone {
            let at = cursor.span();
            if cursor.at_punct('&') {
                return cursor
                    .refuse("a handler takes its parameters by value: leave the `&` away");
            }
            return Ok((at, std::iter::from_fn(|| cursor.next()).collect()));
        }
        path = colon && punct.spacing() == Spacing::Joint;
    }
    cursor.refuse("the handler of an event is no method: it takes what the event has, by type")
}

fn return_type(cursor: &mut Cursor) -> Result<TokenStream> {
    let mut tokens = Vec::new();
    if cursor.take_punct('-') && cursor.take_punct('>') {
        while !cursor.is_empty() {
            if cursor.at_word("where") {
                return cursor.refuse("the handler of an event cannot be generic");
            }
            if let Some(body) = cursor.take_group(Delimiter::Brace) {
                if cursor.is_empty() {
                    break;
                }
                tokens.push(TokenTree::Group(body));
            } else {
                tokens.extend(cursor.next());
            }
        }
    }
    Ok(tokens.into_iter().collect())
}
