// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `transforms_input_serialization_format` that the vendor's Terraform provider accepts.
    pub enum TransformsInputSerializationFormatSetting {
        Any = "Any",
        Avro = "Avro",
        Json = "Json",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_language` that the vendor's Terraform provider accepts.
    pub enum TransformsLanguageSetting {
        Sql = "SQL",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_mark_columns_as_required_null_sentinel_mode` that the vendor's Terraform provider accepts.
    pub enum TransformsMarkColumnsAsRequiredNullSentinelModeSetting {
        None = "NONE",
        TypeMin = "TYPE_MIN",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_output_serialization_format` that the vendor's Terraform provider accepts.
    pub enum TransformsOutputSerializationFormatSetting {
        Any = "Any",
        Avro = "Avro",
        Json = "Json",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_oversized_records_oversized_field_behavior` that the vendor's Terraform provider accepts.
    pub enum TransformsOversizedRecordsOversizedFieldBehaviorSetting {
        Truncate = "TRUNCATE",
        Nullify = "NULLIFY",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_unwrap_array_encoding` that the vendor's Terraform provider accepts.
    pub enum TransformsUnwrapArrayEncodingSetting {
        Array = "array",
        ArrayString = "array_string",
        String = "string",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_unwrap_document_encoding` that the vendor's Terraform provider accepts.
    pub enum TransformsUnwrapDocumentEncodingSetting {
        Document = "document",
        String = "string",
        #[other]
        Other,
    }
}
