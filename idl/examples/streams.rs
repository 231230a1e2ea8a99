// for ReadableStream
use workers::prelude::*;

/// What is only passed on is never read by the Worker.
async fn copy(req: &Request, env: &Env) -> Result<Response> {
    let Some(body) = req.body() else {
        return Response::ok("nothing came");
    };
    let (kept, returned) = body.tee()?;
    env.kv("COPIES")?.put("latest", kept).await?;
    Response::new(returned)
}
