// for Fetcher
use workers::prelude::*;

/// Another Worker answers, without a way through the network.
#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let answer = env.service("AUTH")?.fetch(&req).await?;
    if answer.status() == 401 {
        return Ok(answer);
    }
    Response::ok("you may pass")
}
