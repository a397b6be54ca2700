import NewsModel

/// Parses the values of a head block, each by its key's type.
struct WireTextFields: Sendable {
    let fields: [WireTextField]
    /// For dates without an offset.
    let defaultZone: Zone

    /// Whether a value is valid for a key whose values have a recognisable form. An id is any single word.
    static func accepts(_ value: String, for key: WireTextKey) -> Bool {
        let field = WireTextField(key: key, name: "", value: value, line: 0)
        let reader = WireTextFields(fields: [field], defaultZone: .utc)
        do throws(WireError) {
            switch key {
            case .language: return try reader.language() != nil
            case .date, .embargo:
                let strict = WireTextField(key: .embargo, name: "", value: value, line: 0)
                return try WireTextFields(fields: [strict], defaultZone: .utc).date(.embargo) != nil
            case .urgency: return WireNumber.whole(value.halfWidth) != nil
            case .version: return try reader.version() != nil
            case .status: return try reader.status() != nil
            case .id: return value.words.count == 1
            default: return false
            }
        } catch {
            return false
        }
    }

    /// A free text; nil if it is absent or empty.
    func text(_ key: WireTextKey) -> String? {
        guard let field = field(key) else { return nil }
        let line = Sanitizer.line(field.value)
        return line.isEmpty ? nil : line
    }

    func list(_ key: WireTextKey) -> [String] {
        text(key)?.listed ?? []
    }

    /// A name that must not be empty.
    func name(_ key: WireTextKey) throws(WireError) -> String? {
        guard let field = field(key) else { return nil }
        guard let name = text(key) else { throw bad(field, "the provider's name for it") }
        return name
    }

    func language() throws(WireError) -> LanguageTag? {
        guard let field = field(.language) else { return nil }
        guard let tag = LanguageTag(stated: field.value.halfWidth) else {
            throw bad(field, "a language tag such as en, zh-Hant or pt")
        }
        return tag
    }

    func date(_ key: WireTextKey) throws(WireError) -> WireDate? {
        guard let field = field(key) else { return nil }
        let value = field.value.halfWidth
        guard let date = WireDate(rfc3339: value, defaultZone: defaultZone) ?? written(value, field) else {
            throw bad(field, "a date such as 2026-11-14, 2026-11-14 09:30 or 2026-11-14T09:30:00+08:00")
        }
        // There were no agencies before: 1026 is a slip, and would let an embargo lapse.
        guard CivilDate(date.instant, offset: date.offset).year >= 1800 else { throw bad(field, "a date since 1800") }
        return date
    }

    /// Nil where it is off IPTC's scale, as in other formats.
    func urgency() throws(WireError) -> Int? {
        guard let field = field(.urgency) else { return nil }
        guard !field.value.isBlank else { throw bad(field, "a number from 1 (flash) to 8") }
        return WireNumber.urgency(field.value)
    }

    /// What the desk is told of one that is.
    var oddUrgency: String? {
        WireNumber.oddUrgency(field(.urgency)?.value)
    }

    func version() throws(WireError) -> Int? {
        guard let field = field(.version) else { return nil }
        guard let version = Int(positive: field.value) else { throw bad(field, "a whole number from 1 on") }
        return version
    }

    func status() throws(WireError) -> PubStatus? {
        guard let field = field(.status) else { return nil }
        switch field.value.halfWidth.lowercased() {
        case "usable", "可用", "可發", "可发", "utilizável", "publicável": return .usable
        case "withheld", "扣發", "扣发", "暫扣", "暂扣", "暫緩", "暂缓", "retido", "retida", "suspenso", "suspensa":
            return .withheld
        case "canceled", "cancelled", "取消", "撤銷", "撤销", "撤稿", "cancelado", "cancelada", "anulado", "anulada":
            return .canceled
        default: throw bad(field, "usable, withheld or canceled")
        }
    }

    /// `medtop:04000000 economy; medtop:11000000`. A name may contain commas, as the Media Topics do, so a part after a
    /// comma that does not begin with a code belongs to the name before it.
    func subjects() throws(WireError) -> [Subject] {
        guard let field = field(.subjects), let text = text(.subjects) else { return [] }
        var subjects: [(code: String, names: [String])] = []
        for part in text.unicodeScalars.split(whereSeparator: { ";；、".unicodeScalars.contains($0) }) {
            for (index, piece) in part.split(whereSeparator: { ",，".unicodeScalars.contains($0) }).enumerated() {
                let words = Substring(piece).words
                guard let code = words.first else { continue }
                if Self.isQCode(code) {
                    let name = words.dropFirst().joined(separator: " ")
                    subjects.append((code, name.isEmpty ? [] : [name]))
                } else if index > 0, !subjects.isEmpty, !code.contains(":") {
                    subjects[subjects.count - 1].names.append(words.joined(separator: " "))
                } else {
                    throw bad(field, "codes such as medtop:04000000, each with or without its name")
                }
            }
        }
        return subjects.map { code, names in
            Subject(qcode: code, name: names.nilIfEmpty?.joined(separator: ", "))
        }
    }

    /// The value of `article` or `translation of`, which exclude each other.
    func article() throws(WireError) -> ArticleReference? {
        let named = try name(.article)
        guard let original = field(.translationOf) else { return named.map { .named($0) } }
        if let named, let field = field(.article) {
            let line = max(field.line, original.line)
            throw WireError(
                .conflict, line: line, field: field.name, value: named,
                expected: "either '\(field.name)' or '\(original.name)', not both")
        }
        return try translation(original)
    }
}

extension WireTextFields {
    private func field(_ key: WireTextKey) -> WireTextField? {
        fields.first { $0.key == key }
    }

    /// The story's date as papers print it: `26/11/2026`, `2026年11月26日`. An embargo cannot have this form: a mistake
    /// would release the text.
    private func written(_ value: String, _ field: WireTextField) -> WireDate? {
        field.key == .date ? LoneDate.date(in: value, zone: defaultZone, isDayFirst: isDayFirst(field)) : nil
    }

    /// Whether `05/11/2026` can only be the fifth of November: by the key's language, or the copy's.
    private func isDayFirst(_ field: WireTextField) -> Bool {
        if field.name.lowercased() == "data" { return true }
        guard let tag = self.field(.language).flatMap({ LanguageTag(stated: $0.value.halfWidth) }) else { return false }
        return DayOrder.isDayFirst(tag)
    }

    private func bad(_ field: WireTextField, _ expected: String) -> WireError {
        WireError(.badValue, line: field.line, field: field.name, value: field.value, expected: expected)
    }

    /// `harbour-17`, `harbour-17 version 3`, `harbour-17 v3`, `harbour-17 第3版`.
    private func translation(_ field: WireTextField) throws(WireError) -> ArticleReference {
        let expected = "the provider's id of the original, as in 'harbour-17' or 'harbour-17 version 3'"
        var words = Sanitizer.line(field.value).words
        var version: Int?
        if words.count > 2,
            ["version", "versão", "versao", "版本", "v", "v."].contains(words[words.count - 2].lowercased())
        {
            version = Int(positive: words.removeLast())
            words.removeLast()
            guard version != nil else { throw bad(field, expected) }
        } else if words.count > 1, let last = words.last, let number = Self.shortVersion(last) {
            version = number
            words.removeLast()
        }
        let id = words.joined(separator: " ").trimmed
        let bare = id.hasSuffix(",") ? String(id.dropLast()) : id
        guard !bare.isEmpty else { throw bad(field, expected) }
        return .translation(of: bare, version: version)
    }

    private static func shortVersion(_ word: String) -> Int? {
        let lowered = word.halfWidth.lowercased()
        if lowered.hasPrefix("v") { return Int(positive: String(lowered.dropFirst())) }
        guard lowered.hasPrefix("第"), lowered.hasSuffix("版") else { return nil }
        return Int(positive: String(lowered.dropFirst().dropLast()))
    }

    /// A scheme's alias, a colon and a code; Media Topics have eight digits.
    private static func isQCode(_ word: String) -> Bool {
        guard let colon = word.firstIndex(of: ":") else { return false }
        let scheme = word[..<colon]
        let code = word[word.index(after: colon)...]
        let isScheme =
            !scheme.isEmpty && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
        guard isScheme, !code.isEmpty, code.allSatisfy({ $0.isASCII && !$0.isWhitespace }) else { return false }
        return scheme != "medtop" || code.count == 8 && code.allSatisfy(\.isNumber)
    }
}

extension Int {
    /// A whole number from 1 on, in plain digits.
    fileprivate init?(positive text: String) {
        let digits = text.halfWidth
        guard digits.utf8.allSatisfy({ $0.isDigit }), let number = Int(digits), number > 0 else {
            return nil
        }
        self = number
    }
}
