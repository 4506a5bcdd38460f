//! Arrays and tuples.

use super::place::Place;
use document::schema::{Form, Items, Schema, Type};

/// `prefixItems` of a fixed length are a tuple; with more items allowed they are an array of the union of
/// them all.
pub fn tuple(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let arrays = &mut schema.arrays;
    let Some(leading) = &arrays.prefix_items else {
        return;
    };
    let count = leading.len() as u64;
    let is_false = |schema: &Option<Box<Schema>>| schema.as_ref().is_some_and(|it| it.is_false());
    let closed = matches!(&arrays.items, Some(Items::All(items)) if items.is_false())
        || is_false(&arrays.unevaluated_items)
        || arrays.max_items.is_some_and(|maximum| maximum <= count);
    // Without a minimum, shorter arrays are valid too.
    let whole = arrays.min_items.is_some_and(|minimum| minimum >= count);
    if closed && whole && (1..=16).contains(&count) {
        arrays.min_items = None;
        arrays.max_items = None;
        arrays.items = None;
        arrays.unique_items = None;
        arrays.unevaluated_items = None;
        place.kept("prefixItems", "tuple", format!("a tuple of {count}"));
        return;
    }
    let Some(mut branches) = arrays.prefix_items.take() else {
        return;
    };
    let at = place.at.join("prefixItems");
    match arrays.items.take() {
        Some(Items::All(rest)) if rest.is_false() => {}
        Some(Items::All(rest)) if rest.form == Form::Object => branches.push(*rest),
        // Items without a schema may be anything.
        _ if closed => {}
        _ => branches = vec![Schema::empty(at.clone())],
    }
    if !branches.is_empty() {
        let mut union = Schema::empty(at);
        union.composition.one_of = Some(branches);
        arrays.items = Some(Items::All(Box::new(union)));
    }
    let what = "the positions of the items; an array of the union of them";
    place.lost("prefixItems", "tuple", what);
}

/// An array without a schema for its items holds any JSON.
pub fn without_items(schema: &mut Schema, place: &mut Place<'_, '_>) {
    if schema.kind() != Some(Type::Array) || schema.arrays.prefix_items.is_some() {
        return;
    }
    let items = &mut schema.arrays.items;
    if matches!(items, Some(Items::All(items)) if items.is_false()) {
        *items = None;
        place.lost("items", "array", "an array that is always empty");
    }
    items.get_or_insert_with(|| Items::All(Box::new(Schema::empty(place.at.join("items")))));
}
