import NewsModel

/// The contents of an NITF document, in the standard's own terms, except for its body, which is converted as it is
/// read.
///
/// It decides nothing: the adapter decides which of several dates counts, or what a status means for the article. A
/// class, because it has some fifty parts that every copy of a value would have to retain.
final class NITFDocument {
    /// The line of its start tag.
    let line: Int
    /// `xml:lang` of the root, and `baselang`.
    var language: String?
    var baseLanguage: String?
    /// `uno`, the id of the document in the standard's first versions.
    var uno: String?
    var title: String?
    var metas: [Meta] = []
    /// `tobject.type`: news, data, advisory; at NTB the section.
    var type: String?
    /// `tobject.property.type`: the genre.
    var properties: [String] = []
    var subjects: [SubjectCode] = []
    var data = DocData()
    var keywords: [String] = []
    /// Datasets of record 2 of the Information Interchange Model, by number.
    var datasets: [Dataset] = []
    var publication = Publication()
    /// `revision-history`, one line each.
    var history: [String] = []
    var body: NITFBody?

    init(line: Int) {
        self.line = line
    }
}

extension NITFDocument {
    typealias Value = StatedValue

    /// A date as written, with its meaning if it is valid, and its line.
    struct Stamp: Sendable, Hashable {
        let text: String
        let date: WireDate?
        let line: Int?
    }

    struct Meta: Sendable, Hashable {
        /// In lower case.
        let name: String
        let content: String
        let line: Int?
    }

    struct SubjectCode: Sendable, Hashable {
        var number: String?
        var code: String?
        var scheme: String?
        /// Detail, else matter, else type.
        var name: String?
    }

    struct Dataset: Sendable, Hashable {
        let number: Int
        let value: String
    }

    /// `docdata`.
    struct DocData: Sendable, Hashable {
        var status: Value?
        /// Another document, and its new status.
        var other: String?
        var otherStatus: Value?
        var id: String?
        var registrar: String?
        var urgency: String?
        var issue: Stamp?
        var release: Stamp?
        var expiry: Stamp?
        var scopes: [String] = []
        var series: String?
        var messages: [String] = []
        /// Whether what messages and text say of an embargo, a kill or a test is over.
        var isReleased = false
        var key = UpdateKey()
        var fixture: String?
        var copyrightHolder: String?
        var copyrightYear: String?
        /// `doc.rights/@owner`.
        var rightsOwner: String?
        var rights: [String] = []
        var identified: [Identified] = []
        var places: [EventLocation] = []
        var correction: Correction?
        var sources: [String] = []
    }

    /// `du-key`.
    struct UpdateKey: Sendable, Hashable {
        var key: String?
        var generation: String?
        var version: String?
    }

    /// One of `identified-content`.
    struct Identified: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            case classifier, place, other
        }

        let kind: Kind
        var type: String?
        var scheme: String?
        var code: String?
        var name: String?
    }

    struct EventLocation: Sendable, Hashable {
        var country: String?
        var name: String?
        var id: String?
    }

    struct Correction: Sendable, Hashable {
        var info: String?
        var id: String?
    }

    /// `pubdata`.
    struct Publication: Sendable, Hashable {
        var name: String?
        var section: String?
        var date: WireDate?
    }
}
