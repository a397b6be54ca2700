import NewsModel

/// Japanese and Korean encodings whose bytes are nearly all valid in GB18030 too, so that they decode without an error.
///
/// Each leaves signs that no Chinese text has: kana become ideographs of one small range, kana stay kana among only
/// ideographs of mainland China, or the endings of Korean words become the same few characters before spaces.
enum NeighbourOfGB: String {
    case shiftJIS = "Shift_JIS"
    case eucJP = "EUC-JP"
    case eucKR = "EUC-KR"

    /// Nil for Chinese, or too short a text.
    ///
    /// - Parameters:
    ///   - utf8: as decoded from GB18030.
    ///   - bytes: the original bytes.
    init?(_ utf8: [UInt8], of bytes: [UInt8]) {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        let signs = Signs(String(decoding: utf8, as: UTF8.self))
        if signs.ofShiftJIS >= 6, 6 * signs.ofShiftJIS >= signs.han, !signs.hasWidePunctuation {
            self = .shiftJIS
        } else if signs.han >= 12, 4 * signs.kana >= signs.han, Self.isOfGB2312(bytes) {
            self = .eucJP
        } else if signs.ofKorean >= 4, 5 * signs.ofKorean >= signs.endings, !signs.hasWidePunctuation {
            self = .eucKR
        } else {
            return nil
        }
    }

    /// Whether it has no character that GBK added: every sentence of Japanese would have one of these, for which EUC
    /// has no place.
    private static func isOfGB2312(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard bytes[index] >= 0xA1, index + 1 < bytes.count, bytes[index + 1] >= 0xA1 else { return false }
            index += 2
        }
        return true
    }

    /// Counts of signs in a text.
    private struct Signs {
        var han = 0
        var kana = 0
        /// Ideographs that the kana of Shift_JIS become: 82 9F to 83 96.
        var ofShiftJIS = 0
        /// Ideographs before what ends a word in ASCII.
        var endings = 0
        /// Characters that result from endings of Korean words: 은 는 이 가 을 를 에 의 다 고 도 로 서.
        var ofKorean = 0
        var hasWidePunctuation = false

        init(_ text: String) {
            var previous: Unicode.Scalar = " "
            for scalar in text.unicodeScalars {
                if scalar.isHan {
                    han += 1
                    if (0x5040...0x5122).contains(scalar.value) { ofShiftJIS += 1 }
                } else if scalar.isKana {
                    kana += 1
                } else if scalar == "，" || scalar == "。" {
                    hasWidePunctuation = true
                } else if scalar.value < 0x80, previous.isHan {
                    endings += 1
                    if Self.korean.contains(previous) { ofKorean += 1 }
                }
                previous = scalar
            }
        }

        private static let korean = Set("篮绰捞啊阑甫俊狼促绊档肺辑".unicodeScalars)
    }
}
