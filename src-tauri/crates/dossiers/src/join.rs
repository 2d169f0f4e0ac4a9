//! Many finished papers in one file, in the order given, each with its bookmark.

use lopdf::{Bookmark, Document, Object, ObjectId, dictionary};

use crate::{Pdf, Trouble};

/// Joins papers of this printer into one file that is PDF/A-2b as they are: every page, font and picture is carried
/// over unchanged, and so are the output intent and the metadata of the first, under the new `title`. The structure
/// tags for screen readers stay behind in the single papers, since those of several papers do not fit together.
///
/// # Errors
/// [`Trouble::Joining`] when there is nothing to join or a file is not one of ours.
pub fn join(title: &str, papers: &[Pdf]) -> Result<Pdf, Trouble> {
    let (first, others) = papers.split_first().ok_or_else(|| refuse("there are none"))?;
    let mut joined = read(first, 1)?;
    let mut pages = place(&mut joined, first)?;
    for paper in others {
        let mut next = read(paper, joined.max_id + 1)?;
        let more = bring(&mut next)?;
        joined.max_id = next.max_id;
        joined.objects.extend(next.objects);
        add_bookmark(&mut joined, paper, &more);
        pages.extend(more);
    }
    bind(&mut joined, &pages)?;
    name(&mut joined, title, papers, pages.len())?;
    joined.prune_objects();
    joined.renumber_objects();

    let mut blanks: Vec<String> = Vec::new();
    for blank in papers.iter().flat_map(|paper| &paper.blanks) {
        if !blanks.contains(blank) {
            blanks.push(blank.clone());
        }
    }
    let mut bytes = Vec::new();
    joined.save_to(&mut bytes).map_err(refuse)?;
    Ok(Pdf {
        bytes,
        title: title.to_owned(),
        pages: pages.len(),
        blanks,
    })
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

fn place(document: &mut Document, paper: &Pdf) -> Result<Vec<ObjectId>, Trouble> {
    let pages = bring(document)?;
    add_bookmark(document, paper, &pages);
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

fn add_bookmark(document: &mut Document, paper: &Pdf, pages: &[ObjectId]) {
    if let Some(first) = pages.first() {
        document.add_bookmark(Bookmark::new(paper.title.clone(), [0.0; 3], 0, *first), None);
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
fn name(document: &mut Document, title: &str, papers: &[Pdf], pages: usize) -> Result<(), Trouble> {
    let contents: Vec<&[u8]> = papers.iter().map(|paper| paper.bytes.as_slice()).collect();
    let identity = format!("{:032x}", typst::utils::hash128(&(title, contents)));
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
