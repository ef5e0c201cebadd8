//! Strict reading of JSON: unknown keys, doubled keys and wrong types are refused.
//!
//! serde's derived readers refuse the first and the last but let a map keep the later of two keys; texts by
//! field name therefore have a reader of their own.

use std::{collections::BTreeMap, fmt};

use axum::{
    extract::{FromRequest, Request},
    http::{StatusCode, header},
};
use domain::secret::Secret;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _, MapAccess, Visitor},
};

use crate::{context::single, failure::Failure, forms::read_body, state::Shared};

/// A JSON body of the shape `T`.
pub(crate) struct Strict<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<Shared> for Strict<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        let kind = single(request.headers(), &header::CONTENT_TYPE).unwrap_or("");
        let kind = kind.split(';').next().unwrap_or("").trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            return Err(Failure { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, ..Failure::malformed() });
        }
        let body = read_body(request, &site.state.settings.limits).await?;
        serde_json::from_slice(&body).map(Self).map_err(|_| Failure::malformed())
    }
}

/// Texts by name, each name once.
#[derive(Debug, Default)]
pub(crate) struct Texts(pub(crate) BTreeMap<String, Secret>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Texts;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of texts")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Texts, A::Error> {
                let mut texts = BTreeMap::new();
                while let Some((name, text)) = map.next_entry::<String, Secret>()? {
                    if texts.insert(name, text).is_some() {
                        return Err(A::Error::custom("a name comes twice"));
                    }
                }
                Ok(Texts(texts))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_object_of_texts_with_different_names_is_read() {
        assert_eq!(serde_json::from_str::<Texts>(r#"{"a":"1","b":""}"#).unwrap().0.len(), 2);
        for bad in [r#"{"a":["x"]}"#, r#"{"a":1}"#, r#"{"a":null}"#, r#"{"a":"1","a":"2"}"#, r#"["a"]"#, "1"]
        {
            assert!(serde_json::from_str::<Texts>(bad).is_err(), "{bad}");
        }
    }
}
