import NewsModel
import Testing

struct PlainTextTests {
    @Test(
        "A length of time is a number and its unit, and is written in the largest one that leaves no rest",
        arguments: [
            ("90s", 90, "90s"), ("60s", 60, "1m"), ("5m", 300, "5m"), ("90m", 5400, "90m"), ("120m", 7200, "2h"),
            ("6h", 21_600, "6h"), ("48h", 172_800, "2d"), ("0s", 0, "0s"), ("0d", 0, "0s"),
            ("1000000d", 86_400_000_000, "1000000d"),
        ])
    func durations(text: String, seconds: Int, readable: String) {
        #expect(Duration(readable: text) == .seconds(seconds))
        #expect(Duration.seconds(seconds).readable == readable)
    }

    @Test(
        "What is not a whole number and a unit is no length of time",
        arguments: [
            "", "s", "5", "5 m", "+5m", "-5m", "5.5m", "5w", "5m\u{301}", "\u{665}m", "1000001s",
            "9223372036854775808s",
            "six hours",
        ])
    func noDurations(text: String) {
        #expect(Duration(readable: text) == nil)
    }

    @Test(
        "A hint names what is meant where something is near, and nothing else",
        arguments: [
            ("listn", " (did you mean 'listen'?)"), ("Tag", " (did you mean 'tag'?)"), ("copyright", ""), ("", ""),
        ])
    func hints(typed: String, hint: String) {
        #expect(["listen", "tag", "title"].hint(for: typed) == hint)
    }

    @Test("A line for people has no line ends and no orders for a terminal in it")
    func controls() {
        #expect("caf\u{E9} \u{65B0}\u{95FB}".withoutControls == "caf\u{E9} \u{65B0}\u{95FB}")
        #expect("a\nb\u{1B}[2J".withoutControls == "a\\nb\\u{1B}[2J")
        #expect("ab".padding(to: 4) == "ab  " && "abcd".padding(to: 2) == "abcd")
    }
}
