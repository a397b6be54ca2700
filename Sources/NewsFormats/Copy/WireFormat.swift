import NewsModel

/// The formats that wire copy comes in, told from its bytes.
public enum WireFormat: String, Sendable, CaseIterable {
    /// NewsML-G2: a news item, a package or a message of them.
    case newsMLG2 = "newsml-g2"
    /// NewsML 1.0 to 1.2.
    case newsML1 = "newsml-1"
    case nitf, ninjs
    case jsonFeed = "json-feed"
    /// RSS 0.9x, 1.0 and 2.0.
    case rss
    case atom
    /// ANPA 1312.
    case anpa
    /// IPTC 7901.
    case iptc7901 = "iptc-7901"
    /// Plain text, with a head block or without.
    case text

    /// Whether it is what sites publish for readers of feeds: one publication with many entries.
    public var isFeed: Bool {
        switch self {
        case .rss, .atom, .jsonFeed: true
        case .newsMLG2, .newsML1, .nitf, .ninjs, .anpa, .iptc7901, .text: false
        }
    }

    /// A name as a person types it; hyphens, dots and letter case do not matter.
    public init(name: String) throws(WireFormatError) {
        let folded = Self.folded(name)
        if let format = Self.allCases.first(where: { Self.folded($0.rawValue) == folded }) ?? Self.aliases[folded] {
            self = format
            return
        }
        let known = Self.allCases.map(\.rawValue)
        let near = (known + Self.aliases.keys.sorted()).nearest(to: name.lowercased())
        let advice = near.map { "perhaps '\($0)'; " } ?? ""
        throw WireFormatError("unknown format '\(name)', expected \(advice)one of \(known.joined(separator: ", "))")
    }
}

extension WireFormat {
    private static let aliases: [String: WireFormat] = [
        "g2": .newsMLG2, "newsml2": .newsMLG2, "newsml": .newsML1, "newsml12": .newsML1, "rdf": .rss, "rss2": .rss,
        "anpa1312": .anpa, "1312": .anpa, "7901": .iptc7901, "plain": .text, "txt": .text, "plaintext": .text,
    ]

    private static func folded(_ name: String) -> String {
        String(
            String.UnicodeScalarView(name.lowercased().unicodeScalars.filter { !"-_. ".unicodeScalars.contains($0) }))
    }
}
