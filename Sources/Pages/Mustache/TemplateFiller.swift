/// Fills in what is the same on many pages, so that a page only adds its own values: a masthead is then text like the
/// template's.
struct TemplateFiller {
    /// A level of values, known now or only when a page is rendered.
    private enum Level {
        case known(FieldValue)
        case unknown
    }

    /// - Parameter fields: the known values. No page may have others under these names.
    static func fill(_ parts: [TemplatePart], with fields: Fields) -> [TemplatePart] {
        fill(parts, [.known(.group(fields))])
    }

    private static func fill(_ parts: [TemplatePart], _ levels: [Level]) -> [TemplatePart] {
        var filled: [TemplatePart] = []
        for part in parts {
            switch part {
            case .literal: filled.add(part)
            case .text(let path): filled.add(written(part, path, levels, isEscaped: true))
            case .markup(let path): filled.add(written(part, path, levels, isEscaped: false))
            case .section(let path, let inner):
                if let value = value(path, levels) {
                    for level in value.levels {
                        filled.add(fill(inner, levels + (level.map { [.known($0)] } ?? [])))
                    }
                } else {
                    filled.append(.section(path, fill(inner, levels + [.unknown])))
                }
            case .inverted(let path, let inner):
                if let value = value(path, levels) {
                    if value.isEmpty { filled.add(fill(inner, levels)) }
                } else {
                    filled.append(.inverted(path, fill(inner, levels)))
                }
            }
        }
        return filled
    }

    /// The part as text; as it is, if only the page has its value.
    private static func written(
        _ part: TemplatePart, _ path: FieldPath, _ levels: [Level], isEscaped: Bool
    ) -> TemplatePart {
        guard let value = value(path, levels) else { return part }
        var writer = PageWriter()
        writer.write(value, isEscaped: isEscaped)
        return .literal(writer.finish())
    }

    /// Nil if only the page has it.
    private static func value(_ path: FieldPath, _ levels: [Level]) -> FieldValue? {
        if case .current = path {
            guard case .known(let value)? = levels.last else { return nil }
            return value
        }
        let known = levels.compactMap { level in
            if case .known(let value) = level { value } else { nil as FieldValue? }
        }
        return path.value(in: known)
    }
}

extension FieldValue {
    /// The levels that a section opens, one per repetition; a flag opens none.
    fileprivate var levels: [FieldValue?] {
        switch self {
        case .text, .utf8, .group: [self]
        case .flag(let isSet): isSet ? [nil] : []
        case .texts(let texts): texts.map { .text($0) }
        case .list(let groups): groups.map { .group($0) }
        }
    }
}
