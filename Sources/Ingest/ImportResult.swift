public import NewsModel

/// The result of importing one piece of copy.
public struct ImportResult: Sendable, Hashable, Codable {
    /// The name of the copy.
    public let file: String
    /// What happened.
    public let outcome: Receipt.Outcome
    /// Why it was held or refused.
    public let reason: String?
    /// The public id of the variant.
    public let id: String?
    /// The public id of its article.
    public let article: String?
    /// The provider's id of a package, which has no public one.
    public let package: String?
    /// The provider's id of a picture that came separately, which has no public one.
    public let picture: String?
    /// The language it was accepted in.
    public let language: LanguageTag?
    /// Our version that stores it.
    public let version: Int?
    /// Its headline.
    public let headline: String?
    /// What a person should know although the copy was accepted.
    public let remark: String?
    /// The item as one ninjs object, if requested.
    public var item: String?
    /// The real paths of the picture files beside the copy that it names.
    public var files: [String]?

    private enum CodingKeys: String, CodingKey {
        case outcome = "result"
        case file, reason, id, article, package, picture, language, version, headline, remark, item, files
    }

    /// Copy that was refused before it reached the store.
    public init(refused file: String, reason: String) {
        self.init(file: file, receipt: Receipt(.refused(reason)), delivery: nil)
    }

    init(file: String, receipt: Receipt, delivery: Delivery?, remark: String? = nil) {
        self.file = file
        (outcome, reason) = (receipt.result.outcome, receipt.result.reason)
        id = receipt.variant?.description
        article = receipt.article?.description
        version = receipt.version
        switch delivery {
        case .item(let submission):
            (language, headline) = (submission.key.language, submission.item.content.headline)
            (package, picture) = (nil, nil)
        case .picture(let submission):
            (language, headline) = (submission.item.language, submission.item.content.headline)
            (package, picture) = (nil, submission.key.providerID)
        case .package(let submission):
            (language, headline) = (nil, submission.package.headline)
            (package, picture) = (submission.providerID, nil)
        case nil: (language, package, picture, headline) = (nil, nil, nil, nil)
        }
        self.remark = remark ?? receipt.remark
    }
}

extension ArraySlice<ImportResult> {
    /// Removes the results of a piece of copy, which come in the order of the copy, from the front.
    public mutating func popResults(of copy: WireCopy) -> [ImportResult] {
        let own = prefix { $0.file.utf8.elementsEqual(copy.name.utf8) }
        self = dropFirst(own.count)
        return Array(own)
    }
}
