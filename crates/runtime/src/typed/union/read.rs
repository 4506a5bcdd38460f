//! Reading a union: its value is written onto a tape, resolved, and decoded as the branch that was chosen.

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error as _, SeqAccess, Visitor};
use serde_json::Value;

use super::super::node::{Aim, Node};
use super::super::tape::{Json, Tape};
use super::resolve::Resolver;
use super::shape::Shapes;

/// What the name of a union begins with when its type asks to be decoded. No struct's name does.
const UNION: &str = "$union:";

/// The enum of a union, as `union!` declares it.
pub trait Union: DeserializeOwned {
    /// `$union:` and the name of the type, which its shape has too.
    const NAME: &'static str;

    /// The shapes of its crate.
    fn shapes() -> &'static Shapes;

    /// Reads the next element of `value` as the branch at this position; none where it does not
    /// decode.
    fn read<'de, A: SeqAccess<'de>>(branch: usize, value: &mut A) -> Option<Self>;

    /// Keeps a value that no branch accepts.
    fn other(value: Value) -> Self;
}

/// Reads a union.
///
/// # Errors
///
/// Returns an error if the input is not JSON. The message quotes nothing of it.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Union,
    D: Deserializer<'de>,
{
    deserializer.deserialize_newtype_struct(T::NAME, UnionVisitor(PhantomData))
}

struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a union")
    }

    /// Any deserializer but that of a [`Node`] comes here: the value is read, then resolved.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let tape = Tape::deserialize(deserializer)?;
        let branches = Branches(RefCell::new(Resolver::new(T::shapes().arena())));
        let node = Node::new(tape.value(), &branches);
        T::deserialize(node).map_err(|_| D::Error::custom("the value does not fit the union"))
    }

    /// The deserializer of a [`Node`] comes here, with a [`Resolved`].
    fn visit_seq<A: SeqAccess<'de>>(self, mut resolved: A) -> Result<T, A::Error> {
        let branch = resolved.next_element()?;
        if let Some(value) = branch.and_then(|branch| T::read(branch, &mut resolved)) {
            return Ok(value);
        }
        Ok(T::other(resolved.next_element()?.unwrap_or_default()))
    }
}

/// The branches of the unions in one value.
struct Branches(RefCell<Resolver>);

impl Aim for Branches {
    fn branch(&self, name: &str, value: Json<'_>) -> Option<Option<usize>> {
        let union = name.strip_prefix(UNION)?;
        Some(self.0.borrow_mut().branch(union, value))
    }
}
