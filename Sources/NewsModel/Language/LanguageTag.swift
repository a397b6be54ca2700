/// A well-formed BCP 47 language tag (RFC 5646 §2.1) in canonical case (§2.1.1): `en`, `zh-Hant-MO`, `pt-PT`.
///
/// If a language or region has several codes, the registry's is used (`LanguageAliases`): `eng` is `en`, `iw` is `he`,
/// `zh-yue` is `yue`. Otherwise tags are only well-formed, not validated: subtags are not looked up, so that any
/// language works. Tags of private use alone (`x-...`) and grandfathered ones without another form are not accepted;
/// extensions, and extended languages that are not in the registry, are kept as they are.
public struct LanguageTag: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The whole tag in canonical case.
    public let description: String
    /// The primary language subtag, lower case.
    public let language: String
    /// The script subtag, title case.
    public let script: String?
    /// The region subtag, upper case, or three digits.
    public let region: String?

    /// Nil unless `text` is well-formed. Underscores are not accepted for hyphens.
    public init?(_ text: String) {
        if text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
            // Most tags of an import, which come by the thousand.
            let code = LanguageAliases.withdrawn(text) ?? text
            (language, script, region) = (code, nil, nil)
            description = code
            return
        }
        if let script = Self.script(ofPlain: text), LanguageAliases.withdrawn(String(text.prefix(2))) == nil {
            (language, self.script, region) = (String(text.prefix(2)), script, nil)
            description = text
            return
        }
        // The Kelvin sign would become a k.
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            .map { String(Substring($0)).lowercased() }
        if let tag = LanguageAliases.grandfathered(text.lowercased()) {
            (language, script, region) = (tag, nil, nil)
            description = tag
            return
        }
        guard var parsed = Subtags(subtags) else { return nil }
        language = parsed.language
        script = parsed.script
        region = parsed.region
        description = parsed.canonical()
    }

    /// The script of a tag with only a language of two letters and a script, in canonical case: `zh-Hant`.
    private static func script(ofPlain text: String) -> String? {
        guard text.utf8.count == 7 else { return nil }
        for (place, byte) in text.utf8.enumerated() {
            let isRight =
                switch place {
                case 2: byte == UInt8(ascii: "-")
                case 3: (0x41...0x5A).contains(byte)
                default: (0x61...0x7A).contains(byte)
                }
            guard isRight else { return nil }
        }
        return String(text.suffix(4))
    }

    /// Reads a tag in a part of a text.
    public init?(_ text: Substring) {
        self.init(String(text))
    }

    /// RFC 5646 §4.1: the language of a notice that names its copy but no language.
    public static let undetermined = LanguageTag(special: "und")

    /// RFC 5646 §4.1: of a text in several languages.
    public static let several = LanguageTag(special: "mul")

    /// The tag; nil if it is `undetermined`.
    public var stated: String? {
        self == .undetermined ? nil : description
    }

    private init(special tag: String) {
        description = tag
        language = tag
        script = nil
        region = nil
    }

    /// Compares the description only: a page compares tags by the dozen.
    public static func == (left: LanguageTag, right: LanguageTag) -> Bool {
        left.description == right.description
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(description)
    }

    /// Whether it is written from right to left, by its script or the usual one of its language.
    public var isRightToLeft: Bool {
        if let script { return Self.rightToLeftScripts.contains(script) }
        return Self.rightToLeftLanguages.contains(language)
    }

    private static let rightToLeftScripts: Set = ["Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]
    private static let rightToLeftLanguages: Set = [
        "ar", "azb", "ckb", "dv", "fa", "he", "ks", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let tag = LanguageTag(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a language tag"))
        }
        self = tag
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The subtags of a tag, taken one after another in the order of RFC 5646 §2.1.
private struct Subtags {
    var language = ""
    var script: String?
    var region: String?
    private var extended: [String] = []
    private var rest: [String] = []

    init?(_ subtags: [String]) {
        guard subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.isAlphanumeric }), let first = subtags.first
        else { return nil }
        guard first.isAlphabetic, (2...8).contains(first.utf8.count) else { return nil }
        language = LanguageAliases.language(first)
        let prefix = language
        var remaining = subtags.dropFirst()
        while (2...3).contains(first.utf8.count), extended.count < 3, let next = remaining.first,
            next.utf8.count == 3, next.isAlphabetic
        {
            if let own = LanguageAliases.extended(next, of: prefix) {
                (language, extended) = (own, [])
            } else if LanguageAliases.language(next) != language {
                extended.append(next)
            }
            remaining = remaining.dropFirst()
        }
        if let next = remaining.first, next.utf8.count == 4, next.isAlphabetic {
            script = next.prefix(1).uppercased() + next.dropFirst()
            remaining = remaining.dropFirst()
        }
        if let next = remaining.first, next.isRegion {
            region = LanguageAliases.region(next.uppercased())
            remaining = remaining.dropFirst()
        }
        rest = Array(remaining)
        guard hasWellFormedRest() else { return nil }
    }

    mutating func canonical() -> String {
        ([language] + extended + [script, region].compactMap { $0 } + rest).joined(separator: "-")
    }

    /// Variants (five to eight characters, or four beginning with a digit), then singletons each followed by at least
    /// one subtag; none occurs twice (§2.2.5, §2.2.6).
    private func hasWellFormedRest() -> Bool {
        let variants = rest.prefix { $0.isVariant }
        guard Set(variants).count == variants.count else { return false }
        var tail = rest.dropFirst(variants.count)
        var singletons: Set<String> = []
        while let singleton = tail.first {
            guard singleton.utf8.count == 1, singletons.insert(singleton).inserted else { return false }
            if singleton == "x" { return tail.count > 1 }
            let extensionSubtags = tail.dropFirst().prefix { $0.utf8.count > 1 }
            guard !extensionSubtags.isEmpty else { return false }
            tail = tail.dropFirst(1 + extensionSubtags.count)
        }
        return true
    }
}

extension String {
    fileprivate var isAlphanumeric: Bool {
        utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    }

    fileprivate var isAlphabetic: Bool {
        utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    fileprivate var isRegion: Bool {
        utf8.count == 2 && isAlphabetic || utf8.count == 3 && utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    fileprivate var isVariant: Bool {
        let startsWithDigit = utf8.first.map { (0x30...0x39).contains($0) } ?? false
        return (5...8).contains(utf8.count) || utf8.count == 4 && startsWithDigit
    }
}
