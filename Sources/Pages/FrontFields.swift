import NewsModel

/// The fields of the front template: the articles of a page, and links to newer and older ones.
struct FrontFields: Sendable {
    let list: StoryList
    /// The heading above the articles.
    let rubric: String
    /// The number of the page in the list, in words; nil for the first.
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
    ///   - edition: the edition of the list. A stand-in has its page in another edition.
    ///   - frame: that edition's frame.
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
        if let picture = PictureFields(firstOf: content) {
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
