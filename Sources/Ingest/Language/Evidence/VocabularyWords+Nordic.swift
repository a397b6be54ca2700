// Frequent words of the Nordic languages.

extension VocabularyWords {
    static let bokmal = """
        renta kveld* uvær innstilt utover bedring og er for av en et som på til med den det i har ikke fra om
        at la sa de jeg hun hvor hvordan hvorfor hvis hver flere bare være samme ifølge etter seg meg deg inn
        ut opp hadde rundt enn uten mot nær fram sju fått gått dager måte våren kveld eldre tilbake norske
        henne fjor opplyser opplyste sier ble blitt noe mye hva nå uken regjeringen sykehus gjøre gjør veier
        fortsette myndighetene øke øker økte økt varslet endringer høyere penger fornøyd sykehuset vært krever
        noen mer helgen høsten lønningene syke fengsel uke forslaget ennå renten rente uendret avtar venter
        undersøkelse* deltok spurte mest forfattere besøkende stanses arbeid mener lovet *lig *lige *het *sjon
        *sjoner *isk *iske *elser ny nye alle mat siden partiene klar videre semifinalen savnet funnet vedtok
        budsjettet støtte holder hundre hundrevis kreve da han sin sitt sine blir bli var ved over under når
        men eller også ned år gammel dag natt morgen formiddag ettermiddag mandag tirsdag onsdag torsdag
        fredag lørdag søndag januar februar mars april mai juni juli august september oktober november
        desember regjering* statsråd* statsminister* minister president* politi* stortinget prosent millioner
        milliarder tusen kroner melder meldt meldte skriver bekrefter varsler varsl* ingen to tre fire fem
        minst omkom omkommet døde død drept skadet skadd siktet siktes siktelse* pågrepet tiltalt dømt
        mistenk* slo slår vant vinner seier* mål* kamp* overtid jordskjelv* brann brannen ulykke* veien vei
        stengt stenges åpner åpnes åpnet snø* vind utenfor tidligere grunn styrke økes økning nyttår uvisst
        igjen hennes hans familien personer person mann kvinne ventes skal kan må vil får fikk gikk nekter
        avgjørende filmregissør* kommune* NTB NRK VG *ingen *ene *else *elsen å du så vi dette her ha få man
        andre litt denne der se kommer selv ta før alt helt ser min oss går vel jo mange dere kunne tror folk
        nok si grad glede bil vann meget alder omkring kraftig begge enige ett dog menn kun lett disse neste
        mor nei din ca lei fin dem minste former million ham bilen ti eu ga
        """

    static let nynorsk = """
        kveld* uvêr innstilt innstilte utover betring og er for av ein eit som på til med den det i har ikkje
        frå om at etter seg meg deg inn ut opp hadde rundt enn uten mot nær fram sju fått gått dager måte
        våren kveld eldre tilbake norske henne fjor opplyser opplyste ho dei vart berre meir noko kva korleis
        saman mykje seier sjølv gjere vere nokon kvar kvifor hjå skular vegar sjukehus auke aukar tysdag
        laurdag sundag månad månader auka skuleåret månaden eitt utanfor kjem veit gjev gje løna lærarane
        ifølgje fleire annan renta rente uendra ventar undersøking* deltok spurde mest forfattarar arbeid
        meiner *leg *lege *heit *sjon *sjonar *isk *iske klar vidare semifinalen sakna funnen vedtok
        budsjettet støtte røysta da de grad glede bil bilen folk alle du så vi her ha få andre der ta før alt
        heilt ser min oss går vel jo utan mange sidan trur nok si første god godt kanskje din skulle slik bra
        same ny nye mor nei fin leiar alder kraftig begge lett menn neste mat menneske kvarandre held hundre
        kravde krev krevje høgare høgre framfor halden då han sin sitt sine vert blei blitt bli var vore ved
        over under når men eller òg også no kor ned år gamal gammal dag natt morgon føremiddag ettermiddag
        måndag mandag onsdag torsdag fredag søndag januar februar mars april mai juni juli august september
        oktober november desember regjering* statsråd* statsminister* minister president* politi* stortinget
        prosent millionar milliardar tusen kroner sa melder melde skriv stadfestar varslar varsl* ingen to tre
        fire fem minst omkom omkomne døydde død drepen drepne drept skada skadd sikta siktar pågripen tiltala
        dømd mistenk* slo slår vann vinn siger* mål* kamp* overtid jordskjelv* brann brannen ulykke* ulukk*
        vegen veg stengd stengt stengjer opnar opna snø* vind tidlegare grunn styrke nyttår uvisst att hennar
        hans familien personar person mann kvinne skal kan må vil får fekk gjekk nektar avgjorde avgjerande
        filmregissør* kommune* NPK NRK *ane *inga
        """

    static let danish = """
        aften* aflyst aflyser bedring og er for af en et som på til med den det i har ikke fra ved om at de
        jeg hun hvor hvordan hvorfor hvis hver flere bare være samme ifølge efter siger sagde mod blev blevet
        nej op ud uden noget meget hvad mig dig sig havde uge ugen gennem mellem sidste seneste veje vej
        oplyste oplyser sejler fortsætte gøre gør blive bliver næste procent regeringen folketinget vedtaget
        penge sygehus sygehuse sygehusene overvejer glæder fået været ind end tilbage mere hundrede tusind
        ældre kræver nogle nogen dage uger lave lavet hende selvom udgangen inden dansk danske sidst mindst
        indtil renten uændret venter undersøgelse* deltog spurgte mest forfattere arbejde mener *lig *lige
        *hed *tion *tioner *isk *iske *elser klar videre semifinalen savnet fundet siden flertal finansloven
        kræve da holder sænker rente han sin sit sine var over under når men eller også nu ned år gammel alder
        dag aften nat morgen formiddag eftermiddag mandag tirsdag onsdag torsdag fredag lørdag søndag januar
        februar marts april maj juni juli august september oktober november december regering* statsminister*
        minister president* præsident* politi* millioner milliarder kroner melder skriver bekræfter varsler
        ingen to tre fire fem omkring omkom omkommet døde død dræbt dræbte kvæstet såret tilskadekom* sigtet
        sigtes anholdt anholdelse* tiltalt dømt mistænk* slog slår vandt vinder besejre* sejr* mål* kamp*
        overtid* jordskælv* brand branden ulykke* vejen spærret lukket lukkes åbner åbnes sne* vind blæst
        udenfor tidligere grund styrke stiger stigning* nytår igen hendes hans familien personer person mand
        kvinde ventes skal kan må vil får fik gik nægter afgørende faldt kraftig begge enige meldinger
        kommune* dansk* formand* Ritzau ritzau DR TV *ning *ningen *ene *else *elsen der du så vi man her alle
        godt kunne lige min se få have dem lidt selv din mange vores kun deres helt jo kommer denne dette ja
        nok andre alt god går os hele sammen gang ville nye grad let by nå rundt dog disse del dit mor ser ses
        ca fin mit former ham mobil stadion ti eu tal ad ny
        """

    static let swedish = """
        kväll* inställd* igång och att är för av en ett som på till med den det i har inte från vid om var
        måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen räntan oförändrad väntar enligt
        undersökning* deltog frågade mest författare arbete menar *lig *liga *het *tion *tioner *isk *iska
        *elser klar vidare semifinalen saknad hittad hittats försvunnen sedan antog lång flera hundra kräver
        kräva håller lämnar ränta då samlades de han hon sig sin sitt sina blev blir blivit bli vara varit
        efter mot över under när men eller också mer än något mycket nu vad ut upp ner år gammal åldern dag
        kväll natt morgon morgonen förmiddagen eftermiddagen måndag* tisdag* onsdag* torsdag* fredag* lördag*
        söndag* januari februari mars april maj juni juli augusti september oktober november december
        regering* statsminister* minister president* polis* riksdagen procent miljoner miljarder tusen kronor
        säger sade sa uppger meddelar meddelade skriver rapporterats bekräftar varnar inga ingen två tre fyra
        fem minst omkring omkom omkommit dog död döda dödades avlidit skadats skadades skadad* misstänkt*
        anhållits anhållen* gripen gripits häktad* åtalas slog slår vann vinner segra* mål* match*
        tilläggstid* jordskalv* brand branden olycka* väg vägen avstängd* stängd* öppnar öppnas snö* vind
        utanför tidigare grund höjer höjs höjning årsskiftet igen hennes hans familjen personer person man
        kvinna väntas ska skall kan måste vill får fick gick nekar grovt brott brottet uppmättes trafikverket
        kommun* svensk* TT *ningen *arna *erna *else jag du så vi här mig bara hur kommer alla där bra finns
        ha skulle min dig hade ju lite gör få göra detta ni ta allt se går även någon vet andra tror ja kanske
        ser varför många dem din hela sen helt utan gå väl oss aldrig mitt mesta mera in bil ned vart vore
        kvar henne jo mil ex del va dit mor ont ses era fin mat nog fan bilen hem mobil laga dina dela eu ny
        ur
        """

    static let icelandic = """
        og að í á er sem til um við var tveir þrír létust heldur af fyrir með en ekki hefur hafa voru verið
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
