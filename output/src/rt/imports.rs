//! How a module's imports are declared.

/// Declares the functions that the glue provides under one module name.
///
/// Inside a Worker they are plain wasm imports. Anywhere else (unit tests on the host, rustdoc) they are functions that panic and name the JavaScript member, so
/// that everything links.
macro_rules! imports {
    (
        $module:literal;
        $($(#[$attribute:meta])* $link:literal => fn $name:ident($($argument:ident: $type:ty),* $(,)?) $(-> $result:ty)?;)*
    ) => {
        #[cfg(target_arch = "wasm32")]
        #[link(wasm_import_module = $module)]
        unsafe extern "C" {
            $(
                $(#[$attribute])*
                #[link_name = $link]
                pub fn $name($($argument: $type),*) $(-> $result)?;
            )*
        }
        $(
            $(#[$attribute])*
            #[cfg(not(target_arch = "wasm32"))]
            #[allow(clippy::missing_safety_doc, clippy::too_many_arguments)]
            pub unsafe fn $name($(_: $type),*) $(-> $result)? {
                $crate::rt::outside($link, $module)
            }
        )*
    };
}
pub(crate) use imports;

/// What a call into JavaScript does where there is none.
#[doc(hidden)]
#[cold]
pub fn outside(member: &str, module: &str) -> ! {
    panic!("{member} of {module} can only be called inside a Worker")
}
