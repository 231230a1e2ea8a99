//! Functions of Durable Objects.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

/// The global [`onHibernate`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[cfg(feature = "experimental")]
#[doc(alias = "onHibernate")]
#[inline]
pub fn on_hibernate() -> crate::rt::Js {
    crate::rt::attribute(crate::rt::handle(unsafe { sys::js_on_hibernate() }))
}

mod sys {
    crate::rt::imports! {
        "workers:durable-objects";
        #[cfg(feature = "experimental")]
        "cloudflare:durable-objects.onHibernate" => fn js_on_hibernate() -> crate::rt::RawHandle;
    }
}
