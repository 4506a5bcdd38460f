//! The crates that the documents of `tests/golden/` become: they compile without a warning, and
//! `behaviour/program.rs` finds them to do on the wire what the documents say.
//!
//! All of them are members of one workspace under the target folder, with the repository's lock
//! file, so that nothing but what the repository itself needs is asked for, and no network.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use crate::support::{golden, mutants, random, values};
use model::names::pascal;
use model::recorded::component as location;
use openapi_client_codegen::runtime::Runtime;
use openapi_client_codegen::{Files, Generation, package, write};
use serde_json::Value;
use toml_edit::DocumentMut;

/// The crates whose documentation is tested, without the feature `schemars`: those with the most kinds of
/// parameters, bodies and constraints.
const DOCUMENTED: [&str; 5] = ["constraints", "media", "multipart", "parameters", "schemas"];

/// Features that are on without others, so that a part of the API is there: it compiles by itself.
const PARTS: [(&str, &str); 6] = [
    ("golden-features", "golden-features/schemars"),
    ("golden-features", "golden-features/pets"),
    ("golden-features", "golden-features/shops"),
    ("golden-features", "golden-features/tag-mock"),
    ("golden-known", "golden-known/connectors"),
    ("golden-known", "golden-known/steps"),
];

const PROGRAM: [(&str, &str); 7] = [
    ("main.rs", include_str!("../behaviour/program.rs")),
    ("calls.rs", include_str!("../behaviour/calls.rs")),
    ("downstream.rs", include_str!("../behaviour/downstream.rs")),
    ("fidelity.rs", include_str!("../behaviour/fidelity.rs")),
    ("paging.rs", include_str!("../behaviour/paging.rs")),
    ("mock.rs", include_str!("../behaviour/mock.rs")),
    ("wire.rs", include_str!("../behaviour/wire.rs")),
];

/// The seed of the document at random; `RANDOM_SEED` is another one.
fn seed() -> u64 {
    std::env::var("RANDOM_SEED").map_or(1, |seed| seed.parse().unwrap())
}

/// The names of all documents, that at random among them.
fn names() -> Vec<String> {
    let mut names = golden::names();
    names.push(random::NAME.to_owned());
    names
}

fn document(name: &str) -> Value {
    match name {
        random::NAME => random::document(seed()),
        _ => golden::document(name),
    }
}

fn generated(name: &str) -> Generation {
    golden::of(name, &document(name))
}

/// Where a package says that a warning is an error. A flag for the whole workspace would have every
/// dependency compiled again for the checks that come later, which have no such flag.
const LINTS: &str = "\n[lints]\nworkspace = true\n";

/// Writes the workspace: a crate a document, and the program that uses them.
fn workspace(root: &Path) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let manifest = std::fs::read_to_string(repository.join("Cargo.toml")).unwrap();
    let shared: DocumentMut = manifest.parse().unwrap();
    let mut program =
        format!("[package]\nname = \"behaviour\"\nedition = \"2024\"\n{LINTS}\n[dependencies]\n");
    for (name, features) in [
        ("axum", "[]"),
        ("chrono", "[]"),
        ("schemars", "[]"),
        ("serde", "[]"),
        ("serde_json", "[]"),
        ("tokio", "[\"rt\", \"net\", \"time\"]"),
        ("uuid", "[]"),
    ] {
        let version = &shared["workspace"]["dependencies"][name];
        let version = version
            .as_str()
            .or_else(|| version.get("version")?.as_str())
            .unwrap();
        program += &format!("{name} = {{ version = \"{version}\", features = {features} }}\n");
    }
    let mut members = vec!["behaviour".to_owned()];
    for name in names() {
        let package = format!("golden-{name}");
        let runtime = Runtime::Directory(repository.join("crates/runtime"));
        let directory = root.join(&package);
        let generation = generated(&name);
        let mut files = package::files(&generation, &package, &directory, runtime).unwrap();
        // A crate on its own is its own workspace; here it is a member of ours.
        let mut manifest: DocumentMut = files["Cargo.toml"].parse().unwrap();
        assert!(manifest.remove("workspace").is_some());
        files.insert("Cargo.toml".to_owned(), format!("{manifest}{LINTS}"));
        for (path, text) in &files {
            write::file(&root.join(&package).join(path), text).unwrap();
        }
        remove_left_overs(&root.join(&package).join("src"), &files);
        program += &format!(
            "{package} = {{ path = \"../{package}\", default-features = false, features = [\"client\", \"mock\", \"schemars\"{}] }}\n",
            own_features(&generation)
        );
        members.push(package);
    }
    let members: Vec<String> = members
        .iter()
        .map(|member| format!("\"{member}\""))
        .collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[workspace.lints.rust]\nwarnings = \"deny\"\n\n\
         [profile.dev]\ndebug = false\n",
        members.join(", ")
    );
    write::file(&root.join("Cargo.toml"), &manifest).unwrap();
    write::file(&root.join("behaviour/Cargo.toml"), &program).unwrap();
    for (name, text) in PROGRAM {
        write::file(&root.join("behaviour/src").join(name), text).unwrap();
    }
    let (types, values) = fidelity();
    write::file(&root.join("behaviour/src/types.rs"), &types).unwrap();
    write::file(&root.join("behaviour/src/values.json"), &values).unwrap();
    let lock = std::fs::read_to_string(repository.join("Cargo.lock")).unwrap();
    write::file(&root.join("Cargo.lock"), &lock).unwrap();
}

/// The features that a document adds, all of them on.
fn own_features(generation: &Generation) -> String {
    let full = (!generation.tag_features.is_empty()).then_some("full");
    let own = generation.features.iter().map(String::as_str).chain(full);
    own.map(|feature| format!(", \"{feature}\"")).collect()
}

/// Functions that read and write a value as the type of a component, and that return the JSON Schemas of
/// all of these types; and values of each component.
fn fidelity() -> (String, String) {
    let (mut branches, mut schemas) = (String::new(), String::new());
    let mut values = Vec::new();
    for (name, component, (type_name, is_alias)) in typed_components() {
        let package = name.replace('-', "_");
        let path = format!("golden_{package}::types::{type_name}");
        branches += &format!("        ({name:?}, {component:?}) => of::<{path}>(value),\n");
        // A name for a type that another crate has is read as the type that holds it asks for.
        if name == random::NAME && is_alias {
            continue;
        }
        if name == random::NAME {
            values.push(serde_json::json!([
                name,
                component,
                random_values(&component)
            ]));
            continue;
        }
        // An alias has the schema of the type that it stands for.
        if !is_alias {
            schemas += &format!("        contracts::<{path}>({name:?}, {component:?}),\n");
        }
        let document = &document(&name);
        for future in [false, true] {
            let made = values::Maker { document, future }.of_component(&component);
            values.push(serde_json::json!([name, component, made]));
        }
    }
    let types = format!(
        "use serde_json::Value;\n\nuse crate::fidelity::{{contracts, of}};\n\n\
         pub fn rewritten(document: &str, component: &str, value: &Value) -> Result<Value, String> {{\n    \
         match (document, component) {{\n{branches}        _ => Err(\"no type\".to_owned()),\n    }}\n}}\n\n\
         pub fn schemas() -> Vec<Value> {{\n    vec![\n{schemas}    ]\n}}\n"
    );
    (types, serde_json::Value::Array(values).to_string())
}

/// Values of a component of the document at random; none where the report states that some are lost.
fn random_values(component: &str) -> Vec<Value> {
    static MADE: LazyLock<(Value, BTreeSet<String>)> = LazyLock::new(|| {
        let document = document(random::NAME);
        let lossy = lossy(&generated(random::NAME), &document);
        (document, lossy)
    });
    let (document, lossy) = &*MADE;
    if lossy.contains(component) {
        return Vec::new();
    }
    let stated = validator_of_component(document, component);
    random::values(document, component, |value| stated.is_valid(value))
}

/// The components that hold something of which the report states a loss of values.
fn lossy(generation: &Generation, document: &Value) -> BTreeSet<String> {
    /// What is left to the server changes no value.
    const UNCHECKED: [&str; 5] = [
        "unchecked-constraint",
        "number-bound",
        "pattern",
        "required-together",
        "format",
    ];
    let losses = generation.report.losses();
    let losses = losses.filter(|loss| !UNCHECKED.contains(&loss.rule));
    let mut found: BTreeSet<String> = losses
        .filter_map(|loss| loss.pointer.tokens().nth(2))
        .collect();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    loop {
        let before = found.len();
        for (name, schema) in schemas {
            let text = schema.to_string();
            let holds = |lossy: &String| text.contains(&format!("/schemas/{lossy}\""));
            if found.iter().any(holds) {
                found.insert(name.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// The documents' components that become a type: the document, the component, and the type.
fn typed_components() -> Vec<(String, String, (String, bool))> {
    let mut found = Vec::new();
    // The document of wrong forms describes no values.
    for name in names().into_iter().filter(|name| name != "repairs") {
        let document = document(&name);
        let generation = generated(&name);
        let schemas = document["components"]["schemas"].as_object();
        for component in schemas.into_iter().flat_map(|schemas| schemas.keys()) {
            let same = schemas.into_iter().flat_map(|schemas| schemas.keys());
            let same = same.filter(|other| pascal(other) == pascal(component));
            if let Some(found_type) = type_of(&generation, component).filter(|_| same.count() == 1)
            {
                found.push((name.clone(), component.clone(), found_type));
            }
        }
    }
    found
}

/// The type of a component in `types`, and whether it is an alias.
fn type_of(generation: &Generation, component: &str) -> Option<(String, bool)> {
    let name = generation.names.types.get(&location(component))?.clone();
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let declared = |kind: &str| {
        let start = format!("pub {kind} {name}");
        let files = generation.files.iter();
        let files = files.filter(|(path, _)| path.starts_with("types/"));
        let mut lines = files.flat_map(|(_, text)| text.lines());
        lines.any(|line| line.trim_start().strip_prefix(&start).is_some_and(ends))
    };
    let is_alias = declared("type");
    let is_type = is_alias || declared("struct") || declared("enum");
    is_type.then_some((name, is_alias))
}

/// Removes what an earlier run of the test left in the folder and this one did not write.
fn remove_left_overs(source: &Path, files: &Files) {
    for path in write::read(source).unwrap().keys() {
        if !files.contains_key(&format!("src/{path}")) {
            std::fs::remove_file(source.join(path)).unwrap();
        }
    }
}

#[test]
fn the_crates_of_all_documents_compile_without_a_warning_and_do_what_the_documents_say() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-crates");
    workspace(&root);
    cargo(&root, &["build", "--keep-going", "--workspace"]);
    let program = root
        .join("target/debug/behaviour")
        .with_extension(std::env::consts::EXE_EXTENSION);
    let output = Command::new(program).output().unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{message}");
    let schemas: Vec<_> = serde_json::from_slice(&output.stdout).unwrap();
    json_schemas_say_what_the_documents_say(&schemas);
    for (package, features) in PARTS {
        let features = format!("{package}/client,{package}/mock,{features}");
        let package = format!("--package={package}");
        run(&root, &["check", &package, "--features", &features]);
    }
    let packages = DOCUMENTED.map(|name| format!("--package=golden-{name}"));
    let packages = packages.iter().map(String::as_str);
    let arguments: Vec<&str> = ["test", "--doc"].into_iter().chain(packages).collect();
    let tested = cargo(&root, &arguments);
    assert_eq!(tested.matches("test result: ok.").count(), DOCUMENTED.len());
    assert!(!tested.contains(" 0 passed"), "{tested}");
}

/// Compares the JSON Schemas of all types with the schemas of the documents, by a validator: both accept
/// the values that the documents describe, and both refuse those that break a constraint. Those of what is
/// serialized are valid schemas.
fn json_schemas_say_what_the_documents_say(schemas: &[(String, String, Value, Value)]) {
    let (mut accepted, mut refused) = (0, BTreeMap::<&str, usize>::new());
    let mut failures = Vec::new();
    for (name, component, schema, serialized) in schemas {
        if let Err(error) = jsonschema::draft202012::new(serialized) {
            failures.push(format!("{name} {component}: serialized: {error}"));
        }
        let document = &golden::document(name);
        let stated = validator_of_component(document, component);
        let generated = jsonschema::draft202012::new(schema).unwrap();
        let mut seen = HashSet::new();
        for value in (values::Maker {
            document,
            future: false,
        })
        .of_component(component)
        {
            if !stated.is_valid(&value) {
                continue;
            }
            accepted += 1;
            if let Err(error) = generated.validate(&value) {
                failures.push(format!("{name} {component}: {error}: {value}"));
            }
            let described = &document["components"]["schemas"][component];
            for (broken, mutant) in mutants::of(document, described, &value) {
                if !seen.insert(mutant.to_string()) {
                    continue;
                }
                let expected = stated.is_valid(&mutant);
                if generated.is_valid(&mutant) != expected {
                    let problem = if expected { "refused" } else { "accepted" };
                    failures.push(format!("{name} {component}: {problem}: {broken}: {mutant}"));
                } else if !expected {
                    *refused.entry(broken).or_default() += 1;
                }
            }
        }
    }
    let shown = failures.iter().take(20).cloned().collect::<Vec<_>>();
    assert!(
        failures.is_empty(),
        "{}:\n{}",
        failures.len(),
        shown.join("\n")
    );
    assert!(accepted > 450, "{accepted}");
    let broken: Vec<&str> = refused.keys().copied().collect();
    assert_eq!(broken, mutants::CONSTRAINTS, "{refused:?}");
}

/// A validator of a component's schema as the document states it.
fn validator_of_component(document: &Value, component: &str) -> jsonschema::Validator {
    let reference = location(component).to_reference();
    let mut schema = serde_json::json!({ "$ref": reference, "components": document["components"] });
    as_json_schema(&mut schema, document);
    jsonschema::draft202012::new(&schema).unwrap()
}

/// Makes JSON Schema of what means something else in OpenAPI, or in YAML: a property of one direction is not
/// required in the other, and `null` among the types is JSON's null.
fn as_json_schema(schema: &mut Value, document: &Value) {
    match schema {
        Value::Object(keywords) => {
            if let Some(Value::Array(types)) = keywords.get_mut("type") {
                let nulls = types.iter_mut().filter(|kind| kind.is_null());
                nulls.for_each(|kind| *kind = "null".into());
            }
            let properties = keywords.get("properties").cloned().unwrap_or_default();
            if let Some(Value::Array(required)) = keywords.get_mut("required") {
                let is_one_way = |name: &str| {
                    let stated = &properties[name];
                    let reference = stated["$ref"].as_str().and_then(|at| at.strip_prefix('#'));
                    let target = reference.and_then(|pointer| document.pointer(pointer));
                    let target = target.unwrap_or(stated);
                    let flag = |flag: &str| stated[flag] == true || target[flag] == true;
                    flag("readOnly") || flag("writeOnly")
                };
                required.retain(|name| !name.as_str().is_some_and(is_one_way));
            }
            let values = keywords.values_mut();
            values.for_each(|value| as_json_schema(value, document));
        }
        Value::Array(values) => {
            let values = values.iter_mut();
            values.for_each(|value| as_json_schema(value, document));
        }
        _ => {}
    }
}

/// Runs cargo in the workspace, with the client and the mock, and returns what it prints.
fn cargo(root: &Path, arguments: &[&str]) -> String {
    run(root, &[arguments, &["--features", "client,mock"]].concat())
}

/// Runs cargo in the workspace and returns what it prints.
fn run(root: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet", "--no-default-features"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    let (out, message) = (&output.stdout, &output.stderr);
    let out = String::from_utf8_lossy(out).into_owned();
    let message = String::from_utf8_lossy(message);
    assert!(output.status.success(), "{out}{message}");
    out
}
