import NewsModel

/// Which of an object's headlines stands above its text, and which below that.
extension NinJSAdapter {
    private static let mainRoles = ["", "main", "headline", "title", "long", "extended"]
    private static let subRoles = [NinJSNames.subheadline, "sub", "subhead", "subtitle", "deck"]
    private static let known = Set(mainRoles + subRoles).union(TextRole.shortForms).union(TextRole.shortHeadlines)

    /// Without one, a picture is called by its caption.
    func headline() throws(WireError) -> String {
        if let headline = try first(Self.mainRoles, of: document.headlines) { return headline }
        if let headline = try line(document.headlines.first) { return headline }
        if let title = line(document.title) { return title }
        if document.isPicture, let caption = try caption() { return caption }
        return ""
    }

    /// As stated, or AP's longer headline if it says more than the one that it is shown under, or else one in a role
    /// that is not known, such as a kicker.
    func subheadline() throws(WireError) -> String? {
        if let stated = try first(Self.subRoles, of: document.headlines) { return stated }
        let headline = try headline()
        if let extended = try first(["extended"], of: document.headlines), extended.utf8.count > headline.utf8.count {
            return extended
        }
        return try line(document.headlines.first { !Self.known.contains($0.role) }).flatMap {
            $0 == headline ? nil : $0
        }
    }

    /// Headlines that are neither the headline, nor below it, nor a shorter form of it, by their roles:
    /// `kicker: Ferries`.
    func headlinesLeft() throws(WireError) -> [String] {
        let shown = [try headline(), try subheadline()]
        var lines: [String] = []
        for text in document.headlines where Self.subRoles.contains(text.role) || !Self.known.contains(text.role) {
            guard let line = try line(text), !shown.contains(line) else { continue }
            lines.append(text.role + ": " + line)
        }
        return lines.distinct
    }
}
