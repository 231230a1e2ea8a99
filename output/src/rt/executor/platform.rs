//! What the executor asks JavaScript for.

#[cfg(not(test))]
use crate::rt::sys;

#[cfg(not(test))]
pub(super) fn arm(context: u32) {
    // SAFETY: the context exists: one of its tasks is pending.
    unsafe { sys::arm(context) }
}

#[cfg(not(test))]
pub(super) fn wake(context: u32) {
    // SAFETY: the context exists: one of its tasks is pending.
    unsafe { sys::wake(context) }
}

#[cfg(test)]
pub(super) use record::{arm, wake};

/// What was asked for, in tests.
#[cfg(test)]
pub(super) mod record {
    use std::cell::RefCell;

    thread_local! {
        static ASKED: RefCell<Vec<(&'static str, u32)>> = const { RefCell::new(Vec::new()) };
    }

    pub(in crate::rt::executor) fn arm(context: u32) {
        ASKED.with_borrow_mut(|asked| asked.push(("arm", context)));
    }

    pub(in crate::rt::executor) fn wake(context: u32) {
        ASKED.with_borrow_mut(|asked| asked.push(("wake", context)));
    }

    pub(in crate::rt::executor) fn asked() -> Vec<(&'static str, u32)> {
        ASKED.take()
    }
}
