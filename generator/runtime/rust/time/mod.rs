//! Time: the clock, and waiting.
//!
//! `std::time::Instant::now` and `SystemTime::now` panic on this target; these do not.

mod clock;
mod sleep;
mod timeout;

pub(crate) use self::clock::milliseconds;
pub use self::clock::{now, Instant};
pub use self::sleep::{sleep, yield_now, Sleep};
pub use self::timeout::{timeout, Timeout};
