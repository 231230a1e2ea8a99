//! Closures without JavaScript.

use std::cell::Cell;
use std::rc::Rc;

use super::table::{count, serve};
use super::*;
use crate::rt::Js;

fn invoke_with(id: u32, pack: &[u8]) -> u32 {
    serve(id, &mut Arguments::new(pack, 7))
}

/// Counts how often what it is in was dropped.
struct Guarded(Rc<Cell<u32>>);

impl Drop for Guarded {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

#[test]
fn places_are_used_again() {
    let before = count();
    let one = callback(sync(Void, |_| Ok(())));
    let first = one.give();
    release(first);
    release(first);
    assert_eq!(one.give(), first);
    assert_ne!(one.give(), first);
    assert_eq!(count(), before + 2);
}

#[test]
fn arguments_and_results_cross() {
    let seen = Rc::new(Cell::new(0.0));
    let sum = Rc::clone(&seen);
    let id = callback(sync(Value, move |a| {
        let (text, number): (String, f64) = a.get()?;
        sum.set(sum.get() + number);
        Ok(text == "ab")
    }))
    .give();
    let mut pack = vec![2, 0, 0, 0, b'a', b'b'];
    pack.extend(1.5f64.to_le_bytes());
    assert_eq!(invoke_with(id, &pack), Js::TRUE.raw());
    assert_eq!(invoke_with(id, &pack), Js::TRUE.raw());
    assert_eq!(seen.get(), 3.0);
    release(id);
}

#[test]
fn what_is_called_once_is_freed_by_it() {
    let before = count();
    let drops = Rc::new(Cell::new(0));
    let held = Guarded(Rc::clone(&drops));
    let function = one_time(move |_| {
        drop(held);
        Ok(())
    });
    let id = once(sync(Void, function)).give();
    assert_eq!(count(), before + 1);
    assert_eq!(invoke_with(id, &[]), Js::UNDEFINED.raw());
    assert_eq!((count(), drops.get()), (before, 1));
}

#[test]
fn what_is_never_called_is_freed_with_its_function() {
    let drops = Rc::new(Cell::new(0));
    let held = Guarded(Rc::clone(&drops));
    let given = callback(sync(Void, move |_| {
        let _ = &held;
        Ok(())
    }));
    let (one, two) = (given.give(), given.clone().give());
    drop(given);
    release(one);
    assert_eq!(drops.get(), 0);
    release(two);
    assert_eq!(drops.get(), 1);
}

#[test]
fn a_dead_frame_leaves_nothing_lent() {
    let before = count();
    let function = sync(Void, |_| Ok(()));
    // SAFETY: the closure outlives the test.
    let lent = unsafe { Lent::new(&function) };
    assert_eq!(count(), before + 1);
    assert_eq!(invoke_with(lent.give(), &[]), Js::UNDEFINED.raw());
    core::mem::forget(lent);
    recover();
    assert_eq!(count(), before);
}

#[test]
fn the_result_of_a_call_that_hands_it_through_stays_here() {
    let kept = Kept::new();
    {
        let closure = kept.keep(|_| Ok(vec![1, 2]));
        assert_eq!(closure(&mut Arguments::new(&[], 1)), Js::UNDEFINED.raw());
    }
    assert_eq!(kept.finish(Ok(())).unwrap(), [1, 2]);
    let kept: Kept<u8> = Kept::new();
    assert!(kept.finish(Ok(())).is_err());
}

#[test]
fn a_closure_gives_a_value_or_a_result_of_it() {
    fn boolean<M>(reply: impl Reply<bool, M>) -> u32 {
        reply.reply(1, Value::give)
    }
    fn nothing<M>(reply: impl Reply<Void, M>) -> u32 {
        reply.reply(1, Void::give)
    }
    assert_eq!(boolean(true), Js::TRUE.raw());
    assert_eq!(boolean(Ok(false)), Js::FALSE.raw());
    assert_eq!(boolean(async { Ok(true) }), Js::TRUE.raw());
    assert_eq!(nothing(()), Js::UNDEFINED.raw());
    assert_eq!(nothing(Ok("any")), Js::UNDEFINED.raw());
    assert_eq!(nothing(async {}), Js::UNDEFINED.raw());
    assert_eq!(nothing(async { Ok(1) }), Js::UNDEFINED.raw());
}
