/// What a translation was made from, as those outside count.
public struct Original: Sendable, Hashable {
    public let id: VariantID
    /// The first version that had the text which was translated; nil where it was never shown.
    public let version: Int?

    public init(id: VariantID, version: Int?) {
        self.id = id
        self.version = version
    }
}

/// What a translation was made from, where its original says something else by now.
public struct Behind: Sendable, Hashable {
    public let original: VariantID
    public let language: LanguageTag
    /// The version of the original that was translated. For those outside as they count, and nil where they never saw it.
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
