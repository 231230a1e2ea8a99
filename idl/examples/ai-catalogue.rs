// for AiModels
use workers::ai_catalogue::{models, AiTextGenerationInput};
use workers::prelude::*;

async fn ask(env: &Env, prompt: &str) -> Result<Option<String>> {
    let question = AiTextGenerationInput::new().prompt(prompt).max_tokens(200.0);
    let answer = env.ai("AI")?.run_model(models::Llama3_1_8bInstructFp8, question).await?;
    Ok(answer.response)
}
