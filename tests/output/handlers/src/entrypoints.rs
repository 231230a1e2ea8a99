//! Entrypoints by name, with a handler for each event; and who sends them these events.

use workers::email::ForwardableEmailMessage;
use workers::prelude::*;
use workers::queues::MessageBatch;
use workers::rpc::{ServiceBindingQueueMessage, WorkerEntrypoint};
use workers::Date;

use crate::{subject, texts};

struct Desk {
    ctx: Context,
}

#[export]
impl WorkerEntrypoint for Desk {
    fn new(ctx: Context, _: Env) -> Self {
        Desk { ctx }
    }

    async fn fetch(&self, request: Request) -> Result<Response> {
        Response::ok(format!("the desk: {}", request.method()))
    }

    async fn scheduled(&self, controller: ScheduledController) {
        self.ctx.wait_until(async move {
            console_log!("the desk: scheduled {}", controller.cron());
        });
    }

    async fn queue(&self, batch: MessageBatch) -> Result<()> {
        console_log!("the desk: queue {} {}", batch.queue(), texts(&batch)?);
        batch.retry_all()
    }

    async fn email(&self, message: ForwardableEmailMessage) -> Result<()> {
        console_log!("the desk: email {}", subject(&message)?);
        Ok(())
    }
}

pub(crate) async fn send_events(env: &Env) -> Result<Response> {
    let desk = env.service("DESK")?;
    let fetched = desk.fetch("http://desk/").await?.text().await?;
    let scheduled = desk.scheduled().await?.outcome;
    let messages = ["tea", "milk"]
        .map(|text| ServiceBindingQueueMessage::new(text, Date::now(), 1).body(text));
    let queued = desk.queue("letters", &messages).await?;
    let retried = queued.retry_batch.retry;
    Response::ok(format!("{fetched} {scheduled} {} {retried}", queued.outcome))
}

/// What the platform sends has methods, too: here it has what the handler reads.
#[derive(FromJs, IntoJs)]
struct Mail {
    from: String,
    to: String,
    headers: Headers,
}

struct Mailbox;

#[rpc]
impl Mailbox {
    fn email(&self, _mail: Mail) {}
}

pub(crate) async fn send_mail(env: &Env) -> Result<Response> {
    let headers = Headers::new()?;
    headers.set("subject", "News")?;
    let mail = Mail { from: "a@example.com".into(), to: "b@example.com".into(), headers };
    MailboxStub::new(env.service("DESK")?).email(mail).await?;
    Response::ok("sent")
}
