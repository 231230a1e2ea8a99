// for ForwardableEmailMessage
use workers::email::ForwardableEmailMessage;
use workers::prelude::*;

#[event(email)]
async fn receive(message: ForwardableEmailMessage) -> Result<()> {
    if message.sender().ends_with("@example.com") {
        message.forward("me@example.org").await?;
        return Ok(());
    }
    message.set_reject("only letters from friends, please")
}

// for SendEmail
use workers::email::OutgoingEmailMessage;
use workers::prelude::*;

async fn greet(env: &Env) -> Result<String> {
    let raw = "From: <me@example.com>\r\nTo: <you@example.com>\r\nMessage-ID: <1@example.com>\r\nSubject: Hi\r\n\r\nHello!\r\n";
    let mail = OutgoingEmailMessage::new("me@example.com", "you@example.com", raw)?;
    Ok(env.send_email("MAIL")?.send(&mail).await?.message_id)
}
