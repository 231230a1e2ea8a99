//! Lines of the section `workers:types`, from which `build` writes TypeScript's declarations of what a Worker exports.
//!
//! ```text
//! method <class> <its place> <name> <"async" or nothing> <documentation> <what it gives> (<parameter> <"?" or nothing> <type>)*
//! class <name> (<what its trait is of>)*
//! object <path> <"given" or "taken"> <documentation> (<property> <"?" or nothing> <documentation> <type>)*
//! alias <path> <"given" or "taken"> <documentation> <type>
//! ```
//! with tabs in between. Types of the author's are their paths in `` ` ``.

use proc_macro::{Ident, TokenStream, TokenTree};

use crate::docs;
use crate::entries::{js_name, text};
use crate::implementation::Method;
use crate::tokens::{fill, fill_tokens, split_commas, Cursor};

const LINE: &str = r#"
#[cfg(target_arch = "wasm32")]
const _: () = {
    #[allow(unused_imports)]
    use ::workers::rt::typescript::{self as __types, Part as __Part, Undescribed as _};
    const __PARTS: &[__Part] = &[PARTS];
    #[unsafe(link_section = "workers:types")]
    #[used]
    static __LINE: [u8; __types::length(__PARTS)] = __types::line(__PARTS);
};
"#;

/// Which way values go.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    Given,
    Taken,
}

impl Way {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Way::Given => "given",
            Way::Taken => "taken",
        }
    }

    pub(crate) fn tokens(self) -> TokenStream {
        self.marker().parse().unwrap_or_default()
    }

    pub(crate) fn marker(self) -> &'static str {
        match self {
            Way::Given => "::workers::rt::typescript::Given",
            Way::Taken => "::workers::rt::typescript::Taken",
        }
    }
}

/// One line, in the parts that its text is made of.
#[derive(Default)]
pub(crate) struct Line(TokenStream);

impl Line {
    pub(crate) fn text(&mut self, part: &str) {
        self.0.extend(fill("__Part::Text(TEXT),", &[("TEXT", text(part))]));
    }

    /// `TYPE`, `PROPERTY`
    pub(crate) fn of(&mut self, what: &str, of: &TokenStream, way: Way) {
        let template = ["__Part::Of(<__types::Probe<OF, ", way.marker(), ">>::", what, "),"];
        self.0.extend(fill(&template.concat(), &[("OF", of.clone())]));
    }

    /// Whether a property of the type may be absent.
    pub(crate) fn optional(&mut self, of: &TokenStream, way: Way) {
        let probe = ["<__types::Probe<OF, ", way.marker(), ">>::OPTIONAL"].concat();
        let template = ["__Part::Text(__types::optional(", &probe, ")),"].concat();
        self.0.extend(fill(&template, &[("OF", of.clone())]));
    }

    /// The path of a type of this module.
    pub(crate) fn path(&mut self, name: &Ident) {
        self.0.extend(fill(
            "__Part::Text(::core::concat!(::core::module_path!(), NAME)),",
            &[("NAME", text(&format!("::{name}")))],
        ));
    }

    pub(crate) fn parts(self) -> TokenStream {
        self.0
    }

    pub(crate) fn print(mut self) -> TokenStream {
        self.text("\n");
        fill(LINE, &[("PARTS", self.0)])
    }
}

/// A method that others can call.
pub(crate) fn method(class: &Ident, place: usize, method: &Method) -> TokenStream {
    let own_type = TokenStream::from(TokenTree::Ident(class.clone()));
    let without_self = |of: &TokenStream| fill_tokens(of.clone(), &[("Self", own_type.clone())]);
    let name = js_name(&method.name);
    let mut line = Line::default();
    let is_async = if method.is_async { "async" } else { "" };
    let docs = docs::line(&docs::of_tokens(method.docs.clone()));
    line.text(&format!("method\t{class}\t{place:03}\t{name}\t{is_async}\t{docs}\t"));
    match () {
        () if method.returns.is_empty() => line.text("void"),
        () if crate::event::is_opaque(&method.returns) => line.text("any"),
        () => line.of("TYPE", &without_self(&method.returns), Way::Given),
    }
    for (index, parameter) in method.parameters.iter().enumerate() {
        let known = parameter.name.as_ref().map(ToString::to_string).filter(|name| name != "_");
        let name = known.unwrap_or_else(|| format!("argument{index}"));
        let of = without_self(&parameter.of);
        line.text(&format!(
            "\t{}\t",
            crate::names::Rule::Camel.apply(name.trim_start_matches("r#"))
        ));
        line.optional(&of, Way::Taken);
        line.text("\t");
        line.of("TYPE", &of, Way::Taken);
    }
    let printed = line.print();
    let conditions = method.conditions.clone();
    conditions.into_iter().chain(printed).collect()
}

/// What a class's trait is of: `WorkflowEntrypoint<Order>`.
pub(crate) fn class(name: &Ident, of: TokenStream) -> TokenStream {
    let mut cursor = Cursor::new(of);
    while !cursor.is_empty() && !cursor.take_punct('<') {
        cursor.next();
    }
    let parameters = split_commas(cursor.take_angled());
    if parameters.is_empty() {
        return TokenStream::new();
    }
    let mut line = Line::default();
    line.text(&format!("class\t{name}"));
    for parameter in &parameters {
        line.text("\t");
        line.of("TYPE", parameter, Way::Taken);
    }
    line.print()
}

/// What a type is, where another one is made of it: its path.
pub(crate) fn described(
    parameters: TokenStream,
    target: TokenStream,
    way: Way,
    parts: TokenStream,
) -> TokenStream {
    fill(
        "impl PARAMETERS ::workers::rt::typescript::Described<WAY> for TARGET { PARTS }",
        &[("PARAMETERS", parameters), ("WAY", way.tokens()), ("TARGET", target), ("PARTS", parts)],
    )
}
