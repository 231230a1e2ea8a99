//! The exports of a class: what JavaScript calls of it.

use proc_macro::{Ident, Literal, Span, TokenStream, TokenTree};

use crate::event::is_opaque;
use crate::implementation::Method;
use crate::names::Rule;
use crate::tokens::{fill, fill_tokens};

/// A method's export.
const METHOD: &str = r#"
CONDITIONS
const _: () = {
    #[cfg_attr(target_arch = "wasm32", unsafe(export_name = EXPORT))]
    #[allow(dead_code)]
    unsafe extern "C" fn __entry(__context: u32, __call: u32, __object: *const (), PARAMETERS) -> u32 {
        // SAFETY: the glue calls the export, with an object that `make` has made, and gives the handles away.
        unsafe {
            let ARGUMENTS = GIVEN;
            ::workers::rt::class::call(
                (__context, __call, __object),
                move |__this: ::workers::rt::class::This<TYPE>| async move {
                    ANSWER(CALLED AWAIT)
                },
            )
        }
    }
};
"#;

/// What the loader reads.
const SECTION: &str = r#"
const _: () = {
    #[cfg_attr(target_arch = "wasm32", unsafe(link_section = "workers:exports"))]
    #[used]
    static __EXPORT: [u8; LENGTH] = *LINE;
    #[cfg_attr(target_arch = "wasm32", unsafe(link_section = "workers:abi"))]
    #[used]
    static __ABI: [u8; ::workers::ABI.len()] = ::workers::ABI;
};
"#;

/// `webSocketMessage`
pub(crate) fn js_name(method: &Ident) -> String {
    Rule::Camel.apply(method.to_string().trim_start_matches("r#"))
}

/// `__0`, `__1`: the arguments' names.
fn argument(index: usize) -> TokenStream {
    ident(&format!("__{index}"))
}

/// How the export of a method calls it.
pub(crate) struct Called {
    /// `<Counter as DurableObject>::alarm`, `Counter::add`
    path: TokenStream,
    /// It gives a future.
    is_async: bool,
    /// Whether its types are named, so that a wrong one is an error at its place.
    is_named: bool,
}

impl Called {
    /// A function of a trait: that says what it takes, and gives a future, however it is written.
    pub(crate) fn handler(path: TokenStream) -> Called {
        Called { path, is_async: true, is_named: false }
    }

    pub(crate) fn method(path: TokenStream, method: &Method) -> Called {
        Called { path, is_async: method.is_async, is_named: true }
    }
}

/// The export of a method.
pub(crate) fn method(class: &Ident, method: &Method, called: &Called) -> TokenStream {
    let count = method.parameters.len();
    let each = |template: &str| -> TokenStream {
        (0..count).flat_map(|index| fill(template, &[("NAME", argument(index))])).collect()
    };
    let own_type = one(TokenTree::Ident(class.clone()));
    let without_self = |of: &TokenStream| fill_tokens(of.clone(), &[("Self", own_type.clone())]);
    let template = if called.is_named {
        "::workers::rt::class::given::<OF>(NAME)?,"
    } else {
        "::workers::rt::class::given(NAME)?,"
    };
    let values: TokenStream = method
        .parameters
        .iter()
        .enumerate()
        .flat_map(|(index, parameter)| {
            let values = [("NAME", argument(index)), ("OF", without_self(&parameter.of))];
            fill(template, &values)
        })
        .collect();
    let path = called.path.clone();
    let invoked = fill("PATH(&__this, VALUES)", &[("PATH", path), ("VALUES", values)]);
    let answer = if called.is_named && !method.returns.is_empty() && !is_opaque(&method.returns) {
        let returns = without_self(&method.returns);
        fill("<RETURNS as ::workers::rt::class::Returned>::returned", &[("RETURNS", returns)])
    } else {
        fill("::workers::rt::class::Returned::returned", &[])
    };
    fill(
        METHOD,
        &[
            ("CONDITIONS", method.conditions.clone()),
            ("EXPORT", text(&format!("class:{class}.{}", js_name(&method.name)))),
            ("PARAMETERS", each("NAME: u32,")),
            ("ARGUMENTS", parenthesised(each("NAME,"))),
            ("GIVEN", parenthesised(each("::workers::rt::class::own(NAME),"))),
            ("TYPE", own_type),
            ("ANSWER", answer),
            ("CALLED", invoked),
            ("AWAIT", if called.is_async { fill(".await", &[]) } else { TokenStream::new() }),
        ],
    )
}

/// A line of the section: `class Counter DurableObject fetch,alarm`.
pub(crate) fn section(line: &str) -> TokenStream {
    let line = format!("{line}\n");
    fill(
        SECTION,
        &[
            ("LENGTH", one(TokenTree::Literal(Literal::usize_unsuffixed(line.len())))),
            ("LINE", one(TokenTree::Literal(Literal::byte_string(line.as_bytes())))),
        ],
    )
}

pub(crate) fn parenthesised(inside: TokenStream) -> TokenStream {
    one(TokenTree::Group(proc_macro::Group::new(proc_macro::Delimiter::Parenthesis, inside)))
}

pub(crate) fn one(token: TokenTree) -> TokenStream {
    TokenStream::from(token)
}

pub(crate) fn text(text: &str) -> TokenStream {
    one(TokenTree::Literal(Literal::string(text)))
}

pub(crate) fn ident(name: &str) -> TokenStream {
    one(TokenTree::Ident(Ident::new(name, Span::mixed_site())))
}
