import NewsModel

/// Which of the texts in `contentSet` is the item's.
extension NewsMLG2Item {
    /// Of several languages that of the item, if it is among them.
    var contentLanguage: Value? {
        let stated = content.languages
        return stated.count > 1 ? stated.first { $0.text == language } ?? stated.first : stated.first
    }

    /// Of alternatives the first full one in the item's language with any content.
    func chooseStory() {
        let tag = (contentLanguage?.text ?? language).flatMap { LanguageTag(stated: $0) }
        func distance(_ story: NewsMLG2Story) -> Int {
            tag.flatMap { tag in story.language.map { tag.distance(ofStated: $0) } } ?? 0
        }
        func isBetter(_ one: NewsMLG2Story, than other: NewsMLG2Story) -> Bool {
            if one.isBlank != other.isBlank { return other.isBlank }
            let distances = (distance(one), distance(other))
            return distances.0 == distances.1 ? !one.isShort && other.isShort : distances.0 < distances.1
        }
        guard var best = stories.first else { return }
        for story in stories.dropFirst() where isBetter(story, than: best) { best = story }
        story = best
        otherTexts = stories.filter { !$0.isBlank && distance($0) > distance(best) + 1 }.compactMap(\.language).distinct
    }
}

extension LanguageTag {
    /// How far a language is from this one: 0 is the same, or no tag at all, 1 another form of it, 2 another.
    func distance(ofStated text: String) -> Int {
        guard text != description, let tag = LanguageTag(text), tag != self else { return 0 }
        return tag.language == language ? 1 : 2
    }
}
