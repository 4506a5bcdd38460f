//! What the source of a client says: facts of its public API, and what callers cannot tell.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, Fields, FnArg, ImplItem, Item, Lit, Meta, Type, Visibility};

use super::bare::of as bare;

/// One fact of a public item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    /// The path of the item.
    pub item: String,
    /// What it is about.
    pub part: &'static str,
    /// The name of the field, variant or method; empty for the item itself.
    pub key: String,
    /// What the fact is.
    pub value: String,
}

/// Why callers cannot tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Private code: what it sends and reads is on the axis of the wire, and it is released as a patch.
    Private,
    /// An import, a private module or a module in the path of a type: the public paths are compared, and
    /// the names of types.
    Layout,
    /// What a field is read with follows from its type.
    Reading,
    /// The JSON Schema of a type, behind a feature, repeats the constraints of the model, which are facts.
    JsonSchema,
    /// The same for each item of its kind; the tests of the generator check it.
    Fixed,
    /// The setter of a field is required if the field is, which shows in the field.
    Setter,
    /// The links of a type to what uses it follow from the types that this has, which are facts.
    Uses,
}

impl Why {
    pub const ALL: [&'static Self; 7] = [
        &Self::Private,
        &Self::Layout,
        &Self::Reading,
        &Self::JsonSchema,
        &Self::Fixed,
        &Self::Setter,
        &Self::Uses,
    ];
}

#[derive(Debug, Default)]
pub struct Reading {
    pub facts: BTreeSet<Fact>,
    pub hidden: Vec<(Why, String)>,
}

type Read = Result<(), String>;

/// The items, with those of inline modules in place of the modules.
pub fn flat(items: &[Item]) -> Vec<&Item> {
    let inner = items.iter().map(|item| match item {
        Item::Mod(syn::ItemMod {
            content: Some((_, items)),
            ..
        }) => flat(items),
        other => vec![other],
    });
    inner.flatten().collect()
}

/// The kind of an item, or the macro that declares it.
pub fn what(item: &Item) -> String {
    match item {
        Item::Macro(it) => it.mac.path.to_token_stream().to_string(),
        Item::Impl(it) => format!("impl {}", it.trait_.is_some()),
        Item::Struct(it) => format!("struct {}", it.generics.to_token_stream()),
        Item::Fn(_) => "fn".to_owned(),
        Item::Use(_) => "use".to_owned(),
        other => format!("{:?}", std::mem::discriminant(other)),
    }
}

/// Reads an item of the module.
///
/// # Errors
///
/// Returns an error for what no rule of this reading is for.
pub fn read(item: &Item, module: &str, out: &mut Reading) -> Read {
    match item {
        Item::Use(_) => out.hide(Why::Layout, item),
        Item::Mod(it) => return read_module(it, module, out),
        Item::Macro(it) => return read_macro(it, module, out),
        Item::Impl(it) => return read_impl(it, module, out),
        Item::Struct(it) => {
            let path = inside(module, &it.ident.to_string());
            if !is_public(&it.vis) {
                out.hide(Why::Private, item);
                return Ok(());
            }
            out.kind(&path, "struct", &it.generics);
            out.attributes(&path, "", &it.attrs)?;
            return read_fields(&it.fields, &path, out);
        }
        Item::Type(it) if is_public(&it.vis) => {
            let path = inside(module, &it.ident.to_string());
            out.kind(&path, "type", &it.generics);
            out.attributes(&path, "", &it.attrs)?;
            let definition = out.code(&it.ty);
            out.fact(&path, "definition", "", definition);
        }
        Item::Const(it) if is_public(&it.vis) => {
            let path = inside(module, &it.ident.to_string());
            out.attributes(&path, "", &it.attrs)?;
            let definition = out.code(&it.ty);
            out.fact(&path, "definition", "", definition);
            out.fact(&path, "value", "", bare(it.expr.to_token_stream()));
        }
        Item::Const(_) | Item::Static(_) | Item::Fn(_) => {
            if is_visible(item) {
                return Err(format!("the public {}", bare(item.to_token_stream())));
            }
            out.hide(Why::Private, item);
        }
        other => return Err(bare(other.to_token_stream())),
    }
    Ok(())
}

fn is_visible(item: &Item) -> bool {
    match item {
        Item::Static(it) => is_public(&it.vis),
        Item::Fn(it) => is_public(&it.vis),
        _ => false,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn inside(module: &str, name: &str) -> String {
    match module {
        "" => name.to_owned(),
        module => format!("{module}::{name}"),
    }
}

fn read_module(it: &syn::ItemMod, module: &str, out: &mut Reading) -> Read {
    let Some((_, items)) = &it.content else {
        // The feature of a module is that of its types, whose fact is read from the model.
        out.hide(Why::Layout, it);
        return Ok(());
    };
    // `requests` of the mock and `reexports` have nothing of their own.
    let path = inside(module, &it.ident.to_string());
    items.iter().try_for_each(|item| read(item, &path, out))
}

fn read_fields(fields: &Fields, path: &str, out: &mut Reading) -> Read {
    for (number, field) in fields.iter().enumerate() {
        let ident = field.ident.as_ref();
        let name = ident.map_or_else(|| number.to_string(), ToString::to_string);
        if !is_public(&field.vis) {
            out.hide(Why::Private, field);
            continue;
        }
        let value = out.code(&field.ty);
        out.fact(path, "field", &name, value);
        out.attributes(path, &name, &field.attrs)?;
    }
    Ok(())
}

fn read_impl(it: &syn::ItemImpl, module: &str, out: &mut Reading) -> Read {
    let Type::Path(of) = &*it.self_ty else {
        return Err(bare(it.self_ty.to_token_stream()));
    };
    let name = of
        .path
        .segments
        .last()
        .map(|it| it.ident.to_string())
        .unwrap_or_default();
    let module = if name == "Client" { "" } else { module };
    let path = inside(module, &name);
    // The generics are those of the type.
    out.hide(Why::Fixed, &it.generics);
    out.hide(Why::Fixed, &it.self_ty);
    if let Some((_, implemented, _)) = &it.trait_ {
        let implemented = out.code(implemented);
        out.fact(&path, "trait", "", implemented);
        it.items
            .iter()
            .for_each(|item| out.hide(Why::Private, item));
        return Ok(());
    }
    for item in &it.items {
        match item {
            ImplItem::Fn(method) if is_public(&method.vis) => {
                let name = method.sig.ident.to_string();
                out.attributes(&path, &name, &method.attrs)?;
                out.signature(&path, &name, &method.sig);
                out.hide(Why::Private, &method.block);
            }
            private => out.hide(Why::Private, private),
        }
    }
    Ok(())
}

/// Reads the methods that `paged!` declares.
fn read_paged(it: &syn::ItemImpl, module: &str, out: &mut Reading) -> Read {
    let [
        ImplItem::Const(paging),
        ImplItem::Fn(pages),
        ImplItem::Fn(items),
    ] = &it.items[..]
    else {
        return Err(bare(it.to_token_stream()));
    };
    // What is asked for shows in the calls, and the type of a page stands before.
    out.hide(Why::Private, paging);
    out.hide(Why::Fixed, &items.sig.inputs);
    let returned = |method: &syn::ImplItemFn| match &method.sig.output {
        syn::ReturnType::Type(_, returned) => Ok(returned.to_token_stream()),
        syn::ReturnType::Default => Err(bare(method.to_token_stream())),
    };
    let (error, item) = (returned(pages)?, returned(items)?);
    let Some(FnArg::Typed(page)) = pages.sig.inputs.first() else {
        return Err(bare(pages.to_token_stream()));
    };
    out.hide(Why::Private, &page.pat);
    let (ident, value) = (&it.self_ty, &page.ty);
    let (pages_name, pages_block) = (&pages.sig.ident, &pages.block);
    let (items_name, items_block) = (&items.sig.ident, &items.block);
    let expanded = quote! {
        impl #ident<'_> {
            /// The pages of the list, from the one that is set, fetched as they are read.
            pub fn #pages_name(self) -> Pages<#value, #error> #pages_block
            /// The items of all pages, from the one that is set, fetched as they are read.
            pub fn #items_name(self) -> Items<#value, #item, #error> #items_block
        }
    };
    let expanded: syn::ItemImpl = syn::parse2(expanded).map_err(|error| error.to_string())?;
    read_impl(&expanded, module, out)
}

fn read_macro(it: &syn::ItemMacro, module: &str, out: &mut Reading) -> Read {
    let name = it
        .mac
        .path
        .segments
        .last()
        .map(|it| it.ident.to_string())
        .unwrap_or_default();
    out.hide(Why::Fixed, &it.mac.path);
    let tokens = it.mac.tokens.clone();
    match name.as_str() {
        "generated_format" => out.hide(Why::Fixed, tokens),
        _ => {
            let file: syn::File = syn::parse2(tokens).map_err(|error| error.to_string())?;
            if name == "call_builder" {
                return read_call(&file.items, module, out);
            }
            for item in &file.items {
                read_declared(&name, item, module, out)?;
            }
        }
    }
    Ok(())
}

/// Reads what the macro `name` declares.
fn read_declared(name: &str, item: &Item, module: &str, out: &mut Reading) -> Read {
    match (name, item) {
        ("open_enum" | "open_integer_enum" | "union", Item::Enum(it)) if is_public(&it.vis) => {
            let path = inside(module, &it.ident.to_string());
            out.kind(&path, "enum", &it.generics);
            out.attributes(&path, "", &it.attrs)?;
            let conversions = name == "union";
            it.variants
                .iter()
                .try_for_each(|variant| read_variant(variant, &path, conversions, out))
        }
        ("as_written", item) => read(item, module, out),
        ("paged", Item::Impl(it)) => read_paged(it, module, out),
        ("struct_builder" | "form_builder", Item::Struct(it)) if is_public(&it.vis) => {
            let path = inside(module, &it.ident.to_string());
            read_builder(it, &path, out)?;
            if name == "struct_builder" {
                read_properties(it, &path.replace("builder::", ""), out)?;
            }
            Ok(())
        }
        ("constant" | "constrained_string" | "client" | "mock", Item::Struct(it))
            if is_public(&it.vis) && it.fields.is_empty() =>
        {
            let path = inside(module, &it.ident.to_string());
            out.kind(&path, "struct", &it.generics);
            out.attributes(&path, "", &it.attrs)
        }
        ("mock_operation", Item::Struct(it)) if is_public(&it.vis) => {
            let path = inside(module, &it.ident.to_string());
            out.kind(&path, "struct", &it.generics);
            for attribute in &it.attrs {
                let is = |name| attribute.path().is_ident(name);
                if is("stub") {
                    let method: syn::Ident = attribute.parse_args().map_err(|it| it.to_string())?;
                    let stub = format!("fn(&self)->Stub<{}>", it.ident);
                    out.fact("mock::Mock", "method", &method.to_string(), stub);
                } else if !is("response") && !is("error") {
                    out.attributes(&path, "", std::slice::from_ref(attribute))?;
                }
            }
            for name in ["response", "error"] {
                let value = response(name, &it.attrs, out)?;
                out.fact(&path, "method", name, format!("fn({value})->Documented"));
            }
            read_fields(&it.fields, &path, out)
        }
        (name, item) => Err(format!("{name}! of {}", bare(item.to_token_stream()))),
    }
}

/// Reads the type of the documented responses; none is documented without the attribute.
fn response(name: &str, attributes: &[Attribute], out: &mut Reading) -> Result<String, String> {
    let attribute = attributes.iter().find(|it| it.path().is_ident(name));
    let Some(attribute) = attribute else {
        return Ok("()".to_owned());
    };
    let parts = |input: syn::parse::ParseStream<'_>| -> syn::Result<(Type, TokenStream)> {
        Ok((input.parse()?, input.parse()?))
    };
    let (value, how) = attribute
        .parse_args_with(parts)
        .map_err(|it| it.to_string())?;
    out.hide(Why::Private, how);
    Ok(out.code(&value))
}

/// Reads the declaration of a call: its builder, then its body and its further methods.
fn read_call(items: &[Item], module: &str, out: &mut Reading) -> Read {
    let Some((Item::Struct(it), others)) = items.split_first() else {
        return Err("a call without a builder".to_owned());
    };
    let path = inside(module, &it.ident.to_string());
    out.fact(&path, "kind", "", "struct<'a>".to_owned());
    for implemented in ["CallBuilder", "Debug", "IntoFuture"] {
        out.fact(&path, "trait", "", implemented.to_owned());
    }
    out.fact(&path, "method", "new", "fn(&'aClient)->Self".to_owned());
    read_sending("send", &it.attrs, &path, out)?;
    read_setters(&it.fields, &path, out)?;
    for item in others {
        match item {
            Item::Type(it) if it.ident == "Body" => read_body(it, &path, out)?,
            Item::Fn(it) if it.sig.inputs.is_empty() => {
                read_sending(&it.sig.ident.to_string(), &it.attrs, &path, out)?;
            }
            other => return Err(bare(other.to_token_stream())),
        }
    }
    Ok(())
}

/// Reads a method that sends the call: what it returns is public, and not how it is read.
fn read_sending(name: &str, attributes: &[Attribute], path: &str, out: &mut Reading) -> Read {
    let [value, error] = ["response", "error"].map(|name| response(name, attributes, &mut *out));
    let (value, error) = (value?, error?);
    let result = format!("asyncfn(self)->Result<ResponseValue<{value}>,Error<{error}>>");
    out.fact(path, "method", name, result);
    for attribute in attributes {
        let is = |name| attribute.path().is_ident(name);
        if !is("response") && !is("error") {
            out.attributes(path, "", std::slice::from_ref(attribute))?;
        }
    }
    Ok(())
}

/// Reads the body of a call, with what sets it.
fn read_body(it: &syn::ItemType, path: &str, out: &mut Reading) -> Read {
    let (need, value) = argument(&it.ty).ok_or("a body without a kind")?;
    out.hide(Why::Setter, need);
    let value = out.code(&value);
    let mut signature = format!("fn(self,implTryInto<{value}>)->Self");
    for attribute in &it.attrs {
        if !attribute.path().is_ident("body") {
            out.attributes(path, "body", std::slice::from_ref(attribute))?;
            continue;
        }
        type Parts = syn::punctuated::Punctuated<Type, syn::Token![,]>;
        let parts = |input: syn::parse::ParseStream<'_>| -> syn::Result<(Meta, Parts)> {
            let how = input.parse()?;
            let _: Option<syn::Token![,]> = input.parse()?;
            Ok((how, Parts::parse_terminated(input)?))
        };
        let (how, builder) = attribute
            .parse_args_with(parts)
            .map_err(|it| it.to_string())?;
        if how.path().is_ident("bytes") {
            signature = format!("fn(self,implInto<{value}>)->Self");
        }
        out.hide(Why::Private, how);
        for builder in &builder {
            let builder = out.code(builder);
            let set = format!("fn<F>(self,F)->SelfwhereF:FnOnce({builder})->{builder}");
            out.fact(path, "method", "body_map", set);
        }
    }
    out.fact(path, "method", "body", signature);
    Ok(())
}

fn read_variant(variant: &syn::Variant, path: &str, converts: bool, out: &mut Reading) -> Read {
    let name = variant.ident.to_string();
    let is_other = variant.attrs.iter().any(|it| it.path().is_ident("other"));
    let mut value = variant.fields.iter().map(|it| out.code(&it.ty)).next();
    if let Some(held) = value.as_ref().filter(|_| converts && !is_other) {
        let is_no_source = variant.attrs.iter().any(|it| it.path().is_ident("from"));
        if !is_no_source {
            out.fact(path, "trait", "", format!("From<{held}>"));
        }
    }
    if is_other && !converts {
        value = value.or_else(|| Some("String".to_owned()));
    }
    out.fact(path, "variant", &name, value.unwrap_or_default());
    if let Some((_, json)) = &variant.discriminant {
        out.fact(path, "wire", &name, text(json)?);
    }
    out.attributes(path, &name, &variant.attrs)
}

fn read_builder(it: &syn::ItemStruct, path: &str, out: &mut Reading) -> Read {
    out.kind(path, "struct", &it.generics);
    for attribute in &it.attrs {
        match &attribute.meta {
            // A builder has no documentation of its own.
            meta if meta.path().is_ident("doc") => out.hide(Why::Fixed, attribute),
            meta if meta.path().is_ident("builds") => out.hide(Why::Fixed, attribute),
            _ => out.attributes(path, "", std::slice::from_ref(attribute))?,
        }
    }
    read_setters(&it.fields, path, out)
}

/// Reads the fields of a builder, which are the values of its setters.
fn read_setters(fields: &Fields, path: &str, out: &mut Reading) -> Read {
    for field in fields {
        let Some(name) = &field.ident else {
            return Err(bare(field.to_token_stream()));
        };
        let (kind, value, shape) = arguments(&field.ty).ok_or("a field without a kind")?;
        out.hide(Why::Setter, kind);
        out.hide(Why::Reading, quote!(#(#shape)*));
        let value = out.code(&value);
        let signature = format!("fn(self,implTryInto<{value}>)->Self");
        out.fact(path, "method", &name.to_string(), signature);
        let is_own = |it: &&Attribute| {
            !["property", "extra"]
                .iter()
                .any(|name| it.path().is_ident(name))
        };
        let attributes: Vec<Attribute> = field.attrs.iter().filter(is_own).cloned().collect();
        out.attributes(path, &name.to_string(), &attributes)?;
    }
    Ok(())
}

/// Reads by which properties the builder of the struct `path` reads and writes it.
fn read_properties(it: &syn::ItemStruct, path: &str, out: &mut Reading) -> Read {
    for field in &it.fields {
        let name = field
            .ident
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let find = |name: &str| field.attrs.iter().find(|it| it.path().is_ident(name));
        if let Some(extra) = find("extra") {
            out.hide(Why::Reading, extra);
            continue;
        }
        let property = match find("property").map(|it| &it.meta) {
            Some(Meta::NameValue(property)) => text(&property.value)?,
            Some(other) => return Err(other.to_token_stream().to_string()),
            None => name.clone(),
        };
        out.fact(path, "wire", &name, property);
    }
    Ok(())
}

/// `Kind` and `T` of `Kind<T>`.
fn argument(generic: &Type) -> Option<(syn::Ident, Type)> {
    arguments(generic).map(|(kind, value, _)| (kind, value))
}

/// `Kind`, `T` and the shape of `Kind<T>` and `Kind<T, Shape>`.
fn arguments(generic: &Type) -> Option<(syn::Ident, Type, Vec<syn::GenericArgument>)> {
    let Type::Path(it) = generic else { return None };
    let segment = it.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    let mut arguments = arguments.args.iter().cloned();
    match arguments.next()? {
        syn::GenericArgument::Type(value) => {
            Some((segment.ident.clone(), value, arguments.collect()))
        }
        _ => None,
    }
}

fn text(expression: &Expr) -> Result<String, String> {
    match expression {
        Expr::Lit(it) => match &it.lit {
            Lit::Str(text) => Ok(text.value()),
            other => Ok(other.to_token_stream().to_string()),
        },
        other => Ok(bare(other.to_token_stream())),
    }
}

impl Reading {
    fn fact(&mut self, item: &str, part: &'static str, key: &str, value: String) {
        let (item, key) = (item.to_owned(), key.to_owned());
        self.facts.insert(Fact {
            item,
            part,
            key,
            value,
        });
    }

    /// Code as it is compared: a type without the modules in its path.
    fn code(&mut self, code: &impl ToTokens) -> String {
        self.hide(Why::Layout, code);
        bare(code.to_token_stream())
    }

    fn hide(&mut self, why: Why, tokens: impl ToTokens) {
        self.hidden
            .push((why, tokens.to_token_stream().to_string()));
    }

    fn kind(&mut self, path: &str, kind: &str, generics: &syn::Generics) {
        let kind = format!("{kind}{}", bare(generics.to_token_stream()));
        self.fact(path, "kind", "", kind);
    }

    fn signature(&mut self, path: &str, name: &str, signature: &syn::Signature) {
        let generics = &signature.generics;
        let mut arguments = Vec::new();
        for input in &signature.inputs {
            arguments.push(match input {
                FnArg::Receiver(receiver) => {
                    // Whether `self` is mutable concerns the body.
                    self.hide(Why::Private, receiver.mutability);
                    match &receiver.reference {
                        Some(_) => "&self".to_owned(),
                        None => "self".to_owned(),
                    }
                }
                FnArg::Typed(typed) => {
                    // Callers do not write the names of arguments.
                    self.hide(Why::Private, &typed.pat);
                    self.code(&typed.ty)
                }
            });
        }
        let asyncness = signature.asyncness.map_or("", |_| "async");
        let bounds = &generics.where_clause;
        let value = format!(
            "{asyncness}fn{}({}){}{}",
            self.code(generics),
            arguments.join(","),
            self.code(&signature.output),
            self.code(bounds),
        );
        self.fact(path, "method", name, value);
    }

    /// Reads the attributes of an item, or of its field, variant or method `part`.
    fn attributes(&mut self, path: &str, part: &str, attributes: &[Attribute]) -> Read {
        let mut wire = (!part.is_empty()).then(|| part.trim_start_matches("r#").to_owned());
        let mut is_json = false;
        for attribute in attributes {
            let name = attribute
                .path()
                .get_ident()
                .map(ToString::to_string)
                .unwrap_or_default();
            match name.as_str() {
                "doc" => self.fact(path, "docs", "", bare(attribute.meta.to_token_stream())),
                "derive" => attribute
                    .parse_nested_meta(|meta| {
                        let derived = self.code(&meta.path);
                        self.fact(path, "trait", "", derived);
                        Ok(())
                    })
                    .map_err(|error| error.to_string())?,
                "non_exhaustive" => self.fact(path, "non_exhaustive", "", String::new()),
                "deprecated" => {
                    self.fact(path, "deprecated", part, String::new());
                    self.hide(Why::Fixed, attribute);
                }
                "serde" => {
                    is_json = true;
                    self.serde(attribute, &mut wire)?;
                }
                "cfg_attr" if is_schema(attribute) => self.hide(Why::JsonSchema, attribute),
                "schema" => self.hide(Why::JsonSchema, attribute),
                "uses" => self.hide(Why::Uses, attribute),
                "min_length" => self.limit(path, "minLength", attribute)?,
                "max_length" => self.limit(path, "maxLength", attribute)?,
                "format" => self.limit(path, "format", attribute)?,
                "json" => self.constant(path, attribute)?,
                "pattern" => {
                    let arguments =
                        syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
                    let arguments = attribute.parse_args_with(arguments);
                    let arguments = arguments.map_err(|error| error.to_string())?;
                    let [regex, pattern, bounded] = arguments
                        .into_iter()
                        .collect::<Vec<_>>()
                        .try_into()
                        .map_err(|_| "pattern")?;
                    self.fact(path, "limit", "pattern", text(&pattern)?);
                    self.hide(Why::Reading, quote!(#regex #bounded));
                }
                "shape" | "from" | "other" | "integer" => self.hide(Why::Reading, attribute),
                "read" | "write" | "operation" | "accept" | "track_caller" => {
                    self.hide(Why::Private, attribute);
                }
                "api" => self.hide(Why::Private, attribute),
                _ => return Err(attribute.to_token_stream().to_string()),
            }
        }
        if let Some(wire) = wire.filter(|_| is_json) {
            self.fact(path, "wire", part, wire);
        }
        Ok(())
    }

    /// Reads what a field is called in JSON, and how it is read.
    fn serde(&mut self, attribute: &Attribute, wire: &mut Option<String>) -> Read {
        let read = attribute.parse_nested_meta(|meta| {
            let name = meta.path.to_token_stream().to_string();
            let value = meta
                .value()
                .ok()
                .map(|it| it.parse::<syn::LitStr>())
                .transpose()?;
            match (name.as_str(), value) {
                ("rename", Some(value)) => *wire = Some(value.value()),
                ("flatten", None) => {
                    *wire = None;
                    self.hide(Why::Reading, &meta.path);
                }
                ("default", None) => self.hide(Why::Reading, &meta.path),
                ("skip_serializing_if" | "deserialize_with" | "remote", Some(value)) => {
                    self.hide(Why::Reading, &meta.path);
                    self.hide(Why::Reading, value);
                }
                _ => return Err(meta.error("is read by nobody")),
            }
            Ok(())
        });
        read.map_err(|error| error.to_string())
    }

    fn limit(&mut self, path: &str, keyword: &str, attribute: &Attribute) -> Read {
        let Meta::NameValue(it) = &attribute.meta else {
            return Err(attribute.to_token_stream().to_string());
        };
        self.fact(path, "limit", keyword, text(&it.value)?);
        Ok(())
    }

    /// `#[json = "\"pet\""]`: the constant as JSON.
    fn constant(&mut self, path: &str, attribute: &Attribute) -> Read {
        let Meta::NameValue(it) = &attribute.meta else {
            return Err(attribute.to_token_stream().to_string());
        };
        let json = text(&it.value)?;
        let value: serde_json::Value = serde_json::from_str(&json).map_err(|it| it.to_string())?;
        let value = value.as_str().map_or(json, str::to_owned);
        self.fact(path, "limit", "const", value);
        Ok(())
    }
}

fn is_schema(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else {
        return false;
    };
    list.tokens
        .to_string()
        .starts_with("feature = \"schemars\"")
}
