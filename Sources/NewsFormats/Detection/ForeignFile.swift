/// Files that are not wire copy but are sent all the same, recognised by their first bytes.
enum ForeignFile {
    /// Its kind with an article: "a PDF".
    static func name(of bytes: [UInt8]) -> String? {
        // As nearly all copy begins, and none of these.
        if bytes.first == UInt8(ascii: "<") { return nil }
        if bytes.starts(with: zip) { return archive(bytes) }
        if bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) { return "a video or a HEIF picture" }
        if bytes.starts(with: "RIFF".utf8), bytes.count >= 12 {
            return bytes[8..<12].elementsEqual("WEBP".utf8) ? "a WebP picture" : "a sound or video file"
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        return magics.first { start.starts(with: $0.magic) }?.name
    }

    private static let zip = Array("PK\u{3}\u{4}".utf8)

    private static let magics: [(magic: [UInt8], name: String)] = [
        (Array("%PDF".utf8), "a PDF"), (Array("%!PS".utf8), "PostScript"), (Array("{\\rtf".utf8), "RTF"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        (Array("GIF8".utf8), "a GIF picture"), ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"), (Array("8BPS".utf8), "a Photoshop picture"),
        ([0x1F, 0x8B], "a gzip file"), (Array("BZh".utf8) + [0x31], "a bzip2 file"),
        (Array("BZh9".utf8), "a bzip2 file"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"), ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        (Array("Rar!".utf8) + [0x1A], "a RAR archive"), (Array("PK\u{5}\u{6}".utf8), "an empty ZIP archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"), (Array("ID3".utf8), "a sound file"),
        (Array("OggS".utf8), "a sound file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("SQLite format 3".utf8), "a database"), (Array("bplist00".utf8), "a property list"),
    ]

    /// Office documents are ZIP archives; the name of their first member identifies them.
    private static func archive(_ bytes: [UInt8]) -> String {
        let first = bytes.dropFirst(30).prefix(80)
        let name = String(decoding: first, as: UTF8.self)
        let isOffice = ["[Content_Types].xml", "_rels/", "word/", "xl/", "docProps/"].contains { name.hasPrefix($0) }
        if isOffice { return "an office document" }
        return name.hasPrefix("mimetypeapplication/vnd.oasis") ? "an OpenDocument file" : "a ZIP archive"
    }
}
