//! Makes the portrait that is kept and printed out of whatever a telephone or a scanner gives.
//!
//! The kept picture stands upright, is 3:4, at most 900 x 1200 points and 200 KiB, and carries no metadata: a photo
//! from a telephone tells where it was taken, which nobody has agreed to.

use std::io::Cursor;

use fast_image_resize::{PixelType, ResizeOptions, Resizer, images::Image};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage, codecs::jpeg::JpegEncoder,
    error::ImageFormatHint, metadata::Orientation,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The picture as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The bytes of a JPEG file.
    pub jpeg: Vec<u8>,
    /// In points.
    pub width: u32,
    /// In points.
    pub height: u32,
}

/// The part that is kept, in points of the upright picture. A box that is not 3:4 is narrowed around its middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CropBox {
    /// From the left edge.
    pub left: u32,
    /// From the upper edge.
    pub top: u32,
    /// In points.
    pub width: u32,
    /// In points.
    pub height: u32,
}

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotAPicture {
    /// Neither JPEG nor PNG.
    UnknownFormat,
    /// HEIC, as telephones by Apple save: the telephone can be told to save JPEG.
    Heic,
    /// Begun and not finished, or its parts do not fit.
    Damaged,
    /// More bytes than a photo has.
    TooHeavy {
        /// In mebibytes.
        most: u32,
    },
    /// More points than are needed, or than the memory holds.
    TooLarge {
        /// In millions of points.
        most: u32,
    },
    /// Fewer points than show a face in print.
    TooSmall {
        /// Of the part that would be kept.
        width: u32,
        /// Of the part that would be kept.
        height: u32,
    },
    /// The box reaches beyond the picture, or is empty.
    OutsideThePicture,
}

/// The largest file, in mebibytes.
pub const HEAVIEST: u32 = 40;
/// The most points, in millions.
pub const MOST_MEGAPIXELS: u32 = 50;
/// The width kept at most; the height is four thirds of it.
pub const WIDEST: u32 = 900;
/// The bytes kept at most.
pub const LARGEST_KEPT: usize = 200 * 1024;
/// The width needed at least: 3 cm in print at 100 points to the inch.
pub const NARROWEST: u32 = 120;
/// What decoding may take of the memory, in bytes.
const MEMORY: u64 = 256 << 20;

/// Turns the picture upright, cuts out the box (without one, the largest 3:4 part: in the middle, and a little above
/// it where height is cut, because heads are up there), makes it small enough, and leaves all metadata behind.
///
/// # Errors
/// Why these bytes give no portrait.
pub fn fit(bytes: &[u8], crop: Option<CropBox>) -> Result<Picture, NotAPicture> {
    if bytes.len() as u64 > u64::from(HEAVIEST) << 20 {
        return Err(NotAPicture::TooHeavy { most: HEAVIEST });
    }
    let (stored, orientation) = decode(bytes)?;
    let turned = lies_on_its_side(orientation);
    let (width, height) = (stored.width(), stored.height());
    let upright = if turned { (height, width) } else { (width, height) };
    let kept = portrait(crop, upright)?;
    if kept.width < NARROWEST {
        return Err(NotAPicture::TooSmall {
            width: kept.width,
            height: kept.height,
        });
    }

    let from = as_stored(kept, orientation, (width, height));
    let mut wide = kept.width.min(WIDEST);
    loop {
        let high = (wide * 4).div_ceil(3).min(kept.height);
        let size = if turned { (high, wide) } else { (wide, high) };
        let mut small = DynamicImage::ImageRgb8(shrink(&stored, from, size)?);
        small.apply_orientation(orientation);
        if let Some(jpeg) = encode(&small)? {
            return Ok(Picture {
                jpeg,
                width: small.width(),
                height: small.height(),
            });
        }
        wide = wide * 4 / 5;
    }
}

/// Whether these bytes are a whole picture of a size that can be held.
pub(super) fn can_be_read(bytes: &[u8]) -> bool {
    decode(bytes).is_ok()
}

/// The points, in three colours on white, and how they must be turned.
fn decode(bytes: &[u8]) -> Result<(RgbImage, Orientation), NotAPicture> {
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png)) => format,
        _ if bytes.get(4..8) == Some(b"ftyp") => return Err(NotAPicture::Heic),
        _ => return Err(NotAPicture::UnknownFormat),
    };
    // The decoder paints the missing part of a cut photo grey and says nothing.
    if format == ImageFormat::Jpeg && !is_finished(bytes) {
        return Err(NotAPicture::Damaged);
    }
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    let points = u64::from(width) * u64::from(height);
    if points > u64::from(MOST_MEGAPIXELS) * 1_000_000 || decoder.total_bytes() > MEMORY {
        return Err(NotAPicture::TooLarge { most: MOST_MEGAPIXELS });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    Ok((on_white(image), orientation))
}

fn refusal(error: ImageError) -> NotAPicture {
    match error {
        ImageError::Limits(_) => NotAPicture::TooLarge { most: MOST_MEGAPIXELS },
        ImageError::Unsupported(what) if what.format_hint() == ImageFormatHint::Unknown => NotAPicture::UnknownFormat,
        _ => NotAPicture::Damaged,
    }
}

/// Walks over the parts of a JPEG to its end mark. Thumbnails have end marks of their own, inside a part, which is why
/// looking for the mark alone would not do.
fn is_finished(bytes: &[u8]) -> bool {
    let mut at = 2;
    let mut in_scan = false;
    while let (Some(&sign), Some(&mark)) = (bytes.get(at), bytes.get(at + 1)) {
        match (sign, mark) {
            (0xFF, 0xD9) => return true,
            (0xFF, 0x00 | 0x01 | 0xD0..=0xD7) if in_scan => at += 2,
            (0xFF, 0xFF) => at += 1,
            (0xFF, _) => {
                let (Some(&high), Some(&low)) = (bytes.get(at + 2), bytes.get(at + 3)) else {
                    return false;
                };
                in_scan = mark == 0xDA;
                at += 2 + usize::from(u16::from_be_bytes([high, low]));
            }
            _ if in_scan => at += 1,
            _ => return false,
        }
    }
    false
}

/// Transparent parts become white, as paper is.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let with_alpha = image.into_rgba8();
    let mut flat = RgbImage::new(with_alpha.width(), with_alpha.height());
    for (point, flat) in with_alpha.pixels().zip(flat.pixels_mut()) {
        let [red, green, blue, alpha] = point.0.map(u16::from);
        let over = |colour: u16| ((colour * alpha + 255 * (255 - alpha)) / 255) as u8;
        flat.0 = [over(red), over(green), over(blue)];
    }
    flat
}

/// The largest 3:4 part of the box, or of the whole picture.
fn portrait(crop: Option<CropBox>, (width, height): (u32, u32)) -> Result<CropBox, NotAPicture> {
    let outer = crop.unwrap_or(CropBox {
        left: 0,
        top: 0,
        width,
        height,
    });
    let inside = |from: u32, length: u32, most: u32| from.checked_add(length).is_some_and(|end| end <= most);
    if outer.width == 0
        || outer.height == 0
        || !inside(outer.left, outer.width, width)
        || !inside(outer.top, outer.height, height)
    {
        return Err(NotAPicture::OutsideThePicture);
    }
    let units = (outer.width / 3).min(outer.height / 4);
    let (wide, high) = (units * 3, units * 4);
    let spare = outer.height - high;
    let above = if crop.is_some() { spare / 2 } else { spare * 3 / 10 };
    Ok(CropBox {
        left: outer.left + (outer.width - wide) / 2,
        top: outer.top + above,
        width: wide,
        height: high,
    })
}

fn lies_on_its_side(orientation: Orientation) -> bool {
    match orientation {
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => false,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH => {
            true
        }
    }
}

/// Where a box of the upright picture lies among the points as they are stored. Cutting and shrinking before turning
/// spares the memory a second copy of the photo.
fn as_stored(kept: CropBox, orientation: Orientation, (width, height): (u32, u32)) -> CropBox {
    let CropBox {
        left,
        top,
        width: wide,
        height: high,
    } = kept;
    let right = |most: u32| most - left - wide;
    let below = |most: u32| most - top - high;
    let (left, top) = match orientation {
        Orientation::NoTransforms => (left, top),
        Orientation::FlipHorizontal => (right(width), top),
        Orientation::Rotate180 => (right(width), below(height)),
        Orientation::FlipVertical => (left, below(height)),
        Orientation::Rotate90FlipH => (top, left),
        Orientation::Rotate90 => (top, right(height)),
        Orientation::Rotate270FlipH => (below(width), right(height)),
        Orientation::Rotate270 => (below(width), left),
    };
    let (width, height) = if lies_on_its_side(orientation) {
        (high, wide)
    } else {
        (wide, high)
    };
    CropBox {
        left,
        top,
        width,
        height,
    }
}

fn shrink(stored: &RgbImage, from: CropBox, (width, height): (u32, u32)) -> Result<RgbImage, NotAPicture> {
    let source =
        fast_image_resize::images::ImageRef::new(stored.width(), stored.height(), stored.as_raw(), PixelType::U8x3)
            .map_err(|_| NotAPicture::Damaged)?;
    let mut small = Image::new(width, height, PixelType::U8x3);
    let part = ResizeOptions::new().crop(
        f64::from(from.left),
        f64::from(from.top),
        f64::from(from.width),
        f64::from(from.height),
    );
    Resizer::new()
        .resize(&source, &mut small, &part)
        .map_err(|_| NotAPicture::OutsideThePicture)?;
    RgbImage::from_raw(width, height, small.into_vec()).ok_or(NotAPicture::Damaged)
}

/// The best of the qualities that is small enough; none when even the poorest is not, which is asked first.
fn encode(picture: &DynamicImage) -> Result<Option<Vec<u8>>, NotAPicture> {
    let at = |quality| {
        let mut jpeg = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut jpeg, quality);
        picture.write_with_encoder(encoder).map_err(|_| NotAPicture::Damaged)?;
        Ok((jpeg.len() <= LARGEST_KEPT).then_some(jpeg))
    };
    let Some(poorest) = at(54)? else { return Ok(None) };
    for quality in [90, 84, 78, 72, 66, 60] {
        if let Some(jpeg) = at(quality)? {
            return Ok(Some(jpeg));
        }
    }
    Ok(Some(poorest))
}
