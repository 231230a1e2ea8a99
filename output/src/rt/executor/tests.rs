//! The executor on the host: contexts are numbers, and what JavaScript is asked for is recorded.

use std::cell::{Cell, RefCell};
use std::future::{poll_fn, Future};
use std::rc::Rc;
use std::task::{Poll, Waker};

use super::platform::record::asked;
use super::{cancel, enter, spawn_local};
use crate::rt::{promise, slots, Answer, Js, Slot};

/// A flag that somebody waits for with a real waker.
#[derive(Clone, Default)]
struct Flag(Rc<(Cell<bool>, RefCell<Option<Waker>>)>);

impl Flag {
    fn raise(&self) {
        self.0 .0.set(true);
        if let Some(waker) = self.0 .1.take() {
            waker.wake();
        }
    }

    fn wait(&self) -> impl Future<Output = ()> {
        let flag = self.clone();
        poll_fn(move |cx| {
            if flag.0 .0.get() {
                return Poll::Ready(());
            }
            *flag.0 .1.borrow_mut() = Some(cx.waker().clone());
            Poll::Pending
        })
    }
}

/// The export `workers:poll`.
fn poll(context: u32) {
    enter(context, || {});
}

fn set(done: &Rc<Cell<bool>>) -> Rc<Cell<bool>> {
    Rc::clone(done)
}

#[test]
fn what_is_woken_is_polled_before_the_entry_returns() {
    let (flag, done) = (Flag::default(), Rc::new(Cell::new(false)));
    enter(1, || {
        let (flag, done) = (flag.clone(), set(&done));
        spawn_local(async move {
            flag.wait().await;
            done.set(true);
        });
    });
    assert_eq!(asked(), [("arm", 1)]);
    enter(1, || flag.raise());
    assert!(done.get());
    assert_eq!(asked(), []);
}

#[test]
fn a_task_of_another_context_is_left_to_it() {
    let (flag, done) = (Flag::default(), Rc::new(Cell::new(false)));
    enter(1, || {
        let (flag, done) = (flag.clone(), set(&done));
        spawn_local(async move {
            flag.wait().await;
            done.set(true);
        });
    });
    enter(2, || flag.raise());
    assert!(!done.get());
    assert_eq!(asked(), [("arm", 1), ("wake", 1)]);
    poll(1);
    assert!(done.get());
    assert_eq!(asked(), []);
}

#[test]
fn an_answer_needs_no_arming() {
    let (slot, done) = (Rc::new(Cell::new(0 as Slot)), Rc::new(Cell::new(false)));
    enter(1, || {
        let (slot, done) = (Rc::clone(&slot), set(&done));
        spawn_local(async move {
            promise::<()>(|given| slot.set(given)).await.unwrap();
            done.set(true);
        });
    });
    enter(1, || slots::answer(slot.get(), Ok(Answer::Handle(Js::UNDEFINED))));
    assert!(done.get());
    assert_eq!(asked(), []);
}

#[test]
fn a_nested_entry_polls_nothing() {
    let (flag, done) = (Flag::default(), Rc::new(Cell::new(false)));
    enter(1, || {
        let (waits, told) = (flag.clone(), set(&done));
        spawn_local(async move {
            waits.wait().await;
            told.set(true);
        });
        enter(1, || flag.raise());
        assert!(!done.get());
    });
    assert!(done.get());
}

#[test]
fn a_cancelled_task_is_dropped() {
    struct Told(Rc<Cell<bool>>);
    impl Drop for Told {
        fn drop(&mut self) {
            self.0.set(true);
        }
    }
    let (flag, done) = (Flag::default(), Rc::new(Cell::new(false)));
    enter(1, || {
        let (flag, told) = (flag.clone(), Told(set(&done)));
        spawn_local(async move {
            flag.wait().await;
            drop(told);
        });
    });
    enter(1, || cancel(1, true));
    assert!(done.get());
    // Its waker does nothing any more.
    enter(2, || flag.raise());
    assert_eq!(asked(), [("arm", 1)]);
}

#[test]
fn a_task_that_wakes_itself_lets_others_in() {
    let polls = Rc::new(Cell::new(0));
    enter(1, || {
        let polls = Rc::clone(&polls);
        spawn_local(poll_fn(move |cx| {
            polls.set(polls.get() + 1);
            cx.waker().wake_by_ref();
            if polls.get() < 3000 {
                Poll::Pending
            } else {
                Poll::Ready(())
            }
        }));
    });
    assert!(polls.get() < 3000);
    assert_eq!(asked(), [("arm", 1), ("wake", 1)]);
    poll(1);
    poll(1);
    assert_eq!(polls.get(), 3000);
}
