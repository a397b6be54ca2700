import NewsModel

/// The authority of `tag:` URIs and its date (RFC 4151 §2.1). A mistake in it is in every id, and cannot be fixed once
/// there are readers.
enum TaggingEntity {
    /// Whether a text is a domain or a mail address in lower case, a comma and an existing date.
    static func isOne(_ text: String) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2 && isAuthority(parts[0]) && isDate(parts[1])
    }

    private static func isAuthority(_ text: Substring) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count <= 2, let domain = parts.last else { return false }
        if parts.count == 2 {
            guard !parts[0].isEmpty, parts[0].utf8.allSatisfy({ isAlphanumeric($0) || "._-".utf8.contains($0) })
            else { return false }
        }
        return domain.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isLabel)
    }

    private static func isLabel(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return isAlphanumeric(first) && isAlphanumeric(last)
            && text.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isDate(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard [[4], [4, 2], [4, 2, 2]].contains(parts.map(\.utf8.count)),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return false }
        let numbers = parts.compactMap { Int($0) } + [1, 1]
        return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
