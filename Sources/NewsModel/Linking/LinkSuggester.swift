/// Suggests which variants of different articles, in different languages, are one story.
///
/// Each trait leads to the stories that have it, so that only stories with something rare in common are compared, not
/// all pairs. The fewer stories have a trait, the more it weighs, and one that many have is not followed at all.
public struct LinkSuggester: Sendable {
    public static let usualDays = 3

    /// A trait that more stories have is not followed.
    fileprivate static let mostHolders = 64
    private static let lowestScore = 20
    /// The least weight of the shared traits, so that two short notes with one number in common do not match.
    private static let lowestWeight: Float = 18
    private static let mostValues = 8

    private let window: Int64

    /// - Parameter days: how far apart the two may be.
    public init(days: Int = LinkSuggester.usualDays) {
        window = Int64(days) * 86_400_000_000
    }

    /// Pairs, likeliest first: stories that are each other's best match in the two languages.
    ///
    /// - Parameter since: at least one of the two must be from then or later.
    public func suggestions(among unsorted: [StoryTraits], since: Timestamp? = nil) -> [LinkSuggestion] {
        let stories = unsorted.sorted { ($0.date, $0.variant) < ($1.date, $1.variant) }
        let index = Index(stories)
        var best: [[LanguageTag: (partner: Int, score: Float)]] = Array(repeating: [:], count: stories.count)
        var shared = [Float](repeating: 0, count: stories.count)
        for later in stories.indices {
            var touched: [Int] = []
            for trait in index.followed[later] {
                for earlier in index.holders[trait] {
                    if earlier >= later { break }
                    if shared[earlier] == 0 {
                        touched.append(earlier)
                        // Asked once a pair; no weight brings it back from there.
                        shared[earlier] = mayBeOne(stories[earlier], stories[later]) ? 0 : -.infinity
                    }
                    shared[earlier] += index.weights[trait]
                }
            }
            for earlier in touched {
                let weight = shared[earlier]
                shared[earlier] = 0
                let score = weight / max(min(index.total[earlier], index.total[later]), 1)
                guard weight >= Self.lowestWeight, 100 * score >= Float(Self.lowestScore) else { continue }
                for (one, other) in [(earlier, later), (later, earlier)] {
                    let language = stories[other].key.language
                    if score > best[one][language]?.score ?? 0 { best[one][language] = (other, score) }
                }
            }
        }
        return pairs(best, stories, index, since: since)
    }

    /// Whether a person could link the two: different articles, no language twice, not unlinked, near in time.
    private func mayBeOne(_ earlier: StoryTraits, _ later: StoryTraits) -> Bool {
        later.date.microseconds - earlier.date.microseconds <= window && earlier.article != later.article
            && earlier.languages.isDisjoint(with: later.languages)
            && !earlier.partedFrom.contains(later.article) && !later.partedFrom.contains(earlier.article)
    }

    private func pairs(
        _ best: [[LanguageTag: (partner: Int, score: Float)]], _ stories: [StoryTraits], _ index: Index,
        since: Timestamp?
    ) -> [LinkSuggestion] {
        var found: [LinkSuggestion] = []
        for (one, partners) in best.enumerated() {
            for (partner, score) in partners.values where one < partner {
                guard best[partner][stories[one].key.language]?.partner == one else { continue }
                if let since, stories[partner].date < since { continue }
                let reasons = index.reasons(stories[one], stories[partner], most: Self.mostValues)
                // One kind alone may be chance, unless it is one that says it outright.
                let isTold = reasons.contains { $0.kind == .pictures || $0.kind == .sluglines }
                guard isTold || reasons.reduce(0, { $0 + $1.values.count }) >= 3 else { continue }
                found.append(
                    LinkSuggestion(
                        score: min(100, Int(100 * score)), one: stories[one], other: stories[partner],
                        reasons: reasons))
            }
        }
        return found.sorted {
            ($1.score, $0.one.variant, $0.other.variant) < ($0.score, $1.one.variant, $1.other.variant)
        }
    }
}

/// The stories of each trait, and the weight of the trait.
private struct Index {
    /// By trait, the stories that have it, in order.
    private(set) var holders: [[Int]] = []
    private(set) var weights: [Float] = []
    /// By story, the traits by which to look for others.
    private(set) var followed: [[Int]] = []
    /// By story, the total weight of the traits that another story has too or could have.
    private(set) var total: [Float] = []
    private var numbers: [StoryTraits.Trait: Int] = [:]

    init(_ stories: [StoryTraits]) {
        for (place, story) in stories.enumerated() {
            for trait in story.traits {
                if let number = numbers[trait] {
                    holders[number].append(place)
                } else {
                    numbers[trait] = holders.count
                    holders.append([place])
                }
            }
        }
        weights = [Float](repeating: 0, count: holders.count)
        // In a small store nothing is rare by its count.
        let count = Float(max(stories.count, 256))
        for (trait, number) in numbers {
            weights[number] = trait.kind.factor * (count / Float(max(holders[number].count, 2))).roughLogarithm
        }
        for story in stories {
            // In a fixed order, so that sums of fractions are the same every time.
            let own = story.traits.compactMap { numbers[$0] }.sorted()
            followed.append(own.filter { (2...LinkSuggester.mostHolders).contains(holders[$0].count) })
            // What nobody else has is the translator's, or this story's alone; it counts for less.
            total.append(own.reduce(0) { $0 + weights[$1] * (holders[$1].count > 1 ? 1 : 0.35) })
        }
    }

    func reasons(_ one: StoryTraits, _ other: StoryTraits, most: Int) -> [LinkSuggestion.Reason] {
        let shared = one.traits.intersection(other.traits).map { ($0, weights[numbers[$0] ?? 0]) }
        return Dictionary(grouping: shared) { $0.0.kind }.sorted { $0.key < $1.key }.map { kind, traits in
            let ordered = traits.sorted { ($1.1, $0.0.value) < ($0.1, $1.0.value) }
            return LinkSuggestion.Reason(kind: kind, values: ordered.prefix(most).map(\.0.value))
        }
    }
}

extension Float {
    /// To base 2, linear between powers of two: weights need no more precision.
    fileprivate var roughLogarithm: Float {
        Float(exponent) + significand - 1
    }
}

extension StoryTraits.Trait.Kind {
    /// How much a shared trait of this kind counts: a picture in common means more than a name in common.
    fileprivate var factor: Float {
        switch self {
        case .pictures, .sluglines: 3
        case .bylines: 2
        case .names, .numbers: 1
        case .dates, .places: 0.7
        }
    }
}
