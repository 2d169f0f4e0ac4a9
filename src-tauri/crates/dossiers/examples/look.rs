//! Prints the invented people's papers into a folder, to be looked at: `cargo run -p dossiers --example look -- DIR`.

#[expect(dead_code, reason = "not everybody is printed here")]
#[path = "../tests/people/mod.rs"]
mod people;

use std::{env, error::Error, fs, path::PathBuf};

use dossiers::{Print, Printer};
use words::Language;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    let printer = Printer::new();
    for language in Language::ALL {
        let papers = [
            (
                "full",
                Print::Form(Box::new(people::form("dossier", language, people::dewi(language)))),
            ),
            (
                "bare",
                Print::Form(Box::new(people::form("dossier", language, people::walked_in()))),
            ),
            ("recovery", Print::RecoverySheet(people::recovery(language))),
        ];
        for (name, print) in papers {
            let pdf = printer.render(&print, people::today())?;
            fs::write(folder.join(format!("{name}-{language}.pdf")), &pdf.bytes)?;
            println!("{name}-{language}: {} pages, {} bytes", pdf.pages, pdf.bytes.len());
        }
    }
    Ok(())
}
