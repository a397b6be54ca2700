import FoundationEssentials
public import NewsModel

/// Writes items as ninjs 3.1 (IPTC), one object a line, for scripts that compare what came in with what was
/// understood.
public enum NinJSWriter {
    /// An item as it came in, with what became of it.
    public static func write(_ item: WireItem, key: WireKey, receipt: Receipt, site: Site) -> String {
        var object = NinJS(content: item.content, key: key)
        object.uri = receipt.variant.map(site.uri(of:)) ?? site.uri(ofCopy: key)
        object.version = receipt.version.map(String.init)
        object.pubStatus = item.status.rawValue
        object.embargoedUntil = item.embargo?.rfc3339
        object.add(altID: receipt.article?.description, role: "article")
        return object.line
    }

    /// One version of a variant as the store holds it.
    public static func write(_ version: Version, site: Site) -> String {
        var object = NinJS(content: version.content, key: version.key)
        object.uri = site.uri(of: version.variant)
        object.version = String(version.number)
        object.pubStatus = version.status.rawValue
        object.embargoedUntil = version.embargo?.rfc3339
        object.firstCreated = version.published?.rfc3339 ?? object.firstCreated
        object.versionCreated = version.created.rfc3339
        object.add(altID: version.article.description, role: "article")
        return object.line
    }

    /// What a stored version has beside its content.
    public struct Version: Sendable {
        public let variant: VariantID
        public let article: ArticleID
        public let key: WireKey
        public let number: Int
        public let status: PubStatus
        public let embargo: WireDate?
        public let published: WireDate?
        public let created: Timestamp
        public let content: Content

        public init(
            variant: VariantID, article: ArticleID, key: WireKey, number: Int, status: PubStatus, embargo: WireDate?,
            published: WireDate?, created: Timestamp, content: Content
        ) {
            self.variant = variant
            self.article = article
            self.key = key
            self.number = number
            self.status = status
            self.embargo = embargo
            self.published = published
            self.created = created
            self.content = content
        }
    }
}

/// The keys of ninjs 3.1 that Newswire fills, under their names in the schema.
private struct NinJS: Encodable {
    struct Value: Encodable {
        var role: String?
        let value: String
    }
    struct Body: Encodable {
        let role = "main"
        let contentType = "text/html"
        let value: String
    }
    struct Named: Encodable {
        var uri: String?
        var name: String?
        /// ninjs 3.1 has no room for keywords and sections but this.
        var rel: String?
    }
    struct AltID: Encodable {
        let role: String
        let value: String
    }

    var uri = ""
    let type = "text"
    var version: String?
    let language: String
    let headlines: [Value]
    let by: String?
    let slugline: String?
    let located: String?
    let bodies: [Body]
    let descriptions: [Value]?
    var firstCreated: String?
    var versionCreated: String?
    var embargoedUntil: String?
    var pubStatus = PubStatus.usable.rawValue
    let urgency: Int?
    let subjects: [Named]?
    let edNote: String?
    let usageTerms: String?
    let infoSources: [Named]?
    private(set) var altIds: [AltID]

    init(content: Content, key: WireKey) {
        language = key.language.description
        headlines = [Value(value: content.headline)]
        by = content.byline
        slugline = content.slugline
        located = content.dateline
        bodies = [Body(value: content.body.html)]
        let descriptions = [
            content.abstract.map { Value(role: "abstract", value: $0) },
            content.correctionNote.map { Value(role: "correction", value: $0) },
        ].compactMap { $0 }
        self.descriptions = descriptions.isEmpty ? nil : descriptions
        firstCreated = content.date?.rfc3339
        urgency = content.urgency
        let named =
            content.subjects.map { Named(uri: $0.qcode, name: $0.name, rel: "about") }
            + content.categories.map { Named(name: $0, rel: "category") }
            + content.keywords.map { Named(name: $0, rel: "keyword") }
        subjects = named.isEmpty ? nil : named
        edNote = content.edNote
        usageTerms = content.usageTerms
        infoSources = content.source.map { [Named(name: $0)] }
        altIds = [AltID(role: "provider", value: "\(key.provider):\(key.providerID)")]
    }

    mutating func add(altID value: String?, role: String) {
        if let value { altIds.append(AltID(role: role, value: value)) }
    }

    var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else {
            preconditionFailure("a ninjs object of strings and numbers can always be written")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
