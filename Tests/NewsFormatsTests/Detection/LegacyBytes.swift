import Glibc
import LibXML

extension CharacterEncoding {
    /// A text in this encoding; nil if it has a character that the encoding lacks.
    func bytes(of text: String) -> [UInt8]? {
        let names: [CharacterEncoding: String] = [
            .windows874: "CP874", .eucKR: "CP949", .shiftJIS: "CP932", .big5HKSCS: "BIG5-HKSCS",
        ]
        guard let converter = iconv_open(names[self] ?? rawValue, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
            return nil
        }
        defer { iconv_close(converter) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 4 * input.count)
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output -> Int? in
                var (from, left) = (input.baseAddress, input.count)
                var (to, room) = (output.baseAddress, output.count)
                return iconv(converter, &from, &left, &to, &room) == 0 ? output.count - room : nil
            }
        }
        return written.map { output.prefix($0).map { UInt8(bitPattern: $0) } }
    }
}
