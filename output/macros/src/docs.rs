//! What an author has written about an item.

use proc_macro::{Group, TokenStream, TokenTree};

/// The text of `#[doc = ".."]`s, one line for each.
pub(crate) fn of_attributes(attributes: &[Group]) -> String {
    let lines: Vec<_> = attributes.iter().filter_map(one).collect();
    lines.join("\n")
}

/// The same of attributes as they stood.
pub(crate) fn of_tokens(tokens: TokenStream) -> String {
    let groups: Vec<_> = tokens
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Group(group) => Some(group),
            _ => None,
        })
        .collect();
    of_attributes(&groups)
}

/// Without the line's ends and tabs, which have a meaning where it is written.
pub(crate) fn line(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t")
}

fn one(attribute: &Group) -> Option<String> {
    let mut tokens = attribute.stream().into_iter();
    let is_doc = matches!(tokens.next()?, TokenTree::Ident(name) if name.to_string() == "doc");
    match (tokens.next()?, tokens.next()?) {
        (TokenTree::Punct(_), TokenTree::Literal(literal)) if is_doc => text(&literal.to_string())
            .map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned()),
        _ => None,
    }
}

/// What a literal of text says: `"a\"b"`, `r#"a"b"#`.
fn text(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        return raw.strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    }
    let mut characters = literal.strip_prefix('"')?.strip_suffix('"')?.chars();
    let mut said = String::new();
    while let Some(character) = characters.next() {
        if character == '\\' {
            said.push(escaped(&mut characters)?);
        } else {
            said.push(character);
        }
    }
    Some(said)
}

/// What stands behind a `\`.
fn escaped(rest: &mut std::str::Chars<'_>) -> Option<char> {
    match rest.next()? {
        'n' => Some('\n'),
        't' => Some('\t'),
        'r' => Some('\r'),
        '0' => Some('\0'),
        'u' => {
            let code: String = rest.skip(1).take_while(|&character| character != '}').collect();
            char::from_u32(u32::from_str_radix(&code, 16).ok()?)
        }
        other => Some(other),
    }
}
