//! Tasks that the event waits for.

use core::future::Future;

use super::spawn::{reject, spawn, Finished};
use crate::rt::{sys, Js, Level, Result};

/// Lets a future run on after the handler has answered: the platform's `waitUntil`.
pub(crate) fn hold<F>(context_object: &Js, future: F)
where
    F: Future<Output: Finished> + 'static,
{
    // SAFETY: the handle is alive.
    let call = unsafe { sys::wait_until(context_object.raw()) };
    if call == 0 {
        refused();
    }
    spawn(call != 0, Box::pin(async move { held(call, future.await.finished()) }));
}

fn held(call: u32, outcome: Result<()>) {
    match outcome {
        // SAFETY: the call is one that `wait_until` gave, and is settled once.
        Ok(()) if call != 0 => unsafe { sys::resolve(call, 0) },
        Err(error) if call != 0 => reject(call, &error),
        Ok(()) => {}
        Err(error) => {
            crate::rt::console_write(Level::Error, format_args!("a task failed: {error}"));
        }
    }
}

#[cold]
fn refused() {
    let error = crate::rt::results::thrown();
    let text =
        ["wait_until was refused, so that the task may be cut off: ", error.message()].concat();
    crate::rt::console_write(Level::Error, format_args!("{text}"));
}
