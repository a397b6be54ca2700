import NewsModel
import NewsStore
import SeededGenerator

/// A random life of a newsroom, for two sites: what is public happens to both, what is under embargo to one.
struct TwinScenario {
    /// What happens at one instant, in one transaction.
    struct Step: Sendable {
        enum Work: Sendable {
            case copy([Delivery])
            case act(Act, WireKey)
            case link(WireKey, WireKey)
            /// Of something public with something that is not.
            case hiddenLink(WireKey, WireKey)
        }

        let work: Work
        /// Nothing happens to the other site.
        let isHidden: Bool
        /// What the other site gets where it is not all hidden.
        var publicPart: Work?
        let seconds: Int64
        let what: String
    }

    /// Those of no public copy, since an article has one variant of a language, and all of them of the editions. What
    /// stays an article of its own is in a language of public copy too.
    private static let secretLanguages = ["en-GB", "zh-Hant-MO", "pt-BR"].compactMap { LanguageTag($0) }

    let seed: Int
    private(set) var steps: [Step] = []
    /// The files of pictures, by their bytes.
    private(set) var files: [[UInt8]] = []

    private let wire: TestWire
    private let end: Timestamp
    private var generator: SeededGenerator
    private var count = 0
    private var open: [Submission] = []
    private var hidden: [Submission] = []
    /// The ids of copy under embargo that belongs to nothing public: what public copy has in common with other copy
    /// only through one under embargo is an article of its own, by intention.
    private var lonely: [String] = []
    private var versions: [WireKey: Int] = [:]

    init(seed: Int, wire: TestWire, end: Timestamp) {
        self.seed = seed
        self.wire = wire
        self.end = end
        generator = SeededGenerator(seed: seed)
        for _ in 0..<2 { addPublic() }
        for _ in 0..<4 + generator.pick(5) {
            if generator.pick(2) == 0 { addPublic() } else { addHidden() }
        }
        addHidden()
        addPublic()
    }

    // MARK: - What is public

    private mutating func addPublic() {
        switch generator.pick(8) {
        case 0..<3: add("news", (0...generator.pick(3)).map { _ in .item(news()) })
        case 3 where !open.isEmpty: add("update", [.item(update(generator.one(of: open)))])
        case 4 where !open.isEmpty: add("correction", [.item(update(generator.one(of: open), isCorrection: true))])
        case 5 where !open.isEmpty:
            let acts: [Act] = [
                .withhold(reason: "r"), .release, .cancel(reason: "r"),
                .correct(content("corrected", nil), note: "note"),
                .purge(reason: "r"),
            ]
            add("act", .act(generator.one(of: acts), generator.one(of: open).key), isHidden: false)
        case 6 where open.count > 1:
            add("link", .link(generator.one(of: open).key, generator.one(of: open).key), isHidden: false)
        default: add("one", [.item(news())])
        }
    }

    private mutating func news() -> Submission {
        count += 1
        let languages = [wire.en, wire.hant, wire.pt]
        let story: ArticleReference? =
            switch generator.pick(4) {
            case 0: .named("story \(generator.pick(4))")
            case 1 where !open.isEmpty: .translation(of: generator.one(of: open).key.providerID, version: nil)
            case 2 where !lonely.isEmpty: .translation(of: generator.one(of: lonely), version: nil)
            default: nil
            }
        let submission = copy(
            "item-\(count)", generator.one(of: languages), "News \(count)", of: story, embargo: nil,
            picture: generator.pick(3) == 0)
        open.append(submission)
        return submission
    }

    private mutating func update(_ old: Submission, isCorrection: Bool = false, embargo: Timestamp? = nil) -> Submission
    {
        count += 1
        return copy(
            old.key.providerID, old.key.language, "Update \(count)", of: old.item.article, embargo: embargo,
            picture: generator.pick(4) == 0, isCorrection: isCorrection)
    }

    // MARK: - What is under embargo

    private mutating func addHidden() {
        switch generator.pick(9) {
        case 0: add("hidden news", [.item(lonelySecret())], isHidden: true)
        case 1: addMixed()
        case 2 where !open.isEmpty:
            add("hidden update", [.item(update(generator.one(of: open), embargo: end))], isHidden: true)
        case 3 where !open.isEmpty:
            let original = generator.one(of: open).key.providerID
            add("hidden translation", [.item(secret(of: .translation(of: original, version: nil)))], isHidden: true)
        case 4: add("hidden of a story", [.item(secret(of: .named("story \(generator.pick(4))")))], isHidden: true)
        case 5: add("hidden picture", [.picture(asset())], isHidden: true)
        case 6 where !hidden.isEmpty: addHiddenAct()
        case 7 where hidden.contains(where: standsAlone) && !open.isEmpty:
            let other = generator.one(of: hidden.filter(standsAlone)).key
            lonely.removeAll { $0 == other.providerID }
            add("hidden link", .hiddenLink(generator.one(of: open).key, other), isHidden: true)
        case 8: withdrawEarly()
        default: add("hidden news", [.item(lonelySecret())], isHidden: true)
        }
    }

    /// Copy under embargo among copy that is not, in one transaction.
    private mutating func addMixed() {
        let (before, after) = (news(), news())
        let between = lonelySecret()
        var step = Step(
            work: .copy([.item(before), .item(between), .item(after)]), isHidden: false, seconds: pause(), what: "mixed"
        )
        step.publicPart = .copy([.item(before), .item(after)])
        steps.append(step)
    }

    /// A kill only of what stands alone: copy that joins a story of which nothing lives is withheld, by intention.
    private mutating func addHiddenAct() {
        let index = generator.pick(hidden.count)
        var acts: [Act] = [
            .embargo(until: WireDate(end.adding(seconds: 60))), .withhold(reason: "r"), .expire(at: end),
            .correct(content("corrected", nil), note: "note"),
        ]
        if hidden[index].item.article == nil { acts += [.cancel(reason: "r"), .purge(reason: "r")] }
        let act = generator.one(of: acts)
        add("hidden act", .act(act, hidden[index].key), isHidden: true)
        switch act {
        case .cancel, .purge:
            lonely.removeAll { $0 == hidden[index].key.providerID }
            hidden.remove(at: index)
        default: break
        }
    }

    /// Of a story of its own: a kill by wire of a public story's language withholds the others, by intention.
    private mutating func withdrawEarly() {
        let submission = lonelySecret()
        hidden.removeLast()
        lonely.removeAll { $0 == submission.key.providerID }
        let item = WireItem(status: .canceled, content: Content(headline: "", body: .empty))
        add(
            "hidden, withdrawn", [.item(submission), .item(Submission(key: submission.key, item: item))], isHidden: true
        )
    }

    /// An article of its own, half of the time in a language of public copy. Then nothing public may ask to join it:
    /// that would stand alone where the language is taken, by intention.
    private mutating func lonelySecret() -> Submission {
        if generator.pick(2) == 0 { return secret() }
        let submission = secret(in: generator.one(of: [wire.en, wire.hant, wire.pt]))
        lonely.removeLast()
        return submission
    }

    /// Whether the desk may link it to something public: it is in a language of no public copy, and of no story that
    /// public copy names, which would then join what it is linked to, by intention.
    private func standsAlone(_ submission: Submission) -> Bool {
        Self.secretLanguages.contains(submission.key.language) && submission.item.article == nil
    }

    private mutating func secret(
        of story: ArticleReference? = nil, in language: LanguageTag? = nil
    ) -> Submission {
        count += 1
        let language = language ?? generator.one(of: Self.secretLanguages)
        let submission = copy(
            "secret-\(count)", language, "Secret \(count)", of: story, embargo: end, picture: generator.pick(2) == 0)
        hidden.append(submission)
        if story == nil { lonely.append(submission.key.providerID) }
        return submission
    }

    private mutating func asset() -> Submission {
        count += 1
        return copy("asset-\(count)", wire.en, "Secret picture", of: nil, embargo: end, picture: true)
    }

    // MARK: - Parts

    private mutating func copy(
        _ id: String, _ language: LanguageTag, _ headline: String, of story: ArticleReference?, embargo: Timestamp?,
        picture: Bool, isCorrection: Bool = false
    ) -> Submission {
        let key = WireKey(provider: "desk", providerID: id, language: language)
        versions[key, default: 0] += 1
        let item = WireItem(
            providerVersion: versions[key], article: story, embargo: embargo.map { WireDate($0) },
            isCorrection: isCorrection, content: content(headline, picture ? file() : nil))
        return Submission(key: key, item: item)
    }

    private mutating func content(_ headline: String, _ media: Media?) -> Content {
        let categories = [generator.one(of: ["Macau", "Sport"])]
        var content = Content(
            headline: headline, body: Body(sanitized: "<p>\(headline), it was said.</p>"), categories: categories,
            correctionNote: "Note on \(headline)")
        if let media { content.pictures = [Picture(renditions: [Picture.Rendition(href: "a.jpg", media: media)])] }
        return content
    }

    /// One of few, so that what is hidden has the files of what is public.
    private mutating func file() -> Media {
        let bytes = Array("file \(generator.pick(6))".utf8)
        files.append(bytes)
        return Media(hash: MediaFolder.hash(of: bytes), type: .jpeg, bytes: bytes.count, width: 30, height: 20)
    }

    private mutating func add(_ what: String, _ deliveries: [Delivery], isHidden: Bool = false) {
        add(what, .copy(deliveries), isHidden: isHidden)
    }

    private mutating func add(_ what: String, _ work: Step.Work, isHidden: Bool) {
        steps.append(Step(work: work, isHidden: isHidden, seconds: pause(), what: what))
    }

    private mutating func pause() -> Int64 {
        generator.one(of: [0, 1, 60, 3600])
    }
}
