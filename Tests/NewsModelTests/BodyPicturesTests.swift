import NewsModel
import Testing

/// What a body shows where its pictures are not to be shown.
struct BodyPicturesTests {
    @Test("a picture is found wherever it stands in a text", arguments: 0..<20)
    func anywhere(before: Int) {
        for after in 0..<20 {
            let (head, tail) = (String(repeating: "é", count: before), String(repeating: "x", count: after))
            let body = BodyPictures("\(head)<i>\(tail)<img src=\"i\" />\(tail)</i>", pictures: []) { _, _ in nil }
            #expect(body.html == "\(head)<i>\(tail)\(tail)</i>")
        }
    }

    @Test(
        "with a picture goes what was there for it alone, and nothing of what stands before or behind it",
        arguments: [
            ("<p><a href=\"u\"><img src=\"i\" /></a></p><p>Text.</p>", "<p>Text.</p>"),
            (
                "<p>One.</p><figure><img src=\"i\" /><figcaption>c</figcaption></figure><p>Two.</p>",
                "<p>One.</p><p>Two.</p>"
            ),
            (
                "<blockquote><p><br /></p></blockquote><img src=\"i\" /><p><br /></p>",
                "<blockquote><p><br /></p></blockquote><p><br /></p>"
            ),
            ("<ul><li><p></p></li></ul><p><img src=\"i\" /></p>", "<ul><li><p></p></li></ul>"),
            (
                "<ul><li><p><wbr /></p></li></ul><ul><li><img src=\"i\" /></li></ul><p><wbr /></p><p>Text.</p>",
                "<ul><li><p><wbr /></p></li></ul><ul><li></li></ul><p><wbr /></p><p>Text.</p>"
            ),
            (
                "<table><tr><td><p></p></td><td><img src=\"i\" /></td><td><p></p></td></tr></table>",
                "<table><tr><td><p></p></td><td></td><td><p></p></td></tr></table>"
            ),
            (
                "<aside><figure><figcaption>c</figcaption></figure></aside><p><img src=\"i\" /></p>"
                    + "<figure><img src=\"j\" /></figure><p>Text.</p>",
                "<aside><figure><figcaption>c</figcaption></figure></aside><p>Text.</p>"
            ),
        ])
    func notShown(body: String, html: String) {
        #expect(BodyPictures(body, pictures: []) { _, _ in nil }.html == html)
    }
}
