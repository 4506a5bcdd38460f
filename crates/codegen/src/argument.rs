//! Types with an argument, such as `Option<T>`.

use syn::{GenericArgument, PathArguments, Type};

/// The name of a type that has type arguments, and the first of them.
pub fn first(whole: &Type) -> Option<(String, &Type)> {
    let Type::Path(path) = whole else {
        return None;
    };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let value = arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(value) => Some(value),
        _ => None,
    })?;
    Some((last.ident.to_string(), value))
}
