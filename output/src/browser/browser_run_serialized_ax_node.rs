//! `BrowserRunSerializedAXNode`: A node in the page's accessibility tree, as exposed to assistive technology.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BrowserRunSerializedAxNodeChecked, BrowserRunSerializedAxNodePressed, StrOrNumber};
use crate::{FromJs, IntoJs};

/// A node in the page's accessibility tree, as exposed to assistive technology.
/// `role` is the only field always present; the rest are populated when the
/// underlying element defines them.
///
/// See <https://pptr.dev/api/puppeteer.serializedaxnode>
#[doc(alias = "BrowserRunSerializedAXNode")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunSerializedAxNode {
    /// The ARIA role, e.g. `"button"`, `"heading"`, `"RootWebArea"`.
    pub role: String,
    /// The `aria-autocomplete` value.
    pub autocomplete: Option<String>,
    /// Checked state of a checkbox, radio, or menu item.
    pub checked: Option<BrowserRunSerializedAxNodeChecked>,
    /// Accessible description, typically from `aria-describedby` or `title`.
    pub description: Option<String>,
    /// The member `disabled`.
    pub disabled: Option<bool>,
    /// The member `expanded`.
    pub expanded: Option<bool>,
    /// Whether the element currently holds keyboard focus.
    pub focused: Option<bool>,
    /// The kind of popup the element triggers, e.g. `"menu"`, `"dialog"`.
    pub haspopup: Option<String>,
    /// The `aria-invalid` value.
    pub invalid: Option<String>,
    /// Keyboard shortcuts bound to the element, from `aria-keyshortcuts`.
    pub keyshortcuts: Option<String>,
    /// Hierarchical level, e.g. the heading level of an `<h2>`.
    pub level: Option<u32>,
    /// Whether the element is a modal dialog.
    pub modal: Option<bool>,
    /// Whether a text input accepts multiple lines.
    pub multiline: Option<bool>,
    /// Whether more than one option can be selected.
    pub multiselectable: Option<bool>,
    /// Accessible name, e.g. a button's label or an image's alt text.
    pub name: Option<String>,
    /// The member `orientation`.
    pub orientation: Option<String>,
    /// Pressed state of a toggle button.
    pub pressed: Option<BrowserRunSerializedAxNodePressed>,
    /// The member `readonly`.
    pub readonly: Option<bool>,
    /// The member `required`.
    pub required: Option<bool>,
    /// Author-supplied role description, from `aria-roledescription`.
    pub roledescription: Option<String>,
    /// The member `selected`.
    pub selected: Option<bool>,
    /// Current value of an input or range element.
    pub value: Option<StrOrNumber>,
    /// The member `valuemax`.
    pub valuemax: Option<f64>,
    /// The member `valuemin`.
    pub valuemin: Option<f64>,
    /// Human-readable form of `value`, from `aria-valuetext`.
    pub valuetext: Option<String>,
    /// Child nodes. Absent for leaf nodes.
    pub children: Option<Vec<BrowserRunSerializedAxNode>>,
}

impl BrowserRunSerializedAxNode {
    /// With what must be set, and nothing else.
    ///
    /// - `role`: The ARIA role, e.g. `"button"`, `"heading"`, `"RootWebArea"`.
    #[inline]
    pub fn new(role: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            autocomplete: None,
            checked: None,
            description: None,
            disabled: None,
            expanded: None,
            focused: None,
            haspopup: None,
            invalid: None,
            keyshortcuts: None,
            level: None,
            modal: None,
            multiline: None,
            multiselectable: None,
            name: None,
            orientation: None,
            pressed: None,
            readonly: None,
            required: None,
            roledescription: None,
            selected: None,
            value: None,
            valuemax: None,
            valuemin: None,
            valuetext: None,
            children: None,
        }
    }

    /// The `aria-autocomplete` value.
    #[inline]
    pub fn autocomplete(mut self, autocomplete: impl Into<String>) -> Self {
        self.autocomplete = Some(autocomplete.into());
        self
    }

    /// Checked state of a checkbox, radio, or menu item.
    #[inline]
    pub fn checked(mut self, checked: impl Into<BrowserRunSerializedAxNodeChecked>) -> Self {
        self.checked = Some(checked.into());
        self
    }

    /// Accessible description, typically from `aria-describedby` or `title`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `disabled`.
    #[inline]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// The member `expanded`.
    #[inline]
    pub fn expanded(mut self, expanded: bool) -> Self {
        self.expanded = Some(expanded);
        self
    }

    /// Whether the element currently holds keyboard focus.
    #[inline]
    pub fn focused(mut self, focused: bool) -> Self {
        self.focused = Some(focused);
        self
    }

    /// The kind of popup the element triggers, e.g. `"menu"`, `"dialog"`.
    #[inline]
    pub fn haspopup(mut self, haspopup: impl Into<String>) -> Self {
        self.haspopup = Some(haspopup.into());
        self
    }

    /// The `aria-invalid` value.
    #[inline]
    pub fn invalid(mut self, invalid: impl Into<String>) -> Self {
        self.invalid = Some(invalid.into());
        self
    }

    /// Keyboard shortcuts bound to the element, from `aria-keyshortcuts`.
    #[inline]
    pub fn keyshortcuts(mut self, keyshortcuts: impl Into<String>) -> Self {
        self.keyshortcuts = Some(keyshortcuts.into());
        self
    }

    /// Hierarchical level, e.g. the heading level of an `<h2>`.
    #[inline]
    pub fn level(mut self, level: u32) -> Self {
        self.level = Some(level);
        self
    }

    /// Whether the element is a modal dialog.
    #[inline]
    pub fn modal(mut self, modal: bool) -> Self {
        self.modal = Some(modal);
        self
    }

    /// Whether a text input accepts multiple lines.
    #[inline]
    pub fn multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }

    /// Whether more than one option can be selected.
    #[inline]
    pub fn multiselectable(mut self, multiselectable: bool) -> Self {
        self.multiselectable = Some(multiselectable);
        self
    }

    /// Accessible name, e.g. a button's label or an image's alt text.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The member `orientation`.
    #[inline]
    pub fn orientation(mut self, orientation: impl Into<String>) -> Self {
        self.orientation = Some(orientation.into());
        self
    }

    /// Pressed state of a toggle button.
    #[inline]
    pub fn pressed(mut self, pressed: impl Into<BrowserRunSerializedAxNodePressed>) -> Self {
        self.pressed = Some(pressed.into());
        self
    }

    /// The member `readonly`.
    #[inline]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }

    /// The member `required`.
    #[inline]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Author-supplied role description, from `aria-roledescription`.
    #[inline]
    pub fn roledescription(mut self, roledescription: impl Into<String>) -> Self {
        self.roledescription = Some(roledescription.into());
        self
    }

    /// The member `selected`.
    #[inline]
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    /// Current value of an input or range element.
    #[inline]
    pub fn value(mut self, value: impl Into<StrOrNumber>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The member `valuemax`.
    #[inline]
    pub fn valuemax(mut self, valuemax: f64) -> Self {
        self.valuemax = Some(valuemax);
        self
    }

    /// The member `valuemin`.
    #[inline]
    pub fn valuemin(mut self, valuemin: f64) -> Self {
        self.valuemin = Some(valuemin);
        self
    }

    /// Human-readable form of `value`, from `aria-valuetext`.
    #[inline]
    pub fn valuetext(mut self, valuetext: impl Into<String>) -> Self {
        self.valuetext = Some(valuetext.into());
        self
    }

    /// Child nodes. Absent for leaf nodes.
    #[inline]
    pub fn children(mut self, children: Vec<BrowserRunSerializedAxNode>) -> Self {
        self.children = Some(children);
        self
    }
}
