import LibXML
import NewsModel

/// The fields of a wire's item that feeds have no elements for, as AP adds them to Atom.
struct FeedWire {
    var byline: String?
    var dateline: String?
    var slugline: String?
    var copyright: String?
    var headline: String?
    var version: String?
    var status: String?
    var release: String?
    var instruction: String?
    var subjects: [String] = []

    static func field(_ reader: XMLReader) -> WritableKeyPath<FeedWire, String?>? {
        if reader.isElement("ByLine") { return \.byline }
        if reader.isElement("DateLine") { return \.dateline }
        if reader.isElement("SlugLine") { return \.slugline }
        if reader.isElement("CopyrightLine") { return \.copyright }
        if reader.isElement("HeadLine") { return \.headline }
        if reader.isElement("ManagementSequenceNumber") { return \.version }
        if reader.isElement("PublishingStatus") { return \.status }
        if reader.isElement("ReleaseDateTime") { return \.release }
        return reader.isElement("Instruction") ? \.instruction : nil
    }

    /// A status that forbids publication; one that is not known, too.
    var pubStatus: PubStatus {
        status.map { StatedStatus($0)?.pubStatus ?? .withheld } ?? .usable
    }

    /// The embargo of an item whose status is that.
    var embargo: String? {
        status.flatMap { StatedStatus($0) } == .embargoed ? release ?? "embargoed" : nil
    }
}
