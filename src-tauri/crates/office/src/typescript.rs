//! Writes the TypeScript client from the lists of what can be asked, with every type it needs, into one file.

use crate::desk::Visitor;
use std::{any::TypeId, collections::BTreeMap, collections::HashSet, fmt::Write};
use ts_rs::{Config, TS, TypeVisitor};

/// Collects the entries and types of one or more lists.
#[derive(Default)]
pub struct Client {
    config: Config,
    functions: String,
    types: BTreeMap<String, String>,
    seen: HashSet<TypeId>,
}

impl Visitor for Client {
    fn entry<Ask: TS + 'static + ?Sized, Answer: TS + 'static + ?Sized>(&mut self, name: &str) {
        self.visit::<Ask>();
        self.visit::<Answer>();
        let (ask, answer) = (Ask::name(&self.config), Answer::name(&self.config));
        let answer = if answer == "null" { "void".to_owned() } else { answer };
        let call = camel(name);
        // Writing into a string cannot fail.
        let _ = match ask.as_str() {
            "null" => writeln!(
                self.functions,
                "  {call}: (): Promise<{answer}> => ask(\"{name}\", null),"
            ),
            _ => writeln!(
                self.functions,
                "  {call}: (it: {ask}): Promise<{answer}> => ask(\"{name}\", it),"
            ),
        };
    }
}

impl TypeVisitor for Client {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}", T::decl(&self.config));
            let name = T::ident(&self.config);
            let held = self.types.insert(name.clone(), text.clone());
            assert!(held.is_none_or(|held| held == text), "two types are called {name}");
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Client {
    /// Adds a type that no entry names, such as the refusals.
    pub fn also<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }

    /// The whole file.
    #[must_use]
    pub fn text(&self) -> String {
        let types: Vec<&str> = self.types.values().map(|text| text.trim_end()).collect();
        format!(
            "// Written by the story `generated` from the lists of what can be asked; never edited by hand.\n\n\
             import {{ ask }} from \"../backend\";\n\n{}\n\n\
             /** Everything the office can be asked. */\nexport const office = {{\n{}}};\n",
            types.join("\n\n"),
            self.functions,
        )
    }
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |all, word| {
        let mut letters = word.chars();
        let head: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        all + &head + letters.as_str()
    })
}
