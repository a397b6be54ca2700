/// A header field's value with parameters: `text/plain; charset="utf-8"`, `form-data; name=file; filename=a.txt` (RFC
/// 9110 §5.6.6).
public struct HeaderValue: Sendable {
    /// The part before the parameters, in lower case.
    public let value: String
    private let parameters: [String: String]

    /// Nil if it is malformed, or a parameter occurs twice.
    public init?(_ text: String) {
        var rest = Substring.UnicodeScalarView(text.unicodeScalars)
        value = rest.take(until: ";").trimmed.lowercased()
        var parameters: [String: String] = [:]
        while !rest.isEmpty {
            rest.removeFirst()
            rest = rest.drop { $0 == " " || $0 == "\t" }
            if rest.isEmpty { break }
            let name = rest.take(until: "=").trimmed.lowercased()
            guard !rest.isEmpty, !name.isEmpty,
                !name.unicodeScalars.contains(where: { " \t;\"".unicodeScalars.contains($0) })
            else { return nil }
            rest.removeFirst()
            guard let text = rest.first == "\"" ? rest.takeQuoted() : rest.take(until: ";").trimmed,
                parameters.updateValue(text, forKey: name) == nil
            else { return nil }
            rest = rest.drop { $0 == " " || $0 == "\t" }
            guard rest.isEmpty || rest.first == ";" else { return nil }
        }
        self.parameters = parameters
    }

    /// A parameter, by its lower-case name.
    public subscript(name: String) -> String? {
        parameters[name]
    }
}

/// By scalars: a quotation mark with a combining accent is still a quotation mark.
extension Substring.UnicodeScalarView {
    fileprivate mutating func take(until end: Unicode.Scalar) -> Self {
        let part = prefix { $0 != end }
        self = self[part.endIndex...]
        return part
    }

    /// A quoted string without its quotation marks; nil if it is not closed.
    fileprivate mutating func takeQuoted() -> String? {
        removeFirst()
        var text = String.UnicodeScalarView()
        while let scalar = popFirst() {
            if scalar == "\"" { return String(text) }
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            // Browsers escape only the mark itself and send paths of Windows as they are.
            guard let next = popFirst() else { return nil }
            if next != "\"" && next != "\\" { text.append(scalar) }
            text.append(next)
        }
        return nil
    }

    fileprivate var trimmed: String {
        let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
        guard let last = lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(String.UnicodeScalarView(self[...last].drop(while: isBlank)))
    }
}
