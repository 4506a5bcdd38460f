//! Rules about HTTP requests and responses besides their schemas: parameters, bodies, statuses and
//! headers.

use super::rules;

rules! {
    REQUIRED_PARAMETER_ADDED "required-parameter-added" Breaking {
        message: "required {subject} was added",
        meaning: "a required parameter was added",
        example: "query limit added, required",
        hint: "send the parameter",
    }
    OPTIONAL_PARAMETER_ADDED "optional-parameter-added" Compatible {
        message: "optional {subject} was added",
        meaning: "an optional parameter was added",
        example: "query limit added",
    }
    PATH_PARAMETER_ADDED "path-parameter-added" Breaking {
        message: "{subject} was added",
        meaning: "a path parameter was added",
        example: "path id added",
        hint: "send a value for the path parameter",
    }
    PARAMETER_REMOVED "parameter-removed" Maybe {
        message: "{subject} was removed without deprecation",
        meaning: "a parameter was removed that was not deprecated",
        example: "query limit removed",
        hint: "stop sending the parameter, or check that the server ignores it",
    }
    PARAMETER_REMOVED_WITH_DEPRECATION "parameter-removed-with-deprecation" Compatible {
        message: "deprecated {subject} was removed",
        meaning: "a deprecated parameter was removed that had no sunset date, or after its sunset date",
        example: "deprecated query limit removed",
    }
    PARAMETER_REMOVED_BEFORE_SUNSET "parameter-removed-before-sunset" Breaking {
        message: "deprecated {subject} was removed before its sunset date {detail}",
        meaning: "a deprecated parameter was removed before its sunset date",
        example: "x-sunset 9999-01-01, removed today",
        hint: "stop sending the parameter before you upgrade",
    }
    PARAMETER_REMOVED_WITH_INVALID_SUNSET "parameter-removed-with-invalid-sunset" Breaking {
        message: "deprecated {subject} was removed; its sunset date {detail} is not a valid date",
        meaning: "a deprecated parameter was removed whose sunset date is not a valid date",
        example: "x-sunset soon, removed today",
        hint: "stop sending the parameter before you upgrade",
    }
    PARAMETER_BECAME_REQUIRED "parameter-became-required" Breaking {
        message: "{subject} became required",
        meaning: "an optional parameter became required",
        example: "required false → true",
        hint: "always send the parameter",
    }
    PARAMETER_BECAME_OPTIONAL "parameter-became-optional" Compatible {
        message: "{subject} became optional",
        meaning: "a required parameter became optional",
        example: "required true → false",
    }
    PARAMETER_STYLE_CHANGED "parameter-style-changed" Breaking {
        message: "`style` and `explode` of {subject} changed from {old} to {new}",
        meaning: "arrays and objects of a parameter are serialized in another style",
        example: "style form → pipeDelimited",
        hint: "serialize the parameter in the new style",
    }
    PARAMETER_DEFAULT_VALUE_ADDED "parameter-default-value-added" Maybe {
        message: "default value {new} was added to {subject}",
        meaning: "a default value was added to an optional parameter",
        example: "no default → 10",
        hint: "send the value that you rely on",
    }
    PARAMETER_DEFAULT_VALUE_CHANGED "parameter-default-value-changed" Maybe {
        message: "default value of {subject} changed from {old} to {new}",
        meaning: "the default value of an optional parameter changed",
        example: "default 10 → 20",
        hint: "send the value that you rely on",
    }
    PARAMETER_DEFAULT_VALUE_REMOVED "parameter-default-value-removed" Maybe {
        message: "default value {old} of {subject} was removed",
        meaning: "the default value of an optional parameter was removed",
        example: "default 10 → none",
        hint: "send the value that you rely on",
    }
    PARAMETER_CONTENT_CHANGED "parameter-content-changed" Breaking {
        message: "serialization of {subject} changed {detail}",
        meaning: "a parameter is serialized as another media type, or changed between `schema` and `content`",
        example: "schema → content application/json",
        hint: "serialize the parameter as the new media type",
    }
    PARAMETER_ALLOW_RESERVED_CHANGED "parameter-allow-reserved-changed" Maybe {
        message: "`allowReserved` of {subject} changed from {old} to {new}",
        meaning: "reserved characters of a parameter are percent-encoded where they were not, or the reverse",
        example: "allowReserved false → true",
        hint: "check which characters you percent-encode",
    }
    PARAMETER_EMPTY_VALUE_DISALLOWED "parameter-empty-value-disallowed" Breaking {
        message: "{subject} no longer accepts an empty value",
        meaning: "a parameter no longer accepts an empty value",
        example: "allowEmptyValue true → false",
        hint: "send a value for the parameter",
    }
    PARAMETER_EMPTY_VALUE_ALLOWED "parameter-empty-value-allowed" Compatible {
        message: "{subject} accepts an empty value",
        meaning: "a parameter accepts an empty value",
        example: "allowEmptyValue false → true",
    }

    REQUEST_BODY_ADDED_REQUIRED "request-body-added-required" Breaking {
        message: "required {subject} was added",
        meaning: "a required request body was added",
        example: "requestBody none → required",
        hint: "send a body",
    }
    REQUEST_BODY_ADDED_OPTIONAL "request-body-added-optional" Compatible {
        message: "optional {subject} was added",
        meaning: "an optional request body was added",
        example: "requestBody none → optional",
    }
    REQUEST_BODY_REMOVED "request-body-removed" Breaking {
        message: "{subject} was removed",
        meaning: "the request body was removed",
        example: "requestBody → none",
        hint: "send no body",
    }
    REQUEST_BODY_BECAME_REQUIRED "request-body-became-required" Breaking {
        message: "{subject} became required",
        meaning: "the request body became required",
        example: "required false → true",
        hint: "always send a body",
    }
    REQUEST_BODY_BECAME_OPTIONAL "request-body-became-optional" Compatible {
        message: "{subject} became optional",
        meaning: "the request body became optional",
        example: "required true → false",
    }
    REQUEST_MEDIA_TYPE_ADDED "request-media-type-added" Compatible {
        message: "media type {new} was added to the request body",
        meaning: "a media type was added to the request body",
        example: "application/json → and application/xml",
    }
    REQUEST_MEDIA_TYPE_REMOVED "request-media-type-removed" Breaking {
        message: "media type {old} was removed from the request body",
        meaning: "a media type was removed from the request body",
        example: "application/xml removed",
        hint: "send one of the remaining media types",
    }
    REQUEST_MEDIA_TYPE_PARAMETERS_CHANGED "request-media-type-parameters-changed" Cosmetic {
        message: "media type of the request body changed from {old} to {new}",
        meaning: "the parameters of a media type of the request body changed",
        example: "text/csv → text/csv; charset=utf-8",
    }
    REQUEST_MEDIA_TYPE_SCHEMA_ADDED "request-media-type-schema-added" Breaking {
        message: "schema was added to media type {detail} of the request body",
        meaning: "a schema was added to a media type of the request body",
        example: "no schema → {type: object}",
        hint: "send a body that is valid under the schema",
    }
    REQUEST_MEDIA_TYPE_SCHEMA_REMOVED "request-media-type-schema-removed" Compatible {
        message: "schema was removed from media type {detail} of the request body",
        meaning: "the schema of a media type of the request body was removed",
        example: "schema {type: object} → none",
    }
    REQUEST_PART_ENCODING_CHANGED "request-part-encoding-changed" Breaking {
        message: "encoding of part {detail} of the request body changed from {old} to {new}",
        meaning: "the encoding of a part of a form changed",
        example: "encoding.file.contentType image/png → image/jpeg",
        hint: "encode the part as the document now describes",
    }

    RESPONSE_PART_ENCODING_CHANGED "response-part-encoding-changed" Breaking {
        message: "encoding of part {detail} of the response body changed from {old} to {new}",
        meaning: "the encoding of a part of a multipart response changed",
        example: "encoding.file.contentType text/plain → text/csv",
        hint: "decode the part as the document now describes",
    }
    RESPONSE_STATUS_GENERALIZED "response-status-generalized" Compatible {
        message: "status {old} is described by a range or `default`",
        meaning: "a range of statuses or `default` describes the responses of a status",
        example: "responses {404} → {4XX}",
    }
    RESPONSE_HEADER_CONTENT_CHANGED "response-header-content-changed" Breaking {
        message: "content of {subject} changed {detail}",
        meaning: "the media type of a response header changed",
        example: "schema {…} → content {application/json: …}",
        hint: "read the header in its new format",
    }
    RESPONSE_SUCCESS_STATUS_ADDED "response-success-status-added" Compatible {
        message: "success status {new} was added",
        meaning: "a success status was added",
        example: "200 → 200 and 202",
    }
    RESPONSE_SUCCESS_STATUS_REMOVED "response-success-status-removed" Breaking {
        message: "success status {old} was removed",
        meaning: "a success status was removed",
        example: "200 removed",
        hint: "expect one of the remaining success statuses",
    }
    RESPONSE_NON_SUCCESS_STATUS_ADDED "response-non-success-status-added" Compatible {
        message: "non-success status {new} was added",
        meaning: "a non-success status was added",
        example: "404 added",
    }
    RESPONSE_NON_SUCCESS_STATUS_REMOVED "response-non-success-status-removed" Compatible {
        message: "non-success status {old} was removed",
        meaning: "a non-success status was removed",
        example: "404 removed",
    }
    RESPONSE_MEDIA_TYPE_ADDED "response-media-type-added" Compatible {
        message: "media type {new} was added to {subject}",
        meaning: "a media type was added to a response, for clients that accept it",
        example: "application/xml added",
    }
    RESPONSE_MEDIA_TYPE_REMOVED "response-media-type-removed" Breaking {
        message: "media type {old} was removed from {subject}",
        meaning: "a media type was removed from a response",
        example: "application/xml removed",
        hint: "accept one of the remaining media types",
    }
    RESPONSE_MEDIA_TYPE_SPECIALIZED "response-media-type-specialized" Compatible {
        message: "media type of {subject} was specialized from {old} to {new}",
        meaning: "the media type of a response was specialized by a structured syntax suffix",
        example: "application/json → application/problem+json",
    }
    RESPONSE_MEDIA_TYPE_GENERALIZED "response-media-type-generalized" Breaking {
        message: "media type of {subject} was generalized from {old} to {new}",
        meaning: "the media type of a response was generalized to its structured syntax suffix",
        example: "application/problem+json → application/json",
        hint: "accept the generalized media type",
    }
    RESPONSE_MEDIA_TYPE_PARAMETERS_CHANGED "response-media-type-parameters-changed" Cosmetic {
        message: "media type of {subject} changed from {old} to {new}",
        meaning: "the parameters of a media type of a response changed",
        example: "text/csv → text/csv; charset=utf-8",
    }
    RESPONSE_MEDIA_TYPE_SCHEMA_ADDED "response-media-type-schema-added" Compatible {
        message: "schema was added to media type {detail} of {subject}",
        meaning: "a schema was added to a media type of a response",
        example: "no schema → {type: object}",
    }
    RESPONSE_MEDIA_TYPE_SCHEMA_REMOVED "response-media-type-schema-removed" Maybe {
        message: "schema was removed from media type {detail} of {subject}",
        meaning: "the schema of a media type of a response was removed",
        example: "schema {type: object} → none",
        hint: "do not rely on the structure of the response body",
    }
    RESPONSE_HEADER_ADDED "response-header-added" Compatible {
        message: "{subject} was added",
        meaning: "a response header was added",
        example: "X-Next added",
    }
    REQUIRED_RESPONSE_HEADER_REMOVED "required-response-header-removed" Breaking {
        message: "required {subject} was removed",
        meaning: "a required response header was removed",
        example: "X-Next, required, removed",
        hint: "do not rely on the header",
    }
    OPTIONAL_RESPONSE_HEADER_REMOVED "optional-response-header-removed" Maybe {
        message: "optional {subject} was removed",
        meaning: "an optional response header was removed",
        example: "X-Next removed",
        hint: "do not rely on the header",
    }
    RESPONSE_HEADER_BECAME_OPTIONAL "response-header-became-optional" Breaking {
        message: "{subject} became optional",
        meaning: "a required response header became optional",
        example: "required true → false",
        hint: "handle responses without the header",
    }
    RESPONSE_HEADER_BECAME_REQUIRED "response-header-became-required" Compatible {
        message: "{subject} became required",
        meaning: "an optional response header became required",
        example: "required false → true",
    }
    RESPONSE_HEADER_DEPRECATED "response-header-deprecated" Compatible {
        message: "{subject} was deprecated",
        meaning: "a response header was deprecated",
        example: "deprecated false → true",
    }
    RESPONSE_LINKS_CHANGED "response-links-changed" Cosmetic {
        message: "links of {subject} changed",
        meaning: "the links of a response changed",
        example: "links {} → {next: …}",
    }
}
