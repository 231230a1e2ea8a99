//! Which parameters any handler may have.

use super::{Env, FromEnv};
use crate::rt::event::{Argument, Event};
use crate::rt::{FromHandle, Result};

impl<E, T: FromEnv> Argument<E> for T {
    #[inline]
    fn take(event: &mut Event) -> Result<T> {
        T::from_env(Env::from_handle(event.take_env()))
    }
}

#[cfg(feature = "global")]
impl<E> Argument<E> for crate::Context {
    #[inline]
    fn take(event: &mut Event) -> Result<crate::Context> {
        Ok(crate::Context::from_handle(event.take_ctx()))
    }
}

#[cfg(feature = "http")]
impl<T: super::IntoResponse> crate::rt::event::Gives<crate::Response> for T {
    #[inline]
    fn gives(self) -> Result<crate::rt::Js> {
        self.into_response().map(crate::rt::Js::from)
    }
}
