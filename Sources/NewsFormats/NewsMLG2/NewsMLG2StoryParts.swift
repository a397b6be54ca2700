import NewsModel

/// What contentSet came to, together with the fields that its markup states.
struct NewsMLG2StoryParts {
    var headline: String?
    var subheadline: String?
    var byline: String?
    var dateline: String?
    var located: String?
    var abstract: String?
    var body = Body.empty
    var pictures: [Picture] = []
}
