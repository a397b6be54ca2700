import NewsModel

/// Recognises a person's name by its form. It knows no persons: it requires capitals and rejects words that end a story
/// without being a name.
enum NameWords {
    /// Two to four capitalised words, particles aside: "Howard Tong", "João da Silva", "Leong Sok Kun".
    static func isName(_ text: String) -> Bool {
        isName(text.words)
    }

    static func isName(_ words: [String]) -> Bool {
        guard let first = words.first, let last = words.last, isCapitalised(first), isCapitalised(last) else {
            return false
        }
        let capitals = words.filter { !particles.contains($0) }
        guard (2...4).contains(capitals.count), words.count <= 6, capitals.allSatisfy(isCapitalised) else {
            return false
        }
        let lowered = words.map { $0.lowercased() }
        let pairs = zip(lowered, lowered.dropFirst()).map { $0 + " " + $1 }
        return stopWords.isDisjoint(with: lowered) && stopPairs.isDisjoint(with: pairs)
    }

    /// The form alone, where what stands beside it says that it is a name: `An` is one in Vietnam.
    static func areCapitalised(_ words: [String]) -> Bool {
        (2...5).contains(words.count) && words.allSatisfy { isCapitalised($0) || particles.contains($0) }
    }

    /// One or more names: "Ana Costa and Howard Tong", "Rui Leong, Ana Costa", "Ana Costa e Rui Leong".
    static func areNames(_ text: String) -> Bool {
        let unified = text.words.map { conjunctions.contains($0) ? "," : $0 }
            .joined(separator: " ")
        let names = unified.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
        if names.count <= 4, names.allSatisfy({ isName($0) }) { return true }
        // "Maria Silva e Costa": one name with the particle in it.
        return isName(text)
    }

    /// Two to five words in a script that has neither capitals nor solid setting: Arabic, Hebrew, Thai, Hindi.
    static func areUncasedNames(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !first.isASCII, text.unicodeScalars.count <= longestUncased else {
            return false
        }
        return (2...5).contains(text.words.count)
            && text.unicodeScalars.allSatisfy {
                $0.isBlank || $0 == "،" || $0 == "\u{200C}" || $0.properties.generalCategory == .nonspacingMark
                    || $0.properties.isAlphabetic && !$0.isASCII && !$0.properties.isCased && !$0.isSetSolid
            }
    }

    /// In scalars.
    private static let longestUncased = 60

    /// Two to four Han characters, or several such names separated by a space or an enumeration comma.
    static func areHanNames(_ text: String) -> Bool {
        let names = text.unicodeScalars.split { $0.isBlank || $0 == "、" || $0 == "，" || $0 == "," }
        return (1...4).contains(names.count)
            && names.allSatisfy { name in
                (2...4).contains(name.count { $0.columns > 0 })
                    && name.allSatisfy { $0.isHan || $0.columns == 0 } && !hanStopWords.contains(String(name))
            }
    }

    /// Whether a character is one of the family names that nine of ten people have.
    static func isHanSurname(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map(hanSurnames.contains) ?? false
    }

    /// Simplified and traditional.
    private static let hanSurnames = Set(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟
        汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧庞樊兰殷施陶洪翟安颜倪严
        牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛管祝左涂祁耿卜詹关苗凌费纪靳盛童甄项裴席卫查屈鲍覃霍翁隋甘柏柯阮桂
        張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾譚鄒陸龍萬錢湯喬賀賴龔歐龐蘭顏嚴蘆魯韋畢聶齊莊關費紀項衛
        麥麦區区鄺邝佘岑冼容古利招敖簡简温溫車车駱骆鮑繆缪嚴黎馮
        """.unicodeScalars.filter(\.isHan))
}

extension NameWords {
    /// An initial capital, then letters, with hyphens and apostrophes within; or a single letter as in "Chan U Kin".
    private static func isCapitalised(_ word: String) -> Bool {
        guard word.unicodeScalars.first?.properties.isUppercase == true,
            word.unicodeScalars.last?.properties.isAlphabetic == true
        else { return false }
        return word.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic && !$0.isSetSolid || $0 == "-" || $0 == "'" || $0 == "’"
                || $0.properties.canonicalCombiningClass != .notReordered
        }
    }

    /// Between two names.
    private static let conjunctions: Set<String> = [
        "and", "&", "e", "y", "com", "with", "et", "und", "en", "og", "och", "i", "dan", "ve", "és", "ja", "și", "şi",
        "и", "та", "і", "và", "και",
    ]

    private static let particles: Set<String> = [
        "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "la", "le", "van", "von", "bin",
        "binti", "al", "el", "ter", "ten", "y",
    ]

    private static let stopWords: Set<String> = [
        // Titles and offices.
        "prime", "minister", "president", "secretary", "governor", "director", "chief", "executive", "ceo", "mayor",
        "judge", "professor", "doctor", "mr", "mrs", "ms", "dr", "prof", "king", "queen", "prince", "princess", "pope",
        "spokesman", "spokeswoman", "chairman", "chairwoman", "officer", "general", "ministro", "ministra",
        "presidente", "secretário", "secretária", "governador", "diretor", "diretora", "director-geral", "doutor",
        "doutora", "senhor", "senhora", "chefe", "executivo",
        // Places and bodies that end captions and credits.
        "macau", "macao", "taipa", "coloane", "cotai", "china", "beijing", "shanghai", "lisbon", "lisboa", "portugal",
        "brasil", "brazil", "london", "york", "states", "kingdom", "nations", "unidos", "unidas", "sar", "raem",
        "europe", "europa", "asia", "ásia", "news", "agency", "daily", "times", "post", "press", "reuters", "lusa",
        "xinhua", "afp", "bloomberg", "tribuna", "hoje", "jornal", "notícias", "agência", "government", "governo",
        "university", "universidade", "committee", "council", "department", "office", "bureau", "ministry", "court",
        "police", "bank", "banco", "company", "group", "limited", "association", "associação", "assembly",
        "assembleia", "street", "avenue", "avenida", "rua", "bridge", "airport", "hospital", "hotel", "museum",
        "festival", "centre", "center", "centro", "park", "cup", "league", "prix", "championship", "street",
        // Days and months that are no usual names.
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "july", "september", "october", "november", "december", "janeiro", "fevereiro", "março", "abril", "maio",
        "junho", "julho", "setembro", "outubro", "novembro", "dezembro", "segunda-feira", "terça-feira",
        "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo",
        // First and last words of other short closing lines.
        "the", "this", "that", "these", "those", "a", "an", "in", "on", "at", "for", "from", "with", "he", "she", "it",
        "they", "we", "you", "and", "but", "said", "says", "also", "however", "more", "read", "end", "ends",
        "continued",
        "page", "photo", "photos", "picture", "source", "update", "updated", "section", "category", "categories",
        "editor", "editors", "staff", "reporter", "correspondent", "by", "no", "yes", "not", "see", "click", "follow",
        "subscribe", "copyright", "all", "rights", "reserved", "o", "os", "as", "em", "na", "nas", "nos", "por", "ele",
        "ela", "disse", "fim", "fonte", "foto", "fotos", "leia", "mais", "texto", "redação", "redacção", "com", "new",
        "outro", "tierra", "ici", "nach", "demand",
        "lunes", "martes", "miércoles", "jueves", "viernes", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
        "samedi",
        "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
        "happy", "merry", "good", "long", "viva", "feliz", "bom", "boa", "law", "act", "covid",
    ]

    private static let stopPairs: Set<String> = [
        "hong kong", "sri lanka", "grand prix", "são paulo", "rio de", "terra e",
    ]

    private static let hanStopWords: Set<String> = [
        "報道", "報導", "报道", "报导", "綜合", "综合", "整理", "撰文", "攝影", "摄影", "專訊", "专讯", "記者", "记者",
        "編輯", "编辑", "現場", "现场", "直擊", "直击",
    ]
}
