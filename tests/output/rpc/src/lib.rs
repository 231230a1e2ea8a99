//! What can be handed over in remote calls, for the tests: the other end is this Worker itself, or one in TypeScript.

mod calls;
mod desk;
mod exports;
mod keeper;
mod room;
mod values;

use workers::prelude::*;

/// `/<who>/<what>`: calls that one.
#[event(fetch)]
async fn fetch(request: Request, env: Env, ctx: Context) -> Result<Response> {
    let url = request.url();
    let mut path = url.split('/').skip(3);
    let (who, what) = (path.next().unwrap_or_default(), path.next().unwrap_or_default());
    if who == "EXPORTS" {
        return Response::ok(exports::call(&ctx, what).await?);
    }
    if who == "KEEPER" {
        let keeper = keeper::KeeperStub::new(env.durable_object(who)?.get_by_name(what)?);
        return Response::ok(keeper::call(&keeper, what).await?);
    }
    let desk: desk::DeskStub = env.binding(who)?;
    Response::ok(calls::call(&desk, what).await?)
}
