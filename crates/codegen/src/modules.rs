//! The modules of a directory of generated files.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::gate::{self, Gate};

/// Modules of a directory, each with the features that it is behind.
#[derive(Default)]
pub struct Modules(Vec<Module>);

struct Module {
    ident: Ident,
    gate: Gate,
    has_builders: bool,
}

impl Modules {
    /// Adds the module of a file.
    pub fn push(&mut self, file: &str, gate: &Gate, has_builders: bool) {
        self.0.push(Module {
            ident: format_ident!("{file}"),
            gate: gate.clone(),
            has_builders,
        });
    }

    /// `mod` of each.
    pub fn declared(&self) -> TokenStream {
        self.declared_with(gate::attribute)
    }

    pub fn declared_with(&self, attributes: impl Fn(&Gate) -> TokenStream) -> TokenStream {
        let modules = self.0.iter().map(|Module { ident, gate, .. }| {
            let gate = attributes(gate);
            quote!(#gate mod #ident;)
        });
        modules.collect()
    }

    /// `pub use` of all that is in each; `path` leads to them.
    pub fn reexported(&self, path: &TokenStream) -> TokenStream {
        let modules = self.0.iter().map(|Module { ident, gate, .. }| {
            let gate = gate::documented(gate);
            quote!(#gate pub use #path #ident::*;)
        });
        modules.collect()
    }

    /// The module of the builders of structs.
    pub fn builders(&self) -> TokenStream {
        let with_builders = self.0.iter().filter(|module| module.has_builders);
        let modules = with_builders.map(|Module { ident, gate, .. }| {
            let gate = gate::documented(gate);
            quote!(#gate pub use super::#ident::builder::*;)
        });
        quote! {
            /// Builders of the structs.
            pub mod builder {
                #(#modules)*
            }
        }
    }
}
