// Generated; do not edit.

pub type Ratio = f64;
