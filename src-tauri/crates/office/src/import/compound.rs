//! Takes an old workbook (XLS) out of its box and makes it safe to read.
//!
//! The reader of this format trusts two things a damaged file has been seen to lie about: the chain of sectors in the
//! box, and the size of the sheet, for which it reserves memory before it has met a cell. A reservation that fails ends
//! the program at once. So the stream is taken out here, measured by its cells, and put into a new box.

use std::io::{Cursor, Read, Write};

use super::book::{LARGEST_FILE, MOST_CELLS, NotABook};

/// The workbook alone, in a box of its own, with no size given for any sheet.
pub(super) fn workbook(bytes: &[u8]) -> Result<Vec<u8>, NotABook> {
    let mut box_of_parts = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| NotABook::Damaged)?;
    // New workbooks with a password are kept in the box of the old ones.
    if box_of_parts.exists("/EncryptedPackage") {
        return Err(NotABook::Locked);
    }
    let Some(name) = ["/Workbook", "/Book"]
        .into_iter()
        .find(|name| box_of_parts.is_stream(name))
    else {
        return Err(NotABook::NotASpreadsheet);
    };
    let mut stream = Vec::new();
    box_of_parts
        .open_stream(name)
        .and_then(|part| part.take(u64::from(LARGEST_FILE) << 20).read_to_end(&mut stream))
        .map_err(|_| NotABook::Damaged)?;
    measure(&mut stream)?;

    let boxed = || {
        let mut new = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))?;
        new.create_stream(name)?.write_all(&stream)?;
        new.flush()?;
        Ok::<_, std::io::Error>(new.into_inner().into_inner())
    };
    boxed().map_err(|_| NotABook::Damaged)
}

/// Walks over the records (MS-XLS 2.1.4: kind and length, two bytes each), wipes out the sizes of sheets and refuses
/// sheets whose cells lie too far apart.
fn measure(stream: &mut [u8]) -> Result<(), NotABook> {
    const BEGIN: u16 = 0x0809;
    const DIMENSIONS: u16 = 0x0200;
    let mut at = 0;
    let mut cells = 0;
    let mut corner = (0, 0);
    let number = |part: &[u8]| <[u8; 2]>::try_from(part).map_or(0, u16::from_le_bytes);
    while let Some(head) = stream.get(at..at + 4) {
        let (kind, length) = (number(&head[..2]), usize::from(number(&head[2..])));
        let end = (at + 4 + length).min(stream.len());
        let data = &mut stream[at + 4..end];
        match kind {
            BEGIN => corner = (0, 0),
            DIMENSIONS => data.fill(0),
            _ if is_cell(kind) && data.len() >= 4 => {
                let (row, column) = (usize::from(number(&data[..2])), usize::from(number(&data[2..4])));
                let before = corner.0 * corner.1;
                corner = (
                    corner.0.max(row + 1),
                    corner.1.max(last_column(kind, column, data.len()) + 1),
                );
                cells += corner.0 * corner.1 - before;
            }
            _ => {}
        }
        if cells > MOST_CELLS {
            return Err(NotABook::TooLarge { most: LARGEST_FILE });
        }
        at = end;
    }
    Ok(())
}

/// Records that put something in a cell: they begin with its row and column.
fn is_cell(kind: u16) -> bool {
    matches!(
        kind,
        0x0001..=0x0006 | 0x00BD | 0x00D6 | 0x00FD | 0x0201 | 0x0203 | 0x0204 | 0x0205 | 0x0206 | 0x027E | 0x0406
    )
}

/// One record may hold several numbers of a row (MULRK), of six bytes each.
fn last_column(kind: u16, first: usize, length: usize) -> usize {
    match kind {
        0x00BD => first + (length.saturating_sub(6) / 6).saturating_sub(1),
        _ => first,
    }
}
