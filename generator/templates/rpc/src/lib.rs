//! A service that other Workers call by its methods: `caller/` is one of them, in TypeScript.

use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;
use workers::Context;

/// What the caller gives, and what it is given.
#[derive(Clone, Debug, FromJs, IntoJs)]
struct Guest {
    name: String,
    visits: u32,
}

struct Greeter;

#[export]
impl WorkerEntrypoint for Greeter {
    fn new(_ctx: Context, _env: Env) -> Self {
        Greeter
    }
}

#[rpc]
impl Greeter {
    async fn greet(&self, name: String) -> Result<String> {
        if name.is_empty() {
            return Err(Error::type_error("who is it?"));
        }
        Ok(format!("Hello {name}!"))
    }

    async fn welcome(&self, guest: Guest) -> Result<Guest> {
        Ok(Guest { visits: guest.visits + 1, ..guest })
    }
}

#[event(fetch)]
async fn fetch(_req: Request) -> Result<Response> {
    Response::ok("call me by my methods")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[worker_test]
    async fn greets() -> Result<()> {
        assert_eq!(Greeter.greet("Ada".into()).await?, "Hello Ada!");
        assert!(Greeter.greet(String::new()).await.is_err());
        Ok(())
    }
}
