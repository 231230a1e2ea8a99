//! The Worker's own classes, from within.

use crate::rt::{results, sys, Error, FromHandle, IntoJs, Js, Result};

/// A class that `#[export]` exports, which the Worker itself can call without a binding to it.
///
/// ```ignore
/// let greeter = GreeterStub::new(Greeter::exported(&ctx)?);
/// let counter = CounterStub::new(Counter::exported(&ctx)?.get_by_name("a")?);
/// ```
///
/// From compatibility date 2025-11-17 on, or with the flag `enable_ctx_exports`.
pub trait Exported: Sized + 'static {
    /// Its name in JavaScript.
    #[doc(hidden)]
    const NAME: &'static str;

    /// How it is reached: an entrypoint as a service, Durable Objects by their namespace, a Workflow as such.
    type Loopback: FromHandle;

    /// The way to it; `context` is the one of the event, of the entrypoint or the state of the Durable Object.
    ///
    /// # Errors
    /// If the platform has none: with an earlier compatibility date, or where the configuration does not say that the class has storage.
    fn exported(context: &impl AsRef<Js>) -> Result<Self::Loopback> {
        find(context.as_ref(), Self::NAME).map(FromHandle::from_handle)
    }

    /// The same for an entrypoint whose context has these `props`.
    ///
    /// # Errors
    /// As for [`exported`](Exported::exported).
    fn exported_with(context: &impl AsRef<Js>, props: &impl IntoJs) -> Result<Self::Loopback> {
        specialised(context.as_ref(), Self::NAME, &props.to_js()).map(FromHandle::from_handle)
    }
}

fn find(context: &Js, name: &str) -> Result<Js> {
    let exports = context.property("exports")?;
    let found = if exports.is_nullish() { Js::UNDEFINED } else { exports.property(name)? };
    if found.is_undefined() {
        return Err(absent(name));
    }
    Ok(found)
}

fn specialised(context: &Js, name: &str, props: &Js) -> Result<Js> {
    let found = find(context, name)?;
    let options = [Options(props)].to_js();
    // SAFETY: the handles are alive during the call; the result is ours.
    results::handle(unsafe { sys::call_now(found.raw(), options.raw()) })
}

/// `{ props }`
struct Options<'p>(&'p Js);

impl IntoJs for Options<'_> {
    fn write<'a>(&'a self, pack: &mut crate::rt::Pack<'a>) {
        pack.value_object(|object| object.field("props", self.0));
    }
}

#[cold]
fn absent(name: &str) -> Error {
    let why = "` is not in `ctx.exports`, which is there from compatibility date 2025-11-17 on, or with the flag `enable_ctx_exports`";
    Error::type_error(["the class `", name, why].concat())
}
