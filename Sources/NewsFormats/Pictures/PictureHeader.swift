public import NewsModel

/// The type and size of a picture, from the first bytes of its file. Nothing is decoded.
///
/// The type is detected from the bytes alone. Types that browsers do not show (TIFF, Photoshop) are refused, and so are
/// those that can contain scripts (SVG). The rest of the file is not checked: browsers are made for hostile pictures.
public struct PictureHeader: Sendable, Hashable {
    public let type: MediaType
    /// In pixels.
    public let width: Int
    public let height: Int

    /// No newspaper has printed more pixels; a larger file is made to fill a reader's memory.
    private static let mostPixels = 400_000_000

    /// Reads the header of a file, which needs only its beginning; in a JPEG that can be far into the file.
    public init(_ bytes: [UInt8]) throws(WireError) {
        guard let type = Self.type(of: bytes) else {
            throw WireError(
                .unsupported, field: "picture", value: ForeignFile.name(of: bytes) ?? "neither of its kinds",
                expected: "JPEG, PNG, GIF, WebP or AVIF")
        }
        let file = PictureBytes(bytes)
        let size: PictureBytes.Size? =
            switch type {
            case .jpeg: file.sizeOfJPEG
            case .png: file.sizeOfPNG
            case .gif: file.sizeOfGIF
            case .webP: file.sizeOfWebP
            case .avif: file.sizeOfAVIF
            }
        guard let size, size.width > 0, size.height > 0 else {
            throw WireError(
                .malformed, field: "picture", value: "\(type.rawValue) without a size",
                expected: "a complete file")
        }
        guard size.width <= Self.mostPixels / size.height else {
            throw WireError(
                .malformed, field: "picture", value: "\(size.width) by \(size.height) pixels",
                expected: "at most \(Self.mostPixels) pixels")
        }
        self.type = type
        width = size.width
        height = size.height
    }

    /// The name of the picture's type, with an article, whether it is supported or not; nil for other files.
    public static func name(of bytes: [UInt8]) -> String? {
        guard let first = bytes.first, firstBytes.contains(first) || isBoxed(bytes) else { return nil }
        if type(of: bytes) == .avif { return "an AVIF picture" }
        return ForeignFile.name(of: bytes).flatMap { $0.hasSuffix("picture") ? $0 : nil }
    }

    private static func type(of bytes: [UInt8]) -> MediaType? {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return .gif }
        guard bytes.count >= 12 else { return nil }
        if bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) { return .webP }
        let brand = String(decoding: bytes[8..<12], as: UTF8.self)
        return isBoxed(bytes) && (brand == "avif" || brand == "avis") ? .avif : nil
    }

    /// ISO/IEC 14496-12: AVIF and HEIF, but also video.
    private static func isBoxed(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 12 && bytes[4..<8].elementsEqual("ftyp".utf8)
    }

    /// Of JPEG, PNG, GIF, RIFF, TIFF and Photoshop.
    private static let firstBytes: Set<UInt8> = [0xFF, 0x89, 0x47, 0x52, 0x49, 0x4D, 0x38]
}
