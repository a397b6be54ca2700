import CDeflate
import Foundation
import Testing

/// A response as it came over the wire.
struct WireResponse: Sendable, Equatable {
    struct Field: Sendable, Equatable {
        let name: String
        let value: String
    }

    let status: Int
    let fields: [Field]
    /// Everything up to the end of the connection.
    let body: [UInt8]

    init(_ bytes: [UInt8]) throws {
        let blankLine = try #require(
            bytes.indices.first { bytes[$0...].starts(with: Array("\r\n\r\n".utf8)) }, "no head: \(bytes.count) bytes")
        let lines = String(decoding: bytes[..<blankLine], as: UTF8.self).split(separator: "\r\n")
        status = try #require(lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
        fields = try lines.dropFirst().map { line in
            let colon = try #require(line.firstIndex(of: ":"))
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return Field(name: line[..<colon].lowercased(), value: String(value))
        }
        body = Array(bytes[(blankLine + 4)...])
    }

    private init(status: Int, fields: [Field], body: [UInt8]) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A field's value; of several, all of them.
    subscript(name: String) -> String? {
        let values = fields.filter { $0.name == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    var text: String {
        String(decoding: body, as: UTF8.self)
    }

    /// Everything that has to be the same from one second to the next.
    var lasting: WireResponse {
        WireResponse(status: status, fields: fields.filter { $0.name != "date" }, body: body)
    }

    /// The same head before another body.
    func withBody(_ text: String) -> WireResponse {
        WireResponse(status: status, fields: fields, body: Array(text.utf8))
    }

    /// The body without the chunked transfer coding.
    var dechunked: String {
        var (rest, bytes) = (body[...], [UInt8]())
        while let line = rest.firstIndex(of: 10) {
            let size = Int(
                String(decoding: rest[..<line], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines),
                radix: 16)
            guard let size, size > 0 else { break }
            bytes += rest[(line + 1)...].prefix(size)
            rest = rest[(line + 1)...].dropFirst(size + 2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The body without its gzip coding.
    ///
    /// - Parameter size: how many bytes it must have then.
    func gunzipped(size: Int) throws -> [UInt8] {
        let decompressor = try #require(libdeflate_alloc_decompressor())
        defer { libdeflate_free_decompressor(decompressor) }
        var result = LIBDEFLATE_BAD_DATA
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            result = libdeflate_gzip_decompress(
                decompressor, body, body.count, buffer.baseAddress, buffer.count, &count)
        }
        #expect(result == LIBDEFLATE_SUCCESS)
        return bytes
    }
}
