import NewsModel

extension Timestamp {
    /// The date of a representation that changed at this instant: the end of its second. What changes again within the
    /// second is not taken for what a client has from before (RFC 9110 §8.8.2.2).
    var lastModified: Timestamp {
        Timestamp(seconds: Timestamp(microseconds: microseconds + 999_999).seconds)
    }
}
