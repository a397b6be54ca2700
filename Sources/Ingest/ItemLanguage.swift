import NewsFormats
import NewsModel

/// Determines the language of an item: what it states, then its file's name as far as that is trusted, then the option,
/// then the provider's entry, then its text.
struct ItemLanguage {
    let item: WireItem
    let copy: WireCopy
    let detected: DetectedLanguages
    /// The item's index in the copy.
    let index: Int
    let format: WireFormat
    /// By the person who imports.
    let stated: LanguageTag?

    /// What the item states, unless its text contradicts it.
    var itsOwn: LanguageTag? {
        detected.stated(index)
    }

    /// The copy with the language in its name, or without the language that the name only seems to state: if the item
    /// states another in a format that has a place for it, or if the name may not be a language and the text is in
    /// another. Agencies have initials, and countries domains: `tt.xml` is seldom Tatar, `aa-tr.txt` Anadolu's and not
    /// in Afar, and `gov.mo.txt` never Romanian.
    func believed() throws -> WireCopy {
        guard let named = copy.language else { return copy }
        if let own = itsOwn {
            let isKept = named.agrees(with: own) || format == .text && copy.weight != .doubtful
            return isKept ? copy : copy.withoutNamedLanguage
        }
        if copy.weight == .certain || item.isNotice { return copy }
        guard let told = detected[index] else {
            if copy.weight == .likely { return copy }
            let isMeant = try (stated == nil || stated == named) && detected.couldBeNamed(index, by: named)
            return isMeant ? copy : copy.withoutNamedLanguage
        }
        if named.agrees(with: told) { return copy }
        let isInitials = copy.weight == .doubtful || named.region?.lowercased() == told.language
        guard isInitials, !LanguageRelatives.areMistaken(named.language, told.language) else {
            throw CopyRefusal("its text is in '\(told)' but its file name says '\(named)': they must agree")
        }
        return copy.withoutNamedLanguage
    }

    /// - Parameter named: the trusted language of the name.
    func language(named: LanguageTag?, provider: Provider) throws -> LanguageTag {
        if let own = itsOwn {
            guard let named else { return own }
            guard named.agrees(with: own) else {
                throw CopyRefusal("it states language '\(own)' but its file name says '\(named)': they must agree")
            }
            // What says `zh` alone would be taken for simplified characters.
            return own.writtenScript == nil && own.likelyScript != named.likelyScript ? named : own
        }
        if let named { return detected.scripted(scripted(named), of: index) }
        // A notice that names no language is meant for all, whatever language the provider's other copy is in.
        if item.isNotice { return .undetermined }
        if let known = stated ?? provider.language { return detected.scripted(known, of: index) }
        guard let found = detected[index] else {
            // It withdraws what is here in whatever language.
            if item.status != .usable { return .undetermined }
            let candidates = detected.candidates(index).prefix(4).map { "'\($0)'" }.joined(separator: " or ")
            throw CopyRefusal(
                "its language cannot be detected from the text\(candidates.isEmpty ? "" : ", which may be in \(candidates)"): "
                    + "give --language, a 'language:' line, or a 'language' in the provider's entry")
        }
        return found
    }

    /// `zh.txt` does not state the script, but its text does.
    private func scripted(_ named: LanguageTag) -> LanguageTag {
        guard named.description == "zh", let told = detected[index], told.language == "zh",
            told.likelyScript != named.likelyScript
        else { return named }
        return told
    }
}

extension LanguageTag {
    /// Whether both may be true of one text: the same language, and not two scripts.
    fileprivate func agrees(with other: LanguageTag) -> Bool {
        let isNorwegian =
            [language, other.language].contains("no")
            && ["nb", "nn"].contains { $0 == language || $0 == other.language }
        guard language == other.language || isNorwegian else { return false }
        guard let script = writtenScript, let others = other.writtenScript else { return true }
        return script == others
    }

    /// The script that the tag states, directly or by its region.
    fileprivate var writtenScript: String? {
        script ?? region.flatMap { _ in likelyScript }
    }
}
