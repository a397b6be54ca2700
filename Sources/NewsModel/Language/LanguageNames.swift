// What copy states of its language besides a tag: a name, another sort of code, or that there is no one language.

extension LanguageTag {
    /// The language stated by copy: by a tag, also with underscores as in Java and POSIX, or by its name in English or
    /// in itself. A tag may not be of one language (`namesLanguage`); nil for anything else.
    public init?(stated text: String) {
        let blank = text.drop(while: \.isWhitespace)
        var name = String(blank[..<(blank.lastIndex { !$0.isWhitespace }.map(blank.index(after:)) ?? blank.startIndex)])
        if name.utf8.contains(UInt8(ascii: "_")) { name = name.replacing("_", with: "-") }
        // A locale with its encoding or currency: `pt_BR.UTF-8`, `de_DE@euro`.
        if let end = name.utf8.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }) {
            name = String(name[..<end])
        }
        guard let tag = LanguageTag(Self.names[name.lowercased()] ?? name), !tag.isWord else { return nil }
        self = tag
    }

    /// Whether a text in place of a language means that there is none: `x-default`, `0`, `--`.
    public static func statesNone(_ text: String) -> Bool {
        let letters = text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
        return letters.isEmpty
            || ["xdefault", "default", "none", "null"].contains(String(String.UnicodeScalarView(letters)))
    }

    /// Whether the tag is of one language: not undetermined, several, none or one without a code (RFC 5646 §4.1), and
    /// not a word that only looks like a tag.
    public var namesLanguage: Bool {
        !isWord && !["und", "mul", "zxx", "mis"].contains(language)
    }

    /// No language subtag of four letters or more is registered (RFC 5646 §2.2.1).
    private var isWord: Bool {
        language.utf8.count > 3
    }

    /// In lower case, with the codes that Windows and agencies use for languages: `cht`, `jp`.
    private static let names: [String: String] = [
        "arabic": "ar", "العربية": "ar", "bulgarian": "bg", "български": "bg", "catalan": "ca", "català": "ca",
        "chinese": "zh", "mandarin": "zh", "中文": "zh", "汉语": "zh", "漢語": "zh-Hant", "华文": "zh-Hans",
        "華文": "zh-Hant", "cn": "zh", "chs": "zh-Hans", "cht": "zh-Hant", "zh-chs": "zh-Hans", "zh-cht": "zh-Hant",
        "simplified chinese": "zh-Hans",
        "chinese simplified": "zh-Hans", "chinese (simplified)": "zh-Hans", "简体中文": "zh-Hans", "中文(简体)": "zh-Hans",
        "traditional chinese": "zh-Hant", "chinese traditional": "zh-Hant", "chinese (traditional)": "zh-Hant",
        "繁體中文": "zh-Hant", "繁体中文": "zh-Hant", "中文(繁體)": "zh-Hant", "正體中文": "zh-Hant", "cantonese": "yue",
        "粵語": "yue", "croatian": "hr", "hrvatski": "hr", "czech": "cs", "čeština": "cs", "danish": "da", "dansk": "da",
        "dutch": "nl", "nederlands": "nl", "english": "en", "gb": "en", "us": "en", "estonian": "et", "eesti": "et",
        "finnish": "fi", "suomi": "fi", "french": "fr", "français": "fr", "francais": "fr", "german": "de",
        "deutsch": "de", "greek": "el", "ελληνικά": "el", "hebrew": "he", "עברית": "he", "hindi": "hi", "हिन्दी": "hi",
        "hungarian": "hu", "magyar": "hu", "indonesian": "id", "bahasa indonesia": "id", "italian": "it",
        "italiano": "it", "japanese": "ja", "日本語": "ja", "jp": "ja", "kr": "ko", "gr": "el", "cz": "cs", "dk": "da",
        "vn": "vi", "al": "sq", "rs": "sr",
        "ua": "uk", "sp": "es", "ir": "fa", "scc": "sr", "scr": "hr", "korean": "ko", "한국어": "ko",
        "latvian": "lv", "lithuanian": "lt", "malay": "ms", "bahasa melayu": "ms", "norwegian": "no", "norsk": "no",
        "persian": "fa", "farsi": "fa", "فارسی": "fa", "polish": "pl", "polski": "pl", "portuguese": "pt",
        "português": "pt", "portugues": "pt", "brazilian portuguese": "pt-BR", "portuguese (brazil)": "pt-BR",
        "português (brasil)": "pt-BR", "portuguese (portugal)": "pt-PT", "português (portugal)": "pt-PT", "葡萄牙文": "pt",
        "葡文": "pt", "英文": "en", "romanian": "ro", "română": "ro", "russian": "ru", "русский": "ru", "serbian": "sr",
        "српски": "sr", "srpski": "sr-Latn", "slovak": "sk", "slovenčina": "sk", "slovenian": "sl", "slovenščina": "sl",
        "spanish": "es", "esp": "es", "español": "es", "espanol": "es", "castellano": "es", "swedish": "sv",
        "svenska": "sv",
        "tagalog": "tl", "filipino": "fil", "tetum": "tet", "tetun": "tet", "thai": "th", "ไทย": "th",
        "turkish": "tr", "türkçe": "tr", "ukrainian": "uk", "українська": "uk", "urdu": "ur", "اردو": "ur",
        "vietnamese": "vi", "tiếng việt": "vi",
    ]
}
