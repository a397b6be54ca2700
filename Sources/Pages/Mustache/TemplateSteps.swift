/// A template laid out for rendering: all its text in one piece, and its parts in one row.
///
/// A page goes through a hundred parts. As a tree each would be counted by references when it is looked at.
struct TemplateSteps: Sendable {
    struct Step: Sendable {
        enum Kind: Sendable {
            case literal, text, markup, section, inverted
        }

        let kind: Kind
        /// The index of its path; of no use to a literal.
        let path: Int
        /// Of a literal its place in the text, of a section the steps within it, which follow it.
        let range: Range<Int>
    }

    private(set) var text: [UInt8] = []
    private(set) var paths: [FieldPath] = []
    private(set) var steps: [Step] = []

    init(_ parts: [TemplatePart]) {
        add(parts)
    }

    private mutating func add(_ parts: [TemplatePart]) {
        for part in parts {
            switch part {
            case .literal(let literal):
                text += literal
                steps.append(Step(kind: .literal, path: 0, range: text.count - literal.count..<text.count))
            case .text(let path): add(.text, path, within: [])
            case .markup(let path): add(.markup, path, within: [])
            case .section(let path, let inner): add(.section, path, within: inner)
            case .inverted(let path, let inner): add(.inverted, path, within: inner)
            }
        }
    }

    private mutating func add(_ kind: Step.Kind, _ path: FieldPath, within inner: [TemplatePart]) {
        let place = steps.count
        let step = Step(kind: kind, path: paths.count, range: place..<place)
        paths.append(path)
        steps.append(step)
        add(inner)
        steps[place] = Step(kind: kind, path: step.path, range: place + 1..<steps.count)
    }
}
