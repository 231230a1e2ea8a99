// for MediaBinding
use workers::media::{MediaTransformationInputOptions, MediaTransformationOutputOptions};
use workers::prelude::*;

/// The first five seconds, small enough for a telephone.
async fn preview(env: &Env, video: &workers::streams::ReadableStream) -> Result<Response> {
    let size = MediaTransformationInputOptions::new().width(480);
    let output = MediaTransformationOutputOptions::new().duration("5s");
    let media = env.media("MEDIA")?.input(video)?;
    media.transform_with(&size)?.output_with(&output)?.response().await
}
