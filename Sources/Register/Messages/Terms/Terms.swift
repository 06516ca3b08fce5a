/// The words for what the record has stable names for, as the glossary has them. They stand in
/// messages and summaries, on pages and in tables.
public enum Terms {}
