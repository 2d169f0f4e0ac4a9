//! The face's client is written here from the office's own lists, committed, and never edited by hand.

use office::{Refusal, typescript::Client};
use std::{fs, path::Path};

#[test]
fn the_client_of_the_face_is_what_the_lists_say() {
    let mut client = Client::default();
    seat::list::visit(&mut client);
    client.also::<Refusal>();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/generated/desk.ts");
    let text = client.text();
    let kept = fs::read_to_string(&path).unwrap_or_default();
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
    if kept != text {
        fs::write(&path, &text).expect("the file");
    }
    assert!(
        text.contains("registerOf: (it: LessonId): Promise<Register>"),
        "the client knows the register"
    );
    assert!(
        kept == text || std::env::var_os("CI").is_none(),
        "the committed client differs from the lists"
    );
}
