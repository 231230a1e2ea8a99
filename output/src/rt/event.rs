//! Events: how a function of the author's becomes an export.
//!
//! `#[event(fetch)]` prints an export that calls [`respond`] or [`respond_later`] with a closure in which each argument is taken by its type ([`Argument`]) and
//! what the function returns is made an answer ([`Answer`]). Both traits have the event as a parameter, so that an argument or an answer that this event does not
//! have is an error where it stands.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::executor::{enter, finish, settle, start};
use super::{sys, Js, Result};

/// An event while its arguments are taken.
#[derive(Debug)]
pub struct Event {
    /// What it is about: the request, the controller, the batch.
    pub subject: Js,
    /// The environment.
    pub env: Js,
    /// The context object.
    pub ctx: Js,
}

impl Event {
    unsafe fn new(subject: u32, env: u32, ctx: u32) -> Event {
        // SAFETY: the glue gives the three away, as the caller promises.
        unsafe {
            Event { subject: Js::from_raw(subject), env: Js::from_raw(env), ctx: Js::from_raw(ctx) }
        }
    }

    /// Takes the subject: there is one.
    pub fn take_subject(&mut self) -> Js {
        core::mem::replace(&mut self.subject, Js::UNDEFINED)
    }

    /// Takes the environment.
    pub fn take_env(&mut self) -> Js {
        core::mem::replace(&mut self.env, Js::UNDEFINED)
    }

    /// Takes the context object.
    pub fn take_ctx(&mut self) -> Js {
        core::mem::replace(&mut self.ctx, Js::UNDEFINED)
    }
}

/// A type that a parameter of the handler of the event `E` may have.
#[diagnostic::on_unimplemented(
    message = "a handler of the event `{E}` has no parameter of the type `{Self}`",
    label = "not a parameter of this event",
    note = "any of these, in any order: the event itself (for `fetch` a `Request`, for `scheduled` a `ScheduledController`), `Env`, `Context`"
)]
pub trait Argument<E>: Sized {
    /// Takes it out of the event.
    fn take(event: &mut Event) -> Self;
}

/// What the event is about, as it is: for an event whose subject has no type here.
impl<E> Argument<E> for Js {
    #[inline]
    fn take(event: &mut Event) -> Js {
        event.take_subject()
    }
}

/// Makes a class the subject of an event: `subject!(Scheduled: ScheduledController)`, `subject!(<T> Queue: MessageBatch<T>)`.
#[allow(unused_macros, reason = "each use belongs to a product")]
macro_rules! subject {
    ($(<$parameter:ident>)? $event:ident: $class:ty) => {
        impl$(<$parameter>)? $crate::rt::event::Argument<$crate::rt::event::$event> for $class {
            #[inline]
            fn take(event: &mut $crate::rt::event::Event) -> Self {
                $crate::rt::FromHandle::from_handle(event.take_subject())
            }
        }
    };
}
#[allow(unused_imports, reason = "each use belongs to a product")]
pub(crate) use subject;

/// A type that the handler of the event `E` may return.
#[diagnostic::on_unimplemented(
    message = "a handler of the event `{E}` cannot return `{Self}`",
    label = "not an answer to this event",
    note = "`fetch` returns a `Response`, a `Result<Response>` or another `IntoResponse`; the other events return nothing, or a `Result<()>`"
)]
pub trait Answer<E> {
    /// The answer for JavaScript.
    ///
    /// # Errors
    /// What the event is rejected with.
    fn answer(self) -> Result<Js>;
}

macro_rules! events {
    ($($(#[$attribute:meta])* $event:ident $(: $answer:ident)?;)*) => {
        $(
            $(#[$attribute])*
            #[derive(Clone, Copy, Debug)]
            pub enum $event {}
            $(impl $answer for $event {})?
        )*
    };
}

/// An event to which there is no answer but that it was dealt with.
pub trait Silent {}

events! {
    /// `fetch`: a request, answered with a response.
    Fetch;
    /// `scheduled`: a cron trigger.
    Scheduled: Silent;
    /// `queue`: a batch of messages.
    Queue: Silent;
    /// `email`: an e-mail.
    Email: Silent;
    /// `tail`: traces of another Worker.
    Tail: Silent;
    /// `trace`: traces of another Worker.
    Trace: Silent;
    /// `tailStream`: traces of another Worker, while it runs.
    TailStream;
    /// `test`: a test of workerd's.
    Test: Silent;
    /// `connect`: a TCP connection.
    Connect: Silent;
    /// `start`: the instance was made.
    Start: Silent;
}

impl<E: Silent> Answer<E> for () {
    #[inline]
    fn answer(self) -> Result<Js> {
        Ok(Js::UNDEFINED)
    }
}

impl<E: Silent, F: Into<super::Error>> Answer<E> for Result<(), F> {
    #[inline]
    fn answer(self) -> Result<Js> {
        match self {
            Ok(()) => Ok(Js::UNDEFINED),
            Err(error) => Err(error.into()),
        }
    }
}

/// What a handler has returned, as an answer to the event `E`.
///
/// # Errors
/// What the event is rejected with.
#[doc(hidden)]
#[inline]
pub fn answer<E, T: Answer<E>>(returned: T) -> Result<Js> {
    returned.answer()
}

/// The export of a handler that is no `async fn`.
///
/// # Safety
/// Called by the glue, which gives the handles away.
#[doc(hidden)]
#[inline]
pub unsafe fn respond<T>(
    [context, call, subject, env, ctx]: [u32; 5],
    handler: impl FnOnce(&mut Event) -> T,
    answer: impl FnOnce(T) -> Result<Js>,
) -> u32 {
    // SAFETY: the caller's promise.
    let mut event = unsafe { Event::new(subject, env, ctx) };
    enter(context, || settle(call, answer(handler(&mut event))))
}

/// The export of an `async fn`.
///
/// # Safety
/// Called by the glue, which gives the handles away.
#[doc(hidden)]
#[inline]
pub unsafe fn respond_later<F: Future + 'static>(
    [context, call, subject, env, ctx]: [u32; 5],
    handler: impl FnOnce(&mut Event) -> F,
    answer: impl Fn(F::Output) -> Result<Js> + 'static,
) -> u32 {
    // SAFETY: the caller's promise.
    let mut event = unsafe { Event::new(subject, env, ctx) };
    enter(context, || {
        let future = handler(&mut event);
        drop(event);
        start(call, Box::pin(Responding { call, answer, future }))
    })
}

/// Awaits a handler and hands on what it returns.
struct Responding<F, A> {
    call: u32,
    answer: A,
    future: F,
}

impl<F: Future, A: Fn(F::Output) -> Result<Js>> Future for Responding<F, A> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        // SAFETY: `future` is pinned with the whole: it is never moved out, and this type has no `Drop` and is `Unpin` only if the future is.
        let (call, answer, future) = unsafe {
            let this = self.get_unchecked_mut();
            (this.call, &this.answer, Pin::new_unchecked(&mut this.future))
        };
        let returned = core::task::ready!(future.poll(cx));
        finish(call, answer(returned));
        Poll::Ready(())
    }
}

/// The export of `#[event(start)]`.
#[doc(hidden)]
pub fn started(outcome: Result<Js>) -> u32 {
    match outcome {
        Ok(_) => 0,
        Err(error) => {
            // SAFETY: the handle is given away.
            unsafe { sys::reject_sync(error.thrown_value().into_raw()) }
            0xFFFF_FFFE
        }
    }
}
