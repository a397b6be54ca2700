import LibXML
public import NewsModel

/// Writes what partners receive beside ninjs objects: the changes, for which ninjs has no place, and the cursor.
public enum NinJSDeliveryWriter {
    /// An object with items, their parallel changes, notices if any, and the cursor.
    ///
    /// - Parameters:
    ///   - size: about that of all items, in bytes.
    ///   - append: appends an item as `NinJSWriter` does.
    public static func page<Items: Collection>(
        items: Items, size: Int, changes: [PartnerChange], notices: [PartnerNotice], next: String, site: Site,
        append: (Items.Element, inout [UInt8]) -> Void
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 256 * (changes.count + 1))
        bytes += "{\"items\":[".utf8
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(item, &bytes)
        }
        bytes += "],\"changes\":[".utf8
        for (place, change) in changes.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            Self.append(change, site: site, to: &bytes)
        }
        bytes += "],".utf8
        if !notices.isEmpty {
            bytes += "\"notices\":[".utf8
            for (place, notice) in notices.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.append(notice, to: &bytes)
            }
            bytes += "],".utf8
        }
        bytes += "\"next\":\"\(next)\"}".utf8
        return bytes
    }

    /// One change with its item, on one line.
    public static func event(item: [UInt8], change: PartnerChange, site: Site) -> [UInt8] {
        var bytes = Array("{\"change\":".utf8)
        append(change, site: site, to: &bytes)
        bytes += ",\"item\":".utf8
        bytes += item
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// One notice on one line.
    public static func event(_ notice: PartnerNotice) -> [UInt8] {
        var bytes: [UInt8] = []
        append(notice, to: &bytes)
        return bytes
    }

    private static func append(_ change: PartnerChange, site: Site, to bytes: inout [UInt8]) {
        var json = JSONLine(taking: &bytes)
        json.object { json in
            json.member("uri", site.uri(of: change.variant))
            json.member("id", change.variant.description)
            json.member("version", change.version)
            json.member("kind", change.kind.rawValue)
            json.member("at", WireDate(change.at))
            json.member("note", change.note)
            json.name("feeds")
            json.begin("[")
            for feed in change.feeds { json.string(feed.description) }
            json.end("]")
            if let behind = change.behind { write(behind, site: site, to: &json) }
        }
        json.take(into: &bytes)
    }

    private static func write(_ behind: Behind, site: Site, to json: inout JSONLine) {
        json.name("behind")
        json.object { json in
            json.member("uri", site.uri(of: behind.original))
            json.member("language", behind.language.description)
            json.member("madeFrom", behind.madeFrom)
            json.member("now", behind.now)
        }
    }

    private static func append(_ notice: PartnerNotice, to bytes: inout [UInt8]) {
        var json = JSONLine(taking: &bytes)
        json.object { json in
            json.member("kind", "feed")
            json.member("feed", notice.feed.feed.description)
            json.member("language", notice.feed.edition.description)
            json.member("replay", notice.replay)
        }
        json.take(into: &bytes)
    }
}
