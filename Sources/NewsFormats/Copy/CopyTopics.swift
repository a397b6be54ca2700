import NewsModel

/// The topics of copy, collected from all places in its format.
struct CopyTopics {
    var subjects: [Subject] = []
    var genres: [Subject] = []
    var places: [Subject] = []
    var categories: [String] = []
    var keywords: [String] = []

    /// Without duplicates and empty ones, in order.
    var distinct: CopyTopics {
        CopyTopics(
            subjects: subjects.distinctStated(by: \.qcode), genres: genres.distinctStated(by: \.qcode),
            places: places.distinctStated(by: \.qcode), categories: categories.distinctStated(by: \.self),
            keywords: keywords.distinctStated(by: \.self))
    }
}
