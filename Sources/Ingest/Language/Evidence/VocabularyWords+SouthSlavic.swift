// Frequent words of Croatian, Bosnian, Serbian, Montenegrin and Slovene.

extension VocabularyWords {
    /// What Croatian, Bosnian, Montenegrin and Serbian share.
    static let southSlavic = """
        ministarstv* kuća kuće sjednic* zakon* rukometaš* kvalifikacij* prvenstvo finale turnir* savlada*
        plasira* glasovima glasal* većin* javlja* nadzor* operativn* parlament* protest* stotina i u na je se
        da su za od iz o s sa do po pri kod te ne nije nisu bi biti bio bila bilo bili koji koja koje kojom
        kojim koju kojeg će neće ili ali kao zbog nakon između pod nad prema kroz preko uz više još već samo
        kada kad dok danas sutra jutros sinoć večeras noćas godine godina godini dan dana sati sata utorak
        četvrtak petak subotu subota vlada vlade ministar ministra ministrica bivši bivšeg bivša policija
        policije policijsk* gradu grada ljudi osoba osobe osobu najmanje oko jedan jedna jednu dva tri četiri
        pet šest deset poginul* poginuo rezultatom utakmic* prvenstv* požar* nesreć* izjavio izjavila potvrdi*
        rekao rekla kazao kazala objavi* objavljen* poručio najavi* javlja javila vozač* vozila umro umrla sud
        suda optužb* optužen* osumnjičen* sumnja izbor* izbora predstav* odluk* donijel* usvoji* povećava
        poveća* smanj* protiv njegov* njen* kilometara vatrogas* promet* kiša kiše magl* grad gradsk* prvi
        prva prvog druga drugog kola kolu bolnic* zatvor* zabran* pokrenu* istrag* napad* rat* sankcij* cest*
        most* a to što kako sve sam ako tako sad smo mi može ima on ga jer pa ni treba bez li mogu ih ja oni
        ovo mu ovaj sada nego nas broj svi nema ona tu bih bude nam im radi tome mnogo taj nešto ono put
        nekoliko zato zatražil* traž* okupi* zadrž* stotin* banka banke
        """

    /// With `ije` or `je` for the old `ě`, as Serbian in Serbia has not.
    static let western = """
        prije gdje ovdje negdje uvijek vrijeme htio umjesto ponedjeljak ponedjeljk* nedjelju nedjelja
        povrijeđ* donijela donio donijeli vječit* mjesec* mjest* cijen* poslij* liječ* ljekar* predsjed*
        prijedlo* rijek* dijel* vijest* vijeć* sjeve* snijeg* svijet* srijed* nedjelj* dvije* djec* zahtjev*
        primjer* primjen* htjel* slijed* sljede* mjer* izmjen* promjen* pobijed* pobjed* mijenj* mjenj*
        oboljel* namijenj* uspjeh* uspjel* vidje* željel* razumje* obavije* savjet* posjet* povjer* vjerov*
        dvjest* sjednic* biljež* zabilj* procije* procjen* ocjen* uspješ* rješ* zamjen* čovjek* ljet* proljeć*
        cijep* cijel* bijel* mlijek* vrijed* provjer* smješt* osjet* osjeć* sjedi* zahvaljuj* podijel* smijen*
        unaprijed naprijed ozlijeđ*
        """

    static let croatian = """
        tko itko netko glede unatoč sukladno vlak vlakovi vlaka tijekom siječnja veljače ožujka travnja
        svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca sriječanj općin* također
        jučer jučerašnj* redatelj* glumi* nogomet* plaća plaće plaću plaćama uhić* uhit* ozlijeđ* ozljed*
        gledatelj* stupnja stupnjeva eura eur sabor* zastupni* sigurnos* opć* putni* milijun* milijard* tvrtk*
        priopć* tjed* europ* gospodarst* tisuć* izvijest* izvješ* oporb* zrakoplov* kolodvor* glasnogovorni*
        momčad* proračun* razin* ravnatelj* naklad* glasovanj* odvjetni* liječni* cijeplj* sustav* sveučiliš*
        glazb* povijes* kazališ* časni* financij* obitelj* suradnj* prosvjed* španjolsk* središ* izvanredn*
        redarstv* pučanst* natječaj* županij* evakuir* organizira* premijer* svlada* mirovin* potres* HINA
        Hina hina HAK HRT HNK HZZO DORH USKOK posto
        """

    /// What Croatian lacks.
    static let eastern = """
        penzioner* šta ko neko tokom procenat procenata procenta zemljotres* reditelj* preminuo preminula
        preminuli fudbal* porodic* saobraćaj* evra evrops* stepen stepena stepeni voz voza vozovi skupštin*
        poslani* hapšen* univerzitet* juče gledalaca opoziciј* hiljadu mart* takmičen* bezbjed* saopć* saopšt*
        septembr* oktobr* novembr* decembr* januar* februar* jun juna jula avgust* evakuis* hiljad* sedmic*
        evrop* finansij* portparol* budžet* tužilac* tužilaš* uhaps* uhapš* odbran* nivo* historij* istorij*
        saradnj* uslov* tačn* glasanj* spisk* vanredn* špani* organizov* uputstv* vakcinac* stanic* preduzeć*
        penzij* opozicij* mitu mito
        """

    /// With `e` for the old `ě`.
    static let serbian = """
        mesto mesta mestu mestima cena cene cenu cenama pre posle uvek gde ovde negde vreme reka reke reku deo
        delu vesti sever severu severa sneg snega sredu dve dece deca hteo hteli mera merama ocena ocenu ocene
        procena procenu sednica sednici sednice uspešno zamenik zamenika uveče podneo odneo doneo donela
        preneo izneo uneo odsto takođe zarada zarade zaradu plata plate platu umesto ponedeljak ponedeljk*
        nedelju nedelja povređ* povred* večit* ubistv* fabrik* opština* opštin* delimi* meštan* smen* napred
        mesec* sledeć* nedelj* ponedelj* lekar* predsed* predlo* zahtev* primer* menja* izmen* promen* pobed*
        obolel* namenj* uspeh* uspel* savet* bezbed* odelj* poset* obavešt* rešen* proleć* prover* primen*
        dvest* belež* čove* mlek* poveren* verova* delova* razume* Tanjug tanjug Tanjuga TANJUG FoNet Fonet
        AMSS RTS BIA RSD
        """

    /// What Serbia and Montenegro lack, at least one of the two.
    static let bosnian = """
        fena feni fene FENA Fena Feni Fene također općin* jučer plaća plaće plaću uposleni* nogomet* premijer*
        eura posto lahk* kahv* historij* saopć* BIHAMK* KM BiH FBiH RS OSCE SIPA kantonaln* kanton* federaln*
        entitet* zastupni* sigurnos* putev* glumi*
        """

    /// What Bosnia lacks.
    static let montenegrin = """
        takođe nijesu nijesmo sjutra MINA CGO eura predśednik saopšt* opštin* istorij* podgoric* crnogor*
        śever* đed* savjetu bezbjednos* nijesam putev* premijer* glumi* zarada zarade
        """

    static let slovene = """
        cene ceno cena gospodarst* objavi* veter vetra streh* drev* v je in na se da so za z bi ki pa s po pri
        ponedeljek torek sredo četrtek petek soboto nedeljo rokometaš* kvalifikacij* prvenstv* evropsk*
        turnirj* finale *nosti *nih *jejo več sto sta dva človeka trčenj* zbral* upokojen* pokojnin*
        parlament* ob od do ter ali kot še že le tudi ne ni niso bo bodo bil bila bilo bili iz med zaradi pred
        nad pod čez proti danes včeraj jutri davi zjutraj zvečer sinoči ponoči leta leto letu let leti letos
        lani ure uri dan dni januarja februarja marca aprila maja junija julija avgusta septembra oktobra
        novembra decembra vlada vlade vladi minister ministra ministrica nekdanji nekdanjega nekdanja
        predsednik* predsednic* policija policije policisti policistov ljudi ljudje oseb* najmanj okoli
        približno dve tri štiri pet odstotk* evrov evra milijon* tisoč* umrl* poškodovan* ranjen* prijeli
        aretir* osumljen* premagal* zmagal* tekm* kroga krogu nogometaš* nogomet* potres* požar* nesreč*
        promet* cest* zaprt* sneg* snega sporočil* povedal* dejal* poroča* zapisal* napovedal* kriminalist*
        vlad* življenj* starosti sodišč* zdravj* vojn* prebival* naj njegov* njen* svoj* poslanc* poslanci
        državni zbor* volitv* seji sprejel* zvišal* škod* STA *jih *jem *ejši lahko tako o če vse jih ko kar
        ga si smo sem tem nekaj saj ta tega zelo jo ker kjer zato vedno ima veliko prav kaj samo vam kako nas
        mi te brez k boste nam vendar del čas bomo dela vas ime mu gre času bolj delo dobro ampak drugi seveda
        strani časa vsi biti preko gradu šest deset vozila grad prvi prva druga glede neko mesto mesta mestu
        reke delu ocene uspešno večer rok domov sin sina ji nov sobe dal vir more ti me ur
        """
}
