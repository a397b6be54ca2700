/// A part of a template. Parts of other files have been included.
indirect enum TemplatePart: Sendable, Hashable {
    /// Text of the template itself.
    case literal([UInt8])
    /// A value, escaped.
    case text(FieldPath)
    /// A value that is markup.
    case markup(FieldPath)
    /// The contents once per value, or if a flag is set.
    case section(FieldPath, [TemplatePart])
    /// The contents if there is no such value.
    case inverted(FieldPath, [TemplatePart])
}

/// The path of a value.
enum FieldPath: Sendable, Hashable {
    /// The value of the innermost section, `.`.
    case current
    /// A name that is looked up level by level, and names within its value: `text.skip`.
    case field(FieldName, within: [FieldName])
}

extension [TemplatePart] {
    /// Adjacent text is merged.
    mutating func add(_ part: TemplatePart) {
        guard case .literal(let text) = part else { return append(part) }
        if text.isEmpty { return }
        if case .literal(let before)? = last {
            self[count - 1] = .literal(before + text)
        } else {
            append(part)
        }
    }

    mutating func add(_ parts: [TemplatePart]) {
        for part in parts { add(part) }
    }
}

extension FieldPath {
    /// The value among levels, innermost last; nil if none has it.
    func value(in levels: [FieldValue]) -> FieldValue? {
        guard case .field(let name, let within) = self else { return levels.last }
        for level in levels.reversed() {
            guard case .group(let fields) = level, let found = fields[name] else { continue }
            return within.isEmpty ? found : Self.value(within, in: found)
        }
        return nil
    }

    private static func value(_ names: [FieldName], in value: FieldValue) -> FieldValue? {
        var value = value
        for name in names {
            guard case .group(let fields) = value, let found = fields[name] else { return nil }
            value = found
        }
        return value
    }
}
