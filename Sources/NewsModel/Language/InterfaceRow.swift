import FoundationEssentials

/// An entry of `texts.json` as written, before it is checked for completeness.
struct InterfaceRow: Sendable {
    enum Value: Sendable, Hashable {
        case text(String)
        case texts([String])

        /// The first character that HTML or XML forbids.
        var forbidden: Unicode.Scalar? {
            let texts =
                switch self {
                case .text(let text): [text]
                case .texts(let texts): texts
                }
            return texts.lazy.flatMap(\.unicodeScalars).first {
                $0.properties.generalCategory == .control || $0.properties.isNoncharacterCodePoint
            }
        }
    }

    let language: LanguageTag
    private let values: [String: Value]

    static func rows(of json: [UInt8]) throws(InterfaceTableError) -> [InterfaceRow] {
        let entries: [[String: Value]]
        do {
            entries = try JSONDecoder().decode([[String: Value]].self, from: Data(json))
        } catch {
            throw InterfaceTableError(problem: problem(of: error))
        }
        return try entries.enumerated().map { place, values throws(InterfaceTableError) in
            guard case .text(let text)? = values["language"], let tag = LanguageTag(text), tag.namesLanguage else {
                throw InterfaceTableError(problem: "entry \(place + 1): 'language': expected a language tag")
            }
            return InterfaceRow(language: tag, values: values)
        }
    }

    /// Completed with another's texts where its own are missing.
    func completed(from other: InterfaceRow) -> InterfaceRow {
        InterfaceRow(language: language, values: other.values.merging(values) { _, own in own })
    }

    /// - Parameter model: a complete entry.
    func texts(like model: InterfaceRow) throws(InterfaceTableError) -> InterfaceTexts {
        for key in values.keys.sorted() where model.values[key] == nil {
            let near = model.values.keys.nearest(to: key).map { ", did you mean '\($0)'?" } ?? ""
            throw problem("there is no text '\(key)'\(near)")
        }
        let missing = model.values.keys.filter { values[$0] == nil }.sorted()
        if !missing.isEmpty { throw problem("these are missing: \(missing.joined(separator: ", "))") }
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            if let scalar = value.forbidden {
                let code = String(scalar.value, radix: 16, uppercase: true)
                throw problem("'\(key)': has the character U+\(code), expected none that HTML and XML forbid")
            }
        }
        let texts: InterfaceTexts
        do {
            texts = try JSONDecoder().decode(InterfaceTexts.self, from: JSONEncoder().encode(values))
        } catch {
            throw problem(Self.problem(of: error))
        }
        guard texts.months.count == 12 else { throw problem("'months': has \(texts.months.count), expected 12") }
        return texts
    }

    private func problem(_ text: String) -> InterfaceTableError {
        InterfaceTableError(problem: "\(language): \(text)")
    }

    /// The place and what was expected, without the decoder's wording about types.
    private static func problem(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context),
            .keyNotFound(_, let context):
            guard let key = context.codingPath.last(where: { $0.intValue == nil }) else {
                return "is not a list of objects with texts: \(context.debugDescription)"
            }
            return "'\(key.stringValue)': \(context.debugDescription)"
        @unknown default: return "\(error)"
        }
    }
}

extension InterfaceRow.Value: Codable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let texts = try? container.decode([String].self) {
            self = .texts(texts)
        } else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected a text or a list of texts")
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .texts(let texts): try container.encode(texts)
        }
    }
}
