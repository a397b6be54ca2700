import NewsModel

/// The role of a text among several of an item, by the names in formats and agencies' copy, in lower case.
enum TextRole {
    /// Shorter versions of the text.
    static let shortForms: Set<String> = [
        "summary", "abstract", "teaser", "short", "brief", "alert", "lead", "excerpt", "intro", "standfirst", "ingress",
        "synopsis", "preview",
    ]

    /// Forms of a headline for other places than above its text.
    static let shortHeadlines: Set<String> = [
        "sms", "web", "mobile", "push", "online", "social", "seo", "tweet", "twitter", "facebook",
    ]

    /// Whether a field of a sender's own is for notes to desks: `editorial_note`, `Special-Instructions`.
    ///
    /// Every field of every item is asked, so that the last letters come before the comparison of the whole name.
    static func isNoteField(_ name: String) -> Bool {
        ["ote", "otes", "ions"].contains { name.hasSuffix($0) } && noteFields.contains(name.foldedName)
    }

    private static let noteFields: Set<String> = [
        "ednote", "ednotes", "editornote", "editorsnote", "editornotes", "editorsnotes", "editorialnote",
        "editorialnotes", "instructions", "specialinstructions", "editorialinstructions",
    ]

    /// Whether it is that of somebody who does something else than write.
    static func isOfOthers(_ role: String) -> Bool {
        otherRoles.contains { role.contains(bytes: $0) }
    }

    private static let otherRoles = [
        "edit", "translat", "descr", "produc", "publish", "distribut", "agency", "provider", "desk", "photo", "camera",
        "video", "graphic", "illustrat",
    ]

    /// Whether it is for desks, and not for readers.
    static func isNote(_ role: String) -> Bool {
        ["note", "internal", "instruction"].contains { role.contains(bytes: $0) }
    }
}
