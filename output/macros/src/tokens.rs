//! Reading and printing tokens.

use std::iter::Peekable;

use proc_macro::{token_stream, Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};

/// Why a macro cannot do what it is asked for, and where.
pub(crate) struct Refusal {
    at: Span,
    why: String,
}

pub(crate) type Result<T> = std::result::Result<T, Refusal>;

impl Refusal {
    pub(crate) fn new(at: Span, why: impl Into<String>) -> Refusal {
        Refusal { at, why: why.into() }
    }

    /// `compile_error!` at that place.
    pub(crate) fn report(self) -> TokenStream {
        let error: TokenStream =
            format!("::core::compile_error! {{ {:?} }}", self.why).parse().unwrap_or_default();
        error
            .into_iter()
            .map(|mut token| {
                token.set_span(self.at);
                token
            })
            .collect()
    }
}

/// Tokens from front to back.
pub(crate) struct Cursor {
    rest: Peekable<token_stream::IntoIter>,
    /// The last token's place: where to complain when there are no more.
    last: Span,
}

impl Cursor {
    pub(crate) fn new(tokens: TokenStream) -> Cursor {
        Cursor { rest: tokens.into_iter().peekable(), last: Span::call_site() }
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        let token = self.rest.next()?;
        self.last = token.span();
        Some(token)
    }

    pub(crate) fn is_empty(&mut self) -> bool {
        self.rest.peek().is_none()
    }

    /// The place of what comes next.
    pub(crate) fn span(&mut self) -> Span {
        self.rest.peek().map_or(self.last, TokenTree::span)
    }

    pub(crate) fn refuse<T>(&mut self, why: impl Into<String>) -> Result<T> {
        Err(Refusal::new(self.span(), why))
    }

    pub(crate) fn at_punct(&mut self, character: char) -> bool {
        matches!(self.rest.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == character)
    }

    pub(crate) fn at_word(&mut self, word: &str) -> bool {
        matches!(self.rest.peek(), Some(TokenTree::Ident(ident)) if ident.to_string() == word)
    }

    pub(crate) fn at_brace(&mut self) -> bool {
        matches!(self.rest.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
    }

    /// All that is left.
    pub(crate) fn rest(&mut self) -> TokenStream {
        std::iter::from_fn(|| self.next()).collect()
    }

    pub(crate) fn take_punct(&mut self, character: char) -> bool {
        let found = self.at_punct(character);
        if found {
            self.next();
        }
        found
    }

    pub(crate) fn take_word(&mut self, word: &str) -> bool {
        let found = self.at_word(word);
        if found {
            self.next();
        }
        found
    }

    pub(crate) fn take_group(&mut self, delimiter: Delimiter) -> Option<Group> {
        match self.rest.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
                let group = group.clone();
                self.next();
                Some(group)
            }
            _ => None,
        }
    }

    pub(crate) fn take_ident(&mut self) -> Option<Ident> {
        match self.rest.peek() {
            Some(TokenTree::Ident(ident)) => {
                let ident = ident.clone();
                self.next();
                Some(ident)
            }
            _ => None,
        }
    }

    /// What stands before the `>` that closes a `<` which has been read; both are read.
    pub(crate) fn take_angled(&mut self) -> TokenStream {
        let mut inside = TokenStream::new();
        let mut depth = 1usize;
        let mut arrow = false;
        while let Some(token) = self.next() {
            if let TokenTree::Punct(punct) = &token {
                match punct.as_char() {
                    '<' => depth += 1,
                    '>' if !arrow => depth -= 1,
                    _ => {}
                }
                arrow = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
            } else {
                arrow = false;
            }
            if depth == 0 {
                break;
            }
            inside.extend([token]);
        }
        inside
    }

    /// `#[..]`, as many as there are: what stands in the brackets.
    pub(crate) fn attributes(&mut self) -> Vec<Group> {
        let mut attributes = Vec::new();
        while self.take_punct('#') {
            attributes.extend(self.take_group(Delimiter::Bracket));
        }
        attributes
    }

    /// `pub`, `pub(crate)`
    pub(crate) fn visibility(&mut self) {
        if self.take_word("pub") {
            self.take_group(Delimiter::Parenthesis);
        }
    }
}

/// Splits at the commas that stand in no angle brackets. A comma at the end starts no part.
pub(crate) fn split_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    let mut part = Vec::new();
    let mut depth = 0usize;
    let mut arrow = false;
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => depth += 1,
                // The `>` of `->` closes nothing.
                '>' if !arrow => depth = depth.saturating_sub(1),
                ',' if depth == 0 => {
                    parts.push(part.drain(..).collect());
                    continue;
                }
                _ => {}
            }
            arrow = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
        } else {
            arrow = false;
        }
        part.push(token);
    }
    if !part.is_empty() {
        parts.push(part.into_iter().collect());
    }
    parts
}

/// Parses `template` and puts the values in the places of their names.
pub(crate) fn fill(template: &str, values: &[(&str, TokenStream)]) -> TokenStream {
    let tokens: TokenStream = template.parse().expect("the template is Rust");
    fill_tokens(tokens, values)
}

/// The tokens as if they stood there.
pub(crate) fn spanned(tokens: TokenStream, at: Span) -> TokenStream {
    let place = |mut token: TokenTree| {
        token.set_span(at);
        token
    };
    tokens.into_iter().map(place).collect()
}

/// Puts the values in the places of their names.
pub(crate) fn fill_tokens(tokens: TokenStream, values: &[(&str, TokenStream)]) -> TokenStream {
    let mut filled = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                match values.iter().find(|(key, _)| *key == name) {
                    Some((_, value)) => filled.extend(value.clone()),
                    None => filled.extend([TokenTree::Ident(ident)]),
                }
            }
            TokenTree::Group(group) => {
                let stream = fill_tokens(group.stream(), values);
                filled.extend([TokenTree::Group(Group::new(group.delimiter(), stream))]);
            }
            other => filled.extend([other]),
        }
    }
    filled
}
