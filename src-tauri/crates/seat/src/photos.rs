//! Portraits: a picture of any size comes in, a small upright one is kept.

use crate::{
    Seat,
    files::{decode, encode},
};
use office::{
    Deed, Refusal, Result,
    candidates::profile::Profile,
    ids::CandidateId,
    photos::picture::{self, CropBox},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture for a candidate.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct KeepPhoto {
    /// Whose.
    pub candidate: CandidateId,
    /// JPEG or PNG in base 64.
    pub picture: String,
    /// The part to keep, in points of the upright picture; the middle when left out.
    pub crop: Option<CropBox>,
}

impl Seat {
    /// Keeps a portrait: turned upright, cropped to 3:4, at most 200 KB, nothing else of the file.
    ///
    /// # Errors
    /// [`Refusal::Picture`], [`Refusal::NotFound`], [`Refusal::NotAllowed`].
    pub(crate) fn keep_photo(&self, ask: &KeepPhoto) -> Result<Profile> {
        let fitted = picture::fit(&decode(&ask.picture)?, ask.crop).map_err(Refusal::from)?;
        self.at_work(|office, stamp| {
            office.write(stamp, Deed::KeepPhoto, |office| {
                office.keep_photo(ask.candidate, &fitted.jpeg)
            })?;
            office.read(stamp, |office| office.profile_of(ask.candidate))
        })
    }

    /// The portrait as JPEG in base 64.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::Picture`].
    pub(crate) fn photo_of(&self, ask: CandidateId) -> Result<Option<String>> {
        let photo = self.at_work(|office, stamp| office.read(stamp, |office| office.photo_of(ask)))?;
        Ok(photo.map(|jpeg| encode(&jpeg)))
    }
}
