//! The result area and the blocks in which JavaScript hands over what does not fit into it.

use core::cell::UnsafeCell;
use std::alloc::Layout;

/// How much the area holds.
const AREA: usize = 8192;

#[repr(align(8))]
struct Area(UnsafeCell<[u8; AREA]>);

// SAFETY: it is written by JavaScript only, between two instructions of the one thread that wasm has; Rust only copies out of it (`take`), and never lends it.
unsafe impl Sync for Area {}

static RESULT: Area = Area(UnsafeCell::new([0; AREA]));

/// Where the area is.
pub(crate) fn address() -> *mut u8 {
    RESULT.0.get().cast()
}

/// The area as a place to write to, for want of another one.
///
/// # Safety
/// Nobody else uses it, and no import but the one that reads it is called as long as it is lent.
pub(crate) unsafe fn lend<'a>() -> &'a mut [u8] {
    // SAFETY: the area is that long and always initialised; the caller promises the rest.
    unsafe { core::slice::from_raw_parts_mut(address(), AREA) }
}

/// A block of `capacity` bytes for JavaScript to fill, or null.
pub(crate) fn allocate(capacity: usize) -> *mut u8 {
    match Layout::array::<u8>(capacity) {
        // SAFETY: the size is not zero.
        Ok(layout) if capacity > 0 => unsafe { std::alloc::alloc(layout) },
        _ => core::ptr::null_mut(),
    }
}

/// Takes what JavaScript has just written.
///
/// # Safety
/// An import has just returned `length`, or an entry was just given it: nothing else was called since.
pub(crate) unsafe fn take(length: usize) -> Vec<u8> {
    let area = address().cast_const();
    if length <= AREA {
        // SAFETY: the area is that long, always initialised, and nobody writes to it while we read.
        return unsafe { core::slice::from_raw_parts(area, length) }.to_vec();
    }
    // SAFETY: the area starts with the address and the capacity of a block which `allocate` made with that capacity, which JavaScript has filled up to `length`,
    // and which is ours from now on.
    unsafe {
        let block = area.cast::<u32>().read() as usize;
        let capacity = area.cast::<u32>().add(1).read() as usize;
        let block = core::ptr::with_exposed_provenance_mut(block);
        debug_assert!(length <= capacity);
        Vec::from_raw_parts(block, length, capacity)
    }
}
