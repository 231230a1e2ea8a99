//! Numbers: JavaScript has doubles, the declarations promise widths.

use super::{Error, Result};

/// The largest integer up to which every integer is a double.
const MAX_SAFE: u64 = 1 << 53;

/// A type of number that crosses as a double.
pub trait Number: Copy {
    /// The nearest value of this type; zero for what is no number.
    fn from_f64(number: f64) -> Self;
}

macro_rules! numbers {
    ($($number:ty)*) => {
        $(
            impl Number for $number {
                #[inline]
                fn from_f64(number: f64) -> $number {
                    number as $number
                }
            }
        )*
    };
}

numbers! { i8 u8 i16 u16 i32 u32 i64 u64 isize usize f32 f64 }

/// A 64-bit integer as the argument of a call.
///
/// # Errors
/// If it is beyond 2^53, where JavaScript's numbers have gaps.
#[inline]
pub fn exact(number: impl TryInto<i128>) -> Result<f64> {
    match number.try_into() {
        Ok(number) if number.unsigned_abs() <= u128::from(MAX_SAFE) => Ok(number as f64),
        _ => Err(inexact()),
    }
}

#[cold]
pub(crate) fn inexact() -> Error {
    Error::range_error("an integer beyond 2^53 cannot be passed as a JavaScript number")
}

/// Whether a double holds this integer exactly.
pub(crate) const fn is_exact(magnitude: u64) -> bool {
    magnitude <= MAX_SAFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_kept() {
        assert_eq!(u8::from_f64(300.0), 255);
        assert_eq!(u16::from_f64(f64::NAN), 0);
        assert_eq!(i32::from_f64(-1.5), -1);
    }

    #[test]
    fn gaps_are_refused() {
        assert_eq!(exact(1u64 << 53).unwrap(), 9007199254740992.0);
        assert!(exact((1u64 << 53) + 1).is_err());
        assert!(exact(i64::MIN).is_err());
    }
}
