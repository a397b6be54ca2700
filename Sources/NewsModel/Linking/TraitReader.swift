/// Reads traits out of a story: numbers, dates, names in Latin letters, and what the copy states beside its text.
///
/// It works on scalars and small tables, since it goes over every story of some days. It need not be right about each
/// word: a trait counts for little unless it is rare, and then only where another story has it too.
enum TraitReader {
    typealias Trait = StoryTraits.Trait

    static func traits(of content: Content) -> Set<Trait> {
        let text = content.headline + "\n" + BodyText(content.body, .everything).text
        let words = StoryWords(text)
        var traits = Set(words.numbers.map { Trait(.numbers, $0) })
        traits.formUnion(words.dates.map { Trait(.dates, $0) })
        traits.formUnion(words.names.map { Trait(.names, $0) })
        if let byline = content.byline.map(folded), !byline.isEmpty { traits.insert(Trait(.bylines, byline)) }
        if let slugline = content.slugline.map(folded), !slugline.isEmpty {
            traits.insert(Trait(.sluglines, slugline))
        }
        let places =
            [content.located].compactMap { $0 } + content.places.map { $0.qcode.isEmpty ? $0.name ?? "" : $0.qcode }
        traits.formUnion(places.map(folded).filter { !$0.isEmpty }.map { Trait(.places, $0) })
        for picture in content.pictures {
            let files = picture.renditions.map { Substring($0.href.split(separator: "?").first ?? "") }
            let names = [picture.id.map { Substring($0) }].compactMap { $0 } + files
            traits.formUnion(names.filter { !$0.isEmpty }.map { Trait(.pictures, String($0)) })
        }
        return traits
    }

    /// Lower case, without the marks that Portuguese and its neighbours set on letters, and without anything but
    /// letters and digits: "João-Silva" is "joao silva".
    static func folded(_ text: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        var endsInSpace = true
        for scalar in text.unicodeScalars {
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
    var plainLetter: [Unicode.Scalar]? {
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
