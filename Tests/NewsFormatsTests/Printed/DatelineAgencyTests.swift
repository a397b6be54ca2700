import Testing

@testable import NewsFormats

struct DatelineAgencyTests {
    @Test(
        "The agencies of the world begin their stories each in its way",
        arguments: [
            // South Asia
            ("New Delhi [India], November 26 (ANI)", ": ", "New Delhi"), ("New Delhi, Nov 26 (IANS)", " ", "New Delhi"),
            ("New Delhi, Nov 26 (UNI)", " ", "New Delhi"), ("DHAKA, Nov 26, 2026 (BSS)", " - ", "DHAKA"),
            ("ঢাকা, ২৬ নভেম্বর, ২০২৬ (বাসস)", " : ", "ঢাকা"),
            ("Dhaka, Nov 26 (UNB)", " - ", "Dhaka"), ("Kathmandu, Nov. 26 (RSS)", ": ", "Kathmandu"),
            ("اسلام آباد۔26نومبر (اے پی پی)", ":", "اسلام آباد"), ("KABUL (Pajhwok)", ": ", "KABUL"),
            // Arab countries
            ("Dakar, 26 nov (APS)", " – ", "Dakar"), ("Rabat, 26 nov. 2026 (MAP)", " - ", "Rabat"),
            ("TUNIS, 26 nov (TAP)", " - ", "TUNIS"), ("RAMALLAH, November 26, 2026 (WAFA)", " - ", "RAMALLAH"),
            ("رام الله 26-11-2026 وفا", "- ", "رام الله"), ("Riyadh, November 26, 2026, SPA", " -- ", "Riyadh"),
            ("Doha, November 26 (QNA)", " - ", "Doha"), ("الدوحة في 26 نوفمبر /قنا/", " ", "الدوحة"),
            ("Manama, Nov. 26 (BNA)", ": ", "Manama"), ("المنامة في 26 نوفمبر/ بنا /", " ", "المنامة"),
            ("Muscat, 26 Nov (ONA)", " --- ", "Muscat"), ("مسقط في 26 نوفمبر /العُمانية/", " ", "مسقط"),
            ("KUWAIT, Nov 26 (KUNA)", " -- ", "KUWAIT"), ("Amman, Nov. 26 (Petra)", " -- ", "Amman"),
            ("عمان 26 تشرين الثاني (بترا)", "- ", "عمان"), ("Damascus, SANA", "- ", "Damascus"),
            ("CAIRO, Nov 26 (MENA)", " - ", "CAIRO"), ("SANA'A, Nov. 26 (Saba)", " - ", "SANA'A"),
            ("باريس 26-11-2026 (أ ف ب)", " - ", "باريس"), ("القاهرة ٢٦ نوفمبر (رويترز)", " - ", "القاهرة"),
            ("القاهرة (د ب أ)", "- ", "القاهرة"), ("بكين 26 نوفمبر 2026 (شينخوا)", " ", "بكين"),
            ("سيئول، 26 نوفمبر(يونهاب)", " -- ", "سيئول"),
            // Turkey, Iran, Central Asia
            ("Tehran, IRNA", " - ", "Tehran"), ("Tehran, Nov 26, IRNA", " – ", "Tehran"),
            ("TEHRAN (ISNA)", "- ", "TEHRAN"),
            ("تهران - ایرنا", " - ", "تهران"), ("TEHRAN (Tasnim)", " – ", "TEHRAN"),
            ("TEHRAN, Nov. 26 (MNA)", " – ", "TEHRAN"),
            ("YEREVAN, NOVEMBER 26, ARMENPRESS", ". ", "YEREVAN"), ("ЕРЕВАН, 26 НОЯБРЯ, АРМЕНПРЕСС", ". ", "ЕРЕВАН"),
            ("Baku, November 26, AZERTAC", " - ", "Baku"), ("Bakı, 26 noyabr, AZƏRTAC", " – ", "Bakı"),
            ("ASTANA. KAZINFORM", " — ", "ASTANA"), ("АСТАНА. КАЗИНФОРМ", " - ", "АСТАНА"),
            ("ДУШАНБЕ, 26.11.2026 /НИАТ «Ховар»/", ". ", "ДУШАНБЕ"),
            ("TASHKENT, November 26 /Dunyo/", ". ", "TASHKENT"),
            ("Tashkent, Uzbekistan (UzDaily.com)", " -- ", "Tashkent, Uzbekistan"),
            ("БИШКЕК, 26 ноября /Кабар/", ". ", "БИШКЕК"),
            // East Asia
            ("BEIJING, Nov. 26 (Xinhua)", " -- ", "BEIJING"), ("BEIJING, 26 novembre (Xinhua)", " -- ", "BEIJING"),
            ("Пекин, 26 ноября /Синьхуа/", " -- ", "Пекин"), ("BEIJING, 26. November (Xinhua)", " -- ", "BEIJING"),
            ("【新華社北京11月26日】", "", "北京"), ("中新网北京11月26日电", " ", "北京"), ("人民网北京11月26日电", " ", "北京"),
            ("本报北京11月26日电", " ", "北京"), ("韩联社首尔11月26日电", " ", "首尔"), ("【共同社东京11月26日电】", "", "东京"),
            ("【ソウル聯合ニュース】", "フェリー、", "ソウル"), ("【ワシントン時事】", "フェリー、", "ワシントン"),
            ("【平壌11月26日発朝鮮中央通信】", "フェリー、", "平壌"), ("(평양 11월 26일발 조선중앙통신)", "", "평양"),
            ("SEOUL, Nov. 26 (Yonhap)", " -- ", "SEOUL"), ("Seúl, 26 de noviembre (Yonhap)", " -- ", "Seúl"),
            ("(서울=뉴스1)", " ", "서울"), ("Pyongyang, November 26 (KCNA)", " -- ", "Pyongyang"),
            ("Ulaanbaatar, November 26, 2026 (MONTSAME)", ". ", "Ulaanbaatar"),
            ("Улаанбаатар, 2026 оны арваннэгдүгээр сарын 26 /МОНЦАМЭ/", ". ", "Улаанбаатар"),
            // South East Asia, Pacific
            ("Hanoi (VNA)", " – ", "Hanoi"), ("河内（VNA）", "- ", "河内"),
            ("香港, 2026年11月26日 (GLOBE NEWSWIRE)", " -- ", "香港"), ("香港2026年11月26日 /美通社/", " -- ", "香港"),
            ("กรุงเทพฯ 26 พ.ย. (ซินหัว)", " -- ", "กรุงเทพฯ"), ("Ханой (ВИА)", " – ", "Ханой"),
            ("BANGKOK, Nov 26 (TNA)", " - ", "BANGKOK"), ("BANGKOK (NNT)", " - ", "BANGKOK"),
            ("KUALA LUMPUR, 26 Nov (Bernama)", " -- ", "KUALA LUMPUR"), ("Jakarta, 26/11 (ANTARA)", " - ", "Jakarta"),
            ("MANILA", " – ", "MANILA"), ("CEBU CITY, Philippines", " — ", "CEBU CITY, Philippines"),
            ("DILI, 26 novembru 2026 (TATOLI)", "—", "DILI"), ("SYDNEY, Nov 26 AAP", " - ", "SYDNEY"),
            ("Wellington, Nov 26 NZPA", " - ", "Wellington"),
            ("Phnom Penh, November 26, 2026 (AKP)", " -- ", "Phnom Penh"),
            ("KUALA LUMPUR", ": ", "KUALA LUMPUR"), ("SINGAPORE", ": ", "SINGAPORE"),
            ("กรุงเทพฯ 26 พ.ย.", " - ", "กรุงเทพฯ"), ("เชียงใหม่ 26 พฤศจิกายน 2569", " – ", "เชียงใหม่"),
            ("Улаанбаатар, 11 дүгээр сарын 26 /МОНЦАМЭ/", ". ", "Улаанбаатар"),
            ("【11月26日 AFP】", "フェリー、", nil), ("（中央社東京26日綜合外電報導）", "", "東京"),
            ("（中央社記者陳大文台北26日電）", "", "台北"),
            // Russia and the East of Europe
            ("MOSCOW, November 26. /TASS/", ". ", "MOSCOW"), ("Москва. 26 ноября. ИНТЕРФАКС", " - ", "Москва"),
            ("26 ноября, Минск /Корр. БЕЛТА/", ". ", "Минск"), ("MINSK, 26 November (BelTA)", " – ", "MINSK"),
            ("Одеса. 26 листопада. ІНТЕРФАКС-УКРАЇНА", " - ", "Одеса"),
            ("Kyiv. November 26. INTERFAX-UKRAINE", " - ", "Kyiv"), ("КИЇВ. 26 листопада. УКРІНФОРМ", ". ", "КИЇВ"),
            ("Warszawa (PAP)", " - ", "Warszawa"),
            ("Bratislava 26. novembra (TASR)", " – ", "Bratislava"), ("Chișinău, 26 noi. /MOLDPRES/", ". ", "Chișinău"),
            ("СОФИЯ, 26 ноември /БТА/", ". ", "СОФИЯ"), ("София, 26 ноември /Иван Иванов, БТА/", ". ", "София"),
            ("BEOGRAD, 26. novembra (Tanjug)", " - ", "BEOGRAD"),
            ("BEOGRAD, 26. novembra 2026. (Beta)", " - ", "BEOGRAD"),
            ("Ljubljana, 26. novembra (STA)", " - ", "Ljubljana"), ("SARAJEVO, 26. novembra (FENA)", " - ", "SARAJEVO"),
            ("Скопје, 26 ноември 2026 (МИА)", " - ", "Скопје"), ("TIRANË, 26 nëntor /ATSH/", " - ", "TIRANË"),
            ("TIRANA, November 26 /ATA/", " - ", "TIRANA"), ("Λευκωσία, 26 Νοεμβρίου (ΚΥΠΕ)", " - ", "Λευκωσία"),
            ("Vilnius, lapkričio 26 d. (BNS)", ". ", "Vilnius"), ("Vilnius, lapkričio 26 d. (ELTA)", ". ", "Vilnius"),
            ("RĪGA, 26.nov (LETA)", " - ", "RĪGA"), ("Rīga, 26.nov., LETA", ". ", "Rīga"),
            ("TALLINN, Nov 26, BNS", " – ", "TALLINN"),
            ("ВЛАДИВОСТОК, 26 ноября. /Корр. ТАСС Иван Петров/", ". ", "ВЛАДИВОСТОК"),
            ("Děčín (Ústecko) 26. listopadu (ČTK)", " - ", "Děčín"), ("İSTANBUL (İHA)", " - ", "İSTANBUL"),
            ("Ahmet YILMAZ/İSTANBUL, (DHA)", "- ", "İSTANBUL"),
            // Western Europe
            ("MADRID 26 Nov. (EUROPA PRESS)", " - ", "MADRID"), ("Madrid (EFE)", ".- ", "Madrid"),
            ("Roma, 26 nov. (Adnkronos)", " - ", "Roma"), ("Roma, 26 nov 2026 12:30 - (Agenzia Nova)", " - ", "Roma"),
            ("Berlin, 26. November (AFP)", " - ", "Berlin"), ("Paris, 26 Nov 2026 (AFP)", " - ", "Paris"),
            ("AMSTERDAM (ANP)", " - ", "AMSTERDAM"), ("Wien/Berlin (APA/dpa)", " - ", "Wien/Berlin"),
            ("Berlin (dpa/tmn)", " - ", "Berlin"), ("Bern, 26. Nov (awp)", " - ", "Bern"),
            ("København /ritzau/", " - ", "København"), ("Oslo (NTB)", ": ", "Oslo"),
            ("LISBOA (NTB-AFP)", ": ", "LISBOA"),
            ("بغداد/ واع /", " ", "بغداد"), ("الرباط (ومع)", " - ", "الرباط"),
            ("Bryssel (STT)", " – ", "Bryssel"),
            ("(DIRE) Roma, 26 Nov.", " - ", "Roma"), ("Köln (SID)", " - ", "Köln"), ("Bonn (KNA)", " - ", "Bonn"),
            // Africa
            ("Muqdisho, Noofembar 26, 2026 (SONNA)", " - ", "Muqdisho"), ("Muqdisho (SONNA)", "-", "Muqdisho"),
            ("القاهرة في 26 نوفمبر/أ ش أ/", " ", "القاهرة"), ("دمشق-سانا", " ", "دمشق"), ("بغداد – واع", " ", "بغداد"),
            ("لشبونة 26 نوفمبر تشرين الثاني (رويترز)", " - ", "لشبونة"),
            ("لشبونة 26 مايو أيار (رويترز)", " - ", "لشبونة"),
            ("JOHANNESBURG (Sapa)", " - ", "JOHANNESBURG"), ("Abuja, Nov. 26, 2026 (NAN)", " ", "Abuja"),
            ("Accra, Nov. 26, GNA", " - ", "Accra"), ("Addis Ababa, November 26/2026 (ENA)", " - ", "Addis Ababa"),
            ("Addis Ababa, November 26, 2026 (ENA)", " – ", "Addis Ababa"),
            ("Cidade da Praia, 26 Nov (Inforpress)", " – ", "Cidade da Praia"),
            ("São Tomé, 26 Nov. 2026 (STP-Press)", " – ", "São Tomé"), ("Maputo, 26 Nov (AIM)", " - ", "Maputo"),
            ("BUJUMBURA, 26 nov (ABP)", " – ", "BUJUMBURA"), ("Libreville, 26 Novembre (AGP)", " – ", "Libreville"),
            ("Dakar, Sénégal (PANA)", " - ", "Dakar, Sénégal"), ("KHARTOUM, Nov. 26 (SUNA)", " - ", "KHARTOUM"),
            // Latin America
            ("Buenos Aires, 26 de noviembre (Télam)", ".- ", "Buenos Aires"),
            ("Buenos Aires, noviembre 26 (NA)", " -- ", "Buenos Aires"),
            ("México, 26 Nov. (Notimex)", ".- ", "México"), ("Lima, nov. 26", ". ", "Lima"),
            ("La Paz, 26 de noviembre de 2026 (ABI)", ".– ", "La Paz"), ("La Paz, 26 nov (ABI)", ".- ", "La Paz"),
            ("Caracas, 26 Nov. AVN", ".- ", "Caracas"), ("La Habana, 26 nov (ACN)", " ", "La Habana"),
            ("मुंबई, 26 नवंबर (वार्ता)", " ", "मुंबई"), ("मुंबई, 26 नवंबर (आईएएनएस)", "। ", "मुंबई"),
            ("ROMA, 26 nov 2026 (IPS)", " - ", "ROMA"),
            ("ALGER, 26 nov 2026 (APS)", "- ", "ALGER"), ("МОСКВА, 26 ноя — РИА Новости", ". ", "МОСКВА"),
            // Agencies that name themselves first, or alone
            ("(ΑΠΕ-ΜΠΕ)", " ", nil), ("(ΑΠΕ-ΜΠΕ)", "- ", nil), ("(APS)", " - ", nil), ("(Reuters)", " - ", nil),
            ("AGI", " - ", nil), ("AGI - Roma, 26 nov.", " - ", "Roma"), ("(AGI) - ROMA", " - ", "ROMA"),
            ("(أ ف ب)", " - ", nil),
            ("ACN Barcelona", ".-", "Barcelona"), ("(ຂປລ)", " ", nil),
            ("ԵՐԵՎԱՆ, 26 ՆՈՅԵՄԲԵՐԻ, ԱՐՄԵՆՊՐԵՍ", "։ ", "ԵՐԵՎԱՆ"),
            ("КАЛИНИНГРАД, 26 ноября. /Корр. ТАСС Владимир Нуякшев/", ". ", "КАЛИНИНГРАД"),
            ("Улаанбаатар, арваннэгдүгээр сарын 26 /МОНЦАМЭ/", ". ", "Улаанбаатар"),
            ("TOSHKENT, 26-noyabr. /Dunyo AA/", ". ", "TOSHKENT"), ("VLORË, 26 nëntor/ATSH/", "- ", "VLORË"),
            ("ባሕር ዳር፣ ኅዳር 17/2019 (ኢዜአ)", " ", "ባሕር ዳር"), ("（中央社記者李卉婷屏東縣26日電）", "", "屏東縣"),
            // Papers in South Asia
            ("சென்னை, நவ. 26 (பி.டி.ஐ)", " ", "சென்னை"), ("విశాఖపట్నం, నవంబర్ 26 (పీటీఐ)", ": ", "విశాఖపట్నం"),
            ("અમદાવાદ, ૨૬ નવેમ્બર (પીટીઆઈ)", " ", "અમદાવાદ"), ("කොළඹ, නොවැම්බර් 26 (ඩේලි මිරර්)", " - ", "කොළඹ"),
            ("मुंबई, दि. २६ (प्रतिनिधी)", " : ", "मुंबई"), ("मुंबई, दि. २६ नोव्हेंबर (वार्ताहर)", " - ", "मुंबई"),
            ("पुणे, ता. २६", " : ", "पुणे"),
            // Wires of press releases, and sites
            ("HONG KONG, Nov 26, 2026 - (ACN Newswire)", " - ", "HONG KONG"),
            ("TOKYO, Nov 26, 2026 - (JCN Newswire)", " - ", "TOKYO"),
            ("SINGAPORE - Media OutReach Newswire - 26 November 2026", " - ", "SINGAPORE"),
            ("VANCOUVER, British Columbia--(Newsfile Corp. - November 26, 2026)", " - ", "VANCOUVER, British Columbia"),
            ("NEW YORK--(BUSINESS WIRE)", "--", "NEW YORK"),
            ("TORONTO, ON / ACCESSWIRE / November 26, 2026", " / ", "TORONTO, ON"),
            ("NAIROBI, Kenya, November 26, 2026/APO Group/", " -- ", "NAIROBI, Kenya"),
            ("QUITO", ".- ", "QUITO"), ("CIUDAD DE MÉXICO, México", ".- ", "CIUDAD DE MÉXICO, México"),
            ("ISTANBUL, Türkiye", " — ", "ISTANBUL, Türkiye"), ("Reykjavík (RÚV)", " - ", "Reykjavík"),
            ("JAKARTA, KOMPAS.com", " - ", "JAKARTA"), ("TEMPO.CO, Jakarta", " - ", "Jakarta"),
            ("Hà Nội, ngày 26 tháng 11 (TTXVN)", " - ", "Hà Nội"),
            ("Hà Nội, 26 tháng 11 năm 2026 (TTXVN)", " - ", "Hà Nội"),
            ("الدوحة - قنا", " - ", "الدوحة"), ("São Paulo, 26 (AE)", " - ", "São Paulo"),
            ("АСТАНА. ҚазАқпарат", " – ", "АСТАНА"), ("Helsinki, 26.11.2026 (STT-Lehtikuva)", " ", "Helsinki"),
            ("Kyiv. November 26. UNN", ". ", "Kyiv"), ("København, torsdag /ritzau/", " - ", "København"),
            ("Berlin, Donnerstag (dpa)", " - ", "Berlin"),
            ("（香港中通社11月26日電）", "", "香港"), ("【明報專訊】", "", nil), ("【星島日報報道】", "", nil),
            ("【本報記者陳大文香港報道】", "", "香港"), ("【AFP=時事】", "フェリー、", nil),
        ] as [(String, String, String?)])
    func agencies(printed: String, mark: String, place: String?) {
        let isJapanese = mark == "フェリー、"
        let rest =
            isJapanese
            ? "フェリー、値上げ。" : mark == ": " ? "Fares of the night ferries rise in May, the office said." : "Fares rise."
        let dateline = Dateline(leading: printed + (isJapanese ? "" : mark) + rest)
        #expect(dateline?.printed == printed)
        #expect(dateline?.rest == rest)
        #expect(dateline.flatMap { AgencyDateline.place(in: $0.printed) } == place)
    }

    @Test(
        "Cities in letters without case stand before a colon or a full stop",
        arguments: [
            ("சென்னை", ": "), ("नई दिल्ली", "। "), ("കൊച്ചി", " ∙ "), ("ಬೆಂಗಳೂರು", ": "), ("అమరావతి", ""), ("ঢাকা", ": "),
        ])
    func uncasedCities(city: String, mark: String) {
        let text = "மே முதல் படகுக் கட்டணம் 10 சதவீதம் உயரும்."
        let found = Dateline(leading: city + mark + text)
        #expect(found?.printed == (mark.isEmpty ? nil : city) && found?.rest == (mark.isEmpty ? nil : text))
    }

    @Test("The Canadian Press' cities stand alone where it is named")
    func canada() {
        let text = "VICTORIA — Fares rise in May."
        #expect(Dateline(leading: text) == nil)
        #expect(Dateline.cityAlone(text, of: [nil, "Jane Doe, The Canadian Press"])?.printed == "VICTORIA")
        #expect(Dateline.cityAlone(text, of: ["Jane Doe", "Reuters"]) == nil)
        #expect(Dateline.cityAlone("Victoria — Fares rise.", of: ["La Presse Canadienne"]) == nil)
    }

    @Test(
        "What agencies and places have in common with prose is text",
        arguments: [
            "NOTA.- El autor.", "PRIMERO.- Se aprueba.", "Quito.- Los precios.", "LIMA, Costa.- Dos.",
            "SINGAPORE - Malaysia - 26 November 2026 - a log.", "Paris - Fashion Press - many pages - all new.",
            "VANCOUVER--(the city - November 26) - rises.", "HONG KONG, the city (it is one) - rises.",
            "Amazon.com, Seattle and others - rise.", "Fares, up.com and down - rise.", "Paris, 26 (years) - is old.",
            "Hà Nội, tháng 11 (mưa) - đẹp.", "【本報報道員】票價。", "【特別報道】票價。", "【專訊】票價。",
            "[서울경제=홍길동 기자] 요금은 오른다.", "الدوحة - مدينة - جميلة.", "July 4, 2026/Fourth Group of all/ -- fares.",
            "Tehran, Paris - the capitals meet.", "Lima, nov. 26 casos son nuevos.", "Lima, may 26. It was a day.",
            "Jueves, nov. 26. Los precios suben.",
            "Damascus, Sanaa - two capitals.", "MANILA - the city.", "Manila – The capital.",
            "FERRIES – The fares rise.",
            "WARNING, Storm — The storm.", "Accra, Nov. 26, Lagos - the tour.", "Baku, November 26, Tuesday - all.",
            "Madrid, 26 de noviembre, Barcelona - el partido.", "Oslo, Bergen: Two towns.",
            "Prices [all], November 26 (sale): low.",
            "Astana. Kazakhs - the people.", "Beta, 26 (version) - the software.", "Paris. Reuters. Two words.",
            "In Madrid, Nov 26, AFP - the party.", "Fares, Nov 26, rose - and fell.",
            "Roma 12:30 - (il treno) - parte.", "SALE – Nov 26.", "Alpha, Beta - two letters.",
            "Napa, Sonoma, APA - wines.", "Turku, 27.11. (Tampere)", "LÉVIS, Lac — Deux mots.",
            "香港2026年 /美通社/ -- 渡輪。",
            "(MAP) The way to the pier.", "(AP) all of it.", "AFP - the federal police - has a boat.",
            "AGI - un progetto.", "(a) - Fares rise.", "(NATO) - Fares rise.", "TAP - The airline flies.",
            "ACN channel.-A film.", "(ຂໍ້) ຄ່າເຮືອ", "मुंबई - पुणे एक्सप्रेसवे पर शुक्रवार को यातायात बंद रहा।", "சென்னை நகரம்: ஒரு கதை சொல்லும் படம்.",
            "दि. २६ : सण",
            "मुंबई, रविवार : सण आहे",
            "【北京11月26日】天氣。", "【11月26日 土曜】フェリー、値上げ。",
            "WARNING: Fares of the night ferries rise in May, the office said.",
            "LONDON: of the island and its fares in the night.",
            "PARIS: One.", "กรุงเทพฯ 26 คน - ค่าเรือ", "بغداد – مدينة كبيرة", "Корр. ТАСС Иван Петров - вернулся.",
            "【東京大学】フェリー。", "(서울 11월 26일 행사) 요금.", "本土11月26日電影上映。",
        ])
    func prose(paragraph: String) {
        #expect(Dateline(leading: paragraph) == nil)
    }
}
