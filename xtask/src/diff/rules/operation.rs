//! Rules about operations and their lifecycle.

use super::rules;

rules! {
    OPERATION_ADDED "operation-added" Compatible:
        "a new operation", "POST /pets added";
    OPERATION_REMOVED "operation-removed" Breaking "stop calling it before you take the new version":
        "an operation is gone that was not announced to go", "POST /pets removed";
    OPERATION_REMOVED_AFTER_DEPRECATION "operation-removed-after-deprecation" Compatible:
        "a deprecated operation without a date, or after its date, is gone", "deprecated POST /pets removed";
    OPERATION_REMOVED_BEFORE_SUNSET "operation-removed-before-sunset" Breaking "stop calling it; the announced date is not kept":
        "a deprecated operation went before its date", "x-sunset 9999-01-01, removed today";
    OPERATION_MOVED "operation-moved" Breaking "call the new path":
        "the same operation under another path", "GET /pets → GET /v2/pets";
    OPERATION_ID_CHANGED "operation-id-changed" Compatible:
        "an operation has another name, or one at last", "operationId list → listPets";
    OPERATION_ID_REMOVED "operation-id-removed" Compatible:
        "an operation has lost its name", "operationId list → none";
    OPERATION_TAG_ADDED "operation-tag-added" Cosmetic:
        "an operation has one more tag", "tags [] → [pets]";
    OPERATION_TAG_REMOVED "operation-tag-removed" Cosmetic:
        "an operation has one tag less", "tags [pets] → []";
    PATH_PARAMETER_RENAMED "path-parameter-renamed" Cosmetic:
        "a place in a path has another name", "/pets/{id} → /pets/{pet}";

    OPERATION_DEPRECATED "operation-deprecated" Compatible:
        "an operation should no longer be called", "deprecated false → true";
    OPERATION_REACTIVATED "operation-reactivated" Compatible:
        "an operation may be called again", "deprecated true → false";
    SUNSET_UNREADABLE "operation-sunset-unreadable" Breaking "ask the vendor for the date":
        "the date on which a deprecated operation goes is not a date", "x-sunset soon";
    SUNSET_REMOVED "operation-sunset-removed" Breaking "ask the vendor for the date":
        "the date on which a deprecated operation goes is gone", "x-sunset 2030-01-01 → none";
    SUNSET_PASSED "operation-sunset-passed" Breaking "stop calling it":
        "a deprecated operation goes at once: its date has passed", "x-sunset 2030-01-01 → 2020-01-01";
    SUNSET_CHANGED "operation-sunset-changed" Compatible:
        "a deprecated operation goes on another day, or has a date now", "x-sunset 2029-01-01 → 2030-01-01";
    STABILITY_LOWERED "operation-stability-lowered" Breaking "expect the operation to change":
        "less is promised about an operation", "x-stability-level stable → beta";
    STABILITY_RAISED "operation-stability-raised" Compatible:
        "more is promised about an operation", "x-stability-level beta → stable";
    STABILITY_UNREADABLE "operation-stability-unreadable" Breaking "ask the vendor what is promised":
        "the stability level is none of draft, alpha, beta, stable", "x-stability-level fine";

    PARAMETER_DEPRECATED "parameter-deprecated" Compatible:
        "a parameter should no longer be sent", "deprecated false → true";
    PARAMETER_REACTIVATED "parameter-reactivated" Compatible:
        "a parameter may be sent again", "deprecated true → false";
    PARAMETER_SUNSET_UNREADABLE "parameter-sunset-unreadable" Breaking "ask the vendor for the date":
        "the date on which a deprecated parameter goes is not a date", "x-sunset soon";
    PARAMETER_SUNSET_REMOVED "parameter-sunset-removed" Breaking "ask the vendor for the date":
        "the date on which a deprecated parameter goes is gone", "x-sunset 2030-01-01 → none";
    PARAMETER_SUNSET_PASSED "parameter-sunset-passed" Breaking "stop sending it":
        "a deprecated parameter goes at once: its date has passed", "x-sunset 2030-01-01 → 2020-01-01";
    PARAMETER_SUNSET_CHANGED "parameter-sunset-changed" Compatible:
        "a deprecated parameter goes on another day, or has a date now", "x-sunset 2029-01-01 → 2030-01-01";
    PARAMETER_STABILITY_LOWERED "parameter-stability-lowered" Breaking "expect the parameter to change":
        "less is promised about a parameter", "x-stability-level stable → beta";
    PARAMETER_STABILITY_RAISED "parameter-stability-raised" Compatible:
        "more is promised about a parameter", "x-stability-level beta → stable";
    PARAMETER_STABILITY_UNREADABLE "parameter-stability-unreadable" Breaking "ask the vendor what is promised":
        "a parameter's stability level is none of draft, alpha, beta, stable", "x-stability-level fine";
}
