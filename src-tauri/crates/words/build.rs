//! A new file of words is noticed without touching the code.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}
