// for Ai
use workers::prelude::*;

#[derive(IntoJs)]
struct Question {
    prompt: String,
    max_tokens: u32,
}

#[derive(FromJs)]
struct Answer {
    response: String,
}

async fn ask(env: &Env, prompt: &str) -> Result<String> {
    let question = Question { prompt: prompt.into(), max_tokens: 200 };
    let model = "@cf/meta/llama-3.1-8b-instruct-fp8";
    let answer: Answer = env.ai("AI")?.run(model, question).await?;
    Ok(answer.response)
}
