// Frequent words of Lithuanian and Latvian.

extension VocabularyWords {
    static let lithuanian = """
        ir kad iš į su yra už buvo nes per ne kaip pirmadienį antradienį trečiadienį ketvirtadienį penktadienį
        šeštadienį sekmadienį du dvi trys šimtai nėra bei o bet apie po prie iki dėl pagal jis ji jo jos jų
        taip pat dar jau tik tai šį šių kurie kuris kuri kurio šiandien vakar rytoj rytą vakare naktį metų
        metais metus metai pirmadien* antradien* trečiadien* ketvirtadien* penktadien* šeštadien* sekmadien*
        sausio vasario kovo balandžio gegužės gegužę birželio liepos rugpjūčio rugsėjo spalio lapkričio
        gruodžio vyriausyb* ministr* prezident* premjer* policij* teism* seim* žmon* žmog* procent* proc eur*
        milijon* mln tūkst* pranešė sakė teigė informavo skelbia žuvo mirė sužeist* sužalot* sulaik* įtaria*
        nugalėjo laimėjo rungtyn* žemės drebėjim* gaisr* avarij* keli* kelią uždaryt* uždarė sniego sniegas
        eismas eismo buvęs buvusį nusprendė patvirtino šeima amžiaus eidamas didina* didėja didinti ragina*
        vairuotoj* ELTA BNS LRT STT VST *iais *imas *imo *ybė *ųjų *uoja *ėjo *ų *jų *amas *iems ar savo nuo
        kai labai gali jei būti kas mūsų turi bus jie tačiau arba daug metu daugiau nors čia ant jūsų prieš
        reikia kur aš ką tiek be mes net nei vienas būtų vis dabar mano man visi jog jums jį tikrai todėl
        kartą tarp tuo jeigu vieną kiek juos kartu jūs miesto kurios kada ko ta tie gana ten min liga karo sau
        """

    static let latvian = """
        un ir no par ka ar uz tika arī bet pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien
        divi trīs simti kā pie lai pēc pirms līdz starp dēļ kopā viņa viņš viņu viņas nav bija būs vai vēl jau
        tikai kas kuri kurš šodien vakar rīt rītā vakarā naktī gada gadā gadu gadiem pirmdien* otrdien*
        trešdien* ceturtdien* piektdien* sestdien* svētdien* janvār* februār* mart* aprīl* maij* jūnij* jūlij*
        august* septembr* oktobr* novembr* decembr* nov valdīb* ministr* prezident* premjer* policij* polici*
        tiesa* saeim* cilvēk* procent* eiro miljon* tūksto* paziņoja sacīja informēja norādīja teica gāja bojā
        miris mirusi ievainot* cietuš* aizturē* aizdom* uzvar* zaudē* spēl* zemestrīc* ugunsgrēk* avārij*
        šosej* ceļ* slēgt* slēdz satiksm* snieg* sniega bijušais bijušo nolēma nolēmusi ģimen* vecum*
        reģistrēt* palielin* aicin* autovadītāj* ziņu algu algas LETA KNAB LTV VUGD *ību *šana *šanu *iem *ām
        *ējis *ības *āja *sies *tāju es tā tas man ja ko tad kad var tu jo ļoti gan ne savu tev tik nu šo mēs
        kur visu tās esmu kaut mums tagad mūsu viss daudz laikā būtu valsts pa jūs tiek pat vairāk jums labi
        būt cik kāds tam mani tur taču varētu bez visi pret viens šī tie tieši kādu kāpēc paldies viņi tāpēc
        esi jā šis jūsu nekā tomēr tevi laiku kuru te eur neko cena cenu proti roku personas persona gana saka
        ak
        """

    static let latgalian = """
        i ir nu par ka ar iz tyka arī kai pi da pīdzymst
        """
}
