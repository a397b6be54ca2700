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
