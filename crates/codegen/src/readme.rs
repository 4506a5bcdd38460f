//! The README of a generated package, which its documentation opens with.

use std::fmt::Write as _;
use std::path::Path;

use super::Generation;
use super::docs::DocComment;
use super::workspace::absolute;

/// The file's path in the package.
pub const README: &str = "README.md";

/// The first line of a README that is replaced as long as this line is there.
pub const MARK: &str = "<!-- Written by the command `generate`. Remove this line to edit the file: it is kept then. -->\n";

/// The README of the package `name` in `directory`.
pub fn text(generation: &Generation, name: &str, directory: &Path) -> String {
    let about = DocComment::own("Client and types of ").inline(&generation.title);
    let about = about.and(", version ").code(generation.version.untrusted());
    let about = about.and(" of its OpenAPI document.").markdown();
    let absolute = absolute(directory);
    let directory = absolute.file_name().unwrap_or_default();
    let directory = directory.to_string_lossy().replace(['"', '\\'], "");
    let mut out = format!(
        "{MARK}\n# {name}\n\n{about}\n\n\
         ```toml\n\
         [dependencies]\n\
         {name} = {{ path = \"../{directory}\" }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\
         ```\n"
    );
    if let Some(example) = example(generation, name) {
        let _ = write!(out, "\n```rust,no_run\n{example}```\n");
    }
    out.push_str(
        "\n`ClientBuilder` sets credentials (`with_authorizer`), timeouts, retries, headers and a proxy. A call that \
         fails\nis an `Error`. With the feature `mock` the package has a mock of the API for tests; without \
         default features\nit has the types alone.\n",
    );
    out
}

/// A program that makes one call.
fn example(generation: &Generation, name: &str) -> Option<String> {
    let call = generation.page.example()?;
    let call = call.replace('\n', "\n    ");
    let client = if generation.has_server {
        "Client::new()?"
    } else {
        "Client::builder().with_base_url(\"https://api.example.com\").build()?"
    };
    let crate_name = crate_name(name);
    Some(format!(
        "use {crate_name}::Client;\n\n\
         async fn example() -> Result<(), Box<dyn std::error::Error>> {{\n    \
         let client = {client};\n    \
         {call}\n    \
         Ok(())\n}}\n"
    ))
}

/// The name of the crate in a package of this name.
pub fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}
