public import NewsModel

/// What the store does for the desk besides keeping and showing articles: links between languages, packages, and the
/// copy as it came in.
public protocol DeskStore: ArticleStore {
    /// Makes articles one, in one transaction. The oldest keeps its id, and the others' become aliases of it.
    ///
    /// - Throws: `ActRefusal` where that would double a language, `StoreError.unknownVariant`.
    /// - Returns: the id that they have now.
    func link(_ articles: [ArticleID], at now: Timestamp) async throws -> ArticleID

    /// Parts a variant from its article into one of its own. Copy that names their story does not join them again.
    ///
    /// - Throws: `ActRefusal` where it stands alone, `StoreError.unknownVariant`.
    /// - Returns: the id of the article that the variant has now.
    func unlink(_ variant: VariantID, at now: Timestamp) async throws -> ArticleID

    /// The packages that came by wire, in the order of their providers and ids.
    func packages(matching filter: PackageFilter) async throws -> [PackageRecord]

    /// The copy from which a version was read, the newest without a number; nil where there is none.
    func wireSource(of id: VariantID, version: Int?) async throws -> WireSource?

    /// What links between articles can be proposed by, of every variant that is not canceled.
    ///
    /// - Parameter since: only those whose story was written, or else came in, at or after this instant.
    func traits(since: Timestamp?) async throws -> [StoryTraits]
}
