//! Where the fields of a form stand on its pages, and which of them are empty. Templates say both: a field is set as a link
//! to `field:` and its name, an empty one leaves a mark labelled `<blank>`.

use typst::{
    foundations::{Label, Selector, Value},
    introspection::{Introspector, MetadataElem},
    layout::{Frame, FrameItem, Point, Size, Transform},
    model::Destination,
    utils::PicoStr,
};
use typst_layout::PagedDocument;

use crate::Spot;

const FIELD: &str = "field:";

/// The fields on a page.
pub fn on(page: &Frame) -> Vec<Spot> {
    let mut found = Vec::new();
    gather(page, Transform::identity(), page.size(), &mut found);
    found
}

fn gather(frame: &Frame, at: Transform, page: Size, found: &mut Vec<Spot>) {
    for (place, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(place.x, place.y));
        match item {
            FrameItem::Group(group) => gather(&group.frame, here.pre_concat(group.transform), page, found),
            FrameItem::Link(Destination::Url(url), size) => {
                if let Some(field) = url.strip_prefix(FIELD) {
                    found.push(spot(field, here, *size, page));
                }
            }
            FrameItem::Link(..)
            | FrameItem::Text(_)
            | FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

fn spot(field: &str, at: Transform, size: Size, page: Size) -> Spot {
    let (start, end) = (Point::zero().transform(at), size.to_point().transform(at));
    let (low, high) = (start.min(end), start.max(end));
    Spot {
        field: field.to_owned(),
        left: thousandths(low.x / page.x),
        top: thousandths(low.y / page.y),
        width: thousandths((high.x - low.x) / page.x),
        height: thousandths((high.y - low.y) / page.y),
    }
}

/// A share of the page in parts of a thousand; what lies off the page is cut.
#[allow(clippy::cast_possible_truncation)]
fn thousandths(share: f64) -> i32 {
    (share.clamp(0.0, 1.0) * 1000.0).round() as i32
}

/// The fields that the template found empty, each once, in the order of the pages.
pub fn blanks(document: &PagedDocument) -> Vec<String> {
    let Some(label) = Label::new(PicoStr::intern("blank")) else {
        return Vec::new();
    };
    let mut fields: Vec<String> = Vec::new();
    for mark in document.introspector().query(&Selector::Label(label)) {
        let field = mark.to_packed::<MetadataElem>().map(|mark| mark.value.clone());
        if let Some(Value::Str(field)) = field
            && !fields.iter().any(|known| *known == field.as_str())
        {
            fields.push(field.to_string());
        }
    }
    fields
}
