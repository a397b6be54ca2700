import Files

/// The places of spool folders, however their paths are written. Two that are the same, or of which one contains the
/// other, would give the same files to two providers.
struct SpoolPlaces {
    private var known: [(provider: String, parts: [String])] = []

    /// - Parameter path: relative to the working folder.
    /// - Throws: an error about the entry's `spool`.
    mutating func add(_ path: String, of provider: String, in entry: YAMLMapping) throws {
        let parts = Self.parts(of: path)
        guard try entry.text("spool")?.contains(where: { !$0.isWhitespace }) == true, !parts.isEmpty else {
            throw entry.problem("'\(try entry.text("spool") ?? "")': expected a separate folder", key: "spool")
        }
        for other in known {
            if other.parts == parts {
                throw entry.problem("'\(path)' is also the folder of \(other.provider)", key: "spool")
            }
            guard other.parts.starts(with: parts) || parts.starts(with: other.parts) else { continue }
            throw entry.problem(
                "'\(path)' and the folder of \(other.provider) contain one another: expected separate folders",
                key: "spool")
        }
        known.append((provider, parts))
    }

    /// The names from the root on: links are resolved as far as the path exists; `.`, `..` and doubled slashes are
    /// removed.
    private static func parts(of path: String) -> [String] {
        var existing = path
        var missing: [String] = []
        while true {
            if let real = FilePath.real(existing.isEmpty ? "." : existing) {
                return missing.reversed().reduce(into: names(in: real)) { parts, name in
                    switch name {
                    case ".": break
                    case "..": _ = parts.popLast()
                    default: parts.append(name)
                    }
                }
            }
            var rest = names(in: existing)
            guard let last = rest.popLast() else { return missing.reversed() }
            missing.append(last)
            existing = (existing.hasPrefix("/") ? "/" : "") + rest.joined(separator: "/")
        }
    }

    private static func names(in path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }
}
