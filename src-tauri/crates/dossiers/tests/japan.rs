//! The papers about one person for Japan, and the card: true sizes, the forms' own terms, the fullest life and the emptiest.

#[expect(dead_code, reason = "not everybody is printed here")]
mod people;

use std::{fs, path::PathBuf, process::Command};

use dossiers::{Form, Pdf, Person, Print, Printer, catalogue};
use people::{dewi, long_lived, today, walked_in};
use words::Language;

fn form(template: &str, language: Language, person: Person) -> Form {
    let mut form = people::form(template, language, person);
    form.codes = form
        .person
        .iter()
        .map(|person| person.card.clone())
        .filter(|code| !code.is_empty())
        .collect();
    form
}

fn print(form: Form) -> Pdf {
    Printer::new()
        .render(&Print::Form(Box::new(form)), today())
        .expect("a paper")
}

fn paper(template: &str, person: Person) -> Pdf {
    print(form(template, Language::Ja, person))
}

/// What `tool` says of a paper; `{}` among the arguments stands for the file.
fn ask(tool: &str, arguments: &[&str], name: &str, pdf: &Pdf) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("japan-{name}.pdf"));
    fs::write(&path, &pdf.bytes).expect("a place for the paper");
    let arguments = arguments.iter().map(|argument| match *argument {
        "{}" => path.as_os_str(),
        other => other.as_ref(),
    });
    let output = Command::new(tool)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{tool} is needed (poppler-utils): {error}"));
    assert!(
        output.status.success(),
        "{tool}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// The text without spaces, as typesetting spreads Japanese.
fn text(name: &str, pdf: &Pdf) -> String {
    let said = ask("pdftotext", &["-raw", "{}", "-"], name, pdf);
    String::from_utf8_lossy(&said).replace(char::is_whitespace, "")
}

/// Page one in grey, ten dots to a millimetre.
struct Dots {
    wide: usize,
    grey: Vec<u8>,
}

impl Dots {
    fn of(name: &str, pdf: &Pdf) -> Self {
        let pgm = ask(
            "pdftoppm",
            &["-r", "254", "-gray", "-f", "1", "-l", "1", "{}"],
            name,
            pdf,
        );
        // `P5`, width, height and the greatest grey stand before the dots.
        let parts: Vec<&[u8]> = pgm.splitn(5, |byte| byte.is_ascii_whitespace()).collect();
        let [_, wide, _, _, grey] = parts.as_slice() else {
            panic!("a grey picture")
        };
        let wide = String::from_utf8_lossy(wide).parse().expect("a width");
        Dots {
            wide,
            grey: grey.to_vec(),
        }
    }

    fn is_white(&self, x: usize, y: usize) -> bool {
        self.grey.get(y * self.wide + x).is_none_or(|grey| *grey > 250)
    }

    /// How wide and how high the picture is whose upper left part holds a dot.
    fn picture_at(&self, x: usize, y: usize) -> (usize, usize) {
        let ends = |count: &dyn Fn(usize) -> bool| (0..2000).take_while(|step| !count(*step)).count();
        let wide = ends(&|step| self.is_white(x + step, y)) + ends(&|step| self.is_white(x - step.min(x), y)) - 1;
        let high = ends(&|step| self.is_white(x, y + step)) + ends(&|step| self.is_white(x, y - step.min(y))) - 1;
        (wide, high)
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        self.grey.get(y * self.wide + x).is_some_and(|grey| *grey < 170)
    }

    /// Where lines begin along one column of dots, from the top.
    fn down(&self, x: usize) -> Vec<usize> {
        let high = self.grey.len() / self.wide;
        (1..high)
            .filter(|y| self.is_dark(x, *y) && !self.is_dark(x, y - 1))
            .collect()
    }

    /// Where lines begin along one row of dots, from the left.
    fn across(&self, y: usize) -> Vec<usize> {
        (1..self.wide)
            .filter(|x| self.is_dark(*x, y) && !self.is_dark(x - 1, y))
            .collect()
    }
}

/// The portraits on page one, measured in tenths of a millimetre.
fn portraits(name: &str, template: &str) -> Vec<(usize, usize)> {
    let paper = form(template, Language::Ja, dewi(Language::Ja));
    let dots = Dots::of(name, &print(paper.clone()));
    let look = Printer::new()
        .look(&Print::Form(Box::new(paper)), today())
        .expect("a look");
    let spots = look
        .pages
        .into_iter()
        .take(1)
        .flat_map(|page| page.spots)
        .filter(|spot| spot.field == "photo");
    // A little inside its upper left corner, where the background of the portrait is.
    let inside = |part: i32, whole: usize| usize::try_from(part + 8).unwrap_or_default() * whole / 1000;
    spots
        .map(|spot| dots.picture_at(inside(spot.left, 2100), inside(spot.top, 2970)))
        .collect()
}

fn is_near(found: usize, expected: usize) -> bool {
    found.abs_diff(expected) <= 5
}

#[test]
fn a_rirekisho_has_the_ministrys_terms_in_their_order_and_true_size() {
    let pdf = paper("rirekisho", dewi(Language::Ja));
    assert_eq!(pdf.pages, 2);
    let said = text("rirekisho", &pdf);
    let mut from = 0;
    for term in [
        "履歴書",
        "2026年11月22日現在",
        "ふりがな",
        "氏名",
        "生年月日",
        "※性別",
        "現住所",
        "連絡先",
        "学歴・職歴（各別にまとめて書く）",
        "学歴",
        "入学",
        "卒業",
        "職歴",
        "入職",
        "退職",
        "以上",
        "免許・資格",
        "志望の動機、特技、好きな学科、アピールポイントなど",
        "本人希望記入欄",
    ] {
        let rest = said.get(from..).unwrap_or_default();
        let at = rest
            .find(term)
            .unwrap_or_else(|| panic!("{term} after what stands before it: {rest}"));
        from += at + term.len();
    }
    assert!(said.contains("2003年8月17日生（満23歳）"), "western years: {said}");
    let photo = portraits("rirekisho-photo", "rirekisho");
    assert!(
        matches!(photo.as_slice(), [(295..=305, 395..=405)]),
        "30 x 40 mm: {photo:?}"
    );
}

#[test]
fn a_rirekisho_can_count_in_years_of_an_era() {
    let mut paper = form("rirekisho", Language::Ja, dewi(Language::Ja));
    paper.eras = true;
    let said = text("eras", &print(paper));
    assert!(said.contains("令和8年11月22日現在"), "{said}");
    assert!(
        said.contains("平成15年8月17日生"),
        "written in full, and in one system throughout: {said}"
    );
}

#[test]
fn work_that_goes_on_goes_on_until_now() {
    let mut person = dewi(Language::Ja);
    if let Some(job) = person.jobs.last_mut() {
        job.to_on = String::new();
    }
    assert!(text("ongoing", &paper("rirekisho", person)).contains("現在に至る"));
}

#[test]
fn a_longest_life_and_an_empty_one_take_as_many_pages_as_their_forms() {
    let long = || long_lived(Language::Ja);
    for (template, longest, empty) in [
        ("rirekisho", 2, 2),
        ("interview-cv", 2, 1),
        ("resume-1-3", 2, 1),
        ("id-card", 1, 1),
        ("photos", 1, 1),
    ] {
        assert_eq!(paper(template, long()).pages, longest, "{template} of the longest life");
        assert_eq!(
            paper(template, walked_in()).pages,
            empty,
            "{template} of somebody who has just walked in"
        );
    }
}

#[test]
fn what_is_not_known_is_told_and_said_as_the_form_says_it() {
    for (template, blank) in [
        ("rirekisho", "wishes"),
        ("interview-cv", "saving_goal"),
        ("resume-1-3", "intern_class"),
        ("id-card", "photo"),
        ("photos", "photo"),
    ] {
        let pdf = paper(template, walked_in());
        assert!(
            pdf.blanks.iter().any(|found| found == blank),
            "{template}: {:?}",
            pdf.blanks
        );
    }
    let mut schooled = dewi(Language::Ja);
    schooled.jobs.clear();
    let said = text("no-work", &paper("rirekisho", schooled.clone()));
    assert!(said.contains("職歴なし以上") || said.contains("なし以上"), "{said}");
    assert!(text("no-work-1-3", &paper("resume-1-3", schooled)).contains("なし"));
    assert!(
        !text("empty", &paper("rirekisho", walked_in())).contains("なし"),
        "nobody has asked yet"
    );
}

#[test]
fn form_1_3_has_its_fourteen_fields_in_two_languages() {
    let said = text("form-1-3", &paper("resume-1-3", long_lived(Language::Ja)));
    assert!(
        said.contains("参考様式第１－３号") && said.contains("技能実習生の履歴書"),
        "{said}"
    );
    for number in "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭".chars() {
        assert!(said.contains(number), "{number}");
    }
    for words in [
        "Tandatanganpesertapemaganganteknis",
        "修得等をしようとする技能等に係る職歴",
        "DEWIANGGRAINIKUSUMAWARDHANISAFI",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(
        said.contains("技能実習生の履歴書（別紙）"),
        "a fourth job stands on a sheet of its own"
    );
    assert!(
        catalogue::kind("resume-1-3").is_some_and(|kind| kind.official),
        "it waits for an approved reading"
    );
}

#[test]
fn an_interview_cv_says_what_an_employer_asks_and_nothing_of_health_that_is_hidden() {
    let pdf = paper("interview-cv", dewi(Language::Ja));
    let said = text("cv", &pdf);
    for words in [
        "面接用履歴書",
        "介護・看護経験16か月",
        "冷房耐性",
        "月80,000円",
        "本人希望",
        "大阪にいとこ",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let photo = portraits("cv-photo", "interview-cv");
    assert!(
        matches!(photo.as_slice(), [(395..=405, 595..=605)]),
        "40 x 60 mm: {photo:?}"
    );
    let mut hidden = dewi(Language::Ja);
    hidden.body = None;
    let pdf = paper("interview-cv", hidden);
    assert!(!text("cv-hidden", &pdf).contains("既往症"));
    assert!(!pdf.blanks.iter().any(|blank| blank == "height_cm"), "{:?}", pdf.blanks);
}

#[test]
fn a_reading_that_nobody_has_approved_is_marked() {
    for template in ["rirekisho", "interview-cv", "id-card"] {
        let mut person = dewi(Language::Ja);
        person.names.katakana_approved = false;
        assert!(
            text("provisional", &paper(template, person)).contains("フリガナ未確認"),
            "{template}"
        );
    }
}

#[test]
fn cards_are_cut_at_their_true_size_ten_to_a_sheet() {
    let mut sheet = form("id-card", Language::Id, dewi(Language::Id));
    sheet.people = (0..23).map(|_| dewi(Language::Id)).collect();
    sheet.person = None;
    let pdf = print(sheet);
    assert_eq!(pdf.pages, 3, "ten, ten, three");
    let dots = Dots::of("cards", &pdf);
    // 19.4 mm stand left of the cards, 13.5 mm above them; the marks end 1 mm before the cards.
    let rows = dots.down(160);
    assert_eq!(rows.len(), 6, "{rows:?}");
    assert!(
        rows.windows(2).all(|pair| is_near(pair[1] - pair[0], 540)),
        "54 mm each: {rows:?}"
    );
    let columns = dots.across(100);
    assert_eq!(columns.len(), 3, "{columns:?}");
    assert!(
        columns.windows(2).all(|pair| is_near(pair[1] - pair[0], 856)),
        "85.6 mm each: {columns:?}"
    );
}

#[test]
fn a_camera_reads_the_code_of_a_card() {
    let dots = Dots::of("card-code", &print(form("id-card", Language::Id, dewi(Language::Id))));
    let high = dots.grey.len() / dots.wide;
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(dots.wide, high, |x, y| dots.grey[y * dots.wide + x]);
    let read: Vec<String> = picture
        .detect_grids()
        .iter()
        .filter_map(|grid| grid.decode().ok())
        .map(|(_, text)| text)
        .collect();
    assert_eq!(read, [dewi(Language::Id).card], "what a scanner types at the door");
}

#[test]
fn portraits_have_the_sizes_that_authorities_ask_for() {
    let found = portraits("photos", "photos");
    for (wide, high) in [(300, 400), (350, 450), (400, 600)] {
        let many = found
            .iter()
            .filter(|(w, h)| is_near(*w, wide) && is_near(*h, high))
            .count();
        assert!(many >= 3, "{wide} x {high}: {found:?}");
    }
}
