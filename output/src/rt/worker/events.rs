//! Which parameters a handler may have.

use super::Env;
use crate::rt::event::{Argument, Event};
use crate::rt::FromHandle;

impl<E> Argument<E> for Env {
    #[inline]
    fn take(event: &mut Event) -> Env {
        Env::from_handle(event.take_env())
    }
}

#[cfg(feature = "global")]
impl<E> Argument<E> for crate::Context {
    #[inline]
    fn take(event: &mut Event) -> crate::Context {
        crate::Context::from_handle(event.take_ctx())
    }
}

#[cfg(feature = "email")]
crate::rt::event::subject!(Email: crate::email::ForwardableEmailMessage);
#[cfg(feature = "http")]
crate::rt::event::subject!(Fetch: crate::Request);
#[cfg(feature = "queues")]
crate::rt::event::subject!(Queue: crate::queues::MessageBatch);
#[cfg(feature = "scheduled")]
crate::rt::event::subject!(Scheduled: crate::ScheduledController);

#[cfg(feature = "http")]
impl<T: super::IntoResponse> crate::rt::event::Answer<crate::rt::event::Fetch> for T {
    #[inline]
    fn answer(self) -> crate::rt::Result<crate::rt::Js> {
        self.into_response().map(crate::rt::Js::from)
    }
}
