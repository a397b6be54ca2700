// Frequent words of Estonian, Finnish and Hungarian.

extension VocabularyWords {
    static let estonian = """
        ja on ei et oli mis kes ka oma kui ning aga esmaspäeval teisipäeval kolmapäeval neljapäeval reedel
        laupäeval pühapäeval *sid *ses *isid keda ta tema selle see seda või pärast enne kuni üle alla juures
        lähistel tõttu järgi kohta eest koos täna eile homme hommikul õhtul öösel aasta aastal aastat aastast
        jaanuar* veebruar* märts* aprill* mai* juuni* juuli* august* septemb* oktoob* novemb* detsemb*
        valitsus* minister* ministr* president* peaminist* politsei* kohus* riigikogu inimest inimese* inimene
        protsen* euro* miljon* tuhat* teatas teatel teatatud ütles sõnul otsustas suri hukkus hukkunu* sai
        vigasta* kahtlusta* vahista* pidas peeti kinni võitis mäng* värav* maavärin* tulekahju* õnnetus*
        maantee* tee suletud sulges lumi lume* endine endise vanuses uuest tõsta* tõstab toimus palub perekond
        võidu* BNS ERR *mise *mist *nud *tud *sse *dele *takse *misest *ilt *ustest *ule
        """

    static let finnish = """
        ja on ei oli että joka ovat mukaan sekä kun myös hän sen kertoo kuin maanantaina tiistaina
        keskiviikkona torstaina perjantaina lauantaina sunnuntaina kaksi kolme poliisi satoja kokoontui
        vaatimaan *lta *ltä *tiin *sivat *sivät *isiä *eita *eitä jonka jotka hänen he kertoi mutta tai jo
        vielä ollut olleet eivät jälkeen ennen kanssa noin yli alle vuoksi takia tänään eilen huomenna aamulla
        aamuna illalla yöllä perjantai* vuoden vuotta vuosi vuotiaana maanantai* tiistai* keskiviikko*
        torstai* lauantai* sunnuntai* tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu*
        elokuu* syyskuu* lokakuu* marraskuu* joulukuu* hallitu* ministeri* pääministeri* presidentti* poliisi*
        eduskun* ihmistä ihmisen prosent* euroa miljoon* tuhat* sanoi sanoo kuoli kuollut loukkaantu* epäil*
        pidät* kiinni otettu voitti voitta* ottelu* maalein maali* maanjäristys tulipalo* onnettomuu* tie
        liikenne* liikennettä suljettu* sulki poikki lumi* lunta entinen entisen neljä viisi asiasta tietoa
        nousee korottaa STT Yle HS *ssä *stä *llä *ään *ista *issa *nsa *nsä *kseen *mme *taan *tään *aalla
        *ksella *iseksi se ole niin jos voi nyt en olla sitä mitä vain tämä sitten kaikki olisi kyllä siitä ne
        hyvä miten paljon saa olen pitää ihan mitään tulee hyvin tässä vaan koska aina koko kuitenkin vaikka
        mikä aika eli jossa et näin tämän vuonna eikä siis sillä ehkä itse onko tehdä tuo vähän yksi jotain
        juuri siinä kuten miksi lisäksi taas tuli enää joku siihen enemmän eri ettei tästä joten kiitos
        pitäisi tätä vastaan aikana esimerkiksi sata ko ku vei no sit vai oma alla kohta sai tee ex ensin ai
        sulla sulle teen saat anna lain talo me eu sun oo
        """

    static let hungarian = """
        a az és hogy nem egy is volt meg ez szerint hétfőn kedden szerdán csütörtökön pénteken szombaton
        vasárnap van lesz lett el már még csak de ha mint vagy ezt azt után előtt alatt között miatt szerinti
        mellett közelében ellen ezer millió milliárd százalék* év éve évvel évben éves évében hétfő* péntek*
        január* február* március* április* május* június* július* augusztus* szeptember* október* november*
        december* kormány* miniszter* elnök* rendőr* bíróság* ma tegnap holnap reggel este délután közölte
        közölt* mondta jelentette jelentés bejelentette írta ember* meghalt* elhunyt* életét sérült* baleset*
        földrengés* tűz* út utat főutat lezárt* hó hófúvás legyőzte győz* mérkőzés* forduló* gyanúj*
        letartóztat* őrizetbe vette vették emelkedik emel* csökken* döntés* erősség* MTI MTVA *ként *ság *ség
        *ból *ből *ról *ről *től *ától *ában *ében *ására *ésére *ával *ével *án *én *ják *ték *ták én kell jó
        ki most akkor minden mert nagyon így olyan itt mi sem lehet vagyok majd es nagy úgy be nincs aki két
        fel ne új amikor ami első te több pedig mindig nekem amit kis mit egyik ilyen le sok e jól miért volna
        azért tudom milyen igen ott lenne által hát más ő mikor valami ben egész arra ezért vannak ahol át
        ezek legyen nap kor ára as neve dal hat minimum spanyol liga ti eu ad
        """
}
