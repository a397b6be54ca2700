/// One object of ninjs as it was sent, member by member, still in the standard's terms.
///
/// ninjs 1.x wrote `versioncreated` and `subject`, 2.x `subjects`, 3.x `versionCreated`; the same member stands here
/// under one name. What no reader of ours asks for is left out.
struct NinJSDocument {
    /// A text with what the standard says of it: an element of `headlines`, `descriptions` or `bodies`, or one of 1.x's
    /// `body_html` and its like, whose role is what follows the underscore.
    struct Text {
        let role: String
        let contentType: String
        let value: String
    }

    /// An element of `subjects`, `places`, `genres` and the other lists of concepts.
    struct Concept {
        var name: String?
        var rel: String?
        var uri: String?
        /// `literal` of 2.x and 3.x, `code` of 1.x, `qcode` of Superdesk.
        var code: String?
        var scheme: String?
        var role: String?
    }

    /// An element of `renditions`.
    struct Rendition {
        let name: String?
        let href: String
        let contentType: String?
        let width: Int?
        let height: Int?

        /// AP offers the text of a story, and a picture's caption, as files among its renditions.
        var isText: Bool {
            contentType.map { $0.hasPrefix("text/") || $0.contains("xml") && !$0.hasPrefix("image/") } ?? false
        }
    }

    /// An element of `altids`.
    struct AltID {
        let role: String
        let value: String
    }

    /// From 1.
    let line: Int
    /// Under which name an association stands in the object around it.
    var name: String?
    var rel: String?
    var role: String?
    var uri: String?
    var type: String?
    var version: String?
    var language: String?
    var pubStatus: String?
    var embargoed: String?
    var firstCreated: String?
    var versionCreated: String?
    var headlines: [Text] = []
    var title: String?
    var bodies: [Text] = []
    var descriptions: [Text] = []
    var byline: String?
    /// AP's.
    var bylines: [String] = []
    var authors: [String] = []
    var located: String?
    var slugline: String?
    var urgency: JSONValue?
    var priority: JSONValue?
    var edNotes: [String] = []
    var usageTerms: [String] = []
    var rights: [String] = []
    var copyrightHolder: String?
    var copyrightNotice: String?
    var creditLine: String?
    /// AP's, of a picture.
    var photographer: String?
    var source: String?
    var infoSources: [Concept] = []
    var subjects: [Concept] = []
    var services: [Concept] = []
    var genres: [Concept] = []
    var places: [Concept] = []
    /// People, organisations, events and objects.
    var names: [Concept] = []
    var keywords: [String] = []
    /// TT's kind of copy.
    var profile: String?
    /// TT: the ids of those whose place it takes.
    var replacing: [String] = []
    /// AP's editorialtypes, Superdesk's and TT's signals.
    var signals: [String] = []
    var altIDs: [AltID] = []
    var renditions: [Rendition] = []
    var associations: [NinJSDocument] = []
    /// Superdesk: the id of the text that this one translates.
    var translatedFrom: String?
    /// Superdesk: what all translations of a story share.
    var translationID: String?
    /// Why the object holds no copy, where members say so.
    var foreign: String?

    /// AP's Media API gives an address with the tokens of one query and one revision for a uri, and the id that stays
    /// in `altids.itemid`.
    var id: String? {
        altIDs.first { $0.role == "itemid" }?.value ?? uri
    }
}
