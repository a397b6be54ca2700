public import NewsModel

/// The desk's operations besides storing and showing articles: links between languages, packages, and the original
/// copy.
public protocol DeskStore: ArticleStore {
    /// Links articles into one, in one transaction. The one that was public first, or else the oldest, keeps its id,
    /// and the others' become aliases of it.
    ///
    /// - Parameters:
    ///   - original: the variant that the others translate, unless their copy states another.
    ///   - person: who does it, for the audit.
    /// - Throws: `ActRefusal` if a language would occur twice, `StoreError.unknownVariant`.
    /// - Returns: the id of the linked article.
    func link(
        _ articles: [ArticleID], original: VariantID?, by person: String, at now: Timestamp
    ) async throws -> ArticleID

    /// Unlinks a variant from its article, into an article of its own. Copy that names their story does not link them
    /// again.
    ///
    /// - Throws: `ActRefusal` if it is the only variant, `StoreError.unknownVariant`.
    /// - Returns: the id of the variant's article now.
    func unlink(_ variant: VariantID, by person: String, at now: Timestamp) async throws -> ArticleID

    /// Erases pictures that were sent by themselves, by their provider's id, and withdraws them for good.
    ///
    /// - Returns: their providers; empty if there is no such picture.
    func purgePictures(
        _ providerID: String, because reason: String?, by person: String, at now: Timestamp
    ) async throws -> [String]

    /// Withdraws pictures that were sent by themselves for good, by their provider's id.
    ///
    /// - Throws: `ActRefusal` if all of them are withdrawn already.
    /// - Returns: their providers; empty if there is no such picture.
    func killPictures(
        _ providerID: String, because reason: String?, by person: String, at now: Timestamp
    ) async throws -> [String]

    /// The pictures with an id that were sent by themselves, one of each provider.
    func pictures(of providerID: String) async throws -> [PictureRecord]

    /// The providers of pictures with an id that were sent by themselves.
    func pictureProviders(of providerID: String) async throws -> [String]

    /// Who did what to a variant, oldest first.
    func audit(of id: VariantID) async throws -> [AuditEntry]

    /// The packages that came by wire, ordered by provider and id.
    func packages(matching filter: PackageFilter) async throws -> [PackageRecord]

    /// The withdrawals by wire that wait for their copy, oldest first. Nothing else is known of what they name.
    func notices(matching filter: RecordFilter) async throws -> [NoticeRecord]

    /// The copy that a version was read from, by default the newest; nil if there is none.
    func wireSource(of id: VariantID, version: Int?) async throws -> WireSource?

    /// The features for link suggestions, of every variant that is not canceled.
    ///
    /// - Parameter since: only those whose story was written, or else received, at or after this instant.
    func traits(since: Timestamp?) async throws -> [StoryTraits]
}
