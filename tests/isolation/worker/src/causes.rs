//! What can go wrong in Rust.

use std::cell::Cell;
use std::fmt;
use std::future::{poll_fn, Future};
use std::hint::black_box;
use std::rc::Rc;
use std::task::{Poll, Waker};

use workers::events::AbortController;
use workers::prelude::*;
use workers::streams::ReadableStream;

use crate::throws;

/// Does what is asked for; what is thrown by JavaScript comes back as an `Err`.
pub fn misbehave(cause: &str) -> Result<()> {
    match cause {
        "panic" => panic!(),
        "message" => panic!("on purpose, {}", black_box(7)),
        "index" => drop(black_box(vec![1])[black_box(3)]),
        "unwrap" => black_box(None).unwrap(),
        "arithmetic" => drop(black_box(1) / black_box(0)),
        "unreachable" => unreachable(),
        "memory" => drop(out_of_bounds()),
        "stack" => drop(descend(black_box(0))),
        "allocation" => drop(too_much()),
        "exhaustion" => exhaust(),
        "drop" => drop(black_box(Bomb)),
        "panicking" => panic!("{}", Unprintable),
        "callback" => panic_below_js()?,
        "swallowed" => panic_below_a_native()?,
        "source" => drop(panic_in_a_source()?),
        "none" => {}
        _ => return throws::misbehave(cause),
    }
    Ok(())
}

/// The same where it can be awaited.
pub async fn misbehave_now(cause: &str) -> Result<()> {
    match cause {
        "source" => {
            let source = panic_in_a_source()?;
            Response::builder().stream(&source)?.text().await.map(drop)
        }
        "throw-later" => throws::later().await,
        "throw-callback" => throws::callback()?.text().await.map(drop),
        _ => misbehave(cause),
    }
}

#[cfg(target_arch = "wasm32")]
fn unreachable() {
    core::arch::wasm32::unreachable()
}

#[cfg(not(target_arch = "wasm32"))]
fn unreachable() {
    std::process::abort()
}

fn out_of_bounds() -> u32 {
    let address = black_box(0xFFFF_0000_usize);
    // SAFETY: none, on purpose: the runtime traps, as the memory ends below.
    unsafe { std::ptr::with_exposed_provenance::<u32>(address).read_volatile() }
}

/// Until the stack is used up.
fn descend(depth: u32) -> u32 {
    let frame = black_box([depth; 64]);
    if black_box(false) {
        return depth;
    }
    descend(black_box(depth + 1)).wrapping_add(frame[depth as usize % 64])
}

/// No memory has room for that.
fn too_much() -> [Vec<u8>; 2] {
    black_box([(); 2].map(|()| black_box(Vec::with_capacity(isize::MAX as usize))))
}

/// Takes memory, which it does not touch, until there is none.
fn exhaust() {
    let mut blocks = Vec::new();
    loop {
        blocks.push(black_box(Vec::<u8>::with_capacity(64 << 20)));
    }
}

struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("in a drop");
    }
}

struct Unprintable;

impl fmt::Display for Unprintable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("while panicking");
    }
}

fn panic_below_js() -> Result<()> {
    let headers = Headers::new()?;
    headers.set("a", "1")?;
    headers.for_each(|_, _| panic!("in a callback"))
}

/// `abort` swallows what its listeners throw.
fn panic_below_a_native() -> Result<()> {
    let controller = AbortController::new()?;
    let _listener = controller.signal().add_event_listener("abort", |_| panic!("in a listener"))?;
    controller.abort();
    Ok(())
}

fn panic_in_a_source() -> Result<ReadableStream> {
    ReadableStream::produce(|_| async { panic!("in a source") })
}

/// Hands one value to one who awaits it.
pub struct Tell<T>(Rc<Shared<T>>);

pub struct Shared<T> {
    value: Cell<Option<T>>,
    waker: Cell<Option<Waker>>,
}

pub fn channel<T>() -> (Tell<T>, impl Future<Output = T>) {
    let shared = Rc::new(Shared { value: Cell::new(None), waker: Cell::new(None) });
    let told = Rc::clone(&shared);
    let future = poll_fn(move |cx| match told.value.take() {
        Some(value) => Poll::Ready(value),
        None => {
            told.waker.set(Some(cx.waker().clone()));
            Poll::Pending
        }
    });
    (Tell(shared), future)
}

impl<T> Tell<T> {
    pub fn send(&self, value: T) {
        self.0.value.set(Some(value));
        if let Some(waker) = self.0.waker.take() {
            waker.wake();
        }
    }
}
