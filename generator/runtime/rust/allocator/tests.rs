//! The allocator over a piece of the host's memory.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::heap::Heap;
use super::runs::{Source, GRAIN};

const SIZE: usize = 1 << 20;

#[repr(align(65536))]
struct Arena([u8; SIZE]);

/// Gives out an arena, page by page.
struct Pages {
    arena: Box<Arena>,
    used: usize,
}

impl Pages {
    fn new() -> Pages {
        let layout = Layout::new::<Arena>();
        // SAFETY: an arena is bytes, of which zero is one, and the box gives the memory back with the layout of an arena.
        let arena = unsafe { Box::from_raw(std::alloc::alloc_zeroed(layout).cast()) };
        Pages { arena, used: 0 }
    }
}

impl Source for Pages {
    fn more(&mut self, size: usize) -> Option<(NonNull<u8>, usize)> {
        let size = size.next_multiple_of(65536);
        let start = self.used;
        if size > SIZE - start {
            return None;
        }
        self.used += size;
        // SAFETY: it lies in the arena.
        NonNull::new(unsafe { self.arena.0.as_mut_ptr().add(start) }).map(|start| (start, size))
    }
}

fn layout(size: usize, align: usize) -> Layout {
    Layout::from_size_align(size, align).unwrap()
}

/// Not random, but unforeseen.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 as usize % sides
    }
}

struct Held {
    address: *mut u8,
    layout: Layout,
    mark: u8,
}

impl Held {
    fn fill(&self) {
        // SAFETY: the block is ours.
        unsafe { self.address.write_bytes(self.mark, self.layout.size()) }
    }

    fn check(&self, length: usize) {
        for at in 0..length {
            // SAFETY: the block is ours, and filled.
            assert_eq!(unsafe { self.address.add(at).read() }, self.mark);
        }
    }
}

#[test]
fn blocks_do_not_overlap() {
    let mut heap = Heap::new(Pages::new());
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut held: Vec<Held> = Vec::new();
    for turn in 0..20_000 {
        let choice = dice.roll(4);
        if choice < 2 && held.len() < 100 {
            let size = 1 + if dice.roll(8) == 0 { dice.roll(6000) } else { dice.roll(200) };
            let powers = if dice.roll(50) == 0 { 12 } else { 5 };
            let layout = layout(size, 1 << dice.roll(powers));
            let address = heap.allocate(layout);
            assert!(!address.is_null());
            assert_eq!(address.addr() % layout.align(), 0);
            held.push(Held { address, layout, mark: turn as u8 });
            held[held.len() - 1].fill();
        } else if !held.is_empty() {
            let index = dice.roll(held.len());
            let mut block = held.swap_remove(index);
            block.check(block.layout.size());
            if choice == 2 {
                let size = 1 + dice.roll(3000);
                // SAFETY: the block came from this heap, with this layout.
                block.address = unsafe { heap.resize(block.address, block.layout, size) };
                assert!(!block.address.is_null());
                let kept = size.min(block.layout.size());
                block.layout = layout(size, block.layout.align());
                block.check(kept);
                block.fill();
                held.push(block);
            } else {
                // SAFETY: as above.
                unsafe { heap.release(block.address, block.layout) };
            }
        }
    }
}

#[test]
fn runs_coalesce() {
    let mut heap = Heap::new(Pages::new());
    let layouts = [layout(3000, 8), layout(5000, 8), layout(7000, 8)];
    let blocks = layouts.map(|layout| heap.allocate(layout));
    for index in [0, 2, 1] {
        // SAFETY: the blocks came from this heap.
        unsafe { heap.release(blocks[index], layouts[index]) };
    }
    assert_eq!(heap.runs().sizes(), [65536]);
}

#[test]
fn a_block_stays_while_it_fits() {
    let mut heap = Heap::new(Pages::new());
    let first = layout(2000, 8);
    let address = heap.allocate(first);
    // SAFETY: the block came from this heap.
    unsafe {
        assert_eq!(heap.resize(address, first, 2000usize.next_multiple_of(GRAIN)), address);
        assert_ne!(heap.resize(address, first, 40_000), address);
    }
}

#[test]
fn too_much_is_refused() {
    let mut heap = Heap::new(Pages::new());
    assert!(heap.allocate(layout(2 * SIZE, 8)).is_null());
    assert!(!heap.allocate(layout(SIZE / 2, 8)).is_null());
}
