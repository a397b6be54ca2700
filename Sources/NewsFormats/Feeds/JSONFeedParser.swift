/// Reads JSON Feed 1 and 1.1 (jsonfeed.org) into a `FeedCopy`, with the extension that our own writer adds.
///
/// It does not validate values; the adapter does.
enum JSONFeedParser {
    static func feed(_ utf8: [UInt8]) throws(WireError) -> FeedCopy {
        let values = try JSONParser.values(utf8)
        guard values.count == 1, let object = values[0].object, let items = object["items"] else {
            throw WireError(
                .malformed, line: values.first?.line, field: "JSON Feed",
                expected: "one object with a member items")
        }
        var feed = FeedCopy()
        feed.language = object["language"]?.text
        feed.title = object["title"]?.text
        feed.home = object["home_page_url"]?.text
        feed.base = feed.home
        feed.next = object["next_url"]?.text
        try WireLimits.check(items: items.list.count)
        for value in items.list {
            feed.entries.append(entry(value))
        }
        return feed
    }

    /// A broken one does not affect the others.
    private static func entry(_ value: JSONValue) -> FeedCopy.Entry {
        var entry = FeedCopy.Entry(line: value.line)
        guard let item = value.object, value.fault == nil else {
            entry.fault =
                value.fault
                ?? WireError(
                    .malformed, line: value.line, field: "items", value: value.text,
                    expected: "an object for each item")
            return entry
        }
        // A number must be taken for a string (1.1, "Items").
        entry.id = item["id"]?.text
        entry.link = item["url"]?.text ?? item["external_url"]?.text
        // Plain text by the standard; WordPress sends references in it.
        let isOurs = item["_newswire"] != nil
        entry.title = text(item["title"]).map { !isOurs && $0.hasCharacterReference ? .unclear($0) : .plain($0) }
        entry.summary = text(item["summary"]).map { .plain($0) }
        entry.content = text(item["content_html"]).map { .html($0) } ?? text(item["content_text"]).map { .plain($0) }
        entry.published = item["date_published"]?.text
        entry.updated = item["date_modified"]?.text
        entry.language = item["language"]?.text
        entry.authors = (item["authors"] ?? item["author"])?.list.compactMap { text($0.object?["name"]) } ?? []
        entry.categories = item["tags"]?.list.compactMap { text($0).map { FeedCopy.Category(term: $0) } } ?? []
        entry.files = files(of: item)
        addExtension(item["_newswire"]?.object, to: &entry)
        return entry
    }

    private static func files(of item: JSONObject) -> [FeedCopy.File] {
        let images = [item["image"], item["banner_image"]].compactMap { text($0) }
            .map { FeedCopy.File(address: $0, medium: "image") }
        let attachments = item["attachments"]?.list.compactMap { attachment -> FeedCopy.File? in
            guard let object = attachment.object, let address = text(object["url"]) else { return nil }
            var file = FeedCopy.File(address: address, type: object["mime_type"]?.text)
            file.notes.title = text(object["title"])
            return file
        }
        return images + (attachments ?? [])
    }

    private static func addExtension(_ object: JSONObject?, to entry: inout FeedCopy.Entry) {
        guard let object else { return }
        entry.translations = object["translations"]?.list.compactMap { text($0.object?["url"]) } ?? []
        let subjects =
            object["subjects"]?.list.compactMap { subject in
                text(subject.object?["term"]).map {
                    FeedCopy.Category(
                        term: $0, scheme: subject.object?["scheme"]?.text, label: text(subject.object?["label"]))
                }
            } ?? []
        // Tags have the names of all that has one.
        let labels = Set(subjects.compactMap { $0.label?.lowercased() })
        entry.categories = entry.categories.filter { !labels.contains($0.term.lowercased()) } + subjects
        entry.source = text(object["source"])
        entry.rights = text(object["usage_terms"])
        entry.isWithdrawn = object["withdrawn"]?.isTrue ?? false
        let notes = pictureNotes(object["pictures"]?.list ?? [])
        for (index, file) in entry.files.enumerated() {
            if let found = notes[file.address] { entry.files[index].notes.fill(from: found) }
        }
    }

    /// By the addresses of the pictures.
    private static func pictureNotes(_ pictures: [JSONValue]) -> [String: FeedCopy.FileNotes] {
        var notes: [String: FeedCopy.FileNotes] = [:]
        for picture in pictures.compactMap(\.object) {
            guard let address = text(picture["url"]) else { continue }
            notes[address] = FeedCopy.FileNotes(
                credit: text(picture["credit"]), alternativeText: text(picture["alt"]))
        }
        return notes
    }

    private static func text(_ value: JSONValue?) -> String? {
        value?.text?.nilIfBlank
    }
}
