//! Classes of a Worker's own, for the tests: a Durable Object, named entrypoints, a Workflow, targets; and handlers of events that are about other Workers.

mod counter;
mod flow;
mod greeter;
mod session;
mod shared;
mod tails;

use counter::CounterStub;
use workers::durable_objects::DurableObjectNamespace;
use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = req.url();
    let path = url.splitn(4, '/').nth(3).unwrap_or_default().to_owned();
    let (kind, rest) = path.split_once('/').unwrap_or((&path, ""));
    let counters: DurableObjectNamespace = env.durable_object("COUNTER")?;
    match kind {
        // Handed on to the object of that name.
        "object" => {
            let name = rest.split('/').next().unwrap_or_default();
            counters.get_by_name(name)?.fetch(&req).await
        }
        "rpc" => {
            let counter = CounterStub::new(counters.get_by_name("rpc")?);
            Response::ok(counter::by_rpc(&counter, rest).await?)
        }
        "made" => Response::ok(shared::count(&env, rest).await?),
        "script" => Response::ok(session::call_script(&env, rest).await?),
        _ => Response::ok("no such path"),
    }
}
