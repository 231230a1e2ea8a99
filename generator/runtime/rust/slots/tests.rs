//! Slots without JavaScript.

use super::table::INDEX;
use super::*;
use crate::rt::Js;
use std::task::Waker;

fn poll_once(slot: u32) -> Poll<Result<Answer>> {
    poll(slot, &mut Context::from_waker(Waker::noop()))
}

#[test]
fn an_answer_arrives_once() {
    let slot = open();
    assert!(poll_once(slot).is_pending());
    answer(slot, Ok(Answer::Handle(Js::TRUE)));
    assert!(matches!(poll_once(slot), Poll::Ready(Ok(Answer::Handle(_)))));
    let next = open();
    assert_eq!(next & INDEX, slot & INDEX);
    assert_ne!(next, slot);
    answer(slot, Ok(Answer::Absent));
    assert!(poll_once(next).is_pending());
}

#[test]
fn an_abandoned_slot_waits_for_its_answer() {
    let slot = open();
    abandon(slot);
    let other = open();
    assert_ne!(other & INDEX, slot & INDEX);
    answer(slot, Ok(Answer::Absent));
    assert_eq!(open() & INDEX, slot & INDEX);
    abandon(other);
}

#[test]
fn an_ended_context_fails_what_waits() {
    let slot = open();
    let dropped = open();
    abandon(dropped);
    end(current());
    assert_eq!(open() & INDEX, dropped & INDEX);
    assert!(matches!(poll_once(slot), Poll::Ready(Err(_))));
}
