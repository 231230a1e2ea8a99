//! KV, D1, R2, queues, services, variables.

use workers::prelude::*;

/// What `vars` has as an object.
#[derive(FromJs, IntoJs)]
struct Limits {
    max: u32,
    names: Vec<String>,
}

#[derive(FromJs)]
struct Row {
    id: i32,
    name: String,
}

pub async fn answer(path: &str, env: &Env) -> Result<Response> {
    match path {
        "variables" => variables(env),
        "kv" => kv(env).await,
        "d1" => d1(env).await,
        "r2" => r2(env).await,
        "queue" => queue(env).await,
        "service" => service(env).await,
        "missing" => env.kv("NOWHERE").map(|_| Response::ok(""))?,
        _ => super::not_found(),
    }
}

fn variables(env: &Env) -> Result<Response> {
    let limits: Limits = env.json("LIMITS")?;
    Response::ok(format!("{} {} {}", env.text("GREETING")?, limits.max, limits.names.join("+")))
}

async fn kv(env: &Env) -> Result<Response> {
    let kv = env.kv("KV")?;
    let before = kv.get_text("value").await?;
    // Nobody awaits it: it is done all the same.
    drop(kv.put("dropped", "done"));
    kv.put("value", "text").await?;
    kv.put("bytes", &[0_u8, 255][..]).await?;
    let text = kv.get_text("value").await?;
    let bytes = kv.get_bytes("bytes").await?;
    kv.delete("value").await?;
    Response::ok(format!("{before:?} {text:?} {bytes:?} {:?}", kv.get_text("value").await?))
}

async fn d1(env: &Env) -> Result<Response> {
    let db = env.d1("DB")?;
    db.exec("CREATE TABLE IF NOT EXISTS people (id INTEGER, name TEXT)").await?;
    db.exec("DELETE FROM people").await?;
    let insert = db.prepare("INSERT INTO people VALUES (?, ?)");
    let written = insert.bind((1, "Ada"))?.run().await?;
    db.batch::<()>(&[&insert.bind((2, "Bob"))?, &insert.bind((3, "Eve"))?]).await?;
    let select = db.prepare("SELECT id, name FROM people WHERE id > ? ORDER BY id");
    let first = select.bind(0)?.first::<Row>().await?;
    let none = select.bind(9)?.first::<Row>().await?;
    let all = select.bind(1)?.all::<Row>().await?;
    let names: Vec<_> = all.results.into_iter().map(|row| row.name).collect();
    let first = first.map(|row| format!("{}={}", row.id, row.name));
    Response::ok(format!("{} {first:?} {} {}", written.meta.changes == 1, none.is_none(), names.join("+")))
}

async fn r2(env: &Env) -> Result<Response> {
    let bucket = env.r2("BUCKET")?;
    let put = bucket.put("a/1", "contents").await?;
    let size = Some(put.size());
    let head = bucket.head("a/1").await?.map(|object| object.key());
    let text = match bucket.get("a/1").await? {
        Some(object) => object.text().await?,
        None => "nothing".to_owned(),
    };
    let none = bucket.get("a/2").await?.is_none();
    let listed = bucket.list().await?.objects.len();
    Response::ok(format!("{size:?} {head:?} {text} {none} {listed}"))
}

async fn queue(env: &Env) -> Result<Response> {
    env.queue("QUEUE")?.send("a message").await?;
    Response::ok("sent")
}

async fn service(env: &Env) -> Result<Response> {
    let answer = env.service("SELF")?.fetch("http://self/values/integers").await?;
    Response::ok(format!("{} {}", answer.status(), answer.text().await?))
}
