//! All that typst can see while it sets one paper: our fonts, our templates, the data and the photo. No files of the
//! computer, no network, no clock.

use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, PackageError, SourceDiagnostic},
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

use crate::{
    Apart, Form, Look, Page, Pdf, Print, Template, Trouble, faults,
    glyphs::{self, Signs},
    recovery, spots,
};
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
pub(crate) const TEMPLATES: &[(&str, &str)] = templates! {
    "paper" "form" "agreement-summary" "completion" "course-hours" "cover" "departure-manifest" "dossier"
    "hours-paper" "id-card" "interview-cv" "month-matrix" "photos" "picture-paper" "pre-entry-plan" "pre-entry-record"
    "programme-summary" "receipt" "recovery" "register-paper" "report-paper" "resume-1-3" "rirekisho" "roster"
    "statement" "transcript" "visit-form"
};
/// The code of the recovery sheet is set in the last font, the rest in the others.
const TEXT_FONTS: usize = 5;
const DATA: &str = "data.json";
const DRAWING: &str = "drawing.svg";
/// A template that an office wrote.
pub(crate) const OWN: &str = "own.typ";

/// Fonts and templates, read once and shared by every thread that prints.
pub struct Printer {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// What the fonts for text can draw.
    signs: Signs,
    templates: Vec<(FileId, Source)>,
    /// The templates as one number, which is another when one of them is.
    shipped: u128,
    pub(crate) apart: Option<Apart>,
}

/// What typst is given to set one paper, and nothing else is read meanwhile.
pub(crate) struct Sheet {
    /// The name of the template.
    pub main: String,
    /// Its text, where an office wrote it.
    pub own: Option<String>,
    /// The facts, JSON.
    pub data: String,
    pub pictures: BTreeMap<String, Bytes>,
    pub today: NaiveDate,
}

/// What a paper is set for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be looked at on the screen, where fields can be clicked.
    Look,
    /// To be kept.
    File,
    /// To be joined with others, which costs it the tags for screen readers.
    Part,
}

/// One paper, set.
pub struct Setting {
    document: PagedDocument,
    own: Option<Source>,
    title: String,
    identity: String,
    today: Option<Datetime>,
}

struct Desk<'a> {
    printer: &'a Printer,
    main: FileId,
    own: Option<Source>,
    data: Bytes,
    pictures: &'a BTreeMap<String, Bytes>,
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
            signs: Signs::of(fonts.get(..TEXT_FONTS).unwrap_or_default()),
            templates: templates.collect(),
            shipped: typst::utils::hash128(TEMPLATES),
            fonts,
            apart: None,
        }
    }

    /// The same printer, which leaves what an office wrote itself to a process apart. A program that prints for people has
    /// it; without it such templates are set here, without limits.
    #[must_use]
    pub fn with_own_templates(self, apart: Apart) -> Self {
        Self {
            apart: Some(apart),
            ..self
        }
    }

    /// Sets the pages and hands them to `finish`, then forgets them, so that a long batch stays small in memory.
    pub(crate) fn set<T>(
        &self,
        sheet: &Sheet,
        finish: impl FnOnce(Setting) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let finished = self.lay_out(sheet).and_then(finish);
        comemo::evict(FORGET_AFTER);
        finished
    }

    /// Everything that a paper is set from.
    pub(crate) fn sheet(&self, print: &Print, today: NaiveDate, purpose: Purpose) -> Result<Sheet, Trouble> {
        let (main, own) = match print {
            Print::Form(form) => match &form.template {
                Template::Shipped(name) => (format!("{name}.typ"), None),
                Template::Own(text) => (OWN.to_owned(), Some(text.clone())),
            },
            Print::RecoverySheet(_) => ("recovery.typ".to_owned(), None),
            Print::Picture(_) => ("picture-paper.typ".to_owned(), None),
            Print::ClassRegister(_) => ("register-paper.typ".to_owned(), None),
            Print::Report(_) => ("report-paper.typ".to_owned(), None),
        };
        if let Print::Report(report) = print {
            report.check()?;
        }
        Ok(Sheet {
            main,
            own,
            data: self.data(print, purpose)?.to_string(),
            pictures: pictures(print)?,
            today,
        })
    }

    pub(crate) fn lay_out(&self, sheet: &Sheet) -> Result<Setting, Trouble> {
        let day = sheet.today;
        let today = u8::try_from(day.month())
            .ok()
            .zip(u8::try_from(day.day()).ok())
            .and_then(|(month, at)| Datetime::from_ymd(day.year(), month, at));
        let main = file(&sheet.main).ok_or_else(|| setting("no such template"))?;
        let own = sheet.own.as_ref().map(|text| Source::new(main, text.clone()));
        let desk = Desk {
            printer: self,
            main,
            own: own.clone(),
            data: Bytes::from_string(sheet.data.clone()),
            pictures: &sheet.pictures,
            today,
        };
        let identity = typst::utils::hash128(&(&sheet.data, &sheet.pictures, &sheet.own, today));
        let set = typst::compile::<PagedDocument>(&desk);
        let document = set.output.map_err(|errors| explain(own.as_ref(), &errors))?;
        if let (Some(own), warnings @ [_, ..]) = (&own, &*faults::grave(&set.warnings)) {
            return Err(faults::faults(own, warnings));
        }
        let title = document.info().title.clone().unwrap_or_default().to_string();
        Ok(Setting {
            document,
            own,
            title,
            identity: format!("{identity:032x}"),
            today,
        })
    }

    /// Everything that decides how a file comes out, as one word.
    pub(crate) fn made_of(&self, sheet: &Sheet) -> String {
        let Sheet {
            main,
            own,
            data,
            pictures,
            today,
        } = sheet;
        let program = (env!("CARGO_PKG_VERSION"), self.shipped);
        let hash = typst::utils::hash128(&(main, own, data, pictures, today, program));
        format!("{hash:032x}")
    }

    /// The print as the template reads it, with every sign looked at.
    fn data(&self, print: &Print, purpose: Purpose) -> Result<Value, Trouble> {
        let mut data = serde_json::to_value(print).map_err(setting)?;
        glyphs::check_print(&mut data, print, &self.signs)?;
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
    pub fn into_pdf(self, purpose: Purpose) -> Result<Pdf, Trouble> {
        let tagged = purpose != Purpose::Part;
        let kept: &[PdfStandard] = if tagged {
            &[PdfStandard::A_2b, PdfStandard::Ua_1]
        } else {
            &[PdfStandard::A_2b]
        };
        let standards = PdfStandards::new(kept).map_err(|error| setting(error.message()))?;
        let options = PdfOptions {
            ident: Smart::Custom(self.identity),
            creator: Smart::Custom(Some("Bekal".to_owned())),
            timestamp: self.today.map(Timestamp::new_utc),
            standards,
            tagged,
            ..PdfOptions::default()
        };
        Ok(Pdf {
            bytes: typst_pdf::pdf(&self.document, &options).map_err(|errors| explain(self.own.as_ref(), &errors))?,
            title: self.title,
            pages: self.document.pages().len(),
            blanks: spots::blanks(&self.document),
            marks: Vec::new(),
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
        let path = id.get();
        if matches!(path.root(), VirtualRoot::Package(_)) {
            return Err(missing(id));
        }
        match path.vpath().get_without_slash() {
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
        Print::RecoverySheet(_) | Print::ClassRegister(_) | Print::Report(_) => Ok(BTreeMap::new()),
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
    match id.get().root() {
        VirtualRoot::Package(package) => FileError::Package(PackageError::NotFound(package.clone())),
        VirtualRoot::Project => FileError::NotFound(id.get().vpath().get_without_slash().into()),
    }
}

fn setting(reason: impl ToString) -> Trouble {
    Trouble::Setting {
        reason: reason.to_string(),
    }
}

fn explain(own: Option<&Source>, errors: &[SourceDiagnostic]) -> Trouble {
    if let Some(own) = own {
        return faults::faults(own, errors);
    }
    let reasons: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    setting(reasons.join("; "))
}
