// Frequent words of the Nordic languages.

extension VocabularyWords {
    static let bokmal = """
        norske ny nye alle mat inn siden partiene klar videre semifinalen savnet funnet vedtok budsjettet
        støtte holder flere hundre hundrevis krever kreve da og er for av en et på til med den det i har ikke
        fra om at som de han hun seg sin sitt sine ble blir blitt bli var være vært etter mot ved over under
        når men eller også mer enn noe mye nå hva hvor ut opp ned år gammel dag kveld natt morgen formiddag
        ettermiddag mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli
        august september oktober november desember regjering* statsråd* statsminister* minister president*
        politi* stortinget prosent millioner milliarder tusen kroner sier sa opplyser opplyste melder meldt
        meldte skriver bekrefter varsler varsl* ingen to tre fire fem minst rundt omkom omkommet døde død
        drept skadet skadd siktet siktes siktelse* pågrepet tiltalt dømt mistenk* slo slår vant vinner seier*
        mål* kamp* overtid jordskjelv* brann brannen ulykke* veien vei veier stengt stenges åpner åpnes åpnet
        snø* vind utenfor tidligere grunn styrke øker økes økt økning nyttår uvisst igjen hennes hans familien
        personer person mann kvinne ventes skal kan må vil får fikk gikk nekter avgjørende filmregissør*
        kommune* NTB NRK VG *ingen *ene *else *elsen å jeg du så vi dette noen bare meg hadde her ha deg få
        man andre gjør litt denne gjøre der se kommer selv hvis ta før alt helt ser min oss går vel hvordan jo
        uten mange dere kunne tror folk nok si grad glede bil vann henne meget alder omkring kraftig begge
        enige ett dog menn kun lett disse neste mor nei din ca lei fin dem minste former million ham bilen ti
        eu ga
        """

    static let nynorsk = """
        klar vidare semifinalen sakna funnen vedtok budsjettet støtte røysta da de grad glede bil bilen folk
        alle du så vi her ha deg få andre inn der ta før alt heilt ser min oss går vel jo utan mange sidan
        trur nok si første god godt kanskje din skulle slik bra same saman meg hadde norske ny nye mor nei fin
        leiar alder kraftig begge lett menn neste mat menneske kvarandre held fleire hundre kravde krev krevje
        høgare høgre framfor halden då og er for av ein eit på til med den det i har ikkje frå om at som dei
        han ho seg sin sitt sine vart vert blei blitt bli var vere vore etter mot ved over under når men eller
        òg også meir enn noko mykje no kva kor kvar ut opp ned år gamal gammal dag kveld natt morgon
        føremiddag ettermiddag måndag mandag tysdag onsdag torsdag fredag laurdag sundag søndag januar februar
        mars april mai juni juli august september oktober november desember regjering* statsråd*
        statsminister* minister president* politi* stortinget prosent millionar milliardar tusen kroner seier
        sa opplyser opplyste melder melde skriv stadfestar varslar varsl* ingen to tre fire fem minst rundt
        omkom omkomne døydde død drepen drepne drept skada skadd sikta siktar pågripen tiltala dømd mistenk*
        slo slår vann vinn siger* mål* kamp* overtid jordskjelv* brann brannen ulykke* ulukk* vegen veg vegar
        stengd stengt stengjer opnar opna snø* vind utanfor tidlegare grunn styrke aukar auka auke nyttår
        uvisst att henne hennar hans familien personar person mann kvinne ventar skal kan må vil får fekk
        gjekk nektar avgjorde avgjerande filmregissør* kommune* eitt NPK NRK *ane *inga
        """

    static let danish = """
        klar videre semifinalen savnet fundet siden vedtaget flertal finansloven flere hundrede kræver kræve
        da holder sænker renten rente og er for af en et på til med den det i har ikke fra om at som de han
        hun sig sin sit sine blev bliver blevet blive var være været efter mod ved over under når men eller
        også mere end noget meget nu hvad hvor ud op ned år gammel alder dag aften nat morgen formiddag
        eftermiddag mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni
        juli august september oktober november december regering* statsminister* minister president*
        præsident* politi* folketinget procent millioner milliarder tusind kroner siger sagde oplyser oplyste
        melder skriver bekræfter varsler ingen to tre fire fem mindst omkring omkom omkommet døde død dræbt
        dræbte kvæstet såret tilskadekom* sigtet sigtes anholdt anholdelse* tiltalt dømt mistænk* slog slår
        vandt vinder besejre* sejr* mål* kamp* overtid* jordskælv* brand branden ulykke* vejen vej veje
        spærret lukket lukkes åbner åbnes sne* vind blæst uden udenfor tidligere grund styrke stiger stigning*
        nytår igen hendes hans familien personer person mand kvinde ventes skal kan må vil får fik gik nægter
        afgørende faldt kraftig begge enige meldinger kommune* dansk* formand* Ritzau ritzau DR TV *ning
        *ningen *ene *else *elsen jeg der du så vi man hvis mig her alle godt dig kunne lige min havde se bare
        få have dem lidt selv din mange vores kun deres helt jo kommer denne dette ind gør ja nok andre alt
        god går os hele sammen gang ville hvordan nye nogle grad let by nå rundt dog disse del dit mor ser ses
        ca hende fin mit former ham mobil stadion ti eu tal ad ny
        """

    static let swedish = """
        klar vidare semifinalen saknad hittad hittats försvunnen sedan antog lång flera hundra kräver kräva
        håller lämnar räntan ränta då samlades och är för av en ett på till med den det i har inte från om att
        som de han hon sig sin sitt sina blev blir blivit bli var vara varit efter mot vid över under när men
        eller också mer än något mycket nu vad ut upp ner år gammal åldern dag kväll natt morgon morgonen
        förmiddagen eftermiddagen måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* januari februari
        mars april maj juni juli augusti september oktober november december regering* statsminister* minister
        president* polis* riksdagen procent miljoner miljarder tusen kronor säger sade sa uppger meddelar
        meddelade skriver rapporterats bekräftar varnar inga ingen två tre fyra fem minst omkring omkom
        omkommit dog död döda dödades avlidit skadats skadades skadad* misstänkt* anhållits anhållen* gripen
        gripits häktad* åtalas slog slår vann vinner segra* mål* match* tilläggstid* jordskalv* brand branden
        olycka* väg vägen avstängd* stängd* öppnar öppnas snö* vind utanför tidigare grund höjer höjs höjning
        årsskiftet igen hennes hans familjen personer person man kvinna väntas ska skall kan måste vill får
        fick gick nekar grovt brott brottet uppmättes trafikverket kommun* svensk* TT *ningen *arna *erna
        *else jag du så vi här mig bara hur kommer alla där bra finns ha skulle min dig hade ju lite gör få
        göra detta ni ta allt se går även någon vet andra tror ja kanske ser varför många dem din hela sen
        helt utan gå väl oss aldrig mitt mesta mera in bil ned vart vore kvar henne jo mil ex del va dit mor
        ont ses era fin mat nog fan bilen hem mobil laga dina dela eu ny ur
        """

    static let icelandic = """
        tveir þrír létust heldur og að í á er sem til um við var af fyrir með en ekki hefur hafa voru verið
        verður verða það þess þetta þá þeir hann hún hans hennar því frá eftir yfir undir hjá þar vegna
        samkvæmt dag gær kvöld morgun nótt ár árs ára ári mánudag* þriðjudag* miðvikudag* fimmtudag* föstudag*
        laugardag* sunnudag* janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
        ríkisstjórn* ráðherra* forseti forsætis* lögregl* alþingi manns maður menn kona prósent milljón*
        milljarð* þúsund sagði segir greindi tilkynn* látinn látin lést slas* handtek* handtók grunað* vann
        mörk* leik* jarðskjálft* eldur bruni slys* vegur vegar lokað* lokuð snjó* veður* fyrrverandi hækk*
        engar ekkert allt RÚV *inn *unum *inni *num *anna ég eru eða svo vera þegar úr út upp ef eins nú sé þú
        fram sér hér mér þeirra einnig vel gera þeim getur okkur þó sig þau koma okkar inn hvað hafi bara fara
        mjög væri árið saman fá síðan aftur honum má sjá áður kemur kom skal enn hvernig líka tíma hafði sama
        þær milli einn fer mig sínum fór meira hina mesta mestu reka sú sitt mann vil ein veg opna auka eitt
        inga vill sigur alla já nei kann mat sinn leit laga minn daga
        """

    static let faroese = """
        og at í á er sum til um við var av fyri men ikki hevur hava vóru verið verður tað tess hann hon frá
        eftir undir hjá vegna kvøld morgun ár mánadag* týsdag* mikudag* hósdag* fríggja* leygar* sunnudag*
        segði sigur føroy* eisini skulu náttina landsstýri* løgmað* løgting* vunnið deyð* oynni nú so
        """
}
