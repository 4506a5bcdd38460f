//! Rules about the document as a whole: its version, servers, tags, components and security.

use super::rules;

rules! {
    API_VERSION_CHANGED "api-version-changed" Cosmetic {
        message: "API version changed from {old} to {new}",
        meaning: "the version of the API changed",
        example: "info.version 1.4.0 → 1.5.0",
    }
    OPENAPI_VERSION_CHANGED "openapi-version-changed" Cosmetic {
        message: "OpenAPI version changed from {old} to {new}",
        meaning: "the version of the OpenAPI specification changed",
        example: "openapi 3.0.3 → 3.1.0",
    }
    SERVER_ADDED "server-added" Compatible {
        message: "server {new} was added",
        meaning: "a server was added",
        example: "servers [a] → [a, b]",
    }
    SERVER_REMOVED "server-removed" Maybe {
        message: "server {old} was removed",
        meaning: "a server was removed",
        example: "servers [a, b] → [a]",
        hint: "check that the server URL that you use still responds",
    }
    PATH_PREFIX_MOVED "path-prefix-moved" Cosmetic {
        message: "prefix {detail}; every URL stays the same",
        meaning: "a prefix of all paths moved into the URLs of the servers, or out of them",
        example: "/v1/pets at https://a → /pets at https://a/v1",
    }
    SERVER_VARIABLE_VALUE_REMOVED "server-variable-value-removed" Maybe {
        message: "value {old} of server variable {detail} was removed",
        meaning: "a value of the enum of a server variable was removed",
        example: "region [eu, us] → [eu]",
        hint: "check that the server that you use still responds",
    }
    SERVER_VARIABLE_VALUE_ADDED "server-variable-value-added" Compatible {
        message: "value {new} of server variable {detail} was added",
        meaning: "a value was added to the enum of a server variable",
        example: "region [eu] → [eu, us]",
    }
    SERVER_VARIABLE_BECAME_ENUM "server-variable-became-enum" Maybe {
        message: "server variable {detail} was limited to {new}",
        meaning: "a server variable that had any value has an enum",
        example: "region any value → [eu]",
        hint: "check that the server that you use still responds",
    }
    SERVER_VARIABLE_DEFAULT_CHANGED "server-variable-default-changed" Maybe {
        message: "default value of server variable {detail} changed from {old} to {new}",
        meaning: "the default value of a server variable changed",
        example: "region eu → us",
        hint: "check that the server that you use still responds",
    }
    TAG_DECLARATION_ADDED "tag-declaration-added" Cosmetic {
        message: "tag {new} was declared",
        meaning: "a tag was added to the declared tags",
        example: "tags [] → [pets]",
    }
    TAG_DECLARATION_REMOVED "tag-declaration-removed" Cosmetic {
        message: "declaration of tag {old} was removed",
        meaning: "a tag was removed from the declared tags",
        example: "tags [pets] → []",
    }
    COMPONENT_REMOVED "component-removed" Cosmetic {
        message: "component {old} was removed",
        meaning: "a schema component was removed; changes of the schemas that used it are reported separately",
        example: "components.schemas.Pet → none",
    }
    COMPONENT_RENAMED "component-renamed" Cosmetic {
        message: "component {old} was renamed to {new}",
        meaning: "a schema component with the same content has another name",
        example: "components.schemas.Pet → Animal",
    }

    WEBHOOK_ADDED "webhook-added" Compatible {
        message: "webhook {new} was added",
        meaning: "a webhook was added",
        example: "webhooks {} → {orderCreated: …}",
    }
    WEBHOOK_REMOVED "webhook-removed" Breaking {
        message: "webhook {old} was removed",
        meaning: "a webhook was removed",
        example: "webhooks {orderCreated: …} → {}",
        hint: "do not rely on requests of the webhook",
    }
    CALLBACK_ADDED "callback-added" Compatible {
        message: "callback {new} was added",
        meaning: "a callback was added to an operation",
        example: "callbacks {} → {done: …}",
    }
    CALLBACK_REMOVED "callback-removed" Breaking {
        message: "callback {old} was removed",
        meaning: "a callback was removed from an operation",
        example: "callbacks {done: …} → {}",
        hint: "do not rely on requests of the callback",
    }

    CALLBACK_BODY_BECAME_OPTIONAL "callback-body-became-optional" Breaking {
        message: "{subject} became optional",
        meaning: "the body of a callback or webhook request became optional",
        example: "webhooks.orderCreated: required true → false",
        hint: "handle requests without a body",
    }

    SECURITY_ADDED "security-added" Breaking {
        message: "authentication became required: {detail}",
        meaning: "an operation that needed no credentials requires them",
        example: "security [] → [{key: []}]",
        hint: "send credentials of a listed security scheme",
    }
    SECURITY_REMOVED "security-removed" Compatible {
        message: "authentication is no longer required (previously {detail})",
        meaning: "an operation no longer requires credentials",
        example: "security [{key: []}] → []",
    }
    SECURITY_REQUIREMENT_ADDED "security-requirement-added" Compatible {
        message: "security requirement {detail} is accepted now",
        meaning: "an alternative security requirement was added to an operation",
        example: "[{key: []}] → [{key: []}, {oauth: []}]",
    }
    SECURITY_REQUIREMENT_REMOVED "security-requirement-removed" Breaking {
        message: "security requirement {detail}",
        meaning: "an alternative security requirement was removed from an operation",
        example: "[{key: []}, {oauth: []}] → [{key: []}]",
        hint: "send credentials for an accepted security requirement",
    }
    SECURITY_REQUIREMENT_RELAXED "security-requirement-relaxed" Compatible {
        message: "security requirement {detail} was relaxed: another one requires less",
        meaning: "an alternative security requirement was removed, and its credentials satisfy another one",
        example: "[{key: [], oauth: []}] → [{key: []}]",
    }
    SECURITY_SCOPE_ADDED "security-scope-added" Breaking {
        message: "scope {detail} became required",
        meaning: "an operation requires another scope of a security scheme",
        example: "{oauth: [read]} → {oauth: [read, write]}",
        hint: "request the scope with the token",
    }
    SECURITY_SCOPE_REMOVED "security-scope-removed" Compatible {
        message: "scope {detail} is no longer required",
        meaning: "an operation no longer requires a scope of a security scheme",
        example: "{oauth: [read, write]} → {oauth: [read]}",
    }
    SECURITY_SCHEME_ADDED "security-scheme-added" Compatible {
        message: "{subject} was added",
        meaning: "a security scheme was added",
        example: "securitySchemes {} → {key: …}",
    }
    SECURITY_SCHEME_REMOVED "security-scheme-removed" Compatible {
        message: "{subject} was removed",
        meaning: "a security scheme was removed; changes of the operations that required it are reported separately",
        example: "securitySchemes {key: …} → {}",
    }
    SECURITY_SCHEME_CHANGED "security-scheme-changed" Compatible {
        message: "`{detail}` of {subject} changed from {old} to {new}",
        meaning: "a security scheme that no operation requires changed",
        example: "type http → apiKey",
    }
    SECURITY_SCHEME_IN_USE_CHANGED "security-scheme-in-use-changed" Breaking {
        message: "`{detail}` of {subject} changed from {old} to {new}",
        meaning: "a security scheme that operations require changed",
        example: "type apiKey, name X-Key → X-Token",
        hint: "send the credentials as the scheme now describes",
    }
    SECURITY_SCHEME_ISSUER_CHANGED "security-scheme-issuer-changed" Maybe {
        message: "type of {subject} changed from {old} to {new}, both of which send a bearer token",
        meaning: "a bearer token is sent as before, and may have to be obtained in another way",
        example: "type oauth2 → type http, scheme bearer",
        hint: "check that the tokens that you have are still accepted",
    }
    SECURITY_SCHEME_RENAMED "security-scheme-renamed" Cosmetic {
        message: "security scheme {old} was renamed to {new}",
        meaning: "a security scheme with the same content has another name",
        example: "securitySchemes {key: …} → {apiKey: …}",
    }
    BEARER_FORMAT_CHANGED "bearer-format-changed" Cosmetic {
        message: "`{detail}` of {subject} changed from {old} to {new}",
        meaning: "the format of bearer tokens changed, which clients do not read",
        example: "bearerFormat opaque → JWT",
    }
    OAUTH_FLOW_ADDED "oauth-flow-added" Compatible {
        message: "flow {new} was added to {subject}",
        meaning: "an OAuth flow was added to a security scheme",
        example: "flows {implicit} → {implicit, password}",
    }
    OAUTH_FLOW_REMOVED "oauth-flow-removed" Breaking {
        message: "flow {old} was removed from {subject}",
        meaning: "an OAuth flow of a security scheme that operations require was removed",
        example: "flows {implicit, password} → {implicit}",
        hint: "get tokens by one of the remaining flows",
    }
    OAUTH_URL_CHANGED "oauth-url-changed" Compatible {
        message: "`{detail}` of {subject} changed from {old} to {new}",
        meaning: "a URL of an OAuth flow changed",
        example: "tokenUrl https://a → https://b",
    }
    OAUTH_SCOPE_ADDED "oauth-scope-added" Compatible {
        message: "scope {new} was added to {subject}",
        meaning: "a scope was added to an OAuth flow",
        example: "scopes {read} → {read, write}",
    }
    OAUTH_SCOPE_REMOVED "oauth-scope-removed" Compatible {
        message: "scope {old} was removed from {subject}",
        meaning: "a scope was removed from an OAuth flow; changes of the operations that required it are reported separately",
        example: "scopes {read, write} → {read}",
    }
    OAUTH_SCOPE_DESCRIPTION_CHANGED "oauth-scope-description-changed" Cosmetic {
        message: "description of scope {new} of {subject} changed",
        meaning: "the description of a scope changed",
        example: "read: reads pets → reads all pets",
    }
}
