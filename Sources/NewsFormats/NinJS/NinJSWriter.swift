import FoundationEssentials
public import NewsModel

/// Writes items as ninjs 3.1 (IPTC), one object a line, for scripts that compare what came in with what was
/// understood.
public enum NinJSWriter {
    /// An item as it came in, with what became of it. Its version is the provider's, where the copy states one.
    public static func write(_ item: WireItem, key: WireKey, receipt: Receipt, site: Site) -> String {
        var object = NinJS(content: item.content, key: key)
        object.uri = receipt.variant.map(site.uri(of:)) ?? site.uri(ofCopy: key)
        object.version = (item.providerVersion ?? receipt.version).map(String.init)
        object.pubStatus = item.status.rawValue
        object.embargoedUntil = item.embargo?.rfc3339
        object.add(altID: receipt.article?.description, role: "article")
        return object.line
    }

    /// A picture that came by itself, with what became of it.
    public static func write(picture item: WireItem, key: WireKey, receipt: Receipt, site: Site) -> String {
        var object = NinJS(content: item.content, key: key)
        object.become(picture: item.content.pictures.first)
        object.uri = site.uri(ofPicture: key.providerID, provider: key.provider)
        object.version = receipt.version.map(String.init)
        object.pubStatus = item.status.rawValue
        object.embargoedUntil = item.embargo?.rfc3339
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
        /// The variant's public id.
        public let variant: VariantID
        /// The article's public id.
        public let article: ArticleID
        /// Under which the provider's copy is known.
        public let key: WireKey
        /// Ours, from 1.
        public let number: Int
        /// Whether it may be used.
        public let status: PubStatus
        /// Until when it must not be public.
        public let embargo: WireDate?
        /// When it was first public; nil before.
        public let published: WireDate?
        /// When it was stored.
        public let created: Timestamp
        /// What it says.
        public let content: Content

        /// A version from its parts.
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
    struct Rendition: Encodable {
        let name: String?
        let href: String
        let contentType: String?
        let width: Int?
        let height: Int?
    }
    struct Association: Encodable {
        let type = "picture"
        let representationType = "partial"
        var uri: String?
        let descriptions: [Value]?
        let copyrightNotice: String?
        let by: String?
        /// The credit once more, word for word: readers of bylines take them apart.
        let infoSources: [Named]?
        let renditions: [Rendition]
    }
    struct Body: Encodable {
        let role = "main"
        let contentType = "text/html"
        let value: String
    }
    struct Named: Encodable {
        var uri: String?
        var name: String?
        /// See `NinJSNames`.
        var rel: String?
        var role: String?
    }
    struct AltID: Encodable {
        let role: String
        let value: String
    }

    var uri = ""
    private(set) var type = "text"
    var version: String?
    let language: String?
    let headlines: [Value]
    private(set) var by: String?
    let slugline: String?
    let located: String?
    private(set) var bodies: [Body]?
    private(set) var descriptions: [Value]?
    private(set) var renditions: [Rendition]?
    var firstCreated: String?
    var versionCreated: String?
    var embargoedUntil: String?
    var pubStatus = PubStatus.usable.rawValue
    let urgency: Int?
    let subjects: [Named]?
    let edNote: String?
    let usageTerms: String?
    private(set) var infoSources: [Named]?
    private(set) var copyrightNotice: String?
    let genres: [Named]?
    let places: [Named]?
    private(set) var associations: [Association]?
    private(set) var altIds: [AltID]

    init(content: Content, key: WireKey) {
        language = key.language == .undetermined ? nil : key.language.description
        headlines = [
            Value(value: content.headline),
            content.subheadline.map { Value(role: NinJSNames.subheadline, value: $0) },
        ].compactMap { $0 }
        by = content.byline
        slugline = content.slugline
        // ninjs has one field for both; the dateline stands among the descriptions too, to be told from it.
        located = content.located ?? content.dateline
        bodies = [Body(value: content.body.html)]
        let descriptions = [
            content.abstract.map { Value(role: NinJSNames.abstract, value: $0) },
            content.correctionNote.map { Value(role: NinJSNames.correction, value: $0) },
            content.dateline.map { Value(role: NinJSNames.dateline, value: $0) },
        ].compactMap { $0 }
        self.descriptions = descriptions.nilIfEmpty
        firstCreated = content.date?.rfc3339
        versionCreated = content.versionDate?.rfc3339
        urgency = content.urgency
        let named =
            content.subjects.map { Named(uri: $0.qcode, name: $0.name, rel: "about") }
            + content.categories.map { Named(name: $0, rel: NinJSNames.category) }
            + content.keywords.map { Named(name: $0, rel: NinJSNames.keyword) }
        subjects = named.nilIfEmpty
        edNote = content.edNote
        usageTerms = content.usageTerms
        infoSources =
            [
                content.source.map { Named(name: $0) }, content.credit.map { Named(name: $0, role: NinJSNames.credit) },
            ].compactMap { $0 }.nilIfEmpty
        copyrightNotice = content.copyright
        genres = content.genres.map { Named(uri: $0.qcode, name: $0.name) }.nilIfEmpty
        places = content.places.map { Named(uri: $0.qcode, name: $0.name) }.nilIfEmpty
        associations = content.pictures.map(Association.init).nilIfEmpty
        altIds = [
            AltID(role: "provider", value: "\(key.provider):\(key.providerID)"),
            AltID(role: "copy", value: key.providerID),
        ]
    }

    /// The first of its pictures is what the object is, and no longer associated with it.
    mutating func become(picture: Picture?) {
        type = "picture"
        bodies = nil
        associations = associations.map { Array($0.dropFirst()) }?.nilIfEmpty
        guard let picture else { return }
        let own = Association(picture)
        descriptions = ((descriptions ?? []) + (own.descriptions ?? [])).nilIfEmpty
        renditions = own.renditions.nilIfEmpty
        by = by ?? own.by
        infoSources = infoSources ?? own.infoSources
        copyrightNotice = copyrightNotice ?? own.copyrightNotice
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

extension NinJS.Association {
    init(_ picture: Picture) {
        uri = picture.id
        descriptions =
            [
                picture.caption.map { NinJS.Value(role: NinJSNames.caption, value: $0) },
                picture.alternativeText.map { NinJS.Value(role: NinJSNames.alternativeText, value: $0) },
            ].compactMap { $0 }.nilIfEmpty
        copyrightNotice = picture.rights
        by = picture.credit
        infoSources = picture.credit.map { [NinJS.Named(name: $0, role: NinJSNames.credit)] }
        renditions = picture.renditions.map {
            NinJS.Rendition(
                name: $0.role, href: $0.href, contentType: $0.mediaType, width: $0.width, height: $0.height)
        }
    }
}

extension Array {
    fileprivate var nilIfEmpty: [Element]? {
        isEmpty ? nil : self
    }
}
