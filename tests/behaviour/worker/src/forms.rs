//! Forms, with files.

use std::fmt::Debug;

use workers::blob::{Blob, BlobOptions, File, FileOptions};
use workers::http::FormData;
use workers::prelude::*;

use crate::{not_found, show};

pub async fn answer(route: &str, req: &Request) -> Result<Response> {
    match route {
        "read" => show(read(req).await?),
        "make" => show(make().await?),
        "blob" => show(blob().await?),
        _ => not_found(),
    }
}

async fn read(req: &Request) -> Result<impl Debug> {
    let form = req.form_data().await?;
    let names = form.keys().collect::<Vec<_>>();
    let title = form
        .get("title")?
        .map(String::try_from)
        .transpose()?
        .unwrap_or_default();
    Ok((
        names,
        title,
        form.has("nothing")?,
        form.get_all("tag")?.len(),
    ))
}

async fn make() -> Result<impl Debug> {
    let form = FormData::new()?;
    form.append("title", "a letter")?;
    let options = FileOptions::new().type_("text/plain");
    let file = File::new_with(&["dear ".into(), "all".into()], "letter.txt", &options)?;
    form.append("letter", Blob::from(file))?;
    let sent = Response::new(form)?;
    let kind = sent.headers().get("content-type")?.unwrap_or_default();
    let text = sent.text().await?;
    Ok((
        kind.starts_with("multipart/form-data; boundary="),
        text.contains(r#"filename="letter.txt""#),
        text.contains("dear all"),
    ))
}

async fn blob() -> Result<impl Debug> {
    let options = BlobOptions::new().type_("text/plain");
    let blob = Blob::new_with(&["héllo ".into(), vec![119, 111].into()], &options)?;
    let slice = blob.slice_with(Some(0), Some(3), None)?;
    Ok((
        blob.size(),
        blob.type_(),
        blob.text().await?,
        slice.bytes().await?,
    ))
}
