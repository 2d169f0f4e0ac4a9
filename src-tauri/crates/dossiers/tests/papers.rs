//! What comes out of the printer, looked at with other people's tools (poppler and qpdf).

#[expect(dead_code, reason = "not everybody is printed here")]
mod people;

use std::{fs, path::PathBuf, process::Command, thread};

use dossiers::{
    ClassRegister, CostStatement, CourseHours, HoursProof, Labels, LessonHours, Letterhead, MonthHours,
    OriginalReceipt, Pdf, Person, Picture, Print, Printer, ReceivedOriginal, RecoverySheet, RegisterColumn,
    RegisterColumns, RegisterPerson, ReportBar, ReportColumn, ReportSheet, Spot, StatedCost, SubjectHours,
    TeacherProof, Template, Trouble, catalogue::KINDS, join,
};
use people::{dewi, form, recovery, today, walked_in};
use words::{Language, Value, Words};

fn dossier(language: Language, person: Person) -> Print {
    Print::Form(Box::new(form("dossier", language, person)))
}

fn print(print: &Print) -> Pdf {
    Printer::new().render(print, today()).expect("a paper")
}

fn trouble(print: &Print) -> Trouble {
    Printer::new().render(print, today()).expect_err("a refusal")
}

/// What `tool` says of a paper; `{}` among the arguments stands for the file.
fn ask(tool: &str, arguments: &[&str], name: &str, pdf: &Pdf) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    fs::write(&path, &pdf.bytes).expect("a place for the paper");
    let arguments = arguments.iter().map(|argument| match *argument {
        "{}" => path.as_os_str(),
        other => other.as_ref(),
    });
    let output = Command::new(tool)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{tool} is needed (poppler-utils, qpdf): {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{tool}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

fn text(name: &str, pdf: &Pdf) -> String {
    ask("pdftotext", &["-layout", "{}", "-"], name, pdf)
}

#[test]
fn a_dossier_can_be_searched_in_the_language_it_is_printed_in() {
    for language in Language::ALL {
        let words = Words::in_language(language);
        let text = text(
            &format!("search-{language}"),
            &print(&dossier(language, dewi(language))),
        );
        for label in [
            "title",
            "identity",
            "education",
            "work",
            "family",
            "certificates",
            "attendance",
            "reason",
            "consent",
        ] {
            let label = words.say(&format!("dossier-{label}"));
            assert!(text.contains(&label), "{language} has {label}");
        }
        assert!(
            text.contains("デウィ アングライニ クスマワルダニ サフィトリ"),
            "{language} has the katakana"
        );
        assert!(text.contains("Dewi Anggraini Kusumawardhani Safitri binti Muhammad Syahrani"));
        assert!(
            text.contains(&words.hours(78300)),
            "{language} has the hours of the course"
        );
    }
}

#[test]
fn a_full_life_takes_two_to_four_pages_and_a_bare_name_one() {
    for language in Language::ALL {
        let full = print(&dossier(language, dewi(language)));
        assert!((2..=4).contains(&full.pages), "{language}: {} pages", full.pages);
        let counted = ask("pdfinfo", &["{}"], &format!("count-{language}"), &full);
        assert!(
            counted.contains(&format!("Pages:           {}\n", full.pages)),
            "{counted}"
        );
        assert_eq!(print(&dossier(language, walked_in())).pages, 1);
    }
}

#[test]
fn the_foot_counts_the_pages_and_names_edition_and_day() {
    let pdf = print(&dossier(Language::Id, dewi(Language::Id)));
    let text = text("foot", &pdf);
    for page in 1..=pdf.pages {
        assert!(text.contains(&format!("Halaman {page} dari {}", pdf.pages)));
    }
    assert_eq!(
        text.matches("Edisi 3 · 22 Nov 2026").count(),
        pdf.pages,
        "on every page"
    );
}

#[test]
fn an_empty_section_is_left_out_and_an_empty_field_is_a_dash() {
    let text = text("bare", &print(&dossier(Language::Id, walked_in())));
    for section in [
        "education",
        "work",
        "family",
        "certificates",
        "exams",
        "attendance",
        "history",
        "about",
        "body",
    ] {
        let label = Words::in_language(Language::Id).say(&format!("dossier-{section}"));
        assert!(
            !text.lines().any(|line| line.trim() == label),
            "no heading {label} over nothing"
        );
    }
    let nik = text
        .lines()
        .find(|line| line.contains("NIK"))
        .expect("a line for the NIK");
    assert!(nik.contains('–'), "the reader sees that it is blank: {nik}");
}

#[test]
fn a_reading_that_nobody_has_approved_is_marked() {
    let mut person = dewi(Language::Id);
    assert!(!text("approved", &print(&dossier(Language::Id, person.clone()))).contains("katakana belum disetujui"));
    person.names.katakana_approved = false;
    assert!(text("provisional", &print(&dossier(Language::Id, person))).contains("katakana belum disetujui"));
}

#[test]
fn what_a_reader_may_not_see_is_not_in_the_file() {
    let mut person = dewi(Language::Id);
    person.body = None;
    assert!(!text("hidden", &print(&dossier(Language::Id, person))).contains("tipus"));
}

#[test]
fn the_photo_has_its_true_size() {
    let listed = ask(
        "pdfimages",
        &["-list", "{}"],
        "photo",
        &print(&dossier(Language::Id, dewi(Language::Id))),
    );
    let photo = listed.lines().nth(2).expect("a picture");
    let columns: Vec<&str> = photo.split_whitespace().collect();
    assert_eq!(
        columns.get(3..5),
        Some(["300", "400"].as_slice()),
        "as it was given: {listed}"
    );
    assert_eq!(
        columns.get(12..14),
        Some(["254", "254"].as_slice()),
        "300 points over 30 mm: {listed}"
    );
}

#[test]
fn a_photo_that_cannot_be_read_is_refused_by_name() {
    let torn = people::PHOTO.get(..200).map(<[u8]>::to_vec).unwrap_or_default();
    for bad in [b"GIF89a".to_vec(), torn, Vec::new()] {
        let mut paper = form("dossier", Language::Id, dewi(Language::Id));
        paper.pictures.insert("photo".to_owned(), bad);
        assert!(
            matches!(trouble(&Print::Form(Box::new(paper))), Trouble::Photo { person, .. } if person.starts_with("Dewi"))
        );
    }
}

#[test]
fn the_same_print_gives_the_same_bytes_on_any_thread() {
    let printer = Printer::new();
    let paper = dossier(Language::Ja, dewi(Language::Ja));
    let first = printer.render(&paper, today()).expect("a paper");
    let (left, right) = thread::scope(|scope| {
        let run = || printer.render(&paper, today()).expect("a paper");
        let (left, right) = (scope.spawn(run), scope.spawn(run));
        (left.join().expect("no panic"), right.join().expect("no panic"))
    });
    assert!(
        first == left && first == right,
        "or nobody can tell whether a paper was changed"
    );
    assert!(first == print(&paper), "another printer, too");
}

#[test]
fn a_sign_that_no_font_can_draw_is_named_with_person_and_field() {
    let mut person = dewi(Language::Id);
    if let Some(stage) = person.stages.get_mut(1) {
        stage.note = "hebat 😀".into();
    }
    let expected = Trouble::MissingGlyph {
        person: person.names.ktp.clone(),
        field: "stages.2.note".into(),
        character: '😀',
    };
    assert_eq!(
        trouble(&dossier(Language::Id, person)),
        expected,
        "an empty box would be worse than no paper"
    );

    let mut person = walked_in();
    person.names.call = "a\u{7}b".into();
    assert!(
        matches!(trouble(&dossier(Language::Id, person)), Trouble::MissingGlyph { field, .. } if field == "names.call"),
        "nor is a control character printed"
    );
}

#[test]
fn every_trouble_can_be_told_in_every_language() {
    let (person, reason) = ("Sukarno".to_owned(), "sobek".to_owned());
    let troubles = [
        Trouble::MissingGlyph {
            person: person.clone(),
            field: "names.call".into(),
            character: '😀',
        },
        Trouble::Photo {
            person,
            reason: reason.clone(),
        },
        Trouble::Code { length: 4000 },
        Trouble::Drawing { reason: reason.clone() },
        Trouble::Setting { reason: reason.clone() },
        Trouble::Joining { reason },
    ];
    for trouble in troubles {
        let facts = serde_json::to_value(&trouble).expect("facts");
        let key = format!("trouble-{}", facts["kind"].as_str().expect("a kind"));
        let blanks: Vec<(&str, Value)> = facts
            .as_object()
            .expect("fields")
            .iter()
            .map(|(name, fact)| {
                (
                    name.as_str(),
                    Value::from(fact.to_string().trim_matches('"').to_owned()),
                )
            })
            .collect();
        for language in Language::ALL {
            let told = Words::in_language(language).say_with(&key, &blanks);
            assert!(told != key && !told.contains("{$"), "{language}: {told}");
        }
    }
}

#[test]
fn rare_letters_of_names_are_drawn_in_every_language() {
    for language in Language::ALL {
        let mut person = dewi(language);
        person.names.diploma = "Nguyễn Thị Hạnh, D’Cruz, Ṣāliḥah, Łukasz, 髙橋 﨑子".into();
        let found = text(&format!("rare-{language}"), &print(&dossier(language, person)));
        assert!(
            found.contains("Nguyễn Thị Hạnh, D’Cruz, Ṣāliḥah, Łukasz, 髙橋"),
            "{found}"
        );
    }
}

#[test]
fn marks_that_nobody_sees_do_not_stop_a_print() {
    let mut person = walked_in();
    person.names.passport = "\u{FEFF}SUKARNO\u{200B}\u{200E}".into();
    assert!(text("invisible", &print(&dossier(Language::Id, person))).contains("SUKARNO"));
}

#[test]
fn nothing_runs_off_the_paper() {
    for language in Language::ALL {
        let mut person = dewi(language);
        person.identity.email = format!("{}@contoh.example", "panjang".repeat(20));
        person.names.ktp = "Tanpaspasi".repeat(9);
        person.names.katakana = "ア".repeat(90);
        for school in &mut person.educations {
            school.school = "Sekolahtanpaspasiyangpanjangsekalinamanya".into();
        }
        let boxes = ask(
            "pdftotext",
            &["-bbox", "{}", "-"],
            &format!("edge-{language}"),
            &print(&dossier(language, person)),
        );
        let edges = boxes
            .split("xMax=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next()?.parse::<f64>().ok());
        let widest = edges.fold(0.0, f64::max);
        assert!(widest > 500.0, "the test looks at words");
        assert!(
            widest < 595.3 - 50.0,
            "{language}: a word ends {widest} points from the left of 595"
        );
    }
}

#[test]
fn only_our_own_fonts_are_used_and_all_are_in_the_file() {
    for language in Language::ALL {
        for (name, paper) in [
            ("full", dossier(language, dewi(language))),
            ("sheet", Print::RecoverySheet(Box::new(recovery(language)))),
        ] {
            let listed = ask("pdffonts", &["{}"], &format!("fonts-{name}-{language}"), &print(&paper));
            for line in listed.lines().skip(2) {
                let ours = ["+SourceSans3-", "+BIZUDPGothic", "+SourceCodePro-"]
                    .iter()
                    .any(|font| line.contains(font));
                assert!(ours, "{line}");
                let marks: Vec<&str> = line.split_whitespace().rev().skip(2).take(3).collect();
                assert_eq!(marks, ["yes", "yes", "yes"], "embedded, subset, searchable: {line}");
            }
            assert!(listed.lines().count() > 2, "the test looks at fonts");
        }
    }
}

fn is_sound_and_archival(name: &str, pdf: &Pdf) {
    let checked = ask("qpdf", &["--check", "{}"], name, pdf);
    assert!(
        checked.contains("No syntax or stream encoding errors found"),
        "{checked}"
    );
    let metadata = ask("pdfinfo", &["-meta", "{}"], name, pdf);
    assert!(
        metadata.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"),
        "{metadata}"
    );
    let laid_open = ask("qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], name, pdf);
    assert!(laid_open.contains("/OutputIntents"), "colours mean the same everywhere");
    for forbidden in ["/JavaScript", "/Encrypt", "/Launch", "/EmbeddedFile"] {
        assert!(!laid_open.contains(forbidden), "PDF/A has no {forbidden}");
    }
}

#[test]
fn a_paper_is_sound_and_marked_for_the_archive() {
    is_sound_and_archival("sound-dossier", &print(&dossier(Language::Ja, dewi(Language::Ja))));
    is_sound_and_archival(
        "sound-sheet",
        &print(&Print::RecoverySheet(Box::new(recovery(Language::Id)))),
    );
    is_sound_and_archival(
        "sound-register",
        &print(&register(Language::Ja, RegisterColumns::Signed, 4)),
    );
    is_sound_and_archival("sound-proof", &print(&proof(Language::Ja)));
}

#[test]
fn the_preview_shows_the_pages_that_will_be_printed() {
    let paper = dossier(Language::Ja, dewi(Language::Ja));
    let look = Printer::new().look(&paper, today()).expect("pictures");
    assert_eq!(look.pages.len(), print(&paper).pages);
    for picture in look.pages.into_iter().map(|page| page.svg) {
        assert!(picture.starts_with("<svg") && picture.ends_with("</svg>"));
        assert!(
            !picture.contains("<script") && !picture.contains("href=\"http"),
            "nothing that a window must not load"
        );
    }
}

#[test]
fn a_field_in_the_preview_leads_to_where_it_comes_from_and_a_blank_is_told() {
    let paper = dossier(Language::Id, dewi(Language::Id));
    let look = Printer::new().look(&paper, today()).expect("a look");
    let spots: Vec<&Spot> = look.pages.iter().flat_map(|page| &page.spots).collect();
    let nik = spots
        .iter()
        .find(|spot| spot.field == "nik")
        .expect("the NIK can be clicked");
    assert!(nik.width > 50 && nik.height > 5, "as large as what is written: {nik:?}");
    assert!((0..=1000).contains(&(nik.left + nik.width)), "on the page: {nik:?}");
    let photo = spots
        .iter()
        .find(|spot| spot.field == "photo")
        .expect("the portrait, too");
    assert!(
        (142..=144).contains(&photo.width) && (134..=136).contains(&photo.height),
        "30 x 40 mm of 210 x 297: {photo:?}"
    );
    assert_eq!(look.blanks, ["surgery"], "the one thing of her that is not known");

    let bare = print(&dossier(Language::Id, walked_in()));
    assert!(bare.blanks.iter().any(|blank| blank == "nik"), "{:?}", bare.blanks);
    assert!(bare.blanks.iter().any(|blank| blank == "photo"), "{:?}", bare.blanks);
    let links = String::from_utf8_lossy(&bare.bytes).contains("field:");
    assert!(!links, "the file that leaves the house has none");
}

#[test]
fn a_copy_for_a_partner_says_so_on_every_page() {
    let mut paper = form("dossier", Language::Id, dewi(Language::Id));
    paper.copy = "Salinan untuk Rumah Sakit Contoh Nagoya".into();
    let pdf = print(&Print::Form(Box::new(paper)));
    let said = ask("pdftotext", &["-raw", "{}", "-"], "copy", &pdf).replace(char::is_whitespace, "");
    assert_eq!(
        said.matches("SalinanuntukRumahSakitContohNagoya").count(),
        4 * pdf.pages,
        "no part of a page can be cut off without it: {said}"
    );
}

#[test]
fn days_of_a_japanese_form_count_western_years_or_those_of_the_era() {
    let lines = [
        ("2026-11-22", "2026年11月22日", "令和8年11月22日"),
        ("2019-05-01", "2019年5月1日", "令和元年5月1日"),
        ("2019-04-30", "2019年4月30日", "平成31年4月30日"),
        ("1989-01-08", "1989年1月8日", "平成元年1月8日"),
        ("1989-01-07", "1989年1月7日", "昭和64年1月7日"),
        ("2003-08", "2003年8月", "平成15年8月"),
        ("2003", "2003年", "平成15年"),
    ];
    let days: Vec<String> = lines.iter().map(|(day, ..)| format!("#day(\"{day}\")\n")).collect();
    for eras in [false, true] {
        let mut paper = form("dossier", Language::Ja, walked_in());
        paper.template = Template::Own(format!("#import \"form.typ\": *\n#show: form\n{}", days.join("\n")));
        paper.eras = eras;
        let said = text(&format!("days-{eras}"), &print(&Print::Form(Box::new(paper))));
        for (day, western, era) in lines {
            let expected = if eras { era } else { western };
            assert!(said.lines().any(|line| line.trim() == expected), "{day}: {said}");
        }
    }
}

#[test]
fn every_paper_of_the_catalogue_has_a_template_that_holds_today() {
    assert!(!KINDS.is_empty(), "the catalogue can be read");
    for kind in KINDS.iter() {
        assert!(kind.edition(today()).is_some(), "{} has an edition today", kind.name);
        assert!(!kind.languages.is_empty(), "{} comes in a language", kind.name);
        for edition in &kind.editions {
            let file = format!("templates/{}.typ", edition.template);
            let template = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file);
            assert!(template.exists(), "{}", template.display());
            let last = edition.until.unwrap_or(edition.from);
            assert!(edition.from <= last, "{} ends before it begins", kind.name);
        }
    }
}

#[test]
fn a_recovery_sheet_can_be_typed_and_can_be_scanned() {
    for language in Language::ALL {
        let pdf = print(&Print::RecoverySheet(Box::new(recovery(language))));
        assert_eq!(pdf.pages, 1);
        let name = format!("recovery-{language}");
        let text = text(&name, &pdf);
        for group in ["K7QM2", "9XWTD", "3HB5R", "PZ8NC", "4FVJ6", "LSY2E", "GK9D3"] {
            assert!(text.contains(group), "{language}: {group} in one piece");
        }
        assert_eq!(scanned(&name, &pdf), "K7QM29XWTD3HB5RPZ8NC4FVJ6LSY2EGK9D3");
    }
}

/// What a camera reads from the first page.
fn scanned(name: &str, pdf: &Pdf) -> String {
    let stem = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-scan"));
    let stem = stem.to_str().expect("a readable path");
    ask(
        "pdftoppm",
        &["-gray", "-r", "150", "-singlefile", "{}", stem],
        name,
        pdf,
    );
    let picture = fs::read(format!("{stem}.pgm")).expect("a picture");
    // "P5\n<width> <height>\n255\n", then a byte for each point.
    let mut lines = picture.splitn(4, |byte| *byte == b'\n');
    let size = lines
        .nth(1)
        .and_then(|size| std::str::from_utf8(size).ok())
        .expect("a size");
    let (width, height) = size.split_once(' ').expect("two numbers");
    let (width, height): (usize, usize) = (width.parse().expect("a number"), height.parse().expect("a number"));
    let points = lines.nth(1).expect("points");
    let mut page = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| points[y * width + x]);
    let grids = page.detect_grids();
    grids
        .first()
        .expect("a square code")
        .decode()
        .expect("a code that can be read")
        .1
}

#[test]
fn a_code_that_cannot_be_drawn_is_refused() {
    let sheet = |code: &str| {
        Print::RecoverySheet(Box::new(RecoverySheet {
            code: code.into(),
            ..recovery(Language::Id)
        }))
    };
    assert_eq!(trouble(&sheet(" - ")), Trouble::Code { length: 0 });
    assert_eq!(trouble(&sheet(&"A".repeat(4000))), Trouble::Code { length: 4000 });
}

#[test]
fn a_batch_is_one_file_in_the_order_given_with_a_bookmark_for_each_person() {
    let people = [
        print(&dossier(Language::Ja, dewi(Language::Ja))),
        print(&dossier(Language::Ja, walked_in())),
        print(&dossier(Language::Id, dewi(Language::Id))),
    ];
    let joined = join("Angkatan 5 & <teman>", &people).expect("a file");
    assert_eq!(joined.pages, people.iter().map(|person| person.pages).sum::<usize>());
    is_sound_and_archival("joined", &joined);

    let info = ask("pdfinfo", &["{}"], "joined", &joined);
    assert!(info.contains("Title:           Angkatan 5 & <teman>\n"), "{info}");
    assert!(info.contains(&format!("Pages:           {}\n", joined.pages)), "{info}");
    let metadata = ask("pdfinfo", &["-meta", "{}"], "joined", &joined);
    assert!(
        metadata.contains(">Angkatan 5 &amp; &lt;teman&gt;<"),
        "both places agree: {metadata}"
    );

    let outline = ask("pdftohtml", &["-xml", "-i", "-stdout", "{}"], "joined", &joined);
    let bookmarks: Vec<&str> = outline.lines().filter(|line| line.contains("<item page=")).collect();
    assert_eq!(bookmarks.len(), 3, "one for each person: {bookmarks:?}");
    let second = format!("<item page=\"{}\">", people[0].pages + 1);
    assert!(
        bookmarks[1].contains(&second) && bookmarks[1].contains("Sukarno"),
        "{bookmarks:?}"
    );

    let apart: String = people.iter().map(|person| text("part", person)).collect();
    assert_eq!(text("joined", &joined), apart, "no word is lost or moved");
    assert_eq!(join("Angkatan 5 & <teman>", &people), Ok(joined), "and twice the same");
}

#[test]
fn what_is_not_a_paper_of_ours_is_not_joined() {
    assert!(matches!(join("", &[]), Err(Trouble::Joining { .. })));
    let mut torn = print(&dossier(Language::Id, walked_in()));
    torn.bytes.truncate(200);
    assert!(matches!(join("", &[torn]), Err(Trouble::Joining { .. })));
}

/// A picture of two weeks as the face hands it over.
fn picture(language: Language, svg: &str) -> Print {
    Print::Picture(Box::new(Picture {
        language: language.code().to_owned(),
        labels: Words::in_language(language)
            .family("picture-paper-")
            .into_iter()
            .collect(),
        letterhead: Letterhead {
            name: "LPK Bekal Banua".to_owned(),
            ..Letterhead::default()
        },
        edition: "Edisi 3".to_owned(),
        title: "Kehadiran per minggu, 4A".to_owned(),
        said: "Kelas hadir 97 % selama 2 minggu.".to_owned(),
        svg: svg.to_owned(),
        heads: vec!["Minggu".to_owned(), "Hadir".to_owned()],
        rows: vec![
            vec!["9 Nov 2026".to_owned(), "96 %".to_owned()],
            vec!["16 Nov 2026".to_owned(), "98 %".to_owned()],
        ],
        printed_on: "22 Nov 2026".to_owned(),
    }))
}

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80" role="img" aria-label="97 %">
    <path d="M10 60L190 20" stroke="#2a5699" stroke-width="2" fill="none"/>
    <text x="10" y="75" font-family="Source Sans 3" font-size="11" fill="#333333">9 Nov</text>
</svg>"##;

#[test]
fn a_picture_is_printed_with_its_sentence_and_its_figures() {
    for language in Language::ALL {
        let pdf = print(&picture(language, DRAWING));
        let text = text(&format!("picture-{language}"), &pdf);
        for words in [
            "Kehadiran per minggu, 4A",
            "Kelas hadir 97 %",
            "16 Nov 2026",
            "98 %",
            "9 Nov",
        ] {
            assert!(text.contains(words), "{language}: {words} in {text}");
        }
        assert!(text.contains(&Words::in_language(language).say("picture-paper-figures")));
        assert_eq!(pdf.pages, 1);
    }
}

#[test]
fn a_drawing_that_does_more_than_draw_is_not_printed() {
    let with = |inside: &str| {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">{inside}</svg>"#)
    };
    for inside in [
        "<script>alert(1)</script>",
        r#"<image href="file:///etc/passwd"/>"#,
        r##"<g><a href="https://example.id"><path d="M0 0"/></a></g>"##,
        r#"<path d="M0 0" x:href="data:image/svg+xml;base64,AAAA"/>"#,
        r#"<path d="M0 0" onload="alert(1)"/>"#,
        r#"<path d="M0 0" style="fill: url(https://example.id)"/>"#,
        r#"<path d="M0 0" fill="url(https://example.id/a.svg#b)"/>"#,
        "<foreignObject><p>teks</p></foreignObject>",
    ] {
        let print = picture(Language::Id, &with(inside));
        assert!(matches!(trouble(&print), Trouble::Drawing { .. }), "{inside}");
    }
    let heavy = with(&"<g/>".repeat(200_000));
    assert!(matches!(
        trouble(&picture(Language::Id, &heavy)),
        Trouble::Drawing { .. }
    ));
    let bomb = r#"<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>"#;
    assert!(matches!(trouble(&picture(Language::Id, bomb)), Trouble::Drawing { .. }));
}

#[test]
fn a_row_that_does_not_fit_its_table_is_refused() {
    let Print::Picture(mut uneven) = picture(Language::Id, DRAWING) else {
        unreachable!("a picture")
    };
    uneven.rows.push(vec!["23 Nov 2026".to_owned()]);
    assert!(matches!(trouble(&Print::Picture(uneven)), Trouble::Drawing { .. }));
}

fn labels(language: Language, prefix: &str) -> Labels {
    Words::in_language(language).family(prefix).into_iter().collect()
}

/// A register of forty people with names of thirty-four letters.
fn register(language: Language, columns_are: RegisterColumns, columns: usize) -> Print {
    let is_day = columns_are == RegisterColumns::Days;
    let column = |place: usize| RegisterColumn {
        over: if is_day {
            "Mg".into()
        } else {
            format!("Sn {}", 16 + place / 4)
        },
        head: if is_day {
            (place + 1).to_string()
        } else {
            "08.00".into()
        },
        subject: "本邦での生活一般に関する知識".into(),
        teacher: "Siti Nurhaliza Rahmawati Kusumawardhani".into(),
        closed: place % 7 == 6,
    };
    let people = (1..=40).map(|number: usize| RegisterPerson {
        number: number.to_string(),
        name: "Muhammad Rizky Kusumawardhana Putra".into(),
    });
    Print::ClassRegister(Box::new(ClassRegister {
        language: language.code().into(),
        labels: labels(language, "register-paper-"),
        sheet: "482 170".into(),
        class: "5A · Angkatan 5".into(),
        when: "16 Nov 2026".into(),
        columns_are,
        columns: (0..columns).map(column).collect(),
        people: people.collect(),
        ..ClassRegister::default()
    }))
}

/// Hours of a course of long names, over two pages.
fn proof(language: Language) -> Print {
    let lesson = LessonHours {
        day: Words::in_language(language).day(today()),
        times: "08.00–09.30".into(),
        subject: "Bantuan mandi dan kebersihan badan".into(),
        teacher: "Siti Nurhaliza Rahmawati Kusumawardhani".into(),
        by_qualified: true,
        attended: "150".into(),
        counted: "120".into(),
        note: "terlambat 10 mnt; melebihi batas sehari, 20 mnt".into(),
    };
    let subject = SubjectHours {
        name: "Bantuan mandi dan kebersihan badan".into(),
        name_ja: "入浴・身体の清潔の介護".into(),
        least: Words::in_language(language).hours(14_995),
        ..SubjectHours::default()
    };
    let course = CourseHours {
        name: "Pengantar kaigo".into(),
        name_ja: "介護導入講習".into(),
        by_teachers: true,
        subjects: vec![subject; 7],
        months: vec![MonthHours {
            month: "November 2026".into(),
            lessons: vec![lesson; 60],
            ..MonthHours::default()
        }],
        teachers: vec![TeacherProof::default()],
        ..CourseHours::default()
    };
    let facts = HoursProof {
        courses: vec![course.clone(), course],
        ..HoursProof::default()
    };
    about("hours-paper", language, "Muhammad Rizky Kusumawardhana Putra", &facts)
}

/// A paper about somebody of whom little is known, with what its template reads beside.
fn about(template: &str, language: Language, name: &str, facts: &impl serde::Serialize) -> Print {
    let mut person = Person::default();
    person.names.ktp = name.to_owned();
    person.identity.nik = "6371014505030001".to_owned();
    let mut form = form(template, language, person);
    if let serde_json::Value::Object(facts) = serde_json::to_value(facts).expect("facts") {
        form.facts = facts;
    }
    Print::from(form)
}

/// How far from the left the last word of any line ends, in points.
fn rightmost(name: &str, pdf: &Pdf) -> f64 {
    let boxes = ask("pdftotext", &["-bbox", "{}", "-"], name, pdf);
    let edges = boxes.split("xMax=\"").skip(1);
    edges
        .filter_map(|rest| rest.split('"').next()?.parse::<f64>().ok())
        .fold(0.0, f64::max)
}

#[test]
fn registers_and_proofs_stay_on_the_paper_with_long_names_in_every_language() {
    for language in Language::ALL {
        for (name, paper, width) in [
            ("signed", register(language, RegisterColumns::Signed, 6), 595.3),
            ("week", register(language, RegisterColumns::Lettered, 24), 595.3),
            ("full-week", register(language, RegisterColumns::Lettered, 42), 841.9),
            ("month", register(language, RegisterColumns::Days, 31), 595.3),
            ("proof", proof(language), 595.3),
        ] {
            let pdf = print(&paper);
            let edge = rightmost(&format!("{name}-{language}"), &pdf);
            assert!(
                (width - 130.0..width - 33.0).contains(&edge),
                "{language} {name}: {edge} of {width}"
            );
            assert!(
                pdf.pages >= 2,
                "{language} {name}: forty people and sixty lessons go on to another page"
            );
        }
    }
}

fn receipt(language: Language, returned: bool) -> Print {
    let words = Words::in_language(language);
    let facts = OriginalReceipt {
        staff: "Rina".to_owned(),
        returned,
        originals: vec![ReceivedOriginal {
            paper: "Paspor".to_owned(),
            number: "X9000001".to_owned(),
            received_on: words.day(today()),
            reason: "Pengajuan visa".to_owned(),
            place: "Lemari besi".to_owned(),
            returned_on: words.day(today()),
        }],
    };
    about("receipt", language, "Dewi Safitri", &facts)
}

#[test]
fn a_receipt_names_every_original_on_one_page_in_three_languages() {
    for language in Language::ALL {
        for returned in [false, true] {
            let pdf = print(&receipt(language, returned));
            assert_eq!(pdf.pages, 1);
            let text = ask(
                "pdftotext",
                &["-layout", "{}", "-"],
                &format!("receipt-{language}-{returned}"),
                &pdf,
            );
            for said in [
                "Dewi Safitri",
                "6371014505030001",
                "X9000001",
                "Pengajuan visa",
                "Lemari besi",
                "Rina",
            ] {
                assert!(text.contains(said), "{said} is missing from {text}");
            }
            let key = if returned {
                "receipt-title-returned"
            } else {
                "receipt-title"
            };
            assert!(text.contains(&Words::in_language(language).say(key)), "{text}");
        }
    }
    is_sound_and_archival("sound-receipt", &print(&receipt(Language::Ja, false)));
}

fn statement(language: Language) -> Print {
    let words = Words::in_language(language);
    let line = |item: &str, payer: &str, amount: &str| StatedCost {
        tier: words.say("term-tier-lpk"),
        item: item.to_owned(),
        paid_on: words.day(today()),
        payer: payer.to_owned(),
        how: "JPY 62.000".to_owned(),
        amount: amount.to_owned(),
    };
    let facts = CostStatement {
        programme: "Banjarmasin – Kaikoukai".to_owned(),
        batch: "Angkatan 4".to_owned(),
        promise: words.say("term-promise-no_burden"),
        staff: "Rina".to_owned(),
        lines: vec![
            line("Tiket", "Kaikoukai Healthcare Group", "Rp 6.469.700"),
            line("Ujian", "Calon", "Rp 650.000"),
        ],
        by_others: "Rp 6.469.700".to_owned(),
        paid: "Rp 650.000".to_owned(),
        paid_in_words: words::terbilang(650_000),
        gaps: String::new(),
    };
    about("statement", language, "Dewi Safitri", &facts)
}

#[test]
fn a_statement_says_who_paid_and_the_amount_in_words_in_three_languages() {
    for language in Language::ALL {
        let pdf = print(&statement(language));
        assert_eq!(pdf.pages, 1);
        let text = ask(
            "pdftotext",
            &["-layout", "{}", "-"],
            &format!("statement-{language}"),
            &pdf,
        );
        for said in [
            "Dewi Safitri",
            "Angkatan 4",
            "Kaikoukai Healthcare Group",
            "Rp 650.000",
            "enam ratus lima puluh ribu rupiah",
            "Rina",
        ] {
            assert!(text.contains(said), "{said} is missing from {text}");
        }
        assert!(
            text.contains(&Words::in_language(language).say("statement-title")),
            "{text}"
        );
    }
    is_sound_and_archival("sound-statement", &print(&statement(Language::Ja)));
}

/// A report of sixteen columns, as wide as any.
fn report(language: Language) -> ReportSheet {
    let words = Words::in_language(language);
    let columns = (0..16).map(|at| ReportColumn {
        head: words.say(if at < 6 {
            "report-column-programme"
        } else {
            "report-column-planned-departure"
        }),
        figures: at >= 6,
    });
    let cell = |at: usize| match at {
        0..6 => "Kementerian Ketenagakerjaan dan Pemerintah Kota Banjarmasin".to_owned(),
        _ => words.day(today()),
    };
    ReportSheet {
        language: language.code().to_owned(),
        labels: labels(language, "report-paper-"),
        letterhead: Letterhead {
            name: "LPK Bekal Banua (contoh)".to_owned(),
            ..Letterhead::default()
        },
        edition: "Edisi 3".to_owned(),
        title: words.say("term-report-funnel"),
        of: "Banjarmasin – Kaikoukai".to_owned(),
        printed_on: words.day(today()),
        said: Vec::new(),
        columns: columns.collect(),
        rows: vec![(0..16).map(cell).collect(); 20],
        sums: (0..16)
            .map(|at| {
                if at == 0 {
                    words.say("report-sum")
                } else {
                    String::new()
                }
            })
            .collect(),
        parts: vec![
            words.say("report-column-departed"),
            words.say("report-column-stepped-aside"),
        ],
        bars: vec![
            ReportBar {
                label: "Angkatan 4".to_owned(),
                counts: vec![15, 4],
            };
            4
        ],
    }
}

#[test]
fn a_report_stays_on_the_paper_however_wide_it_is_and_says_its_figures_in_three_languages() {
    for language in Language::ALL {
        let name = format!("report-{language}");
        let pdf = print(&Print::Report(Box::new(report(language))));
        assert!(
            rightmost(&name, &pdf) <= (297.0 - 14.0) / 25.4 * 72.0,
            "{language}: it runs off the paper"
        );
        let text = text(&name, &pdf);
        let words = Words::in_language(language);
        for said in [
            words.say("term-report-funnel"),
            "15 + 4".to_owned(),
            words.say("report-sum"),
        ] {
            assert!(text.contains(&said), "{language}: {said:?} is not in {text}");
        }
        is_sound_and_archival(&name, &pdf);
    }
}

#[test]
fn a_bar_that_does_not_fit_its_parts_is_refused() {
    let mut wrong = report(Language::Id);
    wrong.bars[0].counts.push(1);
    assert!(matches!(
        trouble(&Print::Report(Box::new(wrong))),
        Trouble::Drawing { .. }
    ));
}
