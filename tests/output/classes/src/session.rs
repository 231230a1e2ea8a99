//! A target, and calls of a Worker in TypeScript.

use std::cell::Cell;

use workers::prelude::*;

/// Handed over by others.
pub(crate) struct Session {
    name: String,
    said: Cell<u32>,
}

impl Session {
    pub(crate) fn new(name: String) -> Session {
        Session { name, said: Cell::new(0) }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        console_log!("the session of {} is over", self.name);
    }
}

#[rpc]
impl Session {
    fn say(&self, what: String) -> String {
        self.said.set(self.said.get() + 1);
        format!("{} says {what} ({})", self.name, self.said.get())
    }
}

#[derive(Debug, PartialEq, FromJs, IntoJs)]
pub struct Mail {
    to: String,
    tags: Vec<String>,
    urgent: Option<bool>,
}

/// What the Worker in TypeScript has.
#[rpc]
pub(crate) trait Script {
    fn echo(&self, mail: Mail) -> Mail;

    /// Calls the target that it is handed.
    fn visit(&self, session: SessionStub) -> String;

    fn throws(&self) -> Result<()>;
}

pub(crate) async fn call_script(env: &Env, what: &str) -> Result<String> {
    let script: ScriptStub = env.binding("SCRIPT")?;
    let mail = || Mail { to: "Ada".into(), tags: vec!["a".into(), "b".into()], urgent: Some(true) };
    Ok(match what {
        "echo" => format!("{:?}", script.echo(mail()).await? == mail()),
        "visit" => script.visit(Session::new("Bob".into()).into_stub()?).await?,
        "throws" => match script.throws().await {
            Ok(()) => "nothing".into(),
            Err(error) => format!("{}: {} {}", error.name(), error.message(), error.remote()),
        },
        _ => "no such method".into(),
    })
}
