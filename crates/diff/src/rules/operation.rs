//! Rules about operations and their lifecycle.

use super::rules;

/// The rules by which something is announced to be removed on a date.
pub(crate) const ANNOUNCEMENTS: [&str; 4] = [
    "operation-deprecated",
    "operation-sunset-changed",
    "parameter-deprecated",
    "parameter-sunset-changed",
];

rules! {
    OPERATION_ADDED "operation-added" Compatible {
        message: "operation was added",
        meaning: "an operation was added",
        example: "POST /pets added",
    }
    OPERATION_REMOVED "operation-removed" Breaking {
        message: "operation was removed without deprecation",
        meaning: "an operation was removed that was not deprecated",
        example: "POST /pets removed",
        hint: "stop calling the operation before you upgrade",
    }
    OPERATION_REMOVED_WITH_DEPRECATION "operation-removed-with-deprecation" Compatible {
        message: "deprecated operation was removed",
        meaning: "a deprecated operation was removed that had no sunset date, or after its sunset date",
        example: "deprecated POST /pets removed",
    }
    OPERATION_REMOVED_BEFORE_SUNSET "operation-removed-before-sunset" Breaking {
        message: "deprecated operation was removed before its sunset date {detail}",
        meaning: "a deprecated operation was removed before its sunset date",
        example: "x-sunset 9999-01-01, removed today",
        hint: "stop calling the operation before you upgrade",
    }
    OPERATION_REMOVED_WITH_INVALID_SUNSET "operation-removed-with-invalid-sunset" Breaking {
        message: "deprecated operation was removed; its sunset date {detail} is not a valid date",
        meaning: "a deprecated operation was removed whose sunset date is not a valid date",
        example: "x-sunset soon, removed today",
        hint: "stop calling the operation before you upgrade",
    }
    OPERATION_MOVED "operation-moved" Breaking {
        message: "operation moved from {old} to {new}",
        meaning: "an operation has another path",
        example: "GET /pets → GET /v2/pets",
        hint: "call the new path",
    }
    OPERATION_ID_CHANGED "operation-id-changed" Compatible {
        message: "`operationId` changed from {old} to {new}",
        meaning: "the `operationId` of an operation was added or changed",
        example: "operationId list → listPets",
    }
    OPERATION_ID_REMOVED "operation-id-removed" Compatible {
        message: "`operationId` {old} was removed",
        meaning: "the `operationId` of an operation was removed",
        example: "operationId list → none",
    }
    OPERATION_TAG_ADDED "operation-tag-added" Cosmetic {
        message: "tag {new} was added",
        meaning: "a tag was added to an operation",
        example: "tags [] → [pets]",
    }
    OPERATION_TAG_REMOVED "operation-tag-removed" Cosmetic {
        message: "tag {old} was removed",
        meaning: "a tag was removed from an operation",
        example: "tags [pets] → []",
    }
    PATH_PARAMETER_RENAMED "path-parameter-renamed" Cosmetic {
        message: "path parameters were renamed: {old} became {new}",
        meaning: "a path parameter was renamed",
        example: "/pets/{id} → /pets/{pet}",
    }

    OPERATION_DEPRECATED "operation-deprecated" Compatible {
        message: "operation was deprecated{detail}",
        meaning: "an operation was deprecated",
        example: "deprecated false → true",
    }
    OPERATION_REACTIVATED "operation-reactivated" Compatible {
        message: "operation is no longer deprecated",
        meaning: "an operation is no longer deprecated",
        example: "deprecated true → false",
    }
    OPERATION_SUNSET_INVALID "operation-sunset-invalid" Breaking {
        message: "sunset date {new} of the deprecated operation is not a valid date",
        meaning: "the sunset date of a deprecated operation is not a valid date",
        example: "x-sunset soon",
        hint: "ask the vendor for the sunset date",
    }
    OPERATION_SUNSET_REMOVED "operation-sunset-removed" Breaking {
        message: "sunset date {old} of the deprecated operation was removed",
        meaning: "the sunset date of a deprecated operation was removed",
        example: "x-sunset 2030-01-01 → none",
        hint: "ask the vendor for the sunset date",
    }
    OPERATION_SUNSET_PASSED "operation-sunset-passed" Breaking {
        message: "sunset date {new} of the deprecated operation is in the past",
        meaning: "a deprecated operation was given a sunset date in the past",
        example: "x-sunset 2030-01-01 → 2020-01-01",
        hint: "stop calling the operation",
    }
    OPERATION_SUNSET_CHANGED "operation-sunset-changed" Compatible {
        message: "sunset date of the deprecated operation changed from {old} to {new}",
        meaning: "the sunset date of a deprecated operation was added or changed",
        example: "x-sunset 2029-01-01 → 2030-01-01",
    }
    OPERATION_STABILITY_DECREASED "operation-stability-decreased" Breaking {
        message: "stability level was decreased {detail}",
        meaning: "the stability level of an operation was decreased",
        example: "x-stability-level stable → beta",
        hint: "expect the operation to change",
    }
    OPERATION_STABILITY_INCREASED "operation-stability-increased" Compatible {
        message: "stability level was increased {detail}",
        meaning: "the stability level of an operation was increased",
        example: "x-stability-level beta → stable",
    }
    OPERATION_STABILITY_INVALID "operation-stability-invalid" Breaking {
        message: "stability level changed {detail}; valid levels are draft, alpha, beta and stable",
        meaning: "the stability level of an operation is not one of draft, alpha, beta and stable",
        example: "x-stability-level fine",
        hint: "ask the vendor for the stability level",
    }

    PARAMETER_DEPRECATED "parameter-deprecated" Compatible {
        message: "{subject} was deprecated{detail}",
        meaning: "a parameter was deprecated",
        example: "deprecated false → true",
    }
    PARAMETER_REACTIVATED "parameter-reactivated" Compatible {
        message: "{subject} is no longer deprecated",
        meaning: "a parameter is no longer deprecated",
        example: "deprecated true → false",
    }
    PARAMETER_SUNSET_INVALID "parameter-sunset-invalid" Breaking {
        message: "sunset date {new} of the deprecated {subject} is not a valid date",
        meaning: "the sunset date of a deprecated parameter is not a valid date",
        example: "x-sunset soon",
        hint: "ask the vendor for the sunset date",
    }
    PARAMETER_SUNSET_REMOVED "parameter-sunset-removed" Breaking {
        message: "sunset date {old} of the deprecated {subject} was removed",
        meaning: "the sunset date of a deprecated parameter was removed",
        example: "x-sunset 2030-01-01 → none",
        hint: "ask the vendor for the sunset date",
    }
    PARAMETER_SUNSET_PASSED "parameter-sunset-passed" Breaking {
        message: "sunset date {new} of the deprecated {subject} is in the past",
        meaning: "a deprecated parameter was given a sunset date in the past",
        example: "x-sunset 2030-01-01 → 2020-01-01",
        hint: "stop sending the parameter",
    }
    PARAMETER_SUNSET_CHANGED "parameter-sunset-changed" Compatible {
        message: "sunset date of the deprecated {subject} changed from {old} to {new}",
        meaning: "the sunset date of a deprecated parameter was added or changed",
        example: "x-sunset 2029-01-01 → 2030-01-01",
    }
    PARAMETER_STABILITY_DECREASED "parameter-stability-decreased" Breaking {
        message: "stability level of {subject} was decreased {detail}",
        meaning: "the stability level of a parameter was decreased",
        example: "x-stability-level stable → beta",
        hint: "expect the parameter to change",
    }
    PARAMETER_STABILITY_INCREASED "parameter-stability-increased" Compatible {
        message: "stability level of {subject} was increased {detail}",
        meaning: "the stability level of a parameter was increased",
        example: "x-stability-level beta → stable",
    }
    PARAMETER_STABILITY_INVALID "parameter-stability-invalid" Breaking {
        message: "stability level of {subject} changed {detail}; valid levels are draft, alpha, beta and stable",
        meaning: "the stability level of a parameter is not one of draft, alpha, beta and stable",
        example: "x-stability-level fine",
        hint: "ask the vendor for the stability level",
    }
}
