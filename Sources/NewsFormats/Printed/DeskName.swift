/// Logins and names of desks that stand where an author is expected, and are nobody's.
enum DeskName {
    static func isOne(_ name: String) -> Bool {
        name.utf8.count <= longest && (all.contains(name.lowercased()) || logins.contains(name.lowercased()))
    }

    /// Whether a line by itself above a text names the desk; a login may be a word there.
    static func isLine(_ line: String) -> Bool {
        line.utf8.count <= longest && all.contains(line.lowercased())
    }

    /// In bytes.
    private static let longest = 40
    private static let logins: Set<String> = [
        "admin", "administrator", "root", "webmaster", "editor", "superuser", "staff",
    ]
    private static let all: Set<String> = [
        "newsroom", "newsdesk", "news desk", "web desk", "online desk", "redaktion", "redaktionen", "redactie",
        "redacción", "redacció", "redacción web", "redação", "redacção", "redazione", "redazione web", "rédaction",
        "la rédaction", "redakcja", "redakce", "redakcia", "redakcija", "redacția", "szerkesztőség", "toimitus",
        "toimetus", "redaksi", "редакция", "редакція", "редакцията", "هيئة التحرير", "מערכת", "編集部", "편집부",
        "ban biên tập", "tòa soạn",
    ]
}
