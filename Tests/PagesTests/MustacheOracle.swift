import Mustache
import NewsModel

@testable import Pages

/// Renders the same templates by the library of the same name, to compare with.
struct MustacheOracle {
    private let library: MustacheLibrary

    init(_ theme: Theme = Theme()) throws {
        MustacheContentTypes.register(QuotedText(), named: "PAGE")
        var library = MustacheLibrary()
        for file in Theme.File.allCases where file.rawValue.hasSuffix(Theme.File.templateSuffix) {
            let text = "{{% CONTENT_TYPE: PAGE}}\n" + String(decoding: theme[file], as: UTF8.self)
            let name = file.rawValue.dropLast(Theme.File.templateSuffix.count)
            try library.register(text, named: String(name))
        }
        self.library = library
    }

    func render(_ name: PageTemplates.Name, _ fields: Fields) -> String {
        library.render(Self.object(fields), withTemplate: "\(name)") ?? ""
    }

    private static func object(_ fields: Fields) -> [String: Any] {
        Dictionary(uniqueKeysWithValues: fields.entries.map { ($0.0.rawValue, object($0.1)) })
    }

    private static func object(_ value: FieldValue) -> Any {
        switch value {
        case .text(let text): text
        case .utf8(let text): String(decoding: text, as: UTF8.self)
        case .flag(let isSet): isSet
        case .texts(let texts): texts
        case .list(let groups): groups.map(object)
        case .group(let fields): object(fields)
        }
    }
}

/// The library's own escaping goes by grapheme cluster, and lets `"` with a combining mark through.
private struct QuotedText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        text.escaped(.quoted)
    }
}
