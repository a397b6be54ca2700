public import NewsModel

/// What the first bytes of a picture's file say: which kind it is and how large. Nothing is decoded.
///
/// The kind is told by the bytes alone. What browsers do not show (TIFF, Photoshop) is refused, and so is what can hold
/// script (SVG). How the rest of the file looks, nobody here asks: browsers are made for hostile pictures.
public struct PictureHeader: Sendable, Hashable {
    public let type: MediaType
    /// In pixels.
    public let width: Int
    public let height: Int

    /// More pixels than this no newspaper has printed; such a file is made to fill a reader's memory.
    private static let mostPixels = 400_000_000

    /// Reads the header of a file, of which it needs the beginning only; in a JPEG that can be far in.
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

    /// The name of the kind of picture that a file is, with its article, be it one that is kept or not; nil for what is
    /// no picture.
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

    /// ISO/IEC 14496-12: AVIF and HEIF are, and so are films.
    private static func isBoxed(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 12 && bytes[4..<8].elementsEqual("ftyp".utf8)
    }

    /// Of JPEG, PNG, GIF, RIFF, TIFF and Photoshop.
    private static let firstBytes: Set<UInt8> = [0xFF, 0x89, 0x47, 0x52, 0x49, 0x4D, 0x38]
}
