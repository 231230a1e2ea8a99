// for ExecutionContext
use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
    let kv = env.kv("VISITS")?;
    let url = req.url();
    // Goes on after the answer.
    ctx.wait_until(async move {
        let visits = kv.get_json::<u64>(&url).await?.unwrap_or(0);
        kv.put(&url, (visits + 1).to_string()).await
    });
    Response::ok("welcome")
}
