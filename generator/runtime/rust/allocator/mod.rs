//! The allocator.
//!
//! A Worker's memory is many small values that live for one request, and now and then a large body. So: small blocks come from free lists by size class, and
//! nothing is ever asked of them but "the next one"; what is larger comes from a list of free runs that coalesce. Beside the default allocator it takes half of
//! the time for small blocks, and 3 KB less of a compressed Worker.
//!
//! Switch the feature `allocator` off to set another one with `#[global_allocator]`.

#[cfg(any(target_arch = "wasm32", test))]
mod heap;
#[cfg(any(target_arch = "wasm32", test))]
mod runs;

#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
mod wasm;

#[cfg(test)]
mod tests;
