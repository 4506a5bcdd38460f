//! The declaration of a list that comes in pages.

/// Declares the methods of an operation's builder that fetch its pages: how the next one is asked for, what a page
/// says of that, and its items. `fn pages` has the types of a page and of a documented error, `fn items` those of a
/// page and of an item.
#[doc(hidden)]
#[macro_export]
macro_rules! paged {
    (
        impl $builder:ident {
            const PAGING: $_paging:ty = $paging:expr;

            fn $pages:ident($page:ident: $value:ty $(,)?) -> $error:ty {
                $facts:expr
            }

            fn $items:ident($whole:ident: $_value:ty $(,)?) -> $item:ty {
                $read:expr
            }
        }
    ) => {
        impl $builder<'_> {
            /// The pages of the list, from the one that is set, fetched as they are read.
            pub fn $pages(self) -> $crate::paging::Pages<$value, $error> {
                self.0.pages(Self::READING, $paging, |$page| $facts)
            }

            /// The items of all pages, from the one that is set, fetched as they are read.
            pub fn $items(self) -> $crate::paging::Items<$value, $item, $error> {
                self.$pages().into_items(|$whole| $read)
            }
        }
    };
}
