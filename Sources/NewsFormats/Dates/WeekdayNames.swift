/// The names of the days of the week in the languages of the wires, without letter case and accents.
enum WeekdayNames {
    /// 0 is Sunday; nil for any other word.
    static func number(_ word: String) -> Int? {
        let folded = word.foldedLetters
        return weekdays[folded.hasSuffix("-feira") ? String(folded.dropLast(6)) : folded]
    }

    /// From Sunday on, in the case in which dates have them. Portuguese leaves `feira` out.
    private static let rows = [
        "sunday monday tuesday wednesday thursday friday saturday", "sun mon tue wed thu fri sat",
        "sun mon tues wed thur fri sat", "sun mon tues wed thurs fri sat",
        "domingo segunda terça quarta quinta sexta sábado", "domingo lunes martes miércoles jueves viernes sábado",
        "dimanche lundi mardi mercredi jeudi vendredi samedi",
        "domenica lunedì martedì mercoledì giovedì venerdì sabato",
        "sonntag montag dienstag mittwoch donnerstag freitag samstag",
        "sonntag montag dienstag mittwoch donnerstag freitag sonnabend",
        "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
        "söndag måndag tisdag onsdag torsdag fredag lördag",
        "søndag mandag tirsdag onsdag torsdag fredag lørdag",
        "sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina",
        "niedziela poniedziałek wtorek środa czwartek piątek sobota",
        "neděle pondělí úterý středa čtvrtek pátek sobota",
        "nedeľa pondelok utorok streda štvrtok piatok sobota",
        "nedjelja ponedjeljak utorak srijeda četvrtak petak subota",
        "niedzieli poniedziałku wtorku środy czwartku piątku soboty",
        "neděle pondělka úterka středy čtvrtka pátku soboty", "nedele pondelka utorka stredy štvrtka piatka soboty",
        "nedjelje ponedjeljka utorka srijede četvrtka petka subote",
        "nedelje ponedeljka torka srede četrtka petka sobote",
        "недеље понедељка уторка среде четвртка петка суботе",
        "воскресенья понедельника вторника среды четверга пятницы субботы",
        "неділі понеділка вівторка середи четверга п'ятниці суботи",
        "vasárnap hétfő kedd szerda csütörtök péntek szombat", "duminică luni marți miercuri joi vineri sâmbătă",
        "pazar pazartesi salı çarşamba perşembe cuma cumartesi",
        "воскресенье понедельник вторник среда четверг пятница суббота",
        "неділя понеділок вівторок середа четвер п'ятниця субота",
        "Κυριακή Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο", "minggu senin selasa rabu kamis jumat sabtu",
    ]

    private static let weekdays: [String: Int] = {
        var weekdays: [String: Int] = [:]
        for row in rows {
            for (day, name) in row.split(separator: " ").enumerated() {
                weekdays[String(name).foldedLetters] = day
            }
        }
        return weekdays
    }()
}
