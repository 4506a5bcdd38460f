//! Documents are hostile input: whatever they state, the generator does not panic, and what it writes is Rust.
//! The bytes are decisions of a grammar of OpenAPI, since hardly any others are a document.

#![no_main]

#[path = "../../tests/codegen/support/grammar.rs"]
mod grammar;

use libfuzzer_sys::fuzz_target;

/// A quarter of the time went into allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fuzz_target!(|bytes: &[u8]| {
    let document = grammar::Source::new(bytes).document();
    let header = ["Generated.".to_owned()];
    let generation = openapi_client_codegen::generate(&document, &header).expect("code");
    for (path, text) in &generation.files {
        assert!(syn::parse_file(text).is_ok(), "{path}: {text}");
    }
});
