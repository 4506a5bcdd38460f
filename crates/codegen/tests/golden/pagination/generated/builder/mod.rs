// Generated; do not edit.

mod by_cursor;
mod by_link;
mod by_offset;
mod by_page;
mod by_page_total;
mod in_doubt;
mod stated;
mod switched_off;
pub use by_cursor::*;
pub use by_link::*;
pub use by_offset::*;
pub use by_page::*;
pub use by_page_total::*;
pub use in_doubt::*;
pub use stated::*;
pub use switched_off::*;
