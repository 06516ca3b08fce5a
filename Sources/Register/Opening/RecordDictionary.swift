/// What records are compressed against: bytes as they occur in records, the most frequent last. A
/// log keeps a copy of the dictionary it was made with, so a newer one here changes no older file.
enum RecordDictionary {
    /// The dictionary of new logs.
    static var newest: [UInt8] { PackageResources.record_dictionary_1_bin }
}
