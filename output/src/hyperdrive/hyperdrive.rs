//! `Hyperdrive`: The interface [`Hyperdrive`](https://developers.cloudflare.com/hyperdrive/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`Hyperdrive`](https://developers.cloudflare.com/hyperdrive/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// /// A driver that speaks over any stream takes the socket.
/// fn connect(env: &Env) -> Result<workers::sockets::Socket> {
///     let hyperdrive = env.hyperdrive("DB")?;
///     console_log!("{} as {}", hyperdrive.database(), hyperdrive.user());
///     hyperdrive.connect()
/// }
/// ```
#[repr(transparent)]
pub struct Hyperdrive(Js);

rt::handle_type!(Hyperdrive: Js);

impl Hyperdrive {
    /// Connect directly to Hyperdrive as if it's your database, returning a TCP socket.
    ///
    /// Calling this method returns an identical socket to if you call
    /// `connect("host:port")` using the `host` and `port` fields from this object.
    /// Pick whichever approach works better with your preferred DB client library.
    ///
    /// Note that this socket is not yet authenticated -- it's expected that your
    /// code (or preferably, the client library of your choice) will authenticate
    /// using the information in this class's readonly fields.
    #[cfg(feature = "sockets")]
    #[inline]
    pub fn connect(&self) -> crate::rt::Result<crate::sockets::Socket> {
        rt::handle(unsafe { sys::js_connect(self.raw()) })
    }

    /// A valid DB connection string that can be passed straight into the typical
    /// client library/driver/ORM. This will typically be the easiest way to use
    /// Hyperdrive.
    #[doc(alias = "connectionString")]
    #[inline]
    pub fn connection_string(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_connection_string(self.raw()) }))
    }

    /// A randomly generated hostname that is only valid within the context of the
    /// currently running Worker which, when passed into `connect()` function from
    /// the "cloudflare:sockets" module, will connect to the Hyperdrive instance
    /// for your database.
    #[inline]
    pub fn host(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_host(self.raw()) }))
    }

    /// A synthetic IPv4 address (in the reserved 240.0.0.0/4 range) that, like the
    /// host field, is only valid within the context of the currently running
    /// Worker and, when passed into the `connect()` function from the
    /// "cloudflare:sockets" module, will connect to the Hyperdrive instance for
    /// your database. This is provided for database drivers that require the host
    /// to be an IP literal rather than a hostname.
    #[inline]
    pub fn ip(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_ip(self.raw()) }))
    }

    /// The port that must be paired the the host field when connecting.
    #[inline]
    pub fn port(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_port(self.raw()) }))
    }

    /// The username to use when authenticating to your database via Hyperdrive.
    /// Unlike the host and password, this will be the same every time
    #[inline]
    pub fn user(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_user(self.raw()) }))
    }

    /// The randomly generated password to use when authenticating to your
    /// database via Hyperdrive. Like the host field, this password is only valid
    /// within the context of the currently running Worker instance from which
    /// it's read.
    #[inline]
    pub fn password(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_password(self.raw()) }))
    }

    /// The name of the database to connect to.
    #[inline]
    pub fn database(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_database(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:hyperdrive";
        #[cfg(feature = "sockets")]
        "Hyperdrive.connect" => fn js_connect(this: RawHandle) -> RawHandle;
        "Hyperdrive.connectionString" => fn js_connection_string(this: RawHandle) -> i32;
        "Hyperdrive.host" => fn js_host(this: RawHandle) -> i32;
        "Hyperdrive.ip" => fn js_ip(this: RawHandle) -> i32;
        "Hyperdrive.port" => fn js_port(this: RawHandle) -> f64;
        "Hyperdrive.user" => fn js_user(this: RawHandle) -> i32;
        "Hyperdrive.password" => fn js_password(this: RawHandle) -> i32;
        "Hyperdrive.database" => fn js_database(this: RawHandle) -> i32;
    }
}
