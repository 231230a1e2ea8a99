//! Randomness from the platform.

use super::{results, sys, Result};

/// Fills `bytes` with bytes that nobody can guess.
///
/// # Errors
/// At global scope (so in the function of `#[event(start)]`), where the platform has none.
///
/// # With the crate `getrandom`
/// Crates such as `rand` and `uuid` ask `getrandom`, which does not know this platform. Switch on the feature `getrandom` of this crate and build with
/// `--cfg getrandom_backend="custom"` (`workers-bindgen build` does so): then this function serves them.
pub fn fill(bytes: &mut [u8]) -> Result<()> {
    // SAFETY: the bytes are ours and alive during the call.
    results::unit(unsafe { sys::random(bytes.as_mut_ptr(), bytes.len()) })
}

/// A number that nobody can guess.
///
/// # Errors
/// As for [`fill`].
pub fn u64() -> Result<u64> {
    let mut bytes = [0; 8];
    fill(&mut bytes)?;
    Ok(u64::from_ne_bytes(bytes))
}

/// What `getrandom` calls when it is built with the custom back end.
#[cfg(all(
    feature = "getrandom",
    getrandom_backend = "custom",
    target_arch = "wasm32",
    target_os = "unknown"
))]
mod backend {
    /// # Safety
    /// `buffer` has room for `length` bytes.
    #[unsafe(no_mangle)]
    unsafe extern "Rust" fn __getrandom_v03_custom(
        buffer: *mut u8,
        length: usize,
    ) -> Result<(), getrandom::Error> {
        // SAFETY: the caller's promise; JavaScript writes all of it, or fails.
        match unsafe { crate::rt::sys::random(buffer, length) } {
            0 => Ok(()),
            _ => {
                drop(crate::rt::results::thrown());
                Err(getrandom::Error::UNSUPPORTED)
            }
        }
    }
}
