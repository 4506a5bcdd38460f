//! What concerns the document as a whole.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::paths::Operation;
use super::schema::{quote, show};
use super::{Call, Comparer};
use crate::diff::normalise::Located;
use crate::diff::rules::{Rule, document as rules};

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_document(&mut self) {
        let call = Call {
            key: None,
            exemption: None,
        };
        let (old, new) = (self.old.root(), self.new.root());
        let version = |at: &Located<'a>| {
            at.get("info")
                .and_then(|info| info.value.get("version").cloned())
        };
        self.compare_fact(
            &call,
            &rules::API_VERSION_CHANGED,
            "is of the API version",
            version(&old),
            version(&new),
        );
        let dialect = |at: &Located<'a>| at.value.get("openapi").cloned();
        self.compare_fact(
            &call,
            &rules::DIALECT_CHANGED,
            "is written in OpenAPI",
            dialect(&old),
            dialect(&new),
        );
        self.compare_servers(&call, &old, &new);
        self.compare_tag_declarations(&call, &old, &new);
        self.compare_components(&call);
        self.compare_schemes();
        self.compare_webhooks();
    }

    fn compare_fact(
        &mut self,
        call: &Call,
        rule: &'static Rule,
        name: &str,
        was: Option<Value>,
        is: Option<Value>,
    ) {
        if was != is {
            let text = format!("{name} {} instead of {}", show(&is), show(&was));
            let (old, new) = (self.old.root(), self.new.root());
            self.report(call, rule, (Some(&old), was), (Some(&new), is), text);
        }
    }

    fn compare_servers(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let addresses = |at: &Located<'a>| -> BTreeSet<String> {
            let servers = at.get("servers");
            let urls: BTreeSet<_> = servers
                .iter()
                .flat_map(Located::items)
                .filter_map(|server| {
                    server
                        .text("url")
                        .map(|url| url.trim_end_matches('/').to_owned())
                })
                .collect();
            // A document without servers is served from where it came from.
            if urls.is_empty() {
                BTreeSet::from([String::new()])
            } else {
                urls
            }
        };
        let (before, after) = (addresses(old), addresses(new));
        let name = |url: &str| {
            if url.is_empty() {
                "/".to_owned()
            } else {
                url.to_owned()
            }
        };
        for url in before.difference(&after) {
            let text = format!("no longer has the base address `{}`", name(url));
            let value = Some(Value::from(name(url)));
            self.report(
                call,
                &rules::SERVER_REMOVED,
                (Some(old), value),
                (Some(new), None),
                text,
            );
        }
        for url in after.difference(&before) {
            let text = format!("has the base address `{}` now", name(url));
            let value = Some(Value::from(name(url)));
            self.report(
                call,
                &rules::SERVER_ADDED,
                (Some(old), None),
                (Some(new), value),
                text,
            );
        }
    }

    /// Servers of an operation or its path, which replace those of the document.
    pub(super) fn compare_operation_servers(
        &mut self,
        call: &Call,
        old: &Operation<'a>,
        new: &Operation<'a>,
    ) {
        let own = |operation: &Operation<'a>| {
            let has = |at: &&Located<'a>| at.value.get("servers").is_some();
            [operation.at.clone(), operation.path_item.clone()]
                .iter()
                .find(has)
                .cloned()
        };
        let (before, after) = (own(old), own(new));
        if before.is_some() || after.is_some() {
            let before = before.unwrap_or_else(|| self.old.root());
            let after = after.unwrap_or_else(|| self.new.root());
            self.compare_servers(call, &before, &after);
        }
    }

    fn compare_tag_declarations(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let names = |at: &Located<'a>| -> Vec<&'a Value> {
            at.get("tags")
                .iter()
                .flat_map(Located::items)
                .filter_map(|tag| tag.value.get("name"))
                .collect()
        };
        let (before, after) = (names(old), names(new));
        for tag in before.iter().filter(|tag| !after.contains(tag)) {
            let text = format!("no longer describes the tag {}", quote(tag));
            let value = Some((*tag).clone());
            self.report(
                call,
                &rules::TAG_DECLARATION_REMOVED,
                (Some(old), value),
                (Some(new), None),
                text,
            );
        }
        for tag in after.iter().filter(|tag| !before.contains(tag)) {
            let text = format!("describes the tag {} now", quote(tag));
            let value = Some((*tag).clone());
            self.report(
                call,
                &rules::TAG_DECLARATION_ADDED,
                (Some(old), None),
                (Some(new), value),
                text,
            );
        }
    }

    /// Schemas that are gone, or go by another name with the same content.
    fn compare_components(&mut self, call: &Call) {
        let schemas = |at: Located<'a>| -> IndexMap<&'a str, Located<'a>> {
            let schemas = at.get("components").and_then(|at| at.get("schemas"));
            schemas.iter().flat_map(Located::members).collect()
        };
        let (before, after) = (schemas(self.old.root()), schemas(self.new.root()));
        let mut added: Vec<_> = after
            .iter()
            .filter(|(name, _)| !before.contains_key(*name))
            .collect();
        for (name, at) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
            let shape = self.old.shape(at);
            let value = Some(Value::from(*name));
            match added
                .iter()
                .position(|(_, other)| self.new.shape(other) == shape)
            {
                Some(index) => {
                    let (other, place) = added.remove(index);
                    let text = format!("was called `{name}`; `{other}` has the same content");
                    let new_value = Some(Value::from(*other));
                    self.report(
                        call,
                        &rules::COMPONENT_RENAMED,
                        (Some(at), value),
                        (Some(place), new_value),
                        text,
                    );
                }
                None => {
                    let text = "is gone from the components".to_owned();
                    self.report(
                        call,
                        &rules::COMPONENT_REMOVED,
                        (Some(at), value),
                        (None, None),
                        text,
                    );
                }
            }
        }
    }
}
