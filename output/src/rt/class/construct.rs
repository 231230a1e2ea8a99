//! What the constructor of a class of the author's may give.

use crate::rt::{Error, Result};

/// What `new` of a class gives: `Self`, or a [`Result`] of it. An `Err` is thrown to who asked for the object.
#[diagnostic::on_unimplemented(
    message = "`new` cannot return `{Self}`",
    label = "not a `{T}`",
    note = "it returns `Self`, or a `Result<Self>`"
)]
pub trait Construct<T> {
    /// The object.
    ///
    /// # Errors
    /// What the constructor throws.
    fn construct(self) -> Result<T>;
}

impl<T> Construct<T> for T {
    #[inline]
    fn construct(self) -> Result<T> {
        Ok(self)
    }
}

impl<T, E: Into<Error>> Construct<T> for Result<T, E> {
    #[inline]
    fn construct(self) -> Result<T> {
        self.map_err(Into::into)
    }
}

/// What a method gives that an implementation does not have. JavaScript never calls it: the class there has no such method.
///
/// # Errors
/// Always.
#[doc(hidden)]
pub async fn absent<T>(name: &str) -> Result<T> {
    Err(Error::type_error(["there is no `", name, "` here"].concat()))
}
