//! `#[worker_test]`

use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro::{Literal, TokenStream, TokenTree};

use crate::entries::{one, section, text};
use crate::event::{answer, arguments_of, Kind};
use crate::function::Function;
use crate::tokens::{fill, Cursor, Result};

/// No event of the platform's: `workers-bindgen test` sends it.
const KIND: Kind = Kind { name: "worker_test", js_name: "workerTest", marker: "WorkerTest" };

/// The export of a test, and what the command has to know of it. Both are there only in what is built to be tested.
const TEST: &str = r#"
#[cfg(all(test, target_arch = "wasm32"))]
const _: () = {
    #[unsafe(export_name = EXPORT)]
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
    const __LINE: &str = ::core::concat!(
        ABOUT, "\t", ::core::module_path!(), "::", NAME, "\t", ::core::file!(), ":", ::core::line!(), "\n"
    );
    #[unsafe(link_section = "workers:tests")]
    #[used]
    static __TEST: [u8; __LINE.len()] = ::workers::rt::event::bytes_of(__LINE);
    REGISTERED
};
"#;

/// Tests of one crate are told apart by their number.
static COUNT: AtomicUsize = AtomicUsize::new(0);

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let mut arguments = Cursor::new(arguments);
    if !arguments.is_empty() {
        return arguments.refuse("`#[worker_test]` has no arguments");
    }
    let (about, item) = take_attributes(item);
    let function = Function::parse(item.clone(), "#[worker_test]")?;
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let respond = if function.is_async { "respond_later" } else { "respond" };
    let name = function.name.to_string();
    let mut output = fill("#[allow(dead_code, reason = \"run by `workers-bindgen test`\")]", &[]);
    output.extend(item);
    output.extend(fill(
        TEST,
        &[
            ("EXPORT", text(&format!("event:workerTest{number}"))),
            ("RESPOND", fill(respond, &[])),
            ("FUNCTION", one(TokenTree::Ident(function.name.clone()))),
            ("ARGUMENTS", arguments_of(KIND, &function)),
            ("ANSWER", answer(KIND, &function)),
            ("ABOUT", text(&format!("{number}\t{about}"))),
            ("NAME", text(name.trim_start_matches("r#"))),
            ("REGISTERED", section(&format!("event workerTest{number}"))),
        ],
    ));
    Ok(output)
}

/// Takes `#[ignore]` and `#[should_panic]` away, which the compiler knows of its own tests alone: `ignore`, `panic` or `panic:expected`, and nothing else.
fn take_attributes(item: TokenStream) -> (String, TokenStream) {
    let mut cursor = Cursor::new(item);
    let mut about = Vec::new();
    let mut kept = TokenStream::new();
    while cursor.at_punct('#') {
        let Some(sign) = cursor.next() else { break };
        let Some(group) = cursor.next() else { break };
        match attribute(&group) {
            Some(found) => about.push(found),
            None => kept.extend([sign, group]),
        }
    }
    kept.extend(cursor.rest());
    (about.join(" "), kept)
}

fn attribute(group: &TokenTree) -> Option<String> {
    let TokenTree::Group(group) = group else { return None };
    let mut inside = Cursor::new(group.stream());
    if inside.take_word("ignore") {
        return Some("ignore".to_owned());
    }
    if !inside.take_word("should_panic") {
        return None;
    }
    let tokens: Vec<_> = flat(inside.rest()).collect();
    let expected = tokens.iter().find_map(|token| match token {
        TokenTree::Literal(literal) => text_of(literal),
        _ => None,
    });
    Some(expected.map_or("panic".to_owned(), |text| format!("panic:{text}")))
}

/// With what stands in groups.
fn flat(tokens: TokenStream) -> Box<dyn Iterator<Item = TokenTree>> {
    Box::new(tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => flat(group.stream()),
        other => Box::new(core::iter::once(other)),
    }))
}

/// As it stands in the source; the command reads it as JSON, whose escapes are the same where they matter.
fn text_of(literal: &Literal) -> Option<String> {
    let text = literal.to_string();
    text.starts_with('"').then(|| text.replace(' ', "\\u0020"))
}
