import NewsModel

/// Parses a template of a theme with everything that it includes: partials, and the blocks of its parents.
struct TemplateParser {
    private let theme: Theme
    private let file: Theme.File
    /// The files that include this one, to detect recursion.
    private let outer: [Theme.File]
    /// The replacements of this file's blocks.
    private let replaced: [String: [TemplatePart]]
    private var rest: ArraySlice<TemplateScanner.Token>

    /// - Throws: `PagesError` with the file and the line.
    static func parts(of file: Theme.File, in theme: Theme) throws -> [TemplatePart] {
        try parts(of: file, in: theme, outer: [], replaced: [:], indent: [])
    }

    private static func parts(
        of file: Theme.File, in theme: Theme, outer: [Theme.File], replaced: [String: [TemplatePart]], indent: [UInt8]
    ) throws -> [TemplatePart] {
        do {
            let tokens = try TemplateScanner.tokens(of: theme[file].indented(by: indent))
            var parser = TemplateParser(theme: theme, file: file, outer: outer, replaced: replaced, rest: tokens[...])
            return try parser.parts(of: nil)
        } catch let problem as TemplateScanner.Problem {
            throw PagesError(file: file.rawValue, line: problem.line, problem: problem.text)
        }
    }
}

extension TemplateParser {
    private typealias Tag = TemplateScanner.Tag
    private typealias Problem = TemplateScanner.Problem

    /// - Parameter section: the section to be closed; nil at the top.
    private mutating func parts(of section: Tag?) throws -> [TemplatePart] {
        var parts: [TemplatePart] = []
        while let token = rest.popFirst() {
            switch token {
            case .literal(let text): parts.add(.literal(text))
            case .tag(let tag) where tag.kind == .end:
                guard let section, section.name == tag.name else {
                    throw Problem(line: tag.line, text: "{{/\(tag.name)}} closes no open section")
                }
                return parts
            case .tag(let tag): parts.add(try self.parts(from: tag))
            }
        }
        if let section { throw Problem(line: section.line, text: "'\(section.name)' is not closed") }
        return parts
    }

    private mutating func parts(from tag: Tag) throws -> [TemplatePart] {
        switch tag.kind {
        case .text: return [.text(try path(tag))]
        case .markup: return [.markup(try path(tag))]
        case .section: return [.section(try path(tag), try parts(of: tag))]
        case .inverted: return [.inverted(try path(tag), try parts(of: tag))]
        case .partial: return try taken(tag, replaced: [:])
        case .parent: return try taken(tag, replaced: blocks(of: tag).merging(replaced) { _, outermost in outermost })
        case .block:
            let own = try parts(of: tag)
            return replaced[tag.name] ?? own
        case .end: return []
        }
    }

    /// The parts of another file in place of a tag.
    private func taken(_ tag: Tag, replaced: [String: [TemplatePart]]) throws -> [TemplatePart] {
        guard let other = Theme.File(rawValue: tag.name + Theme.File.templateSuffix) else {
            throw Problem(line: tag.line, text: "there is no template '\(tag.name)'")
        }
        guard other != file, !outer.contains(other) else {
            throw Problem(line: tag.line, text: "'\(tag.name)' would contain itself")
        }
        return try Self.parts(
            of: other, in: theme, outer: outer + [file], replaced: replaced,
            indent: tag.kind == .partial ? tag.indent : [])
    }

    /// The blocks within a tag of a parent; everything else in it is ignored.
    private mutating func blocks(of parent: Tag) throws -> [String: [TemplatePart]] {
        var blocks: [String: [TemplatePart]] = [:]
        while let token = rest.popFirst() {
            guard case .tag(let tag) = token else { continue }
            if tag.kind == .end, tag.name == parent.name { return blocks }
            guard tag.kind == .block else {
                throw Problem(line: tag.line, text: "within {{<\(parent.name)}} only blocks, {{$name}}, can stand")
            }
            blocks[tag.name] = try parts(of: tag)
        }
        throw Problem(line: parent.line, text: "'\(parent.name)' is not closed")
    }

    private func path(_ tag: Tag) throws -> FieldPath {
        if tag.name == "." { return .current }
        let names = try tag.name.split(separator: ".", omittingEmptySubsequences: false).map { part in
            if let name = FieldName(rawValue: String(part)) { return name }
            let near = FieldName.allCases.map(\.rawValue).nearest(to: String(part))
            throw Problem(
                line: tag.line, text: "there is no field '\(part)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
        }
        return .field(names[0], within: Array(names.dropFirst()))
    }
}

extension [UInt8] {
    /// With an indent before each line.
    fileprivate func indented(by indent: [UInt8]) -> [UInt8] {
        guard !indent.isEmpty, !isEmpty else { return self }
        var isAtStart = true
        return flatMap { byte in
            defer { isAtStart = byte == UInt8(ascii: "\n") }
            return isAtStart ? indent + [byte] : [byte]
        }
    }
}
