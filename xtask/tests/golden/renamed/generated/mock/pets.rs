// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::list_pets`](crate::Client::list_pets).
    #[track_caller]
    pub fn list_pets(&self) -> mock::Stub<ListPets> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::list_pets`](crate::Client::list_pets).
    #[deprecated(note = "renamed to `list_pets`")]
    #[track_caller]
    pub fn list_pets_pets_get(&self) -> mock::Stub<ListPets> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::add_animal`](crate::Client::add_animal).
    #[track_caller]
    pub fn add_animal(&self) -> mock::Stub<AddAnimal> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::add_animal`](crate::Client::add_animal).
    #[deprecated(note = "renamed to `add_animal`")]
    #[track_caller]
    pub fn post_pets(&self) -> mock::Stub<AddAnimal> {
        mock::Stub::on(self)
    }
}

/// The former name of `ListPets`.
#[deprecated(note = "renamed to `ListPets`")]
pub type ListPetsPetsGet = ListPets;

/// A request of [`Client::list_pets`](crate::Client::list_pets).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPets {}
impl mock::Operation for ListPets {
    const ROUTE: mock::Route = mock::Route::new("list_pets", "GET", "/pets");
    const RESPONSES: &'static [&'static str] = &["200", "201"];
    type Response = responses::ListPetsSuccess;
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        match value {
            responses::ListPetsSuccess::Ok(value) => {
                mock::Documented::json(&["200"], &value)
            }
            responses::ListPetsSuccess::Created(value) => {
                mock::Documented::json(&["201"], &value)
            }
        }
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

/// The former name of `AddAnimal`.
#[deprecated(note = "renamed to `AddAnimal`")]
pub type PostPets = AddAnimal;

/// A request of [`Client::add_animal`](crate::Client::add_animal).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddAnimal {
    pub body: ::std::option::Option<types::Pet>,
}

impl mock::Operation for AddAnimal {
    const ROUTE: mock::Route = mock::Route::new("add_animal", "POST", "/pets");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            body: request.optional(|request| request.json())?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
