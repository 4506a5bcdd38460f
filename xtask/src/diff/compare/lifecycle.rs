//! Deprecation, the date on which something goes, and how much is promised about it.

use jiff::civil::Date;
use serde_json::Value;

use super::schema::{quote, show};
use crate::diff::normalise::Located;

/// Where something stands in its life.
#[derive(Clone, Copy)]
pub(crate) struct Stage<'a> {
    pub(crate) deprecated: bool,
    pub(crate) sunset: Option<&'a Value>,
    pub(crate) stability: Option<&'a Value>,
}

/// Where something stood in the old document and stands in the new one.
pub(crate) struct Stages<'a> {
    pub(crate) old: Stage<'a>,
    pub(crate) new: Stage<'a>,
    pub(crate) today: Date,
}

/// A step in the life of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transition {
    Deprecated,
    Reactivated,
    SunsetUnreadable,
    SunsetRemoved,
    SunsetPassed,
    SunsetChanged,
    StabilityLowered,
    StabilityRaised,
    StabilityUnreadable,
}

/// What a step is told with.
pub(crate) struct StageChange {
    pub(crate) old: Option<Value>,
    pub(crate) new: Option<Value>,
    pub(crate) text: String,
}

/// How much is promised, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stability {
    Draft,
    Alpha,
    Beta,
    Stable,
}

/// The date on which something goes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Sunset {
    Never,
    On(Date),
    Unreadable,
}

impl<'a> Stage<'a> {
    pub(crate) fn of(at: &Located<'a>) -> Self {
        Self {
            deprecated: at.flag("deprecated"),
            sunset: at.value.get("x-sunset"),
            stability: at.value.get("x-stability-level"),
        }
    }

    /// The date, from a full date or a point in time.
    pub(crate) fn sunset(&self) -> Sunset {
        match self.sunset {
            None => Sunset::Never,
            Some(Value::String(text)) => {
                let date = text.get(..10).and_then(|date| date.parse().ok());
                let rest_is_time = text.len() == 10 || text.parse::<jiff::Timestamp>().is_ok();
                date.filter(|_| rest_is_time)
                    .map_or(Sunset::Unreadable, Sunset::On)
            }
            Some(_) => Sunset::Unreadable,
        }
    }

    /// What is promised; `None` when the level is none of the four.
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

    /// Nothing is promised about drafts and alphas.
    pub(crate) fn is_unstable(&self) -> bool {
        self.stability()
            .is_some_and(|stability| stability < Stability::Beta)
    }
}

impl Stages<'_> {
    /// The steps from the old stage to the new one.
    pub(crate) fn transitions(&self) -> Vec<(Transition, StageChange)> {
        let mut steps = Vec::new();
        self.deprecation(&mut steps);
        self.stability(&mut steps);
        steps
    }

    fn deprecation(&self, steps: &mut Vec<(Transition, StageChange)>) {
        let (old, new) = (&self.old, &self.new);
        let values = (old.sunset.cloned(), new.sunset.cloned());
        let mut step = |transition, text: String| {
            steps.push((
                transition,
                StageChange {
                    old: values.0.clone(),
                    new: values.1.clone(),
                    text,
                },
            ));
        };
        match (old.deprecated, new.deprecated) {
            (false, false) => {}
            (true, false) => step(
                Transition::Reactivated,
                "is no longer deprecated".to_owned(),
            ),
            (false, true) => match new.sunset() {
                Sunset::Unreadable => step(Transition::SunsetUnreadable, unreadable(&values.1)),
                Sunset::On(date) if date < self.today => {
                    step(Transition::Deprecated, "is deprecated".to_owned());
                    step(
                        Transition::SunsetPassed,
                        format!("goes on {date}, which has passed"),
                    );
                }
                Sunset::On(date) => {
                    step(
                        Transition::Deprecated,
                        format!("is deprecated and goes on {date}"),
                    );
                }
                Sunset::Never => step(Transition::Deprecated, "is deprecated".to_owned()),
            },
            (true, true) => match (old.sunset(), new.sunset()) {
                (old, new) if old == new && old != Sunset::Unreadable => {}
                (Sunset::Unreadable, Sunset::Unreadable) if old.sunset == new.sunset => {}
                (_, Sunset::Unreadable) => {
                    step(Transition::SunsetUnreadable, unreadable(&values.1))
                }
                (_, Sunset::Never) => step(
                    Transition::SunsetRemoved,
                    format!("is deprecated, and the date {} is gone", show(&values.0)),
                ),
                (_, Sunset::On(date)) => {
                    let text = format!("goes on {date} instead of {}", show(&values.0));
                    if date < self.today {
                        step(
                            Transition::SunsetPassed,
                            format!("{text}, and {date} has passed"),
                        );
                    } else {
                        step(Transition::SunsetChanged, text);
                    }
                }
            },
        }
    }

    fn stability(&self, steps: &mut Vec<(Transition, StageChange)>) {
        let values = (self.old.stability.cloned(), self.new.stability.cloned());
        if values.0 == values.1 {
            return;
        }
        let name = |value: &Option<Value>| {
            value
                .as_ref()
                .map_or_else(|| "`stable` (not said)".to_owned(), quote)
        };
        let (transition, text) = match (self.old.stability(), self.new.stability()) {
            (Some(old), Some(new)) if new < old => (
                Transition::StabilityLowered,
                format!("is {} instead of {}", name(&values.1), name(&values.0)),
            ),
            (Some(old), Some(new)) if new > old => (
                Transition::StabilityRaised,
                format!("is {} instead of {}", name(&values.1), name(&values.0)),
            ),
            (Some(_), Some(_)) => return,
            _ => (
                Transition::StabilityUnreadable,
                format!(
                    "has stability {} instead of {}; levels are draft, alpha, beta, stable",
                    name(&values.1),
                    name(&values.0)
                ),
            ),
        };
        steps.push((
            transition,
            StageChange {
                old: values.0,
                new: values.1,
                text,
            },
        ));
    }
}

fn unreadable(value: &Option<Value>) -> String {
    format!(
        "is deprecated with the date {}, which cannot be read",
        show(value)
    )
}
