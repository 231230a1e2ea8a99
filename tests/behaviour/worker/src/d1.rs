//! D1 databases.

use std::fmt::Debug;

use workers::d1::D1Database;
use workers::prelude::*;

use crate::{not_found, show, thrown};

#[derive(Debug, FromJs)]
struct Person {
    id: i64,
    name: String,
    height: Option<f64>,
    photo: Option<Vec<u8>>,
}

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    let db = env.d1("DB")?;
    match route {
        "values" => show(values(&db).await?),
        "first" => show(first(&db).await?),
        "all" => show(all(&db).await?),
        "run" => show(run(&db).await?),
        "batch" => show(batch(&db).await?),
        "rolled-back" => show(rolled_back(&db).await?),
        "raw" => show(raw(&db).await?),
        "session" => show(session(&db).await?),
        "exec" => show(exec(&db).await?),
        "wrong-sql" => show(wrong_sql(&db).await?),
        "undefined" => show(thrown(db.prepare("SELECT ?").bind(((),)).map(|_| ()))),
        "wrong-row" => show(wrong_row(&db).await?),
        _ => not_found(),
    }
}

/// A table with two people.
async fn people(db: &D1Database, table: &str) -> Result<()> {
    db.exec(&format!("DROP TABLE IF EXISTS {table}")).await?;
    db.exec(&format!(
        "CREATE TABLE {table} (id INTEGER, name TEXT, height REAL, photo BLOB)"
    ))
    .await?;
    db.exec(&format!(
        "INSERT INTO {table} VALUES (1, 'Ada', 1.65, NULL), (2, 'Bob', NULL, NULL)"
    ))
    .await?;
    Ok(())
}

async fn values(db: &D1Database) -> Result<impl Debug> {
    people(db, "with_values").await?;
    let insert = db.prepare("INSERT INTO with_values VALUES (?, ?, ?, ?)");
    insert
        .bind((3, "Eve", 1.8, &[1_u8, 2, 255][..]))?
        .run()
        .await?;
    insert
        .bind((4, Some("Zoë"), None::<f64>, None::<&[u8]>))?
        .run()
        .await?;
    let select = db.prepare("SELECT * FROM with_values WHERE id > ?");
    Ok(select.bind(2)?.all::<Person>().await?.results)
}

async fn first(db: &D1Database) -> Result<impl Debug> {
    people(db, "for_first").await?;
    let select = db.prepare("SELECT * FROM for_first WHERE id = ?");
    let nobody = select.bind(9)?.first::<Person>().await?;
    Ok((select.bind(1)?.first::<Person>().await?, nobody))
}

async fn all(db: &D1Database) -> Result<impl Debug> {
    people(db, "for_all").await?;
    let found = db
        .prepare("SELECT * FROM for_all ORDER BY id DESC")
        .all::<Person>()
        .await?;
    let names: Vec<_> = found
        .results
        .into_iter()
        .map(|person| person.name)
        .collect();
    Ok((true, names, found.meta.rows_read))
}

async fn run(db: &D1Database) -> Result<impl Debug> {
    people(db, "for_run").await?;
    let updated = db
        .prepare("UPDATE for_run SET name = ?")
        .bind("Eve")?
        .run()
        .await?;
    Ok((
        updated.meta.changes,
        updated.meta.changed_db,
        updated.meta.rows_written,
    ))
}

async fn batch(db: &D1Database) -> Result<impl Debug> {
    people(db, "for_batch").await?;
    let insert = db.prepare("INSERT INTO for_batch (id, name) VALUES (?, ?)");
    let results = db
        .batch::<()>(&[&insert.bind((3, "Eve"))?, &insert.bind((4, "Zoë"))?])
        .await?;
    let rows = results.iter().map(|one| one.meta.last_row_id);
    Ok(rows.collect::<Vec<_>>())
}

async fn rolled_back(db: &D1Database) -> Result<impl Debug> {
    people(db, "rolled_back").await?;
    let delete = db.prepare("DELETE FROM rolled_back");
    let wrong = db.prepare("INSERT INTO rolled_back VALUES (1)");
    let error = thrown(
        db.batch::<()>(&[&delete, &wrong])
            .await
            .map(|results| results.len()),
    );
    let left = db
        .prepare("SELECT * FROM rolled_back")
        .all::<Person>()
        .await?;
    Ok((error, left.results.len()))
}

async fn raw(db: &D1Database) -> Result<impl Debug> {
    people(db, "raw_rows").await?;
    db.prepare("SELECT id, name FROM raw_rows ORDER BY id")
        .raw::<(i64, String)>()
        .await
}

async fn session(db: &D1Database) -> Result<impl Debug> {
    people(db, "in_session").await?;
    let session = db.with_session_with("first-primary")?;
    let before = session.get_bookmark()?;
    let ada = session
        .prepare("SELECT * FROM in_session")
        .first::<Person>()
        .await?;
    let after = session.get_bookmark()?;
    let next = db.with_session_with(after.as_deref().unwrap_or_default())?;
    let again = next
        .prepare("SELECT * FROM in_session")
        .first::<Person>()
        .await?;
    let names = [ada, again].map(|person| person.map(|person| person.name));
    Ok((before, names, after.is_some()))
}

async fn exec(db: &D1Database) -> Result<impl Debug> {
    Ok(db.exec("SELECT 1;\nSELECT 2;").await?.count)
}

async fn wrong_sql(db: &D1Database) -> Result<impl Debug> {
    Ok(thrown(db.prepare("SELEC 1").first::<i32>().await))
}

async fn wrong_row(db: &D1Database) -> Result<impl Debug> {
    people(db, "wrong_row").await?;
    Ok(thrown(
        db.prepare("SELECT name FROM wrong_row")
            .first::<Person>()
            .await,
    ))
}
