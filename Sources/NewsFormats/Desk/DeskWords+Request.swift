/// Requests to withdraw copy, and statements that it is withdrawn.
extension DeskWords {
    /// `Please kill our story AFP0001`, `Rogamos anulen la noticia`, `Do not use the dispatch`,
    /// `Eliminar esta noticia`, `A Lusa anula a notícia`.
    func isRequest(_ verbs: DeskWordSet) -> Bool {
        let words = openingWords
        let start = words.firstIndex { !Self.pleas.contains($0) } ?? words.count
        let rest = words.dropFirst(start)
        if let verb = rest.first, verbs == Self.verbs, Self.withdrawing.contains(verb) {
            // `Anulan la noticia de la boda` is said of others.
            return (start > 0 || Self.ownWithdrawing.contains(verb))
                && rest.dropFirst().prefix(3).contains { Self.copies.contains($0) }
        }
        // `To withdraw the report, ministers need a vote`, `PAP to withdraw report` are headlines.
        guard start == 0 || isPlea(words[..<start]) || isWithdrawing(rest, behind: words[..<start]) else {
            return false
        }
        if verbs == Self.verbs, let isBan = isUseBan(rest, isPleaded: start > 0) { return isBan }
        // `Solicitamos a não utilização desta notícia`, `solicita a anulação da notícia`.
        if start > 0, let noun = Self.killNouns.opening(of: rest) {
            return names(rest.dropFirst(noun.split(separator: " ").count).prefix(4), isPleaded: true)
        }
        let isSoft = place >= .above && verbs == Self.verbs
        guard let verb = rest.first, verbs.contains(verb) || isSoft && Self.softVerbs.contains(verb) else {
            return false
        }
        let object = rest.dropFirst()
        if object.isEmpty { return place > .prose && (start > 0 || place >= .above && isAllCapitals && verb != "hold") }
        return names(object.prefix(5), isPleaded: start > 0)
    }

    /// A ban of copy that may have been sent before; nil if there is no ban.
    private func isUseBan(_ words: ArraySlice<String>, isPleaded: Bool) -> Bool? {
        guard let ban = (isPleaded ? Self.pleadedBans : Self.useBans).opening(of: words) else { return nil }
        if place == .prose, words.contains(where: Self.sayings.contains) { return false }
        let object = words.dropFirst(ban.split(separator: " ").count)
        if object.prefix(8).contains(where: { Self.befores.contains($0) }) { return false }
        return object.isEmpty && (place > .prose || isPleaded) || names(object.prefix(4), isPleaded: isPleaded)
    }

    /// Whether somebody is asked, or an agency speaks: `Rogamos`, `A Lusa solicita`, `You are asked to`, `AP: `.
    private func isPlea(_ words: ArraySlice<String>) -> Bool {
        words.contains { Self.askings.contains($0) } || words.contains("asked") && ["you", "are"].contains(words.first)
            || isMarked(words.endIndex) && words.contains { Self.agencies.contains($0) }
    }

    /// `Reuters is withdrawing this story`.
    private func isWithdrawing(_ words: ArraySlice<String>, behind subject: ArraySlice<String>) -> Bool {
        words.first == "withdrawing" && subject.contains { Self.agencies.contains($0) }
    }

    /// Whether words name a piece of copy, or its number: `la noticia EFE0001`, `W2870`.
    ///
    /// Where stories are, what is asked of readers has such objects too (`Please withdraw the report, mayor asks`): it
    /// must come first and be a desk's word for copy, or be numbered, or the sender's own.
    private func names(_ words: ArraySlice<String>, isPleaded: Bool) -> Bool {
        guard place < .above else {
            return words.contains { Self.objects.contains($0) }
                || words.contains { $0.utf8.count >= 3 && Int($0) != nil }
                || words.contains { $0 == "photo" || $0 == "picture" } && place == .note
        }
        let determiners = words.prefix { Self.deictics.contains($0) || Self.determiners.contains($0) }
        guard let noun = words.dropFirst(determiners.count).first, Self.objects.contains(noun) else { return false }
        if words.contains(where: { $0.utf8.count >= 3 && Int($0) != nil }) { return true }
        let isOwn = determiners.contains { Self.deictics.contains($0) && !Self.articles.contains($0) }
        return Self.ownCopies.contains(noun) ? isPleaded || isOwn : isPleaded && isOwn
    }

    /// `This story has been withdrawn`, `Story killed, do not use`.
    var isWithdrawn: Bool {
        let words = openingWords
        guard let verb = words.prefix(7).firstIndex(where: { Self.withdrawns.contains($0) }) else { return false }
        if verb == 0 { return place > .prose && (words.count == 1 || isMarked(1)) }
        let subject = words[..<verb]
        guard Self.objects.contains(subject[0]) || Self.deictics.contains(subject[0]) else { return false }
        guard place == .prose || place == .above && !isAllCapitals else {
            return subject.contains { Self.objects.contains($0) }
        }
        // `This item was withdrawn hours before the sale`.
        let isAll = place > .prose || verb + 1 == words.count || opening[verb + 1].endsSentence(behind: opening[verb])
        return isAll && Self.deictics.contains(subject[0]) && !Self.articles.contains(subject[0])
            && subject.contains(where: place > .prose ? Self.copies.contains : Self.ownCopies.contains)
    }
}
