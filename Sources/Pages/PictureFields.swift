import NewsModel

/// The fields of a picture for templates and metadata. Only stored files are shown.
struct PictureFields: Sendable {
    let picture: Picture
    let main: Media
    let small: Media

    /// Nil for a picture without a stored file.
    init?(_ picture: Picture) {
        guard let main = picture.main, let small = picture.small else { return nil }
        self.picture = picture
        self.main = main
        self.small = small
    }

    /// The first picture with a stored file; nil without one.
    init?(firstOf content: Content) {
        guard let first = content.pictures.lazy.compactMap({ PictureFields($0) }).first else { return nil }
        self = first
    }

    /// - Parameter isFirst: whether it is in view when the page opens; the others are loaded lazily.
    func figure(isFirst: Bool) -> Fields {
        var fields = image
        fields[.figureIsLazy] = .flag(!isFirst)
        fields[.figureCaption] = FieldValue(picture.captionLine)
        fields[.figureCredit] = FieldValue(picture.creditLine)
        fields[.hasFigureText] = .flag(fields[.figureCaption] != nil || fields[.figureCredit] != nil)
        return fields
    }

    var thumbnail: Fields {
        [
            .thumbSource: .text(Site.mediaPath(small.hash)), .thumbWidth: .text(String(small.width)),
            .thumbHeight: .text(String(small.height)),
        ]
    }

    /// An element within a body.
    ///
    /// - Parameter alternative: the alternative text in the body, as markup.
    func element(alternative: String?) -> String {
        let alternative = alternative ?? picture.alternativeText?.escaped(.quoted) ?? ""
        let set = sourceSet.map { " srcset=\"\($0)\" sizes=\"\(Self.sizes)\"" } ?? ""
        return "<img src=\"\(Site.mediaPath(main.hash))\"\(set) alt=\"\(alternative)\" width=\"\(main.width)\" "
            + "height=\"\(main.height)\" loading=\"lazy\">"
    }

    func writeMetadata(_ site: Site, to json: inout ScriptJSON) {
        json.member("@type", "ImageObject")
        json.member("url", site.url(Site.mediaPath(main.hash)))
        json.member("width", String(main.width))
        json.member("height", String(main.height))
        json.member("caption", ifPresent: picture.caption)
        json.member("creditText", ifPresent: picture.creditName)
        json.member("copyrightNotice", ifPresent: picture.rights)
    }

    func openGraph(_ site: Site) -> [(property: String, value: String?)] {
        [
            ("og:image", site.url(Site.mediaPath(main.hash))), ("og:image:type", main.type.rawValue),
            ("og:image:width", String(main.width)), ("og:image:height", String(main.height)),
            ("og:image:alt", picture.alternativeText ?? picture.caption),
        ]
    }

    private var image: Fields {
        var fields: Fields = [
            .figureSource: .text(Site.mediaPath(main.hash)), .figureWidth: .text(String(main.width)),
            .figureHeight: .text(String(main.height)), .figureAlternative: .text(picture.alternativeText ?? ""),
            .figureSizes: .text(Self.sizes),
        ]
        fields[.figureSet] = FieldValue(sourceSet)
        return fields
    }

    /// The width of an article's column, `--measure` in the style sheet.
    private static let sizes = "(min-width: 40rem) 36rem, 100vw"

    private var sourceSet: String? {
        let files = picture.display
        guard files.count > 1 else { return nil }
        return files.map { "\(Site.mediaPath($0.hash)) \($0.width)w" }.joined(separator: ", ")
    }
}
