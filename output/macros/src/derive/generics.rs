//! The type parameters of the type that is derived for.

use proc_macro::{Ident, TokenStream};

use crate::tokens::{split_commas, Cursor, Result};

#[derive(Default)]
pub(super) struct Generics {
    parameters: Vec<Parameter>,
}

struct Parameter {
    name: Ident,
    /// What stands behind the colon.
    bounds: TokenStream,
}

impl Generics {
    pub(super) fn parse(cursor: &mut Cursor) -> Result<Generics> {
        let mut parameters = Vec::new();
        if cursor.take_punct('<') {
            for parameter in split_commas(cursor.take_angled()) {
                parameters.push(Parameter::parse(parameter)?);
            }
        }
        if cursor.at_word("where") {
            return cursor.refuse(
                "`FromJs` and `IntoJs` cannot be derived for a type with `where`: put the bounds on its parameters",
            );
        }
        Ok(Generics { parameters })
    }

    /// Each with its own bounds, and one more.
    pub(super) fn bounded(&self, bound: &str) -> TokenStream {
        self.list(|parameter| {
            let Parameter { name, bounds } = parameter;
            if bounds.is_empty() {
                format!("{name}: {bound}")
            } else {
                format!("{name}: {bounds} + {bound}")
            }
        })
    }

    pub(super) fn names(&self) -> TokenStream {
        self.list(|parameter| parameter.name.to_string())
    }

    fn list(&self, each: impl Fn(&Parameter) -> String) -> TokenStream {
        if self.parameters.is_empty() {
            return TokenStream::new();
        }
        let list: Vec<_> = self.parameters.iter().map(each).collect();
        format!("<{}>", list.join(", ")).parse().unwrap_or_default()
    }
}

impl Parameter {
    fn parse(parameter: TokenStream) -> Result<Parameter> {
        let mut cursor = Cursor::new(parameter);
        let is_const = cursor.at_word("const");
        let Some(name) = cursor.take_ident().filter(|_| !is_const) else {
            return cursor.refuse(
                "`FromJs` and `IntoJs` are derived for types whose parameters are types: no lifetimes, no constants",
            );
        };
        let has_bounds = cursor.take_punct(':');
        let mut bounds = TokenStream::new();
        while has_bounds && !cursor.is_empty() && !cursor.at_punct('=') {
            bounds.extend(cursor.next().map(TokenStream::from));
        }
        Ok(Parameter { name, bounds })
    }
}
