//! A guestbook in Workers KV.
//!
//! - `POST /entries` with `{"name": "Ada", "message": "Hello"}` writes an entry, and answers with its key
//! - `GET /entries/<key>` reads one
//! - `GET /entries?prefix=ada&cursor=..` lists keys, ten at a time
//! - `GET /count` tells how many there were at the last count, which a cron trigger makes

use workers::kv::{KvNamespace, KvNamespaceListOptions};
use workers::prelude::*;

/// What a visitor leaves.
#[derive(Clone, Debug, FromJs, IntoJs)]
struct Entry {
    name: String,
    message: String,
}

/// A page of keys.
#[derive(IntoJs)]
struct Page {
    keys: Vec<String>,
    cursor: Option<String>,
}

#[event(fetch)]
async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
    let book = env.kv("GUESTBOOK")?;
    let url = req.url();
    match (req.method().as_str(), path_of(&url)) {
        ("POST", "/entries") => write(&book, req.json::<Entry>().await?, &ctx).await,
        ("GET", "/entries") => list(&book, &url).await,
        ("GET", "/count") => count(&book).await,
        ("GET", path) => match path.strip_prefix("/entries/") {
            Some(key) => read(&book, key).await,
            None => not_found(),
        },
        _ => not_found(),
    }
}

#[event(scheduled)]
async fn scheduled(env: Env) -> Result<()> {
    let book = env.kv("GUESTBOOK")?;
    let mut total = 0;
    let mut cursor = None;
    loop {
        let page = book.list_with::<()>(&options(None, cursor, 1000)).await?;
        total += page.keys.iter().filter(|key| key.name != COUNT).count();
        cursor = page.cursor;
        if cursor.is_none() {
            break;
        }
    }
    book.put(COUNT, total.to_string()).await
}

const COUNT: &str = "#count";

async fn write(book: &KvNamespace, entry: Entry, ctx: &Context) -> Result<Response> {
    let key = key_of(&entry);
    book.put(&key, Response::json(&entry)?.text().await?).await?;
    let visitor = entry.name;
    ctx.wait_until(async move { console_log!("{visitor} was here") });
    Response::json(&key)
}

async fn read(book: &KvNamespace, key: &str) -> Result<Response> {
    match book.get_json::<Entry>(key).await? {
        Some(entry) => Response::json(&entry),
        None => not_found(),
    }
}

async fn list(book: &KvNamespace, url: &str) -> Result<Response> {
    let options = options(query(url, "prefix"), query(url, "cursor"), 10);
    let page = book.list_with::<()>(&options).await?;
    let keys = page.keys.into_iter().map(|key| key.name).collect();
    Response::json(&Page { keys, cursor: page.cursor })
}

async fn count(book: &KvNamespace) -> Result<Response> {
    Response::ok(book.get_text(COUNT).await?.unwrap_or_else(|| "not counted yet".into()))
}

fn options(prefix: Option<String>, cursor: Option<String>, limit: i32) -> KvNamespaceListOptions {
    let mut options = KvNamespaceListOptions::new().limit(limit);
    if let Some(prefix) = prefix {
        options = options.prefix(prefix);
    }
    if let Some(cursor) = cursor {
        options = options.cursor(cursor);
    }
    options
}

fn not_found() -> Result<Response> {
    Response::builder().status(404).text("not found")
}

fn path_of(url: &str) -> &str {
    let after = url.splitn(4, '/').nth(3).map_or(url.len(), |rest| url.len() - rest.len() - 1);
    url[after..].split(['?', '#']).next().unwrap_or("/")
}

/// The value of a parameter whose text needs no decoding.
fn query(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let pair = query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name));
    pair.map(|(_, value)| value.to_owned())
}

/// `Ada Lovelace`, `Hello` -> `ada-lovelace:5`: visitors stand together when they are listed.
fn key_of(entry: &Entry) -> String {
    let name = entry.name.to_lowercase().replace(' ', "-");
    format!("{name}:{}", entry.message.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        assert_eq!(path_of("http://localhost/entries?prefix=a"), "/entries");
        assert_eq!(path_of("http://localhost/"), "/");
    }

    #[test]
    fn queries() {
        assert_eq!(query("http://x/entries?prefix=ada&cursor=1", "cursor"), Some("1".into()));
        assert_eq!(query("http://x/entries", "cursor"), None);
    }
}
