import NewsFormats
import NewsModel

// What an entry says besides the text of its article: what was corrected, and what it is about.

extension Variant {
    /// The dated notes, oldest first, with markup that needs no style.
    ///
    /// - Parameters:
    ///   - mark: the attributes of what is in the language of the texts.
    ///   - zone: the zone of the dates; nil for that of the copy.
    func correctionNotes(_ texts: InterfaceTexts, mark: String, zone: Zone?) -> String {
        corrections.map { correction in
            let label = label(of: correction, texts, zone)
            let note = correction.note.map { Self.gap(after: label) + $0.escaped() } ?? ""
            return "<p><strong\(mark)>\(label.escaped())</strong>\(note)</p>\n"
        }.joined()
    }

    /// A summary after the newest correction, as plain text, for a feed without room for all corrections.
    func correctedSummary(_ summary: String, _ texts: InterfaceTexts, zone: Zone?) -> String {
        guard let correction = corrections.last else { return summary }
        let label = label(of: correction, texts, zone)
        var line = label + (correction.note.map { Self.gap(after: label) + $0 } ?? "")
        if let last = line.unicodeScalars.last(where: { !$0.isClosing }), !last.isSentenceEnd {
            line += last.isSetSolid ? "。" : "."
        }
        return line + (line.unicodeScalars.last?.isWidePunctuation == true ? "" : " ") + summary
    }

    private func label(of correction: Correction, _ texts: InterfaceTexts, _ zone: Zone?) -> String {
        let day = texts.text(of: WireDate(correction.at, offset: published.offset).clock(in: zone))
        return (correction.note == nil ? texts.correction.alone : texts.correction).text(around: day)
    }

    /// A full-width colon includes its own space.
    private static func gap(after label: String) -> String {
        label.unicodeScalars.last?.isWidePunctuation == true ? "" : " "
    }
}

extension Content {
    /// Sections and keywords by name, then topics, without duplicates. A name that is also a topic's is left out: the
    /// topic's label has the name, and programs use its code.
    func feedCategories(in language: LanguageTag) -> [FeedDocument.Category] {
        if subjects.isEmpty, categories.count + keywords.count < 2 {
            let only = (categories.first ?? keywords.first)?.ifNotBlank
            return only.map { [FeedDocument.Category(term: $0)] } ?? []
        }
        var codes: Set<String> = []
        let topics = subjects.compactMap { FeedDocument.Category($0, in: language) }
            .filter { codes.insert(($0.scheme ?? "") + $0.term).inserted }
        var names = Set(topics.compactMap { $0.label?.lowercased() })
        let named = (categories + keywords).compactMap(\.ifNotBlank).filter { names.insert($0.lowercased()).inserted }
        return named.map { FeedDocument.Category(term: $0) } + topics
    }
}

extension FeedDocument.Category {
    /// A Media Topic at its published address, with its name in the entry's language. A code of another vocabulary
    /// means nothing to readers unless the copy has a name for it.
    init?(_ subject: Subject, in language: LanguageTag) {
        let name = MediaTopics.standard.name(of: subject.qcode, in: language) ?? subject.name?.ifNotBlank
        if let code = MediaTopics.code(of: subject.qcode) {
            self.init(term: code, scheme: MediaTopics.scheme, label: name)
        } else if let name {
            self.init(term: subject.qcode, label: name)
        } else {
            return nil
        }
    }
}
