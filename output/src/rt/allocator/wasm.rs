//! The allocator of a Worker.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::UnsafeCell;
use core::ptr::{with_exposed_provenance_mut, NonNull};

use super::heap::Heap;
use super::runs::{Source, GRAIN};

const PAGE: usize = 65536;

/// The instance's memory: what the linker has left of it, then what it can grow by.
struct Memory {
    started: bool,
}

impl Source for Memory {
    fn more(&mut self, size: usize) -> Option<(NonNull<u8>, usize)> {
        let end = memory_size(0) * PAGE;
        if !self.started {
            self.started = true;
            let start = (rest() + GRAIN - 1) & !(GRAIN - 1);
            let left = end.saturating_sub(start);
            if left >= size {
                return region(start, left);
            }
        }
        let pages = size.checked_add(PAGE - 1)? / PAGE;
        if memory_grow(0, pages) == usize::MAX {
            return None;
        }
        region(end, pages * PAGE)
    }
}

fn region(start: usize, size: usize) -> Option<(NonNull<u8>, usize)> {
    Some((NonNull::new(with_exposed_provenance_mut(start))?, size))
}

/// Where the memory begins that the linker has left.
#[cfg(target_os = "unknown")]
fn rest() -> usize {
    unsafe extern "C" {
        static __heap_base: u8;
    }
    (&raw const __heap_base).expose_provenance()
}

/// With a C library, that memory is the library's.
#[cfg(not(target_os = "unknown"))]
fn rest() -> usize {
    usize::MAX - GRAIN
}

struct Allocator(UnsafeCell<Heap<Memory>>);

// SAFETY: without atomics wasm has one thread; with them this module is not compiled.
unsafe impl Sync for Allocator {}

// SAFETY: the blocks are those of `Heap`: as large and as aligned as asked for, and given out once. Nothing that is called in between allocates, so that the heap is
// lent only once at a time.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: see above.
        unsafe { &mut *self.0.get() }.allocate(layout)
    }

    #[inline]
    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        // SAFETY: see above; the caller's promise.
        unsafe { (*self.0.get()).release(address, layout) }
    }

    #[inline]
    unsafe fn realloc(&self, address: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: see above; the caller's promise.
        unsafe { (*self.0.get()).resize(address, layout, new_size) }
    }
}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator(UnsafeCell::new(Heap::new(Memory { started: false })));
