//! Waiting.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::time::Duration;

use crate::rt::executor::current;
use crate::rt::{promise, sys, Promise};

/// Waits for `duration`.
///
/// The time runs from the call on. Dropping the future clears the timer.
pub fn sleep(duration: Duration) -> Sleep {
    // Rounded up: rather too late than too early.
    let fraction = duration.subsec_nanos().div_ceil(1_000_000);
    sleep_for(duration.as_secs() as f64 * 1e3 + f64::from(fraction))
}

fn sleep_for(milliseconds: f64) -> Sleep {
    let mut timer = 0;
    // SAFETY: the slot is new.
    let promise = promise(|slot| timer = unsafe { sys::timeout(milliseconds, slot) });
    // SAFETY: reads the clock.
    Sleep { promise, timer, until: unsafe { sys::now() } + milliseconds }
}

/// Lets JavaScript and all other tasks have their turn.
pub fn yield_now() -> Sleep {
    sleep(Duration::ZERO)
}

/// The future of [`sleep`].
#[must_use = "nothing waits unless it is awaited"]
#[derive(Debug)]
pub struct Sleep {
    promise: Promise<()>,
    /// 0 when there is nothing to clear.
    timer: u32,
    /// In ms since 1970.
    until: f64,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            match Pin::new(&mut self.promise).poll(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(())) => {
                    self.timer = 0;
                    return Poll::Ready(());
                }
                Poll::Ready(Err(error)) if self.timer == 0 || current() == 0 => not_a_timer(error),
                // The event that it was set in has ended; whoever waits for it here waits on.
                Poll::Ready(Err(_)) => {
                    // SAFETY: reads the clock.
                    let left = self.until - unsafe { sys::now() };
                    *self = sleep_for(left.max(0.0));
                }
            }
        }
    }
}

/// There are no timers at global scope, and no tasks either, so that this is a future which was polled by hand.
#[cold]
fn not_a_timer(error: crate::rt::Error) -> ! {
    panic!("no timer could be set: {error}")
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if self.timer != 0 {
            // SAFETY: the glue knows the number; a timer that has fired is nothing to it.
            unsafe { sys::timeout_clear(self.timer) }
            self.promise.close();
        }
    }
}
