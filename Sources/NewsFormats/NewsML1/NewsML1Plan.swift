import NewsModel

/// Determines which components of an item make which article: its variants by language, each with its texts in order.
///
/// NewsML 1 defines how components are nested and lets every agency choose what that means. Common to all: the text of
/// a component has the meaning of its role, or of the nearest role around it; its language is the nearest one stated;
/// lines and metadata of a component apply to everything in it. Components in several languages are variants of one
/// article only if the standard's words say so: `EquivalentsList="yes"`, or a `BasisForChoice` that is the language,
/// which only equivalents have.
struct NewsML1Plan {
    struct Variant {
        let language: LanguageTag?
        /// The texts of the story, main text first.
        var texts: [Int] = []
        /// Whether its siblings are the same story in other languages.
        var isEquivalent = false
    }

    let components: [NewsML1Component]
    let children: [[Int]]
    /// The function of each component's text.
    let parts: [NewsML1Part]
    /// The language in effect in each; nil if none is stated.
    let languages: [LanguageTag?]
    /// The texts in each; of equivalents the formatted one.
    let stories: [[NewsML1Content]]
    private(set) var variants: [Variant] = []
    /// Whether a component's language is stated around all variants, so that it is a default.
    private var isShared: [Bool] = []

    /// More languages than any message has; every component is checked for each.
    private static let mostVariants = 64

    /// Throws if a language cannot be read.
    init(_ item: NewsML1Item) throws(WireError) {
        components = item.components
        var children = Array(repeating: [Int](), count: components.count)
        var parts: [NewsML1Part] = []
        var languages: [LanguageTag?] = []
        let base = try item.language.flatMap { text throws(WireError) in try Self.tag(text, line: item.line) }
        for (index, component) in components.enumerated() {
            if let parent = component.parent { children[parent].append(index) }
            let inherited = component.parent.map { parts[$0] } ?? .story
            let own = component.role.isEmpty ? inherited : NewsML1Part(role: component.role)
            // Belga's short forms have a lead and a body as its long ones do.
            parts.append(inherited == .short && own.isBody ? .short : own)
            let outer = component.parent.map { languages[$0] } ?? base
            languages.append(try Self.language(of: component) ?? outer)
        }
        self.children = children
        self.parts = parts
        self.languages = languages
        stories = components.map { Self.stories(of: $0) }
        setVariants()
        guard variants.count <= Self.mostVariants else {
            throw WireError(
                .malformed, line: item.line, field: "NewsItem", value: "\(variants.count) languages",
                expected: "at most \(Self.mostVariants)")
        }
        setShared()
    }

    /// From a component to the outermost.
    func chain(from index: Int) -> [Int] {
        var chain = [index]
        while let parent = components[chain[chain.count - 1]].parent { chain.append(parent) }
        return chain
    }

    /// A component and all within it, which follow it.
    func subtree(of index: Int) -> Range<Int> {
        let inner = components[(index + 1)...]
        return index..<(inner.firstIndex { ($0.parent ?? -1) < index } ?? components.endIndex)
    }

    private static func stories(of component: NewsML1Component) -> [NewsML1Content] {
        let contents = component.contents.filter { content in
            content.story.map { !$0.isBlank && (content.isText || !content.isImage && !$0.isData) } ?? false
        }
        guard contents.count > 1, component.areEquivalent || !component.bases.isEmpty else { return contents }
        return [contents.first { $0.story?.isLaidOut ?? false } ?? contents[0]]
    }
}

// MARK: - Languages

extension NewsML1Plan {
    /// `Language` before `xml:lang`; of several languages the one that both name, else the first.
    private static func language(of component: NewsML1Component) throws(WireError) -> LanguageTag? {
        let own = component.language.flatMap { LanguageTag(stated: $0) }
        var stated: [LanguageTag] = []
        for value in component.languages {
            if let found = try tag(value.text, line: value.line) { stated.append(found) }
        }
        if let first = stated.first { return stated.first { $0 == own } ?? first }
        return try component.language.flatMap { text throws(WireError) in try tag(text, line: component.line) }
    }

    /// Nil if it is empty or deliberately names no language.
    private static func tag(_ text: String, line: Int) throws(WireError) -> LanguageTag? {
        if text.isBlank || ["x-default", "und", "mul", "zxx"].contains(text.lowercased()) { return nil }
        guard let tag = LanguageTag(stated: text) else {
            throw WireError(
                .badValue, line: line, field: "Language", value: text,
                expected: "a language tag such as en, zh-Hant or pt")
        }
        return tag
    }

    /// The language of the text, if no component states one.
    private func language(ofTextIn index: Int) -> LanguageTag? {
        languages[index]
            ?? components[index].contents.lazy.compactMap { $0.story?.language }.first
            .flatMap { LanguageTag(stated: $0) }
    }
}

// MARK: - Variants

extension NewsML1Plan {
    /// By the languages of their stories; for items without a story by those of their captions.
    private mutating func setVariants() {
        let texts = components.indices.filter { !stories[$0].isEmpty }
        var carriers = texts.filter { parts[$0].isBody }
        if carriers.isEmpty { carriers = texts.filter { parts[$0] == .caption } }
        var order: [LanguageTag?] = []
        var byLanguage: [LanguageTag?: [Int]] = [:]
        for index in carriers {
            let language = language(ofTextIn: index)
            if byLanguage[language] == nil { order.append(language) }
            byLanguage[language, default: []].append(index)
        }
        // What states no language beside what does is in the language of its neighbours.
        if order.count > 1, let loose = byLanguage[nil], let first = order.first(where: { $0 != nil }) {
            byLanguage[first]?.append(contentsOf: loose)
            order.removeAll { $0 == nil }
        }
        guard !order.isEmpty else {
            let stated = languages.indices.first { languages[$0] != nil }
            variants = [Variant(language: stated.flatMap { languages[$0] })]
            return
        }
        let isEquivalent = order.count > 1 && areEquivalents(carriers)
        variants = order.map { language in
            let texts = byLanguage[language] ?? []
            return Variant(
                language: language, texts: parts[texts[0]].isBody ? ordered(texts) : [], isEquivalent: isEquivalent)
        }
    }

    /// Whether the components that separate the languages are declared equivalent.
    private func areEquivalents(_ carriers: [Int]) -> Bool {
        commonAncestor(carriers).map { isChoice($0) } ?? false
    }

    /// Whether the contents of a component are the same in several languages.
    func isChoice(_ index: Int) -> Bool {
        components[index].areEquivalent
            || components[index].bases.contains { basis in
                let folded = basis.lowercased()
                return folded.contains("language") || folded.contains("xml:lang")
            }
    }

    /// The innermost component around all of them. A component follows those around it.
    func commonAncestor(_ indices: [Int]) -> Int? {
        guard var common = indices.first else { return nil }
        for var other in indices.dropFirst() {
            while common != other {
                guard let outer = components[max(common, other)].parent else { return nil }
                if common > other { common = outer } else { other = outer }
            }
        }
        return common
    }

    /// The lead, the main text, the others; equivalents give one, and short forms none if there is a long one.
    private func ordered(_ texts: [Int]) -> [Int] {
        var long = texts.filter { parts[$0] != .short }
        if long.isEmpty, let first = texts.first {
            let form = shortForm(around: first)
            long = texts.filter { shortForm(around: $0) == form }
        }
        var seen: Set<Int> = []
        long = long.filter { index in
            guard let parent = components[index].parent, components[parent].areEquivalent else { return true }
            return seen.insert(parent).inserted
        }
        let rank: [(Int) -> Bool] = [
            { isLead($0) }, { !isLead($0) && isMain($0) }, { !isLead($0) && !isMain($0) },
        ]
        return rank.flatMap { long.filter($0) }
    }

    /// The outermost component with the role of a short form.
    private func shortForm(around index: Int) -> Int? {
        chain(from: index).last { parts[$0] == .short }
    }

    func isLead(_ index: Int) -> Bool {
        NewsML1Part(role: components[index].role) == .lead
    }

    private func isMain(_ index: Int) -> Bool {
        ["", "main", "maintext", "text", "body", "bodytext", "story", "article", "mainbody"]
            .contains(components[index].role.foldedName)
    }
}

// MARK: - What belongs to a variant

extension NewsML1Plan {
    /// The components whose lines and metadata apply to the variant, nearest to its text first.
    func context(of variant: Variant) -> [Int] {
        guard let main = variant.texts.first(where: { !isLead($0) }) ?? variant.texts.first else {
            return outline(of: variant)
        }
        return chain(from: main)
    }

    /// For an item without a story: the outermost, and inwards as long as there is only one.
    private func outline(of variant: Variant) -> [Int] {
        guard var index = components.indices.first else { return [] }
        var chain = [index]
        while true {
            let inner = children[index].filter { isOf(variant, $0) }
            guard inner.count == 1, let next = inner.first, parts[next] != .caption else { break }
            chain.insert(next, at: 0)
            index = next
        }
        return chain
    }

    /// Components of the variant with a text of this kind.
    func texts(_ part: NewsML1Part, of variant: Variant) -> [NewsML1Story] {
        components.indices.filter { parts[$0] == part && isOf(variant, $0) }.flatMap { stories[$0] }.compactMap(\.story)
    }

    /// Whether a component applies to this variant: it is in its language, or in none that another variant has.
    func isOf(_ variant: Variant, _ index: Int) -> Bool {
        guard variants.count > 1, !isShared[index], let language = languages[index] else { return true }
        return language == variant.language || !variants.contains { $0.language == language }
    }

    private mutating func setShared() {
        isShared = Array(repeating: false, count: components.count)
        guard variants.count > 1 else { return }
        let around = commonAncestor(variants.flatMap(\.texts)).map { Set(chain(from: $0)) } ?? []
        for (index, component) in components.enumerated() {
            isShared[index] =
                around.contains(index) || !component.statesLanguage && component.parent.map { isShared[$0] } ?? true
        }
    }
}
