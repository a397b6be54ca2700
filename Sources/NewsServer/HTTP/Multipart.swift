/// The parts of a multipart body (RFC 2046 §5.1), parsed strictly: malformed bodies are refused, not guessed at.
enum Multipart {
    struct Part {
        /// By lower-case name.
        let fields: [String: String]
        let body: ArraySlice<UInt8>
    }

    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    private static let mostParts = 1000
    private static let longestHead = 8192

    static func parts(of body: [UInt8], boundary: String) throws(Malformed) -> [Part] {
        guard (1...70).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else {
            throw Malformed(description: "the boundary must have 1 to 70 ASCII characters")
        }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter may begin the body, without a line end before it.
        guard var place = start(of: delimiter, in: body) else {
            throw Malformed(description: "there is no line '--\(boundary)'")
        }
        var parts: [Part] = []
        while true {
            if body[place...].starts(with: Array("--".utf8)) { return parts }
            place = try endOfLine(body, from: place)
            guard let end = body.firstIndex(of: delimiter, from: place) else {
                throw Malformed(
                    description: "part \(parts.count + 1) has no end: there is no line '--\(boundary)--'")
            }
            guard parts.count < mostParts else {
                throw Malformed(description: "it has more than \(mostParts) parts")
            }
            parts.append(try part(body[place..<end], number: parts.count + 1))
            place = end + delimiter.count
        }
    }

    private static func start(of delimiter: [UInt8], in body: [UInt8]) -> Int? {
        if body.starts(with: delimiter[2...]) { return delimiter.count - 2 }
        return body.firstIndex(of: delimiter, from: 0).map { $0 + delimiter.count }
    }

    /// Only spaces and tabs may follow a delimiter.
    private static func endOfLine(_ body: [UInt8], from place: Int) throws(Malformed) -> Int {
        let end = body[place...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? body.endIndex
        guard body[end...].starts(with: [0x0D, 0x0A]) else {
            throw Malformed(description: "a boundary line does not end with a line break")
        }
        return end + 2
    }

    private static func part(_ bytes: ArraySlice<UInt8>, number: Int) throws(Malformed) -> Part {
        if bytes.starts(with: [0x0D, 0x0A]) { return Part(fields: [:], body: bytes.dropFirst(2)) }
        let blank: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        let head = bytes.prefix(longestHead)
        guard let end = head.firstIndex(of: blank, from: head.startIndex),
            let text = String(validating: bytes[..<end], as: UTF8.self)
        else {
            throw Malformed(
                description: "part \(number): expected a head in UTF-8 of at most \(longestHead) bytes")
        }
        var fields: [String: String] = [:]
        for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
            guard let colon = line.firstIndex(of: ":"), line.startIndex != colon, !line.hasPrefix(" "),
                !line.hasPrefix("\t")
            else { throw Malformed(description: "part \(number): '\(line)' is not a header field") }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            guard fields.updateValue(String(value), forKey: line[..<colon].lowercased()) == nil else {
                throw Malformed(description: "part \(number): \(line[..<colon]) occurs twice")
            }
        }
        return Part(fields: fields, body: bytes[(end + blank.count)...])
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The first index of some bytes, searching for the first byte only: the rest is rarely compared.
    fileprivate func firstIndex(of bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while let candidate = self[place...].firstIndex(of: bytes[0]) {
            if self[candidate...].starts(with: bytes) { return candidate }
            place = candidate + 1
        }
        return nil
    }
}
