//! What every class has.

/// Makes a newtype over `Js`, or over another class, a class.
///
/// `handle_type!(Child: Js)`, `handle_type!(Child: Parent)`, `handle_type!(Queue<T>: Js)`; a generic class has a second field, `PhantomData<fn() -> T>`.
macro_rules! handle_type {
    ($name:ident: Js) => {
        $crate::rt::handle_type!(@class [] $name, $crate::rt::Js, []);
    };
    ($name:ident: $parent:ty) => {
        $crate::rt::handle_type!(@class [] $name, $parent, []);
        $crate::rt::handle_type!(@parent [] $name, $parent);
    };
    ($name:ident<$($parameter:ident),+>: Js) => {
        $crate::rt::handle_type!(
            @class [$($parameter),+] $name, $crate::rt::Js, [::core::marker::PhantomData]
        );
    };
    ($name:ident<$($parameter:ident),+>: $parent:ty) => {
        $crate::rt::handle_type!(
            @class [$($parameter),+] $name, $parent, [::core::marker::PhantomData]
        );
        $crate::rt::handle_type!(@parent [$($parameter),+] $name, $parent);
    };
    (@class [$($parameter:ident),*] $name:ident, $parent:ty, [$($marker:path)?]) => {
        impl<$($parameter),*> ::core::clone::Clone for $name<$($parameter),*> {
            #[inline]
            fn clone(&self) -> Self {
                $name(::core::clone::Clone::clone(&self.0) $(, $marker)?)
            }
        }
        impl<$($parameter),*> ::core::ops::Deref for $name<$($parameter),*> {
            type Target = $parent;
            #[inline]
            fn deref(&self) -> &$parent {
                &self.0
            }
        }
        impl<$($parameter),*> ::core::convert::AsRef<$crate::rt::Js> for $name<$($parameter),*> {
            #[inline]
            fn as_ref(&self) -> &$crate::rt::Js {
                ::core::convert::AsRef::<$crate::rt::Js>::as_ref(&self.0)
            }
        }
        impl<$($parameter),*> ::core::convert::From<$name<$($parameter),*>> for $crate::rt::Js {
            #[inline]
            fn from(value: $name<$($parameter),*>) -> $crate::rt::Js {
                ::core::convert::From::from(value.0)
            }
        }
        impl<$($parameter),*> ::core::fmt::Debug for $name<$($parameter),*> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(::core::stringify!($name)).field(&$crate::rt::raw(self)).finish()
            }
        }
        impl<$($parameter),*> ::core::cmp::PartialEq for $name<$($parameter),*> {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                let this: &$crate::rt::Js = ::core::convert::AsRef::as_ref(self);
                *this == *::core::convert::AsRef::<$crate::rt::Js>::as_ref(other)
            }
        }
        impl<$($parameter),*> ::core::cmp::Eq for $name<$($parameter),*> {}
        impl<$($parameter),*> $crate::rt::FromHandle for $name<$($parameter),*> {
            #[inline]
            fn from_handle(js: $crate::rt::Js) -> Self {
                $name($crate::rt::FromHandle::from_handle(js) $(, $marker)?)
            }
        }
        impl<$($parameter),*> $crate::rt::Encode for $name<$($parameter),*> {
            #[inline]
            fn encode<'a>(&'a self, pack: &mut $crate::rt::Pack<'a>) {
                pack.handle(::core::convert::AsRef::as_ref(self));
            }
        }
        impl<$($parameter),*> $crate::rt::Decode for $name<$($parameter),*> {
            #[inline]
            fn decode(reader: &mut $crate::rt::Reader<'_>) -> $crate::rt::Result<Self> {
                reader.handle().map($crate::rt::FromHandle::from_handle)
            }
            #[inline]
            fn from_answer(answer: $crate::rt::Answer) -> $crate::rt::Result<Self> {
                answer.handle().map($crate::rt::FromHandle::from_handle)
            }
        }
        impl<$($parameter),*> $crate::rt::FromJs for $name<$($parameter),*> {
            const OPAQUE: bool = true;
            #[inline]
            fn read(reader: &mut $crate::rt::ValueReader<'_>) -> $crate::rt::Result<Self> {
                reader.js().map($crate::rt::FromHandle::from_handle)
            }
            #[inline]
            fn from_js(js: $crate::rt::Js) -> $crate::rt::Result<Self> {
                $crate::rt::Result::Ok($crate::rt::FromHandle::from_handle(js))
            }
        }
        impl<$($parameter),*> $crate::rt::IntoJs for $name<$($parameter),*> {
            #[inline]
            fn write<'a>(&'a self, pack: &mut $crate::rt::Pack<'a>) {
                pack.value_handle(::core::convert::AsRef::as_ref(self));
            }
            #[inline]
            fn to_js(&self) -> $crate::rt::Js {
                let js: &$crate::rt::Js = ::core::convert::AsRef::as_ref(self);
                ::core::clone::Clone::clone(js)
            }
            #[inline]
            fn into_js(self) -> $crate::rt::Js {
                ::core::convert::From::from(self)
            }
        }
        impl<W $(, $parameter)*> $crate::rt::typescript::Described<W> for $name<$($parameter),*> {
            const TYPE: &'static $crate::rt::typescript::Type = $crate::rt::typescript::named!($name);
        }
    };
    (@parent [$($parameter:ident),*] $name:ident, $parent:ty) => {
        impl<$($parameter),*> ::core::convert::AsRef<$parent> for $name<$($parameter),*> {
            #[inline]
            fn as_ref(&self) -> &$parent {
                &self.0
            }
        }
        impl<$($parameter),*> ::core::convert::From<$name<$($parameter),*>> for $parent {
            #[inline]
            fn from(value: $name<$($parameter),*>) -> $parent {
                value.0
            }
        }
    };
}
pub(crate) use handle_type;

/// A class is all that its ancestors are: `ancestors!(Child, Grandparent, GreatGrandparent)`.
macro_rules! ancestors {
    ($name:ident, $($ancestor:ty),+ $(,)?) => {
        $(
            impl ::core::convert::AsRef<$ancestor> for $name {
                #[inline]
                fn as_ref(&self) -> &$ancestor {
                    self
                }
            }
            impl ::core::convert::From<$name> for $ancestor {
                #[inline]
                fn from(value: $name) -> $ancestor {
                    $crate::rt::FromHandle::from_handle(::core::convert::From::from(value))
                }
            }
        )+
    };
}
pub(crate) use ancestors;

/// What JavaScript awaits, Rust does: `into_future!(Delivery: Suitcase)`.
#[allow(unused_macros, reason = "each use belongs to a product")]
macro_rules! into_future {
    ($name:ident: $of:ty) => {
        impl ::core::future::IntoFuture for &$name {
            type Output = $crate::rt::Result<$of>;
            type IntoFuture = $crate::rt::Promise<$of>;
            #[inline]
            fn into_future(self) -> $crate::rt::Promise<$of> {
                $crate::rt::settled(self.as_ref())
            }
        }
        impl ::core::future::IntoFuture for $name {
            type Output = $crate::rt::Result<$of>;
            type IntoFuture = $crate::rt::Promise<$of>;
            #[inline]
            fn into_future(self) -> $crate::rt::Promise<$of> {
                ::core::future::IntoFuture::into_future(&self)
            }
        }
    };
}
#[allow(unused_imports, reason = "each use belongs to a product")]
pub(crate) use into_future;

/// A class of errors: `error_type!(ParcelError, "ParcelError")`, or without the name if theirs differ.
macro_rules! error_type {
    ($name:ident, $js:literal) => {
        impl $crate::rt::ErrorType for $name {
            const NAME: &'static str = $js;
        }
        $crate::rt::error_type!($name);
    };
    ($name:ident) => {
        impl ::core::convert::From<$name> for $crate::rt::Error {
            #[inline]
            fn from(value: $name) -> $crate::rt::Error {
                $crate::rt::Error::from_thrown(::core::convert::From::from(value))
            }
        }
    };
}
pub(crate) use error_type;

/// What `toString` says: `display!(Url, to_js_string)`. If that throws, formatting fails.
macro_rules! display {
    ($name:ident, $function:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(&self.$function().map_err(|_| ::core::fmt::Error)?)
            }
        }
    };
}
pub(crate) use display;

/// A builder of closures is handed over as an object, which the import makes: `object_type!(Watchers, sys::js_object)`. A handler may return it, or nothing.
#[allow(unused_macros, reason = "each use belongs to a product")]
macro_rules! object_type {
    ($name:ident, $import:path) => {
        impl $crate::rt::IntoJs for $name {
            #[inline]
            fn write<'a>(&'a self, pack: &mut $crate::rt::Pack<'a>) {
                pack.value_owned_handle($crate::rt::IntoJs::to_js(self));
            }
            #[inline]
            fn to_js(&self) -> $crate::rt::Js {
                let mut pack = $crate::rt::Pack::new();
                pack.put(self);
                // SAFETY: the pack is alive during the call, and the result is ours.
                let object = unsafe { $import(pack.as_ptr(), pack.len()) };
                // It fails never: what is read from the pack is given.
                $crate::rt::attribute($crate::rt::handle(object))
            }
        }
        impl $crate::rt::event::Gives<$name> for $name {
            #[inline]
            fn gives(self) -> $crate::rt::Result<$crate::rt::Js> {
                Ok($crate::rt::IntoJs::into_js(self))
            }
        }
        impl $crate::rt::event::Gives<$name> for () {
            #[inline]
            fn gives(self) -> $crate::rt::Result<$crate::rt::Js> {
                Ok($crate::rt::Js::UNDEFINED)
            }
        }
        impl $crate::rt::event::Gives<$name> for ::core::option::Option<$name> {
            #[inline]
            fn gives(self) -> $crate::rt::Result<$crate::rt::Js> {
                Ok($crate::rt::IntoJs::into_js(self))
            }
        }
        impl<T: $crate::rt::event::Gives<$name>, E: ::core::convert::Into<$crate::rt::Error>>
            $crate::rt::event::Gives<$name> for ::core::result::Result<T, E>
        {
            #[inline]
            fn gives(self) -> $crate::rt::Result<$crate::rt::Js> {
                self.map_err(::core::convert::Into::into)?.gives()
            }
        }
    };
}
#[allow(unused_imports, reason = "each use belongs to a product")]
pub(crate) use object_type;
