extension Vocabulary {
    /// Of all scripts.
    static let all =
        slavic + northern + romance + dialects + germanic + eastern + others + cyrillic + arabic + devanagari

    private typealias Words = VocabularyWords

    private static let slavic = [
        Vocabulary("hr", Words.southSlavic, Words.western, Words.croatian, letters: "čćđšž"),
        Vocabulary("bs", Words.southSlavic, Words.western, Words.eastern, Words.bosnian, letters: "čćđšž"),
        neighbour("cnr", Words.southSlavic, Words.western, Words.eastern, Words.montenegrin, letters: "čćđšžśź"),
        Vocabulary("sr-Latn", Words.southSlavic, Words.eastern, Words.serbian, letters: "čćđšž"),
        Vocabulary("sl", Words.slovene, letters: "čšž"), Vocabulary("cs", Words.czech, letters: "áčďéěíňóřšťúůýž"),
        Vocabulary("sk", Words.slovak, letters: "áäčďéíĺľňóôŕšťúýž"),
        Vocabulary("pl", Words.polish, letters: "ąćęłńóśźż"), neighbour("hsb", Words.sorbian, letters: "čćěłńóřšžź"),
    ]

    private static let northern = [
        Vocabulary("nb", Words.bokmal, letters: "æøåéòôêóü"), Vocabulary("nn", Words.nynorsk, letters: "æøåéòôêóü"),
        Vocabulary("da", Words.danish, letters: "æøåé"), Vocabulary("sv", Words.swedish, letters: "åäöéà"),
        Vocabulary("is", Words.icelandic, letters: "áéíóúýþæöð"), neighbour("fo", Words.faroese, letters: "áíóúýæøð"),
        Vocabulary("lt", Words.lithuanian, letters: "ąčęėįšųūž"),
        Vocabulary("lv", Words.latvian, letters: "āčēģīķļņšūž"), Vocabulary("et", Words.estonian, letters: "äöõüšž"),
        Vocabulary("fi", Words.finnish, letters: "äöåšž"), Vocabulary("hu", Words.hungarian, letters: "áéíóöőúüű"),
    ]

    private static let romance = [
        Vocabulary("pt", Words.portuguese, letters: "áâãàçéêíóôõúü"),
        Vocabulary("gl", Words.galician, letters: "áéíóúñüï"), Vocabulary("es", Words.spanish, letters: "áéíóúñü"),
        neighbour("ast", Words.asturian, letters: "áéíóúñüḥḷ"), Vocabulary("ca", Words.catalan, letters: "àçèéíïòóúü"),
        neighbour("oc", Words.occitan, letters: "àáçèéíïòóúü"),
        Vocabulary("fr", Words.french, letters: "àâæçéèêëîïôœùûüÿ"), neighbour("co", Words.corsican, letters: "àèìòù"),
        Vocabulary("it", Words.italian, letters: "àèéìîòù"), Vocabulary("ro", Words.romanian, letters: "ăâîșțşţ"),
        neighbour("pap", Words.papiamento, letters: "áèéíòóùúüñ"),
        neighbour("kea", Words.kabuverdianu, letters: "áâéêíóôúñ"), Vocabulary("tet", Words.tetum, letters: "áéíóúñ"),
    ]

    private static let dialects = [
        neighbour("fur", Words.friulian, letters: "âêîôûàèìòùç"), neighbour("sc", Words.sardinian, letters: "àèìòù"),
        neighbour("scn", Words.sicilian, letters: "àèìòùâîû"), neighbour("vec", Words.venetian, letters: "àèéìòóùł"),
        neighbour("lmo", Words.lombard, letters: "àèéìòóùöü"), neighbour("nap", Words.neapolitan, letters: "àèéìòóù"),
        neighbour("wa", Words.walloon, letters: "åâêîôûèéç"), neighbour("rm", Words.romansh, letters: "àèéìòù"),
        neighbour("an", Words.aragonese, letters: "áéíóúñ"), neighbour("mwl", Words.mirandese, letters: "áéíóúçãõâêô"),
        neighbour("ext", Words.extremaduran, letters: "áéíóúñ"),
        neighbour("csb", Words.kashubian, letters: "ãéëłńòóôùż"),
        neighbour("szl", Words.silesian, letters: "ãćŏłńōôõśźż"),
        neighbour("ltg", Words.latgalian, letters: "āčēģīķļņōšūž"),
        neighbour("nds", Words.lowGerman, letters: "äöüß"), neighbour("gsw", Words.swissGerman, letters: "äöü"),
        neighbour("crh", Words.crimeanTatar, letters: "âçğıñöşü"), neighbour("gag", Words.gagauz, letters: "äçêıöşüţ"),
        neighbour("min", Words.minangkabau, letters: ""), neighbour("ilo", Words.ilocano, letters: "ñ"),
        neighbour("st", Words.sotho, letters: "šêô"), neighbour("rw", Words.rwanda, letters: ""),
        neighbour("sn", Words.shona, letters: ""),
    ]

    private static let germanic = [
        Vocabulary("de", Words.german, letters: "äöüßéèàç"), neighbour("lb", Words.luxembourgish, letters: "äëéüöèê"),
        Vocabulary("nl", Words.dutch, letters: "éèëêïöüóá"), Vocabulary("af", Words.afrikaans, letters: "êëéèïôöûáŉ"),
        neighbour("fy", Words.frisian, letters: "âêîôûúéëïö"), Vocabulary("en", Words.english, letters: "éïñ"),
        neighbour("sco", Words.scots, letters: ""),
    ]

    private static let eastern = [
        Vocabulary("tr", Words.turkish, letters: "çğıöşüâîû"), Vocabulary("az", Words.azerbaijani, letters: "çəğıöşü"),
        Vocabulary("uz", Words.uzbek, letters: ""), neighbour("tk", Words.turkmen, letters: "çäňöşüýž"),
        neighbour("ku", Words.kurdishLatin, letters: "çêîşû"), Vocabulary("id", Words.indonesian, letters: "é"),
        Vocabulary("ms", Words.malay, letters: "é"), neighbour("jv", Words.javanese, letters: "éè"),
        neighbour("su", Words.sundanese, letters: "é"), Vocabulary("tl", Words.tagalog, letters: "ñ"),
        neighbour("ceb", Words.cebuano, letters: "ñ"),
        Vocabulary(
            "vi", Words.vietnamese,
            letters: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    ]

    private static let others = [
        Vocabulary("sq", Words.albanian, letters: "çë"), Vocabulary("eu", Words.basque, letters: "ñüç"),
        Vocabulary("ga", Words.irish, letters: "áéíóú"), neighbour("gd", Words.scottishGaelic, letters: "àèìòù"),
        Vocabulary("cy", Words.welsh, letters: "âêîôûŵŷäëïöáéìòàùúèó"),
        Vocabulary("mt", Words.maltese, letters: "ċġħżàèìòù"), neighbour("eo", Words.esperanto, letters: "ĉĝĥĵŝŭ"),
        neighbour("la", Words.latin, letters: ""), Vocabulary("sw", Words.swahili, letters: ""),
        Vocabulary("ha", Words.hausa, letters: "ɓɗƙƴ"), Vocabulary("so", Words.somali, letters: ""),
        neighbour("zu", Words.zulu, letters: ""), neighbour("yo", Words.yoruba, letters: "àáèéẹìíòóọùúṣńǹ"),
        neighbour("ig", Words.igbo, letters: "ịọụṅ"), neighbour("mg", Words.malagasy, letters: "àô"),
        neighbour("ht", Words.haitian, letters: "èòàé"), neighbour("br", Words.breton, letters: "ñùêâô"),
    ]

    private static let russianLetters = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"

    private static let cyrillic = [
        Vocabulary("ru", Words.russian, letters: russianLetters),
        Vocabulary("uk", Words.ukrainian, letters: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
        Vocabulary("be", Words.belarusian, letters: "абвгдеёжзійклмнопрстуўфхцчшыьэюя"),
        Vocabulary("bg", Words.bulgarian, letters: "абвгдежзийклмнопрстуфхцчшщъьюяѝ"),
        Vocabulary("mk", Words.macedonian, letters: "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ"),
        Vocabulary(
            "sr", Words.cyrillic(Words.southSlavic + " " + Words.eastern + " " + Words.serbian),
            letters: "абвгдђежзијклљмнњопрстћуфхцчџш"),
        Vocabulary("kk", Words.kazakh, letters: russianLetters + "әғқңөұүһі"),
        Vocabulary("ky", Words.kyrgyz, letters: russianLetters + "ңөү"),
        Vocabulary("tt", Words.tatar, letters: russianLetters + "әөүҗңһ"),
        neighbour("ba", Words.bashkir, letters: russianLetters + "әөүғҡңҙҫһ"),
        Vocabulary("mn", Words.mongolian, letters: russianLetters + "өү"),
        Vocabulary("tg", Words.tajik, letters: "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя"),
        neighbour("uz-Cyrl", Words.uzbekCyrillic, letters: russianLetters + "ўқғҳ"),
        neighbour("os", Words.ossetic, letters: russianLetters + "ӕ"),
        neighbour("cv", Words.chuvash, letters: russianLetters + "ӑӗҫӳ"),
        neighbour("sah", Words.sakha, letters: russianLetters + "ҕҥөһү"),
        neighbour("ce", Words.chechen, letters: russianLetters + "ӏ"),
        neighbour("rue", Words.rusyn, letters: russianLetters + "ґєії"),
        neighbour("udm", Words.udmurt, letters: russianLetters + "ӝӟӥӧӵ"),
        neighbour("mhr", Words.mari, letters: russianLetters + "ҥӧӱ"),
        neighbour("av", Words.avar, letters: russianLetters + "ӏ"),
    ]

    private static let arabic = [
        Vocabulary("ar", Words.arabic, letters: nil), Vocabulary("fa", Words.persian, letters: nil),
        Vocabulary("ur", Words.urdu, letters: nil), Vocabulary("ps", Words.pashto, letters: nil),
        neighbour("ckb", Words.sorani, letters: nil), Vocabulary("ug", Words.uyghur, letters: nil),
        neighbour("sd", Words.sindhi, letters: nil), neighbour("prs", Words.dari, letters: nil),
    ]

    private static let devanagari = [
        Vocabulary("hi", Words.hindi, letters: nil), Vocabulary("mr", Words.marathi, letters: nil),
        Vocabulary("ne", Words.nepali, letters: nil), neighbour("mai", Words.maithili, letters: nil),
        neighbour("bho", Words.bhojpuri, letters: nil), neighbour("kok", Words.konkani, letters: nil),
        neighbour("sa", Words.sanskrit, letters: nil),
    ]
}
