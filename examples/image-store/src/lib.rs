//! Images in R2, of any size.
//!
//! - `PUT /<name>` stores one
//! - `GET /<name>` gives it: all of it, a part, or 304 if the browser has it already
//! - `DELETE /<name>` forgets it
//! - `GET /` lists the names

use workers::prelude::*;
use workers::r2::{
    R2Bucket, R2GetOptions, R2HttpMetadata, R2MultipartOptions, R2MultipartUpload, R2Object,
    R2ObjectBody, R2ObjectBodyOrObject, R2PutOptions, R2UploadedPart,
};
use workers::ByteStream;

/// All parts but the last must have the same size, and at least this one.
const PART: usize = 5 * 1024 * 1024;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let images = env.r2("IMAGES")?;
    let url = req.url();
    let name = url.splitn(4, '/').nth(3).unwrap_or_default();
    match (req.method().as_str(), name) {
        ("GET", "") => list(&images).await,
        ("GET", name) => give(&images, name, &req.headers()).await,
        ("PUT", name) if !name.is_empty() => take(&images, name, req).await,
        ("DELETE", name) => {
            images.delete(name).await?;
            Response::builder().status(204).empty()
        }
        _ => say(405, "GET, PUT or DELETE"),
    }
}

async fn list(images: &R2Bucket) -> Result<Response> {
    let names: Vec<_> = images.list().await?.objects.iter().map(|one| one.key()).collect();
    Response::ok(names.join("\n"))
}

async fn take(images: &R2Bucket, name: &str, req: Request) -> Result<Response> {
    let kind = req.headers().get("content-type")?.unwrap_or_default();
    if !kind.starts_with("image/") {
        return say(415, "this is no image");
    }
    let Some(body) = req.body() else { return say(400, "this is nothing") };
    let metadata = R2HttpMetadata::new().content_type(kind).cache_control("max-age=3600");
    let mut chunks = body.chunks()?;
    let first = next_part(&mut chunks).await?;
    let stored = if first.len() < PART {
        let options = R2PutOptions::new().http_metadata(metadata);
        images.put_with(name, first, &options).await?
    } else {
        let options = R2MultipartOptions::new().http_metadata(metadata);
        let upload = images.create_multipart_upload_with(name, &options).await?;
        match send_parts(&upload, first, chunks).await {
            Ok(parts) => upload.complete(&parts).await?,
            Err(error) => {
                // Else the parts stay, and are paid for.
                upload.abort().await?;
                return Err(error);
            }
        }
    };
    let text = format!("{} bytes, {}", stored.size(), stored.http_etag());
    Response::builder().status(201).text(&text)
}

/// One part after the other: the next is read when R2 has the one before.
async fn send_parts(
    upload: &R2MultipartUpload,
    first: Vec<u8>,
    mut chunks: ByteStream,
) -> Result<Vec<R2UploadedPart>> {
    let mut parts = Vec::new();
    let mut part = first;
    while !part.is_empty() {
        let number = u16::try_from(parts.len() + 1)?;
        parts.push(upload.upload_part(number, part).await?);
        part = next_part(&mut chunks).await?;
    }
    Ok(parts)
}

/// As much as a part holds, or what is left.
async fn next_part(chunks: &mut ByteStream) -> Result<Vec<u8>> {
    let mut part = vec![0; PART];
    let mut filled = 0;
    while filled < PART {
        match chunks.read(&mut part[filled..]).await? {
            0 => break,
            count => filled += count,
        }
    }
    part.truncate(filled);
    Ok(part)
}

async fn give(images: &R2Bucket, name: &str, headers: &Headers) -> Result<Response> {
    // R2 reads `range`, `if-none-match` and the others by itself.
    let options = R2GetOptions::new().range(headers.clone());
    match images.get_only_if_with(name, headers.clone(), &options).await? {
        Some(R2ObjectBodyOrObject::Body(image)) => whole_or_part(&image),
        Some(R2ObjectBodyOrObject::Object(image)) => not_now(&image, headers),
        _ => say(404, "not found"),
    }
}

fn whole_or_part(image: &R2ObjectBody) -> Result<Response> {
    let mut builder = Response::builder();
    let size = image.size();
    let range = image.range().unwrap_or_default();
    let (from, length) = (range.offset.unwrap_or(0), range.length.unwrap_or(size));
    if length < size {
        builder = builder.status(206).header("content-range", content_range(from, length, size));
    }
    described(image, builder.stream(&image.body())?)
}

/// The browser has it, or wanted another one than there is.
fn not_now(image: &R2Object, asked: &Headers) -> Result<Response> {
    let is_known = asked.has("if-none-match")? || asked.has("if-modified-since")?;
    described(image, Response::builder().status(if is_known { 304 } else { 412 }).empty()?)
}

fn described(image: &R2Object, response: Response) -> Result<Response> {
    let headers = response.headers();
    image.write_http_metadata(&headers)?;
    headers.set("etag", &image.http_etag())?;
    headers.set("accept-ranges", "bytes")?;
    Ok(response)
}

/// `bytes 10-19/100`
fn content_range(from: u64, length: u64, size: u64) -> String {
    format!("bytes {from}-{}/{size}", from + length - 1)
}

fn say(status: u16, text: &str) -> Result<Response> {
    Response::builder().status(status).text(text)
}

#[cfg(test)]
mod tests {
    use super::content_range;

    #[test]
    fn ranges() {
        assert_eq!(content_range(10, 10, 100), "bytes 10-19/100");
        assert_eq!(content_range(0, 1, 100), "bytes 0-0/100");
    }
}
