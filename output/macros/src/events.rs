//! The events that a Worker is sent: their names in the attribute, in JavaScript, and of their types.

pub(crate) const EVENTS: [(&str, &str, &str); 9] = [
    ("fetch", "fetch", "Fetch"),
    ("connect", "connect", "Connect"),
    ("tail", "tail", "Tail"),
    ("trace", "trace", "Trace"),
    ("tail_stream", "tailStream", "TailStream"),
    ("scheduled", "scheduled", "Scheduled"),
    ("test", "test", "Test"),
    ("email", "email", "Email"),
    ("queue", "queue", "Queue"),
];
