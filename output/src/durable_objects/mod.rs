//! Durable Objects.
//!
//! [Documentation](https://developers.cloudflare.com/durable-objects/api/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod colo_local_actor_namespace;
mod durable_object;
mod durable_object_abort_options;
mod durable_object_class;
mod durable_object_facets;
mod durable_object_get_alarm_options;
mod durable_object_get_options;
mod durable_object_hibernation_info_reason;
mod durable_object_id;
mod durable_object_jurisdiction;
mod durable_object_list_options;
mod durable_object_location_hint;
mod durable_object_namespace;
mod durable_object_namespace_get_options;
mod durable_object_namespace_get_options_version;
mod durable_object_namespace_new_unique_id_options;
mod durable_object_put_options;
mod durable_object_read_replication_options_mode;
mod durable_object_retry_options;
mod durable_object_routing_mode;
mod durable_object_set_alarm_options;
mod durable_object_state;
mod durable_object_storage;
mod durable_object_stub;
mod durable_object_transaction;
mod facet_startup_options;
mod functions;
mod loopback_colo_local_actor_namespace;
mod loopback_durable_object_namespace;
mod str_or_bytes;
mod str_or_durable_object_id;

#[cfg(feature = "experimental")]
mod durable_object_hibernation_info;
#[cfg(feature = "experimental")]
mod durable_object_namespace_get_durable_object_options_version_options;
#[cfg(feature = "experimental")]
mod durable_object_read_replication_options;
#[cfg(feature = "experimental")]
mod durable_object_restore_options;
#[cfg(feature = "experimental")]
mod durable_object_snapshot;
#[cfg(feature = "experimental")]
mod durable_object_snapshot_options;
#[cfg(feature = "experimental")]
mod durable_object_state_version;
#[cfg(feature = "experimental")]
mod durable_object_storage_on_next_session_restore_target;

pub use colo_local_actor_namespace::ColoLocalActorNamespace;
pub use durable_object::DurableObject;
pub use durable_object_abort_options::DurableObjectAbortOptions;
pub use durable_object_class::DurableObjectClass;
pub use durable_object_facets::DurableObjectFacets;
pub use durable_object_get_alarm_options::DurableObjectGetAlarmOptions;
pub use durable_object_get_options::DurableObjectGetOptions;
pub use durable_object_hibernation_info_reason::DurableObjectHibernationInfoReason;
pub use durable_object_id::DurableObjectId;
pub use durable_object_jurisdiction::DurableObjectJurisdiction;
pub use durable_object_list_options::DurableObjectListOptions;
pub use durable_object_location_hint::DurableObjectLocationHint;
pub use durable_object_namespace::DurableObjectNamespace;
pub use durable_object_namespace_get_options::DurableObjectNamespaceGetOptions;
pub use durable_object_namespace_get_options_version::DurableObjectNamespaceGetOptionsVersion;
pub use durable_object_namespace_new_unique_id_options::DurableObjectNamespaceNewUniqueIdOptions;
pub use durable_object_put_options::DurableObjectPutOptions;
pub use durable_object_read_replication_options_mode::DurableObjectReadReplicationOptionsMode;
pub use durable_object_retry_options::DurableObjectRetryOptions;
pub use durable_object_routing_mode::DurableObjectRoutingMode;
pub use durable_object_set_alarm_options::DurableObjectSetAlarmOptions;
pub use durable_object_state::DurableObjectState;
pub use durable_object_storage::DurableObjectStorage;
pub use durable_object_stub::DurableObjectStub;
pub use durable_object_transaction::DurableObjectTransaction;
pub use facet_startup_options::FacetStartupOptions;
pub use loopback_colo_local_actor_namespace::LoopbackColoLocalActorNamespace;
pub use loopback_durable_object_namespace::LoopbackDurableObjectNamespace;
pub use str_or_bytes::StrOrBytes;
pub use str_or_durable_object_id::StrOrDurableObjectId;

#[cfg(feature = "experimental")]
pub use durable_object_hibernation_info::DurableObjectHibernationInfo;
#[cfg(feature = "experimental")]
pub use durable_object_namespace_get_durable_object_options_version_options::DurableObjectNamespaceGetDurableObjectOptionsVersionOptions;
#[cfg(feature = "experimental")]
pub use durable_object_read_replication_options::DurableObjectReadReplicationOptions;
#[cfg(feature = "experimental")]
pub use durable_object_restore_options::DurableObjectRestoreOptions;
#[cfg(feature = "experimental")]
pub use durable_object_snapshot::DurableObjectSnapshot;
#[cfg(feature = "experimental")]
pub use durable_object_snapshot_options::DurableObjectSnapshotOptions;
#[cfg(feature = "experimental")]
pub use durable_object_state_version::DurableObjectStateVersion;
#[cfg(feature = "experimental")]
pub use durable_object_storage_on_next_session_restore_target::DurableObjectStorageOnNextSessionRestoreTarget;
#[cfg(feature = "experimental")]
pub use functions::on_hibernate;
