//! The clock.

use core::ops::{Add, AddAssign, Sub, SubAssign};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::rt::sys;

/// Milliseconds since 1970 began.
pub(crate) fn milliseconds() -> f64 {
    // SAFETY: it takes nothing and gives a number.
    unsafe { sys::now() }
}

/// Since 1970 began.
fn since_epoch() -> Duration {
    Duration::from_micros((milliseconds() * 1e3) as u64)
}

/// The time of day.
///
/// The clock of the platform stands still while code runs: it moves on when I/O arrives. At global scope it says 1970.
pub fn now() -> SystemTime {
    UNIX_EPOCH + since_epoch()
}

/// A point in time to measure from, as `std::time::Instant`.
///
/// It moves on when I/O arrives, so that it measures waiting and not computing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Duration);

impl Instant {
    /// Now.
    pub fn now() -> Instant {
        Instant(since_epoch())
    }

    /// The time that has passed since; none if this is later than now.
    pub fn elapsed(&self) -> Duration {
        Instant::now().duration_since(*self)
    }

    /// The time from `earlier` to this; none if that is later.
    pub fn duration_since(&self, earlier: Instant) -> Duration {
        self.0.saturating_sub(earlier.0)
    }

    /// The time from `earlier` to this, if that is not later.
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
        self.0.checked_sub(earlier.0)
    }

    /// This and so much more, if it can be said.
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {
        self.0.checked_add(duration).map(Instant)
    }

    /// This and so much less, if it can be said.
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {
        self.0.checked_sub(duration).map(Instant)
    }
}

impl Add<Duration> for Instant {
    type Output = Instant;

    fn add(self, duration: Duration) -> Instant {
        Instant(self.0 + duration)
    }
}

impl AddAssign<Duration> for Instant {
    fn add_assign(&mut self, duration: Duration) {
        self.0 += duration;
    }
}

impl Sub<Duration> for Instant {
    type Output = Instant;

    fn sub(self, duration: Duration) -> Instant {
        Instant(self.0 - duration)
    }
}

impl SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, duration: Duration) {
        self.0 -= duration;
    }
}

impl Sub for Instant {
    type Output = Duration;

    fn sub(self, earlier: Instant) -> Duration {
        self.duration_since(earlier)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences() {
        let (early, late) = (Instant(Duration::from_secs(1)), Instant(Duration::from_secs(3)));
        assert_eq!(late - early, Duration::from_secs(2));
        assert_eq!(early - late, Duration::ZERO);
        assert_eq!(early + Duration::from_secs(2), late);
        assert_eq!(early.checked_sub(Duration::from_secs(2)), None);
    }
}
