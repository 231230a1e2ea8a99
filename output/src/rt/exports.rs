//! What JavaScript calls. See "Entries" in `ABI.md`.

use std::sync::atomic::AtomicU32;

use super::executor::{cancel, enter, recover as forget};
use super::{area, callback, class, panic, slots};

/// The platform writes 1 here when it stops the code for good (a CPU limit), which is no trap: nothing in this memory can be relied on from then on.
#[allow(non_upper_case_globals, reason = "the platform's name")]
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub static __instance_terminated: AtomicU32 = AtomicU32::new(0);

/// What happens at the end of a context.
const CLIENT_GONE: u32 = 1;

/// A promise was settled.
///
/// # Safety
/// Called by the glue, with what it was asked for; so all of these.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:answer"))]
pub unsafe extern "C" fn answer(context: u32, slot: u32, status: u32, value: u32) {
    enter(context, || {
        // SAFETY: the caller's promise, and nothing was called since.
        unsafe { slots::arrived(slot, status, value) }
    });
}

/// The context was woken from another one.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:poll"))]
pub extern "C" fn poll(context: u32) {
    enter(context, || {});
}

/// JavaScript calls a closure.
///
/// # Safety
/// See [`answer`].
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:invoke"))]
pub unsafe extern "C" fn invoke(context: u32, closure: u32, call: u32, length: u32) -> u32 {
    // SAFETY: the caller's promise, and nothing was called since.
    enter(context, || unsafe { callback::invoke(closure, call, length) })
}

/// JavaScript has dropped a closure.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:release"))]
pub extern "C" fn release(closure: u32) {
    enter(0, || callback::release(closure));
}

/// JavaScript has dropped an object of a class of the author's.
///
/// # Safety
/// See [`answer`].
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:free"))]
pub unsafe extern "C" fn free(object: *const ()) {
    // SAFETY: the caller's promise.
    enter(0, || unsafe { class::free(object) });
}

/// A context has ended.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:end"))]
pub extern "C" fn end(context: u32, how: u32) {
    enter(context, || {
        cancel(context, how != CLIENT_GONE);
        if how != CLIENT_GONE {
            slots::context_ended(context);
        }
    });
}

/// The instance was made.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:start"))]
pub extern "C" fn start() {
    panic::hook();
}

/// A trap was caught.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:recover"))]
pub extern "C" fn recover() {
    forget();
    callback::recover();
    class::recover();
}

/// Where the result area is.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:area"))]
pub extern "C" fn area() -> *mut u8 {
    area::address()
}

/// A block for a result that does not fit into the area, or null.
#[cfg_attr(target_arch = "wasm32", unsafe(export_name = "workers:alloc"))]
pub extern "C" fn alloc(capacity: usize) -> *mut u8 {
    area::allocate(capacity)
}
