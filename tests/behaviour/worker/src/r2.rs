//! R2 object storage.

use std::collections::HashMap;
use std::fmt::Debug;

use workers::prelude::*;
use workers::r2::{
    R2Bucket, R2Conditional, R2GetOptions, R2HttpMetadata, R2ListOptions, R2ListOptionsIncludeItem,
    R2MultipartOptions, R2PutOptions, R2Range, R2UploadedPart,
};

use crate::{not_found, show, thrown};

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    let bucket = env.r2("BUCKET")?;
    match route {
        "put-get" => show(put_get(&bucket).await?),
        "head" => show(head(&bucket).await?),
        "metadata" => show(metadata(&bucket).await?),
        "range" => show(range(&bucket).await?),
        "suffix" => show(suffix(&bucket).await?),
        "conditional-get" => show(conditional_get(&bucket).await?),
        "conditional-put" => show(conditional_put(&bucket).await?),
        "checksums" => show(checksums(&bucket).await?),
        "wrong-checksum" => show(wrong_checksum(&bucket).await?),
        "list" => show(list(&bucket).await?),
        "delete" => show(delete(&bucket).await?),
        "multipart" => show(multipart(&bucket).await?),
        "aborted" => show(aborted(&bucket).await?),
        "stream" => show(stream(&bucket).await?),
        _ => not_found(),
    }
}

async fn put_get(bucket: &R2Bucket) -> Result<impl Debug> {
    let put = bucket.put("greeting", "hello").await?;
    let size = Some(put.size());
    let text = match bucket.get("greeting").await? {
        Some(object) => Some(object.text().await?),
        None => None,
    };
    Ok((size, text, bucket.get("nothing").await?.is_none()))
}

async fn head(bucket: &R2Bucket) -> Result<impl Debug> {
    bucket.put("head", "contents").await?;
    let head = bucket.head("head").await?;
    let head = head.map(|object| (object.key(), object.size()));
    Ok((head, bucket.head("nothing").await?.is_none()))
}

async fn metadata(bucket: &R2Bucket) -> Result<impl Debug> {
    let http = R2HttpMetadata::new()
        .content_type("text/plain")
        .cache_control("no-store");
    let custom = HashMap::from([("author".to_owned(), "Ada".to_owned())]);
    let options = R2PutOptions::new()
        .http_metadata(http)
        .custom_metadata(custom);
    bucket.put_with("metadata", "text", &options).await?;
    let Some(object) = bucket.head("metadata").await? else {
        return Ok(None);
    };
    let http = object.http_metadata().unwrap_or_default();
    let headers = Headers::new()?;
    object.write_http_metadata(&headers)?;
    Ok(Some((
        http.content_type,
        headers.get("cache-control")?,
        object.custom_metadata(),
    )))
}

async fn range(bucket: &R2Bucket) -> Result<impl Debug> {
    bucket.put("range", "0123456789").await?;
    let options = R2GetOptions::new().range(R2Range::new().offset(2).length(3));
    let Some(part) = bucket.get_with("range", &options).await? else {
        return Ok(None);
    };
    let range = part.range().map(|range| (range.offset, range.length));
    Ok(Some((part.text().await?, range)))
}

async fn suffix(bucket: &R2Bucket) -> Result<impl Debug> {
    bucket.put("suffix", "0123456789").await?;
    let options = R2GetOptions::new().range(R2Range::new().suffix(4));
    match bucket.get_with("suffix", &options).await? {
        Some(part) => Ok(Some(part.text().await?)),
        None => Ok(None),
    }
}

async fn conditional_get(bucket: &R2Bucket) -> Result<impl Debug> {
    let put = bucket.put("conditional", "text").await?;
    let same = R2Conditional::new().etag_matches(put.etag());
    let other = R2Conditional::new().etag_matches("another");
    let same = bucket.get_only_if("conditional", same).await?;
    let other = bucket.get_only_if("conditional", other).await?;
    Ok(Some((same.is_some(), other.is_some())))
}

async fn conditional_put(bucket: &R2Bucket) -> Result<impl Debug> {
    bucket.put("conditional-put", "first").await?;
    let other = R2Conditional::new().etag_matches("another");
    let refused = bucket
        .put_only_if("conditional-put", "second", other)
        .await?;
    Ok(refused.is_none())
}

async fn checksums(bucket: &R2Bucket) -> Result<impl Debug> {
    let sha256 = workers::crypto::crypto()
        .subtle()
        .digest("SHA-256", b"text")
        .await?;
    let options = R2PutOptions::new().sha256(sha256.clone());
    bucket.put_with("checksums", "text", &options).await?;
    let checksums = bucket
        .head("checksums")
        .await?
        .map(|object| object.checksums());
    Ok(checksums.map(|sums| {
        (
            sums.sha256() == Some(sha256),
            sums.sha1(),
            sums.md5().is_some(),
        )
    }))
}

async fn wrong_checksum(bucket: &R2Bucket) -> Result<impl Debug> {
    let options = R2PutOptions::new().md5("00000000000000000000000000000000");
    Ok(thrown(
        bucket.put_with("wrong", "text", &options).await.map(|_| ()),
    ))
}

async fn list(bucket: &R2Bucket) -> Result<impl Debug> {
    for key in ["list/a", "list/b", "list/sub/c", "list/sub/d"] {
        bucket.put(key, key).await?;
    }
    let all = R2ListOptions::new()
        .prefix("list/")
        .limit(3)
        .include(vec![R2ListOptionsIncludeItem::HttpMetadata]);
    let first = bucket.list_with(&all).await?;
    let rest = bucket
        .list_with(&all.cursor(first.cursor.clone().unwrap_or_default()))
        .await?;
    let folders = R2ListOptions::new().prefix("list/").delimiter("/");
    let folders = bucket.list_with(&folders).await?;
    let keys = folders
        .objects
        .iter()
        .map(|object| object.key())
        .collect::<Vec<_>>();
    Ok((
        (first.objects.len(), first.truncated),
        (rest.objects.len(), rest.truncated, rest.cursor),
        (keys, folders.delimited_prefixes),
    ))
}

async fn delete(bucket: &R2Bucket) -> Result<impl Debug> {
    for key in ["delete/1", "delete/2", "delete/3"] {
        bucket.put(key, "").await?;
    }
    bucket.delete("delete/1").await?;
    bucket
        .delete(vec!["delete/2".to_owned(), "delete/3".to_owned()])
        .await?;
    Ok(bucket
        .list_with(&R2ListOptions::new().prefix("delete/"))
        .await?
        .objects
        .len())
}

async fn multipart(bucket: &R2Bucket) -> Result<impl Debug> {
    let options = R2MultipartOptions::new()
        .http_metadata(R2HttpMetadata::new().content_type("application/octet-stream"));
    let upload = bucket
        .create_multipart_upload_with("multipart", &options)
        .await?;
    let resumed = bucket.resume_multipart_upload(&upload.key(), &upload.upload_id())?;
    let first = upload.upload_part(1, vec![1; 5 * 1024 * 1024]).await?;
    let second = resumed.upload_part(2, "the end").await?;
    let object = resumed.complete(&[first, second]).await?;
    let wrong = bucket.resume_multipart_upload("multipart", "unknown")?;
    let wrong = wrong.complete(&[R2UploadedPart::new(1, "none")]).await;
    Ok((object.size(), thrown(wrong.map(|_| ()))))
}

async fn aborted(bucket: &R2Bucket) -> Result<impl Debug> {
    let upload = bucket.create_multipart_upload("aborted").await?;
    upload.upload_part(1, "part").await?;
    upload.abort().await?;
    Ok(bucket.head("aborted").await?.is_none())
}

async fn stream(bucket: &R2Bucket) -> Result<impl Debug> {
    bucket.put("stream", "flows").await?;
    let Some(object) = bucket.get("stream").await? else {
        return Ok(None);
    };
    let response = Response::new(object.body())?;
    Ok(Some((response.text().await?, object.body_used())))
}
