/// What must stay public, however much it looks like a line of a desk.
enum DeskLineStories {
    /// Headlines that have the words, the days and the hours of desks in them.
    static let headlines = [
        "EU lifts arms embargo on Bosnia", "Kill Bill returns", "Oil embargo until 2027 agreed", "歐盟解除武器禁運",
        "Embargo de armas divide a la UE", "Court withdraws ruling", "Hold on: fares to fall",
        "Cancelado show de Madonna em Copacabana", "Oil embargo ends", "Embargo on oil from 5 December",
        "Embargo até dezembro divide ministros", "Embargo de petróleo a partir de 2027",
        "Obra embargada em Coloane", "Embargada la vivienda del exministro", "Sous embargo, Cuba attend le pétrole",
        "L'embargo sur le pétrole russe entre en vigueur", "Waffenembargo gegen Sudan verlängert",
        "Embargo gegen Russland gilt ab 5. Dezember", "A9 bis 15.00 Uhr gesperrt", "Gesperrt: Brücke am Montag zu",
        "Bridge closed until 15:00 on Friday", "Shops open until 22:00 on 30 November", "Fähre ab Montag, 6.00 Uhr wieder frei",
        "Эмбарго на российскую нефть продлено до 2027 года", "США ввели эмбарго", "Ürün ambargosu kaldırıldı",
        "Il embargo", "Nuovo embargo sul petrolio dal 5 dicembre", "Olie-embargo vanaf 5 december",
        "禁煙令11月30日零時生效", "澳門口岸11月30日上午9時開放", "賭場解禁", "政府：11月30日前不得發佈選舉民調", "11月30日起禁止進口活雞",
        "電影解禁後票房大升", "撤銷禁令引爭議", "取消演唱會", "投稿取消限制", "更正派系的路線", "日本、水産物の禁輸を30日に解除", "首相会見を取りやめ",
        "수출 금지 30일 해제", "حظر السفر يبدأ في 30 نوفمبر", "إلغاء الرحلات الجوية بسبب العاصفة", "ביטול הטיסות לתל אביב",
        "Отмена рейсов в Шереметьеве", "Aflyste tog fra mandag", "Konser iptal edildi", "Odwołane loty z Warszawy",
        "Withdrawal of ferries on Friday", "Report withdrawn after protests", "Alert cancelled after false alarm",
        "Cancelled: ferry to Taipa", "Cancelado: show de Madonna", "GUNMEN KILL TWELVE IN HARBOUR", "Anulada la condena de un alcalde",
        "Annulé, le concert de Noël sera remboursé", "Retirada de tropas começa", "Holding pattern over Macau",
        "Please hold the line, minister says", "Hold until dawn, troops told", "Not before Friday: ferries stay in port",
        "Nicht vor Montag: Bahn streikt weiter", "Release date set for 30 November", "Do not use lifts, harbour office says",
        "For use in schools, a new textbook", "Advance for women's league", "Test: do not try this at home",
        "Correction officers honoured", "Not for sale: the last pier", "Frei ab 16: der neue Film", "Advisory for ferries until 15:00",
        "Story of a ferry, told at 09:00", "Meldung über Unfall war falsch", "Bericht über Hafen vorgelegt",
        "Nota de 50 patacas retirada em 2027", "Texto aprovado às 15h de segunda-feira",
        "Notícia falsa anulada por tribunal, diz juiz",
        "Article withdrawn, journal says", "Ferry at 9 a.m. Eastern time from Friday",
    ]
}
