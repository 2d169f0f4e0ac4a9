//! The sealed file that travels between a laptop and the office:
//! `LPKVISIT1\n | u32 length | header in clear | Ed25519 signature of all before | age (zstd (records))`.
//!
//! A reader goes from the outside in and stops at the first thing that is not right: length, signature of a computer that
//! the office enrolled, centre, hash of the whole file; only then is anything opened. Nothing is written before that.

use super::{
    header::{FORMAT, Header, MAGIC, PackageFault, ROOM},
    keyring,
};
use crate::{
    book::Parcel,
    refusal::{Fault, Refusal, Result},
    store::folder::put_in_place,
};
use age::x25519::Identity;
use serde::{Deserialize, Serialize};
use std::{
    fs::File,
    io::{self, BufReader, BufWriter, ErrorKind, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

const PICTURE: u8 = 1;
const ENTRIES: u8 = 2;
const END: u8 = 255;

/// No record is longer: what claims to be is not ours, and must not be able to ask for all the memory there is.
const LONGEST: u32 = 64 * 1024 * 1024;
/// What all records of one package may come to when they are made large again.
const LARGEST: u64 = 16 * 1024 * 1024 * 1024;
/// A picture's record begins with its name.
const NAME: usize = 64;
const BUFFER: usize = 1 << 20;

/// What a package holds.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub parcel: Parcel,
    /// Pictures that were handed to whoever asked for them.
    pub pictures: usize,
}

/// A package while it is written: beside its place, under a name of its own.
pub(super) struct Writing {
    path: PathBuf,
    part: PathBuf,
    records: zstd::Encoder<'static, age::stream::StreamWriter<Counting<BufWriter<File>>>>,
    entries: usize,
    pictures: usize,
}

impl Writing {
    /// Begins a package that only the recipient can open.
    pub fn begin(path: &Path, sealed_to: &str) -> Result<Self> {
        let part = path.with_extension("part");
        let mut file = File::create(&part)?;
        file.seek(SeekFrom::Start(before_payload()))?;
        let recipient = keyring::recipient(sealed_to)?;
        let recipients = std::iter::once(&recipient as &dyn age::Recipient);
        let sealing = age::Encryptor::with_recipients(recipients).map_err(|error| Fault::Keys(error.to_string()))?;
        let counting = Counting::new(BufWriter::with_capacity(BUFFER, file));
        Ok(Writing {
            path: path.to_owned(),
            part,
            records: zstd::Encoder::new(sealing.wrap_output(counting)?, 1)?,
            entries: 0,
            pictures: 0,
        })
    }

    pub fn picture(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let mut record = Vec::with_capacity(NAME + bytes.len());
        record.extend_from_slice(name.as_bytes());
        record.extend_from_slice(bytes);
        self.pictures += 1;
        self.record(PICTURE, &record)
    }

    pub fn parcel(&mut self, parcel: &Parcel) -> Result<()> {
        self.entries += parcel.entries.len();
        self.record(ENTRIES, &serde_json::to_vec(parcel)?)
    }

    fn record(&mut self, kind: u8, bytes: &[u8]) -> Result<()> {
        let length = u32::try_from(bytes.len()).ok().filter(|length| *length <= LONGEST);
        let length = length.ok_or_else(|| io::Error::other("a record that is too long"))?;
        self.records.write_all(&[kind])?;
        self.records.write_all(&length.to_le_bytes())?;
        self.records.write_all(bytes)?;
        Ok(())
    }

    /// Ends the package: signed, on the disk, moved to its place, and read back from there.
    pub fn finish(mut self, mut header: Header, sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Result<Header> {
        self.record(END, &[])?;
        let counting = self.records.finish()?.finish()?;
        header.entries = self.entries;
        header.pictures = self.pictures;
        header.length = counting.written;
        header.hash = counting.hash.finalize().to_hex().to_string();
        let mut file = counting.into.into_inner().map_err(io::IntoInnerError::into_error)?;
        let head = head(&header)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&head)?;
        file.write_all(&sign(&head))?;
        file.sync_all()?;
        drop(file);
        put_in_place(&self.part, &self.path)?;
        let (read, mut file, _) = read_header(&self.path)?;
        must_be_whole(&read, &mut file)?;
        if read != header {
            return PackageFault::Damaged.refuse();
        }
        Ok(header)
    }
}

/// A package of a header alone, for what needs no payload.
pub(super) fn write_bare(path: &Path, header: &Header, sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Result<()> {
    let mut bytes = head(header)?;
    let signature = sign(&bytes);
    bytes.extend_from_slice(&signature);
    crate::store::folder::write_whole(path, &bytes)
}

fn before_payload() -> u64 {
    (MAGIC.len() + 4 + ROOM + 64) as u64
}

/// Everything before the signature.
fn head(header: &Header) -> Result<Vec<u8>> {
    let room = header.room()?;
    let mut head = MAGIC.to_vec();
    head.extend_from_slice(&u32::try_from(room.len()).unwrap_or(u32::MAX).to_le_bytes());
    head.extend_from_slice(&room);
    Ok(head)
}

/// A package whose outside is as it should be.
pub(super) struct Opened {
    pub header: Header,
    file: File,
}

/// Reads a package from the outside in; `signs_as` names the key that the header must be signed with.
///
/// # Errors
/// [`Refusal::Package`], or a fault of the disk.
pub(super) fn open(path: &Path, signs_as: impl FnOnce(&Header) -> Result<String>) -> Result<Opened> {
    let (header, mut file, signed) = read_header(path)?;
    if !keyring::is_signed(&signs_as(&header)?, &signed.head, &signed.signature) {
        return PackageFault::Forged.refuse();
    }
    must_be_whole(&header, &mut file)?;
    Ok(Opened { header, file })
}

struct Signed {
    head: Vec<u8>,
    signature: [u8; 64],
}

fn read_header(path: &Path) -> Result<(Header, File, Signed)> {
    let mut file = File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => crate::Trouble::from(file_missing(path)),
        _ => error.into(),
    })?;
    let mut magic = [0; MAGIC.len()];
    let read = read_some(&mut file, &mut magic)?;
    if read < magic.len() || &magic != MAGIC {
        return PackageFault::NotAPackage.refuse();
    }
    let mut length = [0; 4];
    whole(&mut file, &mut length)?;
    // Every format says its header's length here; one that does not fit is newer, or not ours.
    let length = u32::from_le_bytes(length);
    if length as usize != ROOM {
        return if length > 0 && length < LONGEST {
            PackageFault::Damaged
        } else {
            PackageFault::NotAPackage
        }
        .refuse();
    }
    let mut room = vec![0; ROOM];
    whole(&mut file, &mut room)?;
    let mut signature = [0; 64];
    whole(&mut file, &mut signature)?;
    #[derive(Deserialize, Serialize)]
    struct Reader {
        format: u32,
        min_reader: u32,
    }
    let reader: Reader = serde_json::from_slice(&room).map_err(|_| fault(PackageFault::Damaged))?;
    if reader.min_reader > FORMAT {
        return PackageFault::Newer.refuse();
    }
    let header: Header = serde_json::from_slice(&room).map_err(|_| fault(PackageFault::Damaged))?;
    let mut head = MAGIC.to_vec();
    head.extend_from_slice(&length.to_le_bytes());
    head.extend_from_slice(&room);
    Ok((header, file, Signed { head, signature }))
}

/// A picture is kept under a name that comes from its content, and must have travelled under the same.
///
/// # Errors
/// [`PackageFault::Damaged`].
pub(super) fn must_be_called(name: &str, kept_as: &str) -> Result<()> {
    if name == kept_as {
        Ok(())
    } else {
        PackageFault::Damaged.refuse()
    }
}

fn file_missing(path: &Path) -> Refusal {
    Refusal::FileMissing {
        file: path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
    }
}

fn fault(why: PackageFault) -> crate::Trouble {
    Refusal::Package { why }.into()
}

/// Reads as much as there is.
fn read_some(file: &mut File, into: &mut [u8]) -> Result<usize> {
    let mut read = 0;
    while read < into.len() {
        match file.read(&mut into[read..])? {
            0 => break,
            more => read += more,
        }
    }
    Ok(read)
}

fn whole(file: &mut File, into: &mut [u8]) -> Result<()> {
    file.read_exact(into).map_err(|error| match error.kind() {
        ErrorKind::UnexpectedEof => fault(PackageFault::Cut),
        _ => error.into(),
    })
}

/// The payload has the length and the hash that were signed.
fn must_be_whole(header: &Header, file: &mut File) -> Result<()> {
    let there = file.metadata()?.len().saturating_sub(before_payload());
    if there < header.length {
        return PackageFault::Cut.refuse();
    }
    if there > header.length {
        return PackageFault::Damaged.refuse();
    }
    file.seek(SeekFrom::Start(before_payload()))?;
    let mut hasher = blake3::Hasher::new();
    let mut buffer = vec![0; BUFFER];
    loop {
        match file.read(&mut buffer)? {
            0 => break,
            read => hasher.update(&buffer[..read]),
        };
    }
    if hasher.finalize().to_hex().as_str() == header.hash {
        Ok(())
    } else {
        PackageFault::Damaged.refuse()
    }
}

impl Opened {
    /// Opens the payload: pictures go one by one to `picture`, entries are gathered. What is not as the header says is
    /// refused.
    ///
    /// # Errors
    /// [`Refusal::Package`], whatever `picture` refuses, or a fault of the disk.
    pub fn contents(&self, opens: &Identity, mut picture: impl FnMut(&str, &[u8]) -> Result<()>) -> Result<Contents> {
        let damaged = |_| fault(PackageFault::Damaged);
        (&self.file).seek(SeekFrom::Start(before_payload()))?;
        let reading = BufReader::with_capacity(BUFFER, &self.file);
        let sealed = age::Decryptor::new_buffered(reading).map_err(|_| fault(PackageFault::Damaged))?;
        let identities = std::iter::once(opens as &dyn age::Identity);
        // Sealed to somebody else: the signature is right, so it is not damaged.
        let opened = sealed
            .decrypt(identities)
            .map_err(|_| fault(PackageFault::NotForHere))?;
        let mut records = zstd::Decoder::new(opened).map_err(damaged)?.take(LARGEST);
        let mut contents = Contents::default();
        loop {
            let mut mark = [0; 5];
            records.read_exact(&mut mark).map_err(damaged)?;
            let [kind, length @ ..] = mark;
            let length = u32::from_le_bytes(length);
            if length > LONGEST {
                return PackageFault::Damaged.refuse();
            }
            let mut bytes = Vec::with_capacity(length as usize);
            let read = (&mut records)
                .take(u64::from(length))
                .read_to_end(&mut bytes)
                .map_err(damaged)?;
            if read != length as usize {
                return PackageFault::Damaged.refuse();
            }
            match kind {
                PICTURE => {
                    let (name, bytes) = bytes
                        .split_at_checked(NAME)
                        .ok_or_else(|| fault(PackageFault::Damaged))?;
                    let name = std::str::from_utf8(name).map_err(|_| fault(PackageFault::Damaged))?;
                    picture(name, bytes)?;
                    contents.pictures += 1;
                }
                ENTRIES => {
                    let parcel: Parcel = serde_json::from_slice(&bytes).map_err(|_| fault(PackageFault::Damaged))?;
                    contents.parcel.deeds.extend(parcel.deeds);
                    contents.parcel.entries.extend(parcel.entries);
                }
                END => break,
                _ => return PackageFault::Damaged.refuse(),
            }
        }
        let told = (self.header.entries, self.header.pictures);
        if told == (contents.parcel.entries.len(), contents.pictures) {
            Ok(contents)
        } else {
            PackageFault::Damaged.refuse()
        }
    }
}

/// Counts and hashes what is written through it.
struct Counting<W> {
    into: W,
    hash: blake3::Hasher,
    written: u64,
}

impl<W> Counting<W> {
    fn new(into: W) -> Self {
        Counting {
            into,
            hash: blake3::Hasher::new(),
            written: 0,
        }
    }
}

impl<W: Write> Write for Counting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.into.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.written += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.into.flush()
    }
}
