extension NewsML1CorpusTests {
    private static let arabic = "afp-ara-newsmlmmd.urn.newsml.afp.com.20200613.doc."
    private static let efeRights =
        "© EFE 2016. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de Efe, sin previo y expreso consentimiento de la Agencia EFE S.A."

    static let stories: [Expected] = [
        Expected(
            "AFP_751HA.xml",
            [
                "id": "urn:newsml:afp.com:20160116T131559Z:doc-751ha", "version": "1", "language": "en",
                "status": "usable", "embargo": "-", "correction": "false",
                "headline begins": "Relatives mourn during the funeral of Palestinian Mohammed Qita",
                "slugline": "PALESTINIAN-ISRAEL-GAZA-CONFLICT-FUNERAL", "urgency": "5", "priority": "5",
                "subjects": "subj:16000000", "located": "Khan Yunis", "places": "iso3166-1a3:PSE", "keywords": "MENA",
                "source": "AFP", "byline": "SAID KHATIB", "date": "2016-01-16T13:15:59Z",
                "versionDate": "2016-01-16T13:15:59Z", "pictures": "1",
                "body begins": "<p>Relatives mourn during", "body has": "spokesman Ashraf al-Qudra said.",
                "body ends": "/ AFP / SAID KHATIB</p>",
            ]),
        Expected(
            "afp-test.xml",
            [
                "id": "urn:newsml:afp.com:20020211:GAZ08-pih", "version": "1", "language": "en", "headline": "ALL",
                "slugline": "MIDEAST-PALESTINIAN-ISRAEL", "subjects": "subj:16000000", "located": "GAZA CITY",
                "places": "GAZA STRIP=GAZA STRIP", "source": "AFP", "date": "2002-02-11T14:01:17Z", "pictures": "1",
                "urgency": "-", "priority": "-",
                "body begins": "<p>A Palestinian policeman stands 11 February 2002 next to a crater",
                "body ends": "in the Gaza Strip overnight.</p>",
            ]),
        Expected(
            "BAS-Y-MUNDO-MXC_20160116_1402.XML", 0,
            [
                "id": "urn:newsml:texto.efeservicios.com:20160116T125900+0000:21548886", "version": "1",
                "language": "es-ES",
                "headline": "UE reafirma unidad en lucha antiterrorista por atentado en hotel de Burkina",
                "sub": "-", "slugline": "YIHADISMO BURKINA", "copyright": efeRights, "byline": "-", "urgency": "5",
                "date": "2016-01-16T12:59:00Z", "versionDate": "2016-01-16T12:59:00Z", "subjects": "subj:02001010",
                "places": "iso3166-1a3:BEL", "located": "Bruselas", "dateline": "Bruselas, 16 ene (EFE)",
                "categories": "JUSTICIA-INTERIOR-SUCESOS", "keywords": "TERRORISMO",
                "abstract begins": "La Unión Europea reiteró hoy que está determinada a utilizar \"todos",
                "abstract ends": "al menos 23 personas de 18 nacionalidades.", "pictures": "0", "status": "usable",
                "body has": "<p>La política italiana recordó", "body ends": "la muerte de 19 personas.</p>",
            ]),
        Expected(
            "BAS-Y-MUNDO-MXC_20160116_1402.XML", 1,
            [
                "id": "urn:newsml:texto.efeservicios.com:20160116T125700+0000:21548877", "version": "1",
                "headline": "Tsai anuncia un Gobierno más cercano al pueblo y defensor de la soberanía",
                "sub": "-", "slugline": "(Avance) TAIWÁN ELECCIONES", "urgency": "2", "date": "2016-01-16T12:57:00Z",
                "subjects": "subj:11003004; subj:11002000", "places": "iso3166-1a3:TWN", "located": "Taiwán",
                "categories": "POLITICA",
                "keywords": "ELECCIONES; EXTERIOR", "body ends": "predecible y estable\".</p>",
            ]),
        Expected(
            arabic + "1td46m.xml",
            [
                "id": "urn:newsml:afp.com:20200613:doc-1td46m", "version": "1", "language": "ar", "priority": "4",
                "headline": "بوب ديلان شعر ب\"الإعياء\" لدى مشاهدته فيديو مقتل جورج فلويد",
                "dateline": "نيويورك (أ ف ب)", "copyright": "© 2020 AFP",
                "slugline": "USA-musique-célébrités-racisme-troubles", "source": "AFP", "located": "نيويورك",
                "places": "iso3166-1a3:USA", "date": "2020-06-13T09:12:00Z", "byline": "-", "credit": "-",
                "subjects":
                    "subj:01011000; subj:08003002; subj:14014000; subj:16003000; subj:07001002; subj:07000000; subj:16000000; subj:14000000; subj:07001001; subj:08000000; subj:01000000; subj:08005000; subj:07001000; subj:14025003; subj:08003000",
                "body begins": "<p>قال الفنان بوب ديلان في مقابلة نادرة",
                "body ends": "وفي حزيران/يونيو في الولايات المتحدة وقد ألغيت جميعها.</p>", "pictures": "1",
            ]),
        Expected(
            arabic + "1te5rk.xml",
            [
                "id": "urn:newsml:afp.com:20200613:doc-1te5rk", "version": "1", "language": "ar",
                "headline": "دوري المحترفين: ايرفينغ ضد خطة الاستئناف في أورلاندو",
                "dateline": "نيويورك (أ ف ب)", "slugline": "Basket-NBA-health-virus", "priority": "4",
                "date": "2020-06-13T22:29:35Z", "pictures": "1",
                "subjects":
                    "subj:15008000; subj:07002000; subj:07001001; subj:15000000; subj:07001000; subj:07000000",
                "body begins": "<p>أكدت تقارير صحافية متعددة السبت",
            ]),
        Expected(
            arabic + "1td4jm.xml",
            [
                "id": "urn:newsml:afp.com:20200613:doc-1td4jm", "language": "ar",
                "headline": "مطاعم فرنسية كبرى ستدعو أفرادا من الطواقم الطبية إلى تناول الطعام",
                "dateline": "باريس (أ ف ب)", "slugline": "فرنسا-مطاعم-وباء-خدمة دنيا", "located": "باريس",
                "places": "iso3166-1a3:FRA", "date": "2020-06-13T10:25:10Z", "pictures": "1",
            ]),
        Expected(
            "businesswire-newsml-20130612006110.xml",
            [
                "id": "urn:newsml:businesswire.com:20010714:20130612006110", "version": "1", "language": "zh",
                "headline": "APP发布“2020 可持续发展路线图”第三次工作进展报告，并将继续落实森林保护政策",
                "sub": "旗下浆纸厂将于2013年8月全面停止接收天然林木材", "dateline": "印尼雅加达", "slugline": "ASIA-PULP-&-PAPER-GROUP",
                "copyright": "Copyright Business Wire 2013", "source": "Asia Pulp & Paper Group",
                "genres": "Release=Release", "date": "2013-06-12T15:29:00Z", "correction": "false",
                "keywords":
                    "United States; Asia Pacific; North America; Advisory; Manufacturing; Packaging; Other Manufacturing; Natural Resources; Forest Products; New York; Environment; Indonesia",
                "body begins": "<p>亚洲浆纸业有限公司（Asia Pulp &amp; Paper, 以下简称 APP）近日发布",
                "body has": "<p>森林协会执行董事Scott Poynton补充道:", "body ends": "qianshanshan@app.com.cn</a></p>",
                "body lacks": "bwalignc", "pictures": "1", "note": "-",
            ]),
        Expected(
            "businesswire-newsml-20130515006361.xml",
            [
                "id": "urn:newsml:businesswire.com:20010714:20130515006361", "version": "1", "language": "en",
                "headline":
                    "Dell Redefines Workstation Computing Boundaries with Smallest Tower and Most Powerful Rack Workstations",
                "sub begins": "Offering powerful workstation performance at near desktop PC prices, the new Dell",
                "dateline": "ROUND ROCK, Texas", "slugline": "TX-DELL", "source": "Dell Inc.",
                "note": "Multimedia Gallery URL: http://www.businesswire.com/cgi-bin/mmg.cgi?eid=50633323&lang=en",
                "keywords":
                    "United States; Technology; Data Management; North America; Hardware; Software; Product/Service; Photo/Multimedia; Texas; NASDAQ:DELL",
                "date": "2013-05-16T04:01:00Z", "pictures": "3", "body lacks": "text-decoration",
                "body ends": "rebecca.wolfe@WPPTeamDell.com</a></p>",
            ]),
    ]
}
