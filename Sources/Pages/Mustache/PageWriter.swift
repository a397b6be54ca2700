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
        case .utf8(let text):
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
            switch step.kind {
            case .literal:
                template.text.withUnsafeBufferPointer { page.append(UnsafeBufferPointer(rebasing: $0[step.range])) }
            case .text: write(value(of: step, in: template), isEscaped: true)
            case .markup: write(value(of: step, in: template), isEscaped: false)
            case .section:
                if let value = value(of: step, in: template) { write(template, step.range, with: value) }
                place = step.range.upperBound
            case .inverted:
                if value(of: step, in: template)?.isEmpty ?? true { write(template, step.range) }
                place = step.range.upperBound
            }
        }
    }

    private func value(of step: TemplateSteps.Step, in template: TemplateSteps) -> FieldValue? {
        template.paths[step.path].value(in: levels)
    }

    /// Renders a section, once per value.
    private mutating func write(_ template: TemplateSteps, _ range: Range<Int>, with value: FieldValue) {
        switch value {
        case .flag(let isSet): if isSet { write(template, range) }
        case .text, .utf8, .group: write(template, range, on: value)
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
