// for StreamBinding
use workers::prelude::*;

async fn publish(env: &Env, url: &str) -> Result<String> {
    let video = env.stream("STREAM")?.upload(url).await?;
    Ok(video.id)
}
