// for KVNamespace
use std::time::Duration;

use workers::kv::KvNamespacePutOptions;
use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
    let kv = env.kv("CACHE")?;
    if let Some(page) = kv.get_text(&req.url()).await? {
        return Response::html(page);
    }
    let page = format!("<h1>Made at {:?}</h1>", workers::Date::now());
    let options = KvNamespacePutOptions::new().expiration_ttl(Duration::from_secs(60));
    // It is written while the answer is on its way.
    ctx.wait_until(kv.put_with(&req.url(), page.as_str(), &options));
    Response::html(page)
}
