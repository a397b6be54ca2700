import Bytes
import NewsModel

/// Renders a template with the values of a page.
struct PageWriter {
    private var page: ByteBuilder
    /// Innermost last.
    private var levels: [FieldValue]

    init(levels: [FieldValue] = [], capacity: Int = 0) {
        self.levels = levels
        page = ByteBuilder(capacity: capacity)
    }

    mutating func write(_ template: TemplateSteps) {
        write(template, template.steps.indices)
    }

    /// Only text is written.
    mutating func write(_ value: FieldValue?, isEscaped: Bool) {
        switch value {
        case .text(let text): if isEscaped { page.append(text, escaped: .quoted) } else { page.append(text) }
        case .markup(let text):
            if isEscaped {
                text.withUnsafeBufferPointer { page.append($0, escaped: .quoted) }
            } else {
                page.append(text)
            }
        case .flag, .texts, .list, .group, nil: break
        }
    }

    /// All that was written.
    consuming func finish() -> [UInt8] {
        page.finish()
    }
}

extension PageWriter {
    private mutating func write(_ template: TemplateSteps, _ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            let step = template.steps[place]
            place += 1
            guard step.kind != .literal else {
                template.text.withUnsafeBufferPointer { page.append(UnsafeBufferPointer(rebasing: $0[step.range])) }
                continue
            }
            let value = template.paths[step.path].value(in: levels)
            switch step.kind {
            case .text: write(value, isEscaped: true)
            case .markup: write(value, isEscaped: false)
            case .section: if let value { write(template, step.range, with: value) }
            case .inverted: if value?.isEmpty ?? true { write(template, step.range) }
            case .literal: break
            }
            place = max(place, step.range.upperBound)
        }
    }

    /// Renders a section, once per value.
    private mutating func write(_ template: TemplateSteps, _ range: Range<Int>, with value: FieldValue) {
        switch value {
        case .flag(let isSet): if isSet { write(template, range) }
        case .text, .markup, .group: write(template, range, on: value)
        case .texts(let texts): for text in texts { write(template, range, on: .text(text)) }
        case .list(let groups): for group in groups { write(template, range, on: .group(group)) }
        }
    }

    private mutating func write(_ template: TemplateSteps, _ range: Range<Int>, on level: FieldValue) {
        levels.append(level)
        write(template, range)
        levels.removeLast()
    }
}

extension FieldValue {
    /// Whether a section with it has nothing.
    fileprivate var isEmpty: Bool {
        switch self {
        case .text, .markup, .group: false
        case .flag(let isSet): !isSet
        case .texts(let texts): texts.isEmpty
        case .list(let groups): groups.isEmpty
        }
    }

    /// The levels that a section opens, one per repetition; a flag opens none.
    var levels: [FieldValue?] {
        switch self {
        case .text, .markup, .group: [self]
        case .flag(let isSet): isSet ? [nil] : []
        case .texts(let texts): texts.map { .text($0) }
        case .list(let groups): groups.map { .group($0) }
        }
    }
}
