//! Named entrypoints.

use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;
use workers::scheduled::ScheduledController;
use workers::Context;

pub(crate) struct Greeter {
    greeting: String,
}

#[export]
impl WorkerEntrypoint for Greeter {
    fn new(_ctx: Context, env: Env) -> Result<Self> {
        Ok(Greeter { greeting: env.text("GREETING")? })
    }

    async fn fetch(&self, request: Request) -> Result<Response> {
        Response::ok(format!("{} {}", self.greeting, request.method()))
    }

    async fn scheduled(&self, controller: ScheduledController) {
        console_log!("scheduled {}", controller.cron());
    }
}

#[rpc]
impl Greeter {
    async fn greet(&self, name: String) -> String {
        format!("{}, {name}!", self.greeting)
    }

    fn panics(&self) {
        panic!("on purpose, in an entrypoint");
    }
}
