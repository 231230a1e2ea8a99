//! Work that goes on after the answer.

use core::future::Future;

use crate::rt::executor::{hold, Finished};
use crate::Context;

impl Context {
    /// Lets `future` run on after the handler has answered, and keeps the event alive until it is ready.
    ///
    /// Takes a promise of this crate as well as an `async` block. An `Err` is reported by the platform and harms nothing. With the context of another event, which
    /// the platform would silently take for the current one, the future still runs, but it may be cut off; the console says so.
    ///
    /// # Panics
    /// At global scope, where there is no event.
    #[doc(alias = "waitUntil")]
    pub fn wait_until<F>(&self, future: F)
    where
        F: Future<Output: Finished> + 'static,
    {
        hold(self.as_ref(), future);
    }
}
