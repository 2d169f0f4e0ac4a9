//! The centre's logo: a picture comes in as it is, and stands beside the name on papers.

use crate::{
    Seat,
    files::{decode, encode},
};
use office::{
    Deed, Refusal, Result,
    photos::scan::{self, Scanned},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A logo to be kept.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct KeepLogo {
    /// JPEG or PNG in base 64; none takes the logo away.
    pub picture: Option<String>,
}

/// The largest file of a logo: papers carry it on every page.
const LARGEST: usize = 512 * 1024;

impl Seat {
    /// The logo in base 64.
    ///
    /// # Errors
    /// [`Refusal::Picture`], or a fault of the disk.
    pub(crate) fn logo(&self) -> Result<Option<String>> {
        let logo = self.at_work(|office, stamp| office.read(stamp, |office| office.logo()))?;
        Ok(logo.map(|picture| encode(&picture)))
    }

    /// Keeps the logo, or takes it away.
    ///
    /// # Errors
    /// [`Refusal::Picture`] when it is no picture or too large, [`Refusal::NotAllowed`].
    pub(crate) fn keep_logo(&self, ask: &KeepLogo) -> Result<Option<String>> {
        let picture = ask.picture.as_deref().map(decode).transpose()?;
        if let Some(picture) = &picture {
            check(picture)?;
        }
        self.at_work(|office, stamp| {
            office.write(stamp, Deed::EditCentre, |office| office.keep_logo(picture.as_deref()))
        })?;
        self.logo()
    }
}

fn check(picture: &[u8]) -> Result<()> {
    let refuse = |why: &str| Refusal::Picture { why: why.to_owned() };
    if picture.len() > LARGEST {
        return Err(refuse("too_heavy").into());
    }
    match scan::check(picture).map_err(|_| refuse("unknown_format"))? {
        Scanned::Jpeg | Scanned::Png => Ok(()),
        Scanned::Pdf => Err(refuse("unknown_format").into()),
    }
}
