import NewsFormats

extension DeskOrder {
    /// The order with a person's words cleaned like those of copy: on one line, without forbidden characters.
    ///
    /// - Throws: `DeskRefusal` for words that are longer than copy allows, or are not text.
    func cleaned() throws -> DeskOrder {
        DeskOrder(
            try act.cleaned(), names: names, by: try Self.words("the name of the person", person),
            language: language, scope: scope)
    }

    fileprivate static func words(_ field: String, _ text: String) throws -> String {
        if text.unicodeScalars.contains("\u{FFFD}") {
            throw DeskRefusal(.refused, "\(field) has characters that are not UTF-8 (U+FFFD): expected text")
        }
        let words = Sanitizer.joinedLine(text)
        guard words.utf8.count <= ItemLimits.line else {
            throw DeskRefusal(
                .refused, "\(field) has \(words.utf8.count) bytes: expected at most \(ItemLimits.line)")
        }
        return words
    }

    fileprivate static func reason(_ text: String) throws -> String {
        try words("the reason", text)
    }
}

extension DeskOrder.Act {
    fileprivate func cleaned() throws -> DeskOrder.Act {
        switch self {
        case .variant(let act): .variant(try act.cleaned())
        case .picture(.kill(let reason)): .picture(.kill(reason: try DeskOrder.reason(reason)))
        case .picture(.purge(let reason)): .picture(.purge(reason: try reason.map(DeskOrder.reason)))
        case .link, .unlink: self
        }
    }
}

extension DeskOrder.VariantAct {
    fileprivate func cleaned() throws -> DeskOrder.VariantAct {
        switch self {
        case .correct(var correction):
            correction.note = try DeskOrder.words("the note", correction.note)
            guard !correction.note.isEmpty else {
                throw DeskRefusal(.refused, "the note is empty: expected a note for readers")
            }
            return .correct(correction)
        case .kill(let reason): return .kill(reason: try DeskOrder.reason(reason))
        case .withhold(let reason): return .withhold(reason: try reason.map(DeskOrder.reason))
        case .purge(let reason): return .purge(reason: try reason.map(DeskOrder.reason))
        case .release, .embargo, .expire, .accept, .reject: return self
        }
    }
}
