// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `transforms_input_serialization_format` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::EnrichAsyncTransformConfig`](crate::types::EnrichAsyncTransformConfig), [`types::EnrichTransformConfig`](crate::types::EnrichTransformConfig), [`types::FanOutTransformConfig`](crate::types::FanOutTransformConfig) and others."]
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
    #[uses = " Part of [`types::EnrichTransformConfig`](crate::types::EnrichTransformConfig), [`types::RollupTransformConfig`](crate::types::RollupTransformConfig) and [`types::SqlJoinTransformConfig`](crate::types::SqlJoinTransformConfig)."]
    pub enum TransformsLanguageSetting {
        Sql = "SQL",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_mark_columns_as_required_null_sentinel_mode` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::AzblobDestinationConfig`](crate::types::AzblobDestinationConfig), [`types::BigqueryDestinationConfig`](crate::types::BigqueryDestinationConfig), [`types::ClickhouseDestinationConfig`](crate::types::ClickhouseDestinationConfig) and others."]
    pub enum TransformsMarkColumnsAsRequiredNullSentinelModeSetting {
        None = "NONE",
        TypeMin = "TYPE_MIN",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_output_serialization_format` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::EnrichAsyncTransformConfig`](crate::types::EnrichAsyncTransformConfig), [`types::EnrichTransformConfig`](crate::types::EnrichTransformConfig), [`types::FanOutTransformConfig`](crate::types::FanOutTransformConfig) and others."]
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
    #[uses = " Part of [`types::AlloydbSourceConfig`](crate::types::AlloydbSourceConfig), [`types::AzblobDestinationConfig`](crate::types::AzblobDestinationConfig), [`types::BigqueryDestinationConfig`](crate::types::BigqueryDestinationConfig) and others."]
    pub enum TransformsOversizedRecordsOversizedFieldBehaviorSetting {
        Truncate = "TRUNCATE",
        Nullify = "NULLIFY",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `transforms_unwrap_array_encoding` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::MongodbSourceConfig`](crate::types::MongodbSourceConfig) and [`types::MongodbhostedSourceConfig`](crate::types::MongodbhostedSourceConfig)."]
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
    #[uses = " Part of [`types::DocumentdbSourceConfig`](crate::types::DocumentdbSourceConfig), [`types::MongodbSourceConfig`](crate::types::MongodbSourceConfig) and [`types::MongodbhostedSourceConfig`](crate::types::MongodbhostedSourceConfig)."]
    pub enum TransformsUnwrapDocumentEncodingSetting {
        Document = "document",
        String = "string",
        #[other]
        Other,
    }
}
