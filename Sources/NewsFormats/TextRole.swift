/// What a text is among several of one item, by the names that formats and agencies have for it, in lower case.
enum TextRole {
    /// The same as the text and shorter.
    static let shortForms: Set<String> = [
        "summary", "abstract", "teaser", "short", "brief", "alert", "lead", "excerpt", "intro", "standfirst", "ingress",
        "synopsis", "preview",
    ]

    /// For desks, and for no reader.
    static func isNote(_ role: String) -> Bool {
        ["note", "internal", "instruction"].contains { role.contains($0) }
    }
}
