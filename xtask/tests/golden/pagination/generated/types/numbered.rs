// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NumberedPage {
    pub result: ::std::vec::Vec<super::Row>,
    pub page: i64,
    pub page_size: i64,
    pub total: i64,
    pub has_next: bool,
}
