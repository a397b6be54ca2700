import LibXML
import NewsModel

/// An incoming feed, RSS, Atom or JSON Feed, in the feed's own terms: `FeedParser` and `JSONFeedParser` read it,
/// and `FeedCopyAdapter` makes wire items of it.
///
/// Outgoing feeds are `FeedDocument`s.
struct FeedCopy {
    /// A text in the feed's terms.
    enum Text {
        /// Shown literally.
        case plain(String)
        /// Escaped HTML, which may be plain text after all.
        case html(String)
        /// An RSS title, which may or may not be HTML.
        case unclear(String)
        /// Markup in the document itself.
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
        /// The number of its `media:group`, from 1; files of one group are one picture.
        var group = 0
        var notes = FileNotes()
    }

    /// Media RSS notes on a file, or on all files of a group or an entry.
    struct FileNotes {
        var caption: String?
        var title: String?
        var credit: String?
        var rights: String?
        var alternativeText: String?
    }

    /// An RSS item, an Atom entry, an item of JSON Feed, or the deletion of one.
    struct Entry {
        /// From 1.
        let line: Int
        var id: String?
        /// The page of the entry, as written.
        var link: String?
        var title: Text?
        var summary: Text?
        var content: Text?
        var authors: [String] = []
        var contributors: [String] = []
        var publishers: [String] = []
        /// Atom's contributors, who are authors too (RFC 4287 §4.2.3); in our own feeds the source.
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
        /// The number of groups of files.
        var groups = 0
        /// Notes on all files of the entry.
        var notes = FileNotes()
        /// The base of relative addresses, if the entry states one.
        var base: String?
        /// RFC 6721.
        var isDeleted = false
        /// Why it was deleted.
        var comment: String?
        /// True for a notice in place of an article in our own JSON feeds, and for what is not published in WordPress.
        var isWithdrawn = false
        /// The time before which it must not be shown, as stated by PRISM.
        var embargo: String?
        /// An error that makes all of it unreadable.
        var fault: WireError?
        /// Its kind, if it is not copy: an attachment, a menu entry.
        var foreign: String?
        /// Whether it comes from a WordPress export, whose text has paragraphs without tags.
        var isExported = false
        /// The text if there is no other, as in podcasts.
        var spareText: Text?
        /// The story as NITF.
        var document: NITFBody?
        /// What an agency says of it beside Atom's elements.
        var wire = FeedWire()
        /// What elements say that are not the standard's.
        var extras = Extras()
        /// The author if there is no other.
        var spareAuthor: String?
    }

    var language: String?
    var title: String?
    var home: String?
    var rights: String?
    var base: String?
    /// The next page (RFC 5005 §3), as written.
    var next: String?
    var authors: [String] = []
    var entries: [Entry] = []
    /// The error that ended the document early.
    var failure: WireError?
    /// Whether our own program wrote it, whose Atom has the source as a contributor.
    var isOurs: Bool {
        entries.contains(where: \.isOurs)
    }

    /// The names of authors by login, in WordPress exports.
    var authorNames: [String: String] = [:]
}

extension FeedCopy.Entry {
    /// By its id.
    var isOurs: Bool {
        id.map { $0.hasPrefix("tag:") && $0.contains(":variant/") } ?? false
    }

    init(line: Int) {
        self.line = line
        id = nil
    }
}

extension FeedCopy {
    /// What publishers add to RSS and Atom by elements of their own, or of modules that few use.
    ///
    /// It counts only where the elements that every reader knows say nothing.
    struct Extras {
        var text: FeedCopy.Text?
        var byline: String?
        /// Above the title.
        var overline: String?
        var subheadline: String?
        var abstract: String?
        var dateline: String?
        var credit: String?
        var license: String?
        /// The page of the entry where its link goes through another.
        var page: String?
        var keywords: [String] = []
        var sections: [String] = []
        var places: [String] = []
    }
}
