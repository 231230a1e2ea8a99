// for D1Database
use workers::prelude::*;

#[derive(FromJs, IntoJs)]
struct Person {
    id: i64,
    name: String,
}

async fn add(env: &Env, name: &str) -> Result<Option<Person>> {
    let db = env.d1("DB")?;
    let insert = db.prepare("INSERT INTO people (name) VALUES (?) RETURNING id, name");
    insert.bind((name,))?.first::<Person>().await
}
