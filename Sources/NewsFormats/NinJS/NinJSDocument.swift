/// A ninjs object as it was sent, member by member, in the standard's terms.
///
/// ninjs 1.x has `versioncreated` and `subject`, 2.x `subjects`, 3.x `versionCreated`; here each member has one name.
/// Members that are not used are omitted.
struct NinJSDocument {
    /// A text with its attributes: an element of `headlines`, `descriptions` or `bodies`, or one of 1.x's `body_html`
    /// and the like, whose role is the part after the underscore.
    struct Text {
        let role: String
        let contentType: String
        let value: String
    }

    /// A member named for an embargo: the standard's, or one of the sender's own.
    struct Embargo: Sendable, Hashable {
        let name: String
        let value: String

        var isStandard: Bool {
            ["embargoed", "embargoeduntil"].contains(name.lowercased())
        }
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

        /// AP has the text of a story, and a picture's caption, as files among its renditions.
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
    /// The name of an association in the object around it.
    var name: String?
    var rel: String?
    var role: String?
    var uri: String?
    var type: String?
    var version: String?
    var language: String?
    var pubStatus: String?
    var embargoes: [Embargo] = []
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
    /// AP's, for a picture.
    var photographer: String?
    var source: String?
    /// Superdesk's and others', whose source it is where nothing else is said.
    var provider: String?
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
    /// TT: the ids that it replaces.
    var replacing: [String] = []
    /// AP's editorialtypes, Superdesk's and TT's signals.
    var signals: [String] = []
    var altIDs: [AltID] = []
    var renditions: [Rendition] = []
    var associations: [NinJSDocument] = []
    /// Superdesk: the id of the text that it translates.
    var translatedFrom: String?
    /// Superdesk: the shared id of all translations of a story.
    var translationID: String?
    /// Why the object has no copy, if members say so.
    var foreign: String?

    /// AP's Media API has an address with the tokens of one query and one revision as uri, and the stable id in
    /// `altids.itemid`.
    var id: String? {
        altIDs.first { $0.role == "itemid" }?.value ?? uri
    }
}
