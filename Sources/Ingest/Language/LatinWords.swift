/// Function words, some of which occur in every sentence, to choose among several languages whose n-grams fit a short
/// text alike.
///
/// A doubt is nil: too few of them, or nearly as many of another language.
enum LatinWords {
    /// - Parameters:
    ///   - found: the languages that fit.
    ///   - letters: letters and single spaces.
    static func language(among found: [String], in letters: String) -> String? {
        let words = letters.lowercased().split { $0 == " " || $0 == "'" || $0 == "’" }
        let counts = found.map { language in (language: language, count: words.count { has($0, language) }) }
        guard let best = counts.max(by: { $0.count < $1.count }), best.count >= 3,
            fewest(of: best.language) * best.count >= words.count
        else { return nil }
        for other in found where other != best.language {
            let own = words.count { has($0, best.language) && !has($0, other) }
            let others = words.count { has($0, other) && !has($0, best.language) }
            if own < 2 || own < 2 * others { return nil }
        }
        return LatinFamilies.hasNeighbours(best.language)
            ? LatinFamilies.language(near: best.language, in: letters) : best.language
    }

    /// Whether a few words, in which n-grams may err, have more function words of the language than of any other but those
    /// that are told apart from it by words of their own.
    static func confirm(_ language: String, in letters: String) -> Bool {
        let words = letters.lowercased().split { $0 == " " || $0 == "'" || $0 == "’" }
        let isOfFamily = LatinFamilies.hasNeighbours(language)
        let others = small.keys.filter { other in
            let isToldApart = isOfFamily && LatinFamilies.hasNeighbours(other)
            return other != language && !(isToldApart && LatinFamilies.areNeighbours(other, language))
        }
        let most = others.map { other in words.count { has($0, other) } }.max() ?? 0
        guard small[language] != nil else { return most <= 2 }
        return words.count { has($0, language) } > most
    }

    private static func has(_ word: Substring, _ language: String) -> Bool {
        small[language]?.contains(word) == true
    }

    /// The least share of function words; languages that use endings instead have fewer.
    private static func fewest(of language: String) -> Int {
        ["et", "fi", "hu", "lt", "lv", "tr"].contains(language) ? 12 : 6
    }

    private static let small: [String: Set<Substring>] = [
        "af": set("die het en van in is op dat te vir met nie se word deur sy"),
        "ca": set(
            """
            el els la les amb i del dels una un per que ha de va és en al segons aquest dilluns dimarts
            dimecres dijous divendres dissabte diumenge
            """),
        "cs": set("v ve se na že a je do k s z za pro by od po o pondělí úterý středu čtvrtek pátek sobotu neděli"),
        "cy": set("yn y yr i a o ar mae wedi bod gan bydd ei"),
        "da": set("og er for af en et som på til med den det i har ikke fra ved om at de"),
        "de": set(
            """
            der die das und den dem des im am ist von mit zu für auf ein eine sich nach bei wie in vor worden
            montag dienstag mittwoch donnerstag freitag samstag sonntag sind wurde hat haben
            """),
        "en": set(
            """
            the of and to in is was for that on with said by from at as are has have a after monday tuesday
            wednesday thursday friday saturday sunday
            """),
        "es": set(
            """
            el los las del la de y en una un con por se su es fue más según dijo lo al este que sin lunes
            martes miércoles jueves viernes sábado domingo
            """),
        "et": set(
            """
            ja on ei et oli mis kes ka oma kui ning aga esmaspäeval teisipäeval kolmapäeval neljapäeval reedel
            laupäeval pühapäeval
            """),
        "eu": set("eta da du dute ez ere bat izan dira dela"),
        "fi": set(
            """
            ja on ei oli että joka ovat mukaan sekä kun myös hän sen kertoo kuin maanantaina tiistaina
            keskiviikkona torstaina perjantaina lauantaina sunnuntaina kaksi kolme poliisi
            """),
        "fr": set(
            """
            le la les des du de et en une un est dans pour sur au aux a qui par ont été selon l d lundi mardi
            mercredi jeudi vendredi samedi dimanche
            """),
        "ga": set("an na agus ar ag i go is le a"),
        "gl": set(
            """
            o a os as do da dos das en no na unha un é foi con para polo pola ao á tamén máis de que segundo
            este luns mércores xoves venres
            """),
        "hr": set("i u je na se da su za od s o koji će"),
        "bs": set("i u je na se da su za od s o koji će"),
        "hu": set(
            """
            a az és hogy nem egy is volt meg ez szerint hétfőn kedden szerdán csütörtökön pénteken szombaton
            vasárnap
            """),
        "is": set("og að í á er sem til um við var"),
        "it": set(
            """
            il gli dei della del di e che ha per una un in le al nel alla con è sono più la d l dell ora dal alle dalle
            non nei sul sulla anche lunedì martedì mercoledì giovedì venerdì sabato domenica
            """),
        "lt": set(
            """
            ir kad iš į su yra už buvo nes per ne kaip pirmadienį antradienį trečiadienį ketvirtadienį
            penktadienį šeštadienį sekmadienį
            """),
        "lv": set(
            """
            un ir no par ka ar uz tika arī bet pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien
            """),
        "nb": set("og er for av en et som på til med den det i har ikke fra om at la sa"),
        "nl": set(
            """
            de het een en van in is op dat te voor met zijn heeft aan werd door maandag dinsdag woensdag
            donderdag vrijdag zaterdag zondag
            """),
        "nn": set("og er for av ein eit som på til med den det i har ikkje frå om at"),
        "pl": set(
            """
            w i na z się że do nie jest po o za od przez dla oraz jak poniedziałek wtorek środę czwartek piątek
            sobotę niedzielę
            """),
        "pt": set(
            """
            o a os as do da dos das em no na uma um é foi são com para pelo pela ao às também mais de que não
            feira sábado domingo disse
            """),
        "ro": set(
            """
            și a în de la cu pe un o din care este au fost pentru să al iar luni marți miercuri joi vineri
            sâmbătă duminică
            """),
        "sk": set(
            """
            v vo sa na že a je do k s z za pre by od po o pondelok utorok stredu štvrtok piatok sobotu nedeľu
            """),
        "sl": set("v je in na se da so za z bi ki pa s po pri ponedeljek torek sredo četrtek petek soboto nedeljo"),
        "sq": set("dhe të në e i për që me nga është një"),
        "sv": set(
            """
            och att är för av en ett som på till med den det i har inte från vid om var måndagen tisdagen
            onsdagen torsdagen fredagen lördagen söndagen
            """),
        "tl": set("ang ng sa mga na ay at ni si nitong ayon"),
        "tr": set(
            """
            ve bir bu için ile da de olarak dedi gibi daha olan pazartesi salı çarşamba perşembe cuma cumartesi
            yüzde
            """),
    ]

    private static func set(_ words: String) -> Set<Substring> {
        Set(words.split(whereSeparator: \.isWhitespace))
    }
}
