public import NewsModel

/// Writes items as ninjs 3.1 (IPTC), one object per line: for partners, and for scripts that compare the copy with how
/// it was read.
///
/// ninjs cannot express `priority`, and of a correction only what was corrected: it has no signal.
public enum NinJSWriter {
    /// An item for partners, appended without a line break. One language is one object; the others are its
    /// associations, and the article is in `altIds`.
    public static func append(_ item: SyndicatedItem, site: Site, to bytes: inout [UInt8]) {
        var object = NinJSObject(uri: site.uri(of: item.id), content: item.content)
        object.version = item.version
        object.language = item.language
        object.status = item.status
        let release = item.release
        object.embargo = item.embargo ?? release?.embargo
        object.firstCreated = item.firstCreated
        object.versionCreated = item.versionCreated
        object.pictures = item.pictures(from: site)
        object.edNote = item.edNote
        object.correctionNote = item.correctionNote
        object.translations = item.translations.map {
            NinJSObject.Translation(
                uri: site.uri(of: $0.id), version: item.version(translatedFrom: $0), language: $0.language,
                headline: $0.headline)
        }
        object.altIDs = [(Site.articleRole, site.uri(of: item.article))]
        object.add(release)
        var json = JSONLine(taking: &bytes)
        object.write(to: &json)
        json.take(into: &bytes)
    }

    /// An item as received, with its result. Its version is the provider's, if the copy states one.
    public static func write(_ item: WireItem, key: WireKey, receipt: Receipt, site: Site) -> String {
        var object = NinJSObject(
            uri: receipt.variant.map(site.uri(of:)) ?? site.uri(ofCopy: key), content: item.content)
        object.version = item.providerVersion ?? receipt.version
        object.set(key: key, article: receipt.article)
        object.status = item.status
        object.embargo = item.embargo
        return object.line
    }

    /// A picture that was sent by itself, with its result.
    public static func write(picture item: WireItem, key: WireKey, receipt: Receipt, site: Site) -> String {
        var object = NinJSObject(
            uri: site.uri(ofPicture: key.providerID, provider: key.provider), content: item.content)
        object.becomePicture()
        object.version = receipt.version
        object.set(key: key, article: nil)
        object.status = item.status
        object.embargo = item.embargo
        return object.line
    }

    /// One version of a variant as the store holds it.
    public static func write(_ version: Version, site: Site) -> String {
        var object = NinJSObject(uri: site.uri(of: version.variant), content: version.content)
        object.version = version.number
        object.set(key: version.key, article: version.article)
        object.status = version.status
        object.embargo = version.embargo
        object.firstCreated = version.published ?? object.firstCreated
        object.versionCreated = WireDate(version.created)
        if version.status == .usable, let published = version.published {
            object.add(Release(of: version.content, edNote: version.content.edNote, isWhole: true, at: published))
        }
        return object.line
    }

    /// The data of a stored version besides its content.
    public struct Version: Sendable {
        /// The variant's public id.
        public let variant: VariantID
        /// The article's public id.
        public let article: ArticleID
        /// The wire key of the provider's copy.
        public let key: WireKey
        /// The stored version number, from 1.
        public let number: Int
        /// Whether it may be used.
        public let status: PubStatus
        /// Nothing may be public before this.
        public let embargo: WireDate?
        /// When it was first public; nil before.
        public let published: WireDate?
        /// When it was stored.
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

extension NinJSObject {
    /// Internal data: the wire key of the provider's copy.
    fileprivate mutating func set(key: WireKey, article: ArticleID?) {
        language = key.language
        altIDs = [("provider", "\(key.provider):\(key.providerID)"), ("copy", key.providerID)]
        if let article { altIDs.append((Site.articleRole, article.description)) }
    }

    fileprivate mutating func add(_ release: Release?) {
        if let release { altIDs.append((NinJSNames.released, release.date.rfc3339)) }
    }

    fileprivate var line: String {
        var json = JSONLine()
        write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
