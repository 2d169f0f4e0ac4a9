//! Templates that an office wrote: set apart from the program, within limits, with their faults said by line. Each story
//! starts this very program once more, so it has a `main` of its own.

#[expect(dead_code, reason = "not every paper of the tests is set here")]
mod people;

use dossiers::{Apart, Form, Limits, Look, Pdf, Person, Print, Printer, Template, TemplateFault, Trouble, Why, apart};
use people::{dewi, form, today, walked_in};
use std::{
    env,
    process::ExitCode,
    time::{Duration, Instant},
};
use words::Language;

fn main() -> ExitCode {
    if let Some(ended) = apart::serve_if_asked() {
        return ended;
    }
    let wanted: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    for (name, story) in STORIES {
        if wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str())) {
            let began = Instant::now();
            story();
            println!("{name} … ok, {} ms", began.elapsed().as_millis());
        }
    }
    ExitCode::SUCCESS
}

macro_rules! stories {
    ($($name:ident)*) => { const STORIES: &[(&str, fn())] = &[$((stringify!($name), $name)),*]; };
}

stories! {
    a_template_of_the_office_comes_back_as_a_whole_file
    a_look_has_the_places_of_its_fields
    the_dossier_copied_and_changed_prints_like_the_shipped_one
    each_fault_is_told_by_its_line_and_kind
    a_fault_in_what_a_template_calls_is_told_where_it_calls
    every_fault_of_a_text_is_told_at_once
    nothing_outside_is_read
    what_never_ends_is_stopped_in_time
    what_grows_without_end_is_stopped_at_a_size
    a_paper_of_a_million_pages_is_stopped
    a_program_that_is_not_there_is_told
    what_the_office_wrote_never_stops_a_shipped_paper
}

fn limits() -> Limits {
    Limits {
        // A test computer may be busy with other things.
        one: Duration::from_secs(60),
        ..Limits::default()
    }
}

fn hasty() -> Limits {
    Limits {
        one: Duration::from_secs(3),
        ..Limits::default()
    }
}

fn own(source: &str, person: Person) -> Print {
    Print::Form(Box::new(Form {
        template: Template::Own(source.to_owned()),
        ..form("dossier", Language::Id, person)
    }))
}

fn printer(limits: Limits) -> Printer {
    Printer::new().with_own_templates(Apart::in_this_program().within(limits))
}

fn set(source: &str) -> Result<Pdf, Trouble> {
    printer(limits()).render(&own(source, dewi(Language::Id)), today())
}

fn faults(source: &str) -> Vec<TemplateFault> {
    match set(source) {
        Err(Trouble::Template { faults }) => faults,
        other => panic!("{source:?} should have faults: {other:?}"),
    }
}

const LETTER: &str = r#"#import "form.typ": *
#show: form
= Surat keterangan
#field("name", data.person.names.ktp) lahir #field("birth_date", data.person.identity.birth_date).
#portrait(data.person)
"#;

fn a_template_of_the_office_comes_back_as_a_whole_file() {
    let pdf = set(LETTER).expect("a letter");
    assert!(pdf.bytes.starts_with(b"%PDF") && pdf.bytes.trim_ascii_end().ends_with(b"%%EOF"));
    assert_eq!(pdf.pages, 1);
    assert!(pdf.title.contains("Dewi"), "{}", pdf.title);
    let here = Printer::new().render(&own(LETTER, dewi(Language::Id)), today());
    assert_eq!(
        Ok(&pdf.bytes),
        here.as_ref().map(|pdf| &pdf.bytes),
        "the same as without a process between"
    );
}

fn a_look_has_the_places_of_its_fields() {
    let look: Look = printer(limits())
        .look(&own(LETTER, walked_in()), today())
        .expect("a look");
    let page = look.pages.first().expect("a page");
    assert!(page.svg.contains("<svg"));
    assert!(page.spots.iter().any(|spot| spot.field == "name"), "{:?}", page.spots);
    assert!(look.blanks.contains(&"photo".to_owned()), "{:?}", look.blanks);
}

fn the_dossier_copied_and_changed_prints_like_the_shipped_one() {
    let copied = apart::shipped_source("dossier").expect("the shipped text");
    let shipped = Printer::new()
        .render(
            &Print::Form(Box::new(form("dossier", Language::Id, dewi(Language::Id)))),
            today(),
        )
        .expect("a dossier");
    let pdf = set(&copied).expect("the copy");
    assert_eq!((pdf.pages, &pdf.title), (shipped.pages, &shipped.title));
    assert_eq!(apart::shipped_source("nothing"), None);
}

fn each_fault_is_told_by_its_line_and_kind() {
    let check = |line: &str, why: Why, name: &str| {
        let found = faults(&format!("#import \"form.typ\": *\n#show: form\n\n{line}\n"));
        let first = found.first().expect("a fault");
        assert_eq!(
            (first.line, first.why, first.name.as_str()),
            (Some(4), why, name),
            "{line}: {first:?}"
        );
        assert!(first.column.is_some() && !first.detail.is_empty(), "{first:?}");
    };
    check("#pesan", Why::UnknownName, "pesan");
    check("#data.person.nomor", Why::UnknownField, "nomor");
    check("#(1 + \"satu\")", Why::WrongKind, "");
    check("#text(size: \"besar\")[A]", Why::WrongKind, "");
    check("#text(ukuran: 3pt)[A]", Why::Argument, "ukuran");
    check("#(1 / 0)", Why::ZeroDivision, "");
    check("#(1, 2).at(7)", Why::OutsideList, "");
    check("#panic(\"belum selesai\")", Why::Stopped, "belum selesai");
    check(
        "#set text(font: \"Comic Sans MS\"); A",
        Why::UnknownFont,
        "comic sans ms",
    );
    check("#(1 +", Why::Unclosed, "");
    check("#let = 3", Why::Syntax, "");
    check("#image(\"logo.png\")", Why::File, "logo.png");
    check("#image(data.person.photo)", Why::Archive, "");
    check("#let diri(n) = diri(n + 1); #diri(0)", Why::Endless, "");
    check("#while true {}", Why::Endless, "");
}

fn a_fault_in_what_a_template_calls_is_told_where_it_calls() {
    let found = faults("#import \"form.typ\": *\n#show: form\n= A\n\n#portrait(none)\n");
    assert_eq!(found.first().and_then(|fault| fault.line), Some(5), "{found:?}");
}

fn every_fault_of_a_text_is_told_at_once() {
    let found = faults("#(1\n\n= A\n#let = 4\n");
    assert!(found.len() > 1, "{found:?}");
}

fn nothing_outside_is_read() {
    let check = |line: &str, why: Why, name: &str| {
        let found = faults(&format!("#import \"form.typ\": *\n{line}\n"));
        let first = found.first().expect("a fault");
        assert_eq!((first.why, first.line), (why, Some(2)), "{line}: {first:?}");
        assert!(first.name.contains(name), "{line}: {first:?}");
    };
    check("#read(\"/etc/passwd\")", Why::File, "etc/passwd");
    check("#read(\"../../etc/passwd\")", Why::File, "");
    check("#read(\"own.typ\")", Why::File, "own.typ");
    check("#include \"lain.typ\"", Why::File, "lain.typ");
    check("#csv(\"https://example.org/a.csv\")", Why::File, "");
    check("#plugin(\"a.wasm\")", Why::File, "a.wasm");
    check("#import \"@preview/cetz:0.3.0\"", Why::Package, "@preview/cetz:0.3.0");
    check("#import \"@local/kop:1.0.0\": *", Why::Package, "@local/kop:1.0.0");
}

fn what_never_ends_is_stopped_in_time() {
    let began = Instant::now();
    let slow = "#let n = 0\n#for i in range(100000) { for j in range(100000) { n = calc.rem(n + i * j, 7) } }\n#n";
    let told = printer(hasty()).render(&own(slow, walked_in()), today());
    assert_eq!(told, Err(Trouble::TooLong { seconds: 3 }));
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}

/// Whatever limit meets it first, it is stopped, and told as one of the ways in which a template is stopped.
fn is_stopped(source: &str, limits: Limits) {
    let told = printer(limits).render(&own(source, walked_in()), today());
    assert!(
        matches!(
            told,
            Err(Trouble::TooLong { .. } | Trouble::TooMuch | Trouble::Template { .. })
        ),
        "{source}: {told:?}"
    );
}

fn what_grows_without_end_is_stopped_at_a_size() {
    let small = Limits {
        memory: 300 << 20,
        ..limits()
    };
    let much = |source: &str| {
        let told = printer(small).render(&own(source, walked_in()), today());
        assert_eq!(told, Err(Trouble::TooMuch), "{source}");
    };
    much("#let a = \"a\" * 2000000000\n#a.len()");
    much("#let a = (1,) * 50000000\n#for i in range(40) { a = a + a }\n#a.len()");
    is_stopped("#range(1000000000).len()", small);
    is_stopped("#(\"a\" * 9000000000000000000)", small);
}

fn a_paper_of_a_million_pages_is_stopped() {
    is_stopped(
        "#for i in range(1000000) { pagebreak() }",
        Limits {
            memory: 300 << 20,
            ..hasty()
        },
    );
}

fn a_program_that_is_not_there_is_told() {
    let nowhere = Apart::in_program("/nonexistent/bekal".into());
    let told = Printer::new()
        .with_own_templates(nowhere)
        .render(&own(LETTER, walked_in()), today());
    assert!(matches!(told, Err(Trouble::Apart { .. })), "{told:?}");
}

fn what_the_office_wrote_never_stops_a_shipped_paper() {
    let printer = printer(hasty());
    assert!(printer.render(&own("#pesan", walked_in()), today()).is_err());
    let shipped = Print::Form(Box::new(form("dossier", Language::Id, walked_in())));
    assert!(printer.render(&shipped, today()).is_ok());
}
