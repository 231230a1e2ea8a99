//! Closures that JavaScript is given.

use core::fmt;
use core::future::Future;
use std::rc::Rc;

use super::adapters::{later, one_time};
use super::table::{insert, Call, Life};
use super::{Arguments, Give, Void};
use crate::rt::executor::Finished;
use crate::rt::{Encode, Pack, Result};

/// A closure that JavaScript may be given, as often as one likes.
///
/// Each time it gets a function of its own, which shares the closure; when the function is garbage, so is its share.
#[derive(Clone)]
pub struct Callback {
    function: Rc<Call>,
    life: Life,
}

/// One that may be called many times.
#[inline]
pub fn callback(function: impl Fn(&mut Arguments<'_>) -> u32 + 'static) -> Callback {
    Callback { function: Rc::new(function), life: Life::Long }
}

/// One that is called once at most, and freed then.
#[inline]
pub fn once(function: impl Fn(&mut Arguments<'_>) -> u32 + 'static) -> Callback {
    Callback { function: Rc::new(function), life: Life::Once }
}

/// A future for JavaScript to await. The glue calls it at once.
pub fn future<G: Give<T>, T: 'static>(
    give: G,
    future: impl Future<Output = Result<T>> + 'static,
) -> Callback {
    once(later(give, one_time(move |_| Ok(future))))
}

/// The same where JavaScript asks for no value.
pub fn finishing(future: impl Future<Output: Finished> + 'static) -> Callback {
    self::future(Void, async { future.await.finished() })
}

impl Callback {
    /// The number of a new function. It is given away: the glue makes the function.
    pub fn give(&self) -> u32 {
        insert(Rc::clone(&self.function), self.life)
    }
}

impl Encode for Callback {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.callback(self.give());
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback").finish_non_exhaustive()
    }
}
