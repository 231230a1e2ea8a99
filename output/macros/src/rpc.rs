//! `#[rpc]`

use proc_macro::{Ident, Span, TokenStream, TokenTree};

use crate::describe;
use crate::entries::{js_name, method, one, section, text, Called};
use crate::implementation::{parse_trait, Implementation, Method, Receiver, SHARED_ONLY};
use crate::tokens::{fill, fill_tokens, spanned, Cursor, Refusal, Result};

/// The client of an object, wherever it is.
const CLIENT: &str = r#"
#[doc = ABOUT]
#[derive(Clone, Debug)]
pub struct STUBNAME(::workers::rt::class::Stub);

#[allow(dead_code)]
impl STUBNAME {
    /// The client of the object behind a stub of the platform's: what a namespace of Durable Objects or a service binding gives.
    pub fn new(stub: impl Into<::workers::Js>) -> Self {
        STUBNAME(::workers::rt::class::Stub::new(stub.into()))
    }
    METHODS
}

impl ::core::convert::AsRef<::workers::Js> for STUBNAME {
    fn as_ref(&self) -> &::workers::Js {
        self.0.as_ref()
    }
}

impl ::core::convert::From<STUBNAME> for ::workers::Js {
    fn from(stub: STUBNAME) -> ::workers::Js {
        stub.0.into()
    }
}

impl<W> ::workers::rt::typescript::Described<W> for STUBNAME {
    const TYPE: &'static ::workers::rt::typescript::Type =
        &::workers::rt::typescript::Type(&[::workers::rt::typescript::Part::Text(REFERENCE)]);
}

impl ::workers::rt::class::Pipelined for STUBNAME {
    fn of(stub: ::workers::rt::class::Stub) -> Self {
        STUBNAME(stub)
    }
}

impl ::workers::rt::FromHandle for STUBNAME {
    fn from_handle(js: ::workers::Js) -> Self {
        STUBNAME(::workers::rt::class::Stub::new(js))
    }
}

impl ::workers::FromJs for STUBNAME {
    const OPAQUE: bool = true;
    fn read(reader: &mut ::workers::rt::ValueReader<'_>) -> ::workers::Result<Self> {
        <::workers::rt::class::Stub as ::workers::FromJs>::read(reader).map(STUBNAME)
    }
    fn from_js(js: ::workers::Js) -> ::workers::Result<Self> {
        <::workers::rt::class::Stub as ::workers::FromJs>::from_js(js).map(STUBNAME)
    }
}

impl ::workers::IntoJs for STUBNAME {
    fn write<'a>(&'a self, pack: &mut ::workers::rt::Pack<'a>) {
        ::workers::IntoJs::write(&self.0, pack);
    }
    fn to_js(&self) -> ::workers::Js {
        ::workers::IntoJs::to_js(&self.0)
    }
    fn into_js(self) -> ::workers::Js {
        ::core::convert::From::from(self)
    }
}
"#;

/// For a type of the author's.
const TARGET: &str = r#"
impl ::workers::rt::class::IntoStub for OWN {
    type Stub = STUBNAME;
    fn into_stub(self) -> ::workers::Result<STUBNAME> {
        ::workers::rt::class::target(NAME, self).map(STUBNAME)
    }
}
"#;

const CALL: &str = r#"
CONDITIONS
DOCS
pub fn METHOD(&self, PARAMETERS) -> ANSWER {
    ::workers::rt::class::remote(&self.0, NAME, &(VALUES))
}
"#;

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let mut cursor = Cursor::new(arguments);
    if !cursor.is_empty() {
        return cursor.refuse("`#[rpc]` takes no arguments");
    }
    if let Some((name, methods)) = parse_trait(item.clone())? {
        return expand_trait(&name, &methods, item);
    }
    let found = Implementation::parse(item.clone(), "#[rpc]")?;
    if !found.of.is_empty() {
        return Err(Refusal::new(
            found.name.span(),
            "`#[rpc]` stands on an `impl` of the type's own methods",
        ));
    }
    found.methods.iter().try_for_each(check)?;
    let names: Vec<_> = found.methods.iter().map(|one| js_name(&one.name)).collect();
    let mut output = item;
    for (place, each) in found.methods.iter().enumerate() {
        let values = [("TYPE", name(&found.name)), ("METHOD", name(&each.name))];
        output.extend(method(
            &found.name,
            each,
            &Called::method(fill("TYPE::METHOD", &values), each),
        ));
        output.extend(describe::method(&found.name, place, each));
    }
    output.extend(client(&found.name, &found.methods));
    output.extend(target(&found.name));
    output.extend(section(&format!("rpc {} {}", found.name, names.join(","))));
    Ok(output)
}

/// What somebody else has: only its client is there.
fn expand_trait(name: &Ident, methods: &[Method], item: TokenStream) -> Result<TokenStream> {
    methods.iter().try_for_each(check)?;
    let mut output = fill("#[allow(async_fn_in_trait, dead_code)]", &[]);
    output.extend(item);
    for (place, each) in methods.iter().enumerate() {
        output.extend(describe::method(name, place, each));
    }
    output.extend(client(name, methods));
    Ok(output)
}

fn check(method: &Method) -> Result<()> {
    match method.receiver {
        Receiver::Shared => Ok(()),
        Receiver::None => {
            let why = "what can be called remotely has `&self`: put this into another `impl`";
            Err(Refusal::new(method.name.span(), why))
        }
        Receiver::Other(at) => Err(Refusal::new(at.0, SHARED_ONLY)),
    }
}

fn stub_name(of: &Ident) -> TokenStream {
    name(&Ident::new(&format!("{of}Stub"), of.span()))
}

fn client(of: &Ident, methods: &[Method]) -> TokenStream {
    let about = format!("Calls a [`{of}`] that is elsewhere: in a Durable Object, behind a service binding, or handed over in a call.");
    fill(
        CLIENT,
        &[
            ("ABOUT", text(&about)),
            ("STUBNAME", stub_name(of)),
            ("METHODS", methods.iter().flat_map(call).collect()),
            ("REFERENCE", text(&format!("`stub {of}`"))),
        ],
    )
}

fn target(of: &Ident) -> TokenStream {
    let class = text(&of.to_string());
    fill(TARGET, &[("OWN", name(of)), ("STUBNAME", stub_name(of)), ("NAME", class)])
}

fn call(method: &Method) -> TokenStream {
    let names: Vec<TokenStream> = (0..)
        .zip(&method.parameters)
        .map(|(index, one)| match &one.name {
            Some(known) if known.to_string() != "_" => name(known),
            _ => crate::entries::ident(&format!("argument_{index}")),
        })
        .collect();
    let each = |template: &str| -> TokenStream {
        names
            .iter()
            .zip(&method.parameters)
            .flat_map(|(known, one)| {
                fill(template, &[("NAME", known.clone()), ("OF", one.of.clone())])
            })
            .collect()
    };
    let returns = if method.returns.is_empty() { fill("()", &[]) } else { method.returns.clone() };
    // An error is one of the type that stands there.
    let at = returns.clone().into_iter().next().map_or(Span::call_site(), |first| first.span());
    let template = "::workers::rt::class::Call<<RETURNS as ::workers::rt::class::Remote>::Value>";
    let template = fill(template, &[]);
    let answer = fill_tokens(spanned(template, at), &[("RETURNS", returns)]);
    fill(
        CALL,
        &[
            ("CONDITIONS", method.conditions.clone()),
            ("DOCS", method.docs.clone()),
            ("METHOD", name(&method.name)),
            ("PARAMETERS", each("NAME: OF,")),
            ("ANSWER", answer),
            ("NAME", text(&js_name(&method.name))),
            ("VALUES", each("::workers::rt::class::passed::<OF>(NAME),")),
        ],
    )
}

fn name(name: &Ident) -> TokenStream {
    one(TokenTree::Ident(name.clone()))
}
