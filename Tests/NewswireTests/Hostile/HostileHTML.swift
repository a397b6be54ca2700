/// HTML against the sanitizer: what is quadratic in other parsers, in the body of a feed's entry.
enum HostileHTML {
    static let attacks = markup.map { name, html in
        HostileCopy("html-\(name).en.json", .either) {
            let escaped = html().replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
                "\n", with: "\\n")
            return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"a\","
                + "\"title\":\"Ferry fares\",\"content_html\":\"\(escaped)\"}]}"
        }
    }

    private static let markup: [(String, @Sendable () -> String)] = [
        ("bold", { times(300_000, "<b>") + "x" }),
        ("bold-closed", { times(90, "<b>") + "x" + times(300_000, "</b></i>") }),
        ("divisions", { times(300_000, "<div>") }),
        ("divisions-90", { times(90, "<div dir=rtl>") + times(100_000, "<p>x") }),
        ("links", { times(100_000, "<a href=\"http://e.org/\">x") }),
        ("links-closed", { times(60_000, "<a href=\"http://e.org/a?b=c&d\">x</a> ") }),
        ("long-link", { "<a href=\"http://e.org/\(times(60_000, "%20"))\">x</a>" }),
        ("unclosed-tags", { times(1_000_000, "<p") }), ("unclosed-quotes", { times(500_000, "<a b=\"") }),
        ("unclosed-comment", { "x" + times(500_000, "<!--") }), ("comments", { times(500_000, "<!---->") + "x" }),
        ("unclosed-script", { "x<script>" + times(500_000, "</") }),
        ("scripts", { times(200_000, "<script></script>x") }),
        ("instructions", { times(500_000, "<?x>") }), ("sections", { times(300_000, "<![CDATA[x]]>") }),
        ("angles", { times(1_000_000, "<") }), ("ends", { times(500_000, "</p>") + times(500_000, "</div>") }),
        ("attributes", { "<p" + (0..<80_000).map { " a\($0)=1" }.joined() + ">x</p>" }),
        (
            "attributes-250",
            {
                let tag = "<b" + (0..<250).map { " a\($0)=1" }.joined() + ">x</b>"
                return times(900, tag)
            }
        ),
        ("tag-name", { "<" + times(1_000_000, "p") + ">x" }),
        ("blanks", { "<p>a" + times(900_000, " ") + "b" }),
        ("blanks-kept", { "<pre>a" + times(900_000, " ") + "b</pre>" }),
        ("lines-kept", { "<pre>a" + times(900_000, "\n") + "b</pre>" }), ("breaks", { times(300_000, "<br>") + "x" }),
        ("broken", { times(150_000, "x<br><br>") }), ("rules", { times(200_000, "<hr>") }),
        ("images", { times(60_000, "<img src=\"http://e.org/a.jpg\">") }),
        ("references", { times(200_000, "&amp;") }), ("half-references", { times(1_000_000, "&") }),
        ("numbers", { times(150_000, "&#x41;") }), ("long-number", { "&#" + times(1_000_000, "9") + ";" }),
        ("lost", { "a&#xFFFD;b" }), ("controls", { times(200_000, "&#1;") }),
        ("lists", { times(200_000, "<ul><li>") + "x" }), ("items", { times(200_000, "<li>x") }),
        ("definitions", { times(150_000, "<dl><dt>x<dd>") }), ("tables", { times(100_000, "<table><tr><td>") + "x" }),
        ("cells", { "<table>" + times(200_000, "<td>x") }), ("rows", { "<table>" + times(150_000, "<tr>") + "x" }),
        ("table-text", { "<table>" + times(200_000, "x<tr>") }), ("ruby", { times(100_000, "<ruby><rt>x") }),
        ("mixed", { times(60_000, "<b><p><i></b>x</p></i>") }), ("fonts", { times(100_000, "<font><p>") + "x" }),
        ("embeddings", { "<p>" + times(200_000, "\u{202A}") + "x" + times(200_000, "\u{2069}") }),
        ("isolates", { "<p>" + times(100_000, "\u{2066}x\u{202C}") + times(100_000, "\u{2069}") }),
        ("marks", { "<p>e" + times(400_000, "\u{301}") }), ("marks-broken", { "<p>漢" + times(150_000, "\u{200B}\n字") }),
        ("forms", { times(100_000, "<form><select><option>") + "x" }), ("frames", { times(200_000, "<frameset>") }),
        ("foreign", { times(100_000, "<svg><math>") + "x" }), ("roots", { times(100_000, "</body></html>x<body>") }),
        ("own-root", { times(100_000, "</newswire-fragment>") + "x" }),
        ("blocks-12", { times(30, "<blockquote>") + times(100_000, "<p>x</p>") }),
        ("nine-megabytes", { times(9, "<p>" + times(1_000_000, "x") + "</p>") }),
    ]
}
