//! Many finished papers in one file, in the order given, each with its bookmark, and with running numbers where those are
//! wanted.

use lopdf::{Bookmark, Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::{Mark, Pdf, Trouble};

/// Joins papers of this printer into one file that is PDF/A-2b as they are: every page, font and picture is carried
/// over unchanged, and so are the output intent and the metadata of the first, under the new `title`. The structure
/// tags for screen readers stay behind in the single papers, since those of several papers do not fit together, and so
/// does the claim to have them.
///
/// # Errors
/// [`Trouble::Joining`] when there is nothing to join or a file is not one of ours.
pub fn join(title: &str, papers: &[Pdf]) -> Result<Pdf, Trouble> {
    let mut joining = Joining::new(title);
    for paper in papers {
        joining.add(paper)?;
    }
    joining.finish()
}

/// Papers being joined one by one, so that none of them need stay in memory and somebody can think better of it.
pub struct Joining {
    title: String,
    file: Option<Document>,
    pages: Vec<ObjectId>,
    marks: Vec<Mark>,
    blanks: Vec<String>,
    identity: u128,
    strips: Vec<Drawing>,
}

impl Joining {
    /// Nothing yet, under the title of the whole.
    #[must_use]
    pub fn new(title: &str) -> Self {
        Joining {
            title: title.to_owned(),
            file: None,
            pages: Vec::new(),
            marks: Vec::new(),
            blanks: Vec::new(),
            identity: typst::utils::hash128(title),
            strips: Vec::new(),
        }
    }

    /// Begins with the first `sheets` pages of a paper. Its pages after those are strips with running numbers: each is set at
    /// the foot of one page of the whole, in their order, over what is there.
    ///
    /// # Errors
    /// [`Trouble::Joining`] when the file is not one of ours.
    pub fn under(title: &str, cover: &Pdf, sheets: usize) -> Result<Self, Trouble> {
        let mut file = read(cover, 1)?;
        let mut pages = bring(&mut file)?;
        let strips = pages.split_off(sheets.min(pages.len()));
        let strips = strips.iter().map(|page| Drawing::of(&file, *page));
        let strips = strips.collect::<Result<_, _>>()?;
        let mut joining = Joining::new(title);
        if !pages.is_empty() {
            add_bookmarks(&mut file, cover, &pages);
            joining.marks.push(Mark {
                title: cover.title.clone(),
                page: 0,
            });
        }
        joining.identity = typst::utils::hash128(&(joining.identity, &cover.bytes));
        joining.file = Some(file);
        joining.pages = pages;
        joining.strips = strips;
        Ok(joining)
    }

    /// Puts a paper at the end, under a bookmark with its title; its own bookmarks hang below that.
    ///
    /// # Errors
    /// [`Trouble::Joining`] when the file is not one of ours; what was joined before stays good.
    pub fn add(&mut self, paper: &Pdf) -> Result<(), Trouble> {
        let first_id = self.file.as_ref().map_or(1, |file| file.max_id + 1);
        let mut next = read(paper, first_id)?;
        let pages = bring(&mut next)?;
        let file = match &mut self.file {
            None => self.file.insert(next),
            Some(file) => {
                file.max_id = next.max_id;
                file.objects.extend(next.objects);
                file
            }
        };
        add_bookmarks(file, paper, &pages);
        self.marks.push(Mark {
            title: paper.title.clone(),
            page: self.pages.len(),
        });
        self.pages.extend(pages);
        self.identity = typst::utils::hash128(&(self.identity, &paper.bytes));
        for blank in &paper.blanks {
            if !self.blanks.contains(blank) {
                self.blanks.push(blank.clone());
            }
        }
        Ok(())
    }

    /// How many pages there are so far.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// The file.
    ///
    /// # Errors
    /// [`Trouble::Joining`] when nothing was added.
    pub fn finish(self) -> Result<Pdf, Trouble> {
        let mut file = self.file.ok_or_else(|| refuse("there are none"))?;
        for (page, strip) in self.pages.iter().zip(self.strips) {
            strip.lay_on(&mut file, *page)?;
        }
        bind(&mut file, &self.pages)?;
        name(&mut file, &self.title, self.identity, self.pages.len())?;
        file.prune_objects();
        file.renumber_objects();
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).map_err(refuse)?;
        Ok(Pdf {
            bytes,
            title: self.title,
            pages: self.pages.len(),
            blanks: self.blanks,
            marks: self.marks,
        })
    }
}

/// A page as something that can be drawn on another.
struct Drawing {
    content: Vec<u8>,
    resources: Object,
    width: f32,
    height: f32,
}

/// How far above the edge of the paper the strip with the number stands, in points: 6 mm, which every printer reaches.
const ABOVE_EDGE: f32 = 17.0;
/// What the strip is called among the drawings of a page.
const STRIP: &str = "RunningNumber";

impl Drawing {
    fn of(document: &Document, page: ObjectId) -> Result<Self, Trouble> {
        let own = document.get_dictionary(page).map_err(refuse)?;
        let sides = own.get(b"MediaBox").and_then(Object::as_array).map_err(refuse)?;
        let side = |at: usize| sides.get(at).and_then(|side| side.as_float().ok()).unwrap_or_default();
        Ok(Drawing {
            content: document.get_page_content(page),
            resources: own.get(b"Resources").map_err(refuse)?.clone(),
            width: side(2) - side(0),
            height: side(3) - side(1),
        })
    }

    fn lay_on(self, document: &mut Document, page: ObjectId) -> Result<(), Trouble> {
        let beneath = Drawing::of(document, page)?;
        let left = (beneath.width - self.width) / 2.0;
        let sides = vec![0.into(), 0.into(), self.width.into(), self.height.into()];
        let mut strip = Stream::new(
            dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => sides, "Resources" => self.resources },
            self.content,
        );
        strip.compress().map_err(refuse)?;
        let strip = document.add_object(strip);

        let mut resources = whole(document, &beneath.resources)?;
        let mut drawings = match resources.get(b"XObject") {
            Ok(drawings) => whole(document, drawings)?,
            Err(_) => Dictionary::new(),
        };
        drawings.set(STRIP, strip);
        resources.set("XObject", drawings);

        // What the page drew may have moved its ground, so it is taken back before the strip is drawn.
        let open = document.add_object(Stream::new(dictionary! {}, b"q\n".to_vec()));
        let close = format!("\nQ\nq 1 0 0 1 {left} {ABOVE_EDGE} cm /{STRIP} Do Q\n");
        let close = document.add_object(Stream::new(dictionary! {}, close.into_bytes()));
        let own = document.get_dictionary_mut(page).map_err(refuse)?;
        let drawn = match own.get(b"Contents").map_err(refuse)? {
            Object::Array(parts) => parts.clone(),
            one => vec![one.clone()],
        };
        let parts = [vec![open.into()], drawn, vec![close.into()]].concat();
        own.set("Contents", parts);
        own.set("Resources", resources);
        Ok(())
    }
}

/// A dictionary of its own, whether it stood there or elsewhere.
fn whole(document: &Document, object: &Object) -> Result<Dictionary, Trouble> {
    let (_, found) = document.dereference(object).map_err(refuse)?;
    found.as_dict().cloned().map_err(refuse)
}

/// What a single paper finds its way about by; a joined file has its own outline and no tags.
const LEFT_BEHIND: [&[u8]; 6] = [
    b"StructTreeRoot",
    b"MarkInfo",
    b"Outlines",
    b"Dests",
    b"Names",
    b"PageLabels",
];

/// Reads a paper and lets go at once of what is left behind: the tags alone are most of its objects.
fn read(paper: &Pdf, first_id: u32) -> Result<Document, Trouble> {
    let blame = |error: lopdf::Error| refuse(format!("{}: {error}", paper.title));
    let mut document = Document::load_mem(&paper.bytes).map_err(blame)?;
    let catalog = document.catalog_mut().map_err(blame)?;
    for key in LEFT_BEHIND {
        catalog.remove(key);
    }
    for page in document.page_iter().collect::<Vec<_>>() {
        document
            .get_dictionary_mut(page)
            .map_err(blame)?
            .remove(b"StructParents");
    }
    document.prune_objects();
    document.renumber_objects_with(first_id);
    Ok(document)
}

/// The pages of a paper, ready to be bound into another tree: what they inherit becomes their own.
fn bring(document: &mut Document) -> Result<Vec<ObjectId>, Trouble> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    for id in &pages {
        for key in [b"Resources".as_slice(), b"MediaBox", b"CropBox", b"Rotate"] {
            if let Some(value) = inherited(document, *id, key) {
                document.get_dictionary_mut(*id).map_err(refuse)?.set(key, value);
            }
        }
        document
            .get_dictionary_mut(*id)
            .map_err(refuse)?
            .remove(b"StructParents");
    }
    Ok(pages)
}

/// What a page finds on the nodes above it, when it has none of its own.
fn inherited(document: &Document, page: ObjectId, key: &[u8]) -> Option<Object> {
    let own = document.get_dictionary(page).ok()?;
    if own.has(key) {
        return None;
    }
    let mut node = own;
    // A tree of pages is shallow; a ring, which a damaged file may hold, ends here.
    for _ in 0..64 {
        node = document
            .get_dictionary(node.get(b"Parent").ok()?.as_reference().ok()?)
            .ok()?;
        if let Ok(value) = node.get(key) {
            return Some(value.clone());
        }
    }
    None
}

fn add_bookmarks(document: &mut Document, paper: &Pdf, pages: &[ObjectId]) {
    let Some(first) = pages.first() else { return };
    let own = document.add_bookmark(Bookmark::new(paper.title.clone(), [0.0; 3], 0, *first), None);
    for mark in &paper.marks {
        if let Some(page) = pages.get(mark.page) {
            document.add_bookmark(Bookmark::new(mark.title.clone(), [0.0; 3], 0, *page), Some(own));
        }
    }
}

/// One tree over all pages, one outline over all papers.
fn bind(document: &mut Document, pages: &[ObjectId]) -> Result<(), Trouble> {
    let count = i64::try_from(pages.len()).map_err(refuse)?;
    let kids: Vec<Object> = pages.iter().map(|id| Object::Reference(*id)).collect();
    let tree = document.add_object(dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids });
    for id in pages {
        document.get_dictionary_mut(*id).map_err(refuse)?.set("Parent", tree);
    }
    let outline = document.build_outline();
    let catalog = document.catalog_mut().map_err(refuse)?;
    catalog.set("Pages", tree);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    Ok(())
}

/// Gives the file its own title, identity and number of pages, alike in both places that keep them.
fn name(document: &mut Document, title: &str, identity: u128, pages: usize) -> Result<(), Trouble> {
    let identity = format!("{identity:032x}");
    let text = lopdf::text_string(title);
    let info = document
        .trailer
        .get(b"Info")
        .and_then(Object::as_reference)
        .map_err(refuse)?;
    document.get_dictionary_mut(info).map_err(refuse)?.set("Title", text);
    let half = Object::string_literal(identity.as_str());
    document.trailer.set("ID", vec![half.clone(), half]);

    let metadata = document
        .catalog()
        .and_then(|catalog| catalog.get(b"Metadata")?.as_reference());
    let metadata = document
        .get_object_mut(metadata.map_err(refuse)?)
        .and_then(Object::as_stream_mut)
        .map_err(refuse)?;
    let mut xmp = String::from_utf8(metadata.content.clone()).map_err(refuse)?;
    let changes = [
        (r#"<rdf:li xml:lang="x-default">"#, "</rdf:li>", escaped(title)),
        ("<xmpTPg:NPages>", "</xmpTPg:NPages>", pages.to_string()),
        ("<xmpMM:InstanceID>", "</xmpMM:InstanceID>", identity.clone()),
        ("<xmpMM:DocumentID>", "</xmpMM:DocumentID>", identity),
    ];
    for (open, close, text) in changes {
        xmp = between(&xmp, open, close, &text).ok_or_else(|| refuse(format!("no {open} in the metadata")))?;
    }
    for claim in ["<pdfuaid:part>1</pdfuaid:part>", "<pdfuaid:part>2</pdfuaid:part>"] {
        xmp = xmp.replace(claim, "");
    }
    metadata.set_plain_content(xmp.into_bytes());
    Ok(())
}

/// The same text with what stands between the first `open` and the next `close` replaced.
fn between(text: &str, open: &str, close: &str, with: &str) -> Option<String> {
    let (before, rest) = text.split_once(open)?;
    let (_, after) = rest.split_once(close)?;
    Some([before, open, with, close, after].concat())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn refuse(reason: impl ToString) -> Trouble {
    Trouble::Joining {
        reason: reason.to_string(),
    }
}
