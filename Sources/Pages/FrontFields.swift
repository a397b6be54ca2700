import NewsModel

/// What the front template reads: the articles of a page, and the way to newer and older ones.
struct FrontFields: Sendable {
    let list: StoryList
    /// Over the articles: what they are.
    let rubric: String
    /// Which page of the list it is, in words; nil for the first.
    let number: String?
    /// The path of a page of the list.
    let path: @Sendable (Int) -> String

    var fields: Fields {
        var fields: Fields = [
            .rubric: .text(rubric), .isEmpty: .flag(list.cards.isEmpty), .stories: .list(list.cards.map(\.fields)),
            .hasPages: .flag(list.page > 1 || list.hasOlder),
        ]
        fields[.pageNumber] = FieldValue(number)
        if list.page > 1 { fields[.newerPath] = .text(path(list.page - 1)) }
        if list.hasOlder { fields[.olderPath] = .text(path(list.page + 1)) }
        return fields
    }
}

extension StoryCard {
    /// - Parameters:
    ///   - edition: whose lists show it. What stands in for an edition's own has its page in another.
    ///   - frame: that edition's.
    init(_ story: Story, in edition: Edition, frame: EditionFrame) {
        let variant = story.variant
        let content = variant.content
        let published = variant.published.clock(in: frame.zone)
        var fields: Fields = [
            .storyPath: .text(story.path), .storyHeadline: .text(content.headline),
            .storyDate: .text(published.htmlDateTime),
            .storyDateText: .text(frame.texts.dateTimeText(of: published)),
            .storyIsCorrected: .flag(!variant.corrections.isEmpty),
        ]
        if let picture = content.pictures.lazy.compactMap({ PictureFields($0) }).first {
            fields[.thumbnail] = .group(picture.thumbnail)
        }
        fields[.storySummary] = FieldValue(story.summary)
        fields[.storySection] = FieldValue(content.categories.first?.ifNotBlank)
        if variant.language != edition.language {
            fields[.storyLanguage] = .text(variant.language.description)
            fields[.storyDirection] = .text(variant.language.direction)
        }
        if frame.interfaceLanguage != variant.language { fields[.storyInterface] = .mark(frame.interfaceLanguage) }
        self.fields = fields
    }
}
