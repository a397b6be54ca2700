import LibXML
import NewsModel

/// A feed as it came in, RSS, Atom or JSON Feed alike, still in the feed's own terms: what `RSSParser`, `AtomParser` and
/// `JSONFeedParser` read and `FeedCopyAdapter` makes wire items of.
///
/// Not what goes out: that is `FeedDocument`.
struct FeedCopy {
    /// A text as the feed has it.
    enum Text {
        /// Shown as it is typed.
        case plain(String)
        /// HTML that was escaped, and may be plain text after all.
        case html(String)
        /// An RSS title, of which nobody says whether it is HTML.
        case unclear(String)
        /// Markup that stands in the document itself.
        case markup([MarkupEvent])
    }

    /// A term of `category`, `dc:subject` or `tags`.
    struct Category {
        let term: String
        var scheme: String?
        var label: String?
    }

    /// A file: an enclosure, an attachment, or `media:content`.
    struct File {
        var address: String
        var type: String?
        var medium: String?
        var role: String?
        var width: Int?
        var height: Int?
        /// Which `media:group` it stands in, counted from 1; files of one group are one picture.
        var group = 0
        var notes = FileNotes()
    }

    /// What Media RSS says of a file, or of all files of a group or an entry.
    struct FileNotes {
        var caption: String?
        var title: String?
        var credit: String?
        var rights: String?
    }

    /// An RSS item, an Atom entry, an item of JSON Feed, or what tells that one was deleted.
    struct Entry {
        /// From 1.
        let line: Int
        var id: String?
        /// The page it stands for, as written.
        var link: String?
        var title: Text?
        var summary: Text?
        var content: Text?
        var authors: [String] = []
        var contributors: [String] = []
        var publishers: [String] = []
        /// Atom's contributors, who wrote it with the authors (RFC 4287 §4.2.3); in feeds of ours the source.
        var coAuthors: [String] = []
        var source: String?
        var rights: String?
        var published: String?
        var updated: String?
        var language: String?
        /// The languages and pages of its translations, by our own feeds' relation.
        var translations: [String] = []
        var categories: [Category] = []
        var keywords: [String] = []
        var files: [File] = []
        /// How many groups of files there are.
        var groups = 0
        /// Notes on all files of the entry.
        var notes = FileNotes()
        /// What relative addresses in it are relative to, where the entry says so.
        var base: String?
        /// RFC 6721.
        var isDeleted = false
        /// Why it was deleted.
        var comment: String?
        /// Our own JSON feeds say so of a notice in place of an article, WordPress of what is not published.
        var isWithdrawn = false
        /// The time before which it must not be shown, as PRISM states it.
        var embargo: String?
        /// What makes the whole of it unreadable.
        var fault: WireError?
        /// What it is, where that is no copy: an attachment, an entry of a menu.
        var foreign: String?
        /// It comes from an export of WordPress, whose text has paragraphs without tags.
        var isExported = false
        /// The text where there is no other, as podcasts have it.
        var spareText: Text?
        /// The author where there is no other.
        var spareAuthor: String?
    }

    var language: String?
    var title: String?
    var home: String?
    var rights: String?
    var base: String?
    /// The page after this one (RFC 5005 §3), as written.
    var next: String?
    var authors: [String] = []
    var entries: [Entry] = []
    /// What ended the document before its end.
    var failure: WireError?
    /// Whether our own program wrote it, whose Atom has the source for a contributor.
    var isOurs: Bool {
        entries.contains { $0.id.map { $0.hasPrefix("tag:") && $0.contains(":variant/") } ?? false }
    }

    /// The names of authors by their logins, in what WordPress exports.
    var authorNames: [String: String] = [:]
}

extension FeedCopy.Entry {
    init(line: Int) {
        self.line = line
        id = nil
    }
}
