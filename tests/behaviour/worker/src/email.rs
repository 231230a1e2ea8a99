//! E-mail: sending and receiving.

use std::fmt::Debug;

use workers::email::{EmailMessage, ForwardableEmailMessage, OutgoingEmailMessage};
use workers::prelude::*;

use crate::{not_found, show, thrown};

const MAIL: &str = "From: <me@example.com>\r\nTo: <you@example.com>\r\nMessage-ID: <1@example.com>\r\nSubject: Hello\r\n\r\nHi!\r\n";

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    match route {
        "send" => show(send(env).await?),
        "refused" => show(refused(env).await?),
        _ => not_found(),
    }
}

fn mail(to: &str) -> Result<EmailMessage> {
    OutgoingEmailMessage::new("me@example.com", to, MAIL)
}

async fn send(env: &Env) -> Result<impl Debug> {
    let mail = mail("you@example.com")?;
    env.send_email("MAIL")?.send(&mail).await?;
    Ok((mail.sender(), mail.recipient()))
}

async fn refused(env: &Env) -> Result<impl Debug> {
    Ok(thrown(
        env.send_email("MAIL")?
            .send(&mail("stranger@example.com")?)
            .await
            .map(|_| ()),
    ))
}

#[event(email)]
async fn receive(message: ForwardableEmailMessage, env: Env) -> Result<()> {
    let text = Response::new(message.raw())?.text().await?;
    let subject = message.headers().get("subject")?;
    let size = message.raw_size() as usize;
    let seen = (
        message.sender(),
        message.recipient(),
        subject,
        size == text.len(),
    );
    message.set_reject("not today")?;
    env.kv("KV")?.put("mail", format!("{seen:?}")).await
}
