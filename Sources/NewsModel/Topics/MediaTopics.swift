/// IPTC's Media Topics (https://iptc.org/standards/media-topics/): their hierarchy and names.
///
/// It knows the codes of `medtop` and of the earlier scheme, `subj` (Subject Codes), each of which maps to a topic.
/// Codes of other vocabularies, and topics newer than the table, only match themselves.
public struct MediaTopics: Sendable {
    /// The built-in release.
    public static let standard = MediaTopics(table: table.description)

    /// The address of the scheme, to which a topic's code is appended.
    public static let scheme = "http://cv.iptc.org/newscodes/mediatopic/"
    private static let prefix = "medtop:"
    private static let olderPrefix = "subj:"

    private struct Topic {
        let broader: Int?
        /// In the order of `nameLanguages`; empty if there is none.
        let names: [Substring]
    }

    /// Plain `pt` is as in Portugal and Macau, like the interface texts.
    private static let nameLanguages = ["en", "pt", "pt-BR", "zh-Hans", "zh-Hant"].compactMap { LanguageTag($0) }

    private let topics: [Int: Topic]
    /// By Subject Code.
    private let successors: [Int: Int]

    init(table: String) {
        var topics: [Int: Topic] = [:]
        var successors: [Int: Int] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 3 + Self.nameLanguages.count, let code = Int(fields[0]) else {
                preconditionFailure("no topic: \(line)")
            }
            topics[code] = Topic(broader: Int(fields[1]), names: Array(fields[3...]))
            if let older = Int(fields[2]) { successors[older] = code }
        }
        (self.topics, self.successors) = (topics, successors)
    }

    /// A topic's code without its prefix; nil for a code of another vocabulary.
    public static func code(of qcode: String) -> String? {
        qcode.hasPrefix(prefix) ? String(qcode.dropFirst(prefix.count)) : nil
    }

    /// Whether the code is of one of these schemes but unknown.
    public func isUnknown(_ qcode: String) -> Bool {
        (qcode.hasPrefix(Self.prefix) || qcode.hasPrefix(Self.olderPrefix)) && number(of: qcode) == nil
    }

    /// The probable qcode for a mistyped one, or for a name in any language.
    public func nearest(to typed: String) -> String? {
        let named = topics.filter { $0.value.names.contains { $0.lowercased() == typed.lowercased() } }
        if let code = named.keys.min() { return qcode(code) }
        return topics.keys.map(qcode).nearest(to: typed)
    }

    /// The topic with exactly that name in any language, or nil.
    public func qcode(named name: String) -> String? {
        topics.filter { $0.value.names.contains { $0 == name } }.keys.min().map(qcode)
    }

    /// The name of a topic in a language, or nil.
    public func name(of qcode: String, in language: LanguageTag) -> String? {
        guard let number = number(of: qcode), let names = topics[number]?.names else { return nil }
        let known = zip(Self.nameLanguages, names).filter { !$0.1.isEmpty }
        guard let found = language.lookup(in: known.map(\.0)) else { return nil }
        return known.first { $0.0 == found }.map { String($0.1) }
    }

    /// Whether a code is one of those wanted, or means one of them or a narrower topic.
    public func isAmong(_ wanted: [String], _ qcode: String) -> Bool {
        if wanted.contains(qcode) { return true }
        guard var topic = number(of: qcode) else { return false }
        let wanted = wanted.compactMap(number)
        while !wanted.contains(topic) {
            guard let broader = topics[topic]?.broader else { return false }
            topic = broader
        }
        return true
    }

    /// The topic of a code; nil if there is none.
    private func number(of qcode: String) -> Int? {
        if let number = Int(digitsOf: qcode, after: Self.prefix) { return topics[number] == nil ? nil : number }
        guard let older = Int(digitsOf: qcode, after: Self.olderPrefix) else { return nil }
        // Subject Codes have two digits for the subject, three for the matter and three for the detail.
        return [older, older / 1000 * 1000, older / 1_000_000 * 1_000_000].lazy.compactMap { successors[$0] }.first
    }

    /// Codes have eight digits.
    private func qcode(_ number: Int) -> String {
        let digits = String(number)
        return Self.prefix + String(repeating: "0", count: 8 - digits.count) + digits
    }
}

extension Int {
    /// The eight digits of a code after its prefix.
    fileprivate init?(digitsOf qcode: String, after prefix: String) {
        let digits = qcode.utf8.dropFirst(prefix.utf8.count)
        guard digits.count == 8, qcode.hasPrefix(prefix), digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}
