//! Large blocks: a list of free runs, by address.

use core::ptr::{null_mut, NonNull};

/// Runs start and end at multiples of this.
pub(super) const GRAIN: usize = 256;

/// Where memory comes from.
pub(super) trait Source {
    /// More memory: at least `size` bytes, a multiple of [`GRAIN`], at an address that is one, too. Gives the address and how much it is.
    fn more(&mut self, size: usize) -> Option<(NonNull<u8>, usize)>;
}

/// The head of a free run, written into it.
struct Run {
    size: usize,
    next: *mut Run,
}

/// The free runs.
pub(super) struct Runs {
    first: *mut Run,
}

impl Runs {
    pub(super) const fn new() -> Runs {
        Runs { first: null_mut() }
    }

    /// A run of `size` bytes, a multiple of the grain.
    pub(super) fn take(&mut self, size: usize, source: &mut impl Source) -> *mut u8 {
        loop {
            let found = self.find(size);
            if !found.is_null() {
                return found;
            }
            let Some((memory, given)) = source.more(size) else { return found };
            // SAFETY: the source gives it away.
            unsafe { self.give(memory.as_ptr(), given) };
        }
    }

    /// The same at a multiple of `align`, a power of two larger than the grain.
    #[cold]
    pub(super) fn take_aligned(
        &mut self,
        size: usize,
        align: usize,
        source: &mut impl Source,
    ) -> *mut u8 {
        let more = align - GRAIN;
        let Some(whole) = size.checked_add(more) else { return null_mut() };
        let start = self.take(whole, source);
        if start.is_null() {
            return start;
        }
        let before = start.addr().wrapping_neg() & (align - 1);
        // SAFETY: what lies before and behind the aligned run is ours, and goes back.
        unsafe {
            let aligned = start.add(before);
            if before > 0 {
                self.give(start, before);
            }
            if more > before {
                self.give(aligned.add(size), more - before);
            }
            aligned
        }
    }

    /// The end of the first run that is large enough.
    fn find(&mut self, size: usize) -> *mut u8 {
        let mut link: *mut *mut Run = &mut self.first;
        // SAFETY: the links are those of the list, which is only ours, and each run's head is in memory that is free.
        unsafe {
            while !(*link).is_null() {
                let run = *link;
                if size <= (*run).size {
                    let rest = (*run).size - size;
                    (*run).size = rest;
                    if rest == 0 {
                        *link = (*run).next;
                    }
                    return run.cast::<u8>().add(rest);
                }
                link = &raw mut (*run).next;
            }
        }
        null_mut()
    }

    /// Takes a run back and joins it with its neighbours.
    ///
    /// # Safety
    /// The run (address and size are multiples of the grain) belongs to the caller, who gives it away.
    pub(super) unsafe fn give(&mut self, start: *mut u8, mut size: usize) {
        let run = start.cast::<Run>();
        let mut before: *mut Run = null_mut();
        let mut next = self.first;
        // SAFETY: the list is only ours; the run is ours from now on, and large and aligned enough for a head.
        unsafe {
            while !next.is_null() && next < run {
                before = next;
                next = (*next).next;
            }
            if !next.is_null() && start.add(size) == next.cast() {
                size += (*next).size;
                next = (*next).next;
            }
            if before.is_null() {
                run.write(Run { size, next });
                self.first = run;
            } else if before.cast::<u8>().add((*before).size) == start {
                (*before).size += size;
                (*before).next = next;
            } else {
                run.write(Run { size, next });
                (*before).next = run;
            }
        }
    }

    #[cfg(test)]
    pub(super) fn sizes(&self) -> Vec<usize> {
        let mut sizes = Vec::new();
        let mut run = self.first;
        while !run.is_null() {
            // SAFETY: as in `find`.
            unsafe {
                sizes.push((*run).size);
                run = (*run).next;
            }
        }
        sizes
    }
}
