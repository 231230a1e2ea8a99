// for ImagesBinding
use workers::images::{ImageOutputOptions, ImageOutputOptionsFormat, ImageTransform};
use workers::prelude::*;
use workers::streams::ReadableStream;

async fn thumbnail(env: &Env, image: &ReadableStream) -> Result<Response> {
    let output = ImageOutputOptions::new(ImageOutputOptionsFormat::ImageWebp);
    let image = env.images("IMAGES")?.input(image)?;
    image.transform(&ImageTransform::new().width(128))?.output(&output).await?.response()
}
