// for Blob
use workers::blob::{Blob, BlobOptions};
use workers::prelude::*;

fn download(rows: &str) -> Result<Response> {
    let options = BlobOptions::new().type_("text/csv");
    Response::new(Blob::new_with(&["name,visits\n".into(), rows.into()], &options)?)
}
