//! Analytics Engine, rate limits, secrets, the version.

use std::fmt::Debug;

use workers::analytics::AnalyticsEngineDataPoint;
use workers::prelude::*;
use workers::rate_limit::RateLimitOptions;

use crate::{not_found, show, thrown};

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    match route {
        "data-point" => show(data_point(env)?),
        "rate-limit" => show(rate_limit(env).await?),
        "secret" => show(secret(env).await?),
        "version" => show(version(env)?),
        _ => not_found(),
    }
}

fn data_point(env: &Env) -> Result<impl Debug> {
    let point = AnalyticsEngineDataPoint::new()
        .indexes(vec![Some("customer".into())])
        .blobs(vec![Some("Berlin".into()), None])
        .doubles(vec![1.5, 2.0]);
    env.analytics_engine("VISITS")?.write_data_point(&point)
}

async fn rate_limit(env: &Env) -> Result<impl Debug> {
    let limiter = env.rate_limit("LIMITER")?;
    let options = RateLimitOptions::new("me");
    let mut outcomes = Vec::new();
    for _ in 0..3 {
        outcomes.push(limiter.limit(&options).await?.success);
    }
    Ok(outcomes)
}

async fn secret(env: &Env) -> Result<impl Debug> {
    Ok((
        env.secret("SECRET")?.get().await?,
        thrown(env.secret("NO_SECRET")?.get().await),
    ))
}

fn version(env: &Env) -> Result<impl Debug> {
    let version = env.version_metadata("VERSION")?;
    Ok((version.id.len(), version.tag, version.timestamp))
}
