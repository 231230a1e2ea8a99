//! The attribute and derive macros of the crate `workers`.
//!
//! Written by hand over `proc_macro` alone: a Worker's clean build is a matter of seconds, and the usual parser crates would be most of it.

mod derive;
mod describe;
mod docs;
mod entries;
mod event;
mod events;
mod export;
mod function;
mod implementation;
mod names;
mod rpc;
mod tokens;
mod worker_test;

use proc_macro::TokenStream;

/// Makes a function the handler of an event.
///
/// `#[event(fetch)]`, `#[event(scheduled)]`, `#[event(queue)]`, `#[event(email)]`, `#[event(tail)]`, `#[event(trace)]`, `#[event(tail_stream)]`,
/// `#[event(test)]`, `#[event(connect)]`; `#[event(start)]` runs once when the Worker is loaded, before any event.
///
/// The function may be `async`. Its parameters are found by their types, any of them in any order: what the event is about (`Request`, `ScheduledController`, …),
/// `Env`, `Context`. It returns `Response`, `Result<Response>` or another `IntoResponse` to `fetch`, and nothing or `Result<()>` to the others. An `Err` rejects
/// the event. The function itself stays as it is and can be called in tests.
///
/// ```ignore
/// use workers::prelude::*;
///
/// #[event(fetch)]
/// async fn fetch(request: Request, env: Env) -> Result<Response> {
///     Response::ok("Hello World!")
/// }
/// ```
#[proc_macro_attribute]
pub fn event(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let handler = event::expand(arguments, item.clone()).unwrap_or_else(tokens::Refusal::report);
    [item, handler].into_iter().collect()
}

/// Makes a function a test that runs inside the runtime, with the bindings of the Wrangler configuration: `workers-bindgen test`.
///
/// The function may be `async`, takes `Env` and `Context` like the handler of an event, and returns nothing or a `Result<()>`. It fails if it panics or gives an `Err`.
/// Each test has storage of its own. `#[ignore]` and `#[should_panic]` mean what they mean for `#[test]`. It stands in a `#[cfg(test)]` module, or in a file in `tests/`.
///
/// ```ignore
/// #[worker_test]
/// async fn remembers(env: Env) -> Result<()> {
///     let cache = env.kv("CACHE")?;
///     cache.put("a", "1").await?;
///     assert_eq!(cache.get_text("a").await?.as_deref(), Some("1"));
///     Ok(())
/// }
/// ```
#[proc_macro_attribute]
pub fn worker_test(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expanded(worker_test::expand(arguments, item.clone()), item)
}

/// Makes a type a class of the Worker's: what the Wrangler configuration names as a Durable Object, a named entrypoint or a Workflow.
///
/// Stands on the `impl` of a trait for such a class. JavaScript gets the methods that the implementation has, and no other; they may be `async`, and run at the same
/// time. `new` gives the object, or a `Result` of it.
///
/// A Durable Object has an instance of the module for itself: its memory goes with it, a panic costs no other, and statics are its own. With
/// `#[export(instance = "shared")]` it is in the Worker's. Other classes always are.
///
/// With `#[export(default)]` a `WorkerEntrypoint` is what the Worker answers with where no entrypoint is named, in place of functions with `#[event(..)]`: so the methods of
/// `#[rpc]` can be called by whoever has a binding to the Worker.
///
/// ```ignore
/// struct Counter {
///     state: DurableObjectState,
/// }
///
/// #[export]
/// impl DurableObject for Counter {
///     fn new(state: DurableObjectState, _env: Env) -> Self {
///         Counter { state }
///     }
///
///     async fn fetch(&self, _request: Request) -> Result<Response> {
///         let count = self.state.storage().get::<u32>("count").await?.unwrap_or(0) + 1;
///         self.state.storage().put("count", count).await?;
///         Response::ok(count.to_string())
///     }
/// }
/// ```
#[proc_macro_attribute]
pub fn export(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expanded(export::expand(arguments, item.clone()), item)
}

/// Makes the methods of an `impl` callable by other Workers.
///
/// Each becomes a method of the class in JavaScript, by its name in `camelCase`. It has `&self`, may be `async`, and returns a value or a `Result` of one; what it
/// takes is `FromJs`, what it gives `IntoJs`. Methods that are not to be called from elsewhere stand in another `impl`.
///
/// On a class that `#[export]` exports the methods are beside its handlers. Any other type is a target: `into_stub` makes an object of it that can be handed over.
///
/// For a type `Counter` there is a client `CounterStub` with the same methods: `CounterStub::new(namespace.get_by_name("a")?)`.
///
/// ```ignore
/// #[rpc]
/// impl Counter {
///     async fn add(&self, n: u32) -> Result<u32> {
///         ..
///     }
/// }
/// ```
///
/// On a trait it makes the client alone, of what another Worker has, in whatever language: `let catalogue: CatalogueStub = env.binding("CATALOGUE")?`.
///
/// ```ignore
/// #[rpc]
/// trait Catalogue {
///     async fn price(&self, article: String) -> Result<f64>;
/// }
/// ```
#[proc_macro_attribute]
pub fn rpc(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expanded(rpc::expand(arguments, item.clone()), item)
}

/// What was made of the item; or the item as it is, and the error.
fn expanded(made: tokens::Result<TokenStream>, item: TokenStream) -> TokenStream {
    made.unwrap_or_else(|refusal| [item, refusal.report()].into_iter().collect())
}

/// Reads a type from JavaScript values.
///
/// A struct is read from an object, a struct with one unnamed field as that field, an enum without fields from text. Properties that the struct does not know are
/// ignored; one of the type `Option` may be absent.
///
/// - `#[js(rename = "name")]` on a field or variant: its name in JavaScript
/// - `#[js(rename_all = "camelCase")]` on the type: also `PascalCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case`, `lowercase`, `UPPERCASE`
/// - `#[js(constant(type = "text"))]` on a struct: properties that are always the same, which the struct has no fields for
/// - `#[js(default)]` on a field: its default where the property is absent
/// - `#[js(flatten)]` on a field that is a map (`HashMap<String, T>`): all properties that no other field has
/// - `#[js(unit = "seconds")]` on a `Duration` or `Date`, or an `Option` of one: what the number in JavaScript counts; also `milliseconds`, `epoch_seconds` and
///   `epoch_milliseconds` (since 1970, for a `Date`), and each with `whole_` before it, which rounds up
#[proc_macro_derive(FromJs, attributes(js))]
pub fn from_js(item: TokenStream) -> TokenStream {
    derive::from_js(item).unwrap_or_else(tokens::Refusal::report)
}

/// Makes JavaScript values of a type.
///
/// A struct becomes a plain object, a struct with one unnamed field becomes that field, an enum without fields becomes text. A field that is `None` becomes no
/// property. The attributes are those of `FromJs`.
#[proc_macro_derive(IntoJs, attributes(js))]
pub fn into_js(item: TokenStream) -> TokenStream {
    derive::into_js(item).unwrap_or_else(tokens::Refusal::report)
}
