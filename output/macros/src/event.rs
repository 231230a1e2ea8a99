//! `#[event(..)]`

use proc_macro::{Delimiter, Group, Ident, TokenStream, TokenTree};

use crate::entries::{one, section, text};
use crate::events::EVENTS;
use crate::function::Function;
use crate::tokens::{fill, Cursor, Refusal, Result};

/// A kind of event: its name in the attribute, its name in JavaScript, its type.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) js_name: &'static str,
    pub(crate) marker: &'static str,
}

/// What is no event of the platform's: the Worker's own beginning.
const START_KIND: Kind = Kind { name: "start", js_name: "start", marker: "Start" };

fn kinds() -> impl Iterator<Item = Kind> {
    let events = EVENTS.iter().map(|&(name, js_name, marker)| Kind { name, js_name, marker });
    events.chain([START_KIND])
}

/// The export of a handler.
const HANDLER: &str = r#"
const _: () = {
    #[cfg_attr(target_arch = "wasm32", unsafe(export_name = EXPORT))]
    #[allow(dead_code)]
    unsafe extern "C" fn __entry(
        __context: u32, __call: u32, __subject: u32, __env: u32, __ctx: u32,
    ) -> u32 {
        // SAFETY: the glue calls the export, and gives the handles away.
        unsafe {
            ::workers::rt::event::RESPOND(
                [__context, __call, __subject, __env, __ctx],
                |__event| ::core::result::Result::Ok(FUNCTION(ARGUMENTS)),
                ANSWER,
            )
        }
    }
};
"#;

/// The export of what runs before all events.
const START: &str = r#"
const _: () = {
    #[cfg_attr(target_arch = "wasm32", unsafe(export_name = "event:start"))]
    #[allow(dead_code)]
    extern "C" fn __entry() -> u32 {
        ::workers::rt::event::started(ANSWER(FUNCTION()))
    }
};
"#;

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let kind = parse_kind(arguments)?;
    let function = Function::parse(item, "#[event(..)]")?;
    let name = one(TokenTree::Ident(function.name.clone()));
    let answer = answer(kind, &function);
    if kind.name == "start" {
        return start(&function, answer, name);
    }
    let respond = if function.is_async { "respond_later" } else { "respond" };
    let mut entry = fill(
        HANDLER,
        &[
            ("EXPORT", text(&format!("event:{}", kind.js_name))),
            ("RESPOND", fill(respond, &[])),
            ("FUNCTION", name),
            ("ARGUMENTS", arguments_of(kind, &function)),
            ("ANSWER", answer),
        ],
    );
    entry.extend(section(&format!("event {}", kind.js_name)));
    Ok(entry)
}

fn parse_kind(arguments: TokenStream) -> Result<Kind> {
    let mut cursor = Cursor::new(arguments);
    let names: Vec<_> = kinds().map(|kind| kind.name).collect();
    let wanted = format!("expected the name of an event: {}", names.join(", "));
    let Some(name) = cursor.take_ident() else { return cursor.refuse(wanted) };
    if !cursor.is_empty() {
        return cursor.refuse("expected nothing behind the name of the event");
    }
    find(&name).ok_or_else(|| Refusal::new(name.span(), wanted))
}

fn find(name: &Ident) -> Option<Kind> {
    let name = name.to_string();
    kinds().find(|kind| kind.name == name || kind.js_name == name)
}

fn start(function: &Function, answer: TokenStream, name: TokenStream) -> Result<TokenStream> {
    if function.is_async {
        let why = "`start` cannot be `async`: it runs before all events, where nothing can wait";
        return Err(Refusal::new(function.name.span(), why));
    }
    if !function.parameters.is_empty() {
        let why = "`start` has no parameters: it runs before all events";
        return Err(Refusal::new(function.name.span(), why));
    }
    Ok(fill(START, &[("ANSWER", answer), ("FUNCTION", name)]))
}

/// What makes an answer of what the function returns. Names the returned type where it has a name, so that a wrong one is an error at its place.
pub(crate) fn answer(kind: Kind, function: &Function) -> TokenStream {
    let marker = marker(kind);
    let returns = function.returns.clone();
    if is_opaque(&returns) {
        let template = "::workers::rt::event::answer::<KIND, _>";
        return fill(template, &[("KIND", marker)]);
    }
    let returns = if returns.is_empty() { unit(function) } else { returns };
    let template = "<RETURNS as ::workers::rt::event::Answer<KIND>>::answer";
    fill(template, &[("RETURNS", returns), ("KIND", marker)])
}

/// The type that stands for the event.
fn marker(kind: Kind) -> TokenStream {
    let own = kind.name == "start" || kind.name == "worker_test";
    let module = if own { "rt::event" } else { "handlers" };
    fill(&["::workers::", module, "::", kind.marker].concat(), &[])
}

/// `()`, which stands at the function's name.
fn unit(function: &Function) -> TokenStream {
    let mut unit = Group::new(Delimiter::Parenthesis, TokenStream::new());
    unit.set_span(function.name.span());
    one(TokenTree::Group(unit))
}

/// `impl Trait` cannot be named again.
pub(crate) fn is_opaque(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident.to_string() == "impl",
        TokenTree::Group(group) => is_opaque(&group.stream()),
        _ => false,
    })
}

pub(crate) fn arguments_of(kind: Kind, function: &Function) -> TokenStream {
    let marker = marker(kind);
    let template = "<PARAMETER as ::workers::rt::event::Argument<KIND>>::take(__event)?,";
    let parameters = function.parameters.iter();
    parameters
        .map(|found| fill(template, &[("PARAMETER", found.clone()), ("KIND", marker.clone())]))
        .collect()
}
