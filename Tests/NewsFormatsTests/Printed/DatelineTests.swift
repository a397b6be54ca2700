import NewsModel
import Testing

@testable import NewsFormats

struct DatelineTests {
    @Test(
        "What only looks like a dateline is text",
        arguments: [
            "Airbnb, Booking.com - the two platforms must pay.", "MACBOOK PRO 14 - The new one.",
            "PHILIPS LED 24 - Der neue.", "Galaxy, Pro 9 — the new phone.",
        ])
    func noDatelines(text: String) {
        #expect(Dateline(leading: text) == nil)
    }

    @Test("A stated place and a dash before another place are no dateline")
    func places() throws {
        let item = try NITFCopy.item(
            NITFCopy.document(
                bodyHead: "<hedline><hl1>H</hl1></hedline><dateline><location>Macau</location>, 26 Nov</dateline>",
                content: "<p>Macau - Hong Kong ferries will resume.</p>"))
        #expect(item.content.body.html == "<p>Macau - Hong Kong ferries will resume.</p>")
    }

    @Test(
        "A dateline comes off the head of the text as it is printed",
        arguments: [
            ("MACAU, 14 Nov — The ferries run.", "MACAU, 14 Nov", "The ferries run."),
            ("SUN CITY, South Africa (AP) — The ferries run.", "SUN CITY, South Africa (AP)", "The ferries run."),
            ("MACAU, Nov. 14 (Agency) - The ferries run.", "MACAU, Nov. 14 (Agency)", "The ferries run."),
            ("Macau, 14 nov (Lusa) - Os barcos circulam.", "Macau, 14 nov (Lusa)", "Os barcos circulam."),
            ("Macau, 14 nov. 2026 (Lusa) – Os barcos circulam.", "Macau, 14 nov. 2026 (Lusa)", "Os barcos circulam."),
            ("Lisboa, 3 de março de 2026 — Os barcos.", "Lisboa, 3 de março de 2026", "Os barcos."),
            ("HONG KONG, November 14, 2026 -- The ferries.", "HONG KONG, November 14, 2026", "The ferries."),
            ("LONDON Nov 14 (Reuters) - The ferries run.", "LONDON Nov 14 (Reuters)", "The ferries run."),
            ("BEIJING (Reuters) - The ferries run.", "BEIJING (Reuters)", "The ferries run."),
            ("Ilha da Taipa, 2 Dez – Os barcos.", "Ilha da Taipa, 2 Dez", "Os barcos."),
            ("MACAU, 14 Nov—The ferries run.", "MACAU, 14 Nov", "The ferries run."),
            (
                "ST. JOHN’S, Canada, 2 May — Ferries — all of them — run.", "ST. JOHN’S, Canada, 2 May",
                "Ferries — all of them — run."
            ),
            ("MACAU, 14 Nov", "MACAU, 14 Nov", ""), ("Turku, 27.11. (STT)", "Turku, 27.11. (STT)", ""),
            ("LÉVIS, Qc — Les tarifs.", "LÉVIS, Qc", "Les tarifs."), ("【本報訊】渡輪加班。", "【本報訊】", "渡輪加班。"),
            ("【澳門十四日電】渡輪加班。", "【澳門十四日電】", "渡輪加班。"), ("（本報訊）渡輪加班。", "（本報訊）", "渡輪加班。"),
            ("(本報澳門14日訊)渡輪加班。", "(本報澳門14日訊)", "渡輪加班。"), ("【本報專訊】　渡輪加班。", "【本報專訊】", "渡輪加班。"),
            ("【本報綜合報道】渡輪加班。", "【本報綜合報道】", "渡輪加班。"), ("新華社北京11月14日電　渡輪加班。", "新華社北京11月14日電", "渡輪加班。"),
            ("Ciudad de México, 14 nov (EFE).- Suben.", "Ciudad de México, 14 nov (EFE)", "Suben."),
            ("SAITAMA, Japan, Dec. 9 Kyodo - The ferries.", "SAITAMA, Japan, Dec. 9 Kyodo", "The ferries."),
            ("Lübeck (dpa/lno) - Die Preise.", "Lübeck (dpa/lno)", "Die Preise."),
            ("(ANSA) - ROMA, 14 NOV - Aumentano.", "(ANSA) - ROMA, 14 NOV", "Aumentano."),
            ("Macau, 14 (Lusa) - Os barcos.", "Macau, 14 (Lusa)", "Os barcos."),
            ("WASHINGTON/PARIS, Nov 14 (Reuters) - Fares.", "WASHINGTON/PARIS, Nov 14 (Reuters)", "Fares."),
            ("ST. JOHN'S, N.L. — Fares rise.", "ST. JOHN'S, N.L.", "Fares rise."),
            ("新华社北京11月14日电（记者李小明）渡轮加班。", "新华社北京11月14日电", "（记者李小明）渡轮加班。"),
            ("（中央社記者陳大文台北14日電）渡輪加班。", "（中央社記者陳大文台北14日電）", "渡輪加班。"),
            ("【海港報訊】（記者 李小明）渡輪加班。", "【海港報訊】", "（記者 李小明）渡輪加班。"),
            ("(海港日報訊) 渡輪加班。", "(海港日報訊)", "渡輪加班。"), ("【マカオ共同】フェリーの運賃。", "【マカオ共同】", "フェリーの運賃。"),
            ("(마카오=항만통신) 요금은 오른다.", "(마카오=항만통신)", "요금은 오른다."),
            ("МОСКВА, 26 ноября. /ТАСС/. Паромы подорожают.", "МОСКВА, 26 ноября. /ТАСС/", "Паромы подорожают."),
            ("Warszawa, 26.11.2026 (PAP) - Promy zdrożeją.", "Warszawa, 26.11.2026 (PAP)", "Promy zdrożeją."),
            ("Praha 26. listopadu (ČTK) - Přívozy zdraží.", "Praha 26. listopadu (ČTK)", "Přívozy zdraží."),
            ("București, 26 noi /Agerpres/ - Feriboturile.", "București, 26 noi /Agerpres/", "Feriboturile."),
            ("Hà Nội (TTXVN) - Giá vé phà tăng.", "Hà Nội (TTXVN)", "Giá vé phà tăng."),
            ("नयी दिल्ली, 26 नवंबर (भाषा) किराया बढ़ेगा।", "नयी दिल्ली, 26 नवंबर (भाषा)", "किराया बढ़ेगा।"),
            ("Luanda, 26/11 (Angop) - Os barcos.", "Luanda, 26/11 (Angop)", "Os barcos."),
            ("26/11 BRUSSEL (BELGA) = De veren.", "26/11 BRUSSEL (BELGA)", "De veren."),
            ("ΑΘΗΝΑ, 26 Νοεμβρίου (ΑΠΕ-ΜΠΕ) - Τα πλοία.", "ΑΘΗΝΑ, 26 Νοεμβρίου (ΑΠΕ-ΜΠΕ)", "Τα πλοία."),
            ("القاهرة 26 نوفمبر (رويترز) - ترتفع الأسعار.", "القاهرة 26 نوفمبر (رويترز)", "ترتفع الأسعار."),
            ("（澳門26日綜合電）渡輪加班。", "（澳門26日綜合電）", "渡輪加班。"), ("【澳門電台消息】渡輪加班。", "【澳門電台消息】", "渡輪加班。"),
            (
                "NEW YORK, Nov. 26, 2026 /PRNewswire/ -- Acme grows.", "NEW YORK, Nov. 26, 2026 /PRNewswire/",
                "Acme grows."
            ),
            ("CHICAGO, Nov. 26 /PRNewswire-Asia/ -- Acme.", "CHICAGO, Nov. 26 /PRNewswire-Asia/", "Acme."),
            ("NEW YORK--(BUSINESS WIRE)--Acme grows.", "NEW YORK--(BUSINESS WIRE)", "Acme grows."),
            ("MUNICH & BOSTON--(Business Wire)--Acme.", "MUNICH & BOSTON--(Business Wire)", "Acme."),
            (
                "TORONTO, ON / ACCESSWIRE / November 26, 2026 / Acme grows.",
                "TORONTO, ON / ACCESSWIRE / November 26, 2026", "Acme grows."
            ),
            (
                "Bruxelles (Belgique), 26 nov 2026 (AFP) - Les prix.", "Bruxelles (Belgique), 26 nov 2026 (AFP)",
                "Les prix."
            ),
            ("La Paz (Bolivia), 26 nov (EFE).- Suben.", "La Paz (Bolivia), 26 nov (EFE)", "Suben."),
            ("Nov 26 (Reuters) - Fares rise.", "Nov 26 (Reuters)", "Fares rise."),
            ("26 Nov, 2026 (AFP) - Fares rise.", "26 Nov, 2026 (AFP)", "Fares rise."),
            ("New Delhi, Nov 26 (PTI) The fares rise.", "New Delhi, Nov 26 (PTI)", "The fares rise."),
            ("Taipei, Nov. 26 (CNA) Taiwan fares.", "Taipei, Nov. 26 (CNA)", "Taiwan fares."),
            ("La Habana, 26 nov (Prensa Latina) El precio.", "La Habana, 26 nov (Prensa Latina)", "El precio."),
            ("ISLAMABAD, Nov 26 (APP): Fares rise.", "ISLAMABAD, Nov 26 (APP)", "Fares rise."),
            (
                "ABU DHABI, 26th November, 2026 (WAM) -- Fares.", "ABU DHABI, 26th November, 2026 (WAM)", "Fares."
            ),
            ("Tokyo, Nov. 26 (Jiji Press)--Japan fares.", "Tokyo, Nov. 26 (Jiji Press)", "Japan fares."),
            ("ZAGREB, 26. studenoga 2026. (Hina) - Cijene.", "ZAGREB, 26. studenoga 2026. (Hina)", "Cijene."),
            (
                "Budapest, 2026. november 26., csütörtök (MTI) - Drágul.",
                "Budapest, 2026. november 26., csütörtök (MTI)", "Drágul."
            ),
            ("МОСКВА, 26 ноя - РИА Новости. Паромы.", "МОСКВА, 26 ноя - РИА Новости", "Паромы."),
            (
                "МОСКВА, 26 ноя - РИА Новости, Иван Петров. Паромы.", "МОСКВА, 26 ноя - РИА Новости, Иван Петров",
                "Паромы."
            ),
            ("Москва. 26 ноября. INTERFAX.RU - Паромы.", "Москва. 26 ноября. INTERFAX.RU", "Паромы."),
            ("КИЇВ. 26 листопада. Укрінформ. Пороми.", "КИЇВ. 26 листопада. Укрінформ", "Пороми."),
            ("FRANKFURT (dpa-AFX) - Der Dax.", "FRANKFURT (dpa-AFX)", "Der Dax."),
            ("Berne (awp/ats) - Le budget.", "Berne (awp/ats)", "Le budget."),
            ("ANKARA (AA) - Feribot.", "ANKARA (AA)", "Feribot."),
            ("SÃO PAULO, SP (UOL/FOLHAPRESS) - Sobem.", "SÃO PAULO, SP (UOL/FOLHAPRESS)", "Sobem."),
            ("القاهرة - (أ ش أ) - ترتفع.", "القاهرة - (أ ش أ)", "ترتفع."),
            ("الكويت - 26 - 11 (كونا) -- ترتفع.", "الكويت - 26 - 11 (كونا)", "ترتفع."),
            ("OTTAWA — The fares rise.", "OTTAWA", "The fares rise."),
            ("（新聞局訊）渡輪加班。", "（新聞局訊）", "渡輪加班。"),
            ("【澳門日報記者陳大文26日報道】渡輪加班。", "【澳門日報記者陳大文26日報道】", "渡輪加班。"),
            ("[東京　２６日　ロイター] - フェリーの運賃。", "[東京　２６日　ロイター]", "フェリーの運賃。"),
            ("【ワシントン共同＝山田太郎】フェリーの運賃。", "【ワシントン共同＝山田太郎】", "フェリーの運賃。"),
            ("(서울·세종=연합뉴스) 요금은 오른다.", "(서울·세종=연합뉴스)", "요금은 오른다."),
            ("MADRID, 26 (EUROPA PRESS) Suben.", "MADRID, 26 (EUROPA PRESS)", "Suben."),
            ("MADRID, 26 (EUROPA PRESS)", "MADRID, 26 (EUROPA PRESS)", ""),
            ("BAKU, Azerbaijan, November 26. The fares.", "BAKU, Azerbaijan, November 26", "The fares."),
            ("БАКУ /Trend/ - Паромы.", "БАКУ /Trend/", "Паромы."),
            ("Lissabon /ritzau/AFP - Priserne.", "Lissabon /ritzau/AFP", "Priserne."),
            ("Barcelona (ACN).-Els preus.", "Barcelona (ACN)", "Els preus."),
            ("BOSTON -- The fares rise.", "BOSTON", "The fares rise."),
            (
                "ALGER - Les navettes circuleront jusqu'à deux heures dès décembre.", "ALGER",
                "Les navettes circuleront jusqu'à deux heures dès décembre."
            ),
            ("ភ្នំពេញ ៖ តម្លៃសំបុត្រនឹងមិនផ្លាស់ប្ដូរទេក្នុងឆ្នាំនេះ។", "ភ្នំពេញ", "តម្លៃសំបុត្រនឹងមិនផ្លាស់ប្ដូរទេក្នុងឆ្នាំនេះ។"),
            ("ភ្នំពេញ ថ្ងៃទី២៦ ខែវិច្ឆិកា ឆ្នាំ២០២៦ (AKP) -- តម្លៃ។", "ភ្នំពេញ ថ្ងៃទី២៦ ខែវិច្ឆិកា ឆ្នាំ២០២៦ (AKP)", "តម្លៃ។"),
            ("ရန်ကုန်၊ နိုဝင်ဘာ ၂၆", "ရန်ကုန်၊ နိုဝင်ဘာ ၂၆", ""), ("【力報訊】渡輪加班。", "【力報訊】", "渡輪加班。"),
            ("BUCUREȘTI, 26 nov - Sputnik. Prețul.", "BUCUREȘTI, 26 nov - Sputnik", "Prețul."),
            (
                "NEW YORK, Nov 26 (Reuters) - Bloomberg, 84, is back. He won.", "NEW YORK, Nov 26 (Reuters)",
                "Bloomberg, 84, is back. He won."
            ),
            ("TOSHKENT, 26-noyabr – OʻzA. Narxlar.", "TOSHKENT, 26-noyabr – OʻzA", "Narxlar."),
            ("ბათუმი, 26 ნოემბერი, საქინფორმი. ფასი.", "ბათუმი, 26 ნოემბერი, საქინფორმი", "ფასი."),
            ("(Belga) Les tarifs.", "(Belga)", "Les tarifs."), ("【特訊】渡輪加班。", "【特訊】", "渡輪加班。"),
            ("LISBON (Reuters) -Twelve are hurt.", "LISBON (Reuters)", "Twelve are hurt."),
            (
                "Jeddah, Jumada II 16, 1448, Nov 26, 2026, SPA -- Fares.",
                "Jeddah, Jumada II 16, 1448, Nov 26, 2026, SPA",
                "Fares."
            ),
            ("本报讯 渡轮加班。", "本报讯", "渡轮加班。"), ("【中新社香港專電】渡輪加班。", "【中新社香港專電】", "渡輪加班。"),
        ])
    func found(paragraph: String, printed: String, rest: String) {
        let dateline = Dateline(leading: paragraph)
        #expect(dateline?.printed == printed)
        #expect(dateline?.rest == rest)
    }

    @Test("An agency in brackets where the search for a dateline ends does not end the text")
    func longHeads() {
        let place = String(repeating: "A", count: 90 - " 27.11. (STT)".count)
        let paragraph = "\(place) 27.11. (STT) and more text"
        #expect(paragraph.prefix(90).hasSuffix("(STT)"))
        #expect(Dateline(leading: paragraph)?.rest != "")
    }

    @Test(
        "What only begins like a dateline is text",
        arguments: [
            "NATO — the alliance — met.", "AIDS - the disease - spreads.", "BREAKING — ferries stop.",
            "MACAU — The ferries run.",
            "Macau — the city — grows.", "On Friday, 14 November — the ferries stop.", "On 14 Nov - the ferries stop.",
            "Friday, 14 Nov - the ferries stop.", "NATO (OTAN) — a aliança reuniu.", "Beijing (China) - the city.",
            "The fair, Nov. 14 - a day to keep - opens.", "Em Macau, 14 nov - os barcos.",
            "Macau, 14 ferries - all full - left.",
            "Macau, 32 Nov — no day.", "MACAU, 14 — The number.", "Rapper Kanye is changing his name - to Ye.",
            "Nov. 14 - the day the ferries stopped.",
            "Macau, de 14 nov — a 15 nov", "May 14 — the ferries stop.", "macau, 14 nov - barcos", "【快訊】渡輪停航。",
            "【停電】渡輪停航。",
            "【專題】渡輪停航。", "【通訊】渡輪停航。", "（見另稿）渡輪停航。", "【本報記者 陳大文 報道】渡輪停航。", "停電 渡輪停航。", "最新資訊 渡輪停航。",
            "Smith, 14 (captain) - the best.", "Smith, 14 years (captain) - the best.", "Macau (MGM) - the casino.",
            "Fares 2026 (in patacas) - see the table.", "On 26/11 (Friday) - the ferries.",
            "Cost: 5 / 6 / 7 - see below.",
            "【最新消息】渡輪停航。",
            "Fares / ferries / November 26 / all.", "OTTAWA - the city.",
            "Ottawa — the city — grows.", "Fares (in patacas), Nov 26 - a list.", "Prices rise. Reuters. And more.",
            "Smith, 2026 (Green) - the best.", "(甲乙日報道) 渡輪。", "【東京 二日 新聞】渡輪。", "NEW--(best)--The firm.",
            "MACAU, Inc. — The firm.", "【官民共同】渡輪停航。", "(甲=乙) 渡輪。", "【簡訊】渡輪停航。",
            "【生日】渡輪停航。", "本報訊息中心昨日開幕。", "", "PARIS - NICE, the race to the sun, will begin on Sunday.",
            "LONDON - paris and other cities of the world will be seen.", "LONDON - The city",
            "Beta (ACN) - The fares.",
            "Smith, 26 (Reuters and others) - the best.", "(Reuters) said so.",
            "Sonntag, 29. November – Der Markt öffnet.", "Dimanche, 29 novembre - Le marché ouvre.",
            "Winter Lights, 28 November – 4 January, Harbour Park.", "Teatro Real, 28 de noviembre – 4 de enero",
            "Ana Costa, 14 November 1950 – 3 May 2026, was", "Black Friday, November 27 — once a custom — nears.",
            "Update, Nov. 26 — The mayor has resigned.", "CORRECTION, Nov. 26 — The fares rise.",
            "ရန်ကုန်၊ နိုဝင်ဘာ လ", "Lima, November 26. The fares.",
        ])
    func notFound(paragraph: String) {
        #expect(Dateline(leading: paragraph) == nil)
    }

    @Test(
        "The place of a dateline is without day and agency",
        arguments: [
            ("MOSCOW, Monday (Reuters)", "MOSCOW"), ("MOSCOW. Nov 26 (Interfax)", "MOSCOW"),
            ("LONDON Nov 14 (Reuters)", "LONDON"), ("SAITAMA, Japan, Dec. 9 Kyodo", "SAITAMA, Japan"),
            ("ST. JOHN'S, N.L.", "ST. JOHN'S, N.L."), ("Lisboa, quinta-feira (Lusa)", "Lisboa"),
            ("LÉVIS, Qc — 26 nov. 2026", "LÉVIS, Qc"), ("Jeddah, Jumada II 16, 1448, Nov 26, 2026, SPA", "Jeddah"),
            ("ရန်ကုန်၊ နိုဝင်ဘာ ၂၆", "ရန်ကုန်"),
            ("BUCUREȘTI, 26 nov - Sputnik", "BUCUREȘTI"), ("Lissabon /ritzau/AFP", "Lissabon"),
            ("BAKU, Azerbaijan, November 26", "BAKU, Azerbaijan"),
            ("Los Angeles, Calif., Nov. 26", "Los Angeles, Calif."), ("26/11 BRUSSEL (BELGA)", "BRUSSEL"),
            ("Bruxelles (Belgique), 26 nov 2026 (AFP)", "Bruxelles"), ("Nov 26 (Reuters)", nil),
            ("Bruxelles, le 26 novembre 2026", "Bruxelles"), ("Berlin, den 26. November", "Berlin"),
            ("NEW YORK, Nov. 26, 2026 /PRNewswire/", "NEW YORK"), ("NEW YORK--(BUSINESS WIRE)", "NEW YORK"),
            ("TORONTO, ON / ACCESSWIRE / November 26, 2026", "TORONTO, ON"),
            ("WASHINGTON/PARIS, Nov 14", "WASHINGTON/PARIS"),
            ("ZAGREB, 26. studenoga 2026. (Hina)", "ZAGREB"), ("Москва. 26 ноября. INTERFAX.RU", "Москва"),
            ("Budapest, 2026. november 26., csütörtök (MTI)", "Budapest"), ("МОСКВА, 26 ноя - РИА Новости", "МОСКВА"),
            ("الكويت - 26 - 11 (كونا)", "الكويت"), ("القاهرة - (أ ش أ)", "القاهرة"),
            ("دبي في 26 نوفمبر / وام /", "دبي"),
            ("(ANSA) - ROMA, 14 NOV", "ROMA"), ("(서울=연합뉴스)", "서울"), ("[서울=뉴시스]", "서울"),
            ("（中央社記者陳大文台北26日電）", "台北"), ("新華社北京11月14日電", "北京"), ("【澳門十四日電】", "澳門"), ("【本報訊】", nil),
            ("（新聞局訊）", nil), ("STOCKHOLM TT", "STOCKHOLM"), ("大阪", "大阪"), ("北海道", "北海道"), ("本報訊", nil), ("新华社", nil),
            ("海港日報", nil),
            ("27.11. Gdańsk (PAP)", "Gdańsk"), ("東京--(BUSINESS WIRE)", "東京"), ("中新网11月26日电", nil),
            ("【澳門日報記者陳大文26日報道】", nil),
        ] as [(String, String?)])
    func places(printed: String, place: String?) {
        #expect(AgencyDateline.place(in: printed) == place)
    }

    @Test(
        "A dateline may name who wrote it",
        arguments: [
            ("（中央社記者陳怡璇台北26日電）", "陳怡璇"), ("（中央社記者陳怡璇、王大明台北26日電）", "陳怡璇、王大明"),
            ("【澳門日報記者陳大文26日報道】", "陳大文"), ("【ワシントン共同＝山田太郎】", "山田太郎"), ("【本報訊】", nil),
            ("МОСКВА, 26 ноя - РИА Новости, Иван Петров", "Иван Петров"), ("МОСКВА, 26 ноя - РИА Новости", nil),
            ("【マカオ共同】", nil), ("MACAU, 14 Nov", nil), ("(서울=연합뉴스)", nil),
        ] as [(String, String?)])
    func authors(printed: String, name: String?) {
        #expect(Dateline.author(in: printed) == name)
    }
}
