//! The events that a Worker is sent: their names in the attribute, in JavaScript, and of their types.

pub(crate) const EVENTS: [(&str, &str, &str); 1] = [("fetch", "fetch", "Fetch")];
