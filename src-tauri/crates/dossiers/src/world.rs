//! All that typst can see while it sets one paper: our fonts, our templates, the data and the photo. No files of the
//! computer, no network, no clock.

use chrono::{Datelike, NaiveDate};
use serde_json::Value;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    model::Document,
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
    visualize::{RasterFormat, RasterImage},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::{Pdf, Print, Trouble, glyphs, recovery};

/// Latin, Japanese, and the letters of a recovery code. Sources and licences are beside the files.
const FONTS: [&[u8]; 6] = [
    include_bytes!("../fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../fonts/SourceSans3-SemiBold.ttf"),
    include_bytes!("../fonts/SourceSans3-Bold.ttf"),
    include_bytes!("../fonts/BIZUDPGothic-Regular.ttf"),
    include_bytes!("../fonts/BIZUDPGothic-Bold.ttf"),
    include_bytes!("../fonts/SourceCodePro-SemiBold.ttf"),
];
const TEMPLATES: [(&str, &str); 9] = [
    ("paper.typ", include_str!("../templates/paper.typ")),
    ("dossier.typ", include_str!("../templates/dossier.typ")),
    ("costs.typ", include_str!("../templates/costs.typ")),
    ("receipt.typ", include_str!("../templates/receipt.typ")),
    ("recovery.typ", include_str!("../templates/recovery.typ")),
    ("hours.typ", include_str!("../templates/hours.typ")),
    ("picture.typ", include_str!("../templates/picture.typ")),
    ("report.typ", include_str!("../templates/report.typ")),
    ("register.typ", include_str!("../templates/register.typ")),
];
/// The code of the recovery sheet is set in the last font, the rest in the others.
const TEXT_FONTS: usize = 5;
const DATA: &str = "data.json";
const PHOTO: &str = "photo";
const DRAWING: &str = "drawing.svg";

/// Fonts and templates, read once and shared by every thread that prints.
pub struct Printer {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    templates: Vec<(FileId, Source)>,
}

/// One paper, set.
pub struct Setting {
    document: PagedDocument,
    title: String,
    identity: String,
    today: Option<Datetime>,
}

struct Desk<'a> {
    printer: &'a Printer,
    main: FileId,
    data: Bytes,
    photo: Option<Bytes>,
    drawing: Option<Bytes>,
    today: Option<Datetime>,
}

impl Printer {
    /// Reads the fonts, which takes a few milliseconds; keep one for as long as the program runs.
    #[must_use]
    pub fn new() -> Self {
        let fonts: Vec<Font> = FONTS
            .iter()
            .filter_map(|file| Font::new(Bytes::new(*file), 0))
            .collect();
        let templates = TEMPLATES.iter().filter_map(|(name, text)| {
            let id = file(name)?;
            Some((id, Source::new(id, (*text).to_owned())))
        });
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            templates: templates.collect(),
            fonts,
        }
    }

    /// Sets a paper and hands the pages to `finish`, then forgets them, so that a long batch stays small in memory.
    pub(crate) fn set<T>(
        &self,
        print: &Print,
        today: NaiveDate,
        finish: impl FnOnce(Setting) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let finished = self.lay_out(print, today).and_then(finish);
        comemo::evict(FORGET_AFTER);
        finished
    }

    fn lay_out(&self, print: &Print, today: NaiveDate) -> Result<Setting, Trouble> {
        let (template, person) = match print {
            Print::Dossier(dossier) => ("dossier.typ", dossier.names.ktp.as_str()),
            Print::CostStatement(statement) => ("costs.typ", statement.person.as_str()),
            Print::OriginalReceipt(receipt) => ("receipt.typ", receipt.person.as_str()),
            Print::RecoverySheet(sheet) => ("recovery.typ", sheet.letterhead.name.as_str()),
            Print::Picture(picture) => ("picture.typ", picture.title.as_str()),
            Print::HoursProof(proof) => ("hours.typ", proof.name.as_str()),
            Print::ClassRegister(register) => ("register.typ", register.class.as_str()),
            Print::Report(report) => ("report.typ", report.title.as_str()),
        };
        if let Print::Report(report) = print {
            report.check()?;
        }
        let today = u8::try_from(today.month())
            .ok()
            .zip(u8::try_from(today.day()).ok())
            .and_then(|(month, day)| Datetime::from_ymd(today.year(), month, day));
        let data = self.data(print, person)?.to_string();
        let photo = photo(print, person)?;
        let desk = Desk {
            printer: self,
            main: file(template).ok_or_else(|| setting("no such template"))?,
            data: Bytes::from_string(data.clone()),
            photo,
            drawing: drawing(print)?,
            today,
        };
        let identity = format!("{:032x}", typst::utils::hash128(&(&data, &desk.photo, today)));
        let document: PagedDocument = typst::compile(&desk).output.map_err(|errors| explain(&errors))?;
        let title = document.info().title.clone().unwrap_or_default().to_string();
        Ok(Setting {
            document,
            title,
            identity,
            today,
        })
    }

    /// The print as the template reads it, with every sign looked at.
    fn data(&self, print: &Print, person: &str) -> Result<Value, Trouble> {
        let mut data = serde_json::to_value(print).map_err(setting)?;
        let fonts = self.fonts.get(..TEXT_FONTS).unwrap_or_default();
        glyphs::check(&mut data, fonts, person)?;
        if let (Print::RecoverySheet(sheet), Value::Object(fields)) = (print, &mut data) {
            fields.insert("groups".to_owned(), recovery::groups(&sheet.code).into());
            let rows: Vec<Value> = recovery::modules(&sheet.code)?.into_iter().map(Value::from).collect();
            fields.insert("modules".to_owned(), rows.into());
        }
        if let (Print::Dossier(dossier), Value::Object(fields)) = (print, &mut data) {
            fields.insert("has_photo".to_owned(), dossier.photo.is_some().into());
        }
        Ok(data)
    }
}

impl Default for Printer {
    fn default() -> Self {
        Self::new()
    }
}

/// What was set this many papers ago is forgotten; what every paper shares (fonts, templates) is used again before.
const FORGET_AFTER: usize = 2;

impl Setting {
    /// The file, archival and without the hour of its making.
    pub fn into_pdf(self) -> Result<Pdf, Trouble> {
        let standards = PdfStandards::new(&[PdfStandard::A_2b]).map_err(|error| setting(error.message()))?;
        let options = PdfOptions {
            ident: Smart::Custom(self.identity),
            creator: Smart::Custom(Some("Bekal".to_owned())),
            timestamp: self.today.map(Timestamp::new_utc),
            standards,
            ..PdfOptions::default()
        };
        Ok(Pdf {
            bytes: typst_pdf::pdf(&self.document, &options).map_err(|errors| explain(&errors))?,
            title: self.title,
            pages: self.document.pages().len(),
        })
    }

    /// One SVG for each page.
    pub fn into_pictures(self) -> Vec<String> {
        let options = SvgOptions::default();
        self.document
            .pages()
            .iter()
            .map(|page| typst_svg::svg(page, &options))
            .collect()
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.printer.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.printer.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.printer.templates.iter().find(|(template, _)| *template == id);
        found.map(|(_, source)| source.clone()).ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.get().vpath().get_without_slash() {
            DATA => Ok(self.data.clone()),
            PHOTO => self.photo.clone().ok_or_else(|| missing(id)),
            DRAWING => self.drawing.clone().ok_or_else(|| missing(id)),
            _ => Err(missing(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.printer.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

/// The photo, once it is certain that it can be read.
fn photo(print: &Print, person: &str) -> Result<Option<Bytes>, Trouble> {
    let Print::Dossier(dossier) = print else {
        return Ok(None);
    };
    let Some(bytes) = &dossier.photo else {
        return Ok(None);
    };
    let refuse = |reason: &str| Trouble::Photo {
        person: person.to_owned(),
        reason: reason.to_owned(),
    };
    let format = match bytes.as_slice() {
        [0xFF, 0xD8, ..] => RasterFormat::from(typst::visualize::ExchangeFormat::Jpg),
        [0x89, b'P', b'N', b'G', ..] => RasterFormat::from(typst::visualize::ExchangeFormat::Png),
        _ => return Err(refuse("neither JPEG nor PNG")),
    };
    let bytes = Bytes::new(bytes.clone());
    RasterImage::plain(bytes.clone(), format).map_err(|reason| refuse(&reason))?;
    Ok(Some(bytes))
}

/// The drawing, once it is certain that it only draws.
fn drawing(print: &Print) -> Result<Option<Bytes>, Trouble> {
    let Print::Picture(picture) = print else {
        return Ok(None);
    };
    picture.check()?;
    Ok(Some(Bytes::from_string(picture.svg.clone())))
}

fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

fn setting(reason: impl ToString) -> Trouble {
    Trouble::Setting {
        reason: reason.to_string(),
    }
}

fn explain(errors: &[SourceDiagnostic]) -> Trouble {
    let reasons: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    setting(reasons.join("; "))
}
