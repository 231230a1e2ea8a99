//! Short names for long addresses: kept in D1, looked up in KV.
//!
//! - `POST /` with `{"url": "https://example.com/long"}` makes one, and answers with it
//! - `GET /<name>` redirects
//! - `GET /<name>/stats` tells how often it did

use workers::prelude::*;
use workers::Context;

#[derive(FromJs)]
struct Wanted {
    url: String,
}

#[derive(FromJs, IntoJs)]
struct Stats {
    url: String,
    hits: i64,
}

#[event(fetch)]
async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
    let url = req.url();
    let mut path = url.split('/').skip(3);
    let name = path.next().unwrap_or_default();
    match (req.method().as_str(), name, path.next()) {
        ("POST", "", None) => shorten(&env, req.json::<Wanted>().await?.url).await,
        ("GET", name, None) => follow(env, ctx, name.to_owned()).await,
        ("GET", name, Some("stats")) => stats(&env, name).await,
        _ => not_found(),
    }
}

async fn shorten(env: &Env, url: String) -> Result<Response> {
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return Response::builder().status(400).text("no address");
    }
    let name = name_for(&url);
    let insert = "INSERT INTO links (name, url, hits) VALUES (?, ?, 0) ON CONFLICT DO NOTHING";
    env.d1("LINKS")?.prepare(insert).bind((&*name, &*url))?.run().await?;
    env.kv("CACHE")?.put(&name, url.as_str()).await?;
    Response::ok(name)
}

async fn follow(env: Env, ctx: Context, name: String) -> Result<Response> {
    let Some(url) = env.kv("CACHE")?.get_text(&name).await? else {
        return not_found();
    };
    // Counted when the visitor is already on the way.
    ctx.wait_until(async move {
        let count = "UPDATE links SET hits = hits + 1 WHERE name = ?";
        env.d1("LINKS")?.prepare(count).bind((&*name,))?.run().await
    });
    Response::builder().status(302).header("location", &*url).empty()
}

async fn stats(env: &Env, name: &str) -> Result<Response> {
    let select = "SELECT url, hits FROM links WHERE name = ?";
    let row = env.d1("LINKS")?.prepare(select).bind((name,))?.first::<Stats>().await?;
    row.map_or_else(not_found, |stats| Response::json(&stats))
}

fn not_found() -> Result<Response> {
    Response::builder().status(404).text("not found")
}

/// The same address has the same name: FNV-1a in the letters and digits that nobody confuses.
fn name_for(url: &str) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let hash = url.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (0..7).map(|at| char::from(LETTERS[(hash >> (at * 5)) as usize % 32])).collect()
}

#[cfg(test)]
mod tests {
    use super::name_for;

    #[test]
    fn names() {
        assert_eq!(name_for("https://example.com/"), name_for("https://example.com/"));
        assert_ne!(name_for("https://example.com/a"), name_for("https://example.com/b"));
        assert_eq!(name_for("https://example.com/").len(), 7);
    }
}
