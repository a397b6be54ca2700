import NewsModel

/// The templates of all pages, parsed once.
///
/// They are Mustache (1.4 with inheritance), compiled here: decision 0021 says why no library is used.
struct PageTemplates: Sendable {
    enum Name: CaseIterable {
        case front, article, feeds, message, choice
    }

    private let parts: [Name: [TemplatePart]]
    private let steps: [Name: TemplateSteps]

    /// - Throws: `PagesError` if one cannot be read.
    init(theme: Theme) throws {
        let parts = try Name.allCases.map { ($0, try TemplateParser.parts(of: $0.file, in: theme)) }
        self.init(parts: Dictionary(uniqueKeysWithValues: parts))
    }

    private init(parts: [Name: [TemplatePart]]) {
        self.parts = parts
        steps = parts.mapValues { TemplateSteps($0) }
    }

    /// The templates with values filled in that all pages share.
    func filled(with fields: Fields) -> PageTemplates {
        PageTemplates(parts: parts.mapValues { TemplateFiller.fill($0, with: fields) })
    }

    /// - Parameter fields: in several groups, of which none has a name of another.
    func render(_ name: Name, _ fields: Fields...) -> [UInt8] {
        assert(Self.haveNamesOfTheirOwn(fields))
        var writer = PageWriter(levels: fields.map { .group($0) }, capacity: Self.usualSize)
        if let steps = steps[name] { writer.write(steps) }
        return writer.finish()
    }

    private static let usualSize = 16_384

    private static func haveNamesOfTheirOwn(_ groups: [Fields]) -> Bool {
        let names = groups.flatMap { group in group.entries.map { $0.0 } }
        return Set(names).count == names.count
    }
}

extension PageTemplates.Name {
    fileprivate var file: Theme.File {
        switch self {
        case .front: .front
        case .article: .article
        case .feeds: .feeds
        case .message: .message
        case .choice: .choice
        }
    }
}
