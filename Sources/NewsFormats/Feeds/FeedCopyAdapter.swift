import LibXML
import NewsModel

/// Makes wire items of a feed's entries.
///
/// - The id is the guid or Atom's id, else the link, else the address of the recording that it is about.
/// - Where an entry has full text, its summary is the abstract; otherwise the summary is the text.
/// - An entry without a title, as JSON Feed allows, is called by the beginning of its text.
/// - Translations that our own feeds link name the article: by whichever of the linked addresses, its own among them,
///   comes first in the alphabet, which is the same for all of them, in one feed or in one for each language.
/// - RFC 6721's deleted entry cancels, and takes with it an entry of the same id that is no newer; a notice of
///   withdrawal in our own JSON feeds withholds, since it may be either.
/// - Of the feed's own fields only language, rights and addresses hold for its entries. An author who is the feed's
///   own is a publisher and no byline, unless it is the name of a person and the entry says so itself.
struct FeedCopyAdapter {
    let feed: Feed
    let entry: FeedCopy.Entry
    private let options: CopyOptions
    /// Resolves what is relative in the entry.
    let addresses: BodyAddress
    let base: String?
    let filmText: String?

    /// What of the feed holds for all its entries, made once.
    struct Feed {
        let base: String?
        let language: LanguageTag?
        let copyright: String?
        let authors: Set<String>
        let title: String
        /// Whether our own program wrote it.
        let isOurs: Bool
        /// By their logins.
        let authorNames: [String: String]
    }

    static func items(
        of copy: FeedCopy, options: CopyOptions
    ) -> [Result<[WireEntry], WireError>] {
        let home = BodyAddress(base: nil).allowed(copy.home ?? "", isPicture: true)
        let feed = Feed(
            base: copy.base.flatMap { BodyAddress(base: home).allowed($0, isPicture: true) } ?? home,
            language: copy.language.flatMap(tag), copyright: line(copy.rights),
            authors: Set(copy.authors.compactMap { AuthorName.name(in: $0) }),
            title: copy.title?.oneLine.lowercased() ?? "", isOurs: copy.isOurs, authorNames: copy.authorNames)
        return copy.standingEntries(options).map { entry in
            do throws(WireError) {
                return .success([.item(try FeedCopyAdapter(entry, of: feed, options: options).item())])
            } catch {
                return .failure(error)
            }
        }
    }

    private init(_ entry: FeedCopy.Entry, of feed: Feed, options: CopyOptions) {
        self.feed = feed
        self.entry = entry
        self.options = options
        filmText = entry.filmText
        let outer = BodyAddress(base: feed.base)
        base = entry.base.flatMap { outer.allowed($0, isPicture: true) } ?? feed.base
        addresses = base == feed.base ? outer : BodyAddress(base: base)
    }

    private func item() throws(WireError) -> WireItem {
        if let fault = entry.fault { throw fault }
        let link = entry.link.map { address($0) ?? Sanitizer.line($0) }
        guard let id = line(entry.id) ?? link?.nilIfBlank ?? recording else {
            throw WireError(.malformed, line: entry.line, field: "entry", expected: "an id, a guid or a link")
        }
        if entry.isDeleted { return deletion(of: id) }
        if let foreign = entry.foreign {
            throw WireError(
                .unsupported, line: entry.line, field: "an entry of type", value: foreign, expected: "a post or a page")
        }
        do {
            let item = try item(id: id, link: link)
            guard item.content.headline.isEmpty else { return item }
        } catch {
            throw WireError(
                .malformed, line: entry.line, field: "entry", value: error.message,
                expected: error.expected ?? "text or HTML")
        }
        throw WireError(.noHeadline, line: entry.line, expected: "an entry with a title or a text")
    }

    private func item(id: String, link: String?) throws(XMLError) -> WireItem {
        let story = try story()
        var headline = line(entry.wire.headline) ?? entry.document?.headline
        if let title = entry.title { headline = try line(title) ?? headline }
        let orders = orders(headline: headline, body: story.body, language: story.language)
        let stated = entry.wire.pubStatus == .usable && entry.isWithdrawn ? .withheld : entry.wire.pubStatus
        let standing = CopyStanding(
            stated: stated, embargo: orders.signals.embargo, signals: orders.signals, forDesks: nil)
        return WireItem(
            providerID: id, language: story.language,
            providerVersion: entry.wire.version.flatMap { WireNumber.whole($0.trimmed) },
            article: article(link: link),
            status: standing.status, embargo: standing.embargo, isCorrection: orders.signals.isCorrection,
            doubt: standing.doubt,
            content: content(of: story, orders))
    }

    private func content(of story: Story, _ orders: Orders) -> Content {
        let headline = orders.headline ?? MarkupText.beginning(of: story.body)
        var content = Content(headline: headline, body: story.body)
        content.edNote = orders.note
        content.correctionNote = orders.correction
        if content.headline.isEmpty { content.headline = pictures.first?.caption ?? "" }
        content.abstract = story.abstract
        content.byline = byline(language: story.language)
        content.source =
            source ?? names(entry.contributors + (feed.isOurs ? entry.coAuthors : [])) ?? names(offices)
        content.headline = withoutSource(content.headline)
        setRights(of: &content)
        setTopics(of: &content)
        content.date = date
        content.versionDate = date(entry.updated)
        content.pictures = pictures.joined(with: story.pictures)
        if orders.signals.embargoLine != nil {
            content = DeskHead(headline: orders.headline, body: story.body).withoutOrders(
                content, orders.signals, until: orders.signals.embargo)
        }
        set(&content, wire: entry.wire, document: entry.document)
        set(&content, extras: entry.extras, language: story.language)
        content.body = content.body.withoutWrapping
        content.takePrintedHead(isOfFeed: true)
        content.takePrintedTail(isOfFeed: true)
        return content
    }

    /// The stated source; the address of a feed is no name.
    private var source: String? {
        line(entry.source).flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? nil : $0 }
    }

    private var recording: String? {
        entry.files.first(where: \.isRecording).flatMap { address($0.address) }
    }

    /// Google News and Yahoo set the source behind each title too: `Ferries to run later - The Guardian`,
    /// `Ferries to run later (AP)`.
    private func withoutSource(_ headline: String) -> String {
        guard let name = source else { return headline }
        for end in [" - " + name, " (" + name + ")"] where headline.ends(withBytes: end) {
            return headline.dropLast(end.count).trimmed.nilIfBlank ?? headline
        }
        return headline
    }

    private typealias Orders = (signals: DeskSignals, headline: String?, note: String?, correction: String?)

    /// How much of a text is asked, in characters; a longer line is none of a desk.
    private static let beginning = 130

    /// What a desk says to desks in the title or at the beginning of the text, as agencies do that send a feed instead
    /// of files, and press offices; and PRISM's embargo, which is a field of its own. What another Newswire has in its
    /// feeds is public.
    private func orders(headline: String?, body: Body, language: LanguageTag?) -> Orders {
        let parted = headline.map { entry.isOurs ? (headline: $0, rubric: nil) : DeskHead.parted($0) }
        let text = BodyText(body, .runningText, limit: 1).text.oneLine
        let correction = DeskWords.correctedBracket(leading: text)
        let beginning = String(text.unicodeScalars.prefix(Self.beginning))
        let prose = [parted?.headline, beginning, correction].compactMap { $0 }
        // WordPress calls every feed en-US that nobody has called anything else.
        let stated = language?.region == "US" ? nil : language
        let date = self.date
        let signals = DeskSignals(
            labels: [], lines: [parted?.rubric, line(entry.wire.instruction)].compactMap { $0 }, prose: prose,
            date: date, defaultZone: options.defaultZone,
            order: DayOrder(language: stated, zone: options.defaultZone, date: date))
        let embargo = entry.embargo ?? entry.wire.embargo
        let end = embargo.map { WireDate(iso8601: $0, defaultZone: options.defaultZone) }
        let held = embargo.map { signals.holding($0, until: end ?? nil) }
        return (
            held ?? (entry.isOurs ? signals.released : signals), parted?.headline,
            [parted?.rubric, line(entry.wire.instruction)].compactMap { $0.map(Sanitizer.line) }
                .joined(separator: "\n").nilIfBlank,
            DeskSignals.correctionNote(in: prose.suffix(correction == nil ? 0 : 1))
        )
    }

    /// What only says whose it is is no condition of use. Our own feeds have conditions there.
    private func setRights(of content: inout Content) {
        let rights = line(entry.rights)
        let start = feed.isOurs ? "" : rights?.lowercased() ?? ""
        let isCopyright = ["©", "(c)", "copyright", "版权", "版權", "著作権"].contains { start.hasPrefix($0) }
        content.usageTerms = (isCopyright ? nil : rights) ?? line(entry.extras.license)
        content.copyright = isCopyright ? rights : feed.copyright
    }

    private func deletion(of id: String) -> WireItem {
        var content = Content(headline: "", body: .empty)
        content.versionDate = date(entry.updated)
        content.edNote = line(entry.comment)
        return WireItem(providerID: id, status: .canceled, content: content)
    }

    private func article(link: String?) -> ArticleReference? {
        guard !entry.translations.isEmpty, let link else { return nil }
        return (entry.translations.compactMap { address($0) } + [link]).min {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        .map { .named($0) }
    }
}

// MARK: - Values

extension FeedCopyAdapter {
    func line(_ text: String?) -> String? {
        Self.line(text)
    }

    static func line(_ text: String?) -> String? {
        text.flatMap { $0.oneLine.nilIfBlank }
    }

    /// What names no language counts as nothing said.
    static func tag(_ text: String) -> LanguageTag? {
        // An encoding, `euc-kr`, where the language should be.
        guard text.utf8.count <= 64, !text.lowercased().hasPrefix("euc-") else { return nil }
        return LanguageTag(stated: text)
    }

    func names(_ names: [String]) -> String? {
        names.compactMap { line($0) }.distinct.joined(separator: ", ").nilIfBlank
    }

    /// Atom asks for `updated` alone (RFC 4287 §4.1.2), and feeds of governments have no other.
    private var date: WireDate? {
        date(entry.published) ?? date(entry.updated)
    }

    /// A year of another calendar, Iran's 1405 or Thailand's 2569, is no date: unknown is better than wrong.
    private func date(_ text: String?) -> WireDate? {
        guard let text else { return nil }
        let language = entry.language.flatMap(Self.tag) ?? feed.language
        let date = FeedDate.date(text, defaultZone: options.defaultZone, language: language)
        return date.flatMap { Self.years.contains(CivilDate($0.instant, offset: $0.offset).year) ? $0 : nil }
    }

    private static let years = 1800..<2200

    func address(_ text: String) -> String? {
        addresses.allowed(text, isPicture: true)
    }
}
