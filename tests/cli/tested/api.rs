use workers::prelude::*;
#[worker_test]
async fn from_outside(env: Env) -> Result<()> {
    let answer = wtest::fetch(Request::new("http://x/")?, env).await?;
    assert_eq!(answer.status(), 200);
    Ok(())
}
