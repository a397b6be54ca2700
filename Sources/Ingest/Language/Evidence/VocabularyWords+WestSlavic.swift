// Frequent words of Czech, Slovak, Polish and Sorbian.

extension VocabularyWords {
    static let czech = """
        *ují *ají *ejí vítr silný silná v ve se na že a je do k s z za pro by od po o pondělí úterý středu
        čtvrtek pátek sobotu neděli který která které podle jsou jsem při být nebo když než byl byla bylo byli
        také více ještě však může řekl řekla uvedl uvedla mluvčí čtyři procento procenta procent ledna února
        března dubna května června července srpna října listopadu prosince rada národní hlavní základní sazb*
        ponechal* nechal* beze změn* *ní sta stovek stovky sešlo žádal* požadoval* ke u i není ale jako kdy
        kde kterou kteří mezi kvůli před nad pod proti bez dnes včera zítra ráno večer odpoledne letos loni
        roku roce let rok lidí lidé osob osoby nejméně asi zhruba téměř přes září vláda vlády vládu ministr*
        ministryně ministerstvo bývalý bývalého bývalá prezident* premiér* policie policisté policista soud*
        procent* korun* milion* miliard* tisíc* řekl* uvedl* oznámil* informoval* sdělil* zadržel* zatkl*
        obvin* obžal* podezřel* porazil* vyhrál* zvítězil* fotbalist* hokejist* utkání zápas* gól* zemřel*
        zahynul* zraněn* zranil* zemětřesení požár* hasiči nehod* silnic* dálnic* uzavřen* uzavřel* sníh sněhu
        sněž* škod* schválil* zvýšil* zvýší zvýšení věku zpráv* dva dvě tři pět rozhodl* vlak* počasí
        meteorolog* volb* poslanc* poslanec sněmovn* senát* herec herečka režisér* vyzýv* letiště hodin* domů
        město města kraj* část* ČTK ČHMÚ *ení *ího *ům *ější *ovat *ých *ého *ách *ské *ský si tak co jak už
        mi mě jen bude já má jsme ty jeho až aby ze ani pak tam toho ten mám ho ne bych protože první tu pokud
        něco tím další teď nic nás vám vás jste kdo moc proč své tomu jejich ji měl ti mu či mít takže no nám
        osoba jedna jednu šest deset kola eur cena cenu tento domov času jej den jo ta ano mil dal euro off li
        mobil ní eu jana
        """

    static let slovak = """
        *ujú *ajú *ejú vietor silný silná v vo sa na že a je do k s z za pre by od po o pondelok utorok stredu
        štvrtok piatok sobotu nedeľu ktorý ktorá ktoré podľa sú som byť keď alebo uviedol uviedla povedal
        povedala bol bola bolo boli aj tiež viac ešte môže hovorca hovorkyňa štyri percento percentá percent
        januára februára apríla mája júna júla augusta septembra októbra novembra decembra možnosť čo rada
        národná národnej hlavná základn* sadzb* ponechal* nechal* bez zmen* *ná *nej dvaja traja stoviek
        stovky zišlo žiadal* požadoval* pri ku u i nie ale ako než kedy kde ktorú ktorí medzi pred nad pod
        proti dnes včera zajtra ráno večer popoludní tento vlani roku rokov rok ľudí ľudia osôb osoby najmenej
        asi zhruba takmer vyše marca vláda vlády vládu minister ministra ministerka ministerstvo bývalý
        bývalého bývalá prezident* premiér* polícia polície policajt* súd súdu súde percent* eur eura milión*
        miliard* tisíc* povedal* uviedli oznámil* informoval* potvrdil* zadržal* zatkl* obvin* obžal*
        podozriv* porazil* zdolal* vyhral* zvíťazil* futbalist* hokejist* zápas* gól* zomrel* zahynul* zranen*
        zranil* zemetrasenie požiar* hasiči nehod* cest* diaľnic* uzavret* uzavrel* sneh* škod* schválil*
        zvýšil* zvýši zvýšenie veku správ* dva dve tri päť rozhodol rozhodl* vlak* počasie meteorolog* voľb*
        poslanc* poslanec parlament* herec herečka režisér* vyzýv* letisko hodín domov mesto mesta kraj* časť*
        času TASR SITA SHMÚ *enie *osť *ať *iť *ých *ého *ách *ské *ský *ovi si tak už ak sme ich len aby má
        jeho bude až veľmi vám jej so ho zo mi však ani ste tu nás vás no tým pozri toho či počas potom ju
        všetko ja nám tam iba ma niečo preto deň možno pretože tomu všetky mať mu mali práve teda ten vďaka
        osoba jedna jednu cena cenu leto let dni také tie hier dal im troch ti tá mal
        """

    static let polish = """
        w i na z się że do nie jest po o za od przez dla oraz jak poniedziałek wtorek środę czwartek piątek
        sobotę niedzielę dwie dwaj trzech kilkuset zebrało we ze są przy pod nad przed między jego jej ich
        który która które których został została zostało zostały było był była były będzie będą może lub ale
        także tylko już jeszcze ponad około co czy dziś dzisiaj wczoraj jutro rano wieczorem roku lat osób
        osoby osoba ludzi stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
        listopada grudnia rząd* minister* ministra byłego prezydent* premier* policja policji policjanci sąd*
        proc procent* zł złotych milion* miliard* tysi* tys mln mld powiedział* poinformował* przekazał*
        podał* oświadczył* ogłosił* zatrzym* aresztowan* podejrzan* pokonał* wygrał* piłkarz* mecz* zmarł*
        zginęł* rann* rannych trzęsienie wstrząs* pożar* wypad* drog* śnieg* zamknięt* powodu wieku zgodnie
        według wzrośnie ciągu sejm* poseł posłow* wybor* deszcz* szpital* kierowc* strażac* PAP IMGW CBA CBŚP
        IAR *ów *ego *ości *nych *owi *ach *ami *ską *ski a tak tym tego ma mi mnie bo ja ten bardzo być by
        sobie mam jeśli też jako jestem kiedy nawet teraz go no coś ci tam te więc gdy gdzie tej bez żeby
        jednak wiem nic wszystko można ludzie więcej chyba nas tu u tych również ta takie ktoś niż dobrze kto
        zawsze właśnie masz sie aby albo ty kod samo jedna druga cena dni byli rok ku euro ani im wie was ile
        nam
        """

    static let sorbian = """
        a na so je zo do w z za wot po pola přez tež dyrbi su bě ma wutoru póndźelu srjedu pjatk štwórtk
        měsaca njedźelu prěni zdźělił knježerstwo serbsk* łužic* přichodn* hač nic kotry kotraž
        """

    static let kashubian = """
        w na do z ë że sã je są nie dlô òd przë pò jak téż
        """

    static let silesian = """
        we na do z i że sie śe je som niy dlo ôd przi po jak tyż
        """
}
