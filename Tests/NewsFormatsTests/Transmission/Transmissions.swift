import NewsModel

@testable import NewsFormats

/// Copy of our own in the two line protocols, and what tests ask of it.
enum Transmissions {
    static func items(
        _ bytes: [UInt8], options: TransmissionOptions = TransmissionOptions()
    ) throws -> [WireItem] {
        let isANPA = try WireFormat.detect(bytes) == .anpa
        let entries =
            isANPA
            ? try ANPAReader.items(bytes, options: options).entries()
            : try IPTC7901Reader.items(bytes, options: options).entries()
        return entries.compactMap { entry in
            if case .item(let item) = entry { item } else { nil }
        }
    }

    static func paragraphs(_ content: Content) -> [String] {
        content.body.html.split(separator: "\n").map { line in
            String(line.dropFirst(3).dropLast(4)).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&amp;", with: "&")
        }
    }

    static func anpa(
        number: String = "H1044", codes: String = "r i\u{13}\u{11}", key: String = "BC-MC--Ferry Fares",
        date: String = "11-12", text: String, trailer: String = "HW-WF-11-12-26 1501GMT<"
    ) -> String {
        "\u{16}\u{16}\u{1}\(number)\u{1F}_world\r\n\(codes) \(key)   \(date) 0120\r\n"
            + "\u{2}\(text)\r\n\t   \u{3}\(trailer)"
            + "\r\n\u{C}\r\n\u{4}"
    }

    static func iptc(
        head: String = "hwa0144 4 pol 120  hw 0144", keywords: String = "Ferries/fares/", text: String,
        trailer: String = "121501 NOV 26"
    ) -> String {
        "\u{1}\(head)\r\n\r\n\(keywords)\r\n\u{2}\(text)\r\n\r\n\u{3}\(trailer)\r\n\u{7F}\n\u{7F}\u{4}"
    }

    static func item(_ text: String, options: TransmissionOptions = TransmissionOptions()) throws -> WireItem {
        guard let item = try items(Array(text.utf8), options: options).first else { throw Missing() }
        return item
    }

    struct Missing: Error {}
}
