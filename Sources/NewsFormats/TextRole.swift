/// The role of a text among several of an item, by the names in formats and agencies' copy, in lower case.
enum TextRole {
    /// Shorter versions of the text.
    static let shortForms: Set<String> = [
        "summary", "abstract", "teaser", "short", "brief", "alert", "lead", "excerpt", "intro", "standfirst", "ingress",
        "synopsis", "preview",
    ]

    /// Whether it is for desks, and not for readers.
    static func isNote(_ role: String) -> Bool {
        ["note", "internal", "instruction"].contains { role.contains($0) }
    }
}
