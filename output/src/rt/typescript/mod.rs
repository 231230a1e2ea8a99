//! What values are in TypeScript, for the declarations that `build` writes of what a Worker exports.
//!
//! `#[rpc]` and the derives print lines of the section `workers:types`, whose texts the compiler puts together. At run time nobody reads them, and `build` takes them
//! out of the module.

mod compound;
mod plain;
mod text;

pub use text::Part;
#[doc(hidden)]
pub use text::{length, line, optional};

/// A type of this module, which is declared elsewhere: its path in `` ` ``.
macro_rules! named {
    ($name:ident) => {
        &$crate::rt::typescript::Type(&[$crate::rt::typescript::Part::Text(concat!(
            "`",
            module_path!(),
            "::",
            stringify!($name),
            "`"
        ))])
    };
}
pub(crate) use named;

/// A type in TypeScript, in parts.
#[derive(Clone, Copy, Debug)]
pub struct Type(pub &'static [Part]);

/// The way of what [`IntoJs`](crate::IntoJs) makes.
#[derive(Debug)]
pub enum Given {}

/// The way of what [`FromJs`](crate::FromJs) reads, which is often more: bytes may be any buffer.
#[derive(Debug)]
pub enum Taken {}

/// [`Given`] or [`Taken`].
pub trait Way {
    /// The other one: the arguments of a function that is taken are given.
    type Back: Way<Back = Self>;
}

impl Way for Given {
    type Back = Taken;
}

impl Way for Taken {
    type Back = Given;
}

/// What values of a type are in TypeScript, on the way `W`: [`Given`] or [`Taken`]. The derives of `IntoJs` and `FromJs` say it; a type without it is `any` there.
pub trait Described<W> {
    /// By itself.
    const TYPE: &'static Type;

    /// As a property.
    const PROPERTY: &'static Type = Self::TYPE;

    /// Whether the property may be absent.
    const OPTIONAL: bool = false;

    /// Several of them.
    #[doc(hidden)]
    const LIST: &'static Type =
        &Type(&[Part::Text("Array<"), Part::Of(Self::TYPE), Part::Text(">")]);
}

/// Looks whether a type is [`Described`]: what it has itself goes before what it has of [`Undescribed`].
#[doc(hidden)]
#[derive(Debug)]
pub struct Probe<T: ?Sized, W>(core::marker::PhantomData<(fn() -> W, fn() -> Box<T>)>);

impl<T: Described<W> + ?Sized, W> Probe<T, W> {
    #[doc(hidden)]
    pub const TYPE: &'static Type = T::TYPE;
    #[doc(hidden)]
    pub const PROPERTY: &'static Type = T::PROPERTY;
    #[doc(hidden)]
    pub const OPTIONAL: bool = T::OPTIONAL;
}

/// What is said of any other type.
#[doc(hidden)]
pub trait Undescribed {
    #[doc(hidden)]
    const TYPE: &'static Type = &Type(&[Part::Text("any")]);
    #[doc(hidden)]
    const PROPERTY: &'static Type = Self::TYPE;
    #[doc(hidden)]
    const OPTIONAL: bool = false;
}

impl<T: ?Sized, W> Undescribed for Probe<T, W> {}
