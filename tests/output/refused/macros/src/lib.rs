//! What the attributes refuse.

use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;

struct Thing;

#[event(fetsch)]
fn no_such_event() {}

#[event(fetch)]
fn by_reference(request: &Request) -> Result<Response> {
    Response::ok(request.url())
}

#[export]
impl Thing {}

#[export]
impl DurableObject for Thing {}

#[export(instance = "many")]
impl DurableObject for Thing {
    fn new(_: DurableObjectState, _: Env) -> Self {
        Thing
    }
}

#[rpc]
impl Thing {
    fn make() -> Thing {
        Thing
    }
}

#[rpc]
impl Thing {
    fn change(&mut self) {}
}

#[rpc]
impl Thing {
    fn any<T>(&self, _: T) {}
}

#[rpc]
impl Thing {
    fn borrow(&self, _text: &str) {}
}

#[rpc]
trait Elsewhere {
    fn price(&mut self, article: String) -> u32;
}

#[worker_test(slow)]
async fn slowly() {}

#[worker_test]
struct NoTest;

#[export(default)]
impl DurableObject for Thing {
    fn new(_: DurableObjectState, _: Env) -> Self {
        Thing
    }
}

#[export]
impl DurableObject for Thing {
    fn new(_: DurableObjectState, _: Env) -> Self {
        Thing
    }

    fn fetch(&self, _: Request) -> Result<Response> {
        Response::ok("")
    }
}

#[export]
impl DurableObject for Thing {
    fn new(_: DurableObjectState, _: Env) -> Self {
        Thing
    }

    async fn fetch(&mut self, _: Request) -> Result<Response> {
        Response::ok("")
    }
}

#[event(start)]
async fn start() {}

#[event(fetch, scheduled)]
fn both() {}
