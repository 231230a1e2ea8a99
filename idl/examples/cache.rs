// for Cache
use workers::cache::caches;
use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request, ctx: Context) -> Result<Response> {
    let cache = caches().default_cache();
    if let Some(hit) = cache.match_(&req).await? {
        return Ok(hit);
    }
    let page = Response::builder().header("cache-control", "max-age=60").text("made anew")?;
    ctx.wait_until(cache.put(&req, &page.try_clone()?));
    Ok(page)
}
