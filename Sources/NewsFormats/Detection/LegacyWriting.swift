import LibXML
import NewsModel

/// How a language, or several alike, was written before Unicode: in which encodings, with which letters beyond ASCII.
///
/// The encodings are those that the HTML Standard suggests for each locale (§13.2.3.2), and those that wires used.
struct LegacyWriting {
    enum Kind {
        /// Latin letters, most of them of ASCII.
        case latin
        /// Letters of another script, with words in Latin letters between.
        case otherScript
        /// Without spaces between words, or in syllables.
        case solid
    }

    let kind: Kind
    /// All letters beyond ASCII, small.
    let letters: ScalarSet
    /// The commonest of them.
    let common: ScalarSet
    /// The least share that they have among the letters beyond ASCII; of text decoded wrongly far fewer are among them.
    let share: Double
    /// The least number of different letters beyond ASCII in Latin text, and of the commonest ones in solid text.
    let fewestKinds: Int

    /// What copy was really sent in, the likelier first of those that make the same of the same bytes.
    static let byEncoding: [(encoding: CharacterEncoding, writings: [LegacyWriting])] = [
        (.windows1252, western), (.gb18030, [chinese]), (.big5HKSCS, [chinese]), (.shiftJIS, [japanese]),
        (.eucJP, [japanese]), (.eucKR, [korean]), (.windows1250, central), (.iso8859_2, central),
        (.windows1254, turkish), (.windows1257, baltic), (.windows1251, cyrillic), (.koi8R, cyrillic),
        (.koi8U, cyrillic), (.ibm866, cyrillic), (.iso8859_5, cyrillic), (.windows1253, [greek]),
        (.windows1255, [hebrew]), (.windows1256, [arabic]), (.windows874, [thai]),
    ]

    /// Whether a text with these letters is plausible.
    func couldBe(_ text: LegacyLetters) -> Bool {
        let own = text.count(of: letters)
        guard Double(text.count(of: common)) >= share * Double(own) else { return false }
        switch kind {
        case .latin:
            guard text.all >= Self.fewest, own == text.beyondASCII, 4 * own <= text.all else { return false }
            if own >= Self.fewestLatin, text.kinds(of: letters) >= fewestKinds || own == text.count(of: Self.alike) {
                return true
            }
            // English has few, in names.
            return 50 * own <= text.all && own == text.count(of: Self.shared) && !text.hasSolitary
                && text.isTypedEnglish
        case .otherScript:
            let isCased = text.counts.keys.contains { $0.properties.isLowercase }
            return text.all >= Self.fewest && own == text.beyondASCII && 2 * own >= text.all
                && (!isCased || 2 * text.small >= own)
        case .solid:
            return own >= Self.fewestSolid && 50 * (text.beyondASCII - own) <= own && 4 * own >= text.all
                && text.kinds(of: common) >= fewestKinds
        }
    }

    /// Of letters; a shorter text may be in anything.
    private static let fewest = 60
    /// Of Latin letters beyond ASCII.
    private static let fewestLatin = 5
    /// Of characters that are nearly words.
    private static let fewestSolid = 16
    /// What western and central European encodings have in the same place.
    private static let shared = ScalarSet("áâäçéëíîóôöúüß".unicodeScalars)
    /// Those of them that may be a language's only ones.
    private static let alike = ScalarSet("éëäöü".unicodeScalars)
}

extension LegacyWriting {
    private static func latin(
        _ languages: [(letters: String, common: String, share: Double)], fewestKinds: Int
    ) -> [LegacyWriting] {
        languages.map { letters, common, share in
            LegacyWriting(
                kind: .latin, letters: ScalarSet(letters.unicodeScalars), common: ScalarSet(common.unicodeScalars),
                share: share, fewestKinds: fewestKinds)
        }
    }

    private static func other(
        _ letters: some Sequence<Unicode.Scalar>, common: String, share: Double, kind: Kind = .otherScript
    ) -> LegacyWriting {
        LegacyWriting(
            kind: kind, letters: ScalarSet(letters), common: ScalarSet(common.unicodeScalars), share: share,
            fewestKinds: 3)
    }

    private static func scalars(_ ranges: ClosedRange<UInt32>...) -> [Unicode.Scalar] {
        ranges.flatMap { $0.compactMap { Unicode.Scalar($0) } }
    }

    private static let western = latin(
        [
            ("áâãàçéêíóôõúüºª", "ãçáéí", 0.5),  // Portuguese
            ("áéíñóúüºªç", "óíáéñ", 0.7),  // Spanish, Galician
            ("àâçéèêëîïôœùûü", "éà", 0.5),  // French
            ("àçèéíïòóúü", "óàéèíç", 0.7),  // Catalan
            ("àèéìíîòóùú", "èàùòì", 0.7),  // Italian
            ("äöüßéèàáó", "äöü", 0.8),  // German
            ("éëïöüáèóíú", "éëï", 0.6),  // Dutch
            ("åäöéüá", "åäö", 0.8),  // Swedish, Finnish
            ("æøåéöäü", "æøå", 0.8),  // Danish, Norwegian
            ("áéíóúýþæðö", "áíðóéþ", 0.6),  // Icelandic
            ("äõöüšžé", "äõöü", 0.8),  // Estonian
            ("ëçâé", "ëç", 0.9),  // Albanian
        ], fewestKinds: 2)

    private static let central = latin(
        [
            ("ąćęłńóśźżé", "łąę", 0.4),  // Polish
            ("áčďéěíňóřšťúůýž", "íáé", 0.35),  // Czech
            ("áäčďéíĺľňóôŕšťúýžě", "áíúž", 0.3),  // Slovak
            ("áéíóöőúüű", "áéöő", 0.6),  // Hungarian
            ("ćčđšžé", "šžčć", 0.7),  // Croatian, Bosnian, Serbian, Slovene
            ("ăâîşţé", "ăî", 0.4),  // Romanian
        ], fewestKinds: 3)

    private static let turkish = latin([("çğıöşüâîûi", "ışğ", 0.35)], fewestKinds: 3)

    private static let baltic = latin(
        [
            ("ąčęėįšųūž", "ėšųąįūž", 0.6),  // Lithuanian
            ("āčēģīķļņšūžōŗ", "āīēšū", 0.6),  // Latvian
        ], fewestKinds: 3)

    /// Russian and Bulgarian, Ukrainian, Belarusian, Serbian, Macedonian.
    private static let cyrillic = [
        other("абвгдежзийклмнопрстуфхцчшщъыьэюяё".unicodeScalars, common: "оеаинт", share: 0.34),
        other("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя".unicodeScalars, common: "оаниіт", share: 0.34),
        other("абвгдеёжзійклмнопрстуўфхцчшыьэюя".unicodeScalars, common: "анеіыр", share: 0.34),
        other("абвгдђежзијклљмнњопрстћуфхцчџш".unicodeScalars, common: "аоеинт", share: 0.34),
        other("абвгдѓежзѕијклљмнњопрстќуфхцчџш".unicodeScalars, common: "аоеинт", share: 0.34),
    ]

    private static let greek = other(
        scalars(0x3AC...0x3CE, 0x390...0x390), common: "αοιετνάέίό", share: 0.48)
    private static let hebrew = other(scalars(0x5D0...0x5EA), common: "יוהלאר", share: 0.38)
    private static let arabic = other(
        scalars(0x621...0x63A, 0x641...0x652) + "پچژگکی".unicodeScalars,
        common: "اليمون", share: 0.34)
    private static let thai = other(
        scalars(0xE01...0xE4E), common: "านรกเองม", share: 0.35, kind: .solid)

    private static let chinese = other(
        scalars(0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2EBEF),
        common: "的一是在不了有和人这這中大为為上国國我以他时時来來个個地到说說年会會对對也后後日将將及于於",
        share: 0.06, kind: .solid)
    private static let japanese = other(
        scalars(0x3041...0x3096, 0x30A1...0x30FE, 0x3005...0x3007, 0x4E00...0x9FFF),
        common: "のにはをたがでてとしれいるすなかりっも", share: 0.2, kind: .solid)
    private static let korean = other(
        scalars(0xAC00...0xD7A3), common: "이다는의에을가를은한고로지하기도사인", share: 0.16, kind: .solid)
}
