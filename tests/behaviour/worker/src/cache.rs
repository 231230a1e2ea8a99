//! The cache.

use std::fmt::Debug;

use workers::cache::caches;
use workers::prelude::*;

use crate::{not_found, show, thrown};

pub async fn answer(route: &str) -> Result<Response> {
    match route {
        "put-match" => show(put_match().await?),
        "named" => show(named().await?),
        "delete" => show(delete().await?),
        "not-cacheable" => show(not_cacheable().await?),
        _ => not_found(),
    }
}

fn cacheable(text: &str) -> Result<Response> {
    Response::builder()
        .header("cache-control", "max-age=60")
        .text(text)
}

async fn put_match() -> Result<impl Debug> {
    let cache = caches().default_cache();
    cache
        .put("http://cached.test/a", &cacheable("kept")?)
        .await?;
    let hit = match cache.match_("http://cached.test/a").await? {
        Some(response) => Some((
            response.headers().get("cf-cache-status")?,
            response.text().await?,
        )),
        None => None,
    };
    let request = Request::new("http://cached.test/a")?;
    let by_request = cache.match_(&request).await?.is_some();
    Ok((
        hit,
        by_request,
        cache.match_("http://cached.test/b").await?.is_none(),
    ))
}

async fn named() -> Result<impl Debug> {
    let cache = caches().open("pages").await?;
    cache
        .put("http://cached.test/named", &cacheable("page")?)
        .await?;
    let elsewhere = caches()
        .default_cache()
        .match_("http://cached.test/named")
        .await?;
    Ok((
        cache.match_("http://cached.test/named").await?.is_some(),
        elsewhere.is_some(),
    ))
}

async fn delete() -> Result<impl Debug> {
    let cache = caches().default_cache();
    cache
        .put("http://cached.test/gone", &cacheable("gone")?)
        .await?;
    let first = cache.delete("http://cached.test/gone").await?;
    Ok((first, cache.delete("http://cached.test/gone").await?))
}

async fn not_cacheable() -> Result<impl Debug> {
    let post = Request::new_with(
        "http://cached.test/post",
        &workers::http::RequestInit::new().method("POST"),
    )?;
    Ok(thrown(
        caches().default_cache().put(post, &cacheable("no")?).await,
    ))
}
