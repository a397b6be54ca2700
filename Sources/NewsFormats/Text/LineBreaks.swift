import Bytes
import NewsModel

extension String {
    /// Lines ending in LF, CR LF or CR, or in a separator that word processors leave (U+2028, U+2029). One at a time:
    /// there may be ten million of them.
    func forEachLine<Failure: Error>(
        _ body: (Substring.UnicodeScalarView) throws(Failure) -> Void
    ) throws(Failure) {
        let scalars = unicodeScalars
        var start = scalars.startIndex
        while let end = firstLineBreak(from: start) {
            try body(scalars[start..<end])
            start = scalars.index(after: end)
            if scalars[end] == "\r", start < scalars.endIndex, scalars[start] == "\n" {
                start = scalars.index(after: start)
            }
        }
        try body(scalars[start...])
    }

    /// The first place of what `Unicode.Scalar.isLineBreak` says, at or behind another.
    private func firstLineBreak(from start: Index) -> Index? {
        let found = utf8[start...].withContiguousStorageIfAvailable { bytes -> Int? in
            var place = 0
            while let next = bytes.firstOffset(
                from: place, where: { $0.are("\n") .| $0.are("\r") .| $0 .== SixteenBytes(repeating: 0xE2) })
            {
                if bytes[next] != 0xE2 || bytes.scalar(at: next).scalar.isLineBreak { return next }
                place = next + 1
            }
            return nil
        }
        return (found ?? nil).map { utf8.index(start, offsetBy: $0) }
    }
}
