// for cloudflare:pipelines.Pipeline
use workers::prelude::*;

#[derive(IntoJs)]
struct Click {
    page: String,
    at: workers::Date,
}

async fn record(env: &Env, page: String) -> Result<()> {
    env.pipeline("CLICKS")?.send(&[Click { page, at: workers::Date::now() }]).await
}
