//! A photo from any telephone becomes a portrait, and what is no photo says so without harm.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use office::photos::picture::{CropBox, LARGEST_KEPT, NotAPicture, Picture, fit};

const RED: [u8; 3] = [220, 30, 30];
const GREEN: [u8; 3] = [30, 200, 30];
const BLUE: [u8; 3] = [30, 30, 220];
const WHITE: [u8; 3] = [255, 255, 255];

fn bytes(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).expect("an encoded picture");
    bytes.into_inner()
}

fn jpeg(width: u32, height: u32, point: impl Fn(u32, u32) -> [u8; 3]) -> Vec<u8> {
    bytes(
        RgbImage::from_fn(width, height, |x, y| Rgb(point(x, y))),
        ImageFormat::Jpeg,
    )
}

/// Puts an EXIF part with this orientation, and a place name that must not survive, behind the first mark.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x01\0".to_vec();
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]);
    tiff.extend(b"Jl. Rahasia No. 1");
    let part = [b"Exif\0\0".as_slice(), &tiff].concat();
    let length = (part.len() as u16 + 2).to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &part, &jpeg[2..]].concat()
}

fn points(picture: &Picture) -> RgbImage {
    let image = image::load_from_memory_with_format(&picture.jpeg, ImageFormat::Jpeg).expect("a JPEG");
    assert_eq!((image.width(), image.height()), (picture.width, picture.height));
    image.into_rgb8()
}

fn is(found: &Rgb<u8>, wanted: [u8; 3]) -> bool {
    found.0.iter().zip(wanted).all(|(one, other)| one.abs_diff(other) < 40)
}

#[test]
fn a_photo_of_a_telephone_becomes_a_small_upright_portrait() {
    let noise = |x: u32, y: u32| {
        let value = x.wrapping_mul(2_654_435_761).wrapping_add(y.wrapping_mul(40_503)) >> 7;
        [value as u8, (value >> 8) as u8, (value >> 16) as u8]
    };
    let kept = fit(&jpeg(1200, 1600, noise), None).expect("a portrait");
    assert_eq!(kept.width * 4, kept.height * 3);
    assert!(kept.width <= 900);
    assert!(kept.jpeg.len() <= LARGEST_KEPT, "{} bytes", kept.jpeg.len());

    let plain = fit(&jpeg(1200, 1600, |_, _| BLUE), None).expect("a portrait");
    assert_eq!((plain.width, plain.height), (900, 1200));
    let small = fit(&jpeg(300, 400, |_, _| BLUE), None).expect("a portrait");
    assert_eq!((small.width, small.height), (300, 400), "nothing is blown up");
}

#[test]
fn every_way_of_holding_the_telephone_ends_upright() {
    // Upright: red above left, green above right, blue below.
    let upright = |x: f64, y: f64| match (x < 0.5, y < 0.5) {
        (true, true) => RED,
        (false, true) => GREEN,
        (_, false) => BLUE,
    };
    for orientation in 1..=8_u8 {
        let (width, height) = if orientation < 5 { (300, 400) } else { (400, 300) };
        let stored = jpeg(width, height, |x, y| {
            let (x, y) = (f64::from(x) / f64::from(width), f64::from(y) / f64::from(height));
            // where the stored point stands in the upright picture (EXIF 2.32, tag 0x0112)
            let (x, y) = match orientation {
                1 => (x, y),
                2 => (1.0 - x, y),
                3 => (1.0 - x, 1.0 - y),
                4 => (x, 1.0 - y),
                5 => (y, x),
                6 => (1.0 - y, x),
                7 => (1.0 - y, 1.0 - x),
                _ => (y, 1.0 - x),
            };
            upright(x, y)
        });
        let photo = with_exif(&stored, orientation);
        let whole = fit(&photo, None).expect("a portrait");
        assert_eq!((whole.width, whole.height), (300, 400), "orientation {orientation}");
        let shown = points(&whole);
        assert!(is(shown.get_pixel(50, 50), RED), "orientation {orientation}");
        assert!(is(shown.get_pixel(250, 50), GREEN), "orientation {orientation}");
        assert!(is(shown.get_pixel(150, 350), BLUE), "orientation {orientation}");

        let corner = CropBox {
            left: 150,
            top: 0,
            width: 150,
            height: 200,
        };
        let part = fit(&photo, Some(corner)).expect("a part");
        assert_eq!((part.width, part.height), (150, 200), "orientation {orientation}");
        let green = points(&part).pixels().filter(|point| is(point, GREEN)).count();
        assert!(
            green > 150 * 200 * 9 / 10,
            "orientation {orientation}: the box is meant upright"
        );
    }
}

#[test]
fn where_a_photo_was_taken_is_left_behind() {
    let photo = with_exif(&jpeg(300, 400, |_, _| RED), 1);
    let has = |bytes: &[u8], text: &[u8]| bytes.windows(text.len()).any(|part| part == text);
    assert!(has(&photo, b"Rahasia"));
    let kept = fit(&photo, None).expect("a portrait").jpeg;
    assert!(!has(&kept, b"Rahasia") && !has(&kept, b"Exif"));
}

#[test]
fn a_picture_of_another_shape_is_cut_where_heads_are_not() {
    // a tall picture with a band above, one in the middle and one below
    let tall = jpeg(300, 1400, |_, y| match y {
        0..300 => RED,
        300..700 => GREEN,
        _ => BLUE,
    });
    let kept = fit(&tall, None).expect("a portrait");
    assert_eq!((kept.width, kept.height), (300, 400));
    let shown = points(&kept);
    assert!(
        is(shown.get_pixel(150, 8), GREEN) && is(shown.get_pixel(150, 380), GREEN),
        "three tenths from above"
    );

    let wide = jpeg(1000, 400, |x, _| if (350..650).contains(&x) { GREEN } else { RED });
    let shown = points(&fit(&wide, None).expect("a portrait"));
    assert!(
        is(shown.get_pixel(10, 200), GREEN) && is(shown.get_pixel(289, 200), GREEN),
        "the middle"
    );
}

#[test]
fn a_box_is_narrowed_to_a_portrait_and_must_lie_within() {
    let photo = jpeg(800, 800, |_, _| RED);
    let crop = |left, top, width, height| {
        fit(
            &photo,
            Some(CropBox {
                left,
                top,
                width,
                height,
            }),
        )
    };
    let kept = crop(100, 100, 600, 400).expect("a portrait");
    assert_eq!((kept.width, kept.height), (300, 400));
    for outside in [
        crop(700, 0, 300, 400),
        crop(0, 0, 0, 400),
        crop(u32::MAX, 0, 300, 400),
        crop(0, 801, 3, 4),
    ] {
        assert_eq!(outside, Err(NotAPicture::OutsideThePicture));
    }
    assert_eq!(
        crop(0, 0, 90, 120),
        Err(NotAPicture::TooSmall { width: 90, height: 120 })
    );
}

#[test]
fn what_is_transparent_is_printed_white() {
    let glass = RgbaImage::from_pixel(300, 400, Rgba([10, 10, 10, 0]));
    let shown = points(&fit(&bytes(glass, ImageFormat::Png), None).expect("a portrait"));
    assert!(is(shown.get_pixel(150, 200), WHITE));
}

#[test]
fn half_a_photo_is_damaged_and_not_painted_grey() {
    let whole = with_exif(&jpeg(600, 800, |x, y| [x as u8, y as u8, 128]), 1);
    for part in [3, 40, 200, whole.len() / 2, whole.len() - 2] {
        assert_eq!(
            fit(&whole[..part], None),
            Err(NotAPicture::Damaged),
            "cut after {part} bytes"
        );
    }
    let padded = [whole.as_slice(), &[0; 64]].concat();
    assert!(fit(&padded, None).is_ok(), "telephones write behind the end");

    let png = bytes(RgbImage::from_pixel(300, 400, Rgb(RED)), ImageFormat::Png);
    for part in [20, png.len() / 2] {
        assert_eq!(
            fit(&png[..part], None),
            Err(NotAPicture::Damaged),
            "cut after {part} bytes"
        );
    }
}

#[test]
fn a_small_file_that_unpacks_without_end_is_refused_by_its_head() {
    let mut bomb = bytes(RgbImage::from_pixel(300, 400, Rgb(RED)), ImageFormat::Png);
    bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    bomb[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let sum = crc(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(fit(&bomb, None), Err(NotAPicture::TooLarge { most: 50 }));

    let mut photo = jpeg(300, 400, |_, _| RED);
    let frame = photo.windows(2).position(|mark| mark == [0xFF, 0xC0]).expect("a frame");
    photo[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xDC, 0xFF, 0xDC]);
    assert_eq!(fit(&photo, None), Err(NotAPicture::TooLarge { most: 50 }));
}

#[test]
fn what_is_no_photo_says_what_it_is() {
    assert_eq!(fit(b"", None), Err(NotAPicture::UnknownFormat));
    assert_eq!(fit(b"%PDF-1.7", None), Err(NotAPicture::UnknownFormat));
    assert_eq!(fit(b"GIF89a\x01\0\x01\0", None), Err(NotAPicture::UnknownFormat));
    assert_eq!(fit(b"\0\0\0\x18ftypheic\0\0\0\0", None), Err(NotAPicture::Heic));
    assert_eq!(
        fit(&vec![0xFF; (40 << 20) + 1], None),
        Err(NotAPicture::TooHeavy { most: 40 })
    );
}

/// The sum that a part of a PNG ends with (CRC-32, ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg())
        })
    })
}
