//! Completes progenitor's builders. Their fields and setters stay; the rest is written from the model:
//! bodies, parameter styles, cookies, every HTTP method, and responses that differ by status.

use std::collections::BTreeMap;

use document::Pointer;
use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{Fields, ImplItem, Item, ItemImpl, ItemStruct, Visibility, parse_quote};

use super::docs::{self, DocComment, Documentation};
use super::gate::Gate;
use super::pages::Pages;
use super::public_api::{Declared, Methods, item, setter, signature, text};
use super::types::{From, RustKind, Types, holds_secret};
use super::{renamed, responses};
use model::Location;
use model::names::pascal;
use model::normalise::rules::names_a_secret;
use model::public_api::PublicItem;
use model::{Body, BodyKind, Encoding, Operation, Outcome};

/// The builder of one operation and the client's method that starts it.
pub struct Builder {
    /// The operation's tag.
    pub tag: Option<String>,
    /// The features that it is behind.
    pub gate: Gate,
    /// The operation's path.
    pub path: String,
    /// Where the document defines it.
    pub pointer: Pointer,
    /// The methods of the client that start the call.
    pub starts: Methods,
    /// The name of the builder's struct.
    pub ident: syn::Ident,
    /// What the runtime has to know of the operation.
    pub declaration: TokenStream,
    /// The builder's struct and its methods.
    pub declared: Declared,
    /// The types of required parameters by the names of their setters.
    pub arguments: BTreeMap<String, syn::Type>,
}

/// progenitor's builders by their names.
pub struct Builders {
    structs: BTreeMap<String, ItemStruct>,
    impls: BTreeMap<String, ItemImpl>,
}

impl Builders {
    /// Finds the builders in progenitor's output.
    pub fn find(file: &syn::File) -> Self {
        let mut found = Self {
            structs: BTreeMap::new(),
            impls: BTreeMap::new(),
        };
        let modules = file.items.iter().filter_map(|item| match item {
            Item::Mod(module) if module.ident == "builder" => module.content.as_ref(),
            _ => None,
        });
        for item in modules.flat_map(|(_, items)| items) {
            match item {
                Item::Struct(item) => {
                    found.structs.insert(item.ident.to_string(), item.clone());
                }
                Item::Impl(item) => {
                    if let syn::Type::Path(path) = &*item.self_ty
                        && let Some(last) = path.path.segments.last()
                    {
                        found.impls.insert(last.ident.to_string(), item.clone());
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The finished builder of an operation; `None` where progenitor wrote none.
    pub fn finish(
        &mut self,
        operation: &Operation,
        types: &Types<'_>,
        pages: Option<&Pages>,
    ) -> Option<Builder> {
        // progenitor folds once: `limit_v2_v2` is `LimitV2V2` to it, and not yet a fixed point.
        let once = operation.name.to_pascal_case();
        let name = if self.structs.contains_key(&once) {
            once
        } else {
            pascal(&operation.name)
        };
        let mut item = self.structs.remove(&name)?;
        let mut methods = self.impls.remove(&name)?;
        let ident = item.ident.clone();
        let method = format_ident!("{}", operation.name);
        let about = DocComment::own("Builder for ").link("crate::Client::", &method);
        let about = Documentation::from(about.and("."));
        let holder: ItemStruct = parse_quote!(#about struct Holder;);
        item.attrs = holder.attrs;
        AbsolutePaths.visit_item_struct_mut(&mut item);
        AbsolutePaths.visit_item_impl_mut(&mut methods);
        let cloneable = !operation.body.as_ref().is_some_and(|body| {
            matches!(
                body.kind,
                BodyKind::Multipart | BodyKind::Bytes | BodyKind::Text
            )
        });
        let secret = operation.parameters.iter().any(|parameter| {
            names_a_secret(&parameter.wire) || holds_secret(types, &parameter.schema, 0)
        });
        let debug = secret.then(|| debug_without_values(&ident));
        match (cloneable, secret) {
            (true, false) => item.attrs.push(parse_quote!(#[derive(Clone, Debug)])),
            (true, true) => item.attrs.push(parse_quote!(#[derive(Clone)])),
            (false, false) => item.attrs.push(parse_quote!(#[derive(Debug)])),
            (false, true) => {}
        }
        if let Some(body) = &operation.body {
            optional_body(&mut item, &mut methods, body, types);
        }
        add_call_options(&mut item, &mut methods);
        let values = parameter_fields(&mut item, operation, types);
        setters(&mut methods, operation, &values);
        methods
            .items
            .retain(|item| !is_method(item, "send") && !is_method(item, "stream"));
        let sends = sends(operation, types, pages);
        let mut public = public_item(&item, &about, &methods, &values, operation, types);
        sends.state(&mut public);
        public.traits.extend(cloneable.then(|| "Clone".to_owned()));
        let sends = [call(operation, types), sends.code];
        methods.items.extend(sends.map(ImplItem::Verbatim));
        let mut declared = Declared::one(
            format!("builder::{ident}"),
            public,
            quote!(#item #debug #methods),
        );
        let path = ("builder", &ident);
        renamed::add_of_operation(&mut declared, operation, path, &quote!(<'a>));
        Some(Builder {
            gate: operation.feature.iter().cloned().collect(),
            tag: operation.tag.clone(),
            path: operation.path.clone(),
            pointer: operation.pointer.clone(),
            starts: starts(operation, &method, &ident),
            declaration: declaration(&ident, operation, types),
            ident,
            declared,
            arguments: values
                .into_iter()
                .filter(|(_, value)| value.is_required)
                .map(|(name, value)| (name, value.ty))
                .collect(),
        })
    }
}

/// What the setter of a parameter takes.
struct ParameterValue {
    ty: syn::Type,
    is_required: bool,
}

/// The client's methods that start a call.
fn starts(operation: &Operation, method: &syn::Ident, ident: &syn::Ident) -> Methods {
    let signature = quote!((&self) -> #ident<'_>);
    let mut starts = Methods::default();
    let docs = method_docs(operation).aliased(aliases(operation));
    let docs = docs.deprecated_if(operation.deprecated);
    let body = quote!(#ident::new(self));
    starts.add(&docs, quote!(), method, signature.clone(), &body);
    for former in &operation.former_names {
        let docs = DocComment::own("The former name of ");
        let docs = docs.link("crate::Client::", method).and(".");
        let docs = Documentation::from(docs).deprecated(renamed::note(&operation.name));
        let (former, body) = (format_ident!("{former}"), quote!(self.#method()));
        starts.add(&docs, quote!(), &former, signature.clone(), &body);
    }
    starts
}

/// The public part of a builder, but for what sends the call.
fn public_item(
    builder: &ItemStruct,
    docs: &Documentation,
    methods: &ItemImpl,
    values: &BTreeMap<String, ParameterValue>,
    operation: &Operation,
    types: &Types<'_>,
) -> PublicItem {
    let kind = format!("struct{}", text(&builder.generics));
    let mut public = item(&kind, docs, &["CallBuilder", "Debug", "IntoFuture"]);
    public.has_private_fields = true;
    let body = operation.body.as_ref();
    let body = body.filter(|body| body.kind != BodyKind::Bytes);
    let body = body.map(|body| body_type(body, types));
    for method in &methods.items {
        let ImplItem::Fn(method) = method else {
            continue;
        };
        if !matches!(method.vis, Visibility::Public(_)) {
            continue;
        }
        let name = method.sig.ident.to_string();
        let value = match values.get(name.trim_start_matches("r#")) {
            Some(value) => Some(value.ty.to_token_stream()),
            None => body.clone().filter(|_| name == "body"),
        };
        let signature = match value {
            Some(value) => setter(&quote!(mut self), &value),
            None => signature(&method.sig),
        };
        let has = |attribute: &&syn::Attribute, name| attribute.path().is_ident(name);
        let docs = method.attrs.iter().filter(|it| has(it, "doc"));
        public.docs.extend(docs.map(|it| text(&it.meta)));
        if method.attrs.iter().any(|it| has(&it, "deprecated")) {
            public.deprecated_parts.insert(name.clone());
        }
        public.methods.insert(name, signature);
    }
    let located = operation.parameters.iter().filter_map(|parameter| {
        let (at, _) = parameter.schema.pointer.as_str().rsplit_once("/schema")?;
        Some((parameter.ident.clone(), at.into()))
    });
    public.locations = located.collect();
    let parameters = operation.parameters.iter().filter(|it| it.required);
    let required = parameters.map(|parameter| parameter.ident.clone());
    let body = operation.body.iter().filter(|body| body.required);
    public.required_setters = required.chain(body.map(|_| "body".to_owned())).collect();
    public
}

/// The builders are in files of their own: what was beside them is at the crate's root.
struct AbsolutePaths;

impl VisitMut for AbsolutePaths {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let first = path.segments.first_mut();
        if let Some(first) = first.filter(|_| path.leading_colon.is_none()) {
            if first.ident == "super" {
                first.ident = format_ident!("crate");
            } else if first.ident == "types" {
                path.segments.insert(0, parse_quote!(crate));
            }
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}

/// Parameters are plain strings, so a call that has a secret among them shows none.
fn debug_without_values(ident: &syn::Ident) -> TokenStream {
    let name = ident.to_string();
    quote! {
        impl ::std::fmt::Debug for #ident<'_> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name).finish_non_exhaustive()
            }
        }
    }
}

fn is_method(item: &ImplItem, name: &str) -> bool {
    matches!(item, ImplItem::Fn(method) if method.sig.ident == name)
}

fn method_docs(operation: &Operation) -> Documentation {
    let docs = operation.docs.iter();
    let docs = docs.fold(DocComment::default(), DocComment::prose);
    let docs = docs
        .paragraph("Sends a ")
        .code(&operation.method.to_uppercase());
    let docs = docs.and(" request to ").code(&operation.path).and(".");
    let docs = operation
        .provenance
        .iter()
        .fold(docs, DocComment::provenance);
    docs.into()
}

/// What a search finds the method by: the operation's id and path, and what it is about.
fn aliases(operation: &Operation) -> Vec<TokenStream> {
    const VERBS: [&str; 12] = [
        "add", "create", "delete", "get", "list", "patch", "post", "put", "remove", "replace",
        "set", "update",
    ];
    let about = operation.name.split_once('_');
    let about = about.and_then(|(verb, about)| VERBS.contains(&verb).then_some(about));
    let texts = operation
        .operation_id
        .as_deref()
        .into_iter()
        .chain([&*operation.path]);
    docs::aliases(&operation.name, texts.chain(about))
}

fn setters(
    methods: &mut ItemImpl,
    operation: &Operation,
    values: &BTreeMap<String, ParameterValue>,
) {
    for item in &mut methods.items {
        let ImplItem::Fn(method) = item else {
            continue;
        };
        let name = method.sig.ident.to_string();
        let name = name.trim_start_matches("r#");
        if name == "new" {
            method.attrs =
                vec![parse_quote!(#[doc = " A call without parameters and body so far."])];
        }
        let Some(parameter) = operation
            .parameters
            .iter()
            .find(|known| known.ident == name)
        else {
            continue;
        };
        if let Some(value) = values.get(name) {
            let kind = kind_of_field(value);
            write_setter(method, &kind);
        }
        let location = match parameter.location {
            Location::Path => "path parameter",
            Location::Query => "query parameter",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let need = if parameter.required {
            "required"
        } else {
            "optional"
        };
        let text = DocComment::own("The ").and(need).and(" ").and(location);
        let text = text.and(" ").code(&parameter.wire).and(".");
        let description = parameter.description.iter();
        let lines = description.fold(text, DocComment::prose).attributes();
        let deprecated = parameter.deprecated.then(|| quote!(#[deprecated]));
        let alias = docs::wire_alias(name, &parameter.wire);
        let attributes: syn::ItemStruct =
            parse_quote!(#lines #(#[#alias])* #deprecated struct Holder;);
        method.attrs = attributes.attrs;
    }
}

/// Writes a parameter's setter, which takes more than progenitor's own and keeps the reason why a value
/// does not convert.
fn write_setter(method: &mut syn::ImplItemFn, kind: &TokenStream) {
    let name = &method.sig.ident;
    *method = parse_quote! {
        pub fn #name<M>(mut self, value: impl ::openapi_client_runtime::builder::IntoField<#kind, M>) -> Self {
            self.#name = value.into_field();
            self
        }
    };
}

/// Makes the fields of parameters hold what setters set; returns the values by the names of the fields.
fn parameter_fields(
    item: &mut ItemStruct,
    operation: &Operation,
    types: &Types<'_>,
) -> BTreeMap<String, ParameterValue> {
    let mut values = BTreeMap::new();
    for field in &mut item.fields {
        let name = field.ident.as_ref().map(ToString::to_string);
        let name = name.unwrap_or_default().trim_start_matches("r#").to_owned();
        let Some(parameter) = operation
            .parameters
            .iter()
            .find(|known| known.ident == name)
        else {
            continue;
        };
        // Null is sent by leaving the parameter out.
        let value = types.without_null(&parameter.schema, From::Operations);
        let mut ty: syn::Type = parse_quote!(#value);
        AbsolutePaths.visit_type_mut(&mut ty);
        let value = ParameterValue {
            ty,
            is_required: parameter.required,
        };
        let kind = kind_of_field(&value);
        field.ty = parse_quote!(::openapi_client_runtime::builder::Field<#kind>);
        values.insert(name, value);
    }
    values
}

/// What a field of a builder may be, in the runtime's words.
fn kind_of_field(value: &ParameterValue) -> TokenStream {
    let need = if value.is_required {
        format_ident!("Required")
    } else {
        format_ident!("Optional")
    };
    let ty = &value.ty;
    quote!(::openapi_client_runtime::builder::#need<#ty>)
}

/// Adds what every call has beside its parameters.
fn add_call_options(item: &mut ItemStruct, methods: &mut ItemImpl) {
    if let Fields::Named(fields) = &mut item.fields {
        let field = parse_quote!(call_options: ::openapi_client_runtime::CallOptions);
        fields.named.push(field);
    }
    for made in methods.items.iter_mut().filter_map(made_by_new) {
        for field in &mut made.fields {
            if matches!(&field.member, syn::Member::Named(name) if name != "client" && name != "body")
            {
                field.expr = parse_quote!(::std::default::Default::default());
            }
        }
        let value = parse_quote!(call_options: ::std::default::Default::default());
        made.fields.push(value);
    }
}

/// The value that `new` returns, if `item` is `new`.
fn made_by_new(item: &mut ImplItem) -> Option<&mut syn::ExprStruct> {
    let ImplItem::Fn(method) = item else {
        return None;
    };
    if method.sig.ident != "new" {
        return None;
    }
    let mut statements = method.block.stmts.iter_mut();
    statements.find_map(|statement| match statement {
        syn::Stmt::Expr(syn::Expr::Struct(made), _) => Some(made),
        _ => None,
    })
}

/// The builder type of a body that has one.
fn body_builder(body: &Body, types: &Types<'_>) -> Option<TokenStream> {
    let name = body.schema.reference()?;
    let ident = format_ident!("{name}");
    match (types.kind(name), body.kind) {
        (RustKind::Struct, BodyKind::Json | BodyKind::Form) => Some(quote!(types::builder::#ident)),
        (RustKind::Multipart, BodyKind::Multipart) => {
            Some(quote!(crate::multipart::builder::#ident))
        }
        _ => None,
    }
}

/// The type of a body that is a constrained string.
fn constrained_string(body: &Body, types: &Types<'_>) -> Option<syn::Ident> {
    let name = body.schema.reference()?;
    let is_constrained =
        body.kind == BodyKind::Text && types.kind(name) == RustKind::ConstrainedString;
    is_constrained.then(|| format_ident!("{name}"))
}

fn body_type(body: &Body, types: &Types<'_>) -> TokenStream {
    match body.kind {
        BodyKind::Json | BodyKind::Form | BodyKind::Multipart => {
            types.without_null(&body.schema, From::Operations)
        }
        BodyKind::Text => match constrained_string(body, types) {
            Some(name) => quote!(types::#name),
            None => quote!(::std::string::String),
        },
        BodyKind::Bytes => quote!(::openapi_client_runtime::Body),
    }
}

/// Whether a body may be null, which differs from one that is not sent.
pub(super) fn accepts_null(body: &Body) -> bool {
    body.schema.nullable && body.kind == BodyKind::Json
}

/// progenitor requires every body; here it is absent until it is set.
fn optional_body(item: &mut ItemStruct, methods: &mut ItemImpl, body: &Body, types: &Types<'_>) {
    let value = body_type(body, types);
    let builder = body_builder(body, types);
    let held = match &builder {
        Some(builder) => builder.clone(),
        None => value.clone(),
    };
    let is_nullable = accepts_null(body);
    let (held, need, set, unwrapped) = if is_nullable {
        let held = quote!(::std::option::Option<#held>);
        (
            held,
            quote!(RequiredOrNull),
            quote!(nullable_body),
            quote!(body.flatten()),
        )
    } else {
        (held, quote!(Required), quote!(body), quote!(body))
    };
    if let Fields::Named(fields) = &mut item.fields {
        for field in &mut fields.named {
            if field.ident.as_ref().is_some_and(|ident| ident == "body") {
                field.ty = parse_quote!(
                    ::std::result::Result<::std::option::Option<#held>, ::std::string::String>
                );
            }
        }
    }
    methods
        .items
        .retain(|item| !is_method(item, "body") && !is_method(item, "body_map"));
    let made = methods.items.iter_mut().filter_map(made_by_new);
    for field in made.flat_map(|made| &mut made.fields) {
        if matches!(&field.member, syn::Member::Named(name) if name == "body") {
            field.expr = parse_quote!(Ok(None));
        }
    }
    let docs = DocComment::own("The whole body.");
    let docs = body
        .description
        .iter()
        .fold(docs, DocComment::prose)
        .attributes();
    methods.items.push(parse_quote! {
        #docs
        pub fn body<M>(mut self, value: impl ::openapi_client_runtime::builder::IntoField<::openapi_client_runtime::builder::#need<#value>, M>) -> Self {
            self.body = ::openapi_client_runtime::wire::#set(value);
            self
        }
    });
    if let Some(builder) = builder {
        let set = quote!(set(#unwrapped.unwrap_or_default()));
        let set = if is_nullable { quote!(Some(#set)) } else { set };
        methods.items.push(parse_quote! {
            /// The body, field by field.
            pub fn body_map<F>(mut self, set: F) -> Self
            where
                F: ::std::ops::FnOnce(#builder) -> #builder,
            {
                self.body = self.body.map(|body| Some(#set));
                self
            }
        });
    }
    if body.is_range {
        methods.items.push(parse_quote! {
            /// The media type of the body, such as `image/png`.
            pub fn content_type(self, media_type: &str) -> Self {
                ::openapi_client_runtime::CallBuilder::header(self, "content-type", media_type)
            }
        });
    }
    if body.kind == BodyKind::Bytes {
        // `Body` converts from bytes without an error to display.
        methods.items.retain(|item| !is_method(item, "body"));
        methods.items.push(parse_quote! {
            /// The whole body: bytes, or a stream of them.
            pub fn body(mut self, value: impl ::std::convert::Into<::openapi_client_runtime::Body>) -> Self {
                self.body = Ok(Some(value.into()));
                self
            }
        });
    }
}

/// Where the documentation of the runtime states how calls are sent and how they fail.
const SENDING: &str = "; see [`CallBuilder`](crate::CallBuilder).";

/// The methods that send the call: `send`, and one for each further media type.
fn sends(operation: &Operation, types: &Types<'_>, pages: Option<&Pages>) -> Methods {
    let mut methods = Methods::default();
    let docs = DocComment::own("Sends the call").and(SENDING);
    add_send(
        &mut methods,
        ("send", docs),
        operation,
        &operation.responses.success,
        types,
        pages,
    );
    for other in &operation.responses.alternatives {
        let docs = DocComment::own("Sends the call and asks for ");
        let docs = docs.code(&other.media_type).and(SENDING);
        let named = (other.method.as_str(), docs);
        add_send(&mut methods, named, operation, &other.success, types, None);
    }
    methods
}

fn add_send(
    methods: &mut Methods,
    (method, docs): (&str, DocComment),
    operation: &Operation,
    success: &Outcome,
    types: &Types<'_>,
    pages: Option<&Pages>,
) {
    let docs = Documentation::from(docs);
    let ident = format_ident!("{method}");
    let accept = responses::accept(success, &operation.responses.error).unwrap_or_default();
    let send = if responses::is_stream(success) {
        quote!(stream)
    } else {
        quote!(send)
    };
    let value = responses::type_of(success, types);
    let error = responses::type_of(&operation.responses.error, types);
    let arms = responses::match_arms(success, &operation.responses.error, types);
    let result = quote!(::std::result::Result<ResponseValue<#value>, Error<#error>>);
    let decode = quote!(match response.status().as_u16() { #arms });
    let decoded = match pages {
        Some(_) => quote!(Self::decode_response(response).await),
        None => decode.clone(),
    };
    let body = quote! {
        let response = Call::#send(self.client, self.call(), #accept).await?;
        #decoded
    };
    let signature = quote!((self) -> #result);
    methods.add(&docs, quote!(async), &ident, signature, &body);
    if let Some(pages) = pages {
        pages.add(methods, operation, &value, &error, &accept);
        methods.add_private(quote! {
            async fn decode_response(response: Response) -> #result {
                #decode
            }
        });
    }
}

/// What the operation is called, how it is called, and what its call returns, for `call_builders!`.
fn declaration(ident: &syn::Ident, operation: &Operation, types: &Types<'_>) -> TokenStream {
    let method = operation.method.to_uppercase();
    let (name, path) = (&operation.name, &operation.path);
    let id = operation.operation_id.as_ref().filter(|id| *id != name);
    let id = id.map(|id| quote!(, id = #id));
    let value = responses::type_of(&operation.responses.success, types);
    let error = responses::type_of(&operation.responses.error, types);
    quote! {
        #[operation(#name, #method, #path #id)]
        type #ident = Result<#value, #error>;
    }
}

/// The private method that builds the call.
fn call(operation: &Operation, types: &Types<'_>) -> TokenStream {
    let steps = operation.parameters.iter().map(|parameter| {
        let ident = format_ident!("{}", parameter.ident);
        let (wire, style, explode) = (&parameter.wire, &parameter.style, parameter.explode);
        match parameter.location {
            Location::Path if parameter.json => quote!(call.path_json(#wire, self.#ident)?;),
            Location::Header if parameter.json => quote!(call.header_json(#wire, self.#ident)?;),
            Location::Cookie if parameter.json => quote!(call.cookie_json(#wire, self.#ident)?;),
            Location::Path => quote!(call.path(#wire, self.#ident, #style, #explode)?;),
            Location::Query if parameter.json => {
                quote!(call.query_json(#wire, self.#ident)?;)
            }
            Location::Query if parameter.allow_reserved => {
                quote!(call.query_reserved(#wire, self.#ident, #style, #explode)?;)
            }
            Location::Query => quote!(call.query(#wire, self.#ident, #style, #explode)?;),
            Location::Header => quote!(call.header(#wire, self.#ident, #explode)?;),
            Location::Cookie => quote!(call.cookie(#wire, self.#ident, #explode)?;),
        }
    });
    let body = operation.body.as_ref().map(|body| send_body(body, types));
    let server = operation.server.as_ref();
    let server = server.map(|server| quote!(call.server(#server);));
    if operation.parameters.is_empty() && body.is_none() && server.is_none() {
        return quote! {
            fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
                Ok(Call::of::<Self>(self.call_options))
            }
        };
    }
    quote! {
        fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::of::<Self>(self.call_options);
            #server
            #(#steps)*
            #body
            Ok(call)
        }
    }
}

fn send_body(body: &Body, types: &Types<'_>) -> TokenStream {
    let media_type = &body.media_type;
    let built = body_builder(body, types).map(|_| {
        let target = body_type(body, types);
        if accepts_null(body) {
            quote!(let body: ::std::option::Option<#target> = body.map(|body| body.build()).transpose()?;)
        } else {
            quote!(let body: #target = body.build()?;)
        }
    });
    let send = match body.kind {
        BodyKind::Json => quote!(call.json(#media_type, &body)?;),
        BodyKind::Form => {
            let properties = body.encoding.iter().map(property_of_form);
            quote!(call.form(&body, &[#(#properties),*])?;)
        }
        BodyKind::Multipart => quote!(call.multipart(body)?;),
        BodyKind::Text if constrained_string(body, types).is_some() => {
            quote!(call.bytes(#media_type, body.into_inner());)
        }
        BodyKind::Text | BodyKind::Bytes => quote!(call.bytes(#media_type, body);),
    };
    if body.required {
        quote! {
            let body = self.body?.ok_or("the body is not set")?;
            #built
            #send
        }
    } else {
        quote! {
            if let Some(body) = self.body? {
                #built
                #send
            }
        }
    }
}

/// How a property of a form is written.
pub(super) fn property_of_form((name, encoding): (&String, &Encoding)) -> TokenStream {
    let encoding = match encoding {
        Encoding::ContentType(_) => quote!(Json),
        Encoding::Style {
            style,
            explode,
            allow_reserved,
        } => quote! {
            Style { style: #style, explode: #explode, allow_reserved: #allow_reserved }
        },
    };
    quote!((#name, ::openapi_client_runtime::wire::Encoding::#encoding))
}
