public import NewsModel

/// Which articles a front page or a section page shows.
public struct StoryList: Sendable {
    /// Newest first by `listed`; those that are not public are left out, since notices have no place on a page.
    public let variants: [Variant]
    /// 1 is the newest.
    public let page: Int
    /// Whether there are older articles than these.
    public let hasOlder: Bool

    /// A page of a list.
    public init(variants: [Variant], page: Int = 1, hasOlder: Bool = false) {
        self.variants = variants
        self.page = page
        self.hasOlder = hasOlder
    }
}

/// What the front template reads: the articles of a page, and the way to newer and older ones.
struct FrontFields: Sendable {
    let edition: Edition
    let list: StoryList
    let texts: InterfaceTexts
    /// Over the articles: what they are.
    let rubric: String
    /// The path of a page of the list.
    let path: @Sendable (Int) -> String

    var fields: Fields {
        let stories = list.variants.filter { $0.visibility == .public }
            .sorted { ($1.listed, $0.id) < ($0.listed, $1.id) }
        var fields: Fields = [
            "rubric": rubric, "isEmpty": stories.isEmpty, "stories": stories.map(story),
            "hasPages": list.page > 1 || list.hasOlder,
        ]
        if list.page > 1 { fields["newerPath"] = path(list.page - 1) }
        if list.hasOlder { fields["olderPath"] = path(list.page + 1) }
        return fields
    }

    private func story(_ variant: Variant) -> Fields {
        let content = variant.content
        var fields: Fields = [
            // What stands in for an edition's own has its page in another.
            "storyPath": Site.articlePath(
                variant.id, edition: variant.edition ?? edition.language, headline: content.headline),
            "storyHeadline": content.headline,
            "storyDate": variant.published.htmlDateTime,
            "storyDateText": texts.dateTimeText(of: variant.published),
            "storyIsCorrected": !variant.corrections.isEmpty,
        ]
        fields["thumbnail"] = content.pictures.lazy.compactMap { PictureFields($0) }.first?.thumbnail
        fields["storySummary"] = Summary.make(from: content)
        fields["storySection"] = content.categories.first?.ifNotBlank
        if variant.language != edition.language { fields["storyLanguage"] = variant.language.description }
        return fields
    }
}
