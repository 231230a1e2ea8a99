//! Events: how a function of the author's becomes an export.
//!
//! `#[event(fetch)]` prints an export that calls [`respond`] or [`respond_later`] with a closure in which each argument is taken by its type ([`Argument`]) and
//! what the function returns is made an answer ([`Answer`]). Both traits have the event as a parameter, so that an argument or an answer that this event does not
//! have is an error where it stands. The events themselves are generated: `handlers.rs`.

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
    ///
    /// # Errors
    /// If it is something else.
    fn take(event: &mut Event) -> Result<Self>;
}

/// What the event is about, as it is: for an event whose subject has no type here.
impl<E> Argument<E> for Js {
    #[inline]
    fn take(event: &mut Event) -> Result<Js> {
        Ok(event.take_subject())
    }
}

/// An event of the platform's.
pub trait Kind {
    /// What is answered: `()` where nothing is.
    type Answer;
}

/// Makes a type that stands for an event: its name, what it is about, what is answered.
#[allow(unused_macros, reason = "there may be no events")]
macro_rules! event {
    ($(#[$attribute:meta])* $event:ident $(: $subject:ty)? => $answer:ty) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug)]
        pub enum $event {}
        impl $crate::rt::event::Kind for $event {
            type Answer = $answer;
        }
        $(impl $crate::rt::event::Argument<$event> for $subject {
            #[inline]
            fn take(event: &mut $crate::rt::event::Event) -> $crate::rt::Result<Self> {
                $crate::rt::FromJs::from_js(event.take_subject())
            }
        })?
    };
}
#[allow(unused_imports, reason = "there may be no events")]
pub(crate) use event;

/// A type that the handler of the event `E` may return.
#[diagnostic::on_unimplemented(
    message = "a handler of the event `{E}` cannot return `{Self}`",
    label = "not an answer to this event",
    note = "`fetch` returns a `Response`, a `Result<Response>` or another `IntoResponse`, `tail_stream` its `TailStreamHandlers`; the other events return nothing, or a `Result<()>`"
)]
pub trait Answer<E> {
    /// The answer for JavaScript.
    ///
    /// # Errors
    /// What the event is rejected with.
    fn answer(self) -> Result<Js>;
}

impl<E: Kind, T: Gives<E::Answer>> Answer<E> for T {
    #[inline]
    fn answer(self) -> Result<Js> {
        self.gives()
    }
}

/// What may be returned where `R` is declared.
#[diagnostic::on_unimplemented(
    message = "the handler of this event cannot return `{Self}`",
    label = "not an answer to this event",
    note = "`fetch` returns a `Response`, a `Result<Response>` or another `IntoResponse`; most other events return nothing, or a `Result<()>`"
)]
pub trait Gives<R> {
    /// The answer for JavaScript.
    ///
    /// # Errors
    /// What the event is rejected with.
    fn gives(self) -> Result<Js>;
}

impl Gives<()> for () {
    #[inline]
    fn gives(self) -> Result<Js> {
        Ok(Js::UNDEFINED)
    }
}

impl<F: Into<super::Error>> Gives<()> for Result<(), F> {
    #[inline]
    fn gives(self) -> Result<Js> {
        match self {
            Ok(()) => Ok(Js::UNDEFINED),
            Err(error) => Err(error.into()),
        }
    }
}

impl<T: super::IntoJs> Gives<Js> for T {
    #[inline]
    fn gives(self) -> Result<Js> {
        Ok(self.into_js())
    }
}

impl<T: super::IntoJs, F: Into<super::Error>> Gives<Js> for Result<T, F> {
    #[inline]
    fn gives(self) -> Result<Js> {
        self.map(super::IntoJs::into_js).map_err(Into::into)
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
    handler: impl FnOnce(&mut Event) -> Result<T>,
    answer: impl FnOnce(T) -> Result<Js>,
) -> u32 {
    // SAFETY: the caller's promise.
    let mut event = unsafe { Event::new(subject, env, ctx) };
    enter(context, || settle(call, handler(&mut event).and_then(answer)))
}

/// The export of an `async fn`.
///
/// # Safety
/// Called by the glue, which gives the handles away.
#[doc(hidden)]
#[inline]
pub unsafe fn respond_later<F: Future + 'static>(
    [context, call, subject, env, ctx]: [u32; 5],
    handler: impl FnOnce(&mut Event) -> Result<F>,
    answer: impl Fn(F::Output) -> Result<Js> + 'static,
) -> u32 {
    // SAFETY: the caller's promise.
    let mut event = unsafe { Event::new(subject, env, ctx) };
    enter(context, || {
        let future = match handler(&mut event) {
            Ok(future) => future,
            Err(error) => return settle(call, Err(error)),
        };
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

/// `start`: the instance was made.
#[derive(Clone, Copy, Debug)]
pub enum Start {}

impl Kind for Start {
    type Answer = ();
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

/// A test: `workers-bindgen test` sends it.
#[derive(Clone, Copy, Debug)]
pub enum WorkerTest {}

impl Kind for WorkerTest {
    type Answer = ();
}

/// The bytes of a text, as a static that the module keeps. As many as it has must be asked for.
#[doc(hidden)]
#[must_use]
pub const fn bytes_of<const N: usize>(text: &str) -> [u8; N] {
    let mut bytes = [0; N];
    let (text, mut at) = (text.as_bytes(), 0);
    while at < N {
        bytes[at] = text[at];
        at += 1;
    }
    bytes
}
