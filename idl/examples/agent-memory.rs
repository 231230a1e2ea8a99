// for AgentMemoryNamespace
use workers::agent_memory::{AgentMemoryIncomingMemory, AgentMemoryNamespace};
use workers::prelude::*;

async fn remember(env: &Env) -> Result<String> {
    let memory: AgentMemoryNamespace = env.binding("MEMORY")?;
    let ada = memory.get_profile("ada").await?;
    ada.remember(&AgentMemoryIncomingMemory::new("Ada takes her tea without milk.")).await?;
    Ok(ada.recall("How does Ada take her tea?").await?.answer)
}
