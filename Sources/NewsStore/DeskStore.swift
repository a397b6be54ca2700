public import NewsModel

/// What the store does for the desk besides keeping and showing articles: links between languages, packages, and the
/// copy as it came in.
public protocol DeskStore: ArticleStore {
    /// Makes articles one, in one transaction. That which was public first, or else the oldest, keeps its id, and the
    /// others' become aliases of it.
    ///
    /// - Parameters:
    ///   - original: the variant of which the others are translations, as far as copy does not say of what.
    ///   - person: who does it, for the audit.
    /// - Throws: `ActRefusal` where that would double a language, `StoreError.unknownVariant`.
    /// - Returns: the id that they have now.
    func link(
        _ articles: [ArticleID], original: VariantID?, by person: String, at now: Timestamp
    ) async throws -> ArticleID

    /// Parts a variant from its article into one of its own. Copy that names their story does not join them again.
    ///
    /// - Throws: `ActRefusal` where it stands alone, `StoreError.unknownVariant`.
    /// - Returns: the id of the article that the variant has now.
    func unlink(_ variant: VariantID, by person: String, at now: Timestamp) async throws -> ArticleID

    /// Erases pictures that came by themselves, found by their provider's id, and takes them back for ever.
    ///
    /// - Returns: their providers; none where there is no such picture.
    func purgePictures(
        _ providerID: String, because reason: String?, by person: String, at now: Timestamp
    ) async throws -> [String]

    /// The providers of pictures that came by themselves under an id.
    func pictureProviders(of providerID: String) async throws -> [String]

    /// Who did what to a variant, oldest first.
    func audit(of id: VariantID) async throws -> [AuditEntry]

    /// The packages that came by wire, in the order of their providers and ids.
    func packages(matching filter: PackageFilter) async throws -> [PackageRecord]

    /// The copy from which a version was read, the newest without a number; nil where there is none.
    func wireSource(of id: VariantID, version: Int?) async throws -> WireSource?

    /// What links between articles can be proposed by, of every variant that is not canceled.
    ///
    /// - Parameter since: only those whose story was written, or else came in, at or after this instant.
    func traits(since: Timestamp?) async throws -> [StoryTraits]
}
