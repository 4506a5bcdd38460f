//! Path items and the operations in them.

use super::{Located, Resolver, Unresolved};

/// The HTTP methods that a path item can hold, in the order of the specification.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One entry of `paths`, `webhooks` or a callback, its `$ref` followed.
#[derive(Clone, Debug)]
pub struct PathItem<'a> {
    /// The key: a path, the name of a webhook, or the expression of a callback.
    pub key: &'a str,
    /// The object as written, and the target of its `$ref` if it has one.
    layers: Vec<Located<'a>>,
}

/// An operation together with its path item.
#[derive(Clone, Debug)]
pub struct LocatedOperation<'a> {
    /// The method in lower case, one of [`METHODS`].
    pub method: &'static str,
    /// The operation object.
    pub at: Located<'a>,
    /// The path item that holds it.
    pub path_item: PathItem<'a>,
}

impl<'a> PathItem<'a> {
    /// Reads the path item `at`, following its `$ref`.
    pub fn read(
        resolver: &Resolver<'a>,
        key: &'a str,
        at: Located<'a>,
    ) -> Result<Self, Unresolved> {
        let target = resolver.resolve(at.clone())?;
        let mut layers = vec![at];
        if layers[0].identity() != target.identity() {
            layers.push(target);
        }
        Ok(Self { key, layers })
    }

    /// The field `name`. A field beside `$ref` takes precedence over that of the target.
    pub fn get(&self, name: &str) -> Option<Located<'a>> {
        self.layers.iter().find_map(|layer| layer.get(name))
    }

    /// The object as written, then the target of its `$ref`.
    pub fn layers(&self) -> &[Located<'a>] {
        &self.layers
    }

    /// The operations in the order of [`METHODS`]. What stands under a method is returned
    /// unresolved and whatever its type.
    pub fn operations(&self) -> impl Iterator<Item = LocatedOperation<'a>> + '_ {
        METHODS.iter().filter_map(|method| {
            Some(LocatedOperation {
                method,
                at: self.get(method)?,
                path_item: self.clone(),
            })
        })
    }
}

impl<'a> LocatedOperation<'a> {
    /// The path, or the key of the webhook or callback.
    pub fn path(&self) -> &'a str {
        self.path_item.key
    }

    /// The operation's parameters in order, then those of the path item that it does not override:
    /// a parameter is identified by `in` and `name`. Each is resolved, or the reason why it cannot
    /// be.
    pub fn parameters(&self, resolver: &Resolver<'a>) -> Vec<Result<Located<'a>, Unresolved>> {
        let identity = |at: &Located<'a>| (at.str("in"), at.str("name"));
        let own = self.at.get("parameters");
        let shared = self.path_item.get("parameters");
        let mut merged: Vec<Result<Located<'a>, Unresolved>> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for list in own.into_iter().chain(shared) {
            for item in list.items() {
                let parameter = resolver.resolve(item);
                if parameter
                    .as_ref()
                    .map_or(true, |parameter| seen.insert(identity(parameter)))
                {
                    merged.push(parameter);
                }
            }
        }
        merged
    }
}

/// The path items of `section` (`paths` or `webhooks`) in order; extensions are left out. An item
/// whose `$ref` cannot be followed is an error in its position.
pub fn path_items<'a>(
    resolver: &Resolver<'a>,
    section: &str,
) -> Vec<Result<PathItem<'a>, Unresolved>> {
    let section = resolver.root().get(section);
    let entries = section.iter().flat_map(Located::properties);
    entries
        .filter(|(key, _)| !key.starts_with("x-"))
        .map(|(key, at)| PathItem::read(resolver, key, at))
        .collect()
}

/// The path items of the callbacks of an operation, each with the callback's name.
pub fn callbacks<'a>(
    resolver: &Resolver<'a>,
    operation: &Located<'a>,
) -> Vec<(&'a str, Result<PathItem<'a>, Unresolved>)> {
    let callbacks = operation.get("callbacks");
    let mut found = Vec::new();
    for (name, callback) in callbacks.iter().flat_map(Located::properties) {
        match resolver.resolve(callback) {
            Err(unresolved) => found.push((name, Err(unresolved))),
            Ok(callback) => {
                let items = callback
                    .properties()
                    .filter(|(key, _)| !key.starts_with("x-"));
                found.extend(items.map(|(key, at)| (name, PathItem::read(resolver, key, at))));
            }
        }
    }
    found
}

/// Every operation under `paths` in order. Path items whose `$ref` cannot be followed are left out;
/// use [`path_items`] where that matters.
pub fn operations<'a>(resolver: &Resolver<'a>) -> Vec<LocatedOperation<'a>> {
    let items = path_items(resolver, "paths").into_iter().flatten();
    items
        .flat_map(|item| item.operations().collect::<Vec<_>>())
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use super::super::UnresolvedReason;
    use super::*;

    fn parameter(place: &str, name: &str, mark: u8) -> Value {
        json!({"in": place, "name": name, "mark": mark})
    }

    #[test]
    fn operations_come_in_order_and_through_references() {
        let document = json!({
            "paths": {
                "/b": {"post": {}, "get": {}, "summary": "no method"},
                "/a": {"$ref": "#/components/pathItems/A", "get": {"own": true}},
                "x-extension": {"get": {}},
                "/gone": {"$ref": "#/nothing"},
            },
            "components": {"pathItems": {"A": {"get": {"own": false}, "delete": {}}}},
        });
        let resolver = Resolver::new(&document);
        let found = operations(&resolver);
        let found: Vec<String> = found
            .iter()
            .map(|it| format!("{} {} {}", it.method, it.path(), it.at.pointer))
            .collect();
        assert_eq!(
            found,
            [
                "get /b /paths/~1b/get",
                "post /b /paths/~1b/post",
                "get /a /paths/~1a/get",
                "delete /a /components/pathItems/A/delete",
            ]
        );
        let errors = path_items(&resolver, "paths").into_iter();
        let errors: Vec<_> = errors.filter_map(Result::err).collect();
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].reason, UnresolvedReason::NotFound);
    }

    #[test]
    fn an_operation_overrides_parameters_of_its_path_item() {
        let document = json!({
            "paths": {"/a": {
                "parameters": [
                    parameter("query", "q", 1), parameter("header", "q", 2), {"$ref": "#/p/1"},
                ],
                "get": {"parameters": [parameter("query", "q", 3), {"$ref": "#/nothing"}]},
            }},
            "p": [null, parameter("query", "page", 4)],
        });
        let resolver = Resolver::new(&document);
        let operation = &operations(&resolver)[0];
        let marks: Vec<Option<u64>> = operation
            .parameters(&resolver)
            .iter()
            .map(|it| it.as_ref().ok()?.value["mark"].as_u64())
            .collect();
        assert_eq!(marks, [Some(3), None, Some(2), Some(4)]);
    }

    #[test]
    fn callbacks_are_path_items_too() {
        let document = json!({"callbacks": {
            "done": {"{$request.body#/url}": {"post": {}}, "x-a": {}},
            "lost": {"$ref": "#/nothing"},
        }});
        let resolver = Resolver::new(&document);
        let found = callbacks(&resolver, &resolver.root());
        assert_eq!(found.len(), 2);
        let (name, item) = &found[0];
        assert_eq!(
            (*name, item.as_ref().unwrap().key),
            ("done", "{$request.body#/url}")
        );
        assert!(found[1].1.is_err());
    }
}
