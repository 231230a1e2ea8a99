//! Durable Objects: what a Worker does with them, and what they do with their storage. The class itself is in `host.js`.

use std::fmt::Debug;

use workers::durable_objects::{
    DurableObjectListOptions, DurableObjectState, DurableObjectStorage,
};
use workers::http::RequestInit;
use workers::prelude::*;
use workers::sql::{SqlStorage, SyncKvListOptions};
use workers::url::Url;
use workers::websocket::{WebSocket, WebSocketPair, WebSocketRequestResponsePair};
use workers::Date;

use crate::{not_found, show, thrown};

#[derive(Debug, FromJs, IntoJs)]
struct Visitor {
    name: String,
    visits: u32,
}

/// Routes of the Worker: `objects/<name>` asks the object of that name for `inside/<name>`, `objects/<name>?inside=<route>` for another route.
pub async fn answer(route: &str, req: &Request, env: &Env) -> Result<Response> {
    if route == "ids" {
        return show(ids(env)?);
    }
    let inside = Url::new(req.url())?.search_params().get("inside")?;
    let url = format!("http://room/inside/{}", inside.as_deref().unwrap_or(route));
    let room = env.durable_object("ROOMS")?.get_by_name(route)?;
    room.fetch(Request::new_with(
        url,
        &RequestInit::new().headers(req.headers()),
    )?)
    .await
}

fn ids(env: &Env) -> Result<impl Debug> {
    let rooms = env.durable_object("ROOMS")?;
    let lobby = rooms.id_from_name("lobby")?;
    let again = rooms.id_from_string(&lobby.to_js_string()?)?;
    let other = rooms.new_unique_id()?;
    let stub = rooms.get(&lobby)?;
    let wrong = thrown(rooms.id_from_string("no id").map(|_| ()));
    Ok((
        lobby.equals(&again)?,
        lobby.equals(&other)?,
        stub.name(),
        wrong,
    ))
}

/// Routes inside of the object.
pub async fn inside(route: &str, env: &Env) -> Result<Response> {
    let state: DurableObjectState = env.binding("STATE")?;
    let storage = state.storage();
    match route {
        "values" => show(values(&storage).await?),
        "list" => show(list(&storage).await?),
        "delete" => show(delete(&storage).await?),
        "sql" => show(sql(&storage.sql())?),
        "sql-errors" => show(sql_errors(&storage.sql())),
        "sync-kv" => show(sync_kv(&storage)?),
        "transaction" => show(transaction(&storage).await?),
        "transaction-sync" => show(transaction_sync(&storage)?),
        "blocked" => show(blocked(&state).await?),
        "bookmarks" => show(bookmarks(&storage).await?),
        "set-alarm" => show(set_alarm(&storage).await?),
        "alarm" => show(alarm(env, &storage).await?),
        "rang" => show(storage.get::<(bool, bool)>("rang").await?),
        "who" => show((state.id().name(), state.id().to_js_string()?.len())),
        "socket" => socket(&state),
        "message" => show(message(env, &state)?),
        "closed" => show(closed(env, &storage).await?),
        "was-closed" => show(storage.get::<(u16, String)>("closed").await?),
        _ => not_found(),
    }
}

async fn values(storage: &DurableObjectStorage) -> Result<impl Debug> {
    storage
        .put(
            "visitor",
            Visitor {
                name: "Ada".to_owned(),
                visits: 1,
            },
        )
        .await?;
    storage.put("bytes", &[1_u8, 2][..]).await?;
    storage
        .put("date", Date::from_milliseconds(86_400_000.0))
        .await?;
    let visitor = storage.get::<Visitor>("visitor").await?;
    let bytes = storage.get::<Vec<u8>>("bytes").await?;
    let date = storage.get::<Date>("date").await?.map(Date::milliseconds);
    let many = storage.get_many::<Visitor>(&["visitor", "nothing"]).await?;
    Ok((
        visitor,
        bytes,
        date,
        many.len(),
        storage.get::<u32>("nothing").await?,
    ))
}

async fn list(storage: &DurableObjectStorage) -> Result<impl Debug> {
    for key in ["list:a", "list:b", "list:c"] {
        storage.put(key, key.len()).await?;
    }
    let options = DurableObjectListOptions::new()
        .prefix("list:")
        .reverse(true)
        .limit(2);
    let listed = storage.list_with::<usize>(&options).await?;
    Ok(listed.into_iter().map(|(key, _)| key).collect::<Vec<_>>())
}

async fn delete(storage: &DurableObjectStorage) -> Result<impl Debug> {
    storage.put("a", 1).await?;
    storage.put("b", 2).await?;
    let one = storage.delete("a").await?;
    let none = storage.delete("a").await?;
    let many = storage.delete_many(&["a", "b", "c"]).await?;
    storage.delete_all().await?;
    Ok((one, none, many))
}

#[derive(Debug, FromJs)]
struct Person {
    id: i64,
    name: Option<String>,
}

fn sql(sql: &SqlStorage) -> Result<impl Debug> {
    sql.exec(
        "CREATE TABLE IF NOT EXISTS people (id INTEGER PRIMARY KEY, name TEXT)",
        (),
    )?;
    let written = sql.exec(
        "INSERT INTO people VALUES (?, ?), (?, ?)",
        (1, "Ada", 2, None::<&str>),
    )?;
    let written = written.rows_written();
    let all = sql
        .exec("SELECT * FROM people ORDER BY id", ())?
        .to_array::<Person>()?;
    let count: Count = sql
        .exec("SELECT COUNT(*) AS people FROM people", ())?
        .one()?;
    let columns = sql.exec("SELECT * FROM people", ())?.column_names();
    Ok((written, all, count.people, columns, sql.database_size() > 0))
}

#[derive(FromJs)]
struct Count {
    people: u32,
}

fn sql_errors(sql: &SqlStorage) -> impl Debug {
    let wrong = sql.exec("SELEC 1", ()).map(|_| ());
    let none = sql
        .exec("SELECT 1 AS people WHERE 1 = 2", ())
        .and_then(|rows| rows.one::<Count>());
    (thrown(wrong), thrown(none.map(|count| count.people)))
}

fn sync_kv(storage: &DurableObjectStorage) -> Result<impl Debug> {
    let kv = storage.kv();
    kv.put("kv:visits", 7)?;
    kv.put("kv:name", "Ada")?;
    let options = SyncKvListOptions::new().prefix("kv:");
    let entries = kv.list_with::<Js>(&options)?;
    let keys = entries
        .map(|entry| entry.map(|(key, _)| key))
        .collect::<Result<Vec<_>>>()?;
    let visits = kv.get::<u32>("kv:visits")?;
    Ok((
        visits,
        kv.get::<u32>("nothing")?,
        keys,
        kv.delete("kv:name")?,
        kv.delete("kv:name")?,
    ))
}

async fn transaction(storage: &DurableObjectStorage) -> Result<impl Debug> {
    storage.put("balance", 10).await?;
    let kept = storage.transaction(|inside| async move {
        let balance = inside.get::<i32>("balance").await?.unwrap_or(0);
        inside.put("balance", balance + 5).await?;
        Ok(balance)
    });
    let kept = kept.await?;
    let failed = storage.transaction(|inside| async move {
        inside.put("balance", 0).await?;
        Err::<(), _>(Error::range_error("not enough"))
    });
    let failed = thrown(failed.await);
    Ok((kept, failed, storage.get::<i32>("balance").await?))
}

fn transaction_sync(storage: &DurableObjectStorage) -> Result<impl Debug> {
    let kv = storage.kv();
    let kept = storage.transaction_sync(|| {
        kv.put("sync", 1)?;
        Ok("kept")
    })?;
    let failed = storage.transaction_sync(|| {
        kv.put("sync", 2)?;
        Err::<(), _>(Error::new("rolled back"))
    });
    Ok((kept, thrown(failed), kv.get::<i32>("sync")?))
}

async fn blocked(state: &DurableObjectState) -> Result<impl Debug> {
    let storage = state.storage();
    let loaded = state.block_concurrency_while(move || {
        let storage = storage.clone();
        async move {
            storage.put("loaded", true).await?;
            storage.get::<bool>("loaded").await
        }
    });
    loaded.await
}

async fn bookmarks(storage: &DurableObjectStorage) -> Result<impl Debug> {
    let first = storage.get_current_bookmark().await?;
    storage.put("after", 1).await?;
    storage.sync().await?;
    let second = storage.get_current_bookmark().await?;
    Ok((first.is_empty(), first < second))
}

async fn set_alarm(storage: &DurableObjectStorage) -> Result<impl Debug> {
    let none = storage.get_alarm().await?.is_none();
    storage
        .set_alarm(Date::from_milliseconds(
            Date::now().milliseconds() + 60_000.0,
        ))
        .await?;
    let some = storage.get_alarm().await?.is_some();
    storage.delete_alarm().await?;
    storage
        .set_alarm(Date::from_milliseconds(Date::now().milliseconds() + 50.0))
        .await?;
    Ok((none, some))
}

/// What the object does when it rings; the first time it fails.
async fn alarm(env: &Env, storage: &DurableObjectStorage) -> Result<impl Debug> {
    let info = env.binding::<Js>("INFO")?;
    let is_retry = info.property("isRetry")?.to::<bool>()?;
    if !is_retry {
        return Err(Error::new("not yet"));
    }
    storage
        .put(
            "rang",
            (is_retry, info.property("retryCount")?.to::<u32>()? > 0),
        )
        .await
}

/// The object keeps the socket, and may sleep while nothing comes.
fn socket(state: &DurableObjectState) -> Result<Response> {
    let (client, server) = WebSocketPair::new()?;
    state.accept_web_socket_with(&server, &["lobby", "first"])?;
    server.serialize_attachment(Visitor {
        name: "Ada".to_owned(),
        visits: 0,
    })?;
    state.set_web_socket_auto_response_with(&WebSocketRequestResponsePair::new("ping", "pong")?)?;
    Response::from_web_socket(&client)
}

fn message(env: &Env, state: &DurableObjectState) -> Result<impl Debug> {
    let socket: WebSocket = env.binding("SOCKET")?;
    let text = env.text("MESSAGE")?;
    let mut visitor = socket.deserialize_attachment::<Visitor>()?;
    visitor.visits += 1;
    socket.serialize_attachment(&visitor)?;
    let tagged = state.get_web_sockets_with("lobby")?.len();
    let tags = state.get_tags(&socket)?;
    socket.send(format!(
        "{text} {} {} {tagged} {tags:?}",
        visitor.name, visitor.visits
    ))?;
    if text == "bye" {
        socket.close_with(Some(4001), Some("as you wish"))?;
    }
    Ok(())
}

async fn closed(env: &Env, storage: &DurableObjectStorage) -> Result<impl Debug> {
    let closed = env.binding::<Js>("CLOSED")?;
    let code = closed.property("code")?.to::<u16>()?;
    storage
        .put("closed", (code, closed.property("reason")?))
        .await
}
