//! What methods may return.

use core::cell::Cell;

use crate::rt::global::global;
use crate::rt::{Error, FromJs, IntoJs, Js, Result};

global! {
    /// A method's answer is being made.
    static GIVING: Cell<bool> = Cell::new(false);
}

/// Whether what is written now is for one who owns it from then on.
pub(super) fn is_giving() -> bool {
    GIVING.with(Cell::get)
}

/// The frames above are dead.
pub(crate) fn recover() {
    GIVING.with(|giving| giving.set(false));
}

/// The answer of a method: stubs in it are the platform's, which disposes of them.
fn give<T: IntoJs>(value: T) -> Js {
    GIVING.with(|giving| giving.set(true));
    let js = value.into_js();
    GIVING.with(|giving| giving.set(false));
    js
}

/// What a method that JavaScript calls may give: a value, or a [`Result`] of one. An `Err` rejects the call.
#[diagnostic::on_unimplemented(
    message = "a method that JavaScript calls cannot return `{Self}`",
    label = "not a value for JavaScript",
    note = "it returns nothing, a value (`#[derive(IntoJs)]`), or a `Result` of one"
)]
pub trait Returned {
    /// The value for JavaScript.
    ///
    /// # Errors
    /// What the call is rejected with.
    fn returned(self) -> Result<Js>;
}

impl<T: IntoJs> Returned for T {
    #[inline]
    fn returned(self) -> Result<Js> {
        Ok(give(self))
    }
}

impl<T: IntoJs, E: Into<Error>> Returned for Result<T, E> {
    #[inline]
    fn returned(self) -> Result<Js> {
        self.map(give).map_err(Into::into)
    }
}

/// What the client of a method that returns this gets.
#[diagnostic::on_unimplemented(
    message = "a client cannot get `{Self}`",
    label = "not a value from JavaScript",
    note = "derive it: `#[derive(workers::FromJs)]`"
)]
pub trait Remote {
    /// The value.
    type Value: FromJs;
}

impl<T: FromJs> Remote for T {
    type Value = T;
}

impl<T: FromJs, E> Remote for Result<T, E> {
    type Value = T;
}
