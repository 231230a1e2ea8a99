//! `Container`: The interface [`Container`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;
use std::time::Duration;

use super::{
    ContainerExecOptions, ContainerInfo, ContainerSnapshot, ContainerSnapshotOptions,
    ContainerStartupOptions, ExecProcess,
};
use crate::rt::{self, IntoJs, Js, Promise, Result};

/// The interface [`Container`](https://developers.cloudflare.com/containers/).
///
/// # Example
/// ```no_run
/// use workers::containers::{Container, ContainerStartupOptions};
/// use workers::prelude::*;
///
/// async fn ask(container: &Container, req: &Request) -> Result<Response> {
///     if !container.running() {
///         container.start_with(&ContainerStartupOptions::new().enable_internet(false))?;
///     }
///     container.get_tcp_port(8080)?.fetch(req).await
/// }
/// ```
#[repr(transparent)]
pub struct Container(Js);

rt::handle_type!(Container: Js);

impl Container {
    /// The attribute [`running`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn running(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_running(self.raw()) }))
    }

    /// The attribute [`images`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn images(&self) -> HashMap<String, String> {
        rt::attribute(rt::take(unsafe { sys::js_images(self.raw()) }))
    }

    /// Calls [`Container.start`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn start(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_start(self.raw()) })
    }

    /// Calls [`Container.start`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with(&self, options: &ContainerStartupOptions) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::unit(unsafe { sys::js_start_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`Container.monitor`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn monitor(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_monitor(self.raw(), slot) })
    }

    /// Calls [`Container.destroy`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn destroy(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_destroy(self.raw(), slot) })
    }

    /// Calls [`Container.destroy`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "destroy")]
    #[inline]
    pub fn destroy_with<T: IntoJs>(&self, error: T) -> Promise<()> {
        let error = error.into_js();
        rt::promise(|slot| unsafe { sys::js_destroy_with(self.raw(), error.raw(), slot) })
    }

    /// Calls [`Container.signal`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn signal(&self, signo: i32) -> Result<()> {
        rt::unit(unsafe { sys::js_signal(self.raw(), signo) })
    }

    /// Calls [`Container.getTcpPort`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "getTcpPort")]
    #[inline]
    pub fn get_tcp_port(&self, port: u16) -> Result<crate::rpc::Fetcher> {
        rt::handle(unsafe { sys::js_get_tcp_port(self.raw(), u32::from(port)) })
    }

    /// Calls [`Container.setInactivityTimeout`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "setInactivityTimeout")]
    #[inline]
    pub fn set_inactivity_timeout(&self, duration: Duration) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_set_inactivity_timeout(self.raw(), rt::in_whole_milliseconds(duration), slot)
        })
    }

    /// Calls [`Container.interceptOutboundHttp`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "interceptOutboundHttp")]
    #[inline]
    pub fn intercept_outbound_http(
        &self,
        addr: &str,
        binding: &crate::rpc::Fetcher,
    ) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_intercept_outbound_http(
                self.raw(),
                addr.as_ptr(),
                addr.len(),
                binding.raw(),
                slot,
            )
        })
    }

    /// Calls [`Container.interceptAllOutboundHttp`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "interceptAllOutboundHttp")]
    #[inline]
    pub fn intercept_all_outbound_http(&self, binding: &crate::rpc::Fetcher) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_intercept_all_outbound_http(self.raw(), binding.raw(), slot)
        })
    }

    /// Calls [`Container.snapshotContainer`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "snapshotContainer")]
    #[inline]
    pub fn snapshot_container(&self) -> Promise<ContainerSnapshot> {
        rt::promise(|slot| unsafe { sys::js_snapshot_container(self.raw(), slot) })
    }

    /// Calls [`Container.snapshotContainer`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "snapshotContainer")]
    #[inline]
    pub fn snapshot_container_with(
        &self,
        options: &ContainerSnapshotOptions,
    ) -> Promise<ContainerSnapshot> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_snapshot_container_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Container.interceptOutboundHttps`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "interceptOutboundHttps")]
    #[inline]
    pub fn intercept_outbound_https(
        &self,
        addr: &str,
        binding: &crate::rpc::Fetcher,
    ) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_intercept_outbound_https(
                self.raw(),
                addr.as_ptr(),
                addr.len(),
                binding.raw(),
                slot,
            )
        })
    }

    /// Calls [`Container.exec`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn exec(&self, cmd: &[&str]) -> Promise<ExecProcess> {
        let mut pack = rt::Pack::new();
        pack.put(cmd);
        rt::promise(|slot| unsafe { sys::js_exec(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`Container.exec`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "exec")]
    #[inline]
    pub fn exec_with(&self, cmd: &[&str], options: &ContainerExecOptions) -> Promise<ExecProcess> {
        let mut pack = rt::Pack::new();
        pack.put(cmd);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_exec_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Container.inspect`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn inspect(&self) -> Promise<Option<ContainerInfo>> {
        rt::promise(|slot| unsafe { sys::js_inspect(self.raw(), slot) })
    }

    /// Calls [`Container.interceptOutboundTcp`](https://developers.cloudflare.com/containers/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "interceptOutboundTcp")]
    #[inline]
    pub fn intercept_outbound_tcp(&self, addr: &str, binding: &crate::rpc::Fetcher) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_intercept_outbound_tcp(
                self.raw(),
                addr.as_ptr(),
                addr.len(),
                binding.raw(),
                slot,
            )
        })
    }

    /// Calls [`Container.snapshotDirectory`](https://developers.cloudflare.com/containers/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "snapshotDirectory")]
    #[inline]
    pub fn snapshot_directory(
        &self,
        options: &super::ContainerDirectorySnapshotOptions,
    ) -> Promise<super::ContainerDirectorySnapshot> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_snapshot_directory(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Container.setLabels`](https://developers.cloudflare.com/containers/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "setLabels")]
    #[inline]
    pub fn set_labels(&self, labels: &HashMap<String, String>) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(labels);
        rt::promise(|slot| unsafe {
            sys::js_set_labels(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:containers";
        "Container.running" => fn js_running(this: RawHandle) -> i32;
        "Container.images" => fn js_images(this: RawHandle) -> i32;
        "Container.start" => fn js_start(this: RawHandle) -> i32;
        "Container.start:with" => fn js_start_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "Container.monitor" => fn js_monitor(this: RawHandle, slot: Slot);
        "Container.destroy" => fn js_destroy(this: RawHandle, slot: Slot);
        "Container.destroy:with" => fn js_destroy_with(
            this: RawHandle,
            error: RawHandle,
            slot: Slot,
        );
        "Container.signal" => fn js_signal(this: RawHandle, signo: i32) -> i32;
        "Container.getTcpPort" => fn js_get_tcp_port(this: RawHandle, port: u32) -> RawHandle;
        "Container.setInactivityTimeout" => fn js_set_inactivity_timeout(
            this: RawHandle,
            duration: f64,
            slot: Slot,
        );
        "Container.interceptOutboundHttp" => fn js_intercept_outbound_http(
            this: RawHandle,
            addr: *const u8,
            addr_len: usize,
            binding: RawHandle,
            slot: Slot,
        );
        "Container.interceptAllOutboundHttp" => fn js_intercept_all_outbound_http(
            this: RawHandle,
            binding: RawHandle,
            slot: Slot,
        );
        "Container.snapshotContainer" => fn js_snapshot_container(this: RawHandle, slot: Slot);
        "Container.snapshotContainer:with" => fn js_snapshot_container_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Container.interceptOutboundHttps" => fn js_intercept_outbound_https(
            this: RawHandle,
            addr: *const u8,
            addr_len: usize,
            binding: RawHandle,
            slot: Slot,
        );
        "Container.exec" => fn js_exec(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Container.exec:with" => fn js_exec_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Container.inspect" => fn js_inspect(this: RawHandle, slot: Slot);
        #[cfg(feature = "experimental")]
        "Container.interceptOutboundTcp" => fn js_intercept_outbound_tcp(
            this: RawHandle,
            addr: *const u8,
            addr_len: usize,
            binding: RawHandle,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "Container.snapshotDirectory" => fn js_snapshot_directory(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "Container.setLabels" => fn js_set_labels(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
