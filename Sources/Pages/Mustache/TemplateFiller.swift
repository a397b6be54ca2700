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
            case .text(let path), .markup(let path):
                guard let value = value(path, levels) else {
                    filled.append(part)
                    continue
                }
                var writer = PageWriter()
                var isEscaped = false
                if case .text = part { isEscaped = true }
                writer.write(value, isEscaped: isEscaped)
                filled.add(.literal(writer.finish()))
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
                    if value.levels.isEmpty { filled.add(fill(inner, levels)) }
                } else {
                    filled.append(.inverted(path, fill(inner, levels)))
                }
            }
        }
        return filled
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
