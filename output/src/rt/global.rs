//! Statics of a program that has one thread.

/// Declares a static that is reached through `with(|value| ..)`.
///
/// Inside a Worker it is a plain static: an isolate cannot start a thread, so that nothing has to be initialised, locked or looked up. Where there may be threads
/// (the host's tests, a build with atomics) each thread has its own.
macro_rules! global {
    ($(#[$attribute:meta])* static $name:ident: $type:ty = $value:expr;) => {
        #[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
        $(#[$attribute])*
        static $name: $crate::rt::global::Global<$type> = $crate::rt::global::Global::new($value);
        #[cfg(not(all(target_arch = "wasm32", not(target_feature = "atomics"))))]
        thread_local! {
            $(#[$attribute])*
            static $name: $type = const { $value };
        }
    };
}
pub(crate) use global;

/// A value that only one thread can ever see.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
pub(crate) struct Global<T>(T);

// SAFETY: without atomics a wasm module has one thread: Rust refuses to link shared memory then, and no two threads can run in one unshared memory.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
unsafe impl<T> Sync for Global<T> {}

#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
impl<T> Global<T> {
    pub(crate) const fn new(value: T) -> Self {
        Global(value)
    }

    #[inline(always)]
    pub(crate) fn with<R>(&self, use_it: impl FnOnce(&T) -> R) -> R {
        use_it(&self.0)
    }
}

/// A table of the run time's own: edited in short steps that call nothing.
///
/// There is no borrow flag: a trap in the middle of some user code can leave none set, since no user code and no JavaScript runs inside [`edit`](Table::edit).
pub(crate) struct Table<T>(core::cell::UnsafeCell<T>);

impl<T> Table<T> {
    pub(crate) const fn new(value: T) -> Self {
        Table(core::cell::UnsafeCell::new(value))
    }

    /// Lends the table out.
    ///
    /// # Safety
    /// `step` must not reach this table again: it may allocate and move values, but run no user code (no `poll`, `wake`, `drop` or `clone` of a value from
    /// outside) and call no import.
    #[inline(always)]
    pub(crate) unsafe fn edit<R>(&self, step: impl FnOnce(&mut T) -> R) -> R {
        // SAFETY: one thread, since the cell is not `Sync`, and no second `edit` inside `step`, as the caller promises.
        step(unsafe { &mut *self.0.get() })
    }
}
