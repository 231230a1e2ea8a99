//! Numbers that are a length of time, or a point in it: JavaScript counts seconds or milliseconds, Rust has types that cannot be mixed up.

use std::time::Duration;

use super::{results, Date, Pack, Reader, Result, ValueReader};

macro_rules! units {
    ($($unit:ident $to:ident: $type:ident, $scale:literal $round:ident;)*) => {
        $(
            /// The number that JavaScript is handed.
            #[inline]
            pub fn $to(value: $type) -> f64 {
                $round(value.count($scale))
            }

            /// A call's result.
            ///
            /// # Errors
            /// What JavaScript threw.
            #[inline]
            pub fn $unit(number: f64) -> Result<$type> {
                results::number(number).map(|number| <$type>::of_count(number, $scale))
            }
        )*

        impl Pack<'_> {
            $(
                /// A time as a number.
                #[inline]
                pub fn $unit(&mut self, value: &$type) {
                    self.f64($to(*value));
                }
            )*
        }

        impl Reader<'_> {
            $(
                /// A time from a number.
                #[inline]
                pub fn $unit(&mut self) -> Result<$type> {
                    Ok(<$type>::of_count(self.f64()?, $scale))
                }
            )*
        }
    };
}

units! {
    seconds in_seconds: Duration, 1.0 exactly;
    milliseconds in_milliseconds: Duration, 1e3 exactly;
    whole_seconds in_whole_seconds: Duration, 1.0 upwards;
    whole_milliseconds in_whole_milliseconds: Duration, 1e3 upwards;
    epoch_seconds in_epoch_seconds: Date, 1.0 exactly;
    epoch_milliseconds in_epoch_milliseconds: Date, 1e3 exactly;
    whole_epoch_seconds in_whole_epoch_seconds: Date, 1.0 upwards;
    whole_epoch_milliseconds in_whole_epoch_milliseconds: Date, 1e3 upwards;
}

fn exactly(count: f64) -> f64 {
    count
}

/// Where JavaScript takes whole units only: nothing ends before it was asked to.
fn upwards(count: f64) -> f64 {
    count.ceil()
}

trait Time {
    /// So many of which `per_second` make a second.
    fn count(self, per_second: f64) -> f64;
    fn of_count(number: f64, per_second: f64) -> Self;
}

/// Less than nothing is nothing, and more than there can be is the most there can be.
impl Time for Duration {
    fn count(self, per_second: f64) -> f64 {
        self.as_secs() as f64 * per_second + f64::from(self.subsec_nanos()) * per_second / 1e9
    }

    fn of_count(number: f64, per_second: f64) -> Duration {
        let most = if number > 0.0 { Duration::MAX } else { Duration::ZERO };
        Duration::try_from_secs_f64(number / per_second).unwrap_or(most)
    }
}

impl Time for Date {
    fn count(self, per_second: f64) -> f64 {
        self.milliseconds() * per_second / 1e3
    }

    fn of_count(number: f64, per_second: f64) -> Date {
        Date::from_milliseconds(number / per_second * 1e3)
    }
}

/// Reads a number as a time.
#[doc(hidden)]
pub type ReadTime<T> = fn(&mut Reader<'_>) -> Result<T>;

/// A field that the derives write and read as numbers: `#[js(unit = "seconds")]`.
#[doc(hidden)]
pub trait Timed: Sized {
    /// `Duration` or `Date`.
    type Time;

    /// Appends the value to a value pack.
    fn write(&self, to: fn(Self::Time) -> f64, pack: &mut Pack<'_>);

    /// Whether the property is left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads the next value of a value pack.
    ///
    /// # Errors
    /// If it is no number.
    fn read(from: ReadTime<Self::Time>, reader: &mut ValueReader<'_>) -> Result<Self>;

    /// The value of a property that is not there, if it need not be.
    fn absent() -> Option<Self> {
        None
    }
}

macro_rules! timed {
    ($($time:ident)*) => {
        $(
            impl Timed for $time {
                type Time = $time;

                fn write(&self, to: fn($time) -> f64, pack: &mut Pack<'_>) {
                    pack.value_number(to(*self));
                }

                fn read(from: ReadTime<$time>, reader: &mut ValueReader<'_>) -> Result<$time> {
                    reader.time(from)
                }
            }
        )*
    };
}

timed! { Duration Date }

impl<T: Timed> Timed for Option<T> {
    type Time = T::Time;

    fn write(&self, to: fn(T::Time) -> f64, pack: &mut Pack<'_>) {
        match self {
            Some(time) => time.write(to, pack),
            None => pack.value_null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn read(from: ReadTime<T::Time>, reader: &mut ValueReader<'_>) -> Result<Option<T>> {
        if reader.nullish()? {
            Ok(None)
        } else {
            T::read(from, reader).map(Some)
        }
    }

    fn absent() -> Option<Option<T>> {
        Some(None)
    }
}

impl<T: Timed> Timed for Vec<T> {
    type Time = T::Time;

    fn write(&self, to: fn(T::Time) -> f64, pack: &mut Pack<'_>) {
        pack.value_array_of(self.len());
        for time in self {
            time.write(to, pack);
        }
    }

    fn read(from: ReadTime<T::Time>, reader: &mut ValueReader<'_>) -> Result<Vec<T>> {
        reader.array(|reader| T::read(from, reader))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_units_are_rounded_up() {
        assert_eq!(in_seconds(Duration::from_millis(1500)), 1.5);
        assert_eq!(in_whole_seconds(Duration::from_millis(1001)), 2.0);
        assert_eq!(in_whole_seconds(Duration::from_secs(60)), 60.0);
        assert_eq!(in_milliseconds(Duration::from_millis(1001)), 1001.0);
    }

    #[test]
    fn what_is_no_length_is_none() {
        assert_eq!(seconds(-1.0).unwrap(), Duration::ZERO);
        assert_eq!(milliseconds(f64::INFINITY).unwrap(), Duration::MAX);
        assert_eq!(milliseconds(0.25).unwrap(), Duration::from_micros(250));
    }

    #[test]
    fn seconds_since_1970_are_a_date() {
        let date = epoch_seconds(1_700_000_000.0).unwrap();
        assert_eq!(date.milliseconds(), 1_700_000_000_000.0);
        assert_eq!(in_epoch_seconds(date), 1_700_000_000.0);
    }
}
