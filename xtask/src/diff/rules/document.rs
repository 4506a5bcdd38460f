//! Rules about the document as a whole: its version, servers, tags, components and security.

use super::rules;

rules! {
    API_VERSION_CHANGED "api-version-changed" Cosmetic:
        "the API's own version changed", "info.version 1.4.0 → 1.5.0";
    DIALECT_CHANGED "openapi-version-changed" Cosmetic:
        "the document is written in another version of OpenAPI", "openapi 3.0.3 → 3.1.0";
    SERVER_ADDED "server-added" Compatible:
        "one more base address", "servers [a] → [a, b]";
    SERVER_REMOVED "server-removed" Maybe "see that the base address you use still answers":
        "one base address less", "servers [a, b] → [a]";
    TAG_DECLARATION_ADDED "tag-declaration-added" Cosmetic:
        "a tag is described", "tags [] → [pets]";
    TAG_DECLARATION_REMOVED "tag-declaration-removed" Cosmetic:
        "a tag is no longer described", "tags [pets] → []";
    COMPONENT_REMOVED "component-removed" Cosmetic:
        "a component is gone; what used it is told apart", "components.schemas.Pet → none";
    COMPONENT_RENAMED "component-renamed" Cosmetic:
        "a component of the same content has another name", "components.schemas.Pet → Animal";

    WEBHOOK_ADDED "webhook-added" Compatible:
        "one more message that the API sends by itself", "webhooks {} → {orderCreated: …}";
    WEBHOOK_REMOVED "webhook-removed" Breaking "do not wait for the message":
        "one message less that the API sends by itself", "webhooks {orderCreated: …} → {}";
    CALLBACK_ADDED "callback-added" Compatible:
        "an operation calls back", "callbacks {} → {done: …}";
    CALLBACK_REMOVED "callback-removed" Breaking "do not wait for the call":
        "an operation no longer calls back", "callbacks {done: …} → {}";

    CALLBACK_BODY_BECAME_OPTIONAL "callback-body-became-optional" Breaking "be ready for a call without a body":
        "a callback or message may come without a body", "webhooks.orderCreated: required true → false";

    SECURITY_ADDED "security-added" Breaking "send credentials of the new scheme":
        "a call that needed no credentials needs some", "security [] → [{key: []}]";
    SECURITY_REMOVED "security-removed" Compatible:
        "a call no longer needs credentials", "security [{key: []}] → []";
    SECURITY_ALTERNATIVE_ADDED "security-alternative-added" Compatible:
        "one more way to authorise a call", "[{key: []}] → [{key: []}, {oauth: []}]";
    SECURITY_ALTERNATIVE_REMOVED "security-alternative-removed" Breaking "authorise by one of the ways that are left":
        "one way less to authorise a call", "[{key: []}, {oauth: []}] → [{key: []}]";
    SECURITY_SCOPE_ADDED "security-scope-added" Breaking "ask for the scope when you fetch the token":
        "a call needs one more scope", "{oauth: [read]} → {oauth: [read, write]}";
    SECURITY_SCOPE_REMOVED "security-scope-removed" Compatible:
        "a call needs one scope less", "{oauth: [read, write]} → {oauth: [read]}";
    SCHEME_ADDED "security-scheme-added" Compatible:
        "one more security scheme", "securitySchemes {} → {key: …}";
    SCHEME_REMOVED "security-scheme-removed" Compatible:
        "one security scheme less; calls that needed it are told apart", "securitySchemes {key: …} → {}";
    SCHEME_CHANGED "security-scheme-changed" Compatible:
        "a scheme of another kind, that no operation asks for", "type http → apiKey";
    SCHEME_IN_USE_CHANGED "security-scheme-in-use-changed" Breaking "send credentials the new way":
        "credentials are sent in another way, and operations ask for them", "type apiKey, name X-Key → X-Token";
    OAUTH_ADDRESS_CHANGED "oauth-address-changed" Compatible:
        "a token or an authorisation is asked for elsewhere", "tokenUrl https://a → https://b";
    OAUTH_SCOPE_ADDED "oauth-scope-added" Compatible:
        "one more scope can be asked for", "scopes {read} → {read, write}";
    OAUTH_SCOPE_REMOVED "oauth-scope-removed" Compatible:
        "one scope less can be asked for; calls that need it are told apart", "scopes {read, write} → {read}";
    OAUTH_SCOPE_DESCRIBED_ANEW "oauth-scope-described-anew" Cosmetic:
        "a scope's description changed", "read: reads pets → reads all pets";
}
