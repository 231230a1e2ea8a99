//! The environment: bindings, variables, secrets.

use crate::rt::{handle_type, Error, FromHandle, FromJs, Js, JsType, Result};

/// The environment of a Worker: its bindings, variables and secrets, by the names of the Wrangler configuration.
#[repr(transparent)]
pub struct Env(Js);
handle_type!(Env: Js);

/// An environment with a type of its own: what `workers-bindgen env` makes of a Wrangler configuration. A handler takes it like [`Env`].
pub trait FromEnv: Sized {
    /// Reads the bindings, variables and secrets.
    ///
    /// # Errors
    /// If one of them is missing, or is something else.
    fn from_env(env: Env) -> Result<Self>;
}

impl FromEnv for Env {
    #[inline]
    fn from_env(env: Env) -> Result<Env> {
        Ok(env)
    }
}

impl Env {
    /// This environment with a type of its own, where a class is given it.
    ///
    /// # Errors
    /// If a binding, variable or secret is missing, or is something else.
    pub fn typed<T: FromEnv>(&self) -> Result<T> {
        T::from_env(self.clone())
    }

    /// The binding `name`, taken to be a `T`.
    ///
    /// # Errors
    /// If there is no such binding.
    pub fn binding<T: FromHandle>(&self, name: &str) -> Result<T> {
        self.named(name, "binding").map(T::from_handle)
    }

    /// The variable or secret `name`.
    ///
    /// # Errors
    /// If there is none, or it is no text.
    pub fn text(&self, name: &str) -> Result<String> {
        let value = self.named(name, "variable")?;
        if value.js_type() != JsType::String {
            return Err(no_text(name));
        }
        value.to()
    }

    /// The variable `name`, which is an object (or anything else) in the Wrangler configuration.
    ///
    /// # Errors
    /// If there is none, or it is no `T`.
    pub fn json<T: FromJs>(&self, name: &str) -> Result<T> {
        self.named(name, "variable")?.to()
    }

    fn named(&self, name: &str, what: &str) -> Result<Js> {
        let value = self.0.property(name)?;
        if value.is_undefined() {
            return Err(missing(name, what));
        }
        Ok(value)
    }
}

#[cold]
fn missing(name: &str, what: &str) -> Error {
    let parts =
        ["no ", what, " \"", name, "\" in the environment: add it to the Wrangler configuration"];
    Error::new(parts.concat())
}

#[cold]
fn no_text(name: &str) -> Error {
    Error::type_error(["the variable \"", name, "\" is no text: read it by `Env::json`"].concat())
}
