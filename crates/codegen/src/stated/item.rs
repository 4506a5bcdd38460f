//! One public item, from the code of its parts.

use std::collections::BTreeMap;

use model::public_api::PublicItem;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::docs::Documentation;

/// Public items by their paths.
pub type Items = BTreeMap<String, PublicItem>;

/// Code with the public items that it declares.
#[derive(Default)]
pub struct Declared {
    /// The code.
    pub code: TokenStream,
    /// The items.
    pub public: Items,
}

impl Declared {
    /// Code that declares the item `path`.
    pub fn one(path: String, item: PublicItem, code: TokenStream) -> Self {
        Self {
            code,
            public: Items::from([(path, item)]),
        }
    }
}

impl Extend<Declared> for Declared {
    fn extend<I: IntoIterator<Item = Declared>>(&mut self, others: I) {
        for other in others {
            self.code.extend(other.code);
            self.public.extend(other.public);
        }
    }
}

/// A public item of a kind (`struct`, `enum` and so on, with generics) with its documentation and its
/// traits.
pub fn item(kind: &str, docs: &Documentation, traits: &[&str]) -> PublicItem {
    let mut item = PublicItem {
        kind: kind.to_owned(),
        is_deprecated: docs.is_deprecated,
        traits: traits.iter().map(|name| (*name).to_owned()).collect(),
        ..PublicItem::default()
    };
    item.docs.extend(docs.attributes());
    item
}

/// Methods with what callers see of them.
#[derive(Default)]
pub struct Methods {
    /// Their code.
    pub code: TokenStream,
    stated: PublicItem,
}

impl Methods {
    /// Adds the method `name`. `signature` are its parameters and what it returns; `qualifiers` stand
    /// before `fn`.
    pub fn add(
        &mut self,
        docs: &Documentation,
        qualifiers: TokenStream,
        name: &Ident,
        signature: TokenStream,
        body: &TokenStream,
    ) {
        self.code.extend(quote! {
            #docs
            pub #qualifiers fn #name #signature { #body }
        });
        self.declare(docs, &qualifiers, name, &signature);
    }

    /// Adds a method whose code stands elsewhere.
    pub fn declare(
        &mut self,
        docs: &Documentation,
        qualifiers: &TokenStream,
        name: &Ident,
        signature: &TokenStream,
    ) {
        let signature = text(&quote!(#qualifiers fn)) + &text(signature);
        docs.state(&name.to_string(), &mut self.stated);
        self.stated.methods.insert(name.to_string(), signature);
    }

    /// The names of the methods.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.stated.methods.keys()
    }

    /// States the methods as those of `item`.
    pub fn state(&self, item: &mut PublicItem) {
        let stated = self.stated.clone();
        item.methods.extend(stated.methods);
        item.docs.extend(stated.docs);
        item.deprecated_parts.extend(stated.deprecated_parts);
    }
}

/// A builder that `struct_builder!` or `form_builder!` declares.
pub struct Builder<'a> {
    /// The path of its module.
    pub module: &'a str,
    /// Its name, which is that of what it builds.
    pub ident: &'a Ident,
    /// Its documentation.
    pub docs: Documentation,
    /// The path of what it builds, from its module.
    pub target: TokenStream,
    /// Whether it is `Clone`.
    pub is_clone: bool,
    /// Whether serde reads what it builds by it.
    pub reads: bool,
    /// Its fields.
    pub fields: Vec<BuilderField<'a>>,
    /// The field of the properties or parts beyond those described.
    pub extra: Option<BuilderField<'a>>,
}

/// A field of a builder.
pub struct BuilderField<'a> {
    /// Its name, which is that of its setter.
    pub ident: Ident,
    /// The name of the property that it is read from, where that is another one.
    pub property: Option<&'a str>,
    /// The shape in which it is read, where that is not the one of its type.
    pub shape: Option<TokenStream>,
    /// What the field may be, as the runtime's `builder` names it: `Required`, `Optional` and so on.
    pub kind: &'static str,
    /// What its setter takes.
    pub value: TokenStream,
    /// The documentation of its setter.
    pub docs: Documentation,
}

impl BuilderField<'_> {
    /// The field of the properties or parts beyond those described.
    pub fn extra(map: TokenStream) -> Self {
        Self {
            ident: format_ident!("extra"),
            property: None,
            shape: None,
            kind: "Extra",
            value: map,
            docs: Documentation::default(),
        }
    }
}

impl Builder<'_> {
    /// Declares the builder, and states its part in the API of `target`, which is what it builds.
    pub fn declare(self, target: &mut PublicItem) -> Declared {
        let Self {
            module,
            ident,
            docs,
            target: path,
            is_clone,
            reads,
            fields,
            extra,
        } = self;
        let mut item = item("struct", &docs, &["Debug", "Default"]);
        item.has_private_fields = true;
        item.traits.insert(format!("From<{}>", text(&path)));
        let result = quote!((self) -> ::std::result::Result<#path, BuildError>);
        item.methods
            .insert("build".to_owned(), format!("fn{}", text(&result)));
        let derive = is_clone.then(|| {
            item.traits.insert("Clone".to_owned());
            quote!(#[derive(Clone)])
        });
        let mut declare = |field: BuilderField<'_>| {
            let (name, value) = (&field.ident, &field.value);
            item.methods
                .insert(name.to_string(), setter(&quote!(self), value));
            let kind = format_ident!("{}", field.kind);
            let docs = &field.docs;
            docs.state(&name.to_string(), &mut item);
            let property = field.property.map(|name| quote!(#[property = #name]));
            let shape = field.shape.map(|shape| quote!(, #shape));
            quote!(#docs #property #name: #kind<#value #shape>,)
        };
        let fields: Vec<TokenStream> = fields.into_iter().map(&mut declare).collect();
        let extra = extra.map(declare).map(|extra| quote!(#[extra] #extra));
        let declare = format_ident!(
            "{}",
            if reads {
                "struct_builder"
            } else {
                "form_builder"
            }
        );
        let code = quote! {
            ::openapi_client_runtime::#declare! {
                #docs
                #[builds(#path)]
                #derive
                pub struct #ident {
                    #(#fields)*
                    #extra
                }
            }
        };
        target
            .methods
            .insert("builder".to_owned(), format!("fn() -> {ident}"));
        Declared::one(format!("{module}::{ident}"), item, code)
    }
}

/// The signature of the setter of a value. Setters take the same whether what they set is required or
/// not: whether it can be null shows in the field of the struct.
pub fn setter(receiver: &TokenStream, value: &TokenStream) -> String {
    let value = text(&quote!(impl ::std::convert::TryInto<#value>));
    format!("fn({receiver}, {value}) -> Self")
}

/// The text of code, independent of its white space.
pub fn text(code: &impl ToTokens) -> String {
    let spaced = code.to_token_stream().to_string();
    let joins = |at: usize| {
        let (before, behind) = (&spaced[..at], &spaced[at + 1..]);
        before.ends_with("::")
            || before.ends_with(['<', '&'])
            || before.ends_with(" >")
            || behind.starts_with("::")
            || behind.starts_with(['<', '>', ','])
    };
    let kept = spaced
        .char_indices()
        .filter(|(at, c)| *c != ' ' || !joins(*at));
    kept.map(|(_, c)| c).collect()
}
