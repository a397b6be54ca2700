extension ShortCopy {
    static let slavic: [(language: String, stories: String)] = [
        (
            "hr",
            """
            Potres magnitude 4,2 kod Siska | SISAK, 27. studenoga 2026. (Hina) - Potres magnitude 4,2 prema Richteru zatresao je u petak ujutro područje Siska, javila je Seizmološka služba. Nema izvješća o šteti.
            Vlada povećala minimalnu plaću | ZAGREB (Hina) - Vlada je u četvrtak donijela uredbu kojom se minimalna plaća povećava na 1.050 eura.
            Dinamo pobijedio Rijeku 2-1 | Nogometaši Dinama svladali su na Maksimiru Rijeku s 2-1 u 15. kolu prvenstva Hrvatske.
            Umro redatelj Ivan Horvat | ZAGREB, 27. studenog (Hina) - Redatelj Ivan Horvat umro je u Zagrebu u 81. godini, priopćila je njegova obitelj.
            Sudar autobusa i kamiona kod Kutine | KUTINA (Hina) - Dvije su osobe poginule, a sedam ih je ozlijeđeno u sudaru autobusa i kamiona na autocesti A3, doznaje se u policiji.
            Prosvjed umirovljenika u Zagrebu | Nekoliko stotina umirovljenika okupilo se na Trgu bana Jelačića tražeći veće mirovine.
            Sabor izglasao proračun | ZAGREB (Hina) - Sabor je u petak glasovima vladajuće većine izglasao državni proračun za 2027. godinu.
            """
        ),
        (
            "sr-Latn",
            """
            Zemljotres jačine 4,2 kod Kraljeva | KRALJEVO, 27. novembra (Tanjug) - Zemljotres jačine 4,2 stepena Rihterove skale pogodio je jutros područje Kraljeva, saopštio je Seizmološki zavod.
            Vlada povećala minimalac | BEOGRAD (Beta) - Vlada Srbije usvojila je danas uredbu kojom se minimalna zarada povećava za 9,4 odsto.
            Zvezda pobedila Partizan 2:1 | Fudbaleri Crvene zvezde pobedili su u večitom derbiju Partizan rezultatom 2:1, pred 40.000 gledalaca.
            Preminuo reditelj Dragan Petrović | BEOGRAD, 27. nov. (Tanjug) - Reditelj Dragan Petrović preminuo je u Beogradu u 81. godini, saopštila je porodica.
            Sudar autobusa i kamiona kod Čačka | ČAČAK (Beta) - Dve osobe su poginule, a sedam je povređeno u sudaru autobusa i kamiona, saopštila je policija.
            NBS zadržala kamatnu stopu | Narodna banka Srbije zadržala je referentnu kamatnu stopu na 5,75 odsto.
            Srbija pobedila Švedsku | Rukometaši Srbije pobedili su Švedsku sa 31:28 u kvalifikacijama za Evropsko prvenstvo.
            """
        ),
        (
            "bs",
            """
            Zemljotres jačine 4,2 kod Mostara | MOSTAR, 27. novembra (FENA) - Zemljotres jačine 4,2 stepena po Richteru osjetio se jutros na području Mostara, saopćeno je iz Hidrometeorološkog zavoda.
            Vlada FBiH povećala minimalnu plaću | SARAJEVO (FENA) - Vlada Federacije BiH usvojila je danas uredbu kojom se minimalna plaća povećava na 1.050 KM.
            Preminuo reditelj Emir Hadžić | SARAJEVO, 27. novembra (FENA) - Reditelj Emir Hadžić preminuo je u Sarajevu u 81. godini, saopćila je porodica.
            Uhapšen bivši ministar | Bivši ministar zdravstva uhapšen je jutros u Tuzli, potvrđeno je Feni iz Tužilaštva. Sumnjiči se za primanje mita.
            Protest penzionera u Sarajevu | Nekoliko stotina penzionera okupilo se ispred zgrade Vlade FBiH tražeći veće penzije.
            Dom naroda usvojio budžet | SARAJEVO (FENA) - Dom naroda Parlamenta FBiH usvojio je danas budžet za 2027. godinu.
            BiH pobijedila Švedsku | Rukometaši Bosne i Hercegovine pobijedili su Švedsku 31:28 u kvalifikacijama za Evropsko prvenstvo.
            """
        ),
        (
            "sl",
            """
            Potres z magnitudo 4,2 pri Brežicah | Brežice, 27. novembra (STA) - Potres z magnitudo 4,2 je danes zjutraj stresel okolico Brežic, so sporočili z agencije za okolje. O škodi ne poročajo.
            Vlada zvišala minimalno plačo | Ljubljana, 27. novembra (STA) - Vlada je na današnji seji zvišala minimalno plačo na 1050 evrov bruto.
            Olimpija premagala Maribor | Nogometaši Olimpije so v derbiju 15. kroga prve lige premagali Maribor z 2:1.
            Umrl je režiser Janez Novak | V 82. letu starosti je umrl filmski režiser Janez Novak, so sporočili njegovi svojci.
            Trčenje avtobusa in tovornjaka | Celje, 28. novembra (STA) - V trčenju avtobusa in tovornjaka sta umrla dva človeka, sedem je ranjenih, so sporočili s policije.
            Inflacija se umirja | Cene življenjskih potrebščin so novembra na letni ravni zrasle za 2,1 odstotka.
            Državni zbor sprejel proračun | Državni zbor je s 47 glasovi za in 33 proti sprejel proračun za leto 2027.
            """
        ),
        (
            "cs",
            """
            Zemětřesení u Chebu | Cheb 27. listopadu (ČTK) - Otřesy o síle 4,2 stupně zaznamenali dnes ráno seismologové u Chebu. O škodách zprávy nejsou.
            Vláda zvýšila minimální mzdu | Praha - Vláda dnes schválila zvýšení minimální mzdy o 1500 korun.
            Sparta porazila Slavii | Fotbalisté Sparty porazili v derby Slavii 2:1. Rozhodl gól z nastavení.
            Zemřel herec Jan Novák | Ve věku 81 let zemřel herec a režisér Jan Novák. ČTK to dnes oznámila rodina.
            Srážka autobusu s kamionem | Jihlava - Dva lidé zemřeli a sedm se jich zranilo při srážce autobusu s kamionem na dálnici D1.
            ČNB nechala sazby beze změny | Bankovní rada České národní banky ponechala základní úrokovou sazbu na 3,5 procenta.
            Sněmovna schválila rozpočet | Poslanci dnes schválili státní rozpočet na rok 2027 se schodkem 286 miliard korun.
            """
        ),
        (
            "sk",
            """
            Zemetrasenie pri Komárne | Komárno 27. novembra (TASR) - Zemetrasenie s magnitúdou 4,2 zaznamenali v piatok ráno seizmológovia pri Komárne.
            Vláda zvýšila minimálnu mzdu | Bratislava (SITA) - Vláda dnes schválila zvýšenie minimálnej mzdy o 60 eur.
            Slovan zdolal Trnavu | Futbalisti Slovana zdolali v derby Trnavu 2:1. Rozhodol gól z nadstaveného času.
            Zomrel herec Ján Novák | Vo veku 81 rokov zomrel herec a režisér Ján Novák. TASR to potvrdila rodina.
            Zrážka autobusu s kamiónom | Žilina (TASR) - Dvaja ľudia zahynuli a sedem sa zranilo pri zrážke autobusu s kamiónom na diaľnici D1.
            Inflácia sa spomalila | Spotrebiteľské ceny v októbri medziročne vzrástli o 3,7 percenta.
            Parlament schválil rozpočet | Poslanci schválili štátny rozpočet na rok 2027 so schodkom štyri percentá HDP.
            """
        ),
        (
            "pl",
            """
            Trzęsienie ziemi koło Lubina | Lubin, 27.11.2026 (PAP) - Wstrząs o sile 4,2 odnotowano w piątek rano w kopalni koło Lubina. Nikt nie ucierpiał.
            Rząd podniósł płacę minimalną | Warszawa (PAP) - Rząd przyjął rozporządzenie, zgodnie z którym płaca minimalna wzrośnie do 4900 zł.
            Legia pokonała Lecha | Piłkarze Legii pokonali Lecha Poznań 2:1 w meczu 15. kolejki ekstraklasy.
            Zmarł reżyser Jan Nowak | W wieku 81 lat zmarł reżyser Jan Nowak - poinformowała rodzina.
            Zderzenie autobusu z ciężarówką | Dwie osoby zginęły, a siedem zostało rannych w zderzeniu autobusu z ciężarówką na drodze S7.
            RPP nie zmieniła stóp | Rada Polityki Pieniężnej utrzymała główną stopę procentową na poziomie 4,5 proc.
            Sejm uchwalił budżet | Sejm uchwalił w piątek ustawę budżetową na 2027 rok. Za głosowało 238 posłów.
            """
        ),
    ]
}
