//! Workers KV.

use std::fmt::Debug;
use std::time::Duration;

use workers::kv::{KvNamespaceListOptions, KvNamespacePutOptions};
use workers::prelude::*;

use crate::{not_found, show, thrown};

#[derive(Debug, FromJs, IntoJs)]
struct Visitor {
    name: String,
    visits: u32,
}

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    match route {
        "text" => show(text(env).await?),
        "bytes" => show(bytes(env).await?),
        "json" => show(json(env).await?),
        "stream" => show(stream(env).await?),
        "many" => show(many(env).await?),
        "metadata" => show(metadata(env).await?),
        "list" => show(list(env).await?),
        "delete" => show(delete(env).await?),
        "long-key" => show(long_key(env).await?),
        "no-json" => show(no_json(env).await?),
        "short-life" => show(short_life(env).await?),
        _ => not_found(),
    }
}

async fn text(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    kv.put("greeting", "Grüße 🎉").await?;
    Ok((
        kv.get_text("greeting").await?,
        kv.get_text("nothing").await?,
    ))
}

async fn bytes(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    kv.put("bytes", vec![0, 128, 255]).await?;
    Ok((kv.get_bytes("bytes").await?, kv.get_bytes("nothing").await?))
}

async fn json(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    kv.put("visitor", r#"{"name":"Ada","visits":3}"#).await?;
    kv.get_json::<Visitor>("visitor").await
}

async fn stream(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    if let Some(body) = Response::ok("flows")?.body() {
        kv.put("stream", body).await?;
    }
    let Some(stream) = kv.get_stream("stream").await? else {
        return Ok(None);
    };
    Ok(Some(Response::new(stream)?.text().await?))
}

async fn many(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    kv.put("one", "1").await?;
    kv.put("two", "2").await?;
    let found = kv.get_many_text(&["one", "two", "nothing"]).await?;
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort();
    Ok(found)
}

async fn metadata(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    let visitor = Visitor {
        name: "Bob".to_owned(),
        visits: 1,
    };
    let options = KvNamespacePutOptions::new()
        .metadata(visitor)
        .expiration_ttl(Duration::from_secs(60));
    kv.put_with("with-metadata", "value", &options).await?;
    let found = kv
        .get_with_metadata_text::<Visitor>("with-metadata")
        .await?;
    Ok((found.value, found.metadata))
}

async fn list(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    for name in ["list:a", "list:b", "list:c"] {
        kv.put(name, "").await?;
    }
    let options = KvNamespaceListOptions::new().prefix("list:").limit(2);
    let first = kv.list_with::<()>(&options).await?;
    let names = first
        .keys
        .iter()
        .map(|key| key.name.clone())
        .collect::<Vec<_>>();
    let cursor = first.cursor.unwrap_or_default();
    let last = kv.list_with::<()>(&options.cursor(cursor)).await?;
    Ok((
        names,
        first.list_complete,
        last.keys.len(),
        last.list_complete,
        last.cursor,
    ))
}

async fn delete(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    kv.put("gone", "soon").await?;
    kv.delete("gone").await?;
    kv.delete("never-there").await?;
    kv.get_text("gone").await
}

async fn long_key(env: &Env) -> Result<impl Debug> {
    Ok(thrown(env.kv("KV")?.put(&"k".repeat(513), "").await))
}

async fn no_json(env: &Env) -> Result<impl Debug> {
    let kv = env.kv("KV")?;
    kv.put("no-json", "{").await?;
    Ok(thrown(kv.get_json::<Visitor>("no-json").await))
}

async fn short_life(env: &Env) -> Result<impl Debug> {
    let options = KvNamespacePutOptions::new().expiration_ttl(Duration::from_secs(1));
    Ok(thrown(
        env.kv("KV")?.put_with("short-life", "", &options).await,
    ))
}
