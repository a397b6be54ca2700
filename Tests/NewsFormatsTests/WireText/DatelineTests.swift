import Testing

@testable import NewsFormats

struct DatelineTests {
    @Test(
        "A dateline comes off the head of the text as it is printed",
        arguments: [
            ("MACAU, 14 Nov — The ferries run.", "MACAU, 14 Nov", "The ferries run."),
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
            ("MACAU, 14 Nov", "MACAU, 14 Nov", ""), ("【本報訊】渡輪加班。", "【本報訊】", "渡輪加班。"),
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
            ("本报讯 渡轮加班。", "本报讯", "渡轮加班。"), ("【中新社香港專電】渡輪加班。", "【中新社香港專電】", "渡輪加班。"),
        ])
    func found(paragraph: String, printed: String, rest: String) {
        let dateline = Dateline(leading: paragraph)
        #expect(dateline?.printed == printed)
        #expect(dateline?.rest == rest)
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
            "MACAU, Inc. — The firm.", "【官民共同】渡輪停航。", "(甲=乙) 渡輪。", "【簡訊】渡輪停航。",
            "【生日】渡輪停航。", "本報訊息中心昨日開幕。", "",
        ])
    func notFound(paragraph: String) {
        #expect(Dateline(leading: paragraph) == nil)
    }
}
