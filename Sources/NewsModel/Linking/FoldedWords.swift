extension StringProtocol {
    /// Lower case, without the diacritics of Portuguese and its neighbours, and without anything but letters and
    /// digits: "João-Silva" is "joao silva".
    var foldedWords: String {
        var folded = String.UnicodeScalarView()
        var endsInSpace = true
        for scalar in unicodeScalars {
            if let letter = scalar.plainLetter {
                folded.append(contentsOf: letter)
                endsInSpace = false
            } else if !endsInSpace {
                folded.append(" ")
                endsInSpace = true
            }
        }
        if endsInSpace, !folded.isEmpty { folded.removeLast() }
        return String(folded)
    }
}

extension Unicode.Scalar {
    /// The letter or digit in lower case without its mark; Han and other letters as they are; nil for what is neither.
    fileprivate var plainLetter: [Unicode.Scalar]? {
        switch value {
        case 0x30...0x39, 0x61...0x7A: return [self]
        case 0x41...0x5A: return [Unicode.Scalar(value + 0x20) ?? self]
        case 0xFF10...0xFF19: return [Unicode.Scalar(value - 0xFF10 + 0x30) ?? self]
        case 0..<0xC0: return nil
        case 0xC0...0x24F: return Self.plain[value].map { [$0] } ?? [self]
        case 0x300...0x36F: return []
        default: return properties.isAlphabetic ? [self] : nil
        }
    }

    private static let plain: [UInt32: Unicode.Scalar] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą"), ("c", "ÇçĆćČč"), ("d", "ĎďĐđ"), ("e", "ÈÉÊËèéêëĒēĖėĘęĚě"), ("g", "ĞğĢģ"),
            ("i", "ÌÍÎÏìíîïĪīĮįİı"), ("l", "ŁłĹĺĽľ"), ("n", "ÑñŃńŇň"), ("o", "ÒÓÔÕÖØòóôõöøŌōŐő"), ("r", "ŘřŔŕ"),
            ("s", "ŚśŠšŞş"), ("t", "ŤťŢţ"), ("u", "ÙÚÛÜùúûüŪūŮůŰű"), ("y", "ÝýÿŸ"), ("z", "ŹźŻżŽž"),
        ]
        var plain: [UInt32: Unicode.Scalar] = [:]
        for (letter, marked) in rows {
            for scalar in marked.unicodeScalars { plain[scalar.value] = letter }
        }
        return plain
    }()
}
