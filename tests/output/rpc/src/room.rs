//! A target.

use workers::prelude::*;

pub(crate) struct Room {
    name: String,
}

impl Room {
    pub(crate) fn new(name: String) -> Room {
        console_log!("+ {name}");
        Room { name }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        console_log!("- {}", self.name);
    }
}

/// Which of two methods for the same.
#[rpc]
impl Room {
    fn enter(&self, who: String) -> String {
        format!("{who} is in {}", self.name)
    }

    /// A room in the room.
    fn inner(&self, name: String) -> Result<RoomStub> {
        Room::new(format!("{}/{name}", self.name)).into_stub()
    }
}
