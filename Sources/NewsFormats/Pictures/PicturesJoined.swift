import NewsModel

extension [Picture] {
    /// With the pictures that a text shows: those with a known file complete it, the others are appended.
    func joined(with shown: [Picture]) -> [Picture] {
        if shown.isEmpty { return self }
        var pictures = self
        var known: [String: Int] = [:]
        for (index, picture) in enumerated() {
            for file in picture.renditions { known[file.href] = index }
        }
        for picture in shown {
            guard let index = picture.renditions.lazy.compactMap({ known[$0.href] }).first else {
                pictures.append(picture)
                continue
            }
            pictures[index].caption = pictures[index].caption ?? picture.caption
            pictures[index].alternativeText = pictures[index].alternativeText ?? picture.alternativeText
        }
        return pictures
    }
}
