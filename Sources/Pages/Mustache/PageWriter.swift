import NewsModel

/// Renders a template with the values of a page.
struct PageWriter {
    private(set) var bytes: [UInt8] = []
    /// Innermost last.
    private var levels: [FieldValue]

    init(levels: [FieldValue], capacity: Int = 0) {
        self.levels = levels
        bytes.reserveCapacity(capacity)
    }

    mutating func write(_ parts: [TemplatePart]) {
        for part in parts {
            switch part {
            case .literal(let text): bytes += text
            case .text(let path):
                if case .text(let text)? = path.value(in: levels) { bytes.append(text, escaped: .quoted) }
            case .markup(let path):
                if case .text(let text)? = path.value(in: levels) { bytes += text.utf8 }
            case .section(let path, let inner):
                if let value = path.value(in: levels) { write(inner, with: value) }
            case .inverted(let path, let inner):
                if path.value(in: levels)?.levels.isEmpty ?? true { write(inner) }
            }
        }
    }

    /// Renders a section, once per value.
    private mutating func write(_ parts: [TemplatePart], with value: FieldValue) {
        switch value {
        case .flag(let isSet): if isSet { write(parts) }
        case .text, .group: write(parts, on: value)
        case .texts(let texts): for text in texts { write(parts, on: .text(text)) }
        case .list(let groups): for group in groups { write(parts, on: .group(group)) }
        }
    }

    private mutating func write(_ parts: [TemplatePart], on level: FieldValue) {
        levels.append(level)
        write(parts)
        levels.removeLast()
    }
}

extension FieldValue {
    /// The levels that a section opens, one per repetition; a flag opens none.
    var levels: [FieldValue?] {
        switch self {
        case .text, .group: [self]
        case .flag(let isSet): isSet ? [nil] : []
        case .texts(let texts): texts.map { .text($0) }
        case .list(let groups): groups.map { .group($0) }
        }
    }
}
