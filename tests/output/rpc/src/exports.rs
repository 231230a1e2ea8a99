//! The Worker's own classes, without a binding.

use workers::prelude::*;

use crate::desk::{Desk, DeskStub, Props};
use crate::keeper::{Keeper, KeeperStub};

pub(crate) async fn call(ctx: &Context, what: &str) -> Result<String> {
    Ok(match what {
        "entrypoint" => DeskStub::new(Desk::exported(ctx)?).name().await?,
        "props" => {
            let props = Props { name: Some("Ada".into()) };
            DeskStub::new(Desk::exported_with(ctx, &props)?).name().await?
        }
        "object" => {
            let keeper = KeeperStub::new(Keeper::exported(ctx)?.get_by_name("a")?);
            keeper.open("hall".into()).enter("Eve".into()).await?
        }
        _ => "no such call".into(),
    })
}
