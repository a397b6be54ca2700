extension NewsMLG2CorpusTests {
    private static let dpaTerms =
        "Nutzung nur nach schriftlicher Vereinbarung mit dpa Use only with the written agreement with dpa"

    static let stories: [Expected] = [
        Expected(
            "LISTING_1_A_NewsML-G2_News_Item.xml",
            [
                "id": "urn:newsml:acmenews.com:20161018:US-FINANCE-FED", "version": "11", "language": "en-GB",
                "status": "usable", "embargo": "2018-10-23T12:00:00Z", "correction": "false",
                "headline": "Fed to halt QE to avert \"bubble\"", "byline": "Meredith Jameson", "located": "Berlin",
                "slugline": "US-Finance-Fed", "genres": "genre:interview=Interview", "source": "-", "sub": "-",
                "subjects": "medtop:04000000=economy, business and finance; medtop:20000523=labour market",
                "copyright": "Copyright 2017-18 Example Enews LLP, all rights reserved",
                "terms": "Not for use outside the United States", "date": "2016-10-18T13:12:21-05:00",
                "versionDate": "2018-10-21T16:25:32-05:00", "body": "-",
                "note":
                    "Note to editors: STRICTLY EMBARGOED. Not for public release until 12noon on Friday, October 23, 2018.",
            ]),
        Expected(
            "LISTING_2_NewsML-G2_Text_Document.xml",
            [
                "id": "urn:newsml:acmenews.com:20161121:US-FINANCE-FED", "language": "en-US", "embargo": "-",
                "headline": "Fed to halt QE to avert \"bubble\"", "located": "New York, NY",
                "source": "Associated Press",
                "byline begins": "Meredith Jameson", "copyright": "Copyright 2017-18 Acme News and Media LLC",
                "versionDate": "2018-11-21T16:25:32-05:00", "body has": "Et, sent luptat luptat, commy",
                "body begins": "<p>(New York, NY - October 21)", "body ends": "esto cons dolutpat, si.</p>",
                "subjects":
                    "medtop:04000000=economy, business and finance; medtop:20000350=central bank; medtop:20000379=money and monetary policy",
            ]),
        Expected(
            "LISTING_22_Sports_story_in_NewsML-G2NITF.xml",
            [
                "id": "tag:xmlteam.com,2016:xt.5932656-preview", "language": "en-US", "version": "11",
                "headline": "Preview: Arizona Diamondbacks (29-23) at Philadelphia Phillies (26-24), 7:05 p.m.",
                "slugline": "AAV!PREVIEW-ARI-PHI", "byline has": "Sports Network",
                "body has": "two-run homers in the win.",
                "body begins": "<p>(Sports Network) - A pair of teams", "body ends": "over his last six starts.</p>",
                "abstract begins": "A pair of teams coming off big weekend sweeps will square off tonight at Citizens",
                "subjects begins":
                    "medtop:20000822=sport; medtop:20000849=Baseball; league:l.mlb.com=Major League Baseball; subj:15007000",
                "genres begins": "spfixt:pre-event-coverage=Game Preview; dclass:event-summary",
            ]),
        Expected(
            "LISTING_27_Company_Financial_Information.xml",
            [
                "id": "urn:newsml:acmenews.com:20161019:201003230594296001", "language": "en-US",
                "headline": "Acme Widgets announces annual results", "keywords": "Acme Widget Sales Inc",
                "abstract":
                    "Acme Widgets (XTSE:AWG), a leader in the production of quality metal widgets, announced a six per cent increase in profits....",
                "date": "2016-10-19T13:15:00Z", "versionDate": "2018-10-19T14:23:00Z",
                "copyright": "Copyright 2017-18 - Acme Newswire", "terms": "Not for distribution in the United States",
            ]),
        Expected(
            "201601026085EY-MIDEAST-CRISISSYRIA_FIGHTERS.xml", 1,
            [
                "id": "tag:reuters.com,2016:newsml_WN3YCW1TW", "version": "2", "language": "en", "status": "usable",
                "headline": "Syrian rebels battle government forces in Deraa -amateur video",
                "byline": "Reuters, JAN 02", "dateline": "SAID TO BE DECEMBER 31, 2015",
                "located": "SAID TO BE DERAA, SYRIA", "slugline": "MIDEAST-CRISIS/SYRIA FIGHTERS", "urgency": "3",
                "priority": "3", "source": "Reuters", "date": "2016-01-02T19:03:39Z", "abstract": "-",
                "body begins": "<p>THIS EDIT CONTAINS USER GENERATED", "body ends": "<p>FULL SCRIPT TO FOLLOW</p>",
                "copyright begins": "(c) Copyright Thomson Reuters 2016. Open For Restrictions", "terms": "-",
            ]),
        Expected(
            "dpa-embargoed.xml",
            [
                "id": "urn:newsml:dpa.com:20090101:250123-930-353124", "version": "1", "language": "de",
                "embargo": "2025-01-23T19:00:00+01:00", "versionDate": "2025-01-23T14:10:47+01:00",
                "headline": "Steinmeier: Russland zerstört kulturelles Erbe der Ukraine", "sub": "Ausstellung",
                "dateline": "Berlin (dpa)", "byline": "-", "credit": "dpa", "urgency": "4", "terms": dpaTerms,
                "copyright": "Copyright 2025, dpa (www.dpa.de). Alle Rechte vorbehalten",
                "genres": "dpatextgenre:1=Meldung", "categories": "",
                "places":
                    "dpaarea:3=Berlin; dpacountry:181=Ukraine; dpacountry:1=Deutschland; dpacountry:139=Russland; Kulturforum=Kulturforum",
                "subjects":
                    "dpacat:ku=ku; dpasubject:185=Ausstellungen; medtop:20000062=Krieg; dpasubject:114=Konflikte; dpasubject:118=Kunst",
                "abstract begins": "Eine Ausstellung in Berlin zeigt vor dem Krieg gerettete Gemälde aus Odessa.",
                "body has": "<h2>Gemälde aus Odessa mit Werken aus Berliner Sammlungen im Dialog</h2>",
                "body lacks": "23.01.2025 14:10",
                "body ends": "zu sehen sein (19. Oktober 2025 bis 22. März 2026).</p>",
                "note begins": "Bitte beachten Sie die Sperrfrist der Meldung bis heute Abend (23.01.), 19.00 Uhr.\n",
                "note has": "Redaktion: Foto: Newsdesk, +49 30 2852 31515, <foto@dpa.com>", "note lacks": "Notizblock",
            ]),
        Expected(
            "dpa-embargoed.xml",
            ["body has": "<p>Bundespräsident Frank-Walter Steinmeier hat vor der", "body lacks": "(dpa) - "]),
        Expected(
            "dpa-dw-1.xml",
            [
                "id": "urn:newsml:dpa.com:20090101:240923-930-240378", "version": "2", "correction": "true",
                "headline": "«Mythos Jungfernhäutchen» - Zwischen Aufklärung und Kommerz", "sub": "Frauenrechte",
                "byline": "Marco Krefting und Sunrita Sen, dpa", "dateline": "Waghäusel (dpa)", "urgency": "3",
                "genres": "dpatextgenre:14=KORR-Bericht", "versionDate": "2024-09-24T12:05:52+02:00",
                "correctionNote":
                    "In einer früheren Version dieses Textes hieß es, Vergewaltigung in der Ehe sei bis 1992 nicht strafbar gewesen. Richtig ist aber das Jahr 1997.",
                "note has": "VirginiaCare, info@virginia-care.com", "subjects has": "medtop:20000768=Gesellschaft",
                "body ends": "in den 1950ern weit verbreitet gewesen.</p>", "keywords": "Frauen",
            ]),
        Expected(
            "dpa-with_dateline.xml",
            [
                "id": "urn:newsml:dpa.com:20090101:250128-930-357319", "correction": "false", "correctionNote": "-",
                "headline": "DeepSeek-Schock aus China: Zeichen für KI-Zeitenwende?", "sub": "Künstliche Intelligenz",
                "dateline": "New York (dpa)", "byline": "Andrej Sokolow, dpa", "places": "dpacountry:184=USA",
                "subjects": "dpacat:wi=wi; dpasubject:377=Internet; medtop:20000394=Börse",
                "note ends": "Sendeziel für Digitalprodukte ergänzt.", "versionDate": "2025-01-28T09:18:34+01:00",
                "body has": "<p>Ein Chatbot aus China schockt die Wall Street:",
            ]),
        Expected(
            "dpa-with_infobox.xml",
            [
                "id": "urn:newsml:dpa.com:20090101:250122-99-671785", "version": "10", "pictures": "1",
                "headline": "Bild von Brandschäden stammt aus dem Jahr 2018", "sub": "Behauptungen ohne Grundlage",
                "genres": "dpatextgenre:49=Faktencheck", "urgency": "3", "dateline": "-",
                "subjects":
                    "dpacat:vm=vm; medtop:20000150=Feuer; medtop:06000000=Umwelt; medtop:20000602=Waffen",
                "body has": "<a href=\"https://ghostarchive.org/archive/e2OJL\">Post</a>",
                "note": "dpa lst ff\nKontakt zum dpa-Faktencheckteam: faktencheck@dpa.com\n"
                    + "https://www.dpa.com/faktencheck\nhttps://www.dpa.com/index.php?id=1384&ADMCMD_editIcons=1#kontakt",
            ]),
        Expected(
            "dpa-with_infobox.xml",
            ["body has": "<strong>«Waffen mit gerichteter Energie» noch in der Entwicklung</strong>"]),
        Expected(
            "dpa-spe_tab.xml",
            [
                "id": "urn:newsml:dpa.com:20090101:dsv:text:ERG_MM_FB_1BL_M_2025_HR_1007", "version": "33",
                "status": "usable", "headline": "Ergebnisse und Tabelle Fußball-Bundesliga, Männer",
                "keywords": "Bundesliga; Männer; Ergebnisse", "terms": "-", "note": "-",
                "copyright": "Copyright dsv - All rights reserved", "body has": "<td>Bor. Mönchengladbach</td>",
                "body begins": "<p>6. Spieltag:</p>", "date": "2024-10-06T21:30:20+02:00",
            ]),
        Expected(
            "urn_newsml_dpa.com_20090101_130821-96-00675.xml",
            [
                "id": "urn:newsml:dpa.com:20090101:130821-96-00675", "version": "2", "language": "de",
                "headline": "Nach Revanche gegen Lyon: San Sebastián vor Champions-League-Comeback",
                "dateline": "Paris (dpa)", "located": "Paris", "byline": "-", "categories": "Sport", "urgency": "4",
                "keywords": "Champions League; San Sebastian; Lyon", "genres": "dpatextgenre:26=Zusammenfassung",
                "subjects": "dpasubject:832=Fußball; medtop:20001065=Fußball; dpacat:sp=Sport",
                "places begins": "dpacountry:47=Frankreich; Stade de Gerland, 353 Avenue Jean Jaurès",
                "credit": "dpa", "terms": "Nutzung nur nach schriftlicher Vereinbarung mit der dpa",
                "versionDate": "2013-08-21T16:41:43+02:00", "body lacks": "Paris (dpa)",
                "body begins": "<p>Nach zehnjähriger Abstinenz steht Real Sociedad San Sebastián",
                "abstract begins": "San Sebastián steht vor einem Comeback in der Champions League.",
                "note ends": "Mit Bild vom 20.08.",
            ]),
        Expected(
            "NewsML-G2-rnews.xml",
            [
                "id": "urn:newsml:aptoma.no:20150330:20552165-text", "version": "15", "status": "withheld",
                "headline": "Allies Are Split on Goal and Exit Strategy in Libya", "byline": "STEVEN LEE MYERS",
                "language": "-", "date": "2015-03-30T13:47:16+02:00", "versionDate": "2015-03-31T15:10:47+02:00",
                "body has": "Having largely succeeded in stopping a rout of Libya's rebels", "pictures": "1",
            ]),
    ]

    static let pictures: [Expected] =
        [
            Expected(
                "LISTING_3_Photo_in_NewsML-G2.xml",
                [
                    "id": "tag:gettyimages.com,2010:GYI0062134533", "language": "en-US", "pictures": "1",
                    "headline": "Variety Of Recessionary Forces Leave Las Vegas Economy Scarred",
                    "credit": "Getty Images",
                    "date": "2010-10-20T20:58:00Z", "versionDate": "2018-10-12T06:42:04Z", "byline": "-",
                    "keywords": "business; economic; economy; finance; poor; poverty; gamble",
                    "places": "Las Vegas Boulevard=Las Vegas Boulevard; gycon:89109=Las Vegas",
                    "subjects": "gyimeid:104530187; medtop:20000523=labour market; medtop:20000533=unemployment",
                    "body begins": "<p>A general view of part of downtown, including Las Vegas Boulevard,",
                    "body ends": "(Photo by Spencer Platt/Getty Images)</p>",
                    "copyright":
                        "Copyright 2010 Getty Images. -- http://www.gettyimages.com/Corporate/LicenseInfo.aspx",
                ]),
            Expected(
                "dpa-no_content.xml",
                [
                    "id": "urn:newsml:dpa.com:20090101:europapress:photo-20241121130950", "language": "es",
                    "headline":
                        "Archivo - Monedas, moneda, billete, billetes,euro ,euros, capital, efectivo, metálico, riqueza",
                    "credit": "Europa Press", "categories": "economics", "keywords": "ECONOMIA; ESPAÑA; EUROPA",
                    "pictures": "1", "urgency": "4", "versionDate": "2024-11-21T13:10:18+01:00",
                ]),
        ] + aptomaFiles.flatMap(aptomaPictures)

    /// The second file breaks the schema by an attribute and two elements of its own, which harm nothing.
    static let aptomaFiles = ["NewsML-G2-valid01.xml", "NewsML-G2-invalid01.xml"]

    static func aptomaStories(_ file: String) -> [Expected] {
        [
            Expected(
                file, 1,
                [
                    "id": "urn:newsml:aptoma.no:20150330:20552165-text", "version": "15", "language": "nb",
                    "status": "withheld", "headline": "Bacon ipsum dolor amet pig tail brisket turducken",
                    "keywords": "Nytt; Fiskeri; Jakt og fiske", "pictures": "2",
                    "abstract begins": "Short loin frankfurter tail cow. Tail beef t-bone chicken pork loin cow.",
                    "versionDate": "2015-03-31T15:10:47+02:00", "body has": "Tail beef t-bone",
                ]),
            Expected(
                file, 2,
                [
                    "id": "urn:newsml:aptoma.no:20150330:20552166-text", "headline": "Foobar", "abstract": "-",
                    "slugline": "Foobar", "body has": "Eric S. Raymond", "pictures": "0",
                ]),
        ]
    }

    private static func aptomaPictures(_ file: String) -> [Expected] {
        [
            Expected(
                file, 3,
                [
                    "id": "urn:newsml:aptoma.no:20150330:20552167-image", "headline": "Europäische Forelle",
                    "language": "-", "pictures": "1", "date": "2015-03-30T13:48:18+02:00",
                    "body": "<p>Die Bachforelle ist ein fantastisch gutschmeckender Fisch.</p>",
                ]),
            Expected(
                file, 4,
                [
                    "id": "urn:newsml:aptoma.no:20150330:20552168-image", "headline": "Flunder", "status": "withheld",
                    "body has": "Sie ist flach, flach, flach", "pictures": "1",
                ]),
        ]
    }
}
