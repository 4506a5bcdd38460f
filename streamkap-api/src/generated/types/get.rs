// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum GetDestinationMetricsTimeUnit {
        Minute = "minute",
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
        #[other]
        Other,
    }
}

open_enum! {
    pub enum GetPipelineMetricsTimeUnit {
        Minute = "minute",
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
        #[other]
        Other,
    }
}

open_enum! {
    pub enum GetSourceMetricsTimeUnit {
        Minute = "minute",
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
        #[other]
        Other,
    }
}

open_enum! {
    pub enum GetSourcesMetricsPostSortDir {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

open_enum! {
    pub enum GetSourcesMetricsSortDir {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

open_enum! {
    pub enum GetUsageMetricsPostSort {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

open_enum! {
    pub enum GetUsageMetricsSort {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}
