import Fetching
import Files
import FoundationEssentials
import Glibc
import NewsModel
import Yams

/// A mapping of a YAML file, read key by key: every error names the file, the line and the key, or the environment
/// variable that replaces it, and an unknown key is an error.
struct YAMLMapping {
    let file: String
    private let field: String
    private let line: Int?
    private let entries: [(key: String, line: Int?, node: Node)]
    private let overrides: EnvironmentOverrides?

    /// Reads a file with one mapping, which may be empty.
    ///
    /// - Parameter overrides: what replaces texts, numbers, flags and lists of texts.
    init(file: String, overrides: EnvironmentOverrides? = nil) throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw ConfigurationError(file: file, line: nil, field: nil, problem: Self.obstacle(to: file, "file"))
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw ConfigurationError(file: file, line: nil, field: nil, problem: "is not text in UTF-8")
        }
        do {
            try self.init(
                try Yams.compose(yaml: text) ?? Node.mapping([:]), file: file, field: "", overrides: overrides)
        } catch let error as YamlError {
            throw ConfigurationError(of: error, file: file)
        }
    }

    private init(_ node: Node, file: String, field: String, overrides: EnvironmentOverrides? = nil) throws {
        guard let mapping = node.mapping else {
            throw ConfigurationError(
                file: file, line: node.mark?.line, field: field.isEmpty ? nil : field,
                problem: "expected keys with values")
        }
        self.file = file
        self.field = field
        self.overrides = overrides
        line = node.mark?.line
        entries = try mapping.map { key, node in
            guard let name = key.string else {
                throw ConfigurationError(file: file, line: key.mark?.line, field: nil, problem: "expected a key")
            }
            return (name, key.mark?.line, node)
        }
    }

    /// Why a file or folder could not be read.
    ///
    /// - Parameter kind: what was expected.
    static func obstacle(to path: String, _ kind: String) -> String {
        guard access(path, F_OK) == 0 else {
            guard errno == ENOENT else { return "cannot be read: \(String(cString: strerror(errno)))" }
            return kind == "file" ? "there is no such file" : "no such \(kind)"
        }
        var isFolder = false
        _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard isFolder == (kind == "folder") else { return isFolder ? "is a folder" : "is not a \(kind)" }
        return access(path, R_OK) == 0 ? "cannot be read" : "cannot be read: \(String(cString: strerror(errno)))"
    }

    /// Every key, in the order of the file.
    var keys: [String] {
        entries.map(\.key)
    }

    /// Refuses keys outside a list, and suggests what was meant.
    func allow(_ known: [String]) throws {
        for entry in entries where !known.contains(entry.key) {
            let hint = known.hint(for: entry.key)
            let expected = known.sorted().joined(separator: ", ")
            throw problem("unknown key\(hint), expected one of: \(expected)", key: entry.key)
        }
    }

    func text(_ key: String) throws -> String? {
        if let told = overrides?[key] { return told }
        guard let node = node(key) else { return nil }
        guard let scalar = node.scalar else { throw problem("expected a text", key: key) }
        return scalar.string
    }

    /// Nil for an empty text too.
    func filled(_ key: String) throws -> String? {
        guard let text = try text(key), !text.isEmpty else { return nil }
        return text
    }

    func number(_ key: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = try text(key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw problem(
                "'\(text)' is not a number from \(range.lowerBound) to \(range.upperBound)", key: key)
        }
        return number
    }

    func flag(_ key: String) throws -> Bool? {
        guard let text = try text(key) else { return nil }
        guard let flag = Bool(text) else { throw problem("'\(text)': expected true or false", key: key) }
        return flag
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) throws -> Choice? {
        guard let text = try text(key) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let expected = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw problem("'\(text)' is not one of: \(expected)", key: key)
        }
        return choice
    }

    /// A duration: a number and its unit, as in `90s`, `5m`, `6h` or `2d`.
    func duration(_ key: String, from least: Duration) throws -> Duration? {
        guard let text = try text(key) else { return nil }
        guard let length = Duration(readable: text) else {
            throw problem("'\(text)' is not a duration, such as 90s, 5m, 6h or 2d", key: key)
        }
        guard length >= least else { throw problem("'\(text)' is less than \(least)", key: key) }
        return length
    }

    /// An absolute web address; nil for an empty text too.
    func address(_ key: String) throws -> String? {
        guard let text = try filled(key) else { return nil }
        if let fault = Self.fault(inAddress: text) { throw problem(fault, key: key) }
        return text
    }

    /// What is wrong with an absolute web address; nil if it can be fetched.
    static func fault(inAddress text: String) -> String? {
        guard text.isWebAddress else {
            return
                "'\(text)': expected an address that begins with http:// or https://, in ASCII and without spaces"
        }
        do {
            _ = try WebAddress(text)
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// A path: in the file relative to its folder, in the environment to the working folder.
    func path(_ key: String) throws -> String? {
        try text(key).map { fromFolderOfFile($0, key: key) }
    }

    /// A path; nil for an empty text too.
    func filledPath(_ key: String) throws -> String? {
        try filled(key).map { fromFolderOfFile($0, key: key) }
    }

    /// A path that is a part of a key's text, or that a key usually has.
    func fromFolderOfFile(_ path: String, key: String) -> String {
        overrides?[key] == nil ? FilePath.resolve(path, from: file) : path
    }

    func zone(_ key: String) throws -> Zone? {
        guard let text = try text(key) else { return nil }
        do {
            return try Zone.stated(text)
        } catch {
            throw problem("'\(text)' \(error.description)", key: key)
        }
    }

    func language(_ key: String) throws -> LanguageTag? {
        guard let text = try text(key) else { return nil }
        return try language(from: text, key: key)
    }

    func language(from text: String, key: String) throws -> LanguageTag {
        guard let tag = LanguageTag(text), tag.namesLanguage else {
            throw problem("'\(text)' is not a language tag (BCP 47)\(LanguageTag.hint(for: text))", key: key)
        }
        return tag
    }

    /// A list of texts, in the environment separated by commas; in the file a single text counts as a list of one.
    func texts(_ key: String) throws -> [String]? {
        if let told = overrides?[key] { return told.split(separator: ",").map(String.init) }
        guard let node = node(key) else { return nil }
        if let scalar = node.scalar { return [scalar.string] }
        guard let sequence = node.sequence else { throw problem("expected a list", key: key) }
        return try sequence.map { item in
            guard let scalar = item.scalar else { throw problem("expected a list of texts", key: key) }
            return scalar.string
        }
    }

    func mapping(_ key: String) throws -> YAMLMapping? {
        try node(key).map { try YAMLMapping($0, file: file, field: path(of: key)) }
    }

    /// A mapping that may be left out, as may all of its keys.
    func mapping(_ key: String, allowing keys: [String]) throws -> YAMLMapping {
        let mapping = try YAMLMapping(
            node(key) ?? Node.mapping([:]), file: file, field: path(of: key), overrides: overrides?.inner(key))
        try mapping.allow(keys)
        return mapping
    }

    func mappings(_ key: String) throws -> [YAMLMapping]? {
        guard let node = node(key) else { return nil }
        guard let sequence = node.sequence else { throw problem("expected a list", key: key) }
        return try sequence.map { try YAMLMapping($0, file: file, field: path(of: key)) }
    }

    /// An error about a key's value, or about the mapping if the key is missing.
    func problem(_ text: String, key: String) -> ConfigurationError {
        if let overrides, overrides[key] != nil {
            return ConfigurationError(file: "environment", line: nil, field: overrides.variable(key), problem: text)
        }
        let entry = entries.first { $0.key == key }
        return ConfigurationError(
            file: file, line: entry?.line ?? line, field: path(of: key), problem: text)
    }

    private func node(_ key: String) -> Node? {
        guard let node = entries.first(where: { $0.key == key })?.node, node.null == nil else { return nil }
        return node
    }

    private func path(of key: String) -> String {
        field.isEmpty ? key : "\(field).\(key)"
    }
}

extension String {
    fileprivate var isWebAddress: Bool {
        let scheme = ["http://", "https://"].first { hasPrefix($0) }
        return scheme.map { utf8.count > $0.utf8.count } ?? false && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
