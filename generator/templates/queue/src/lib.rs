//! Letters in a queue.
//!
//! - `POST /` with `{"to": "Ada", "text": "Hello"}` sends one
//! - `GET /<name>` reads what has come

mod env;

use env::Env;
use workers::kv::KvNamespace;
use workers::prelude::*;
use workers::queues::{Message, MessageBatch};

#[derive(Clone, Debug, FromJs, IntoJs)]
struct Letter {
    to: String,
    text: String,
}

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    if req.method() == "POST" {
        env.letters.send(req.json::<Letter>().await?).await?;
        return Response::ok("sent");
    }
    let url = req.url();
    let name = url.rsplit('/').next().unwrap_or_default();
    Response::ok(env.boxes.get_text(name).await?.unwrap_or_default())
}

#[event(queue)]
async fn queue(batch: MessageBatch, env: Env) -> Result<()> {
    for message in batch.messages() {
        // Each by itself: one that fails comes again, and does not bring back the others.
        match deliver(&env.boxes, &message).await {
            Ok(()) => message.ack()?,
            Err(error) => {
                console_error!("not delivered: {error}");
                message.retry()?;
            }
        }
    }
    Ok(())
}

async fn deliver(boxes: &KvNamespace, message: &Message) -> Result<()> {
    put(boxes, message.body()?).await
}

async fn put(boxes: &KvNamespace, letter: Letter) -> Result<()> {
    boxes.put(&letter.to, letter.text.as_str()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[worker_test]
    async fn a_letter_is_found_in_its_box(env: Env) -> Result<()> {
        let letter = Letter { to: "Ada".into(), text: "Hello".into() };
        put(&env.boxes, letter).await?;
        let answer = fetch(Request::new("https://host/Ada")?, env).await?;
        assert_eq!(answer.text().await?, "Hello");
        Ok(())
    }

    #[worker_test]
    async fn a_letter_can_be_sent(env: Env) -> Result<()> {
        env.letters.send(Letter { to: "Ada".into(), text: "Hello".into() }).await?;
        Ok(())
    }
}
