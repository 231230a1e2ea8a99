//! Letters in a queue. What cannot be delivered is tried again, later each time; what is no letter is put aside at once.
//!
//! - `POST /` with `{"to": "Ada", "text": "Hello"}` sends one
//! - `GET /<name>` reads what has come

use std::time::Duration;

use workers::kv::KvNamespace;
use workers::prelude::*;
use workers::queues::{Message, MessageBatch, QueueRetryOptions};

#[derive(Clone, Debug, FromJs, IntoJs)]
struct Letter {
    to: String,
    text: String,
}

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    if req.method() == "POST" {
        env.queue("LETTERS")?.send(req.json::<Letter>().await?).await?;
        return Response::ok("sent");
    }
    let url = req.url();
    let name = url.rsplit('/').next().unwrap_or_default();
    Response::ok(env.kv("BOXES")?.get_text(name).await?.unwrap_or_default())
}

#[event(queue)]
async fn queue(batch: MessageBatch, env: Env) -> Result<()> {
    let boxes = env.kv("BOXES")?;
    for message in batch.messages() {
        // Each message by itself: one that fails does not bring back the others.
        match deliver(&boxes, &message).await {
            Ok(()) => message.ack()?,
            Err(error) => {
                let delay = wait_before(message.attempts());
                console_error!("try {}: {error}; again in {delay:?}", message.attempts());
                message.retry_with(&QueueRetryOptions::new().delay(delay))?;
            }
        }
    }
    Ok(())
}

async fn deliver(boxes: &KvNamespace, message: &Message) -> Result<()> {
    let Ok(letter) = message.body::<Letter>() else {
        console_error!("{} is no letter", message.id());
        return Ok(());
    };
    // The postman finds some doors only the second time.
    if letter.to == "Zoe" && message.attempts() == 1 {
        return Err(Error::new("nobody there"));
    }
    let text = format!("{} (try {})", letter.text, message.attempts());
    boxes.put(&letter.to, text.as_str()).await
}

/// 0 s, 2 s, 4 s, 8 s, and never more than a minute.
fn wait_before(attempts: u16) -> Duration {
    Duration::from_secs(match attempts {
        0 | 1 => 0,
        n => 1 << u64::from(n - 1).min(6),
    })
    .min(Duration::from_secs(60))
}

#[cfg(test)]
mod tests {
    use super::wait_before;

    #[test]
    fn waits_longer_each_time() {
        let seconds: Vec<_> = (1..=8).map(|attempts| wait_before(attempts).as_secs()).collect();
        assert_eq!(seconds, [0, 2, 4, 8, 16, 32, 60, 60]);
    }
}
