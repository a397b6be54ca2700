/// Safe access to the bytes of an untrusted picture file: beyond the end is nil, and every step goes forward.
struct PictureBytes {
    struct Size {
        let width: Int
        let height: Int
    }

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func byte(_ offset: Int) -> Int? {
        offset >= 0 && offset < bytes.count ? Int(bytes[offset]) : nil
    }

    /// Most significant byte first.
    private func big(_ offset: Int, count: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Least significant byte first.
    private func little(_ offset: Int, count: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private func has(_ name: String, at offset: Int) -> Bool {
        offset >= 0 && offset <= bytes.count - name.utf8.count
            && bytes[offset..<offset + name.utf8.count].elementsEqual(name.utf8)
    }
}

extension PictureBytes {
    /// PNG (RFC 2083 §4.1.1): IHDR comes first, and is 13 bytes long.
    var sizeOfPNG: Size? {
        guard big(8, count: 4) == 13, has("IHDR", at: 12), let width = big(16, count: 4),
            let height = big(20, count: 4), width < 1 << 31, height < 1 << 31
        else { return nil }
        return Size(width: width, height: height)
    }

    /// GIF89a §18: the logical screen.
    var sizeOfGIF: Size? {
        guard let width = little(6, count: 2), let height = little(8, count: 2) else { return nil }
        return Size(width: width, height: height)
    }

    /// JPEG (ITU-T T.81 §B.1): from marker to marker up to the frame header. The picture data, which begin at SOS, come
    /// after it. The size is as displayed: browsers rotate it by its Exif orientation.
    var sizeOfJPEG: Size? {
        var offset = 2
        var isTurned: Bool?
        while byte(offset) == 0xFF, let marker = byte(offset + 1) {
            switch marker {
            case 0xFF: offset += 1
            case 0x01, 0xD0...0xD7: offset += 2
            case 0xD8, 0xD9, 0xDA: return nil
            case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
                guard let height = big(offset + 5, count: 2), let width = big(offset + 7, count: 2) else { return nil }
                return isTurned == true ? Size(width: height, height: width) : Size(width: width, height: height)
            default:
                guard let length = big(offset + 2, count: 2), length >= 2 else { return nil }
                // There is one (Exif 2.32 §4.7.2): of thousands, each could lead to the same directory.
                if isTurned == nil, marker == 0xE1, has("Exif\0\0", at: offset + 4) {
                    isTurned = orientation(atTIFF: offset + 10).map { (5...8).contains($0) } ?? false
                }
                offset += 2 + length
            }
        }
        return nil
    }

    /// More entries than any camera writes into a directory.
    private static let mostEntries = 200

    /// Exif 2.32 §4.6.4 A, tag 274, in the first directory of a TIFF file (TIFF 6.0, section 2): 5 to 8 are rotated by
    /// 90 degrees.
    private func orientation(atTIFF start: Int) -> Int? {
        let isBig = has("MM\0*", at: start)
        guard isBig || has("II*\0", at: start) else { return nil }
        func number(_ offset: Int, count: Int) -> Int? {
            isBig ? big(start + offset, count: count) : little(start + offset, count: count)
        }
        guard let directory = number(4, count: 4), let entries = number(directory, count: 2) else { return nil }
        for entry in 0..<min(entries, Self.mostEntries) {
            let place = directory + 2 + 12 * entry
            guard let tag = number(place, count: 2) else { return nil }
            if tag == 274 { return number(place + 8, count: 2) }
        }
        return nil
    }

    /// WebP (RFC 9649 §2): lossy, lossless or extended.
    var sizeOfWebP: Size? {
        if has("VP8X", at: 12), let width = little(24, count: 3), let height = little(27, count: 3) {
            return Size(width: width + 1, height: height + 1)
        }
        // RFC 6386 §9.1: a start code, then fourteen bits for each.
        if has("VP8 ", at: 12), big(23, count: 3) == 0x9D012A, let width = little(26, count: 2),
            let height = little(28, count: 2)
        {
            return Size(width: width & 0x3FFF, height: height & 0x3FFF)
        }
        if has("VP8L", at: 12), byte(20) == 0x2F, let bits = little(21, count: 4) {
            return Size(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
        }
        return nil
    }

    /// AVIF (ISO/IEC 23008-12): the largest spatial extent among the item properties; the others are thumbnails and
    /// tiles.
    var sizeOfAVIF: Size? {
        guard let meta = box("meta", in: 0..<bytes.count),
            // A version and flags come before the boxes within.
            let properties = box("iprp", in: meta.dropFirst(4)), let list = box("ipco", in: properties)
        else { return nil }
        var best: Size?
        var rest = list
        while let extent = box("ispe", in: rest) {
            rest = rest.suffix(from: extent.endIndex)
            guard let width = big(extent.startIndex + 4, count: 4), let height = big(extent.startIndex + 8, count: 4),
                width < 1 << 31, height < 1 << 31
            else { continue }
            if best.map({ width * height > $0.width * $0.height }) ?? true { best = Size(width: width, height: height) }
        }
        return best
    }

    /// The contents of the first box with a name.
    private func box(_ name: String, in range: Range<Int>) -> Range<Int>? {
        var offset = range.lowerBound
        while offset <= range.upperBound - 8, let stated = big(offset, count: 4) {
            // 1 says that a longer length follows, 0 that the box goes to the end.
            let isLong = stated == 1
            guard let length = isLong ? big(offset + 8, count: 8) : stated else { return nil }
            let start = offset + (isLong ? 16 : 8)
            let size = stated == 0 ? range.upperBound - offset : length
            guard size >= start - offset, size <= range.upperBound - offset else { return nil }
            if has(name, at: offset + 4) { return start..<offset + size }
            offset += size
        }
        return nil
    }
}
