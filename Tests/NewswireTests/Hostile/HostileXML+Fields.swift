/// XML whose fields are hostile, not its markup.
extension HostileXML {
    /// The end of a day, over and over.
    static let dates: [HostileCopy] = {
        let midnights = times(60_000, "T24")
        return [
            HostileCopy("g2-date.en.xml", .either) {
                "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><itemMeta><versionCreated>\(midnights)"
                    + "</versionCreated></itemMeta><contentMeta><headline>x</headline></contentMeta></newsItem>"
            },
            HostileCopy("nitf-date.en.xml", .either) {
                "<nitf><body><body.head><dateline><story.date>\(midnights)</story.date></dateline></body.head>"
                    + "<body.content><p>x</p></body.content></body></nitf>"
            },
            HostileCopy("rss-embargo.en.xml", .either) {
                "<rss xmlns:prism=\"http://prismstandard.org/namespaces/basic/2.0/\"><channel><item><title>T</title>"
                    + "<guid>1</guid><prism:embargoDate>\(midnights)</prism:embargoDate></item></channel></rss>"
            },
        ]
    }()

    /// Many of one thing, to each of which all of another could be asked.
    static let products: [HostileCopy] = [
        HostileCopy("rss-captions.en.xml", .either) { exported(times(200_000, "[caption]") + "[/caption]") },
        HostileCopy("rss-brackets.en.xml", .either) { exported(times(400_000, "[a ") + "]") },
        HostileCopy("rss-broken-entries.en.xml", .either) {
            "<rss><channel>"
                + times(60_000, "<item><guid>a</guid><title>x</title><description>Fares</description></item>")
                + times(30, "<item><guid>b</guid><title>&nosuch;</title></item>") + "</channel></rss>"
        },
        HostileCopy("rss-unclosed-entries.en.xml", .refused("U+FFFD")) {
            "<rss><channel>" + times(60_000, "<item>") + "\u{FFFD}" + times(2_000_000, "x") + "</channel></rss>"
        },
        HostileCopy("nitf-desk-text.en.xml", .either) {
            let note = "<p>The following information is not for publication</p>"
            return "<nitf><head><docdata><doc-id id-string='a'/></docdata></head><body><body.content><bq><block>"
                + times(15_000, note) + "</block></bq></body.content></body></nitf>"
        },
        HostileCopy("g2-alternatives.en.xml", .either) {
            let group = "<group mode=\"pgrmod:alt\"><itemRef residref=\"a\"/><itemRef residref=\"b\"/></group>"
            return "<packageItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><contentMeta>"
                + times(60_000, "<headline xml:lang=\"pt\">x</headline>") + "</contentMeta><groupSet>"
                + times(60_000, group) + "</groupSet></packageItem>"
        },
        HostileCopy("g2-names.en.xml", .either) {
            let names = (0..<60).map { "<name xml:lang=\"x\($0)\">\(times(1000, "n"))</name>" }.joined()
            return
                "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><contentMeta><headline>x</headline>"
                + times(300_000, "<subject qcode=\"a:1\"/>")
                + "</contentMeta><assert qcode=\"a:1\">\(names)</assert></newsItem>"
        },
        HostileCopy("nitf-titles.en.xml", .either) { byline(times(300_000, "a "), times(300_000, "<byttl/>")) },
        HostileCopy("nitf-persons.en.xml", .either) { byline(times(600_000, "a"), times(300_000, "<person/>")) },
        HostileCopy("nitf-places.en.xml", .either) {
            byline("<city>a,</city>" + times(600_000, " "), times(300_000, "<city/>"))
        },
        HostileCopy("newsml-1-members.en.xml", .either) {
            let items = (0..<4900).map { id in
                "<NewsItem Duid=\"d\(id)\"><Identification><NewsIdentifier><ProviderId>h.example</ProviderId><DateId>20261114"
                    + "</DateId><NewsItemId>\(id)</NewsItemId></NewsIdentifier></Identification></NewsItem>"
            }
            return "<NewsML>" + items.joined() + "<NewsItem><NewsComponent>"
                + times(200_000, "<NewsItemRef NewsItem=\"#none\"/>") + "</NewsComponent></NewsItem></NewsML>"
        },
    ]

    private static func exported(_ text: String) -> String {
        "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\">"
            + "<channel><item><title>T</title><guid>1</guid><wp:status>publish</wp:status><content:encoded><![CDATA[\(text)]]>"
            + "</content:encoded></item></channel></rss>"
    }

    private static func byline(_ text: String, _ elements: String) -> String {
        "<nitf><body><body.head><hedline><hl1>x</hl1></hedline><byline>\(text)\(elements)</byline></body.head>"
            + "<body.content><p>x</p></body.content></body></nitf>"
    }
}
