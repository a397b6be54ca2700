/// The original of a translation, by public version numbers.
public struct Original: Sendable, Hashable {
    public let id: VariantID
    /// The first version with the text that was translated; nil if it was never shown.
    public let version: Int?

    public init(id: VariantID, version: Int?) {
        self.id = id
        self.version = version
    }
}

/// The original of a translation whose text is newer than the one that was translated.
public struct Behind: Sendable, Hashable {
    public let original: VariantID
    public let language: LanguageTag
    /// The version of the original that was translated. Outside it is the public number, nil if that version was never
    /// public.
    public let madeFrom: Int?
    /// The version of the original that readers see.
    public let now: Int

    public init(original: VariantID, language: LanguageTag, madeFrom: Int?, now: Int) {
        self.original = original
        self.language = language
        self.madeFrom = madeFrom
        self.now = now
    }
}
