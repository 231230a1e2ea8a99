//! Queues: sending; what arrives is written to KV.

use std::fmt::Debug;
use std::time::Duration;

use workers::prelude::*;
use workers::queues::{
    MessageBatch, MessageSendRequest, QueueContentType, QueueRetryOptions, QueueSendOptions,
};

use crate::{not_found, show};

#[derive(Debug, FromJs, IntoJs)]
struct Order {
    item: String,
    count: u32,
}

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    match route {
        "send" => show(send(env).await?),
        "batch" => show(batch(env).await?),
        "retry" => show(retry(env).await?),
        _ => not_found(),
    }
}

async fn send(env: &Env) -> Result<impl Debug> {
    let queue = env.queue("ORDERS")?;
    queue
        .send(Order {
            item: "tea".to_owned(),
            count: 2,
        })
        .await?;
    let options = QueueSendOptions::new().content_type(QueueContentType::Text);
    queue.send_with("plain", &options).await?;
    Ok("sent")
}

async fn batch(env: &Env) -> Result<impl Debug> {
    let messages = [
        MessageSendRequest::new(Order {
            item: "salt".to_owned(),
            count: 1,
        }),
        MessageSendRequest::new("later").delay(Duration::from_secs(1)),
    ];
    env.queue("ORDERS")?.send_batch(&messages).await?;
    Ok("sent")
}

async fn retry(env: &Env) -> Result<impl Debug> {
    env.queue("ORDERS")?.send("try twice").await?;
    Ok("sent")
}

#[event(queue)]
async fn consume(batch: MessageBatch, env: Env) -> Result<()> {
    let kv = env.kv("KV")?;
    for message in batch.messages() {
        let note = match message.body::<Order>() {
            Ok(order) => format!("{order:?}"),
            Err(_) => message.body::<String>()?,
        };
        if note == "try twice" && message.attempts() == 1 {
            message.retry_with(&QueueRetryOptions::new().delay(Duration::ZERO))?;
            continue;
        }
        let seen = (batch.queue(), note.clone(), message.attempts());
        kv.put(&format!("queue:{note}"), format!("{seen:?}"))
            .await?;
        message.ack()?;
    }
    Ok(())
}
