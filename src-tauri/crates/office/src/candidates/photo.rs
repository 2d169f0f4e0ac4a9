//! The portrait: the picture is sealed on disk before the row names it.

use super::groups::PhotoName;
use crate::{
    ids::CandidateId,
    office::{Reading, Writing},
    records,
    refusal::{Refusal, Result},
};

impl Reading<'_> {
    /// The portrait as JPEG, or nothing.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::Picture`] when its file is damaged, or a fault of the disk.
    pub fn photo_of(&self, id: CandidateId) -> Result<Option<Vec<u8>>> {
        let held: PhotoName =
            records::get(self.store, "candidates", &id)?.ok_or_else(|| Refusal::not_found("candidates"))?;
        match held.photo {
            Some(name) => self.pictures.get(&name),
            None => Ok(None),
        }
    }
}

impl Writing<'_> {
    /// Keeps a portrait that is ready: upright, 3:4, small.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the disk.
    pub fn keep_photo(&self, id: CandidateId, jpeg: &[u8]) -> Result<()> {
        let photo = Some(self.pictures.keep(jpeg)?);
        if !records::change(self.store, "candidates", &id, &PhotoName { photo })? {
            return Err(Refusal::not_found("candidates").into());
        }
        self.tell_name(id)
    }
}
