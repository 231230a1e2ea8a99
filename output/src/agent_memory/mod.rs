//! Agent memory.
//!
//! [Documentation](https://developers.cloudflare.com/agents/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod agent_memory_get_summary_options;
mod agent_memory_get_summary_response;
mod agent_memory_incoming_memory;
mod agent_memory_ingest_options;
mod agent_memory_list_memories_options;
mod agent_memory_list_memories_result;
mod agent_memory_memory;
mod agent_memory_memory_list_entry;
mod agent_memory_memory_type;
mod agent_memory_message;
mod agent_memory_message_role;
mod agent_memory_namespace;
mod agent_memory_profile;
mod agent_memory_recall_options;
mod agent_memory_recall_result;
mod agent_memory_response_length;
mod agent_memory_scored_candidate;
mod agent_memory_thinking_level;
mod str_or_date;

pub use agent_memory_get_summary_options::AgentMemoryGetSummaryOptions;
pub use agent_memory_get_summary_response::AgentMemoryGetSummaryResponse;
pub use agent_memory_incoming_memory::AgentMemoryIncomingMemory;
pub use agent_memory_ingest_options::AgentMemoryIngestOptions;
pub use agent_memory_list_memories_options::AgentMemoryListMemoriesOptions;
pub use agent_memory_list_memories_result::AgentMemoryListMemoriesResult;
pub use agent_memory_memory::AgentMemoryMemory;
pub use agent_memory_memory_list_entry::AgentMemoryMemoryListEntry;
pub use agent_memory_memory_type::AgentMemoryMemoryType;
pub use agent_memory_message::AgentMemoryMessage;
pub use agent_memory_message_role::AgentMemoryMessageRole;
pub use agent_memory_namespace::AgentMemoryNamespace;
pub use agent_memory_profile::AgentMemoryProfile;
pub use agent_memory_recall_options::AgentMemoryRecallOptions;
pub use agent_memory_recall_result::AgentMemoryRecallResult;
pub use agent_memory_response_length::AgentMemoryResponseLength;
pub use agent_memory_scored_candidate::AgentMemoryScoredCandidate;
pub use agent_memory_thinking_level::AgentMemoryThinkingLevel;
pub use str_or_date::StrOrDate;
