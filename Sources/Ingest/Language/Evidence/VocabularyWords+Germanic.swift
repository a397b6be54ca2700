// Frequent words of German, Dutch, English and their neighbours.

extension VocabularyWords {
    static let german = """
        der die das und den dem des im am ist von mit zu für auf ein eine sich nach bei wie in vor worden
        montag dienstag mittwoch donnerstag freitag samstag sonntag sind wurde hat haben zwei drei hundert
        mehrere zwischen bank leben gekommen lässt unverändert höhere einen einem einer eines ins an aus bis
        durch gegen war waren wurden wird werden nicht niemand ohne seit über um unter vom wegen zum zur als
        auch nur noch oder aber dass er sie es sein seine ihr mehr mindestens rund etwa heute gestern morgen
        abend nacht vormittag freitag* jahr jahre jahren alter uhr montag* dienstag* mittwoch* donnerstag*
        samstag* sonntag* januar februar märz april mai juni juli august september oktober november dezember
        regierung* minister* präsident* polizei* menschen prozent euro millionen milliarden tausend teilte
        sagte tote verletzt* starb gestorben tot festgenommen verdacht* gewonnen schlägt besiegt* spiel
        erdbeben brand feuer unfall straße* autobahn* gesperrt sperrt schnee* steigt sinkt früher* ehemalig*
        müssen kann können soll sollen erschüttert dpa APA AFP sda DPA *ung *ungen *keit *lich *schaft *isch
        *ische *heit ich so wir du wenn was man da dann schon habe ja mir mal hier mich doch immer jetzt diese
        wieder keine alle sehr muss uns bin gut gibt hatte ihre dieser alles also geht viel zeit ab ganz
        machen denn meine damit dir will einfach grad ob hans familien person mann grund ex nun neu ans sei
        sinn weg dies bus liga eu
        """

    static let luxembourgish = """
        de den d déi dat en eng an am vun fir mat op zu bei net och ass sinn war gouf ginn huet hunn sech si
        hien haut gëschter joer méindeg dënschdeg mëttwoch donneschdeg freideg samschdeg sonndeg regierung
        police leit no wéi iwwer géint virun
        """

    static let dutch = """
        de het een en van in is op dat te voor met zijn heeft aan werd door maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag twee drie honderd honderden enkele tussen bank rente toen omgekomen hogere
        laat hebben was waren wordt worden werden bij naar niet niemand geen ook die dit als om uit over onder
        tot tegen na per volgens had meer of maar nog wel hij zij haar ten minste vandaag gisteren morgen
        ochtend avond vrijdag* jaar jarige leeftijd uur maandag* dinsdag* woensdag* donderdag* zaterdag*
        zondag* januari februari maart april mei juni juli augustus september oktober november december
        kabinet regering minister ministerie president politie mensen procent euro miljoen miljard duizend zei
        meldt meldde weten doden dode gewond gewonden overleden dood aangehouden verdenking verdachte gewonnen
        verslaat wint wedstrijd aardbeving brand ongeval ongeluk weg snelweg afgesloten sneeuw verhoogt stijgt
        treedt trad afgetreden roept thuis ANP Belga BELGA KNMI *heid *ingen *lijk *lijke *baar *aars *tje ik
        je er ze dan we wat deze kan zo al mijn u heb nu ben kunnen veel me moet hoe ons waar goed gaan gaat
        onze wil zich zou doen andere hier dus maken alleen mij hun nieuwe weer zien zal jij moeten eerste
        komt wij echt eens daar heel toch dag mee staat alle tijd zoals iets komen vlak ter sta let vind enige
        man mis kun ex route wegen wie nacht net word won hem bus stadion nam site ga nou
        """

    static let afrikaans = """
        die het en van in is op dat te vir met nie se word deur sy ek jy my ons waar goed gaan wil hier dus
        alleen nuwe weer sien eers kom daar heel tog dag alle tyd soos iets enige man mis wie nag net bus
        stadion per of nou president euro dan so al u hoe laat want land stad dit dié twee drie honderd sewe
        tussen bank toe bly onveranderd gehou 1e aan by na ook was sal om uit oor onder tot teen n 'n wat as
        meer maar nog volgens hulle hy haar vandag gister môre oggend oggende vrydag* jaar uur maandag*
        dinsdag* woensdag* donderdag* saterdag* sondag* januarie februarie maart april mei junie julie
        augustus september oktober november desember regering minister polisie mense niemand persent rand
        miljoen duisend gesê sê gesterf dood beseer* gearresteer* wen aardbewing brand ongeluk pad paaie
        gesluit sneeu styg verhoog weens omgewing kan moet *heid *like
        """

    static let frisian = """
        de it fan en yn op te is mei foar troch oan by nei net gjin ek dat dy dit as om út oer ûnder tsjin hat
        hawwe wie wurdt waard hy sy har hjoed juster jier oere moandei tiisdei woansdei tongersdei freed sneon
        snein plysje minsken sei
        """

    static let english = """
        the of and to in is was for that on with said by from at as are has have a after monday tuesday
        wednesday thursday friday saturday sunday hundreds several between bank main rate rates holds demand
        kept were says had before an be been will would could it its his her he she they not no but who which
        about over into than more two three four five people person police government minister president prime
        former january february march april may june july august september october november december year
        years percent per cent million billion thousand killed died dies dead death injured arrested suspicion
        beat beats won win wins match goal earthquake quake fire crash road closed snow rain rise rises raise
        urged told according reported spokesman spokeswoman officials court today yesterday minimum wage when
        while under against off because heavy this their during since i you my we your all so me if one can
        just like up out what do there time get new how some also them now other our good only first him know
        see make think any then back these us want go well way most much very where even should let sit end
        brand dog man ex son sense accident millions dollars route cause come sale sub am war ass ten word bus
        hospital stadium dating human air post fun site
        """

    static let scots = """
        the o an tae in is wis wir fur that on wi said by fae at as haes efter afore a be will it his her he
        she they no but wha aboot ower intae mair twa fowk polis
        """

    static let lowGerman = """
        de dat en un is för mit nich op to in von wesen hett sünd ok as sik
        """

    static let swissGerman = """
        de d s das und isch für mit nöd nid uf z in vo gsi het händ sind au als wo
        """
}
