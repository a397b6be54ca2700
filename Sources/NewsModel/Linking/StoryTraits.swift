/// What of a variant can show that another one, in another language, tells the same story: what translation leaves
/// alone.
public struct StoryTraits: Sendable, Hashable {
    /// One trait, in a form that is the same in every language.
    public struct Trait: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
            case pictures, sluglines, bylines, names, numbers, dates, places

            public static func < (left: Kind, right: Kind) -> Bool {
                left.rank < right.rank
            }

            private var rank: Int {
                Self.allCases.firstIndex(of: self) ?? 0
            }
        }

        public let kind: Kind
        public let value: String

        public init(_ kind: Kind, _ value: String) {
            self.kind = kind
            self.value = value
        }
    }

    public let variant: VariantID
    public let article: ArticleID
    public let key: WireKey
    public let headline: String
    /// When the story was written, or else came in.
    public let date: Timestamp
    /// The languages that its article has, its own among them.
    public let languages: Set<LanguageTag>
    /// Articles from which the desk has parted it.
    public let partedFrom: Set<ArticleID>
    public let traits: Set<Trait>
}

/// Two variants that seem to tell one story in two languages, for a person to decide.
public struct LinkSuggestion: Sendable, Hashable {
    /// The traits of one kind that both have.
    public struct Reason: Sendable, Hashable {
        public let kind: StoryTraits.Trait.Kind
        /// The rarest first.
        public let values: [String]
    }

    /// 1 to 100: how much of what the slighter of the two says is in the other.
    public let score: Int
    /// The older of the two.
    public let one: StoryTraits
    public let other: StoryTraits
    public let reasons: [Reason]
}
