// Every word in Indonesian: the patterns of each Fluent file by their keys, as JSON.

export default import.meta.glob<string>('../../../src-tauri/crates/words/locales/id/*.ftl', { import: 'default', eager: true })
