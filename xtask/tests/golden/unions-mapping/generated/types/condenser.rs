// Generated; do not edit.

crate::support::union! {
    #[doc =
    " The keys of the mapping are names of classes; the values are those of `kind`."] pub
    enum Condenser { Pipeline(super::Pipeline) : From, Plain(super::Plain) : From,
    NoOp(super::NoOp) : From, ..Other }
}
