/// A made-up story, different for each number, in one of three languages: the substance of all copy that is measured.
struct SampleStory {
    let number: Int
    let language: String
    let headline: String
    let subheadline: String
    let byline: String
    let place: String
    let dateline: String
    let abstract: String
    let keywords: [String]
    /// Ten, in XHTML that is NITF as well, each with two or three sentences and some with inline markup.
    let paragraphs: [String]

    var id: String { "bench-\(number)" }
    /// Five digits, so that files are read in the order of their numbers.
    var name: String { "copy-" + String(100_000 + number).dropFirst() }
    var date: String { "2026-11-\(Self.two(1 + number / 1440 % 28))T\(time)+08:00" }
    var basicDate: String { date.filter { $0 != "-" && $0 != ":" } }

    init(_ number: Int) {
        let words = SampleWords.all[number % SampleWords.all.count]
        let place = words.places[number / 3 % words.places.count]
        self.number = number
        self.place = place
        language = words.language
        headline = words.headline.filled(number, place)
        subheadline = words.subheadline.filled(number, place)
        byline = words.names[number / 5 % words.names.count]
        dateline = words.dateline.filled(number, place)
        abstract = words.sentences[number % words.sentences.count].filled(number, place)
        keywords = words.keywords
        paragraphs = (0..<10).map { index in
            let sentences = (0..<words.sentencesAParagraph).map { sentence in
                words.sentences[(number + 2 * index + sentence) % words.sentences.count].filled(number + index, place)
            }
            return sentences.joined(separator: words.gap)
        }
    }

    private var time: String { "\(Self.two(number / 60 % 24)):\(Self.two(number % 60)):00" }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// Eight terms of IPTC's Media Topics, as copy has them.
enum SampleTopics {
    static let all = [
        ("04000000", "economy, business and finance"), ("20000170", "business information"),
        ("20000271", "financial and business service"), ("20000346", "international economic institution"),
        ("15000000", "sport"), ("11000000", "politics"), ("20000593", "government policy"), ("20000602", "minister"),
    ]
}

extension String {
    /// `#` is the number, `@` the place.
    fileprivate func filled(_ number: Int, _ place: String) -> String {
        var filled = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "#": filled += String(number)
            case "@": filled += place
            default: filled.unicodeScalars.append(scalar)
            }
        }
        return filled
    }
}
