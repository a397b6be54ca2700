// Frequent words of Czech, Slovak, Polish and Sorbian.

extension VocabularyWords {
    static let czech = """
        sta stovek stovky sešlo žádal* požadoval* a v ve na se je že do k s z za pro by od po o při ke u i
        jsou jsem byl byla bylo byli být není nebo ale také jako než když kdy kde který která které kterou
        kteří podle mezi kvůli před nad pod proti bez dnes včera zítra ráno večer odpoledne letos loni roku
        roce let rok lidí lidé osob osoby nejméně asi zhruba téměř přes více pondělí úterý středu čtvrtek
        pátek sobotu neděli ledna února března dubna května června července srpna září října listopadu
        prosince vláda vlády vládu ministr* ministryně ministerstvo bývalý bývalého bývalá prezident* premiér*
        policie policisté policista soud* procent* korun* milion* miliard* tisíc* řekl* uvedl* oznámil*
        informoval* sdělil* mluvčí zadržel* zatkl* obvin* obžal* podezřel* porazil* vyhrál* zvítězil*
        fotbalist* hokejist* utkání zápas* gól* zemřel* zahynul* zraněn* zranil* zemětřesení požár* hasiči
        nehod* silnic* dálnic* uzavřen* uzavřel* sníh sněhu sněž* škod* schválil* zvýšil* zvýší zvýšení věku
        zpráv* dva dvě tři čtyři pět rozhodl* vlak* počasí meteorolog* volb* poslanc* poslanec sněmovn* senát*
        herec herečka režisér* vyzýv* letiště hodin* domů město města kraj* část* ČTK ČHMÚ *ení *ího *ům *ější
        *ovat *ých *ého *ách *ské *ský si tak co jak už mi mě jen bude já má jsme ty jeho až aby ze ještě ani
        pak tam toho ten mám ho ne bych protože první tu pokud něco tím další teď nic nás vám vás jste kdo moc
        proč své tomu jejich může ji měl ti mu či mít takže no nám osoba jedna jednu šest deset kola eur cena
        cenu tento domov času jej den jo ta ano mil dal euro off li mobil ní eu jana
        """

    static let slovak = """
        dvaja traja stoviek stovky zišlo žiadal* požadoval* a v vo na sa je že do k s z za pre by od po o pri
        ku u i sú som bol bola bolo boli byť nie alebo ale aj tiež ako než keď kedy kde ktorý ktorá ktoré
        ktorú ktorí podľa medzi pred nad pod proti bez dnes včera zajtra ráno večer popoludní tento vlani roku
        rokov rok ľudí ľudia osôb osoby najmenej asi zhruba takmer vyše viac pondelok utorok stredu štvrtok
        piatok sobotu nedeľu januára februára marca apríla mája júna júla augusta septembra októbra novembra
        decembra vláda vlády vládu minister ministra ministerka ministerstvo bývalý bývalého bývalá prezident*
        premiér* polícia polície policajt* súd súdu súde percent* eur eura milión* miliard* tisíc* povedal*
        uviedol uviedla uviedli oznámil* informoval* potvrdil* hovorca hovorkyňa zadržal* zatkl* obvin* obžal*
        podozriv* porazil* zdolal* vyhral* zvíťazil* futbalist* hokejist* zápas* gól* zomrel* zahynul* zranen*
        zranil* zemetrasenie požiar* hasiči nehod* cest* diaľnic* uzavret* uzavrel* sneh* škod* schválil*
        zvýšil* zvýši zvýšenie veku správ* dva dve tri štyri päť rozhodol rozhodl* vlak* počasie meteorolog*
        voľb* poslanc* poslanec parlament* herec herečka režisér* vyzýv* letisko hodín domov mesto mesta kraj*
        časť* času TASR SITA SHMÚ *enie *osť *ať *iť *ých *ého *ách *ské *ský *ovi si tak čo už ak sme ich len
        aby má jeho bude až veľmi vám jej so ho ešte zo mi však ani ste tu môže nás vás no tým pozri toho či
        počas potom ju všetko ja nám tam iba ma niečo preto deň možno pretože tomu všetky mať mu mali práve
        teda ten vďaka osoba jedna jednu cena cenu leto let dni také tie hier dal im troch ti tá mal
        """

    static let polish = """
        dwie dwaj trzech kilkuset zebrało w we i na z ze się że do nie jest są po o za od przez dla oraz jak
        przy pod nad przed między jego jej ich który która które których został została zostało zostały było
        był była były będzie będą może lub ale także tylko już jeszcze ponad około co czy dziś dzisiaj wczoraj
        jutro rano wieczorem roku lat osób osoby osoba ludzi poniedziałek wtorek środę czwartek piątek sobotę
        niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
        grudnia rząd* minister* ministra byłego prezydent* premier* policja policji policjanci sąd* proc
        procent* zł złotych milion* miliard* tysi* tys mln mld powiedział* poinformował* przekazał* podał*
        oświadczył* ogłosił* zatrzym* aresztowan* podejrzan* pokonał* wygrał* piłkarz* mecz* zmarł* zginęł*
        rann* rannych trzęsienie wstrząs* pożar* wypad* drog* śnieg* zamknięt* powodu wieku zgodnie według
        wzrośnie ciągu sejm* poseł posłow* wybor* deszcz* szpital* kierowc* strażac* PAP IMGW CBA CBŚP IAR *ów
        *ego *ości *nych *owi *ach *ami *ską *ski a tak tym tego ma mi mnie bo ja ten bardzo być by sobie mam
        jeśli też jako jestem kiedy nawet teraz go no coś ci tam te więc gdy gdzie tej bez żeby jednak wiem
        nic wszystko można ludzie więcej chyba nas tu u tych również ta takie ktoś niż dobrze kto zawsze
        właśnie masz sie aby albo ty kod samo jedna druga cena dni byli rok ku euro ani im wie was ile nam
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
