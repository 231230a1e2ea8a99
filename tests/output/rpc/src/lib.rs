//! What can be handed over in remote calls, for the tests: the other end is this Worker itself, or one in TypeScript.

mod desk;
mod room;
mod values;

use workers::prelude::*;

#[event(fetch)]
fn fetch() -> Result<Response> {
    Response::ok("nothing")
}
