import NewsModel

/// What the front template reads: the public variants among those given, newest first.
///
/// Notices have no place on a front page; they stand in feeds.
struct FrontFields: Sendable {
    let edition: Edition
    let variants: [Variant]
    let texts: InterfaceTexts

    var fields: Fields {
        let stories = variants.filter { $0.visibility == .public }
            .sorted { ($1.listed, $0.id) < ($0.listed, $1.id) }
        return ["isFront": true, "isEmpty": stories.isEmpty, "stories": stories.map(story)]
    }

    private func story(_ variant: Variant) -> Fields {
        let content = variant.content
        var fields: Fields = [
            "storyPath": variant.path(in: edition),
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
