//! Drawn portraits: a head, shoulders and initials in indigo and cotton, like nobody at all.

use crate::{dice::Dice, people::Person};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use office::{candidates::nik::Sex, vocabulary::Religion};
use std::io::Cursor;

const WIDTH: u32 = 270;
const HEIGHT: u32 = 360;

type Colour = [u8; 3];

const WALLS: [Colour; 4] = [[242, 237, 226], [229, 224, 211], [221, 228, 236], [235, 229, 222]];
const CLOTH: [Colour; 5] = [[43, 58, 103], [61, 90, 128], [31, 42, 68], [92, 107, 145], [74, 85, 98]];
const FACES: [Colour; 3] = [[203, 178, 152], [189, 160, 132], [216, 194, 170]];
const INK: Colour = [31, 42, 68];

/// A portrait as PNG, or nothing when it cannot be encoded.
pub(crate) fn draw(person: &Person) -> Option<Vec<u8>> {
    let has_veil = person.sex == Sex::Female && person.religion == Religion::Islam;
    draw_named(person.name, person.katakana, person.sex, has_veil)
}

/// As [`draw`], of somebody of whom only the name is known; the same seed gives the same portrait.
pub(crate) fn draw_named(name: &str, seed: &str, sex: Sex, has_veil: bool) -> Option<Vec<u8>> {
    let mut dice = Dice::of(seed);
    let (wall, cloth, face) = (dice.one_of(WALLS), dice.one_of(CLOTH), dice.one_of(FACES));
    let mut picture = RgbImage::from_pixel(WIDTH, HEIGHT, Rgb(wall));
    let mut oval = |x, y, across, down, colour| fill_oval(&mut picture, (x, y), (across, down), colour);
    if sex == Sex::Female && !has_veil {
        oval(135.0, 172.0, 64.0, 90.0, INK);
    }
    oval(135.0, 236.0, 24.0, 44.0, face);
    oval(135.0, 360.0, 112.0, 98.0, cloth);
    if has_veil {
        oval(135.0, 184.0, 72.0, 108.0, dice.one_of(CLOTH));
        oval(135.0, 164.0, 44.0, 56.0, face);
    } else {
        if sex == Sex::Male {
            oval(135.0, 131.0, 55.0, 61.0, INK);
        }
        oval(135.0, 161.0, 46.0, 63.0, face);
    }
    write(&mut picture, &initials(name), wall);
    let mut png = Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut png, ImageFormat::Png).ok()?;
    Some(png.into_inner())
}

/// Fills an oval; its rim is mixed with what lies below, so that it looks smooth.
fn fill_oval(picture: &mut RgbImage, middle: (f32, f32), (across, down): (f32, f32), colour: Colour) {
    let span = |middle: f32, half: f32, end: u32| {
        (middle - half - 1.0).max(0.0) as u32..((middle + half + 2.0) as u32).min(end)
    };
    let rows = span(middle.1, down, HEIGHT);
    for (x, y) in rows.flat_map(|y| span(middle.0, across, WIDTH).map(move |x| (x, y))) {
        let (right, below) = ((x as f32 - middle.0) / across, (y as f32 - middle.1) / down);
        let outside = ((right * right + below * below).sqrt() - 1.0) * across.min(down);
        let cover = ((0.5 - outside).clamp(0.0, 1.0) * 256.0) as u16;
        if let Some(point) = picture.get_pixel_mut_checked(x, y).filter(|_| cover > 0) {
            for (under, over) in point.0.iter_mut().zip(colour) {
                *under = ((u16::from(*under) * (256 - cover)).saturating_add(u16::from(over) * cover) >> 8) as u8;
            }
        }
    }
}

/// Two letters at most.
fn initials(name: &str) -> String {
    let letters = name.split(' ').filter_map(|word| word.chars().next());
    letters.filter(char::is_ascii_uppercase).take(2).collect()
}

/// Writes letters on the chest, six points to the dot.
fn write(picture: &mut RgbImage, letters: &str, colour: Colour) {
    const DOT: u32 = 6;
    let width = letters.chars().count() as u32 * 6 * DOT;
    let left = (WIDTH.saturating_sub(width) + DOT) / 2;
    for (place, letter) in (0_u32..).zip(letters.chars()) {
        for (row, dots) in (0_u32..).zip(shape(letter)) {
            for column in (0_u32..5).filter(|column| dots >> (4 - column) & 1 == 1) {
                let (x, y) = (left + (place * 6 + column) * DOT, 300 + row * DOT);
                for (x, y) in (x..x + DOT).flat_map(|x| (y..y + DOT).map(move |y| (x, y))) {
                    if let Some(point) = picture.get_pixel_mut_checked(x, y) {
                        *point = Rgb(colour);
                    }
                }
            }
        }
    }
}

/// A capital letter of five by seven dots, a row to the number.
fn shape(letter: char) -> [u8; 7] {
    match letter {
        'A' => [0b01110, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
        'B' => [0b11110, 0b10001, 0b10001, 0b11110, 0b10001, 0b10001, 0b11110],
        'C' => [0b01110, 0b10001, 0b10000, 0b10000, 0b10000, 0b10001, 0b01110],
        'D' => [0b11110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b11110],
        'E' => [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111],
        'F' => [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b10000],
        'G' => [0b01110, 0b10001, 0b10000, 0b10111, 0b10001, 0b10001, 0b01110],
        'H' => [0b10001, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
        'I' => [0b01110, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
        'J' => [0b00111, 0b00010, 0b00010, 0b00010, 0b00010, 0b10010, 0b01100],
        'K' => [0b10001, 0b10010, 0b10100, 0b11000, 0b10100, 0b10010, 0b10001],
        'L' => [0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b11111],
        'M' => [0b10001, 0b11011, 0b10101, 0b10101, 0b10001, 0b10001, 0b10001],
        'N' => [0b10001, 0b11001, 0b10101, 0b10011, 0b10001, 0b10001, 0b10001],
        'O' => [0b01110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
        'P' => [0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000],
        'Q' => [0b01110, 0b10001, 0b10001, 0b10001, 0b10101, 0b10010, 0b01101],
        'R' => [0b11110, 0b10001, 0b10001, 0b11110, 0b10100, 0b10010, 0b10001],
        'S' => [0b01111, 0b10000, 0b10000, 0b01110, 0b00001, 0b00001, 0b11110],
        'T' => [0b11111, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100],
        'U' => [0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
        'V' => [0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01010, 0b00100],
        'W' => [0b10001, 0b10001, 0b10001, 0b10101, 0b10101, 0b11011, 0b10001],
        'X' => [0b10001, 0b10001, 0b01010, 0b00100, 0b01010, 0b10001, 0b10001],
        'Y' => [0b10001, 0b10001, 0b01010, 0b00100, 0b00100, 0b00100, 0b00100],
        'Z' => [0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b10000, 0b11111],
        _ => [0; 7],
    }
}
