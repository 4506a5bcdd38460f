// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `aws_s3_region` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::S3DestinationConfig`](crate::types::S3DestinationConfig) and [`types::StarburstDestinationConfig`](crate::types::StarburstDestinationConfig)."]
    pub enum AwsS3RegionSetting {
        ApSouth1 = "ap-south-1",
        EuWest2 = "eu-west-2",
        EuWest1 = "eu-west-1",
        ApNortheast2 = "ap-northeast-2",
        ApNortheast1 = "ap-northeast-1",
        CaCentral1 = "ca-central-1",
        SaEast1 = "sa-east-1",
        CnNorth1 = "cn-north-1",
        UsGovWest1 = "us-gov-west-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        EuCentral1 = "eu-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
        #[other]
        Other,
    }
}
