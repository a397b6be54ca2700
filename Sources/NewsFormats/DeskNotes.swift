import NewsModel

/// Notes from desk to desk that stand in fields of their own, made ready to be asked for signals.
enum DeskNotes {
    /// Line by line, since only the beginning of a line is believed.
    static func lines(of notes: [String]) -> [String] {
        notes.flatMap { note in
            note.unicodeScalars.split { $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" || $0 == "\u{2029}" }
                .map { String($0).oneLine }.filter { !$0.isEmpty }
        }
    }

    /// Without those that say that an embargo is over, for copy whose status says that it may be used.
    static func standing(_ lines: [String]) -> [String] {
        lines.filter { line in
            !line.split { !$0.isLetter }.contains { ended.contains($0.lowercased()) }
        }
    }

    private static let ended: Set<String> = [
        "lifted", "expired", "aufgehoben", "abgelaufen", "levé", "levantado", "terminado", "opgeheven", "revocato",
        "hävt", "opphevet", "ophævet",
    ]
}
