//! Rules about what goes over HTTP besides schemas: parameters, bodies, responses, headers.

use super::rules;

rules! {
    REQUIRED_PARAMETER_ADDED "required-parameter-added" Breaking "send the parameter":
        "a new parameter that has to be sent", "query limit added, required";
    OPTIONAL_PARAMETER_ADDED "optional-parameter-added" Compatible:
        "a new parameter that may be left out", "query limit added";
    PATH_PARAMETER_ADDED "path-parameter-added" Breaking "fill the new place of the path":
        "a place of the path is described as a parameter now", "path id added";
    PARAMETER_REMOVED "parameter-removed" Maybe "stop sending the parameter, or see that it is ignored":
        "a parameter is gone", "query limit removed";
    PARAMETER_REMOVED_AFTER_DEPRECATION "parameter-removed-after-deprecation" Compatible:
        "a deprecated parameter without a date, or after its date, is gone", "deprecated query limit removed";
    PARAMETER_REMOVED_BEFORE_SUNSET "parameter-removed-before-sunset" Breaking "stop sending it; the announced date is not kept":
        "a deprecated parameter went before its date", "x-sunset 9999-01-01, removed today";
    PARAMETER_BECAME_REQUIRED "parameter-became-required" Breaking "always send the parameter":
        "a parameter has to be sent", "required false → true";
    PARAMETER_BECAME_OPTIONAL "parameter-became-optional" Compatible:
        "a parameter may be left out", "required true → false";
    PARAMETER_STYLE_CHANGED "parameter-style-changed" Breaking "write the parameter in the new style":
        "a parameter's lists and objects are written in another way", "style form → pipeDelimited";
    PARAMETER_DEFAULT_ADDED "parameter-default-added" Maybe "send the value that you rely on":
        "leaving a parameter out has a documented meaning now", "no default → 10";
    PARAMETER_DEFAULT_CHANGED "parameter-default-changed" Maybe "send the value that you rely on":
        "leaving a parameter out means something else", "default 10 → 20";
    PARAMETER_DEFAULT_REMOVED "parameter-default-removed" Maybe "send the value that you rely on":
        "leaving a parameter out no longer has a documented meaning", "default 10 → none";
    PARAMETER_CONTENT_CHANGED "parameter-content-changed" Breaking "write the parameter as the new media type":
        "a parameter is written as another media type, or as one at all", "schema → content application/json";
    PARAMETER_RESERVED_CHARACTERS_CHANGED "parameter-reserved-characters-changed" Maybe "see which characters you escape":
        "reserved characters in a parameter are or are not escaped", "allowReserved false → true";
    PARAMETER_EMPTY_VALUE_FORBIDDEN "parameter-empty-value-forbidden" Breaking "give the parameter a value":
        "a parameter cannot be sent without a value", "allowEmptyValue true → false";
    PARAMETER_EMPTY_VALUE_ALLOWED "parameter-empty-value-allowed" Compatible:
        "a parameter can be sent without a value", "allowEmptyValue false → true";

    REQUIRED_BODY_ADDED "required-request-body-added" Breaking "send a body":
        "an operation takes a body, and has to be given one", "requestBody none → required";
    OPTIONAL_BODY_ADDED "optional-request-body-added" Compatible:
        "an operation takes a body", "requestBody none → optional";
    BODY_REMOVED "request-body-removed" Breaking "send no body":
        "an operation takes no body any more", "requestBody → none";
    BODY_BECAME_REQUIRED "request-body-became-required" Breaking "always send a body":
        "the body cannot be left out", "required false → true";
    BODY_BECAME_OPTIONAL "request-body-became-optional" Compatible:
        "the body may be left out", "required true → false";
    REQUEST_MEDIA_TYPE_ADDED "request-media-type-added" Compatible:
        "a body may be of one more media type", "application/json → and application/xml";
    REQUEST_MEDIA_TYPE_REMOVED "request-media-type-removed" Breaking "send one of the media types that are left":
        "a body may be of one media type less", "application/xml gone";
    REQUEST_MEDIA_TYPE_PARAMETERS_CHANGED "request-media-type-parameters-changed" Cosmetic:
        "a body's media type has other parameters", "text/csv → text/csv; charset=utf-8";
    REQUEST_BODY_DESCRIBED "request-media-type-schema-added" Breaking "send what the schema describes":
        "a body of any shape has to follow a schema", "no schema → {type: object}";
    REQUEST_BODY_NOT_DESCRIBED "request-media-type-schema-removed" Compatible:
        "a body need not follow a schema any more", "schema {type: object} → none";
    REQUEST_PART_ENCODING_CHANGED "request-part-encoding-changed" Breaking "encode the part in the new way":
        "a part of a form is encoded in another way", "encoding.file.contentType image/png → image/jpeg";

    SUCCESS_STATUS_ADDED "success-status-added" Compatible:
        "one more status of success", "200 → 200 and 202";
    SUCCESS_STATUS_REMOVED "success-status-removed" Breaking "expect one of the statuses that are left":
        "one status of success less", "200 gone";
    ERROR_STATUS_ADDED "error-status-added" Compatible:
        "one more status that is no success", "404 added";
    ERROR_STATUS_REMOVED "error-status-removed" Compatible:
        "one status less that is no success", "404 gone";
    RESPONSE_MEDIA_TYPE_ADDED "response-media-type-added" Compatible:
        "an answer may be of one more media type, if the client asks for it", "application/xml added";
    RESPONSE_MEDIA_TYPE_REMOVED "response-media-type-removed" Breaking "read one of the media types that are left":
        "an answer may be of one media type less", "application/xml gone";
    RESPONSE_MEDIA_TYPE_SPECIALISED "response-media-type-specialised" Compatible:
        "an answer's media type names a format built on the old one", "application/json → application/problem+json";
    RESPONSE_MEDIA_TYPE_GENERALISED "response-media-type-generalised" Breaking "read the general media type":
        "an answer's media type names only what the old format was built on", "application/problem+json → application/json";
    RESPONSE_MEDIA_TYPE_PARAMETERS_CHANGED "response-media-type-parameters-changed" Cosmetic:
        "an answer's media type has other parameters", "text/csv → text/csv; charset=utf-8";
    RESPONSE_BODY_DESCRIBED "response-media-type-schema-added" Compatible:
        "an answer of any shape follows a schema", "no schema → {type: object}";
    RESPONSE_BODY_NOT_DESCRIBED "response-media-type-schema-removed" Maybe "do not rely on the shape of the answer":
        "an answer does not follow a schema any more", "schema {type: object} → none";
    HEADER_ADDED "response-header-added" Compatible:
        "an answer carries one more header", "X-Next added";
    REQUIRED_HEADER_REMOVED "required-response-header-removed" Breaking "do without the header":
        "an answer no longer carries a header that was always there", "X-Next, required, gone";
    OPTIONAL_HEADER_REMOVED "optional-response-header-removed" Maybe "do without the header":
        "an answer no longer carries a header that could be missing", "X-Next gone";
    HEADER_BECAME_OPTIONAL "response-header-became-optional" Breaking "be ready for the header's absence":
        "a header may be missing from an answer", "required true → false";
    HEADER_BECAME_REQUIRED "response-header-became-required" Compatible:
        "a header is always there", "required false → true";
    HEADER_DEPRECATED "response-header-deprecated" Compatible:
        "a header should no longer be relied on", "deprecated false → true";
    LINK_CHANGED "response-link-changed" Cosmetic:
        "an answer's links to other operations differ", "links {} → {next: …}";
}
