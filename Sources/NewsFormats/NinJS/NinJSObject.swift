import NewsModel

/// A ninjs 3.1 object before it is written.
struct NinJSObject {
    enum Kind: String {
        case text, picture
    }

    /// Another language's edition, partly included in the object.
    struct Translation {
        let uri: String
        /// The version that this was translated from, if it is the original.
        let version: Int?
        let language: LanguageTag
        let headline: String
    }

    let uri: String
    var kind = Kind.text
    var version: Int?
    var language = LanguageTag.undetermined
    var status = PubStatus.usable
    var embargo: WireDate?
    var firstCreated: WireDate?
    var versionCreated: WireDate?
    var content: Content
    /// With the ids and addresses for the receiver.
    var pictures: [Picture]
    var edNote: String?
    var correctionNote: String?
    var translations: [Translation] = []
    var altIDs: [(role: String, value: String)] = []

    /// An object with the content's fields.
    init(uri: String, content: Content) {
        self.uri = uri
        self.content = content
        pictures = content.pictures.map(\.asSent)
        edNote = content.edNote
        correctionNote = content.correctionNote
        firstCreated = content.date
        versionCreated = content.versionDate
    }

    /// Makes the first of its pictures the object itself, no longer an association.
    mutating func becomePicture() {
        kind = .picture
        guard let picture = pictures.first else { return }
        content.byline = content.byline ?? picture.credit
        content.credit = content.credit ?? picture.credit
        content.copyright = content.copyright ?? picture.rights
    }
}

// MARK: - Writing

extension NinJSObject {
    func write(to json: inout JSONLine) {
        json.object { json in
            writeManagement(to: &json)
            writeTexts(to: &json)
            writeTopics(to: &json)
            writeAssociations(to: &json)
            json.member("altIds", list: altIDs) { json, id in
                json.object { json in
                    json.member("role", id.role)
                    json.member("value", id.value)
                }
            }
        }
    }

    private func writeManagement(to json: inout JSONLine) {
        json.member("uri", uri)
        json.member("type", kind.rawValue)
        json.member("version", version.map { String($0) })
        if language != .undetermined { json.member("language", language.description) }
        json.member("pubStatus", status.rawValue)
        json.member("embargoedUntil", embargo)
        json.member("firstCreated", firstCreated)
        json.member("versionCreated", versionCreated)
        json.member("urgency", content.urgency)
        // ninjs has no signal: who does not know the description's role still finds what was corrected here.
        json.member("edNote", edNote ?? correctionNote)
        json.member("usageTerms", content.usageTerms)
        json.member("copyrightNotice", content.copyright)
    }

    private func writeTexts(to json: inout JSONLine) {
        let headlines = [("", content.headline.nilIfBlank), (NinJSNames.subheadline, content.subheadline)]
        Self.write("headlines", headlines, to: &json)
        json.member("by", content.byline)
        json.member("slugline", content.slugline)
        json.member("located", content.located)
        let own = kind == .picture ? pictures.first : nil
        let descriptions = [
            (NinJSNames.abstract, content.abstract), (NinJSNames.correction, correctionNote),
            (NinJSNames.dateline, content.dateline), (NinJSNames.caption, own?.caption),
            (NinJSNames.alternativeText, own?.alternativeText),
        ]
        Self.write("descriptions", descriptions, to: &json)
        let body = kind == .text ? content.body.html.nilIfBlank : nil
        if let body {
            json.member("bodies", list: CollectionOfOne(body)) { json, html in
                json.object { json in
                    json.member("role", "main")
                    json.member("contentType", "text/html")
                    json.member("value", html)
                }
            }
        }
        if let own { Self.write(own.renditions, to: &json) }
    }

    private static func write(
        _ name: StaticString, _ texts: [(role: String, value: String?)], to json: inout JSONLine
    ) {
        guard texts.contains(where: { $0.value != nil }) else { return }
        json.name(name)
        json.begin("[")
        for case (let role, let value?) in texts {
            json.object { json in
                if !role.isEmpty { json.member("role", role) }
                json.member("value", value)
            }
        }
        json.end("]")
    }

    private func writeTopics(to json: inout JSONLine) {
        let subjects =
            content.subjects.map { NinJSConcept($0, rel: "about") }
            + content.categories.map { NinJSConcept(name: $0, rel: NinJSNames.category) }
            + content.keywords.map { NinJSConcept(name: $0, rel: NinJSNames.keyword) }
        json.member("subjects", list: subjects) { $1.write(to: &$0) }
        json.member("genres", list: content.genres) { NinJSConcept($1).write(to: &$0) }
        json.member("places", list: content.places) { NinJSConcept($1).write(to: &$0) }
        let sources =
            [content.source.map { NinJSConcept(name: $0) }]
            + [content.credit.map { NinJSConcept(name: $0, role: NinJSNames.credit) }]
        json.member("infoSources", list: sources.compactMap { $0 }) { $1.write(to: &$0) }
    }
}

// MARK: - Associations

extension NinJSObject {
    private func writeAssociations(to json: inout JSONLine) {
        let pictures = kind == .picture ? pictures.dropFirst() : pictures[...]
        guard !translations.isEmpty || !pictures.isEmpty else { return }
        json.name("associations")
        json.begin("[")
        for translation in translations { Self.write(translation, to: &json) }
        for (index, picture) in zip(1..., pictures) { write(picture, number: index, to: &json) }
        json.end("]")
    }

    private static func write(_ translation: Translation, to json: inout JSONLine) {
        json.object { json in
            json.member("name", translation.headline.nilIfBlank ?? translation.language.description)
            json.member("rel", NinJSNames.translation)
            json.member("uri", translation.uri)
            json.member("version", translation.version.map { String($0) })
            json.member("type", "text")
            json.member("representationType", "partial")
            json.member("language", translation.language.description)
            write("headlines", [("", translation.headline.nilIfBlank)], to: &json)
        }
    }

    private func write(_ picture: Picture, number: Int, to json: inout JSONLine) {
        json.object { json in
            json.member("name", NinJSNames.numbered(NinJSNames.picture, number))
            json.member("uri", picture.id ?? Picture.uri(number: number, in: uri))
            json.member("type", "picture")
            json.member("representationType", "partial")
            json.member("by", picture.credit)
            // The credit once more, word for word: readers of bylines take them apart.
            json.member("infoSources", list: picture.credit.map { [$0] } ?? []) { json, credit in
                NinJSConcept(name: credit, role: NinJSNames.credit).write(to: &json)
            }
            json.member("copyrightNotice", picture.rights)
            let descriptions = [
                (NinJSNames.caption, picture.caption), (NinJSNames.alternativeText, picture.alternativeText),
            ]
            Self.write("descriptions", descriptions, to: &json)
            Self.write(picture.renditions, to: &json)
        }
    }

    private static func write(_ renditions: [Picture.Rendition], to json: inout JSONLine) {
        json.member("renditions", list: Array(zip(1..., renditions))) { json, rendition in
            let (number, rendition) = rendition
            json.object { json in
                json.member("name", rendition.role ?? NinJSNames.numbered(NinJSNames.rendition, number))
                json.member("href", rendition.href)
                json.member("contentType", rendition.mediaType)
                json.member("width", rendition.width)
                json.member("height", rendition.height)
                json.member("sizeInBytes", rendition.media?.bytes)
            }
        }
    }
}

/// An element of one of the lists of concepts.
private struct NinJSConcept {
    var uri: String?
    var literal: String?
    var name: String?
    var rel: String?
    var role: String?

    init(name: String, rel: String? = nil, role: String? = nil) {
        self.name = name
        self.rel = rel
        self.role = role
    }

    /// A term whose code is not a URI has it as a literal.
    init(_ subject: Subject, rel: String? = nil) {
        let code = NewsCodes.uri(of: subject.qcode)
        uri = code.isURI ? code : nil
        literal = uri == nil ? code : nil
        name = subject.name
        self.rel = rel
    }

    func write(to json: inout JSONLine) {
        json.object { json in
            json.member("name", name)
            json.member("rel", rel)
            json.member("role", role)
            json.member("uri", uri)
            json.member("literal", literal)
        }
    }
}
