import LibXML

/// The beginning of copy as ASCII, in any UTF: one byte per character, 0x80 for everything that is not ASCII.
///
/// Only to detect formats by their own words, which are ASCII; the decoder reads the text itself.
struct DetectionText {
    let bytes: [UInt8]

    init(_ copy: [UInt8]) {
        let mark = WireCharset.mark(of: copy)
        var charset = mark?.charset
        if charset == nil, case .charset(let declared) = WireDeclaration(copy) { charset = declared }
        let start = copy.dropFirst(mark?.length ?? 0)
        bytes =
            switch charset {
            case .listed(.utf16LittleEndian): Self.narrowed(start, by: 2, isBigEndian: false)
            case .listed(.utf16BigEndian): Self.narrowed(start, by: 2, isBigEndian: true)
            case .utf32LittleEndian: Self.narrowed(start, by: 4, isBigEndian: false)
            case .utf32BigEndian: Self.narrowed(start, by: 4, isBigEndian: true)
            case .listed, nil: mark == nil ? copy : Array(start)
            }
    }

    private static func narrowed(_ copy: ArraySlice<UInt8>, by size: Int, isBigEndian: Bool) -> [UInt8] {
        stride(from: copy.startIndex, to: copy.endIndex - size + 1, by: size).map { index in
            let unit = copy[index..<index + size]
            let low = isBigEndian ? unit[index + size - 1] : unit[index]
            let isASCII = low < 0x80 && unit.count { $0 != 0 } <= 1
            return isASCII ? low : 0x80
        }
    }
}
