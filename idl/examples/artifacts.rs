// for Artifacts
use workers::prelude::*;

async fn latest(env: &Env, name: &str) -> Result<Option<String>> {
    let repo = env.artifacts("REPOS")?.get(name).await?;
    let log = repo.log().await?;
    Ok(log.into_iter().next().map(|commit| commit.message))
}
