// for AiGateway
use workers::ai_gateway::AiGatewayPatchLog;
use workers::prelude::*;

/// The user liked what the model has answered.
async fn liked(env: &Env, log: &str) -> Result<()> {
    let gateway = env.ai("AI")?.gateway("my-gateway")?;
    gateway.patch_log(log, &AiGatewayPatchLog::new().feedback(1).score(90.0)).await
}
