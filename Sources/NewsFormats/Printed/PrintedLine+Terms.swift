import NewsModel

/// Terms of use, which agencies set below a text.
extension PrintedLine {
    /// In bytes; longer ones are text.
    static let longestTerms = 600

    /// `Be raštiško ELTA sutikimo šios naujienos tekstą kopijuoti draudžiama.`, `This material may not be published,
    /// broadcast, rewritten or redistributed without permission.`: what may not be done with the copy, and of which
    /// agency, or that it is this copy. `Reporters may publish nothing without permission` is a sentence of a story.
    static func isTerms(_ line: String) -> Bool {
        guard line.utf8.count <= longestTerms, withouts.areAny(in: line), reuses.areAny(in: line)
        else { return false }
        if let copy = copies.first(where: { line.utf8.starts(with: $0.utf8) }) {
            let rest = line.utf8.dropFirst(copy.utf8.count)
            return bans.contains { rest.starts(with: $0.utf8) }
        }
        // Somebody speaks of it, and to an agency: `... his lawyer told AFP.`
        guard !line.unicodeScalars.contains(where: { "\"“”„«»".unicodeScalars.contains($0) }) else { return false }
        let words = line.split { !$0.isLetter }
        return words.indices.contains { index in
            let word = words[index]
            return word.utf8.count > 2 && word.utf8.allSatisfy(\.isCapital)
                && AgencyName.known.contains(word.lowercased())
                && (index == 0 || !listeners.contains(words[index - 1].lowercased()))
        }
    }

    private static let bans = [" may not", " has not been edited", " cannot be", " must not", " is not to be"]
    /// What stands between words that somebody has spoken and the agency that heard them.
    private static let listeners: Set<String> = [
        "told", "to", "l", "à", "a", "al", "ao", "all", "kepada", "powiedział", "powiedziała", "poinformował", "řekl",
        "řekla",
    ]
    private static let copies = ["This story", "This material", "This article", "This content", "(This story"]
    /// What nobody has given, or what is forbidden.
    private static let withouts = TextStems([
        "without permission", "without written", "without the written", "without prior", "without the prior",
        "may not be", "has not been edited", "ohne schriftliche", "ohne vorherige", "ohne ausdrückliche",
        "sans autorisation", "sans l\u{2019}autorisation", "sans l'autorisation", "sans accord", "sin autorización",
        "sin previo", "sin el consentimiento", "sem autorização", "sem prévia", "senza autorizzazione",
        "zonder toestemming", "zonder voorafgaande", "ez zgody", "ez pisemnej", "ez souhlasu", "ez písomného",
        "e raštiško", "bez rakstiskas", "ilma kirjaliku", "bez odobrenja", "bez pisanog", "fără acordul", "tanpa izin",
        "без письменного", "без згоди",
    ])
    private static let reuses = TextStems([
        "publish", "reproduc", "redistribut", "rewritten", "syndicated", "verbreit", "vervielfältig", "veröffentlich",
        "diffusion", "redistribuc", "redifus", "redistribui", "reprodu", "riprodu", "verveelvoudig", "kopiow",
        "rozpowszechn", "kopírov", "šíř", "kopijuoti", "cituoti", "pārpublic", "taasavalda", "prenosi", "copier",
        "prelua", "mengambil konten", "mengutip", "перепечат", "копіюв", "передрук",
    ])
}
