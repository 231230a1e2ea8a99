//! `Workflow`: The interface [`Workflow`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    WorkflowBatchCreateOptions, WorkflowBatchCreateResult, WorkflowBatchDeleteResult,
    WorkflowInstance, WorkflowInstanceCreateOptions,
};
use crate::rt::{self, Js, Promise};

/// The interface [`Workflow`](https://developers.cloudflare.com/workflows/build/workers-api/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::workflows::WorkflowInstanceCreateOptions;
///
/// #[derive(IntoJs)]
/// struct Order {
///     item: String,
/// }
///
/// async fn start(env: &Env, id: &str) -> Result<String> {
///     let options = WorkflowInstanceCreateOptions::new().id(id).params(Order { item: "tea".into() });
///     let instance = env.workflow("ORDERING")?.create_with(&options).await?;
///     Ok(format!("{}: {}", instance.id(), instance.status().await?.status))
/// }
/// ```
#[repr(transparent)]
pub struct Workflow(Js);

rt::handle_type!(Workflow: Js);

impl Workflow {
    /// Get a handle to an existing instance of the Workflow.
    ///
    /// Returns A promise that resolves with a handle for the Instance
    ///
    /// # Arguments
    ///
    /// - `id`: Id for the instance of this Workflow
    #[inline]
    pub fn get(&self, id: &str) -> Promise<WorkflowInstance> {
        rt::promise(|slot| unsafe { sys::js_get(self.raw(), id.as_ptr(), id.len(), slot) })
    }

    /// Create a new instance and return a handle to it. If a provided id exists, an error will be thrown.
    ///
    /// Returns A promise that resolves with a handle for the Instance
    #[inline]
    pub fn create(&self) -> Promise<WorkflowInstance> {
        rt::promise(|slot| unsafe { sys::js_create(self.raw(), slot) })
    }

    /// Create a new instance and return a handle to it. If a provided id exists, an error will be thrown.
    ///
    /// Returns A promise that resolves with a handle for the Instance
    ///
    /// # Arguments
    ///
    /// - `options`: Options when creating an instance including id and params
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with(
        &self,
        options: &WorkflowInstanceCreateOptions,
    ) -> Promise<WorkflowInstance> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_create_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Create a batch of instances and return handles for the created instances and any per-instance errors.
    /// `createBatch` is limited at 100 instances at a time or when the RPC limit for the batch (1MiB) is reached.
    ///
    /// Returns A promise that resolves with the created instance handles and any per-instance errors.
    ///
    /// # Arguments
    ///
    /// - `options`: Options for creating instances by count or from a list of instance options
    #[doc(alias = "createBatch")]
    #[inline]
    pub fn create_batch(
        &self,
        options: &WorkflowBatchCreateOptions,
    ) -> Promise<WorkflowBatchCreateResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_create_batch(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Create a batch of instances and return handles for the ones that were created.
    /// Instances that could not be created, for example because their ID already exists, are omitted from the result without an error.
    #[doc(alias = "createBatch")]
    #[deprecated(note = "Use the object form of `createBatch` instead of the array form.")]
    #[inline]
    pub fn create_batch_of_instances(
        &self,
        batch: &[WorkflowInstanceCreateOptions],
    ) -> Promise<Vec<WorkflowInstance>> {
        let mut pack = rt::Pack::new();
        pack.put(batch);
        rt::promise(|slot| unsafe {
            sys::js_create_batch_create_batch_of_instances(
                self.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Delete a batch of Workflow instances and their stored state.
    /// `deleteBatch` is limited to 100 instances at a time. Duplicate IDs are deleted once.
    /// The result contains one entry for each input position; IDs that do not exist are returned as per-instance errors.
    ///
    /// Returns A promise that resolves with the successfully deleted instances and any per-instance errors.
    ///
    /// # Arguments
    ///
    /// - `instance_ids`: IDs of the Workflow instances to delete
    #[doc(alias = "deleteBatch")]
    #[inline]
    pub fn delete_batch(&self, instance_ids: &[&str]) -> Promise<WorkflowBatchDeleteResult> {
        let mut pack = rt::Pack::new();
        pack.put(instance_ids);
        rt::promise(|slot| unsafe {
            sys::js_delete_batch(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:workflows";
        "Workflow.get" => fn js_get(this: RawHandle, id: *const u8, id_len: usize, slot: Slot);
        "Workflow.create" => fn js_create(this: RawHandle, slot: Slot);
        "Workflow.create:with" => fn js_create_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Workflow.createBatch" => fn js_create_batch(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Workflow.createBatch:create-batch-of-instances" => fn js_create_batch_create_batch_of_instances(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Workflow.deleteBatch" => fn js_delete_batch(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
