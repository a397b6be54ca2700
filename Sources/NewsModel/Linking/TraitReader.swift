/// Reads traits out of a story: numbers, dates, names in Latin letters, and what the copy states beside its text.
///
/// It works on scalars and small tables, since it goes over every story of some days. It need not be right about each
/// word: a trait counts for little unless it is rare, and then only where another story has it too.
enum TraitReader {
    typealias Trait = StoryTraits.Trait

    static func traits(of content: Content) -> Set<Trait> {
        let text = content.headline + "\n" + BodyText(content.body, .everything).text
        let words = StoryWords(text)
        var traits = Set(words.numbers.map { Trait(.numbers, $0) })
        traits.formUnion(words.dates.map { Trait(.dates, $0) })
        traits.formUnion(words.names.map { Trait(.names, $0) })
        if let byline = content.byline.map(\.foldedWords), !byline.isEmpty { traits.insert(Trait(.bylines, byline)) }
        if let slugline = content.slugline.map(\.foldedWords), !slugline.isEmpty {
            traits.insert(Trait(.sluglines, slugline))
        }
        let places =
            [content.located].compactMap { $0 } + content.places.map { $0.qcode.isEmpty ? $0.name ?? "" : $0.qcode }
        traits.formUnion(places.map(\.foldedWords).filter { !$0.isEmpty }.map { Trait(.places, $0) })
        for picture in content.pictures {
            let files = picture.renditions.map { Substring($0.href.split(separator: "?").first ?? "") }
            let names = [picture.id.map { Substring($0) }].compactMap { $0 } + files
            traits.formUnion(names.filter { !$0.isEmpty }.map { Trait(.pictures, String($0)) })
        }
        return traits
    }
}

extension StoryTraits {
    /// The traits of a variant's text.
    public init(
        variant: VariantID, article: ArticleID, key: WireKey, content: Content, date: Timestamp,
        languages: Set<LanguageTag>, partedFrom: Set<ArticleID> = []
    ) {
        self.init(
            variant: variant, article: article, key: key, headline: content.headline, date: date, languages: languages,
            partedFrom: partedFrom, traits: TraitReader.traits(of: content))
    }
}
