import NewsModel

/// What copy says that it is about, gathered from wherever its format has it.
struct CopyTopics {
    var subjects: [Subject] = []
    var genres: [Subject] = []
    var places: [Subject] = []
    var categories: [String] = []
    var keywords: [String] = []

    /// The first of each, in their order; without those that are empty.
    var distinct: CopyTopics {
        CopyTopics(
            subjects: subjects.distinctStated(by: \.qcode), genres: genres.distinctStated(by: \.qcode),
            places: places.distinctStated(by: \.qcode), categories: categories.distinctStated(by: \.self),
            keywords: keywords.distinctStated(by: \.self))
    }
}
