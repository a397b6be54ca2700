import LibXML

/// The beginning of copy as ASCII, in any UTF: one byte per character, 0x80 for everything that is not ASCII, without
/// what stands before it unseen.
///
/// Only to detect formats by their own words, which are ASCII; the decoder reads the text itself.
struct DetectionText {
    let bytes: [UInt8]

    /// - Parameter encoding: the label of copy that says nothing itself. Only UTF-16 matters: half of a character may
    ///   look like the start of a transmission.
    init(_ copy: [UInt8], encoding: String? = nil) {
        let mark = WireCharset.mark(of: copy)
        var charset = mark?.charset
        if charset == nil {
            switch WireDeclaration(copy) {
            case .charset(let declared): charset = declared
            case .label: break
            case .none:
                let stated = encoding.flatMap { try? WireCharset(label: $0, field: "encoding", of: copy) }
                charset = stated.flatMap { $0.isWide ? $0 : nil }
            }
        }
        let start = copy.dropFirst(mark?.length ?? 0)
        bytes =
            switch charset {
            case .listed(.utf16LittleEndian): Self.narrowed(start, by: 2, isBigEndian: false)
            case .listed(.utf16BigEndian): Self.narrowed(start, by: 2, isBigEndian: true)
            case .utf32LittleEndian: Self.narrowed(start, by: 4, isBigEndian: false)
            case .utf32BigEndian: Self.narrowed(start, by: 4, isBigEndian: true)
            case .listed, nil: InvisibleStart.dropped(mark == nil ? copy : Array(start))
            }
    }

    private static func narrowed(_ copy: ArraySlice<UInt8>, by size: Int, isBigEndian: Bool) -> [UInt8] {
        let characters = stride(from: copy.startIndex, to: copy.endIndex - size + 1, by: size).map { index in
            let unit = copy[index..<index + size]
            return isBigEndian
                ? unit.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                : unit.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        return InvisibleStart.dropped(characters).map { $0 < 0x80 ? UInt8($0) : 0x80 }
    }
}
