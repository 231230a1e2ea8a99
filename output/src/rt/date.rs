//! Points in time as JavaScript has them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Answer, Decode, Encode, Error, FromJs, IntoJs, Pack, Reader, Result, ValueReader};

/// A JavaScript `Date`: milliseconds since 1970, with fractions, possibly invalid.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Date {
    milliseconds: f64,
}

impl Date {
    /// Now, as far as the platform tells: the clock stands still between two I/O operations.
    pub fn now() -> Date {
        Date { milliseconds: super::time::milliseconds() }
    }

    /// So many milliseconds after 1970 began.
    pub const fn from_milliseconds(milliseconds: f64) -> Date {
        Date { milliseconds }
    }

    /// Milliseconds since 1970 began; not a number for an invalid date.
    pub const fn milliseconds(self) -> f64 {
        self.milliseconds
    }

    /// Whether this is a date at all.
    pub fn is_valid(self) -> bool {
        self.milliseconds.is_finite()
    }
}

impl From<SystemTime> for Date {
    fn from(time: SystemTime) -> Date {
        let (length, sign) = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => (after, 1.0),
            Err(before) => (before.duration(), -1.0),
        };
        let fraction = f64::from(length.subsec_nanos()) / 1e6;
        Date { milliseconds: sign * (length.as_secs() as f64 * 1e3 + fraction) }
    }
}

/// The largest distance from 1970 that a JavaScript date may have.
const FARTHEST: f64 = 8.64e15;

/// Fails for an invalid date.
impl TryFrom<Date> for SystemTime {
    type Error = Error;

    fn try_from(date: Date) -> Result<SystemTime> {
        let distance = date.milliseconds.abs();
        if distance.is_nan() || distance > FARTHEST {
            return Err(Error::range_error("the date is invalid"));
        }
        let nanoseconds = (distance.fract() * 1e6) as u64;
        let length = Duration::from_millis(distance as u64) + Duration::from_nanos(nanoseconds);
        let time = if date.milliseconds < 0.0 {
            UNIX_EPOCH.checked_sub(length)
        } else {
            UNIX_EPOCH.checked_add(length)
        };
        time.ok_or_else(|| Error::range_error("the date is invalid"))
    }
}

impl Encode for Date {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.f64(self.milliseconds);
    }
}

impl Encode for SystemTime {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.f64(Date::from(*self).milliseconds);
    }
}

impl Decode for Date {
    fn decode(reader: &mut Reader<'_>) -> Result<Date> {
        Ok(Date { milliseconds: reader.f64()? })
    }

    fn from_answer(answer: Answer) -> Result<Date> {
        Date::decode(&mut Reader::new(&answer.bytes()?))
    }
}

impl Decode for SystemTime {
    fn decode(reader: &mut Reader<'_>) -> Result<SystemTime> {
        Date::decode(reader)?.try_into()
    }
}

impl IntoJs for Date {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_date(self.milliseconds);
    }
}

impl IntoJs for SystemTime {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_date(Date::from(*self).milliseconds);
    }
}

impl FromJs for Date {
    fn read(reader: &mut ValueReader<'_>) -> Result<Date> {
        reader.date().map(Date::from_milliseconds)
    }
}

impl FromJs for SystemTime {
    fn read(reader: &mut ValueReader<'_>) -> Result<SystemTime> {
        Date::read(reader)?.try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let time = UNIX_EPOCH + Duration::from_millis(1_700_000_000_123);
        let date = Date::from(time);
        assert_eq!(date.milliseconds(), 1_700_000_000_123.0);
        let back = SystemTime::try_from(date).unwrap();
        assert_eq!(back, time);
    }

    #[test]
    fn an_invalid_date_is_no_time() {
        assert!(SystemTime::try_from(Date::from_milliseconds(f64::NAN)).is_err());
        assert!(SystemTime::try_from(Date::from_milliseconds(-1000.0)).is_ok());
    }
}
