// Generated; do not edit.

crate::support::union! {
    pub enum Timestamp { DateTime(::chrono::DateTime < ::chrono::offset::Utc > as crate
    ::support::lenient::Timestamp) : From, Date(::chrono::naive::NaiveDate) : From,
    Uuid(::uuid::Uuid) : From, String(::std::string::String) : From, ..Other }
}
