//! Which parameters a handler may have.

use super::{Env, IntoResponse};
use crate::rt::event::{subject, Answer, Argument, Event, Fetch};
use crate::rt::{FromHandle, Js, Result};
use crate::{Context, Request};

impl<E> Argument<E> for Env {
    #[inline]
    fn take(event: &mut Event) -> Env {
        Env::from_handle(event.take_env())
    }
}

impl<E> Argument<E> for Context {
    #[inline]
    fn take(event: &mut Event) -> Context {
        Context::from_handle(event.take_ctx())
    }
}

subject!(Fetch: Request);

impl<T: IntoResponse> Answer<Fetch> for T {
    #[inline]
    fn answer(self) -> Result<Js> {
        self.into_response().map(Js::from)
    }
}
