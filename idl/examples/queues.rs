// for Queue
use std::time::Duration;

use workers::prelude::*;
use workers::queues::QueueSendOptions;

#[derive(IntoJs)]
struct Order {
    item: String,
    count: u32,
}

async fn order(env: &Env, item: String) -> Result<()> {
    let options = QueueSendOptions::new().delay(Duration::from_secs(60));
    env.queue("ORDERS")?.send_with(Order { item, count: 1 }, &options).await?;
    Ok(())
}

// for MessageBatch
use workers::prelude::*;
use workers::queues::MessageBatch;

#[event(queue)]
async fn consume(batch: MessageBatch) -> Result<()> {
    for message in batch.messages() {
        match message.body::<String>() {
            Ok(text) => {
                console_log!("{text}");
                message.ack()?;
            }
            Err(_) => message.retry()?,
        }
    }
    Ok(())
}
