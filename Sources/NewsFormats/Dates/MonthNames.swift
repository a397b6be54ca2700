/// The names of months in the languages of the wires, with their usual abbreviations.
///
/// Letter case, accents and marks of abbreviation do not matter. Some names are those of two months: `listopada` is
/// November in Polish and October in Croatian. Where the language is not known they have no number, and say only that a
/// month stands there.
enum MonthNames {
    /// Whether a word is the name of a month in any language.
    static func contains(_ word: String) -> Bool {
        names[key(word)] != nil
    }

    /// 1 to 12; nil for any other word.
    ///
    /// - Parameter language: that of the text, where it is known, by its subtag.
    static func number(_ word: String, in language: String? = nil) -> Int? {
        number(names[key(word)], language)
    }

    /// The number of a month where only a month can stand, also for the first letters of a name, from three on:
    /// `Novem.`
    static func number(abbreviated word: String, in language: String? = nil) -> Int? {
        let key = key(word)
        return number(names[key] ?? beginnings[key], language)
    }

    /// As desks write them in English: `jan`.
    static let english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// A month that a language calls so.
    private struct Name {
        let language: Substring
        let month: Int
    }

    private static let names = index { [$0] }
    private static let beginnings = index { name in
        (3...max(3, name.unicodeScalars.count)).map { String(name.unicodeScalars.prefix($0)) }
    }

    private static func number(_ names: [Name]?, _ language: String?) -> Int? {
        guard let names else { return nil }
        let own = names.filter { $0.language == language ?? "" }
        let months = Set((own.isEmpty ? names : own).map(\.month))
        return months.count == 1 ? months.first : nil
    }

    private static func key(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { $0.isLetter }
        return (isPlain ? word : word.filter { !".'’׳॰".contains($0) }).foldedLetters
    }

    private static func index(_ forms: (String) -> [String]) -> [String: [Name]] {
        var index: [String: [Name]] = [:]
        for line in table.split(separator: "\n") {
            let language = line.prefix { $0 != ":" && $0 != "-" }
            for (month, names) in line.drop(while: { $0 != " " }).split(separator: "|").enumerated() {
                let forms = Set(names.split(separator: " ").flatMap { forms(key(String($0))) })
                for form in forms { index[form, default: []].append(Name(language: language, month: month + 1)) }
            }
        }
        return index
    }
}

extension MonthNames {
    /// For each language its twelve months, with all names of each, in the case in which dates have them.
    private static let table = """
        en: january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|\
            october oct|november nov|december dec
        pt: janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|\
            outubro out|novembro nov|dezembro dez
        es: enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|\
            septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic
        fr: janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|\
            novembre nov|décembre déc
        de: januar jänner jan|februar feber feb|märz maerz mär mrz mae|april apr|mai|juni jun|juli jul|august aug|\
            september sept sep|oktober okt|november nov|dezember dez
        it: gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|\
            settembre sett set|ottobre ott|novembre nov|dicembre dic
        nl: januari jan|februari febr feb|maart mrt maa|april apr|mei|juni jun|juli jul|augustus aug|\
            september sept sep|oktober okt|november nov|december dec
        sv: januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
        da: januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
        nb: januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des
        is: janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
        fi: tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|\
            kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|\
            marraskuuta marraskuu|joulukuuta joulukuu
        et: jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
        lv: janvārī janvāris|februārī februāris|martā marts|aprīlī aprīlis|maijā maijs|jūnijā jūnijs|jūlijā jūlijs|\
            augustā augusts|septembrī septembris|oktobrī oktobris|novembrī novembris|decembrī decembris
        lt: sausio sausis|vasario vasaris|kovo kovas|balandžio balandis|gegužės gegužė|birželio birželis|liepos liepa|\
            rugpjūčio rugpjūtis|rugsėjo rugsėjis|spalio spalis|lapkričio lapkritis|gruodžio gruodis
        pl: stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|\
            lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|\
            listopada listopad lis|grudnia grudzień gru
        cs: ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě|června červen čen čvn|\
            července červenec čec čvc|srpna srpen srp|září zář|října říjen říj|listopadu listopad lis|\
            prosince prosinec pro
        sk: januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta|septembra|\
            októbra október|novembra|decembra
        sl: januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra
        hr: siječnja siječanj sij|veljače veljača velj|ožujka ožujak ožu|travnja travanj tra|svibnja svibanj svi|\
            lipnja lipanj lip|srpnja srpanj srp|kolovoza kolovoz kol|rujna rujan ruj|listopada listopad lis|\
            studenoga studenog studeni stu|prosinca prosinac pro
        sr-Latn: januara|februara|marta mart|aprila|maja|juna|jula|avgusta avgust|septembra septembar|oktobra oktobar|\
            novembra novembar|decembra decembar
        sr-Cyrl: јануара јануар|фебруара фебруар|марта март|априла април|маја мај|јуна јун|јула јул|августа август|\
            септембра септембар|октобра октобар|новембра новембар|децембра децембар
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
        eu: urtarrila urt|otsaila ots|martxoa mar|apirila api|maiatza mai|ekaina eka|uztaila uzt|abuztua abu|\
            iraila ira|urria urr|azaroa aza|abendua abe
        tet: janeiru|fevereiru|marsu|abríl|maiu|juñu|jullu|agostu|setembru|outubru|novembru|dezembru
        id: januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november|desember des
        ms: januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember dis
        tl: enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre
        sw: januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba
        so: janaayo|febraayo|maarso|abriil|maajo|juun|luulyo|agoosto|sebteembar|oktoobar|noofembar nofeembar|\
            diseembar disembar
        ha: janairu|fabrairu|maris|afrilu|mayu|yuni|yuli|agusta|satumba|oktoba|nuwamba|disamba
        ru: января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|\
            июля июль июл|августа август авг|сентября сентябрь сент сен|октября октябрь окт|ноября ноябрь нояб ноя|\
            декабря декабрь дек
        uk: січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт кві|травня травень трав тра|\
            червня червень черв чер|липня липень лип|серпня серпень серп сер|вересня вересень вер|\
            жовтня жовтень жовт жов|листопада листопад лист лис|грудня грудень груд гру
        be: студзеня|лютага|сакавіка|красавіка|траўня|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня
        bg: януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
        mk: јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември
        kk: қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан
        el: ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|\
            μαΐου μάιος μαΐ μαϊ μάι|ιουνίου ιούνιος ιούν ιουν ιου|ιουλίου ιούλιος ιούλ ιουλ|αυγούστου αύγουστος αυγ|\
            σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ
        ar: يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر
        ar-SY: كانونالثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرينالأول|تشرينالثاني|كانونالأول
        ar-DZ: جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
        fa: ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
        ur: جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
        he: בינואר ינואר|בפברואר פברואר|במרץ מרץ|באפריל אפריל|במאי מאי|ביוני יוני|ביולי יולי|באוגוסט אוגוסט|\
            בספטמבר ספטמבר|באוקטובר אוקטובר|בנובמבר נובמבר|בדצמבר דצמבר
        hi: जनवरी जन|फरवरी फ़र|मार्च|अप्रैल अप्रै|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित|अक्टूबर अक्तूबर अक्टू|\
            नवंबर नवम्बर नव|दिसंबर दिसम्बर दिस
        bn: জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
        th: มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|\
            สิงหาคม ส.ค.|กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค.
        zh: 一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
        af: januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember
        cy: ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr
        mt: jannar|frar|marzu|april|mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru
        mr: जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर
        ta: ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர் நவ|டிசம்பர்
        te: జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై జూలై|ఆగస్టు|సెప్టెంబర్ సెప్టెంబరు|అక్టోబర్ అక్టోబరు|నవంబర్ నవంబరు|డిసెంబర్ డిసెంబరు
        kn: ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್
        ml: ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ് മെയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ
        gu: જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઓગસ્ટ ઑગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર ઑક્ટોબર|નવેમ્બર|ડિસેમ્બર
        pa: ਜਨਵਰੀ|ਫਰਵਰੀ ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ
        si: ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්
        my: ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ
        km: មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ
        lo: ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ
        am: ጃንዩወሪ ጃንዋሪ|ፌብሩወሪ ፌብሩዋሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር
        eo: januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro
        hy: հունվարի հունվար|փետրվարի փետրվար|մարտի մարտ|ապրիլի ապրիլ|մայիսի մայիս|հունիսի հունիս|հուլիսի հուլիս|\
            օգոստոսի օգոստոս|սեպտեմբերի սեպտեմբեր|հոկտեմբերի հոկտեմբեր|նոյեմբերի նոյեմբեր|դեկտեմբերի դեկտեմբեր
        ka: იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი
        """
}
