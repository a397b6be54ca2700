import NewsModel

/// The beginning of an article as a list shows it: its abstract, or the first sentences of its text, whole where
/// they fit.
///
/// It counts grapheme clusters, so that no character is ever cut in two, and gives Han text, which says more in a
/// character, a shorter limit.
struct Summary: Sendable {
    private static let limit = 240
    private static let hanLimit = 100

    let text: String

    init(of content: Content) {
        let plain = content.abstract ?? BodyText(content.body, atMost: 1200).text
        text = Self.cut(plain)
    }

    /// - Returns: whole sentences up to the limit, or the first one cut.
    static func cut(_ plain: String) -> String {
        let limit = plain.prefix(200).contains { $0.isHan } ? hanLimit : limit
        let characters = Array(plain.prefix(limit + 2))
        var end = 0
        var scanned = 0
        while scanned < characters.count, scanned < limit {
            scanned = endOfSentence(in: characters, from: scanned)
            guard scanned <= limit else { break }
            end = scanned
            if scanned < characters.count, characters[scanned] == "\n", end * 2 >= limit { break }
        }
        let summary = end > 0 ? String(characters[..<end]) : shortened(characters, limit: limit)
        return summary.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The index after the sentence that begins at `start`, with the closing punctuation that belongs to it.
    private static func endOfSentence(in characters: [Character], from start: Int) -> Int {
        var index = start
        while index < characters.count {
            let character = characters[index]
            index += 1
            if character == "\n", index > start + 1 { return index - 1 }
            guard Self.terminators.contains(character) else { continue }
            while index < characters.count, Self.closers.contains(characters[index]) { index += 1 }
            // "U.S.", "1.5", "Sr. Lei" and "art. 5" end nothing.
            if character.isHanPunctuation { return index }
            if index == characters.count || characters[index] == "\n" { return index }
            if characters[index] == " ", isLatinEnd(characters, stopBefore: index) { return index }
        }
        return characters.count
    }

    private static func isLatinEnd(_ characters: [Character], stopBefore space: Int) -> Bool {
        let word = characters[..<space].reversed().drop { !$0.isLetter && !$0.isNumber }
            .prefix { $0.isLetter || $0.isNumber }
        guard let next = characters[(space + 1)...].first, let initial = word.last else { return true }
        if next.isLowercase || initial.isUppercase && word.count <= 4 { return false }
        return !(next.isNumber && word.count <= 3)
    }

    /// A break after a clause or a word where one is near, never before closing punctuation.
    private static func shortened(_ characters: [Character], limit: Int) -> String {
        guard characters.count > limit else { return String(characters) }
        let isHan = characters[limit].isHan || characters[limit - 1].isHan || characters[limit - 1].isHanPunctuation
        var end = limit
        while end > limit / 2, !isBreak(in: characters, at: end, isHan: isHan) { end -= 1 }
        if end == limit / 2 { end = limit }
        while end > 1, characters[end - 1].isWhitespace || softPunctuation.contains(characters[end - 1]) { end -= 1 }
        return String(characters[..<end]) + (isHan ? "……" : "…")
    }

    private static func isBreak(in characters: [Character], at index: Int, isHan: Bool) -> Bool {
        isHan ? softPunctuation.contains(characters[index - 1]) : characters[index].isWhitespace
    }

    private static let terminators: Set<Character> = [".", "!", "?", "。", "！", "？", "…"]
    private static let closers: Set<Character> = ["」", "』", "”", "’", "\"", "'", ")", "）", "》", "】", "»", "…"]
    private static let softPunctuation: Set<Character> = ["，", "；", "、", "：", ",", ";", ":", "–", "—"]
}

extension Character {
    fileprivate var isHan: Bool {
        unicodeScalars.first?.properties.isIdeographic ?? false
    }

    fileprivate var isHanPunctuation: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return (0x3000...0x303F).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
    }
}
