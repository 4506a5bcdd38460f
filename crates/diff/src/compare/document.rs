//! The document as a whole: versions, servers, tags and components.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::matching::pair_by;
use super::paths::Operation;
use super::prefix::Moved;
use crate::normalise::Located;
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
        let (before, after) = (server_urls(old), server_urls(new));
        if let Some(moved) = &self.prefix
            && old.pointer == Pointer::root()
        {
            let (Moved::ToServers(prefix) | Moved::ToPaths(prefix)) = moved;
            let value = |is_there: bool| is_there.then(|| Value::from(prefix.as_str()));
            let is_in_servers = matches!(moved, Moved::ToServers(_));
            let detail = match moved {
                Moved::ToServers(_) => "the paths to the servers",
                Moved::ToPaths(_) => "the servers to the paths",
            };
            let (was, is) = (value(!is_in_servers), value(is_in_servers));
            let rule = &rules::PATH_PREFIX_MOVED;
            let detail = format!("`{prefix}` moved from {detail}");
            self.report_with(call, rule, (Some(old), was), (Some(new), is), detail);
            return;
        }
        // Where no server was listed, none was removed: `/` depends on where the document is.
        let is_listed = old
            .get("servers")
            .is_some_and(|at| at.items().next().is_some());
        for url in before.difference(&after).filter(|_| is_listed) {
            let value = Some(Value::from(url.as_str()));
            let rule = &rules::SERVER_REMOVED;
            self.report(call, rule, (Some(old), value), (Some(new), None));
        }
        for url in after.difference(&before) {
            let value = Some(Value::from(url.as_str()));
            let rule = &rules::SERVER_ADDED;
            self.report(call, rule, (Some(old), None), (Some(new), value));
        }
        self.compare_server_variables(call, old, new);
    }

    /// Compares the variables of servers with the same URL template.
    fn compare_server_variables(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let servers = |at: &Located<'a>| -> BTreeMap<String, Located<'a>> {
            let servers = at.get("servers");
            let servers = servers.iter().flat_map(Located::items);
            servers
                .filter_map(|at| Some((normalised_url(at.str("url")?), at)))
                .collect()
        };
        let after = servers(new);
        for (url, was) in servers(old) {
            let variables = |at: &Located<'a>| -> Vec<(&'a str, Located<'a>)> {
                at.get("variables")
                    .iter()
                    .flat_map(Located::properties)
                    .collect()
            };
            let Some(is) = after.get(&url) else { continue };
            for (name, was) in variables(&was) {
                if let Some((_, is)) = variables(is).into_iter().find(|(other, _)| *other == name) {
                    self.compare_server_variable(call, name, &was, &is);
                }
            }
        }
    }

    fn compare_server_variable(
        &mut self,
        call: &Call,
        name: &str,
        old: &Located<'a>,
        new: &Located<'a>,
    ) {
        let values = |at: &Located<'a>| -> Option<BTreeSet<&'a str>> {
            let values = at.value.get("enum")?.as_array()?;
            Some(values.iter().filter_map(Value::as_str).collect())
        };
        let detail = format!("`{name}`");
        match (values(old), values(new)) {
            (Some(before), Some(after)) => {
                for value in before.difference(&after) {
                    let was = (Some(old), Some(Value::from(*value)));
                    let rule = &rules::SERVER_VARIABLE_VALUE_REMOVED;
                    self.report_with(call, rule, was, (Some(new), None), detail.clone());
                }
                for value in after.difference(&before) {
                    let is = (Some(new), Some(Value::from(*value)));
                    let rule = &rules::SERVER_VARIABLE_VALUE_ADDED;
                    self.report_with(call, rule, (Some(old), None), is, detail.clone());
                }
            }
            (None, Some(after)) => {
                let is = (Some(new), Some(Value::from_iter(after)));
                let rule = &rules::SERVER_VARIABLE_BECAME_ENUM;
                self.report_with(call, rule, (Some(old), None), is, detail.clone());
            }
            (_, None) => {}
        }
        let default = |at: &Located<'a>| at.value.get("default").cloned();
        let (was, is) = (default(old), default(new));
        if was != is {
            let rule = &rules::SERVER_VARIABLE_DEFAULT_CHANGED;
            self.report_with(call, rule, (Some(old), was), (Some(new), is), detail);
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
        let added = after.iter().filter(|(name, _)| !before.contains_key(*name));
        let removed = before.iter().filter(|(name, _)| !after.contains_key(*name));
        let (mut removed, mut added) = (removed.collect::<Vec<_>>(), added.collect());
        let pairs = pair_by(
            &mut removed,
            &mut added,
            |(_, at)| Some(self.old.shape(at)),
            |(_, at)| Some(self.new.shape(at)),
        );
        for ((name, at), (other, new_at)) in pairs {
            let was = (Some(at), Some(Value::from(*name)));
            let is = (Some(new_at), Some(Value::from(*other)));
            self.report(call, &rules::COMPONENT_RENAMED, was, is);
        }
        for (name, at) in removed {
            let was = (Some(at), Some(Value::from(*name)));
            self.report(call, &rules::COMPONENT_REMOVED, was, (None, None));
        }
    }
}

/// Returns the URLs of the servers that an object lists; the default of OpenAPI is `/`.
pub(super) fn server_urls(at: &Located<'_>) -> BTreeSet<String> {
    let servers = at.get("servers");
    let urls: BTreeSet<_> = servers
        .iter()
        .flat_map(Located::items)
        .filter_map(|server| server.str("url").map(normalised_url))
        .collect();
    if urls.is_empty() {
        BTreeSet::from(["/".to_owned()])
    } else {
        urls
    }
}

/// Returns the URL without trailing slashes; `/` stays.
fn normalised_url(url: &str) -> String {
    match url.trim_end_matches('/') {
        "" => "/".to_owned(),
        url => url.to_owned(),
    }
}
