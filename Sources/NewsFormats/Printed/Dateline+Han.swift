import NewsModel

/// Datelines of Chinese, Japanese and Korean papers and agencies, in brackets or before a space.
extension Dateline {
    static func bracketed(_ paragraph: String) -> Dateline? {
        guard let bracket = Bracketed(leading: paragraph),
            isChinese(bracket.content) || isPaper(bracket.content) || isReporters(bracket.content)
                || isOfAgencyAndDay(bracket.content) || isOfDayAndAgency(bracket.content)
                || isOfNeighbours(bracket.content, before: bracket.rest) || areAgencies(bracket.content)
        else { return nil }
        let length = paragraph.unicodeScalars.count - bracket.rest.unicodeScalars.count
        let printed = Substring(paragraph.unicodeScalars.prefix(length)).trimmed
        let isMarked = ["- ", "– ", "— "].contains { bracket.rest.hasPrefix($0) }
        return Dateline(printed: printed, rest: isMarked ? bracket.rest.dropFirst().trimmed : bracket.rest)
    }

    /// `大公報訊`: a paper or agency, then the word for dispatch.
    private static func isPaper(_ text: String) -> Bool {
        if ["特訊", "特讯"].contains(text) { return true }
        return (3...8).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy(\.isHan)
            && [
                "報訊", "报讯", "社訊", "社讯", "網訊", "网讯", "台訊", "台讯", "電台消息", "电台消息", "視台消息", "视台消息", "報專訊", "报专讯", "社專訊",
                "社专讯", "網專訊", "网专讯", "報報道", "报报道", "報報導", "聞局訊",
                "闻局讯",
            ].contains { text.ends(withBytes: $0) }
    }

    /// Xinhua's Japanese copy has no more: `【新華社北京11月26日】`.
    private static func isOfAgencyAndDay(_ text: String) -> Bool {
        agencyOpenings.opening(of: text) != nil && text.hasSuffix("日")
            && text.unicodeScalars.dropLast().last?.isChineseNumber == true
    }

    /// `【AFP=時事】`
    private static func areAgencies(_ text: String) -> Bool {
        let names = text.split { $0 == "=" || $0 == "＝" }.map { String($0) }
        return names.count == 2
            && names.allSatisfy { AgencyName.known.contains($0.lowercased()) || AgencyName.inJapanese.contains($0) }
    }

    /// AFPBB: `【11月26日 AFP】`.
    private static func isOfDayAndAgency(_ text: String) -> Bool {
        let words = text.words
        guard (2...3).contains(words.count), isHanDay(words[0]) else { return false }
        return AgencyName.known.contains(words.dropFirst().joined(separator: " ").lowercased())
            || ["CGTN Japanese", "Xinhua News", "東方新報", "KOREA WAVE"].contains(words.dropFirst().joined(separator: " "))
    }

    /// `中央社記者陳大文台北14日電`, where nothing separates the name from the place, and `澳門日報記者陳大文26日報道`.
    private static func isReporters(_ text: String) -> Bool {
        reporter(in: text) != nil
    }

    /// The text between the word for reporter and the day.
    private static func reporter(in text: String) -> Substring? {
        let compact = text.words.joined()
        if let found = placedReporter(in: compact) { return found }
        guard let ending = ["日電", "日电", "日訊", "日讯", "日報道", "日报道", "日報導"].first(where: { compact.ends(withBytes: $0) }),
            let word = ["記者", "记者"].lazy.compactMap({ compact.firstRange(ofBytes: $0) }).first,
            compact[..<word.lowerBound].contains(where: { "社報报台網网".contains($0) })
        else { return nil }
        var name = compact[word.upperBound...].dropLast(ending.count)
        while let last = name.unicodeScalars.last, last.isChineseNumber || last == "月" {
            name.unicodeScalars.removeLast()
        }
        return name
    }

    /// `本報記者陳大文香港報道`, without a day: a name and a place that is known.
    private static func placedReporter(in text: String) -> Substring? {
        guard let ending = ["報道", "报道", "報導", "报导"].first(where: { text.ends(withBytes: $0) }),
            let word = ["記者", "记者"].lazy.compactMap({ text.firstRange(ofBytes: $0) }).first
        else { return nil }
        let name = text[word.upperBound...].dropLast(ending.count)
        guard let place = place(endingIn: name), (2...4).contains(name.count - place.count),
            NameWords.areHanNames(String(name.dropLast(place.count)))
        else { return nil }
        return name
    }

    /// `台北`, `屏東縣`, behind a reporter's name.
    private static func place(endingIn name: Substring) -> String? {
        let kind = ["縣", "市", "县"].first { name.ends(withBytes: $0) } ?? ""
        let bare = name.dropLast(kind.count)
        return hanPlaces.first(of: String(bare)).map { $0 + kind }
    }

    /// The author, if the dateline separates name and place: `陳大文台北`, `ワシントン共同＝山田太郎`.
    static func author(in printed: String) -> String? {
        guard let content = Bracketed(leading: printed)?.content else {
            return author(behindAgency: printed.words)
        }
        let sides = content.split(separator: "＝")
        if sides.count == 2, isJapanese(String(sides[0])) { return sides[1].trimmed }
        guard let name = reporter(in: content) else { return nil }
        let bare = place(endingIn: name).map { name.dropLast($0.count) } ?? name
        return NameWords.areHanNames(String(bare)) ? String(bare) : nil
    }

    /// The place of a dateline without separators between place, agency and day; nil if there is none.
    static func solidPlace(in printed: String) -> String? {
        let content = Bracketed(leading: printed)?.content ?? printed
        if isKorean(content) { return content.prefix { $0 != "=" }.trimmed.nilIfBlank }
        if isOfPyongyang(content) { return String(content.prefix { !$0.isWhitespace && !$0.isNumber }) }
        if let name = reporter(in: content) { return place(endingIn: name) }
        if let place = japanesePlace(in: content) { return place }
        // VNA: `河内（VNA）`, releases: `香港, 2026年11月27日 (GLOBE NEWSWIRE)`, `香港2026年11月27日 /美通社/`
        if let open = content.unicodeScalars.firstIndex(where: { "（(/".unicodeScalars.contains($0) }),
            open > content.startIndex
        {
            let place = content[..<open].unicodeScalars.prefix { !$0.isWideDigit && !",，-".unicodeScalars.contains($0) }
            return Substring(place).trimmed.nilIfBlank
        }
        if content == printed, isPlaceAlone(content) { return content }
        guard isChinese(content) || isOfAgencyAndDay(content) else { return nil }
        var place = content.words.joined()
        if let opening = senderOpenings.opening(of: place) { place.removeFirst(opening.count) }
        let end = place.unicodeScalars.firstIndex { $0.isChineseNumber }
        let sender = String(place[..<(end ?? place.startIndex)])
        // `澳門新聞局二零二六年十一月二十六日訊`
        let office = ["新聞局", "新闻局", "新聞處", "新闻处"].first { sender.ends(withBytes: $0) }
        // `香港中通社11月26日電`
        let agency = hanAgencies.first(of: sender)
        let name = String(sender.dropLast((office ?? agency)?.count ?? 0))
        // `中新网客户端9月18日电`: the agency's program.
        return (2...8).contains(name.count) && !["客户端", "客戶端"].contains(name) ? name : nil
    }

    /// Kyodo states no more than `大阪`, Yonhap than `서울`. Papers and agencies may name themselves there too.
    private static func isPlaceAlone(_ text: String) -> Bool {
        let isName =
            (2...8).contains(text.unicodeScalars.count)
            && text.unicodeScalars.allSatisfy {
                $0.isHan || $0.isKana || $0 == "・" || $0.isHangul
            }
        return isName
            && !endings.areAny(of: text) && !senders.areAny(of: text)
            && ourOpenings.opening(of: text) == nil && agencyOpenings.opening(of: text) == nil
    }

    /// `東京共同`, `ワシントン共同＝山田太郎`, `東京　２６日　ロイター`.
    private static func isJapanese(_ text: String) -> Bool {
        japanesePlace(in: text) != nil
    }

    /// The place before an agency of Japan or one that writes for it.
    private static func japanesePlace(in text: String) -> String? {
        let head = text.firstRange(ofBytes: "＝").map { String(text[..<$0.lowerBound]) } ?? text
        let words = head.words
        if words.count == 3, words[2] == "ロイター", words[1].hasSuffix("日") { return words[0] }
        guard let agency = japaneseAgencies.all(of: head).first(where: { head != $0 }) else { return nil }
        let place = head.dropLast(agency.count).trimmed
        return place.unicodeScalars.allSatisfy { $0.isHan || $0.isKana || "・、".unicodeScalars.contains($0) }
            ? place : nil
    }

    /// `平壌11月26日発朝鮮中央通信`, `평양 11월 26일발 조선중앙통신`.
    private static func isOfPyongyang(_ text: String) -> Bool {
        ["日発朝鮮中央通信", "일발 조선중앙통신"].contains { text.ends(withBytes: $0) }
    }

    /// `【東京共同】` in Japanese and `(서울=한국통신)` in Korean copy.
    private static func isOfNeighbours(_ text: String, before rest: String) -> Bool {
        if isJapanese(text) { return rest.unicodeScalars.prefix(60).contains(where: \.isKana) }
        return isKorean(text) || isOfPyongyang(text)
    }

    private static func isKorean(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "=")) else { return false }
        let sides = text.split(separator: "=", omittingEmptySubsequences: false)
        // `[서울경제=홍길동 기자]` is a paper and its reporter.
        return sides.count == 2 && !text.hasSuffix("기자")
            && sides.allSatisfy {
                !$0.isEmpty
                    && $0.unicodeScalars.allSatisfy {
                        $0.isHangul || $0.isWideDigit || $0.isBlank || $0 == "·" || $0 == ","
                    }
            }
    }

    /// Without brackets a space must separate it from the text, or the bracket of the reporter's name.
    static func chineseBare(_ paragraph: String) -> Dateline? {
        let scalars = paragraph.unicodeScalars
        guard scalars.first?.isHan == true else { return nil }
        if let gap = scalars.prefix(longestBare).firstIndex(where: { $0.isBlank || $0 == "（" || $0 == "(" }) {
            let printed = String(scalars[..<gap])
            if isChinese(printed) { return Dateline(printed: printed, rest: Substring(scalars[gap...]).trimmed) }
        }
        return chineseSolid(scalars)
    }

    /// In scalars.
    private static let longestBare = 24

    /// Nothing parts it from the text where feeds lose the blank: `新華社北京11月14日電國務院...`. An agency that is
    /// known, a day and the word for dispatch are enough; `電訊` and `電文` are other words.
    private static func chineseSolid(_ paragraph: String.UnicodeScalarView) -> Dateline? {
        guard let end = paragraph.prefix(longestBare).firstIndex(where: { $0 == "电" || $0 == "電" }),
            case let rest = paragraph[paragraph.index(after: end)...], let next = rest.first,
            next.isHan || next.isWideDigit, !"讯訊文稿话話报報影视視".unicodeScalars.contains(next),
            case let printed = String(paragraph[...end]), agencyOpenings.opening(of: printed) != nil,
            paragraph[..<end].last == "日", isChinese(printed)
        else { return nil }
        return Dateline(printed: printed, rest: Substring(rest).trimmed)
    }

    /// `本報訊`, `本報澳門14日訊`, `澳門十四日電`, `新華社北京11月14日電`, `本報綜合報道`: who or when, then a word for dispatch. `【快訊】` and `【停電】`
    /// end in the same characters but have neither.
    private static func isChinese(_ text: String) -> Bool {
        let compact = text.words.joined()
        guard compact.unicodeScalars.first?.isHan == true, compact.columns <= 48,
            !compact.contains(bytes: "記者"), !compact.contains(bytes: "记者"),
            compact.unicodeScalars.allSatisfy({ $0.isHan || $0.columns == 0 || $0.isWideDigit })
        else { return false }
        if ourOpenings.opening(of: compact) != nil, endings.areAny(of: compact) { return true }
        // `中央社東京26日綜合外電報導`
        let isReport = ["電報導", "电报导", "電報道", "电报道"].contains { compact.ends(withBytes: $0) }
        let sent = String(compact.unicodeScalars.dropLast(isReport ? 2 : 0))
        guard let last = sent.unicodeScalars.last, "訊讯電电".unicodeScalars.contains(last) else { return false }
        var before = String(sent.unicodeScalars.dropLast())
        // `澳門26日綜合電`
        for kind in ["綜合外", "综合外", "綜合", "综合", "專", "专"] where before.ends(withBytes: kind) {
            before = String(before.dropLast(kind.count))
        }
        let isDated = before.hasSuffix("日") && before.unicodeScalars.dropLast().last.map(\.isChineseNumber) == true
        return isDated || agencyOpenings.opening(of: compact) != nil && before.unicodeScalars.count >= 3
    }

    private static let ours = ["本報", "本报", "本台", "本刊", "本網", "本网", "本社"]
    private static let ourOpenings = TextStems(ours)
    private static let agencyOpenings = TextStems(AgencyName.inHan)
    private static let senderOpenings = TextStems(AgencyName.inHan + ours + ["海外網", "海外网"])
    private static let hanAgencies = TextEndings(AgencyName.inHan)
    private static let japaneseAgencies = TextEndings(AgencyName.inJapanese)
    private static let senders: TextEndings = ["社", "報", "报", "網", "网", "新聞", "新闻", "뉴스", "통신", "일보", "신문", "경제"]
    private static let endings: TextEndings = ["訊", "讯", "電", "电", "報道", "报道", "報導", "报导"]
    /// After a reporter's name; the offices of the Central News Agency.
    private static let hanPlaces: TextEndings = [
        "台北", "臺北", "新北", "桃園", "新竹", "苗栗", "台中", "臺中", "彰化", "南投", "雲林", "嘉義", "台南", "臺南",
        "高雄", "屏東", "台東", "臺東", "花蓮", "宜蘭", "基隆", "澎湖", "金門", "馬祖", "北京", "上海", "廣州", "香港",
        "澳門", "澳门", "東京", "大阪", "首爾", "華盛頓", "紐約", "洛杉磯", "舊金山", "芝加哥", "倫敦", "巴黎", "柏林",
        "布魯塞爾", "日內瓦", "羅馬", "莫斯科", "曼谷", "河內", "雅加達", "吉隆坡", "新加坡", "馬尼拉", "新德里", "里斯本",
    ]
}

extension Unicode.Scalar {
    fileprivate var isWideDigit: Bool {
        ("0"..."9").contains(self) || (0xFF10...0xFF19).contains(value)
    }

    fileprivate var isChineseNumber: Bool {
        isWideDigit || "〇零一二三四五六七八九十廿卅".unicodeScalars.contains(self)
    }
}
