import NewsModel

/// Prepares notes between desks, from separate fields, for `DeskSignals`.
enum DeskNotes {
    /// Line by line, since only the beginning of a line counts.
    static func lines(of notes: [String]) -> [String] {
        notes.flatMap { note in
            note.unicodeScalars.split { $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" || $0 == "\u{2029}" }
                .map { String($0).oneLine }.filter { !$0.isEmpty }
        }
    }

    /// Without those that say that an embargo is over, for copy with a usable status. One with a figure, an hour or a
    /// day may say when it will be.
    static func standing(_ lines: [String]) -> [String] {
        lines.filter { line in
            let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
            guard let word = words.firstIndex(where: { $0.hasPrefix("embargo") || $0 == "sperrfrist" }) else {
                return true
            }
            let next = words[(word + 1)...].first { !auxiliaries.contains($0) } ?? ""
            return !ended.contains(next) || line.utf8.contains(where: \.isDigit) || isToCome(line)
        }
    }

    /// `Embargo lifted at noon`, `... on Sunday`.
    private static func isToCome(_ line: String) -> Bool {
        let words = DateWords(line)
        return words.minutes != nil || words.weekday != nil || words.daysAhead.map { $0 > 0 } ?? false
    }

    private static let auxiliaries: Set<String> = [
        "is", "was", "has", "been", "now", "ist", "wurde", "est", "a", "été", "foi", "ha", "sido", "werd", "är",
        "er",
    ]
    private static let ended: Set<String> = [
        "lifted", "expired", "over", "aufgehoben", "abgelaufen", "levé", "levantado", "terminado", "opgeheven",
        "revocato", "zdjęte", "zniesione", "снято", "знято", "hävt", "opphevet", "ophævet",
    ]
}
