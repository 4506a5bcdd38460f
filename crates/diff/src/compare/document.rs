//! The document as a whole: versions, servers, tags and components.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::paths::Operation;
use super::{Call, Comparer};
use crate::normalize::Located;
use crate::rules::{Rule, document as rules};
use document::Pointer;

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_document(&mut self) {
        let call = Call::default();
        let (old, new) = (self.old.root(), self.new.root());
        self.compare_version(&call, &rules::API_VERSION_CHANGED, "/info/version");
        self.compare_version(&call, &rules::OPENAPI_VERSION_CHANGED, "/openapi");
        self.compare_servers(&call, &old, &new);
        self.compare_tag_declarations(&call, &old, &new);
        self.compare_components(&call);
        self.compare_schemes();
        self.compare_webhooks();
    }

    fn compare_version(&mut self, call: &Call, rule: &'static Rule, pointer: &str) {
        let pointer = Pointer::from(pointer);
        let (old, new) = (self.old.at(&pointer), self.new.at(&pointer));
        let value = |at: &Option<Located<'a>>| at.as_ref().map(|at| at.value.clone());
        let (was, is) = (value(&old), value(&new));
        if was != is {
            self.report(call, rule, (old.as_ref(), was), (new.as_ref(), is));
        }
    }

    fn compare_servers(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let urls_of = |at: &Located<'a>| -> BTreeSet<String> {
            let servers = at.get("servers");
            let urls: BTreeSet<_> = servers
                .iter()
                .flat_map(Located::items)
                .filter_map(|server| server.str("url").map(normalized_url))
                .collect();
            // The default server of OpenAPI is `/`.
            if urls.is_empty() {
                BTreeSet::from(["/".to_owned()])
            } else {
                urls
            }
        };
        let (before, after) = (urls_of(old), urls_of(new));
        for url in before.difference(&after) {
            let value = Some(Value::from(url.as_str()));
            let rule = &rules::SERVER_REMOVED;
            self.report(call, rule, (Some(old), value), (Some(new), None));
        }
        for url in after.difference(&before) {
            let value = Some(Value::from(url.as_str()));
            let rule = &rules::SERVER_ADDED;
            self.report(call, rule, (Some(old), None), (Some(new), value));
        }
    }

    /// Compares the servers of an operation or its path item, which override those of the document.
    pub(super) fn compare_operation_servers(
        &mut self,
        call: &Call,
        old: &Operation<'a>,
        new: &Operation<'a>,
    ) {
        let own = |operation: &Operation<'a>| {
            std::iter::once(&operation.at)
                .chain(operation.path_item())
                .find(|at| at.value.get("servers").is_some())
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
            let value = Some((*tag).clone());
            let rule = &rules::TAG_DECLARATION_REMOVED;
            self.report(call, rule, (Some(old), value), (Some(new), None));
        }
        for tag in after.iter().filter(|tag| !before.contains(tag)) {
            let value = Some((*tag).clone());
            let rule = &rules::TAG_DECLARATION_ADDED;
            self.report(call, rule, (Some(old), None), (Some(new), value));
        }
    }

    /// Reports schema components that were removed or renamed.
    fn compare_components(&mut self, call: &Call) {
        let schemas = |at: Located<'a>| -> IndexMap<&'a str, Located<'a>> {
            let schemas = at.get("components").and_then(|at| at.get("schemas"));
            schemas.iter().flat_map(Located::properties).collect()
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
                    let (other, new_at) = added.remove(index);
                    let is = (Some(new_at), Some(Value::from(*other)));
                    self.report(call, &rules::COMPONENT_RENAMED, (Some(at), value), is);
                }
                None => {
                    let rule = &rules::COMPONENT_REMOVED;
                    self.report(call, rule, (Some(at), value), (None, None));
                }
            }
        }
    }
}

/// Returns the URL without trailing slashes; `/` stays.
fn normalized_url(url: &str) -> String {
    match url.trim_end_matches('/') {
        "" => "/".to_owned(),
        url => url.to_owned(),
    }
}
