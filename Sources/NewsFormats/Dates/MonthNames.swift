/// The names of months in the languages of the wires, with their usual abbreviations.
///
/// Letter case, accents and full stops do not matter. Some names are those of two months: `listopada` is November in
/// Polish and October in Croatian. They have no number, and say only that a month stands there.
enum MonthNames {
    /// Whether a word is the name of a month in any language.
    static func contains(_ word: String) -> Bool {
        months[key(word)] != nil
    }

    /// 1 to 12; nil for any other word and for the name of two months.
    static func number(_ word: String) -> Int? {
        single(months[key(word)])
    }

    /// The same where only a month can stand, also for the first letters of a name, from three on: `Novem.`
    static func number(abbreviated word: String) -> Int? {
        let key = key(word)
        return single(months[key] ?? beginnings[key])
    }

    /// As desks write them in English: `jan`.
    static let english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static let months = index { [$0] }
    private static let beginnings = index { name in
        (3...max(3, name.unicodeScalars.count)).map { String(name.unicodeScalars.prefix($0)) }
    }

    private static func single(_ months: Set<Int>?) -> Int? {
        months?.count == 1 ? months?.first : nil
    }

    private static func key(_ word: String) -> String {
        DeskTokens.folded(word.utf8.contains(UInt8(ascii: ".")) ? word.filter { $0 != "." } : word)
    }

    private static func index(_ forms: (String) -> [String]) -> [String: Set<Int>] {
        var months: [String: Set<Int>] = [:]
        for line in table.split(separator: "\n") {
            let names = line.drop { $0 != " " }.split(separator: "|")
            for (index, names) in names.enumerated() {
                for name in names.split(separator: " ") {
                    for form in forms(key(String(name))) { months[form, default: []].insert(index + 1) }
                }
            }
        }
        return months
    }
}

extension MonthNames {
    /// For each language its twelve months, with all names of each, in the case in which dates have them.
    private static let table = """
        en: january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|\
            november nov|december dec
        pt: janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|\
            outubro out|novembro nov|dezembro dez
        es: enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|\
            septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic
        fr: janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|\
            novembre nov|décembre déc
        de: januar jänner jan|februar feber feb|märz maerz mär mrz mae|april apr|mai|juni jun|juli jul|august aug|\
            september sept sep|oktober okt|november nov|dezember dez
        it: gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre sett set|\
            ottobre ott|novembre nov|dicembre dic
        nl: januari jan|februari febr feb|maart mrt maa|april apr|mei|juni jun|juli jul|augustus aug|september sept sep|\
            oktober okt|november nov|december dec
        sv: januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
        da: januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
        nb: januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des
        is: janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
        fi: tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|\
            marraskuuta|joulukuuta
        et: jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
        lv: janvārī janvāris|februārī|martā|aprīlī|maijā|jūnijā|jūlijā|augustā|septembrī|oktobrī|novembrī novembris|\
            decembrī decembris
        lt: sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
        pl: stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|\
            lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|\
            listopada listopad lis|grudnia grudzień gru
        cs: ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě|června červen čvn|\
            července červenec čvc|srpna srpen srp|září zář|října říjen říj|listopadu listopad lis|prosince prosinec pro
        sk: januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta|septembra|\
            októbra október|novembra|decembra
        sl: januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra
        hr: siječnja sij|veljače velj|ožujka ožu|travnja tra|svibnja svi|lipnja lip|srpnja srp|kolovoza kol|rujna ruj|\
            listopada lis|studenoga studenog stu|prosinca pro
        sr-Latn: januara|februara|marta mart|aprila|maja|juna|jula|avgusta avgust|septembra septembar|oktobra oktobar|\
            novembra novembar|decembra decembar
        sr-Cyrl: јануара|фебруара|марта|априла|маја|јуна|јула|августа|септембра|октобра|новембра|децембра
        hu: január jan|február febr|március márc már|április ápr|május máj|június jún|július júl|augusztus aug|\
            szeptember szept|október okt|november nov|december dec
        ro: ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|\
            octombrie oct|noiembrie noi|decembrie dec
        tr: ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|\
            kasım kas|aralık ara
        az: yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr
        uz: yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr
        sq: janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
        ca: gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
        gl: xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro
        eu: urt|ots|mar|api|mai|eka|uzt|abu|ira|urr|aza|abe
        tet: janeiru|fevereiru|marsu|abríl|maiu|juñu|jullu|agostu|setembru|outubru|novembru|dezembru
        id: januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november|desember des
        ms: januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember dis
        tl: enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre
        sw: januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba
        so: janaayo|febraayo|maarso|abriil|maajo|juun|luulyo|agoosto|sebteembar|oktoobar|noofembar nofeembar|\
            diseembar disembar
        ha: janairu|fabrairu|maris|afrilu|mayu|yuni|yuli|agusta|satumba|oktoba|nuwamba|disamba
        ru: января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|\
            августа август авг|сентября сентябрь сент сен|октября октябрь окт|ноября ноябрь нояб ноя|декабря декабрь дек
        uk: січня січ|лютого лют|березня бер|квітня квіт кві|травня трав тра|червня черв чер|липня лип|серпня серп сер|\
            вересня вер|жовтня жовт жов|листопада лист лис|грудня груд гру
        be: студзеня|лютага|сакавіка|красавіка|траўня|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня
        bg: януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
        mk: јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември
        kk: қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан
        el: ιανουαρίου ιαν|φεβρουαρίου φεβ|μαρτίου μαρ|απριλίου απρ|μαΐου μαΐ μαϊ μάι|ιουνίου ιούνιος ιούν ιουν ιου|\
            ιουλίου ιούλιος ιούλ ιουλ|αυγούστου αυγ|σεπτεμβρίου σεπ|οκτωβρίου οκτ|νοεμβρίου νοε|δεκεμβρίου δεκ
        ar: يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر
        ar-SY: كانونالثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرينالأول|تشرينالثاني|كانونالأول
        ar-DZ: جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        fa: ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
        ur: جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
        he: בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר
        hi: जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर
        bn: জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
        th: มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|\
            กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค.
        zh: 一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
        """
}
