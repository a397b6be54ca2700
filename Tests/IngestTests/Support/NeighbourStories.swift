/// Stories of our own in languages that are taken for one another, each long enough for a brief of a wire.
enum NeighbourStories {
    /// By the language that each is in; under no language those that none of the others must be told to be.
    static let texts: [String: [String]] = [
        "sr": [
            """
            Министарство просвете саопштило је у уторак да ће нова школска година почети првог септембра. \
            Директори школа добили су упутство да до краја месеца пријаве број слободних места. Синдикати кажу \
            да плате наставника нису повећане како је обећано.
            """,
            """
            Полиција је ухапсила тројицу осумњичених за пљачку мењачнице у центру Новог Сада. Како је рекао \
            портпарол, они су новац сакрили у кући на периферији града. Тужилац ће сутра одлучити о притвору.
            """,
            """
            Река Дрина се излила код Лознице после вишедневних киша, а ванредна ситуација проглашена је у две \
            општине. Спасиоци су евакуисали око педесет људи, а школе данас нису радиле.
            """,
            """
            Председник је изјавио да ће избори бити одржани на пролеће и позвао странке да се договоре о \
            правилима. Опозиција тражи да се спискови бирача провере пре расписивања гласања.
            """,
            """
            Кошаркаши Партизана победили су синоћ у Београду екипу из Шпаније са три поена разлике. Тренер је \
            похвалио одбрану, али је рекао да тим мора боље да скаче у нападу.
            """,
            """
            Народна банка задржала је каматну стопу на истом нивоу, уз оцену да инфлација успорава. Економисти \
            очекују да ће цене хране остати стабилне до краја године.
            """,
            """
            Влада је усвојила предлог буџета за наредну годину, у коме је највише новца намењено путевима и \
            болницама. Министар финансија рекао је да дефицит неће прећи три одсто.
            """,
            """
            Лекари упозоравају да је ове зиме више оболелих од грипа него прошле и саветују вакцинацију \
            старијих. У клиници у Нишу уведене су ограничене посете.
            """,
            """
            Железнички саобраћај на прузи до Суботице биће прекинут због радова током викенда. Путници ће моћи \
            да користе аутобусе који полазе сваког сата са главне станице.
            """,
            """
            На сајму књига представљено је више од двеста издавача из региона. Посетиоци су највише питали за \
            нове романе домаћих писаца, рекли су организатори у среду.
            """,
            """
            Градско веће одобрило је у четвртак градњу новог моста преко Саве. Мост ће имати четири траке и \
            пешачку стазу, рекао је градоначелник.
            """,
        ],
        "sr-Latn": [
            """
            Ministarstvo prosvete saopštilo je u utorak da će nova školska godina početi prvog septembra. \
            Direktori škola dobili su uputstvo da do kraja meseca prijave broj slobodnih mesta. Sindikati kažu \
            da plate nastavnika nisu povećane kako je obećano.
            """,
            """
            Policija je uhapsila trojicu osumnjičenih za pljačku menjačnice u centru Novog Sada. Kako je rekao \
            portparol, oni su novac sakrili u kući na periferiji grada. Tužilac će sutra odlučiti o pritvoru.
            """,
            """
            Reka Drina se izlila kod Loznice posle višednevnih kiša, a vanredna situacija proglašena je u dve \
            opštine. Spasioci su evakuisali oko pedeset ljudi, a škole danas nisu radile.
            """,
            """
            Predsednik je izjavio da će izbori biti održani na proleće i pozvao stranke da se dogovore o \
            pravilima. Opozicija traži da se spiskovi birača provere pre raspisivanja glasanja.
            """,
            """
            Košarkaši Partizana pobedili su sinoć u Beogradu ekipu iz Španije sa tri poena razlike. Trener je \
            pohvalio odbranu, ali je rekao da tim mora bolje da skače u napadu.
            """,
            """
            Narodna banka zadržala je kamatnu stopu na istom nivou, uz ocenu da inflacija usporava. Ekonomisti \
            očekuju da će cene hrane ostati stabilne do kraja godine.
            """,
            """
            Vlada je usvojila predlog budžeta za narednu godinu, u kome je najviše novca namenjeno putevima i \
            bolnicama. Ministar finansija rekao je da deficit neće preći tri odsto.
            """,
            """
            Lekari upozoravaju da je ove zime više obolelih od gripa nego prošle i savetuju vakcinaciju \
            starijih. U klinici u Nišu uvedene su ograničene posete.
            """,
            """
            Železnički saobraćaj na pruzi do Subotice biće prekinut zbog radova tokom vikenda. Putnici će moći \
            da koriste autobuse koji polaze svakog sata sa glavne stanice.
            """,
            """
            Na sajmu knjiga predstavljeno je više od dvesta izdavača iz regiona. Posetioci su najviše pitali za \
            nove romane domaćih pisaca, rekli su organizatori u sredu.
            """,
            """
            Gradsko veće odobrilo je u četvrtak gradnju novog mosta preko Save, a radovi bi trebalo da počnu na \
            leto. Most će imati četiri trake i pešačku stazu, rekao je gradonačelnik posle sednice. Protivnici \
            projekta traže procenu uticaja na životnu sredinu.
            """,
            """
            Dve osobe povređene su noćas u sudaru kamiona i autobusa kod Kragujevca. Vozač autobusa prevezen je \
            u bolnicu, a saobraćaj je bio prekinut dva sata.
            """,
            """
            Filmski festival u Nišu otvoren je sinoć projekcijom novog domaćeg filma. Direktor festivala kaže da\
             je ove godine prijavljeno više od sto ostvarenja iz dvadeset zemalja.
            """,
        ],
        "hr": [
            """
            Ministarstvo obrazovanja priopćilo je u utorak da će nova školska godina početi prvog rujna. \
            Ravnatelji škola dobili su uputu da do kraja mjeseca prijave broj slobodnih mjesta. Sindikati kažu \
            da plaće nastavnika nisu povećane kako je obećano.
            """,
            """
            Policija je uhitila trojicu osumnjičenih za pljačku mjenjačnice u središtu Zadra. Kako je rekao \
            glasnogovornik, novac su sakrili u kući na rubu grada. Državni odvjetnik sutra će odlučiti o \
            istražnom zatvoru.
            """,
            """
            Rijeka Kupa izlila se kod Karlovca nakon višednevnih kiša, a izvanredno stanje proglašeno je u dvije\
             općine. Spasioci su evakuirali pedesetak ljudi, a škole danas nisu radile.
            """,
            """
            Predsjednik je izjavio da će izbori biti održani na proljeće i pozvao stranke da se dogovore o \
            pravilima. Oporba traži da se popisi birača provjere prije raspisivanja glasovanja.
            """,
            """
            Košarkaši Cibone pobijedili su sinoć u Zagrebu momčad iz Španjolske s tri koša razlike. Trener je \
            pohvalio obranu, ali je rekao da momčad mora bolje skakati u napadu.
            """,
            """
            Narodna banka zadržala je kamatnu stopu na istoj razini, uz ocjenu da inflacija usporava. Ekonomisti\
             očekuju da će cijene hrane ostati stabilne do kraja godine.
            """,
            """
            Vlada je usvojila prijedlog proračuna za iduću godinu, u kojem je najviše novca namijenjeno cestama \
            i bolnicama. Ministar financija rekao je da manjak neće prijeći tri posto.
            """,
            """
            Liječnici upozoravaju da je ove zime više oboljelih od gripe nego prošle i savjetuju cijepljenje \
            starijih. U klinici u Osijeku uvedeni su ograničeni posjeti.
            """,
            """
            Željeznički promet na pruzi do Varaždina bit će prekinut zbog radova tijekom vikenda. Putnici će se \
            moći koristiti autobusima koji polaze svakog sata s glavnog kolodvora.
            """,
            """
            Na sajmu knjiga predstavilo se više od dvjesto nakladnika iz regije. Posjetitelji su najviše pitali \
            za nove romane domaćih pisaca, rekli su organizatori u srijedu.
            """,
            """
            Gradsko vijeće odobrilo je u četvrtak gradnju novog mosta preko Save, a radovi bi trebali početi na \
            ljeto. Most će imati četiri trake i pješačku stazu, rekao je gradonačelnik nakon sjednice. \
            Protivnici projekta traže procjenu utjecaja na okoliš.
            """,
            """
            Dvije osobe ozlijeđene su noćas u sudaru kamiona i autobusa kod Siska. Vozač autobusa prevezen je u \
            bolnicu, a promet je bio prekinut dva sata, izvijestila je policija.
            """,
            """
            Filmski festival u Puli otvoren je sinoć projekcijom novog domaćeg filma. Ravnatelj festivala kaže \
            da je ove godine prijavljeno više od sto ostvarenja iz dvadeset zemalja, među njima i iz Španjolske.
            """,
        ],
        "bs": [
            """
            Ministarstvo obrazovanja saopćilo je u utorak da će nova školska godina početi prvog septembra. \
            Direktori škola dobili su uputstvo da do kraja mjeseca prijave broj slobodnih mjesta. Sindikati kažu\
             da plaće nastavnika nisu povećane kako je obećano.
            """,
            """
            Policija je uhapsila trojicu osumnjičenih za pljačku mjenjačnice u centru Tuzle. Kako je rekao \
            portparol, novac su sakrili u kući na periferiji grada. Tužilac će sutra odlučiti o pritvoru.
            """,
            """
            Rijeka Una izlila se kod Bihaća nakon višednevnih kiša, a vanredna situacija proglašena je u dvije \
            općine. Spasioci su evakuisali oko pedeset ljudi, a škole danas nisu radile.
            """,
            """
            Predsjednik je izjavio da će izbori biti održani na proljeće i pozvao stranke da se dogovore o \
            pravilima. Opozicija traži da se spiskovi birača provjere prije raspisivanja glasanja.
            """,
            """
            Košarkaši Bosne pobijedili su sinoć u Sarajevu ekipu iz Španije sa tri poena razlike. Trener je \
            pohvalio odbranu, ali je rekao da tim mora bolje skakati u napadu.
            """,
            """
            Centralna banka zadržala je kamatnu stopu na istom nivou, uz ocjenu da inflacija usporava. \
            Ekonomisti očekuju da će cijene hrane ostati stabilne do kraja godine.
            """,
            """
            Vlada je usvojila prijedlog budžeta za narednu godinu, u kojem je najviše novca namijenjeno putevima\
             i bolnicama. Ministar finansija rekao je da deficit neće preći tri posto.
            """,
            """
            Ljekari upozoravaju da je ove zime više oboljelih od gripe nego prošle i savjetuju vakcinaciju \
            starijih. U klinici u Zenici uvedene su ograničene posjete.
            """,
            """
            Željeznički saobraćaj na pruzi do Mostara bit će prekinut zbog radova tokom vikenda. Putnici će moći\
             koristiti autobuse koji polaze svakog sata sa glavne stanice.
            """,
            """
            Na sajmu knjiga predstavljeno je više od dvjesto izdavača iz regiona. Posjetioci su najviše pitali \
            za nove romane domaćih pisaca, rekli su organizatori u srijedu.
            """,
            """
            Gradsko vijeće odobrilo je u četvrtak gradnju novog mosta preko Bosne, a radovi bi trebalo da počnu \
            na ljeto. Most će imati četiri trake i pješačku stazu, rekao je gradonačelnik poslije sjednice \
            općinskih predstavnika. Protivnici projekta traže procjenu uticaja na okoliš, a novembra se očekuje \
            odluka.
            """,
            """
            Dvije osobe povrijeđene su noćas u sudaru kamiona i autobusa kod Zenice. Vozač autobusa prevezen je \
            u bolnicu, a saobraćaj je bio prekinut dva sata.
            """,
        ],
        "bg": [
            """
            Министерството на образованието съобщи във вторник, че новата учебна година ще започне на петнайсети\
             септември. Директорите са получили указание до края на месеца да обявят свободните места.
            """,
            """
            Полицията задържа трима заподозрени за обир на обменно бюро в центъра на Пловдив. По думите на \
            говорителя парите са били скрити в къща край града. Прокурорът утре ще реши за мярката.
            """,
            """
            Река Марица преля край Свиленград след дъждовете, а в две общини е обявено бедствено положение. \
            Спасителите са евакуирали около петдесет души, училищата днес не работят.
            """,
            """
            Президентът заяви, че изборите ще се проведат напролет, и призова партиите да се разберат за \
            правилата. Опозицията иска избирателните списъци да бъдат проверени.
            """,
            """
            Баскетболистите на Левски победиха снощи в София отбора от Испания с три точки разлика. Треньорът \
            похвали защитата, но каза, че тимът трябва да се подобри.
            """,
            """
            Народната банка запази лихвата на същото ниво с оценката, че инфлацията се забавя. Икономистите \
            очакват цените на храните да останат стабилни до края на годината.
            """,
            """
            Правителството прие проекта за бюджет за следващата година, в който най-много средства са за пътища \
            и болници. Финансовият министър каза, че дефицитът няма да надхвърли три процента.
            """,
            """
            Лекарите предупреждават, че тази зима болните от грип са повече от миналата, и съветват възрастните \
            да се ваксинират. В клиниката във Варна са ограничени посещенията.
            """,
            """
            Влаковете по линията до Русе спират заради ремонт през почивните дни. Пътниците ще могат да ползват \
            автобуси, които тръгват всеки час от централната гара.
            """,
            """
            На панаира на книгата участваха над двеста издатели от региона. Посетителите питаха най-вече за \
            новите романи на български писатели, казаха организаторите в сряда.
            """,
            """
            Двама души пострадаха тази нощ при катастрофа между камион и автобус край Стара Загора. Шофьорът на \
            автобуса е откаран в болница, а движението беше спряно за два часа.
            """,
            """
            Общинският съвет одобри в четвъртък строежа на нов мост над реката, като работата трябва да започне \
            през лятото. Мостът ще има четири ленти, каза кметът.
            """,
            """
            Филмовият фестивал във Варна бе открит снощи с прожекция на нова българска лента. Тази година са \
            заявени над сто филма от двайсет държави.
            """,
        ],
        "mk": [
            """
            Министерството за образование соопшти во вторникот дека новата учебна година ќе почне на први \
            септември. Директорите добиле упатство до крајот на месецот да ги пријават слободните места.
            """,
            """
            Полицијата уапси тројца осомничени за грабеж на менувачница во центарот на Битола. Според \
            портпаролот, парите биле скриени во куќа на крајот на градот. Обвинителот утре ќе одлучи за \
            приборот.
            """,
            """
            Реката Вардар се излеа кај Велес по дождовите, а во две општини е прогласена кризна состојба. \
            Спасителите евакуираа околу педесет луѓе, а училиштата денеска не работеа.
            """,
            """
            Претседателот изјави дека изборите ќе се одржат на пролет и ги повика партиите да се договорат за \
            правилата. Опозицијата бара да се проверат избирачките списоци.
            """,
            """
            Кошаркарите на Работнички победија синоќа во Скопје екипа од Шпанија со три поени разлика. Тренерот \
            ја пофали одбраната, но рече дека тимот мора подобро да скока.
            """,
            """
            Народната банка ја задржа каматната стапка на исто ниво, со оценка дека инфлацијата забавува. \
            Економистите очекуваат цените на храната да останат стабилни до крајот на годината.
            """,
            """
            Владата го усвои предлог-буџетот за наредната година, во кој најмногу пари се наменети за патишта и \
            болници. Министерот за финансии рече дека дефицитот нема да надмине три проценти.
            """,
            """
            Лекарите предупредуваат дека оваа зима има повеќе болни од грип отколку минатата и ги советуваат \
            постарите да се вакцинираат. На клиниката во Охрид се ограничени посетите.
            """,
            """
            Возовите на пругата до Гевгелија нема да сообраќаат за време на викендот поради работи. Патниците ќе\
             можат да користат автобуси кои тргнуваат секој час од главната станица.
            """,
            """
            На саемот на книгата учествуваа повеќе од двесте издавачи од регионот. Посетителите најмногу \
            прашуваа за новите романи на домашните писатели, рекоа организаторите во средата.
            """,
            """
            Двајца луѓе се повредени ноќва во судир на камион и автобус кај Прилеп. Возачот на автобусот е \
            пренесен во болница, а сообраќајот беше во прекин два часа.
            """,
            """
            Филмскиот фестивал во Битола беше отворен синоќа со проекција на нов домашен филм. Годинава се \
            пријавени над сто остварувања од дваесет земји.
            """,
        ],
        "uk": [
            """
            Міністерство освіти повідомило у вівторок, що новий навчальний рік розпочнеться першого вересня. \
            Директори шкіл отримали вказівку до кінця місяця подати кількість вільних місць.
            """,
            """
            Поліція затримала трьох підозрюваних у пограбуванні пункту обміну валюти в центрі Полтави. За \
            словами речниці, гроші вони сховали в будинку на околиці міста.
            """,
            """
            Річка Тиса вийшла з берегів біля Хуста після дощів, а у двох громадах оголосили надзвичайний стан. \
            Рятувальники евакуювали близько п'ятдесяти людей, школи сьогодні не працювали.
            """,
            """
            Президент заявив, що вибори відбудуться навесні, і закликав партії домовитися про правила. Опозиція \
            вимагає перевірити списки виборців до голосування.
            """,
            """
            Баскетболісти Дніпра перемогли вчора ввечері команду з Іспанії з різницею у три очки. Тренер \
            похвалив захист, але сказав, що команда має краще підбирати м'яч.
            """,
            """
            Національний банк зберіг облікову ставку на тому самому рівні, зазначивши, що інфляція \
            сповільнюється. Економісти очікують, що ціни на продукти не зміняться до кінця року.
            """,
            """
            Уряд ухвалив проєкт бюджету на наступний рік, у якому найбільше коштів передбачено на дороги та \
            лікарні. Міністр фінансів сказав, що дефіцит не перевищить трьох відсотків.
            """,
            """
            Лікарі попереджають, що цієї зими хворих на грип більше, ніж минулої, і радять літнім людям \
            вакцинуватися. У клініці в Луцьку обмежили відвідування.
            """,
            """
            Рух поїздів на лінії до Чопа буде зупинено на вихідні через ремонт. Пасажири зможуть скористатися \
            автобусами, які відправлятимуться щогодини від головного вокзалу.
            """,
            """
            На книжковому ярмарку взяли участь понад двісті видавців. Відвідувачі найчастіше питали про нові \
            романи українських письменників, розповіли організатори в середу.
            """,
            """
            Двоє людей постраждали вночі у зіткненні вантажівки та автобуса біля Умані. Водія автобуса доставили\
             до лікарні, рух перекрили на дві години.
            """,
        ],
        "be": [
            """
            Міністэрства адукацыі паведаміла ў аўторак, што новы навучальны год пачнецца першага верасня. \
            Дырэктары школ атрымалі ўказанне да канца месяца падаць колькасць вольных месцаў.
            """,
            """
            Міліцыя затрымала трох падазраваных у рабаванні абменніка ў цэнтры Гродна. Паводле слоў \
            прадстаўніка, грошы яны схавалі ў доме на ўскраіне горада.
            """,
            """
            Рака Прыпяць выйшла з берагоў каля Мазыра пасля дажджоў, а ў двух раёнах абвешчаны надзвычайны стан.\
             Выратавальнікі эвакуявалі каля пяцідзесяці чалавек, школы сёння не працавалі.
            """,
            """
            Прэзідэнт заявіў, што выбары адбудуцца вясной, і заклікаў партыі дамовіцца пра правілы. Апазіцыя \
            патрабуе праверыць спісы выбаршчыкаў да галасавання.
            """,
            """
            Баскетбалісты Мінска перамаглі ўчора ўвечары каманду з Іспаніі з розніцай у тры ачкі. Трэнер \
            пахваліў абарону, але сказаў, што каманда павінна лепш падбіраць мяч.
            """,
            """
            Нацыянальны банк захаваў стаўку на тым самым узроўні, адзначыўшы, што інфляцыя запавольваецца. \
            Эканамісты чакаюць, што цэны на прадукты не зменяцца да канца года.
            """,
            """
            Урад прыняў праект бюджэту на наступны год, у якім найбольш грошай прадугледжана на дарогі і \
            бальніцы. Міністр фінансаў сказаў, што дэфіцыт не перавысіць трох працэнтаў.
            """,
            """
            Лекары папярэджваюць, што гэтай зімой хворых на грып больш, чым мінулай, і раяць пажылым людзям \
            вакцынавацца. У клініцы ў Брэсце абмежавалі наведванні.
            """,
            """
            Рух цягнікоў на лініі да Оршы будзе спынены на выхадныя праз рамонт. Пасажыры змогуць скарыстацца \
            аўтобусамі, якія будуць адпраўляцца кожную гадзіну ад галоўнага вакзала.
            """,
            """
            На кніжным кірмашы ўзялі ўдзел больш за дзвесце выдаўцоў. Наведвальнікі часцей за ўсё пыталіся пра \
            новыя раманы беларускіх пісьменнікаў, расказалі арганізатары ў сераду.
            """,
            """
            Два чалавекі пацярпелі ноччу пры сутыкненні грузавіка і аўтобуса каля Барысава. Кіроўцу аўтобуса \
            даставілі ў бальніцу, рух спынялі на дзве гадзіны.
            """,
        ],
        "nb": [
            """
            Kunnskapsdepartementet opplyste tirsdag at det nye skoleåret begynner i august. Rektorene har fått \
            beskjed om å melde inn ledige plasser innen utgangen av måneden. Lærerne mener lønningene ikke er \
            økt som lovet.
            """,
            """
            Politiet har pågrepet tre mistenkte etter et ran i sentrum av Stavanger. Ifølge en talsmann hadde de\
             gjemt pengene i et hus utenfor byen. Retten skal ta stilling til varetekt i morgen.
            """,
            """
            Elven Glomma gikk over sine bredder ved Elverum etter flere dager med regn, og to kommuner har satt \
            kriseledelse. Rundt femti personer er evakuert, og skolene holdt stengt i dag.
            """,
            """
            Statsministeren sa at valget blir holdt til høsten, og ba partiene om å bli enige om reglene. \
            Opposisjonen krever at manntallet gjennomgås før stemmegivningen.
            """,
            """
            Brann vant mot et lag fra Spania med tre mål i går kveld. Treneren roste forsvaret, men sa at laget \
            må bli bedre i angrep. Det kom nær ti tusen tilskuere.
            """,
            """
            Norges Bank holder renten uendret og viser til at prisveksten avtar. Økonomene venter at matprisene \
            holder seg stabile ut året, ifølge en ny undersøkelse.
            """,
            """
            Regjeringen la fram statsbudsjettet for neste år, der mest penger går til veier og sykehus. \
            Finansministeren sa at underskuddet ikke skal overstige tre prosent.
            """,
            """
            Legene advarer om at flere er syke med influensa denne vinteren enn i fjor, og råder eldre til å \
            vaksinere seg. Sykehuset i Bodø har begrenset besøkstiden.
            """,
            """
            Togtrafikken på Bergensbanen stanses i helgen på grunn av arbeid på sporet. Passasjerene kan bruke \
            busser som går hver time fra sentralstasjonen, opplyser selskapet.
            """,
            """
            Mer enn to hundre forlag deltok på bokmessen i år. De besøkende spurte mest etter nye romaner av \
            norske forfattere, sa arrangøren onsdag.
            """,
            """
            To personer ble skadet i natt i en kollisjon mellom en lastebil og en buss ved Hamar. Bussjåføren \
            ble kjørt til sykehus, og veien var stengt i to timer, opplyser politiet.
            """,
            """
            Kommunestyret vedtok torsdag å bygge en ny bro over elva, og arbeidet skal starte til sommeren. \
            Broen får fire felt og gangvei, sa ordføreren etter møtet. Motstanderne krever en ny utredning.
            """,
            """
            Filmfestivalen i Haugesund ble åpnet i går kveld med en ny norsk film. Direktøren sier at over \
            hundre filmer fra tjue land er påmeldt i år.
            """,
        ],
        "da": [
            """
            Undervisningsministeriet oplyste tirsdag, at det nye skoleår begynder i august. Skolelederne har \
            fået besked på at melde ledige pladser inden udgangen af måneden. Lærerne mener, at lønnen ikke er \
            steget som lovet.
            """,
            """
            Politiet har anholdt tre mistænkte efter et røveri i centrum af Aalborg. Ifølge en talsmand havde de\
             gemt pengene i et hus uden for byen. Retten skal tage stilling til varetægt i morgen.
            """,
            """
            Gudenåen gik over sine bredder ved Randers efter flere dage med regn, og to kommuner har nedsat en \
            krisestab. Omkring halvtreds personer er evakueret, og skolerne holdt lukket i dag.
            """,
            """
            Statsministeren sagde, at valget bliver holdt til foråret, og bad partierne om at blive enige om \
            reglerne. Oppositionen kræver, at valglisterne bliver gennemgået før afstemningen.
            """,
            """
            Brøndby vandt over et hold fra Spanien med tre mål i aftes. Træneren roste forsvaret, men sagde, at \
            holdet skal blive bedre i angrebet. Der kom næsten ti tusind tilskuere.
            """,
            """
            Nationalbanken holder renten uændret og henviser til, at inflationen aftager. Økonomerne venter, at \
            fødevarepriserne holder sig stabile resten af året, viser en ny undersøgelse.
            """,
            """
            Regeringen fremlagde finansloven for næste år, hvor flest penge går til veje og sygehuse. \
            Finansministeren sagde, at underskuddet ikke må overstige tre procent.
            """,
            """
            Lægerne advarer om, at flere er syge med influenza i vinter end sidste år, og råder ældre til at \
            lade sig vaccinere. Sygehuset i Odense har begrænset besøgstiden.
            """,
            """
            Togtrafikken på Fyn indstilles i weekenden på grund af arbejde på sporet. Passagererne kan bruge \
            busser, der kører hver time fra hovedbanegården, oplyser selskabet.
            """,
            """
            Mere end to hundrede forlag deltog på bogmessen i år. De besøgende spurgte mest efter nye romaner af\
             danske forfattere, sagde arrangøren onsdag.
            """,
            """
            To personer kom til skade i nat ved et sammenstød mellom en lastbil og en bus ved Kolding. \
            Buschaufføren blev kørt til sygehuset, og vejen var spærret i to timer, oplyser politiet.
            """,
            """
            Byrådet vedtog torsdag at bygge en ny bro over åen, og arbejdet skal begynde til sommer. Broen får \
            fire spor og en gangsti, sagde borgmesteren efter mødet.
            """,
            """
            Filmfestivalen i Odense blev åbnet i aftes med en ny dansk film. Direktøren siger, at over hundrede \
            film fra tyve lande er tilmeldt i år.
            """,
        ],
        "id": [
            """
            Kementerian Pendidikan mengumumkan pada Selasa bahwa tahun ajaran baru dimulai bulan Juli. Kepala \
            sekolah diminta melaporkan jumlah kursi kosong hingga akhir bulan. Serikat guru mengatakan gaji \
            belum dinaikkan seperti yang dijanjikan.
            """,
            """
            Polisi menangkap tiga tersangka perampokan tempat penukaran uang di pusat kota Bandung. Menurut juru\
             bicara, uang itu disembunyikan di sebuah rumah di pinggiran kota. Jaksa akan memutuskan penahanan \
            besok.
            """,
            """
            Sungai Ciliwung meluap di Bogor setelah hujan selama beberapa hari, dan keadaan darurat ditetapkan \
            di dua kecamatan. Petugas mengevakuasi sekitar lima puluh orang, sementara sekolah diliburkan hari \
            ini.
            """,
            """
            Presiden mengatakan pemilihan akan digelar tahun depan dan meminta partai-partai menyepakati \
            aturannya. Oposisi menuntut agar daftar pemilih diperiksa sebelum pemungutan suara.
            """,
            """
            Tim bola basket Satria Muda mengalahkan tim dari Spanyol dengan selisih tiga poin tadi malam. \
            Pelatih memuji pertahanan, tetapi mengatakan tim harus lebih baik dalam menyerang.
            """,
            """
            Bank Indonesia mempertahankan suku bunga acuan karena inflasi melambat. Para ekonom memperkirakan \
            harga pangan tetap stabil hingga akhir tahun, menurut survei terbaru.
            """,
            """
            Pemerintah menyetujui rancangan anggaran tahun depan dengan dana terbesar untuk jalan dan rumah \
            sakit. Menteri Keuangan mengatakan defisit tidak akan melebihi tiga persen.
            """,
            """
            Dokter memperingatkan bahwa penderita flu tahun ini lebih banyak daripada tahun lalu dan menyarankan\
             warga lanjut usia divaksin. Rumah sakit di Medan membatasi jam kunjungan.
            """,
            """
            Perjalanan kereta ke Semarang dihentikan akhir pekan ini karena perbaikan rel. Penumpang bisa \
            menggunakan bus yang berangkat setiap jam dari stasiun utama, kata perusahaan.
            """,
            """
            Lebih dari dua ratus penerbit ikut serta dalam pameran buku tahun ini. Pengunjung paling banyak \
            menanyakan novel baru karya penulis dalam negeri, kata panitia pada Rabu.
            """,
            """
            Dua orang terluka dalam tabrakan truk dan bus di dekat Solo tadi malam. Sopir bus dibawa ke rumah \
            sakit dan jalan ditutup selama dua jam, kata polisi.
            """,
            """
            Dewan kota pada Kamis menyetujui pembangunan jembatan baru di atas sungai. Jembatan itu akan \
            memiliki empat lajur dan jalur pejalan kaki, ujar wali kota seusai rapat.
            """,
            """
            Festival film di Yogyakarta dibuka semalam dengan pemutaran film baru karya sutradara lokal. \
            Direktur festival mengatakan lebih dari seratus film dari dua puluh negara ikut serta tahun ini.
            """,
        ],
        "ms": [
            """
            Kementerian Pendidikan mengumumkan pada Selasa bahawa sesi persekolahan baharu bermula Januari. Guru\
             besar diminta melaporkan jumlah tempat kosong sebelum akhir bulan. Kesatuan guru berkata gaji belum\
             dinaikkan seperti dijanjikan.
            """,
            """
            Polis menahan tiga suspek rompakan di sebuah kedai pengurup wang di pusat bandar Ipoh. Menurut \
            jurucakap, wang itu disembunyikan di sebuah rumah di pinggir bandar. Pendakwa raya akan memutuskan \
            reman esok.
            """,
            """
            Sungai Kelantan melimpah di Kota Bharu selepas hujan beberapa hari, dan darurat diisytiharkan di dua\
             daerah. Pasukan penyelamat memindahkan kira-kira lima puluh orang, manakala sekolah ditutup hari \
            ini.
            """,
            """
            Perdana Menteri berkata pilihan raya akan diadakan tahun depan dan meminta parti-parti bersetuju \
            dengan peraturannya. Pembangkang mahu daftar pemilih disemak sebelum pengundian.
            """,
            """
            Pasukan bola keranjang Selangor menewaskan pasukan dari Sepanyol dengan beza tiga mata malam tadi. \
            Jurulatih memuji pertahanan tetapi berkata pasukan perlu lebih baik ketika menyerang.
            """,
            """
            Bank Negara mengekalkan kadar faedah kerana inflasi semakin perlahan. Ahli ekonomi menjangkakan \
            harga makanan kekal stabil hingga akhir tahun, menurut tinjauan terbaharu.
            """,
            """
            Kerajaan meluluskan belanjawan tahun depan dengan peruntukan terbesar untuk jalan raya dan hospital.\
             Menteri Kewangan berkata defisit tidak akan melebihi tiga peratus.
            """,
            """
            Doktor memberi amaran bahawa pesakit selesema tahun ini lebih ramai berbanding tahun lalu dan \
            menasihati warga emas supaya divaksin. Hospital di Melaka mengehadkan waktu melawat.
            """,
            """
            Perkhidmatan kereta api ke Johor Bahru dihentikan hujung minggu ini kerana kerja pembaikan landasan.\
             Penumpang boleh menggunakan bas yang bertolak setiap jam dari stesen utama, kata syarikat itu.
            """,
            """
            Lebih dua ratus penerbit menyertai pesta buku tahun ini. Pengunjung paling banyak bertanya tentang \
            novel baharu karya penulis tempatan, kata penganjur pada Rabu.
            """,
            """
            Dua orang cedera dalam pelanggaran antara sebuah lori dan bas berhampiran Taiping malam tadi. \
            Pemandu bas dibawa ke hospital dan jalan ditutup selama dua jam, kata polis.
            """,
            """
            Majlis bandar raya pada Khamis meluluskan pembinaan jambatan baharu merentasi sungai. Jambatan itu \
            mempunyai empat lorong dan laluan pejalan kaki, kata Datuk Bandar selepas mesyuarat.
            """,
            """
            Festival filem di Pulau Pinang dibuka malam tadi dengan tayangan filem baharu karya pengarah \
            tempatan. Pengarah festival berkata lebih seratus filem dari dua puluh negara menyertainya tahun \
            ini.
            """,
        ],
        "mn": [
            """
            Боловсролын яам мягмар гарагт шинэ хичээлийн жил есдүгээр сарын нэгэнд эхэлнэ гэж мэдэгдлээ. \
            Сургуулийн захирлуудад сул орон тоогоо сарын эцэс гэхэд мэдэгдэхийг даалгажээ.
            """
        ],
        "tg": [
            """
            Вазорати маориф рӯзи сешанбе эълон кард, ки соли нави таҳсил аз якуми сентябр оғоз мешавад. Ба \
            директорони мактабҳо супориш дода шуд, ки шумораи ҷойҳои холиро хабар диҳанд.
            """
        ],
        "ky": [
            """
            Билим берүү министрлиги шейшембиде жаңы окуу жылы биринчи сентябрда башталаарын билдирди. Мектеп \
            директорлоруна бош орундардын санын айдын аягына чейин берүү тапшырылды.
            """
        ],
        "tt": [
            """
            Мәгариф министрлыгы сишәмбе көнне яңа уку елы беренче сентябрьдә башланачагын хәбәр итте. Мәктәп \
            директорларына буш урыннар санын ай ахырына кадәр бирергә кушылды.
            """
        ],
        "-": [
            """
            Маориф вазирлиги сешанба куни янги ўқув йили биринчи сентябрда бошланишини маълум қилди. Мактаб \
            директорларига бўш ўринлар сонини ой охиригача билдириш топширилди.
            """,
            """
            Vlada Crne Gore saopštila je u utorak da će se cijene goriva mijenjati svake sedmice. Predsjednik \
            opštine Nikšić rekao je da nijesu dobili novac iz budžeta, a odluka se očekuje do novembra.
            """,
        ],
    ]
}
