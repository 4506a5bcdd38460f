//! Deprecation, sunset dates and stability levels.

use jiff::civil::Date;
use serde_json::Value;

use crate::normalise::Located;
use crate::value::quote;

/// The lifecycle stage of an operation, parameter or property.
#[derive(Clone, Copy)]
pub(crate) struct Stage<'a> {
    pub(crate) deprecated: bool,
    pub(crate) sunset: Option<&'a Value>,
    pub(crate) stability: Option<&'a Value>,
}

/// The stages in the old and the new document.
pub(crate) struct Stages<'a> {
    pub(crate) old: Stage<'a>,
    pub(crate) new: Stage<'a>,
    pub(crate) today: Date,
}

/// A change of the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transition {
    Deprecated,
    Reactivated,
    SunsetInvalid,
    SunsetRemoved,
    SunsetPassed,
    SunsetChanged,
    StabilityDecreased,
    StabilityIncreased,
    StabilityInvalid,
}

/// The values of a transition, and the detail of its message.
pub(crate) struct StageChange {
    pub(crate) old: Option<Value>,
    pub(crate) new: Option<Value>,
    pub(crate) detail: String,
}

/// The stability levels, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stability {
    Draft,
    Alpha,
    Beta,
    Stable,
}

/// The sunset date.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Sunset {
    Never,
    On(Date),
    Invalid,
}

impl<'a> Stage<'a> {
    pub(crate) fn of(at: &Located<'a>) -> Self {
        Self {
            deprecated: at.flag("deprecated"),
            sunset: at.value.get("x-sunset"),
            stability: at.value.get("x-stability-level"),
        }
    }

    /// Returns the sunset date, from a date or a timestamp.
    pub(crate) fn sunset(&self) -> Sunset {
        match self.sunset {
            None => Sunset::Never,
            Some(Value::String(text)) => {
                let date = text.get(..10).and_then(|date| date.parse().ok());
                let rest_is_time = text.len() == 10 || text.parse::<jiff::Timestamp>().is_ok();
                date.filter(|_| rest_is_time)
                    .map_or(Sunset::Invalid, Sunset::On)
            }
            Some(_) => Sunset::Invalid,
        }
    }

    /// Returns the stability level; `None` if it is not a valid level.
    pub(crate) fn stability(&self) -> Option<Stability> {
        match self.stability {
            None => Some(Stability::Stable),
            Some(value) => match value.as_str()? {
                "draft" => Some(Stability::Draft),
                "alpha" => Some(Stability::Alpha),
                "beta" => Some(Stability::Beta),
                "stable" => Some(Stability::Stable),
                _ => None,
            },
        }
    }

    /// Whether the level is draft or alpha.
    pub(crate) fn is_unstable(&self) -> bool {
        self.stability()
            .is_some_and(|stability| stability < Stability::Beta)
    }
}

impl Stages<'_> {
    /// Returns the transitions from the old stage to the new one.
    pub(crate) fn transitions(&self) -> Vec<(Transition, StageChange)> {
        self.deprecation()
            .into_iter()
            .map(|(transition, detail)| (transition, self.old.sunset, self.new.sunset, detail))
            .chain(self.stability().map(|(transition, detail)| {
                (transition, self.old.stability, self.new.stability, detail)
            }))
            .map(|(transition, old, new, detail)| {
                let (old, new) = (old.cloned(), new.cloned());
                (transition, StageChange { old, new, detail })
            })
            .collect()
    }

    fn deprecation(&self) -> Vec<(Transition, String)> {
        let (old, new) = (self.old.sunset(), self.new.sunset());
        let plain = |transition| vec![(transition, String::new())];
        match (self.old.deprecated, self.new.deprecated) {
            (false, false) => Vec::new(),
            (true, false) => plain(Transition::Reactivated),
            (false, true) => match new {
                Sunset::Invalid => plain(Transition::SunsetInvalid),
                Sunset::On(date) if date < self.today => vec![
                    (Transition::Deprecated, String::new()),
                    (Transition::SunsetPassed, String::new()),
                ],
                Sunset::On(date) => {
                    vec![(Transition::Deprecated, format!(" with sunset date {date}"))]
                }
                Sunset::Never => plain(Transition::Deprecated),
            },
            (true, true) => match (old, new) {
                (Sunset::Invalid, Sunset::Invalid) if self.old.sunset == self.new.sunset => {
                    Vec::new()
                }
                (_, Sunset::Invalid) => plain(Transition::SunsetInvalid),
                (old, new) if old == new => Vec::new(),
                (_, Sunset::Never) => plain(Transition::SunsetRemoved),
                (_, Sunset::On(date)) if date < self.today => plain(Transition::SunsetPassed),
                (_, Sunset::On(_)) => plain(Transition::SunsetChanged),
            },
        }
    }

    fn stability(&self) -> Option<(Transition, String)> {
        if self.old.stability == self.new.stability {
            return None;
        }
        let transition = match (self.old.stability(), self.new.stability()) {
            (Some(old), Some(new)) if new < old => Transition::StabilityDecreased,
            (Some(old), Some(new)) if new > old => Transition::StabilityIncreased,
            (Some(_), Some(_)) => return None,
            _ => Transition::StabilityInvalid,
        };
        let name = |value: Option<&Value>| value.map_or("`stable` (default)".to_owned(), quote);
        let (old, new) = (name(self.old.stability), name(self.new.stability));
        Some((transition, format!("from {old} to {new}")))
    }
}
