//! `#[export]`

use proc_macro::{Ident, TokenStream, TokenTree};

use crate::entries::{ident, js_name, method, one, parenthesised, section, text, Called};
use crate::implementation::{Implementation, Method, Receiver, SHARED_ONLY};
use crate::tokens::{fill, Cursor, Refusal, Result};

/// The export by which an object is made.
const LIFE: &str = r#"
const _: () = {
    #[cfg_attr(target_arch = "wasm32", unsafe(export_name = NEW))]
    #[allow(dead_code)]
    unsafe extern "C" fn __new(__context: u32, PARAMETERS) -> *const () {
        // SAFETY: the glue calls the export, and gives the handles away.
        unsafe {
            let ARGUMENTS = GIVEN;
            ::workers::rt::class::make::<TYPE>(__context, move || {
                ::workers::rt::Construct::construct(<TYPE as TRAIT>::new(VALUES))
            })
        }
    }
};
"#;

/// How the Worker itself reaches the class.
const EXPORTED: &str = r#"
impl ::workers::rt::class::Exported for TYPE {
    const NAME: &'static str = TEXT;
    type Loopback = LOOPBACK;
}
"#;

/// By what the class extends.
const LOOPBACKS: [(&str, &str); 3] = [
    ("DurableObject", "::workers::durable_objects::DurableObjectNamespace"),
    ("WorkerEntrypoint", "::workers::rpc::Fetcher"),
    ("WorkflowEntrypoint", "::workers::workflows::Workflow"),
];

/// What the attribute says.
struct Options {
    place: Place,
}

/// Where objects are, or who they are for.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Usual,
    /// They share the Worker's instance.
    Shared,
    /// They answer where no name is asked for.
    Default,
}

impl Place {
    /// At the end of the section's line.
    fn word(self) -> &'static str {
        match self {
            Place::Usual => "",
            Place::Shared => " shared",
            Place::Default => " default",
        }
    }
}

/// What callers without a name reach.
const DEFAULT: &str = "WorkerEntrypoint";

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let options = parse_options(arguments)?;
    let found = Implementation::parse(item.clone(), "#[export]")?;
    let Some(base) = base_of(&found.of) else {
        let why = "`#[export]` stands on an `impl` of a trait: `impl DurableObject for ..`, `impl WorkerEntrypoint for ..`";
        return Err(Refusal::new(found.name.span(), why));
    };
    let Some(new) = found.methods.iter().find(|one| one.name.to_string() == "new") else {
        return Err(Refusal::new(found.name.span(), "a class needs a function `new`"));
    };
    found.methods.iter().filter(|one| one.name.to_string() != "new").try_for_each(check)?;
    let methods: Vec<_> = found.methods.iter().filter(|one| is_handler(one)).collect();
    let names: Vec<_> = methods.iter().map(|one| js_name(&one.name)).collect();
    if options.place == Place::Default && base != DEFAULT {
        let why = format!("only a `{DEFAULT}` can be the Worker's default");
        return Err(Refusal::new(found.name.span(), why));
    }
    let place = options.place.word();
    let line = format!("class {} {base} {}{place}", found.name, names.join(","));
    let mut output = fill("#[allow(refining_impl_trait)]", &[]);
    output.extend(item);
    output.extend(life(&found, new));
    output.extend(methods.into_iter().flat_map(|one| {
        let called = fill(
            "<TYPE as TRAIT>::METHOD",
            &[
                ("TYPE", one_ident(&found.name)),
                ("TRAIT", found.of.clone()),
                ("METHOD", one_ident(&one.name)),
            ],
        );
        method(&found.name, one, &Called::handler(called))
    }));
    output.extend(exported(&found.name, &base));
    output.extend(crate::describe::class(&found.name, found.of.clone()));
    output.extend(section(&line));
    Ok(output)
}

fn exported(name: &Ident, base: &str) -> TokenStream {
    let Some((_, loopback)) = LOOPBACKS.iter().find(|(known, _)| *known == base) else {
        return TokenStream::new();
    };
    let loopback = loopback.parse().unwrap_or_default();
    let name_text = text(&name.to_string());
    fill(EXPORTED, &[("TYPE", one_ident(name)), ("TEXT", name_text), ("LOOPBACK", loopback)])
}

/// What the trait would refuse, too, in words that say less.
fn check(method: &Method) -> Result<()> {
    if let Receiver::Other(at) = method.receiver {
        return Err(Refusal::new(at.0, SHARED_ONLY));
    }
    let is_forgotten = !method.is_async && is_no_future(&method.returns);
    if is_forgotten && method.receiver == Receiver::Shared {
        let why = "JavaScript awaits what this gives: write `async fn`";
        return Err(Refusal::new(method.name.span(), why));
    }
    Ok(())
}

/// Nothing, or a `Result`: what else is no future, only the types can tell.
fn is_no_future(returns: &TokenStream) -> bool {
    match returns.clone().into_iter().next() {
        None => true,
        Some(first) => first.to_string() == "Result",
    }
}

fn is_handler(method: &Method) -> bool {
    method.receiver == Receiver::Shared
}

fn life(found: &Implementation, new: &Method) -> TokenStream {
    let count = new.parameters.len();
    let each = |template: &str| -> TokenStream {
        (0..count)
            .flat_map(|index| fill(template, &[("NAME", ident(&format!("__{index}")))]))
            .collect()
    };
    fill(
        LIFE,
        &[
            ("NEW", text(&format!("class:{}", found.name))),
            ("PARAMETERS", each("NAME: u32,")),
            ("ARGUMENTS", parenthesised(each("NAME,"))),
            ("GIVEN", parenthesised(each("::workers::rt::class::own(NAME),"))),
            ("VALUES", each("::workers::rt::class::given(NAME)?,")),
            ("TYPE", one_ident(&found.name)),
            ("TRAIT", found.of.clone()),
        ],
    )
}

fn one_ident(name: &Ident) -> TokenStream {
    one(TokenTree::Ident(name.clone()))
}

/// The last name of the trait's path: `workers::rpc::WorkerEntrypoint`, `WorkflowEntrypoint<Order>`.
fn base_of(path: &TokenStream) -> Option<String> {
    let mut last = None;
    for token in path.clone() {
        match token {
            TokenTree::Ident(name) => last = Some(name.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == '<' => break,
            _ => {}
        }
    }
    last
}

fn parse_options(arguments: TokenStream) -> Result<Options> {
    let mut cursor = Cursor::new(arguments);
    let place = parse_place(&mut cursor)?;
    if !cursor.is_empty() {
        return cursor.refuse("expected nothing more");
    }
    Ok(Options { place })
}

fn parse_place(cursor: &mut Cursor) -> Result<Place> {
    let wanted = "expected nothing, `default`, `instance = \"shared\"` or `instance = \"object\"`";
    if cursor.is_empty() {
        return Ok(Place::Usual);
    }
    if cursor.take_word("default") {
        return Ok(Place::Default);
    }
    if !(cursor.take_word("instance") && cursor.take_punct('=')) {
        return cursor.refuse(wanted);
    }
    match cursor.next().map(|token| token.to_string()).as_deref() {
        Some("\"shared\"") => Ok(Place::Shared),
        Some("\"object\"") => Ok(Place::Usual),
        _ => cursor.refuse(wanted),
    }
}
