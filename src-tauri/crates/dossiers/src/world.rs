//! All that typst can see while it sets one paper: our fonts, our templates, the data and the photo. No files of the
//! computer, no network, no clock.

use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    model::Document,
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
    visualize::{ExchangeFormat, RasterFormat, RasterImage},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::{Form, Look, Page, Pdf, Print, Template, Trouble, glyphs, recovery, spots};
use std::collections::BTreeMap;

/// Latin, Japanese, and the letters of a recovery code. Sources and licences are beside the files.
const FONTS: [&[u8]; 6] = [
    include_bytes!("../fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../fonts/SourceSans3-SemiBold.ttf"),
    include_bytes!("../fonts/SourceSans3-Bold.ttf"),
    include_bytes!("../fonts/BIZUDPGothic-Regular.ttf"),
    include_bytes!("../fonts/BIZUDPGothic-Bold.ttf"),
    include_bytes!("../fonts/SourceCodePro-SemiBold.ttf"),
];
macro_rules! templates {
    ($($name:literal)*) => {
        &[$((concat!($name, ".typ"), include_str!(concat!("../templates/", $name, ".typ")))),*]
    };
}
const TEMPLATES: &[(&str, &str)] = templates! {
    "paper" "form" "costs" "dossier" "hours" "id-card" "interview-cv" "photos" "picture" "receipt" "recovery" "register" "report"
    "resume-1-3" "rirekisho"
};
/// The code of the recovery sheet is set in the last font, the rest in the others.
const TEXT_FONTS: usize = 5;
const DATA: &str = "data.json";
const DRAWING: &str = "drawing.svg";
/// A template that an office wrote.
const OWN: &str = "own.typ";

/// Fonts and templates, read once and shared by every thread that prints.
pub struct Printer {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    templates: Vec<(FileId, Source)>,
}

/// What a paper is set for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be looked at on the screen, where fields can be clicked.
    Look,
    /// To be kept.
    File,
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
    own: Option<Source>,
    data: Bytes,
    pictures: BTreeMap<String, Bytes>,
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
        purpose: Purpose,
        finish: impl FnOnce(Setting) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let finished = self.lay_out(print, today, purpose).and_then(finish);
        comemo::evict(FORGET_AFTER);
        finished
    }

    fn lay_out(&self, print: &Print, today: NaiveDate, purpose: Purpose) -> Result<Setting, Trouble> {
        let template = match print {
            Print::Form(form) => match &form.template {
                Template::Shipped(name) => format!("{name}.typ"),
                Template::Own(_) => OWN.to_owned(),
            },
            Print::CostStatement(_) => "costs.typ".to_owned(),
            Print::OriginalReceipt(_) => "receipt.typ".to_owned(),
            Print::RecoverySheet(_) => "recovery.typ".to_owned(),
            Print::Picture(_) => "picture.typ".to_owned(),
            Print::HoursProof(_) => "hours.typ".to_owned(),
            Print::ClassRegister(_) => "register.typ".to_owned(),
            Print::Report(_) => "report.typ".to_owned(),
        };
        if let Print::Report(report) = print {
            report.check()?;
        }
        let today = u8::try_from(today.month())
            .ok()
            .zip(u8::try_from(today.day()).ok())
            .and_then(|(month, day)| Datetime::from_ymd(today.year(), month, day));
        let data = self.data(print, purpose)?.to_string();
        let main = file(&template).ok_or_else(|| setting("no such template"))?;
        let desk = Desk {
            printer: self,
            main,
            own: own(print, main),
            data: Bytes::from_string(data.clone()),
            pictures: pictures(print)?,
            today,
        };
        let identity = format!("{:032x}", typst::utils::hash128(&(&data, &desk.pictures, today)));
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
    fn data(&self, print: &Print, purpose: Purpose) -> Result<Value, Trouble> {
        let mut data = serde_json::to_value(print).map_err(setting)?;
        glyphs::check_print(&mut data, print, self.fonts.get(..TEXT_FONTS).unwrap_or_default())?;
        if let (Print::RecoverySheet(sheet), Value::Object(fields)) = (print, &mut data) {
            fields.insert("groups".to_owned(), recovery::groups(&sheet.code).into());
            let rows: Vec<Value> = recovery::modules(&sheet.code)?.into_iter().map(Value::from).collect();
            fields.insert("modules".to_owned(), rows.into());
        }
        if let (Print::Form(form), Value::Object(fields)) = (print, &mut data) {
            fields.insert("marked".to_owned(), (purpose == Purpose::Look).into());
            let codes = form.codes.iter();
            let codes: Result<Map<String, Value>, Trouble> = codes
                .map(|text| Ok((text.clone(), recovery::drawn(text)?.into())))
                .collect();
            fields.insert("codes".to_owned(), codes?.into());
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
        let standards =
            PdfStandards::new(&[PdfStandard::A_2b, PdfStandard::Ua_1]).map_err(|error| setting(error.message()))?;
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
            blanks: spots::blanks(&self.document),
        })
    }

    /// The pages as pictures, where their fields stand, and which are empty.
    pub fn into_look(self) -> Look {
        let options = SvgOptions::default();
        let page = |page: &typst_layout::Page| Page {
            svg: typst_svg::svg(page, &options),
            spots: spots::on(&page.frame),
        };
        Look {
            pages: self.document.pages().iter().map(page).collect(),
            blanks: spots::blanks(&self.document),
        }
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
        let shipped = self
            .printer
            .templates
            .iter()
            .map(|(template, source)| (*template, source));
        let own = self.own.iter().map(|source| (self.main, source));
        let found = own.chain(shipped).find(|(template, _)| *template == id);
        found.map(|(_, source)| source.clone()).ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.get().vpath().get_without_slash() {
            DATA => Ok(self.data.clone()),
            name => self.pictures.get(name).cloned().ok_or_else(|| missing(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.printer.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

/// The template, where an office wrote it.
fn own(print: &Print, main: FileId) -> Option<Source> {
    let Print::Form(form) = print else { return None };
    match &form.template {
        Template::Shipped(_) => None,
        Template::Own(text) => Some(Source::new(main, text.clone())),
    }
}

/// The pictures, once it is certain that they can be read and only draw.
fn pictures(print: &Print) -> Result<BTreeMap<String, Bytes>, Trouble> {
    match print {
        Print::Form(form) => {
            let pictures = form.pictures.iter();
            pictures
                .map(|(name, bytes)| Ok((name.clone(), picture(form, name, bytes)?)))
                .collect()
        }
        Print::Picture(picture) => {
            picture.check()?;
            Ok(BTreeMap::from([(
                DRAWING.to_owned(),
                Bytes::from_string(picture.svg.clone()),
            )]))
        }
        Print::CostStatement(_)
        | Print::OriginalReceipt(_)
        | Print::RecoverySheet(_)
        | Print::HoursProof(_)
        | Print::ClassRegister(_)
        | Print::Report(_) => Ok(BTreeMap::new()),
    }
}

fn picture(form: &Form, name: &str, bytes: &[u8]) -> Result<Bytes, Trouble> {
    let refuse = |reason: &str| {
        let mut people = form.person.iter().chain(&form.people);
        let whose = people.find(|person| person.photo == name);
        Trouble::Photo {
            person: whose.map_or_else(|| form.subject.clone(), |person| person.names.ktp.clone()),
            reason: reason.to_owned(),
        }
    };
    let format = match bytes {
        [0xFF, 0xD8, ..] => RasterFormat::from(ExchangeFormat::Jpg),
        [0x89, b'P', b'N', b'G', ..] => RasterFormat::from(ExchangeFormat::Png),
        _ => return Err(refuse("neither JPEG nor PNG")),
    };
    let bytes = Bytes::new(bytes.to_vec());
    RasterImage::plain(bytes.clone(), format).map_err(|reason| refuse(&reason))?;
    Ok(bytes)
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
