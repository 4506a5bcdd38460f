//! Numbers by their value: JSON Schema has no difference between `1`, `1.0` and `1e0`.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Unexpected, Visitor};
use serde_json::Number;

/// Below this a double is one integer; from here on it may be the neighbour of the one that was written.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The integer that a double stands for, if it is one.
fn of_double(double: f64) -> Option<i64> {
    (double.fract() == 0.0 && double.abs() < EXACT).then_some(double as i64)
}

/// The integer that a JSON number stands for, if it is one.
///
/// ```
/// use openapi_client_runtime::number::integer;
///
/// let numbers: Vec<serde_json::Number> = serde_json::from_str("[7, 7.0, 7e0, 7.5]").unwrap();
/// let integers: Vec<_> = numbers.iter().map(integer).collect();
/// assert_eq!(integers, [Some(7), Some(7), Some(7), None]);
/// ```
pub fn integer(number: &Number) -> Option<i128> {
    let whole = number.as_i64().map(i128::from);
    let whole = whole.or_else(|| number.as_u64().map(i128::from));
    whole.or_else(|| of_double(number.as_f64()?).map(i128::from))
}

/// Whether two JSON numbers have the same value.
pub(super) fn same_number(one: &Number, other: &Number) -> bool {
    let integers = || Some((integer(one)?, integer(other)?));
    one == other || integers().is_some_and(|(one, other)| one == other)
}

/// Reads an integer, also one that is written with a fraction of zero or with an exponent.
///
/// # Errors
///
/// Returns an error if what is read is not an integer that a `T` holds.
pub fn read_integer<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: TryFrom<i64> + TryFrom<u64>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_i64(IntegerVisitor(PhantomData))
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: TryFrom<i64> + TryFrom<u64>> Visitor<'_> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::any::type_name::<T>())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        match of_double(value) {
            Some(integer) => self.visit_i64(integer),
            None => Err(E::invalid_value(Unexpected::Float(value), &self)),
        }
    }
}
