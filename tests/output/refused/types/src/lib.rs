//! What the types refuse.

use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;

struct Plain;

#[event(fetch)]
fn wrong_parameter(plain: Plain) -> Result<Response> {
    let Plain = plain;
    Response::ok("")
}

#[event(scheduled)]
fn wrong_answer() -> u8 {
    1
}

struct Thing;

#[export]
impl DurableObject for Thing {
    fn new(_: DurableObjectState, _: Env) -> Self {
        Thing
    }

    async fn fetch(&self, url: String) -> Result<Response> {
        Response::ok(url)
    }
}

#[rpc]
impl Thing {
    fn give(&self) -> Plain {
        Plain
    }

    fn take(&self, _plain: Plain) {}
}

struct Odd;

#[export]
impl DurableObject for Odd {
    fn new(_: DurableObjectState, _: Env) -> u8 {
        1
    }
}

#[derive(FromJs)]
pub struct Taken(u32);

#[derive(IntoJs)]
pub struct Given(u32);

struct Room;

#[rpc]
impl Room {
    fn take(&self, taken: Taken) -> u32 {
        taken.0
    }

    fn give(&self) -> Given {
        Given(1)
    }
}

#[event(fetch)]
async fn no_answer(request: Request) {
    drop(request);
}

#[event(tail_stream)]
fn no_closures() -> u8 {
    1
}
