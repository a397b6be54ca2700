import LibXML

/// A JSON value whose members keep the order in which they were given, and its text (RFC 8259).
///
/// For what goes out: the same value gives the same bytes, Chinese as itself and slashes unescaped. Characters that
/// XML cannot hold are left out here too, so that a text is the same in every format. It does not read JSON.
enum JSONText: Sendable {
    case string(String)
    case flag(Bool)
    case list([JSONText])
    case object([Member])

    /// One member of an object; without a value it is left out.
    struct Member: Sendable {
        let name: String
        let value: JSONText?

        init(_ name: String, _ value: JSONText?) {
            self.name = name
            self.value = value
        }

        init(_ name: String, _ text: String?) {
            self.init(name, text.map(JSONText.string))
        }

        /// Left out where the list is empty.
        init(_ name: String, list: [JSONText]) {
            self.init(name, list.isEmpty ? nil : .list(list))
        }
    }

    /// The text in UTF-8, a member a line.
    var bytes: [UInt8] {
        var text = ""
        write(to: &text, depth: 0)
        text += "\n"
        return Array(text.utf8)
    }
}

extension JSONText {
    private func write(to text: inout String, depth: Int) {
        switch self {
        case .string(let string): Self.write(string, to: &text)
        case .flag(let flag): text += flag ? "true" : "false"
        case .list(let values):
            Self.write(values, between: "[", "]", to: &text, depth: depth) { value, text in
                value.write(to: &text, depth: depth + 1)
            }
        case .object(let members):
            let present = members.compactMap { member in member.value.map { (name: member.name, value: $0) } }
            Self.write(present, between: "{", "}", to: &text, depth: depth) { member, text in
                Self.write(member.name, to: &text)
                text += ": "
                member.value.write(to: &text, depth: depth + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between open: String, _ close: String, to text: inout String, depth: Int,
        _ writeElement: (Element, inout String) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += String(repeating: " ", count: depth + 1)
            writeElement(element, &text)
        }
        if !elements.isEmpty {
            text += "\n" + String(repeating: " ", count: depth)
        }
        text += close
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in XMLText.clean(string).unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
