import NewsModel
import ProcessorTime
import Testing

@testable import NewsFormats

struct PictureHeaderTests {
    /// The beginnings of pictures 300 pixels wide and 200 high, as far as their sizes.
    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x04, 0xFF, 0xC0, 0xFF, 0xFF, 0xC4, 0x00, 0x03, 0x00]
        + [0xFF, 0xC2, 0x00, 0x11, 0x08, 0x00, 0xC8, 0x01, 0x2C]
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + "IHDR".utf8 + [0, 0, 1, 0x2C, 0, 0, 0, 0xC8]
    static let gif: [UInt8] = "GIF89a".utf8 + [0x2C, 1, 0xC8, 0]
    static let webP: [UInt8] = "RIFF".utf8 + [0, 0, 0, 0] + "WEBP".utf8
    static let lossy = webP + "VP8 ".utf8 + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x2C, 0x41, 0xC8, 0x00]
    static let lossless = webP + "VP8L".utf8 + [0, 0, 0, 0, 0x2F, 0x2B, 0xC1, 0x31, 0x00]
    static let extended = webP + "VP8X".utf8 + [10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 0xC7, 0, 0]
    static let avif = avif(extents: [(30, 20), (300, 200)])

    static func avif(extents: [(UInt16, UInt16)]) -> [UInt8] {
        let boxes = extents.flatMap { width, height in
            box("ispe", [0, 0, 0, 0] + number(UInt32(width)) + number(UInt32(height)))
        }
        let properties = box("iprp", box("ipco", box("colr", [1, 2, 3]) + boxes))
        return box("ftyp", Array("avif".utf8) + [0, 0, 0, 0])
            + box("meta", [0, 0, 0, 0] + box("hdlr", []) + properties)
    }

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        number(UInt32(content.count + 8)) + name.utf8 + content
    }

    private static func number(_ number: UInt32) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian, Array.init)
    }

    static let kinds: [(MediaType, [UInt8])] = [
        (.jpeg, jpeg), (.png, png), (.gif, gif), (.webP, lossy), (.webP, lossless), (.webP, extended), (.avif, avif),
    ]

    @Test("Kind and size are read from the first bytes", arguments: kinds)
    func sizes(type: MediaType, bytes: [UInt8]) throws {
        let header = try PictureHeader(bytes)
        #expect(header.type == type)
        #expect(header.width == 300 && header.height == 200)
    }

    /// With an Exif segment that notes how the camera was held, after an entry of another kind.
    private static func turned(_ orientation: UInt8, isBig: Bool) -> [UInt8] {
        func number(_ value: UInt32, _ count: Int) -> [UInt8] {
            let bytes = withUnsafeBytes(of: value.bigEndian) { Array($0.suffix(count)) }
            return isBig ? bytes : bytes.reversed()
        }
        func entry(_ tag: UInt32, _ value: UInt32) -> [UInt8] {
            number(tag, 2) + number(3, 2) + number(1, 4) + number(value, 2) + [0, 0]
        }
        let start: [UInt8] = isBig ? [0x4D, 0x4D, 0, 0x2A] : [0x49, 0x49, 0x2A, 0]
        let tiff = start + number(8, 4) + number(2, 2) + entry(0x103, 6) + entry(0x112, UInt32(orientation))
        let segment = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(segment.count + 2)] + segment + jpeg.dropFirst(2)
    }

    @Test("A JPEG is as large as browsers show it, turned by its Exif", arguments: [true, false])
    func orientation(isBig: Bool) throws {
        for orientation: UInt8 in 0...9 {
            let bytes = Self.turned(orientation, isBig: isBig)
            let header = try PictureHeader(bytes)
            let isTurned = (5...8).contains(orientation)
            #expect(header.width == (isTurned ? 200 : 300) && header.height == (isTurned ? 300 : 200))
            for length in 0..<bytes.count {
                #expect(throws: WireError.self, "\(length) bytes") { try PictureHeader(Array(bytes.prefix(length))) }
            }
            for offset in bytes.indices {
                var copy = bytes
                copy[offset] = 0xFF
                if let header = try? PictureHeader(copy) { #expect(header.width > 0 && header.height > 0) }
            }
        }
    }

    @Test("Only the first Exif counts, and not many of its entries: a file of thousands that share them costs no time")
    func manyDirectories() throws {
        let first = Self.turned(6, isBig: true).dropLast(Self.jpeg.count - 2)
        let twice = Array(first) + Self.turned(1, isBig: true).dropFirst(2)
        #expect(try PictureHeader(twice).width == 200)
        let hostile = Self.sharedDirectory(segments: 14_000)
        let start = ProcessorTime.ofThread
        #expect(try PictureHeader(hostile).width == 300)
        #expect(hostile.count > 1_000_000 && ProcessorTime.ofThread - start < .seconds(10))
    }

    /// Each segment points at the same directory, behind the frame header, with the most entries that one can have.
    private static func sharedDirectory(segments: Int) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        let directory = 2 + 20 * segments + jpeg.count
        for _ in 0..<segments {
            let tiff = bytes.count + 10
            bytes += [0xFF, 0xE1, 0, 18] + "Exif\0\0".utf8 + "MM\0*".utf8 + number(UInt32(directory - tiff)) + [0, 0]
        }
        bytes += jpeg.dropFirst(2) + [0, 0]
        return bytes + [0xFF, 0xFF] + Array(repeating: 0, count: 12 * 65_535)
    }

    @Test("Cut short anywhere it is refused, and nothing beyond the end is read", arguments: kinds)
    func truncated(type: MediaType, bytes: [UInt8]) throws {
        for length in 0..<bytes.count {
            #expect(throws: WireError.self, "\(length) bytes") { try PictureHeader(Array(bytes.prefix(length))) }
        }
    }

    @Test("Any other byte anywhere does no harm", arguments: kinds)
    func mutated(type: MediaType, bytes: [UInt8]) {
        for offset in bytes.indices {
            for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xC0, 0xFF] {
                var copy = bytes
                copy[offset] = value
                if let header = try? PictureHeader(copy) { #expect(header.width > 0 && header.height > 0) }
            }
        }
    }

    @Test(
        "What browsers do not show, or what holds script, is refused by name",
        arguments: [
            (Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), "neither of its kinds"),
            (Array("<html>".utf8), "neither of its kinds"), ([], "neither of its kinds"),
            ([0x49, 0x49, 0x2A, 0x00, 8, 0, 0, 0], "a TIFF picture"), (Array("%PDF-1.4".utf8), "a PDF"),
        ])
    func refused(bytes: [UInt8], name: String) {
        let error = #expect(throws: WireError.self) { try PictureHeader(bytes) }
        #expect(error?.description == "picture '\(name)': expected JPEG, PNG, GIF, WebP or AVIF")
    }

    @Test("More pixels than any picture has, a size of nothing, and a JPEG whose markers lead nowhere are refused")
    func absurd() {
        let huge = Self.png.prefix(16) + [0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF]
        let flat = Self.png.prefix(16) + [0, 0, 1, 0, 0, 0, 0, 0]
        let endless: [UInt8] = [0xFF, 0xD8] + Array(repeating: 0xFF, count: 1_000_000)
        let looping: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x00, 0xFF, 0xC0]
        for bytes in [Array(huge), Array(flat), endless, looping] {
            #expect(throws: WireError.self) { try PictureHeader(bytes) }
        }
    }

    @Test("Files that are pictures are known as such, kept kinds or not; texts and other files are none")
    func names() {
        #expect(PictureHeader.name(of: Self.jpeg) == "a JPEG picture")
        #expect(PictureHeader.name(of: Self.avif) == "an AVIF picture")
        #expect(PictureHeader.name(of: [0x4D, 0x4D, 0x00, 0x2A]) == "a TIFF picture")
        for text in ["", "<nitf/>", "RIFFxxxxWAVE", "Rates rise", "Macau", "%PDF", "8 killed"] {
            #expect(PictureHeader.name(of: Array(text.utf8)) == nil, "\(text)")
        }
    }
}
