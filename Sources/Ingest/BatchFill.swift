/// Divides copy into batches: one is a transaction, so that memory is bounded and one `fsync` serves many files.
///
/// The languages of a story stay together, since imported together they are linked from their first version on.
public struct BatchFill: Sendable {
    private static let mostBytes = 8 * 1024 * 1024
    /// The most that a server accepts at once, in Base64 and with room for names.
    private static let mostBytesOfStory = 40 * 1024 * 1024

    private let mostFiles: Int
    private var files = 0
    private var size = 0
    private var story: String?

    /// - Parameter mostFiles: in a batch, unless they are of one story.
    public init(mostFiles: Int) {
        self.mostFiles = mostFiles
    }

    /// Adds the next file.
    ///
    /// - Parameter story: the one of which it is a language, if it is.
    /// - Returns: false if it is the first of a new batch.
    public mutating func admits(bytes: Int, story: String?) -> Bool {
        let isFull = files >= mostFiles || size + bytes > Self.mostBytes
        let isOfStory = story != nil && story == self.story && size + bytes <= Self.mostBytesOfStory
        let isAdmitted = files == 0 || !isFull || isOfStory
        if !isAdmitted { (files, size) = (0, 0) }
        files += 1
        size += bytes
        self.story = story
        return isAdmitted
    }
}
