//! Functions in calls, both ways.

use core::fmt;
use core::marker::PhantomData;

use super::{remote, Call, Stub};
use crate::rt::callback::{callback, replying, Arguments, Callback, Reply, Value};
use crate::rt::typescript::{Described, Part, Type, Way};
use crate::rt::{sys, FromJs, IntoJs, Js, Pack, Result, ValueReader};

/// A function that is handed over in a call: one of JavaScript's or of another Worker's, or a closure for them.
///
/// ```ignore
/// #[rpc]
/// impl Importer {
///     async fn run(&self, progress: Function<fn(u32) -> ()>) -> Result<()> {
///         progress.call(50).await
///     }
/// }
///
/// importer.run(Function::new(|percent: u32| console_log!("{percent} %"))).await?;
/// ```
///
/// It lives as long as somebody has it: the closure is freed when this and all of what was handed over are gone.
pub struct Function<S> {
    of: Of,
    signature: PhantomData<fn() -> S>,
}

#[derive(Clone)]
enum Of {
    Own(Callback),
    Other(Stub),
}

/// A closure that is a function of the signature `S`: its arguments are `FromJs`, it gives a value, a `Result` of one or a future of that. `M` is found by the compiler.
#[diagnostic::on_unimplemented(
    message = "this closure is no `{S}`",
    note = "its arguments are values (`#[derive(FromJs)]`), and it gives the result, a `Result` of it, or a future of such a `Result`"
)]
pub trait IntoFunction<S, M> {
    #[doc(hidden)]
    fn into_callback(self) -> Callback;
}

impl<S> Function<S> {
    /// Of a closure.
    pub fn new<M>(closure: impl IntoFunction<S, M>) -> Function<S> {
        Function { of: Of::Own(closure.into_callback()), signature: PhantomData }
    }

    fn of_stub(stub: Stub) -> Function<S> {
        Function { of: Of::Other(stub), signature: PhantomData }
    }

    /// What is called. Whoever is given a closure has a function of his own, with a share of it.
    fn stub(&self) -> Stub {
        match &self.of {
            // SAFETY: the number is given away; the result is ours.
            Of::Own(callback) => {
                Stub::new(unsafe { Js::from_raw(sys::closure_given(callback.give())) })
            }
            Of::Other(stub) => stub.clone(),
        }
    }

    fn invoke<A: IntoJs, R: FromJs>(&self, values: &A) -> Call<R> {
        match &self.of {
            Of::Own(_) => remote(&self.stub(), "", values),
            Of::Other(stub) => remote(stub, "", values),
        }
    }
}

macro_rules! signature {
    ($($name:ident $value:ident),*) => {
        impl<$($name: IntoJs,)* R: FromJs> Function<fn($($name),*) -> R> {
            /// Calls it.
            pub fn call(&self $(, $value: $name)*) -> Call<R> {
                self.invoke(&($($value,)*))
            }
        }

        impl<F, $($name,)* R, O, M> IntoFunction<fn($($name),*) -> R, (O, M)> for F
        where
            F: Fn($($name),*) -> O + 'static,
            $($name: FromJs,)*
            R: IntoJs + 'static,
            M: 'static,
            O: Reply<R, M>,
        {
            fn into_callback(self) -> Callback {
                callback(replying(Value, move |arguments: &mut Arguments<'_>| {
                    $(let $value = arguments.next_value();)*
                    // What is not asked for is somebody's to release.
                    while arguments.handle().is_ok() {}
                    Ok(self($($value?),*))
                }))
            }
        }

        impl<W: Way, $($name: Described<W::Back>,)* R: Described<W>> Described<W>
            for Function<fn($($name),*) -> R>
        {
            const TYPE: &'static Type = &Type(&[
                Part::Text("(("),
                $(Part::Text(concat!(stringify!($value), ": ")), Part::Of($name::TYPE), Part::Text(", "),)*
                Part::Text(") => "),
                Part::Of(R::TYPE),
                Part::Text(" | Promise<"),
                Part::Of(R::TYPE),
                Part::Text(">)"),
            ]);
        }
    };
}

signature! {}
signature! { A a }
signature! { A a, B b }
signature! { A a, B b, C c }
signature! { A a, B b, C c, D d }

impl<S> Clone for Function<S> {
    fn clone(&self) -> Function<S> {
        Function { of: self.of.clone(), signature: PhantomData }
    }
}

impl<S> fmt::Debug for Function<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Function").finish_non_exhaustive()
    }
}

impl<S> FromJs for Function<S> {
    const OPAQUE: bool = true;

    fn read(reader: &mut ValueReader<'_>) -> Result<Function<S>> {
        Stub::read(reader).map(Function::of_stub)
    }

    fn from_js(js: Js) -> Result<Function<S>> {
        Stub::from_js(js).map(Function::of_stub)
    }
}

impl<S> IntoJs for Function<S> {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        match &self.of {
            Of::Own(_) => pack.value_owned_handle(self.to_js()),
            Of::Other(stub) => stub.write(pack),
        }
    }

    fn to_js(&self) -> Js {
        match &self.of {
            Of::Own(_) => self.stub().into(),
            Of::Other(stub) => stub.to_js(),
        }
    }

    fn into_js(self) -> Js {
        match self.of {
            Of::Own(_) => self.to_js(),
            Of::Other(stub) => stub.into_js(),
        }
    }
}
