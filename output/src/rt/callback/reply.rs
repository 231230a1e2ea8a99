//! What a closure may give where JavaScript takes a value as well as a promise of one.

use core::future::Future;

use super::answering::answer_later;
use super::table::{settled, thrown};
use super::Void;
use crate::rt::{Js, Result};

/// What a closure may give for a `T`: the value, a [`Result`] of it, or a future whose output is such a `Result`.
///
/// Where nothing is asked for, any `Result` will do, and the future may have no output. `M` is found by the compiler.
#[diagnostic::on_unimplemented(
    message = "this closure cannot return `{Self}`",
    label = "not an answer",
    note = "it returns a value, a `Result` of it, or a future of such a `Result`; where no value is asked for, nothing or any `Result`"
)]
pub trait Reply<T, M>: 'static {
    /// Tells JavaScript.
    #[doc(hidden)]
    fn reply(self, call: u32, give: fn(u32, T) -> Result<Js>) -> u32;
}

/// Which of the implementations is meant: no more than a name for the compiler.
mod by {
    #[derive(Debug)]
    pub enum Value {}
    #[derive(Debug)]
    pub enum Outcome {}
    #[derive(Debug)]
    pub enum Future {}
    #[derive(Debug)]
    pub enum AnyOutcome {}
    #[derive(Debug)]
    pub enum FutureOfNothing {}
    #[derive(Debug)]
    pub enum FutureOfAny {}
}

impl<T: 'static> Reply<T, by::Value> for T {
    fn reply(self, call: u32, give: fn(u32, T) -> Result<Js>) -> u32 {
        settled(give(call, self))
    }
}

impl<T: 'static> Reply<T, by::Outcome> for Result<T> {
    fn reply(self, call: u32, give: fn(u32, T) -> Result<Js>) -> u32 {
        settled(self.and_then(|value| give(call, value)))
    }
}

impl<T: 'static, F: Future<Output = Result<T>> + 'static> Reply<T, by::Future> for F {
    fn reply(self, call: u32, give: fn(u32, T) -> Result<Js>) -> u32 {
        answer_later(call, self, give)
    }
}

impl Reply<Void, by::Value> for () {
    fn reply(self, _: u32, _: fn(u32, Void) -> Result<Js>) -> u32 {
        Js::UNDEFINED.into_raw()
    }
}

impl<T: 'static> Reply<Void, by::AnyOutcome> for Result<T> {
    fn reply(self, _: u32, _: fn(u32, Void) -> Result<Js>) -> u32 {
        match self {
            Ok(_) => Js::UNDEFINED.into_raw(),
            Err(error) => thrown(&error),
        }
    }
}

impl<F: Future<Output = ()> + 'static> Reply<Void, by::FutureOfNothing> for F {
    fn reply(self, call: u32, _: fn(u32, Void) -> Result<Js>) -> u32 {
        let done = async {
            self.await;
            Ok(())
        };
        answer_later(call, done, nothing)
    }
}

impl<T: 'static, F: Future<Output = Result<T>> + 'static> Reply<Void, by::FutureOfAny> for F {
    fn reply(self, call: u32, _: fn(u32, Void) -> Result<Js>) -> u32 {
        answer_later(call, self, nothing)
    }
}

fn nothing<T>(_: u32, value: T) -> Result<Js> {
    drop(value);
    Ok(Js::UNDEFINED)
}
