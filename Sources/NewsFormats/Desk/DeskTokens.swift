import Bytes
import NewsModel

/// A desk's text as words and numbers without letter case, accents and full-width forms: telegraph lines have none of
/// these, and the same desk writes `ATÉ ÀS` and `ATE AS`.
struct DeskTokens: Hashable {
    struct Token: Hashable {
        let text: String
        let isNumber: Bool
        /// The text between it and the previous one: marks, and a space for any white space. Empty in `15h00`.
        let before: String
    }

    private(set) var tokens: [Token] = []

    /// Longer notes mention no embargo further down.
    static let longest = 2000

    init(_ line: some StringProtocol) {
        var line = String(line)
        if line.utf8.count > Self.longest { line = String(line.unicodeScalars.prefix(Self.longest)) }
        // Full-width forms begin with the one, Han with the others.
        if line.hasByte(from: 0xE3) {
            if line.hasByte(from: 0xEF) { line = line.halfWidth }
            line = HanDates.spelledOut(line)
        }
        var reader = Reader()
        line.withUTF8 { reader.read($0) }
        tokens = reader.tokens
    }

    /// The words alone, in order.
    var words: [String] {
        tokens.map(\.text)
    }

    /// The words with a space between them.
    var phrase: String {
        words.joined(separator: " ")
    }
}

extension DeskTokens {
    private struct Reader {
        var tokens: [Token] = []
        private var open: [UInt8] = []
        private var isNumber = false
        private var before: [UInt8] = []
        /// A mark that joins where the same sort of character follows: the point in `15.00` and `a.m`.
        private var joint: Unicode.Scalar?

        mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
            tokens.reserveCapacity(bytes.count / 6 + 1)
            var place = 0
            while place < bytes.count {
                let byte = bytes[place]
                if byte.isLetter || byte.isDigit {
                    let isDigit = byte.isDigit
                    let start = place
                    repeat {
                        place += 1
                    } while place < bytes.count
                        && (isDigit ? bytes[place].isDigit : bytes[place].isLetter)
                    take(bytes[start..<place], isDigit: isDigit)
                } else if byte < 0x80 {
                    read(mark: Unicode.Scalar(byte))
                    place += 1
                } else {
                    place = read(bytes, at: place)
                }
            }
            close()
        }

        /// A character that is not ASCII, or all Han that stands together.
        ///
        /// - Returns: the place behind it.
        private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
            var (scalar, length) = bytes.scalar(at: start)
            var end = start + length
            if scalar.isHan {
                while end < bytes.count {
                    (scalar, length) = bytes.scalar(at: end)
                    if !scalar.isHan { break }
                    end += length
                }
                take(bytes[start..<end], isDigit: false)
            } else if scalar.properties.isAlphabetic {
                take(scalar.foldedLetter.utf8, isDigit: false)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                read(mark: scalar)
            }
            return end
        }

        private mutating func read(mark: Unicode.Scalar) {
            if !open.isEmpty, joint == nil, joins(mark) {
                joint = mark
                return
            }
            close()
            if mark.isBlank { before.append(UInt8(ascii: " ")) } else { before.append(contentsOf: mark.utf8) }
        }

        /// - Parameter run: letters or digits, not both.
        private mutating func take(_ run: some Sequence<UInt8>, isDigit: Bool) {
            if open.isEmpty || isDigit != isNumber {
                close()
            } else if let joint {
                open.append(contentsOf: joint.utf8)
                self.joint = nil
            }
            isNumber = isDigit
            for byte in run { open.append(byte.isCapital ? byte | 0x20 : byte) }
        }

        /// A time ends at a hyphen: `21:37-09-12-18` is a time and a date, and so is `2026-11-26/15:09`.
        private func joins(_ scalar: Unicode.Scalar) -> Bool {
            guard isNumber else { return scalar == "." && open.count { !UTF8.isContinuation($0) } == 1 }
            if scalar == "/", open.count(where: { $0 == UInt8(ascii: "-") }) == 2 { return false }
            return scalar == "-" || scalar == "/" ? !open.contains(UInt8(ascii: ":")) : scalar == "." || scalar == ":"
        }

        private mutating func close() {
            if !open.isEmpty {
                let isSpace = before.count == 1 && before[0] == UInt8(ascii: " ")
                let marks = isSpace ? " " : String(decoding: before, as: UTF8.self)
                tokens.append(Token(text: String(decoding: open, as: UTF8.self), isNumber: isNumber, before: marks))
                open.removeAll(keepingCapacity: true)
                before.removeAll(keepingCapacity: true)
            }
            if let joint { before.append(contentsOf: joint.utf8) }
            joint = nil
        }
    }
}
