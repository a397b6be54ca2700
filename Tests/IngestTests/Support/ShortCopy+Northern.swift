extension ShortCopy {
    static let northern: [(language: String, stories: String)] = [
        (
            "nb",
            """
            Jordskjelv utenfor Bodø | BODØ (NTB): Et jordskjelv med styrke 4,2 ble målt utenfor Bodø fredag morgen, opplyser Norsar. Ingen skader er meldt.
            Minstelønnen økes | Regjeringen øker minstelønnen i landbruket med fire prosent fra nyttår.
            Tidligere statsråd siktet | En tidligere statsråd er siktet for korrupsjon, bekrefter Økokrim. Hun nekter straffskyld.
            E6 stengt av snø | E6 over Dovrefjell er stengt på grunn av snø og sterk vind. Det er uvisst når veien åpner igjen.
            Buss og lastebil kolliderte | LILLEHAMMER (NTB): To personer omkom og sju ble skadd da en buss og en lastebil kolliderte på E6 lørdag ettermiddag.
            Pensjonister demonstrerte | Flere hundre pensjonister møtte opp foran Stortinget for å kreve høyere pensjon.
            Savnet mann funnet død | En mann i 60-årene som har vært savnet siden tirsdag, er funnet død ved Ålesund. Politiet mistenker ikke noe kriminelt.
            """
        ),
        (
            "nn",
            """
            Jordskjelv utanfor Florø | FLORØ (NTB-NPK): Eit jordskjelv med styrke 4,2 vart målt utanfor Florø fredag morgon. Ingen skadar er melde.
            Minsteløna aukar | Regjeringa aukar minsteløna i landbruket med fire prosent frå nyttår.
            Sogndal slo Brann | Sogndal slo Brann 2–1 på Fosshaugane sundag. Målet som avgjorde kom på overtid.
            Regissør Ola Hansen er død | Filmregissør Ola Hansen er død, 81 år gamal. Det opplyser familien til NPK.
            Buss og lastebil kolliderte | FØRDE (NTB-NPK): To personar omkom og sju vart skadde då ein buss og ein lastebil kolliderte på E39 laurdag.
            Noregs Bank held renta uendra | Styringsrenta vert halden uendra på 4 prosent, opplyser Noregs Bank.
            Stortinget vedtok budsjettet | Stortinget vedtok fredag statsbudsjettet for 2027 med støtte frå Sp og SV. Ingen av dei andre partia røysta for.
            """
        ),
        (
            "da",
            """
            Jordskælv ved Bornholm | RØNNE /ritzau/ Et jordskælv med en styrke på 4,2 blev fredag morgen målt ved Bornholm. Der er ingen meldinger om skader.
            Mindstelønnen stiger | Regeringen og fagforeningerne er enige om, at mindstelønnen stiger med fire procent fra nytår.
            FCK slår Brøndby | FC København besejrede søndag Brøndby med 2-1 i Superligaen. Det afgørende mål faldt i overtiden.
            Filminstruktør Ole Hansen er død | Filminstruktøren Ole Hansen er død i en alder af 81 år. Det oplyser familien til Ritzau.
            Bus og lastbil stødte sammen | VEJLE /ritzau/ To personer blev dræbt og syv såret, da en bus og en lastbil lørdag stødte sammen på motorvej E45.
            Nationalbanken sænker renten | Nationalbanken sænker renten med et kvart procentpoint til 1,35 procent.
            Folketinget vedtager finansloven | Et bredt flertal i Folketinget har fredag vedtaget finansloven for 2027.
            """
        ),
        (
            "sv",
            """
            Jordskalv utanför Gävle | GÄVLE. Ett jordskalv med magnituden 4,2 uppmättes på fredagsmorgonen utanför Gävle. Inga skador har rapporterats. (TT)
            Regeringen höjer a-kassan | STOCKHOLM (TT) Regeringen höjer taket i a-kassan från årsskiftet. Det meddelade statsministern på en pressträff.
            AIK slog Hammarby | AIK vann derbyt mot Hammarby med 2–1. Segermålet kom på tilläggstid.
            Regissören Olle Hansson död | Filmregissören Olle Hansson har avlidit, 81 år gammal. Det uppger familjen för TT.
            Buss och lastbil i krock | Två personer omkom och sju skadades när en buss och en lastbil krockade på E18 utanför Örebro på lördagen. (TT)
            Riksbanken lämnar räntan oförändrad | Riksbanken lämnar styrräntan oförändrad på 1,75 procent.
            Riksdagen antog budgeten | Riksdagen antog på fredagen regeringens budget för 2027 efter en lång debatt.
            """
        ),
        (
            "is",
            """
            Jarðskjálfti við Grímsey | Jarðskjálfti af stærðinni 4,2 varð við Grímsey í morgun. Engar tilkynningar hafa borist um tjón.
            Lágmarkslaun hækka | Lágmarkslaun hækka um fjögur prósent um áramótin, að því er fram kemur í tilkynningu frá ráðuneytinu.
            KR vann Val | KR vann Val með tveimur mörkum gegn einu í Bestu deild karla í kvöld.
            Leikstjórinn Jón Jónsson látinn | Jón Jónsson leikstjóri er látinn, 81 árs að aldri. Fjölskylda hans greindi frá þessu.
            Rúta og vörubíll rákust saman | Tveir létust og sjö slösuðust þegar rúta og vörubíll rákust saman á Suðurlandsvegi í gær.
            Stýrivextir óbreyttir | Peningastefnunefnd Seðlabankans heldur stýrivöxtum óbreyttum í 7,25 prósentum.
            Fjárlög samþykkt á Alþingi | Alþingi samþykkti í dag fjárlög fyrir árið 2027 með 38 atkvæðum gegn 20.
            """
        ),
        (
            "fi",
            """
            Maanjäristys Kuusamossa | KUUSAMO, 27.11. (STT) Kuusamossa mitattiin perjantaiaamuna maanjäristys, jonka voimakkuus oli 4,2. Vahingoista ei ole tietoa.
            Hallitus nostaa työttömyysturvaa | Hallitus korottaa työttömyysturvaa vuoden alusta. Asiasta kertoi pääministeri STT:lle.
            HJK voitti KuPS:n | HJK voitti KuPS:n maalein 2–1 Veikkausliigan ottelussa. Voittomaali syntyi lisäajalla.
            Ohjaaja Matti Virtanen on kuollut | Elokuvaohjaaja Matti Virtanen on kuollut 81-vuotiaana. Asiasta kertoo hänen perheensä.
            Linja-auto ja rekka törmäsivät | Kaksi ihmistä kuoli ja seitsemän loukkaantui, kun linja-auto ja rekka törmäsivät Nelostiellä lauantaina.
            EKP piti koron ennallaan | Euroopan keskuspankki piti ohjauskorkonsa ennallaan kahdessa prosentissa.
            Eduskunta hyväksyi budjetin | Eduskunta hyväksyi perjantaina valtion ensi vuoden talousarvion äänin 101–87.
            """
        ),
        (
            "et",
            """
            Hiiumaa lähistel oli maavärin | KÄRDLA, 27. november, BNS - Hiiumaa lähistel toimus reede hommikul maavärin magnituudiga 4,2. Kahjustustest ei ole teatatud.
            Valitsus tõstab alampalka | Valitsus otsustas tõsta alampalga uuest aastast 1000 euroni, teatas majandusministeerium.
            Flora võitis Levadiat | Tallinna FC Flora võitis Premium liiga mängus Levadiat 2:1. Võidumäärav värav sündis lisaajal.
            Suri lavastaja Jaan Tamm | 81 aasta vanuses suri lavastaja Jaan Tamm, teatas tema perekond.
            Buss ja veoauto põrkasid kokku | Tartu lähedal põrkasid laupäeval kokku buss ja veoauto, kaks inimest hukkus ja seitse sai viga.
            Inflatsioon aeglustus | Tarbijahinnad tõusid novembris aastaga 4,1 protsenti, teatas statistikaamet.
            Riigikogu võttis eelarve vastu | Riigikogu võttis reedel 52 poolthäälega vastu 2027. aasta riigieelarve.
            """
        ),
        (
            "lt",
            """
            Prie Klaipėdos užfiksuotas žemės drebėjimas | KLAIPĖDA, lapkričio 27 d. (ELTA). Penktadienio rytą prie Klaipėdos užfiksuotas 4,2 balo žemės drebėjimas. Nukentėjusiųjų nėra.
            Didėja minimali alga | Vyriausybė nusprendė nuo sausio didinti minimalią algą iki 1200 eurų.
            „Žalgiris“ nugalėjo „Rytą“ | Kauno „Žalgiris“ LKL rungtynėse 89:81 nugalėjo Vilniaus „Rytą“.
            Mirė režisierius Jonas Petraitis | Eidamas 82-uosius mirė režisierius Jonas Petraitis, BNS pranešė jo šeima.
            Susidūrė autobusas ir vilkikas | Šiaulių rajone šeštadienį susidūrus autobusui ir vilkikui žuvo du žmonės, septyni sužeisti.
            Infliacija lėtėja | Metinė infliacija lapkritį siekė 3,4 procento, skelbia Valstybės duomenų agentūra.
            Seimas patvirtino biudžetą | Seimas penktadienį patvirtino 2027 metų valstybės biudžetą: už balsavo 78 nariai.
            """
        ),
        (
            "lv",
            """
            Pie Liepājas reģistrēta zemestrīce | LIEPĀJA, 27. nov., LETA. Piektdienas rītā pie Liepājas reģistrēta 4,2 magnitūdu zemestrīce. Ziņu par cietušajiem nav.
            Palielina minimālo algu | Valdība nolēma no janvāra palielināt minimālo algu līdz 800 eiro.
            "Rīga" uzvar "Valmieru" | Rīgas FC ar 2:1 uzvarēja "Valmieru" futbola virslīgas spēlē.
            Miris režisors Jānis Bērziņš | 81 gada vecumā miris režisors Jānis Bērziņš, aģentūru LETA informēja viņa ģimene.
            Saduras autobuss un kravas auto | Sestdien uz Vidzemes šosejas sadūrās autobuss un kravas automašīna, divi cilvēki gāja bojā un septiņi cieta.
            Inflācija palēninās | Gada inflācija novembrī bija 3,8%, liecina Centrālās statistikas pārvaldes dati.
            Saeima pieņem budžetu | Saeima piektdien galīgajā lasījumā pieņēma valsts budžetu 2027. gadam.
            """
        ),
        (
            "hu",
            """
            Földrengés Komáromnál | Komárom, 2026. november 27., péntek (MTI) - A Richter-skála szerinti 4,2-es erősségű földrengés volt péntek reggel Komárom közelében. Sérültekről nem érkezett jelentés.
            Emelkedik a minimálbér | A kormány döntése szerint januártól kilenc százalékkal emelkedik a minimálbér.
            A Fradi legyőzte az Újpestet | A Ferencváros 2-1-re legyőzte az Újpestet a labdarúgó NB I 15. fordulójában.
            Meghalt Kovács János rendező | Életének 82. évében meghalt Kovács János filmrendező - közölte a család az MTI-vel.
            Busz és kamion ütközött | Ketten meghaltak, heten megsérültek, amikor busz és kamion ütközött szombaton az M7-es autópályán.
            Nem változott az alapkamat | A jegybank monetáris tanácsa 6,5 százalékon hagyta az alapkamatot.
            Elfogadták a költségvetést | Az Országgyűlés pénteken 133 igen szavazattal elfogadta a 2027-es költségvetést.
            """
        ),
    ]
}
