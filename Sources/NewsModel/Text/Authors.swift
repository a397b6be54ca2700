/// The people named in a byline: `Ann Example and Bob Other`, `陳大文、李小明`, `Jane Public, Harbour Agency`.
///
/// Ambiguous text is not split: `Ana Costa e Silva` is one person.
public struct Authors: Sendable, Hashable {
    /// A person or an organization in a byline.
    public struct Author: Sendable, Hashable {
        public let name: String
        /// Whether it is the credited source, or has a name like an agency, a desk or a paper.
        public let isOrganization: Bool
    }

    /// In the byline's order.
    public let all: [Author]

    /// - Parameters:
    ///   - byline: without email addresses.
    ///   - source: the credited source, which is not a person if it is in the byline too.
    public init(in byline: String, source: String?) {
        let names = Self.separated(byline).map(Self.withoutPlace)
        all = names.map { name in
            Author(name: name, isOrganization: name.lowercased() == source?.lowercased() || Self.isOrganization(name))
        }
    }

    private static func separated(_ byline: String) -> [String] {
        let parts = byline.split { hanMarks.contains($0) || $0 == ";" }.flatMap(commaParts).flatMap(joinedParts)
        return parts.map { $0.words.joined(separator: " ") }.filter { !$0.isEmpty }
    }

    private static let hanMarks: Set<Character> = ["、", "；", "，", "／"]

    /// Splits at commas, but not `Doe, Jane` or `John Doe, Jr.`.
    private static func commaParts(_ text: Substring) -> [Substring] {
        let parts = text.split(separator: ",")
        let isOneName =
            parts.count < 2 || parts.count == 2 && parts.allSatisfy { $0.words.count == 1 }
            || parts.dropFirst().contains { titles.contains($0.words.joined().lowercased()) }
        return isOneName ? [text] : parts
    }

    private static let titles: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md"]

    /// Splits at a word for "and" if a family name follows; in Spanish and Portuguese names such a word also occurs
    /// within one.
    private static func joinedParts(_ text: Substring) -> [Substring] {
        for word in [" and ", " & ", " et ", " und ", " e ", " y "] {
            guard let found = text.firstRange(ofBytes: word) else { continue }
            let (left, right) = (text[..<found.lowerBound], text[found.upperBound...])
            if word.utf8.count > 3 || left.hasSeveralWords && right.hasSeveralWords {
                return joinedParts(left) + joinedParts(right)
            }
        }
        return [text]
    }

    /// `Jane Public in Hong Kong` includes a place.
    private static func withoutPlace(_ name: String) -> String {
        guard let found = name.firstRange(ofBytes: " in "), name[found.upperBound...].first?.isUppercase == true else {
            return name
        }
        return String(name[..<found.lowerBound])
    }

    /// By a word for an organization, or an abbreviation of its name.
    private static func isOrganization(_ name: String) -> Bool {
        let words = name.words
        if words.count == 1, name.utf8.count > 1, name.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return true }
        return words.contains { houses.contains($0.lowercased()) } || hanHouses.contains { name.hasSuffix($0) }
    }

    private static let houses: Set<String> = [
        "agency", "agence", "agência", "agencia", "agentur", "press", "news", "newsroom", "staff", "desk", "wire",
        "redação", "redacção", "redaktion", "redacción", "rédaction", "lusa", "reuters", "xinhua",
    ]
    private static let hanHouses = ["社", "報", "报", "網", "网", "編輯部", "编辑部", "電視台", "电视台", "中心"]
}

extension StringProtocol {
    fileprivate var words: [Self.SubSequence] {
        split(whereSeparator: \.isWhitespace)
    }

    fileprivate var hasSeveralWords: Bool {
        drop(while: \.isWhitespace).drop { !$0.isWhitespace }.contains { !$0.isWhitespace }
    }
}
