import Foundation
import NewsModel
import Testing

@testable import Ingest

/// Languages that are taken for others by their letters or their groups of letters, each in copy of our own.
struct LanguageNeighbourTests {
    static let croatian = """
        Lučka uprava objavila je u utorak da će noćni trajekti od idućeg mjeseca voziti do dva sata ujutro. Cijene se tijekom \
        godine neće mijenjati, rekla je glasnogovornica, a građani će dobiti novi vozni red na svim pristaništima.
        """
    static let serbian = """
        Lučka uprava saopštila je u utorak da će noćni trajekti od sledećeg meseca voziti do dva sata ujutru. Cene se tokom \
        godine neće menjati, rekla je portparolka, a građani će dobiti novi red vožnje na svim pristaništima.
        """
    static let slovene = """
        Pristaniški urad je v torek sporočil, da bodo nočni trajekti od prihodnjega meseca vozili do dveh zjutraj. Cene se \
        letos ne bodo spremenile, je dejala predstavnica urada, potniki pa bodo dobili nov vozni red.
        """
    static let bokmal = """
        Havnekontoret opplyste tirsdag at nattfergene går til klokken to om natten fra neste måned. Prisene blir ikke høyere i \
        år, sier en talskvinne, og det blir heller ikke noe dyrere å ta med sykkel etter nyttår.
        """
    static let nynorsk = """
        Hamnekontoret opplyste tysdag at nattferjene går til klokka to om natta frå neste månad. Prisane vert ikkje høgare i \
        år, seier ei talskvinne, og det vert heller ikkje noko dyrare å ta med sykkel.
        """
    static let danish = """
        Havnekontoret oplyste tirsdag, at natfærgerne fra næste måned sejler til klokken to om natten. Priserne bliver ikke \
        højere i år, siger en talskvinde, og det bliver heller ikke noget dyrere at tage cyklen med efter nytår.
        """
    static let faroese = """
        Havnarskrivstovan segði týsdagin, at næturferjurnar fara at sigla til klokkan tvey um náttina frá næsta mánaði. \
        Prísirnir verða ikki hægri í ár, segði ein talskvinna, og tað verður heldur ikki dýrari at hava súkklu við. Møguleiki \
        er eisini fyri størri ferjum, sum skulu koma til Føroya.
        """
    static let icelandic = """
        Hafnarskrifstofan tilkynnti á þriðjudag að næturferjurnar muni sigla til klukkan tvö á nóttunni frá næsta mánuði. \
        Verðið hækkar ekki á þessu ári, sagði talskona, og farþegar fá nýja tímaáætlun.
        """
    static let indonesian = """
        Kantor pelabuhan mengatakan pada hari Selasa bahwa feri malam akan beroperasi hingga pukul dua dini hari mulai bulan \
        depan karena banyak penumpang meminta penyeberangan yang lebih larut. Tarif tidak berubah hingga akhir tahun.
        """
    static let malay = """
        Pejabat pelabuhan berkata pada hari Selasa bahawa feri malam akan beroperasi hingga pukul dua pagi mulai bulan depan \
        kerana ramai penumpang meminta perjalanan yang lebih lewat. Tambang tidak berubah hingga akhir tahun.
        """
    static let slovak = """
        Prístavný úrad v utorok oznámil, že nočné trajekty budú od budúceho mesiaca premávať do druhej hodiny, pretože o to \
        žiadali viacerí cestujúci, ktorí cestujú domov neskôr. Ceny sa tento rok nezmenia, uviedol hovorca podľa agentúry.
        """
    static let czech = """
        Přístavní úřad v úterý oznámil, že noční trajekty budou od příštího měsíce jezdit do dvou hodin ráno, protože o to \
        žádali cestující, kteří se vracejí domů později. Ceny se letos nezmění, uvedl mluvčí úřadu.
        """
    static let galician = """
        A oficina do porto anunciou o martes que os barcos da noite circularán ata as dúas da mañá a partir do mes que vén, \
        despois de que moitos pasaxeiros o pedisen. Unha portavoz dixo que os prezos non cambian.
        """
    static let azerbaijani = """
        Liman idarəsi çərşənbə axşamı bildirib ki, gecə bərələri gələn aydan səhər saat ikiyə qədər işləyəcək. İdarənin \
        sözçüsü deyib ki, qiymətlər ilin sonuna qədər dəyişməyəcək.
        """
    static let zulu = """
        Ihhovisi lechweba lithe ngoLwesibili izikebhe zasebusuku zizohamba kuze kube yihora lesibili ekuseni kusukela ngenyanga \
        ezayo. Amanani ngeke ashintshe kulo nyaka, kusho okhulumela ihhovisi, futhi abagibeli bazothola uhlelo olusha.
        """
    static let hausa = """
        Hukumar jiragen ruwa ta jihar Legas ta ce jiragen ruwa za su riƙa aiki har ƙarfe biyu na dare daga ranar Litinin mai \
        zuwa. Shugaban hukumar ya shaida wa manema labarai cewa kuɗin sufuri ba zai sauya ba.
        """
    static let somali = """
        Maamulka dekedda Muqdisho ayaa sheegay in doomaha ay shaqayn doonaan ilaa labada habeennimo laga bilaabo isniinta soo \
        socota. Wasiirka dekedaha ayaa warbaahinta u sheegay in qiimaha tigidhada uusan isbeddeli doonin sanadkan.
        """
    static let tetum = """
        Ministru Transporte hateten ró sira sei la'o loron-loron hahú iha fulan-dezembru. Presu bilete nian la muda, nia \
        dehan ba jornalista sira iha Dili, no governu sei loke ponte foun ida iha tinan oin.
        """
    static let cebuano = """
        Giablihan sa gobernador niadtong Huwebes ang bag-ong tulay nga gitukod sa suba sa Agusan. Matod niya, ang tulay \
        makatabang sa mga mag-uuma nga madala ang ilang mga produkto ngadto sa merkado. Upat ka milyon ka pesos ang gigasto sa \
        pagtukod sa tulay, nga gisugdan niadtong 2024. Nalipay kaayo mi niini nga proyekto, matod sa usa ka mag-uuma sa lungsod, \
        ug nagpasalamat siya sa gobyerno.
        """
    static let swahili = """
        Ofisi ya bandari ilisema Jumanne kuwa feri za usiku zitafanya kazi hadi saa nane usiku kuanzia mwezi ujao baada ya \
        abiria wengi kuomba safari za baadaye. Nauli haitabadilika mwaka huu, alisema msemaji wa ofisi katika taarifa.
        """

    @Test(
        "A language is told, or nothing is, and never a neighbour",
        arguments: [
            (croatian, ["hr"]), (serbian, ["sr-Latn"]), (slovene, ["sl", nil]), (bokmal, ["nb"]),
            (nynorsk, ["nn", nil]),
            (danish, ["da"]), (String(bokmal.prefix(110)), ["nb", nil]), (String(danish.prefix(110)), ["da", nil]),
            (faroese, [nil]), (icelandic, ["is"]), (indonesian, ["id"]), (malay, ["ms"]), (slovak, ["sk"]),
            (czech, ["cs"]),
            (
                "Lístky na kompy sa od januára zvýšia o štyri percentá, informoval v piatok podnik. Nemáme možnosť.",
                ["sk"]
            ),
            (
                "Jízdenky na lodi se od ledna zdraží o pět procent, informoval v pátek podnik. Nemají jinou volbu.",
                ["cs"]
            ),
            (
                "Xafiiska dekeddu wuxuu sheegay Talaadadii in doonyaha habeenkii ay shaqayn doonaan ilaa labada subaxnimo laga bilaabo bisha soo socota. Qiimaha ma beddelmi doono sannadkan, ayay tiri afhayeen u hadashay xafiiska dekedda.",
                ["so"]
            ),
            (
                "Hukumar tashar jiragen ruwa ta ce a ranar Talata jiragen dare za su yi aiki har karfe biyu na safe daga wata mai zuwa. Ba za a kara kudin ba, in ji mai magana da yawun hukumar.",
                ["ha"]
            ),
            (
                "Governu simu ona proposta husi komunidade sira, no ministru hateten katak ferry sira sei halo viajen iha kalan iha fulan oin mai.",
                ["tet"]
            ),
            (hausa, ["ha"]), (somali, ["so"]), (tetum, ["tet"]), (cebuano, [nil]),
            ("海事及水务局26日宣布，夜间渡轮下月起延长至凌晨两点。票价不变。", ["zh-Hans"]),
            ("在房子里的床上看到了一个人，他说自己没事。", [nil, "zh-Hans"]),
            ("在屋裏的床上看到一個人，他說自己沒事。", ["zh-Hant"]),
            ("በአዲስ አበባ ዛሬ ማለዳ መለስተኛ የመሬት መንቀጥቀጥ ተሰማ።", ["am"]),
            ("ሓድሽ ድንድል ኣብ ልዕሊ ሩባ ተኸዘ ተኸፊቱ። ሚኒስተር መጓዓዝያ ሓሙስ ኸፊቱ።", [nil]),
            (galician, ["gl"]), (azerbaijani, ["az"]), (zulu, [nil]), (swahili, ["sw"]),
            ("MACAU - MACAU - MACAU - MACAU - MACAU - MACAU - MACAU - MACAU - MACAU - MACAU", [nil]),
            (
                "דאס האפן־ביורא האט דינסטיק געזאגט אז די נאכט־שיפן וועלן גיין ביז צוויי אזייגער און די פרייזן בלייבן.",
                [nil]
            ),
            (
                "東京株式市場、大幅続落　日経平均株価終値三万八千円台、一時千円超安　米国景気後退懸念拡大、円高進行、輸出関連銘柄軟調", [nil]
            ),
        ] as [(String, [String?])])
    func neighbours(text: String, languages: [String?]) throws {
        let detector = try #require(LanguageDetectorTests.detector)
        #expect(
            languages.contains(detector.language(of: text)?.description),
            "\(detector.language(of: text)?.description ?? "-")")
    }

    @Test(
        "Of ten stories so many at least are told, and none is told to be in another language",
        arguments: [
            ("be", 10), ("bg", 13), ("bs", 2), ("da", 13), ("hr", 9), ("id", 9), ("mk", 12), ("ms", 13), ("nb", 13),
            ("sr", 11), ("sr-Latn", 8), ("uk", 11), ("mn", 1), ("ky", 1), ("tg", 1), ("tt", 1), ("-", 0),
        ])
    func stories(language: String, fewest: Int) throws {
        let detector = try #require(LanguageDetectorTests.detector)
        let told = try #require(NeighbourStories.texts[language]).map { detector.language(of: $0)?.description }
        #expect(told.allSatisfy { $0 == nil || $0 == language }, "\(told)")
        #expect(told.count { $0 == language } >= fewest, "\(told)")
    }

    @Test(
        "A sentence is told together with its headline, and where that does not suffice in no language",
        arguments: [
            ("Rat stimmt Fährgesetz zu", "Der Rat hat dem Fährgesetz zugestimmt.", "de"),
            ("Le maire démissionne", "Le maire a démissionné mardi soir.", "fr"),
            ("Si dimette il sindaco", "Il sindaco si è dimesso martedì sera.", "it"),
            ("Promy nie popłyną", "Promy nie wypłyną w piątek rano, podał przewoźnik.", "pl"),
            ("Keltų kainos didės", "Keltų kainos gegužę didės, ketvirtadienį pranešė uosto direkcija.", "lt"),
            ("Druga vest", "Cena prevoza u gradu biće veća od ponedeljka, rečeno je u upravi.", "sr-Latn"),
            ("Soben as tarifas", "As tarifas dos barcos subirán en maio, segundo anunciou este xoves o porto.", "gl"),
            ("Nauli kupanda", "Ofisi ya bandari imesema nauli za feri zitapanda mwezi Mei mwaka huu.", "sw"),
            ("Мэр ушел в отставку", "Мэр в четверг вечером ушел в отставку, сообщила мэрия.", "ru"),
            ("Požar u luci", "Vatrogasci su u sredu ugasili požar u luci, uzrok istražuje policija.", "sr-Latn"),
            ("Požar u luci", "Vatrogasci su u srijedu ugasili požar u luci, uzrok istražuje policija.", nil),
            ("Кметът подаде оставка", "Кметът подаде оставка в четвъртък вечерта, съобщи правителството.", "bg"),
            ("Үнэ нэмэгдэнэ", "Боомтын газраас тавдугаар сард үнэ нэмэгдэнэ гэж мэдэгдлээ.", "mn"),
            ("Minister treedt af", "De minister is donderdagavond afgetreden.", "nl"),
            ("Statsråden går av", "Statsråden gikk av torsdag kveld.", nil),
            ("Dimite o ministro", "O ministro dimitiu pola noite.", nil),
        ] as [(String, String, String?)])
    func sentences(headline: String, text: String, language: String?) throws {
        let detector = try #require(LanguageDetectorTests.detector)
        let body = Body(sanitized: "<p>\(text)</p>")
        #expect(detector.language(of: Content(headline: headline, body: body))?.description == language)
    }

    @Test(
        "Short copy is told by its small words where several languages fit it",
        arguments: [
            (
                "L'ufficio del porto ha annunciato martedì che i traghetti della notte viaggeranno fino alle due del mattino dal prossimo mese. I prezzi non cambiano, ha detto una portavoce.",
                "it"
            ),
            (
                "El puerto de Cádiz cerró este jueves por el fuerte viento, según dijo la autoridad, sin que haya heridos ni daños.",
                "es"
            ),
            (
                "Der Hafen hat am Donnerstag die Nachtfähren für das kommende Jahr beschlossen. Die Opposition stimmte dagegen.",
                "de"
            ),
            (
                "Två personer skadades på torsdagen i en olycka i hamnen norr om Uppsala, uppger polisen. Vägen var avstängd i två timmar.",
                "sv"
            ),
            (
                "Havnen har torsdag vedtaget næste års priser, sagde direktøren. De stiger med fem procent, fordi der mangler penge.",
                "da"
            ),
            (
                "Havnen la torsdag fram prisene for neste år. De vil øke med fem prosent, sier direktøren.",
                "nb"
            ),
            (
                "Kolme ihmistä loukkaantui torstaina satamassa Helsingissä, kertoo poliisi. Tie oli suljettuna kaksi tuntia.",
                "fi"
            ),
            (
                "Uosto tarnyba antradienį pranešė, kad naktiniai keltai nuo kito mėnesio plauks iki antros valandos. Kainos nesikeis, nes keleivių yra daugiau.",
                "lt"
            ),
            (
                "Pemerintah pada Kamis mengumumkan anggaran pelabuhan sebesar dua triliun rupiah. Tarif kapal tidak berubah hingga akhir tahun.",
                "id"
            ),
            (
                "Kerajaan hari ini meluluskan bajet pelabuhan bagi tahun hadapan. Tambang feri tidak berubah hingga akhir tahun.",
                "ms"
            ),
            (
                "Liman idaresi salı günü gece vapurlarının gelecek ay ikiye kadar çalışacağını açıkladı. Ücretler yüzde beş artacak, dedi sözcü.",
                "tr"
            ),
            (
                "Die hawekantoor het Dinsdag gesê dat die nagveerbote van volgende maand af tot twee-uur in die oggend sal vaar. Pryse bly dieselfde.",
                "af"
            ),
        ])
    func short(text: String, language: String) throws {
        let detector = try #require(LanguageDetectorTests.detector)
        #expect(detector.language(of: text)?.description == language)
    }

    @Test(
        "Languages that nobody here knows are told to be in none, and may be what a name proposes",
        arguments: [
            (
                "Vatrogasci su u srijedu ugasili požar u luci koji je izbio na starom brodu. Uzrok požara istražuje policija.",
                "hr"
            ),
            (
                "Na pristaništu kod Zadra promet ide otežano zbog jakog vjetra, javlja autoklub. Zabranjen je prijevoz za vozila s prikolicama.",
                "hr"
            ),
            (
                "Kapitania di portu fla na tersa-fera ma barkus di noti ta bai ti dos ora di palmanhan. Presu ka ta muda ti fin di anu, fla porta-vos.",
                nil
            ),
            (
                "Ofisina di haf a anunsiá djamars ku e barkunan di anochi lo bai te dos or di mainta for di luna próksimo. Preisnan no ta kambia.",
                nil
            ),
            (
                "La oficejo de la haveno anoncis marde ke la noktaj pramoj veturos ĝis la dua horo matene ekde la venonta monato. La prezoj restas samaj, diris la parolanto.",
                "eo"
            ),
            (
                "L'uffiziu di u portu hà annunziatu marti chì i battelli di a notte viaghjeranu finu à duie ore di mane. I prezzi ùn cambianu.",
                nil
            ),
            (
                "Přistawny zarjad je wutoru zdźělił, zo budu nócne čołmy wot přichodneho měsaca hač do dweju jězdźić. Płaćizny so njezměnja.",
                "hsb"
            ),
        ] as [(String, String?)])
    func unknown(text: String, name: String?) throws {
        let detector = try #require(LanguageDetectorTests.detector)
        #expect(detector.language(of: text) == nil)
        guard let tag = name.flatMap({ LanguageTag($0) }) else { return }
        #expect(try detector.couldBeNamed(TextSample(text), by: tag))
        for other in ["tt", "aa", "mo", "tw", "co", "vi"].compactMap({ LanguageTag($0) }) {
            #expect(try !detector.couldBeNamed(TextSample(text), by: other), "\(other)")
        }
    }

    @Test func `fingerprints that have gone since the start are an error, not a language that nobody knows`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fingerprints-\(UUID())").path()
        try FileManager.default.createSymbolicLink(
            atPath: folder, withDestinationPath: LanguageDetector.defaultFolder)
        let detector = try LanguageDetector(editions: [], folder: folder)
        try FileManager.default.removeItem(atPath: folder)
        #expect(throws: LanguageDetectorError.self) {
            try detector.couldBeNamed(TextSample(LanguageDetectorTests.portuguese), by: #require(LanguageTag("pt")))
        }
    }

    @Test(
        "Letters or words that one language alone has tell it",
        arguments: [
            ("Партовае ўпраўленне паведаміла ў аўторак, што начныя паромы будуць хадзіць да дзвюх гадзін.", "be"),
            (
                "Порт басқармасы сейсенбіде түнгі паромдар келесі айдан бастап сағат екіге дейін жүретінін хабарлады, бұл туралы.",
                "kk"
            ),
            ("Лучка управа објавила је у уторак да ће ноћни трајекти возити до два сата, рекла је портпаролка.", "sr"),
            ("Пристаништето соопшти дека ноќните траекти ќе возат до два часот од следниот месец.", "mk"),
            ("ဆိပ်ကမ်းရုံးက အင်္ဂါနေ့တွင် ညဘက်ကူးတို့သင်္ဘောများသည် နံနက်နှစ်နာရီအထိ ပြေးဆွဲမည်ဟု ပြောကြားခဲ့သည်။", "my"),
            ("གྲུ་ཁའི་ལས་ཁུངས་ཀྱིས་མཚན་མོའི་གྲུ་གཟིངས་ཟླ་རྗེས་མ་ནས་ཆུ་ཚོད་གཉིས་བར་འགྲོ་རྒྱུ་ཡིན་ཞེས་བཤད།", "bo"),
            ("የወደብ ጽሕፈት ቤቱ የሌሊት ጀልባዎች ከሚቀጥለው ወር ጀምሮ እስከ ሁለት ሰዓት ድረስ እንደሚሠሩ ማክሰኞ ላይ አስታውቋል።", "am"),
            (
                "پورت ئىدارىسى سەيشەنبە كۈنى كېچىلىك پاراخوتلارنىڭ كېلەر ئايدىن باشلاپ سائەت ئىككىگىچە قاتنايدىغانلىقىنى ئېيتتى.",
                "ug"
            ),
            (
                "د بندر دفتر د سه شنبې په ورځ وویل چې د شپې کښتۍ به له راتلونکې میاشتې څخه د سهار تر دوو بجو پورې چلېږي.",
                "ps"
            ),
            ("বন্দৰ কাৰ্যালয়ে মঙলবাৰে কয় যে ৰাতিৰ ফেৰীবোৰ অহা মাহৰ পৰা পুৱা দুই বজালৈ চলিব।", "as"),
            ("बंदर कार्यालयाने मंगळवारी सांगितले की रात्रीच्या बोटी पुढील महिन्यापासून दोन वाजेपर्यंत चालणार आहेत.", "mr"),
            ("बन्दरगाह कार्यालयले रातको डुङ्गा अर्को महिनादेखि दुई बजेसम्म चल्ने बताएको छ। भाडा नबढ्ने निर्णय पनि गरेको उहाँले बताउनुभयो।", "ne"),
        ])
    func own(text: String, language: String) throws {
        let detector = try #require(LanguageDetectorTests.detector)
        #expect(detector.language(of: text)?.description == language)
    }

    @Test(
        "What its letters or its encoding contradict is told and believed to be in no language",
        arguments: [
            (
                "Áþäæåò ïðåäñòàâÿò âåñíîé, ñêàçàë ìèíèñòð âî âòîðíèê íà ïðåññ-êîíôåðåíöèè â ñòîëèöå, ñîîáùàåò àãåíòñòâî.",
                "ru"
            ),
            (
                "äú÷öéá éåöâ áàáéá, àîø ùø äàåöø áéåí ùìéùé áîñéáú òéúåðàéí áéøåùìéí, åäåñéó ëé äîçéøéí ìà éòìå äùðä.",
                "he"
            ),
            ("The harbour office said on Tuesday that the night ferries will run until two in the morning.", "ru"),
            ("The harbour office said on Tuesday that the night ferries will run until two in the morning.", "ar"),
            ("The harbour office said on Tuesday that the night ferries will run until two in the morning.", "zh-Hant"),
            (LanguageDetectorTests.traditional, "en"), (LanguageDetectorTests.korean, "pt-PT"),
            ("Портовое управление сообщило во вторник, что ночные паромы будут ходить до двух часов ночи.", "de"),
            (LanguageDetectorTests.traditional, "uz-Latn"),
            (
                "Bud¿et na wiosnê zostanie przedstawiony w maju, powiedzia³ minister finansów, a posiedzenie odbêdzie siê.",
                "pl"
            ),
            (
                "O Or‡amento ser  apresentado na Assembleia, disse o secret rio, e as altera‡äes ser∆o votadas; a situa‡∆o mudou.",
                "pt"
            ),
            (
                "Bütçe ilkbaharda sunulacak, dedi bakan salý günü yaptýðý açýklamada ve fiyatlarýn artmayacaðýný söyledi.",
                "tr"
            ),
            (
                "Rozpoèet bude pøedložen na jaøe, øekl ministr v úterý, a dodal, že ceny se letos nezvýší, uvedl úøad.",
                "cs"
            ),
            ("Ceny biletów na promy wzrosn± wiosn±, poinformował zarz±d portu w czwartek w stolicy kraju.", "pl"),
            ("As tarifas dos barcos n?o descem na primavera, diz a comunica??o do porto ? popula??o.", "pt"),
            (
                "As tarifas dos barcos năo sobem já, disse hoje a autoridade portuária, em comunicaçăo ŕ populaçăo, e năo.",
                "pt"
            ),
            ("La mairie de Genčve, oů elle était trčs occupée, prčs de lŕ, a annoncé une hausse des tarifs.", "fr"),
            ("Die Preise fŸr FŠhren steigen im kommenden FrŸhjahr, wie der Hafen mitteilte; sie mŸssen folgen.", "de"),
            (
                "Uosto direkcija antradiená praneðë, kad naktiniai keltai pavasará plauks daþniau, o bilietø kainos nedidës.",
                "lt"
            ),
            (
                "Ostas pârvalde otrdien paziòoja, ka nakts prâmji pavasarî kursçs bieþâk, bet biïeðu cenas nemainîsies.",
                "lv"
            ),
            (
                "Џ®ав®ў®Ґ гЇа ў«Ґ\u{AD}ЁҐ б®®ЎйЁ«® ў® ўв®а\u{AD}ЁЄ, зв® \u{AD}®з\u{AD}лҐ Ї а®¬л Ўг¤гв е®¤Ёвм ¤® ¤ўге з б®ў \u{AD}®зЁ.",
                "ru"
            ),
            ("фБТЙЖЩ ОБ РБТПНЩ ЧЩТБУФХФ ЧЕУОПК, УППВЭЙМЙ Ч РПТФХ. чФПТПЕ РТЕДМПЦЕОЙЕ.", "ru"),
        ])
    func contradiction(text: String, language: String) throws {
        let tag = try #require(LanguageTag(language))
        #expect(LanguageDetector.contradiction(of: text, to: tag) != nil)
        let detector = try #require(LanguageDetectorTests.detector)
        #expect(detector.language(of: text)?.language != tag.language)
    }

    @Test("Copy in the language that is stated is contradicted by nothing", arguments: WireLanguageStories.texts)
    func agreement(language: String, text: String) throws {
        let tag = try #require(LanguageTag(language))
        #expect(LanguageDetector.contradiction(of: text, to: tag) == nil)
    }
}

/// Texts with the language each is in.
enum WireLanguageStories {
    static let texts: [(String, String)] = [
        ("hr", LanguageNeighbourTests.croatian), ("sr-Latn", LanguageNeighbourTests.serbian),
        ("sl", LanguageNeighbourTests.slovene), ("nb", LanguageNeighbourTests.bokmal),
        ("da", LanguageNeighbourTests.danish),
        ("fo", LanguageNeighbourTests.faroese), ("is", LanguageNeighbourTests.icelandic),
        ("sk", LanguageNeighbourTests.slovak), ("cs", LanguageNeighbourTests.czech),
        ("az", LanguageNeighbourTests.azerbaijani), ("en", LanguageDetectorTests.english),
        ("pt", LanguageDetectorTests.portuguese), ("zh-Hant", LanguageDetectorTests.traditional),
        ("mn", "Боомтын алба мягмар гарагт шөнийн усан онгоц ирэх сараас хоёр цаг хүртэл явна гэж мэдэгдэв."),
        ("uz", "Порт идораси сешанба куни тунги кемалар келаси ойдан соат иккигача юришини маълум қилди."),
        ("ja", LanguageDetectorTests.japanese), ("ko", LanguageDetectorTests.korean),
        (
            "pl",
            "Minister powiedział, że budżet będzie przedstawiony wiosną; „zaproszenie” dostał też José Muñoz z Peña."
        ),
        (
            "tr",
            "Bakan, bütçenin ilkbaharda sunulacağını söyledi; toplantıya Þór Guðmundsson da katıldı, diye ekledi sözcü."
        ),
        ("pt", "O preço é de 5º lugar, 3ª edição, 10 m² e 25 °C; «já» custa 12 € por mês, disse a D.ª Ana, no nº 4."),
        (
            "ru",
            "Вакцины: учёные сообщили о мРНК и тРНК; мощность станции 5 кВт, «АвтоВАЗ» и «ВКонтакте» ждут, ВЦИОМ и ООН."
        ),
        ("en", "Who is it?what is it? See www.example.org/a?b=c, x?y, and why?Because the harbour office said so?no."),
        ("en", "The error was 5±2 mm, or x±1 and y±1, said the office; W± and σ ± 2 were found at the harbour."),
        ("pt", "O festival de Târgu Mureş abriu com o filme „Casă” e a peça «ŕ», disse a organização em comunicado."),
        ("de", "Der Fährbetrieb nach Šibenik beginnt im Frühjahr; der Film „Daš“ läuft, teilte die Stadt Špindl mit."),
        (
            "ru",
            "Итоги: AC Milan - Juventus 2:1, FC Porto - Benfica 0:0, Real Madrid - Barcelona 3:3, Chelsea - Arsenal 1:0."
        ),
    ]
}
