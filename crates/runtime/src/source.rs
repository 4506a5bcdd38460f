//! The source files of this crate, for programs that write it beside the packages that they generate.

/// The manifest of this crate.
pub const MANIFEST: &str = include_str!("../Cargo.toml");

macro_rules! files {
    ($($path:literal,)*) => {
        &[$(($path, include_str!($path)),)*]
    };
}

/// The files below `src`, by their paths.
const FILES: &[(&str, &str)] = files![
    "authorization.rs",
    "authorizer.rs",
    "backoff.rs",
    "base_url.rs",
    "body.rs",
    "builder.rs",
    "call_options.rs",
    "call_secrets.rs",
    "client.rs",
    "client_build_error.rs",
    "client_core.rs",
    "client_info.rs",
    "credential.rs",
    "decode.rs",
    "display_url.rs",
    "error.rs",
    "exchange.rs",
    "hook.rs",
    "http_clients.rs",
    "idempotency_key.rs",
    "lib.rs",
    "message.rs",
    "mock/declare.rs",
    "mock/documented.rs",
    "mock/incoming.rs",
    "mock/mod.rs",
    "mock/part.rs",
    "mock/registry.rs",
    "mock/reply.rs",
    "mock/route.rs",
    "mock/server.rs",
    "mock/stub.rs",
    "mock/wire_value.rs",
    "operation.rs",
    "outcome.rs",
    "paging/link.rs",
    "paging/mod.rs",
    "paging/progress.rs",
    "reading.rs",
    "redacted.rs",
    "redactor.rs",
    "request.rs",
    "response.rs",
    "retry.rs",
    "retry_after.rs",
    "sanitize.rs",
    "secret.rs",
    "security.rs",
    "snippet.rs",
    "source.rs",
    "stream/events.rs",
    "stream/items.rs",
    "stream/lines.rs",
    "stream/mod.rs",
    "trace.rs",
    "transport.rs",
    "typed/constant.rs",
    "typed/constrained.rs",
    "typed/enums.rs",
    "typed/json_schema.rs",
    "typed/lenient.rs",
    "typed/mod.rs",
    "typed/nullable.rs",
    "typed/number.rs",
    "typed/union/declare.rs",
    "typed/union/hash.rs",
    "typed/union/mod.rs",
    "typed/union/node.rs",
    "typed/union/resolve.rs",
    "typed/union/shape.rs",
    "version.rs",
    "wire/call.rs",
    "wire/form.rs",
    "wire/mod.rs",
    "wire/multipart.rs",
    "wire/percent.rs",
    "wire/style.rs",
];

/// Returns the files below `src`, by their paths, without their tests.
pub fn files() -> impl Iterator<Item = (&'static str, String)> {
    FILES.iter().map(|(path, text)| {
        let code = text.split("\n#[cfg(test)]\n").next().unwrap_or_default();
        (*path, format!("{}\n", code.trim_end()))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    #[test]
    fn every_file_is_there_and_no_test() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found = BTreeSet::new();
        let mut waiting = vec![PathBuf::new()];
        while let Some(below) = waiting.pop() {
            for entry in std::fs::read_dir(source.join(&below)).unwrap() {
                let below = below.join(entry.unwrap().file_name());
                if source.join(&below).is_dir() {
                    waiting.push(below);
                } else {
                    let path = below.iter().map(|part| part.to_str().unwrap());
                    found.insert(path.collect::<Vec<_>>().join("/"));
                }
            }
        }
        found.retain(|path| path != "tests.rs" && !path.starts_with("tests/"));
        let known: BTreeSet<String> = super::files().map(|(path, _)| path.to_owned()).collect();
        assert_eq!(known, found);
        for (path, text) in super::files() {
            assert!(!text.contains("\n    #[test]"), "{path}");
        }
    }
}
