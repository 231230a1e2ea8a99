//! Small blocks by size class, and what is larger by runs.

use core::alloc::Layout;
use core::ptr::{self, null_mut};

use super::runs::{Runs, Source, GRAIN};

/// Blocks are multiples of this, and so aligned.
const STEP: usize = 16;
/// What is larger is a run.
const LARGEST: usize = 1024;
/// How much the classes take at a time.
const CHUNK: usize = 8192;

/// Up to 128 bytes a class for each step; above, four to each power of two: no more than a fifth of a block is lost. More than are used, so that a class is
/// brought into its bounds by a mask, and no panic is reachable from an allocation.
const CLASSES: usize = 32;

/// A free block.
struct Free {
    next: *mut Free,
}

pub(super) struct Heap<S> {
    free: [*mut Free; CLASSES],
    /// What of the last chunk was never given out.
    fresh: *mut u8,
    fresh_size: usize,
    runs: Runs,
    source: S,
}

/// What a block of this layout is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Small { class: usize, size: usize },
    Run { size: usize },
}

fn block(layout: Layout) -> Block {
    let size = layout.size();
    if layout.align() > STEP || size > LARGEST {
        // It cannot overflow: a layout ends before half of the address space.
        return Block::Run { size: (size + GRAIN - 1) & !(GRAIN - 1) };
    }
    let last = size.saturating_sub(1);
    // A quarter of the power of two below, but no less than a step.
    let quarter = (last | (4 * STEP)).ilog2() - 2;
    let part = last >> quarter;
    Block::Small { class: (quarter as usize - 4) * 4 + part, size: (part + 1) << quarter }
}

impl<S: Source> Heap<S> {
    pub(super) const fn new(source: S) -> Heap<S> {
        Heap {
            free: [null_mut(); CLASSES],
            fresh: null_mut(),
            fresh_size: 0,
            runs: Runs::new(),
            source,
        }
    }

    #[inline(never)]
    pub(super) fn allocate(&mut self, layout: Layout) -> *mut u8 {
        match block(layout) {
            Block::Small { class, size } => {
                let list = self.list(class);
                let free = *list;
                if free.is_null() {
                    return self.fresh(size);
                }
                // SAFETY: a block in a list is free, and starts with its link.
                *list = unsafe { (*free).next };
                free.cast()
            }
            Block::Run { size } if layout.align() > GRAIN => {
                self.runs.take_aligned(size, layout.align(), &mut self.source)
            }
            Block::Run { size } => self.runs.take(size, &mut self.source),
        }
    }

    /// The free blocks of a class.
    #[inline]
    fn list(&mut self, class: usize) -> &mut *mut Free {
        &mut self.free[class % CLASSES]
    }

    /// A block that was never given out.
    #[cold]
    fn fresh(&mut self, size: usize) -> *mut u8 {
        if self.fresh_size < size {
            let chunk = self.runs.take(CHUNK, &mut self.source);
            if chunk.is_null() {
                return chunk;
            }
            // What is left of the old chunk is less than one block; were it kept, it would have to be sorted into the classes.
            self.fresh = chunk;
            self.fresh_size = CHUNK;
        }
        let block = self.fresh;
        // SAFETY: the chunk has so much left.
        self.fresh = unsafe { block.add(size) };
        self.fresh_size -= size;
        block
    }

    /// # Safety
    /// The block came from `allocate` with this layout, and nobody uses it any more.
    #[inline(never)]
    pub(super) unsafe fn release(&mut self, address: *mut u8, layout: Layout) {
        match block(layout) {
            Block::Small { class, .. } => {
                let free = address.cast::<Free>();
                let list = self.list(class);
                // SAFETY: the block is ours, and at least as large and as aligned as a link.
                unsafe { free.write(Free { next: *list }) };
                *list = free;
            }
            // SAFETY: the run is ours.
            Block::Run { size } => unsafe { self.runs.give(address, size) },
        }
    }

    /// # Safety
    /// As for `release`; `new_size` is not zero and makes a layout with the same alignment.
    pub(super) unsafe fn resize(
        &mut self,
        address: *mut u8,
        layout: Layout,
        new_size: usize,
    ) -> *mut u8 {
        // SAFETY: the caller says so.
        let wanted = unsafe { Layout::from_size_align_unchecked(new_size, layout.align()) };
        let (old, new) = (block(layout), block(wanted));
        if old == new {
            return address;
        }
        let moved = self.allocate(wanted);
        if !moved.is_null() {
            // SAFETY: both are at least so long, and they are different blocks; the old one came from here.
            unsafe {
                ptr::copy_nonoverlapping(address, moved, layout.size().min(new_size));
                self.release(address, layout);
            }
        }
        moved
    }

    #[cfg(test)]
    pub(super) fn runs(&self) -> &Runs {
        &self.runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_fit() {
        let mut last = 0;
        for size in 1..=LARGEST {
            let layout = Layout::from_size_align(size, 8).unwrap();
            let Block::Small { class, size: rounded } = block(layout) else { panic!("{size}") };
            assert!(rounded >= size && rounded % STEP == 0, "{size}: {rounded}");
            assert!(rounded < size + STEP.max(size / 4), "{size}: {rounded}");
            assert!(class == last || class == last + 1, "{size}: {class}");
            last = class;
        }
        assert!(last < CLASSES);
    }
}
