import Addresses
import HTTPTypes
import Ingest
import NewsModel

/// Copy that came in one request, with what applies to all of it.
struct WireUpload {
    let copies: [WireCopy]
    var options: ImportOptions
}

/// Copy as anyone may post it: one piece as the body, or several as its parts. It names no folder, and states nothing
/// but the parameters that are allowed: a batch, which could, is not read here.
extension WireUpload {
    /// What a request may state about its copy.
    enum Parameter: String, CaseIterable {
        case name, provider, id, language, format, head, article
    }

    /// For senders that may act for any provider.
    static let all = Parameter.allCases
    /// For partners.
    static let ofCopy: [Parameter] = [.name, .id, .language, .format, .head]

    /// As ids have it, which are the longest.
    private static let longestValue = 4096

    /// - Throws: `Problem` if the request is malformed.
    init(_ post: WirePost, finder: CopyFinder, allowed: [Parameter] = WireUpload.all) throws {
        guard !post.body.isEmpty else { throw Problem(.badRequest, "the body is empty: expected copy") }
        try Self.check(post.query)
        switch post.type?.value {
        case "multipart/form-data", "multipart/mixed": try self.init(parts: post, finder, allowed)
        case let name?:
            try Self.checkType(name)
            try self.init(single: post, finder, allowed)
        case nil: try self.init(single: post, finder, allowed)
        }
    }

    private init(single post: WirePost, _ finder: CopyFinder, _ allowed: [Parameter]) throws {
        var options = ImportOptions()
        options.isPosted = true
        var name = try Self.fileName(post.disposition)
        for (key, value) in post.query {
            if key == "name" { name = value } else { try Self.set(key, value, in: &options, allowed) }
        }
        self.init(
            copies: [finder.copy(named: name, bytes: post.body, encoding: try Self.charset(of: post.type))],
            options: options)
    }

    /// For other types the content decides: senders use any type for their formats.
    private static func checkType(_ name: String) throws {
        switch name {
        case WireBatch.mediaType: throw Problem(.unsupportedMediaType, "\(name): expected the copy itself")
        case "application/x-www-form-urlencoded":
            throw Problem(
                .unsupportedMediaType,
                "application/x-www-form-urlencoded: expected the copy itself, with its own Content-Type (curl sends "
                    + "this by default; use -H 'Content-Type: text/plain')")
        case _ where name.hasPrefix("multipart/"):
            throw Problem(.unsupportedMediaType, "\(name): expected multipart/form-data or multipart/mixed")
        case _ where isForeign(name):
            throw Problem(.unsupportedMediaType, "\(name): expected copy, which is text, XML or JSON")
        default: break
        }
    }

    /// Types that are never copy.
    private static func isForeign(_ type: String) -> Bool {
        let kind = type.prefix { $0 != "/" }
        return ["image", "audio", "video", "font", "model"].contains(kind) && !type.hasSuffix("+xml")
            || ["application/pdf", "application/zip", "application/gzip", "application/msword", "application/rtf"]
                .contains(type)
    }

    /// Checks that each parameter occurs once and is not empty.
    private static func check(_ query: [(name: String, value: String)]) throws {
        var seen: Set<String> = []
        for (key, value) in query {
            guard !value.isEmpty else { throw Problem(.badRequest, "\(key): empty") }
            guard seen.insert(key).inserted else { throw Problem(.badRequest, "\(key): given twice") }
        }
    }

    /// Parts with a file name, or not of a form, are copy; form fields without one are parameters, or a mistake.
    private init(parts post: WirePost, _ finder: CopyFinder, _ allowed: [Parameter]) throws {
        guard let boundary = post.type?["boundary"] else {
            throw Problem(.badRequest, "Content-Type has no boundary")
        }
        let parts: [Multipart.Part]
        do {
            parts = try Multipart.parts(of: post.body, boundary: boundary)
        } catch {
            throw Problem(.badRequest, "\(error)")
        }
        let isForm = post.type?.value == "multipart/form-data"
        var (options, copies): (ImportOptions, [WireCopy]) = (ImportOptions(), [])
        options.isPosted = true
        for (key, value) in post.query { try Self.set(key, value, in: &options, allowed) }
        for part in parts {
            let disposition = part.fields["content-disposition"]
            let field = try disposition.map { try WirePost.value($0, of: "Content-Disposition") }
            let name = try Self.fileName(disposition)
            let isField = isForm || field?["name"].flatMap { Parameter(rawValue: $0) } != nil
            if name == nil, isField, let key = field?["name"] {
                try Self.set(key, String(decoding: part.body, as: UTF8.self), in: &options, allowed)
                continue
            }
            if let coding = part.fields["content-transfer-encoding"],
                !["7bit", "8bit", "binary"].contains(coding.lowercased())
            {
                throw Problem(
                    .badRequest, "Content-Transfer-Encoding '\(coding)': not supported, send the bytes unencoded")
            }
            let own = try part.fields["content-type"].map { try WirePost.value($0, of: "Content-Type") }
            copies.append(
                finder.copy(named: name, bytes: Array(part.body), encoding: try Self.charset(of: own)))
        }
        guard !copies.isEmpty else { throw Problem(.badRequest, "none of the parts is copy") }
        guard options.id == nil || copies.count == 1 else {
            throw Problem(
                .badRequest,
                "id: expected with a single piece, but there are \(copies.count); give each a name instead")
        }
        self.init(copies: copies, options: options)
    }

    // MARK: - Fields

    private static func charset(of type: HeaderValue?) throws -> String? {
        guard let label = type?["charset"] else { return nil }
        do {
            return try ImportOptions.checked(encoding: label)
        } catch {
            throw Problem(.unsupportedMediaType, "charset: \(error)")
        }
    }

    private static func fileName(_ disposition: String?) throws -> String? {
        guard let disposition else { return nil }
        let field = try WirePost.value(disposition, of: "Content-Disposition")
        // RFC 8187: UTF-8''na%20me
        if let coded = field["filename*"], coded.lowercased().hasPrefix("utf-8'"),
            let name = coded.split(separator: "'", omittingEmptySubsequences: false).dropFirst(2).first
        {
            return String(name).percentDecoded
        }
        return field["filename"].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func set(
        _ key: String, _ value: String, in options: inout ImportOptions, _ allowed: [Parameter]
    ) throws {
        guard let parameter = Parameter(rawValue: key), allowed.contains(parameter) else {
            let names = allowed.map(\.rawValue)
            let hint = names.hint(for: key)
            let fault = Parameter(rawValue: key) == nil ? "is unknown" : "cannot be used with a key"
            throw Problem(.badRequest, "'\(key)' \(fault)\(hint), expected one of: \(names.joined(separator: ", "))")
        }
        guard !value.isEmpty else { throw Problem(.badRequest, "\(key): empty") }
        guard value.utf8.count <= longestValue else {
            throw Problem(.badRequest, "\(key): longer than \(longestValue) bytes")
        }
        switch parameter {
        case .provider:
            guard Providers.isID(value) else {
                throw Problem(.badRequest, "provider: '\(value)' is not a provider id, \(Providers.idForm)")
            }
            options.provider = value
        case .id: options.id = value
        case .article: options.article = value
        case .language:
            guard let tag = LanguageTag(value), tag.namesLanguage else {
                throw Problem(
                    .badRequest, "language: '\(value)' is not a language tag (BCP 47), such as en or zh-Hant")
            }
            options.language = tag
        case .format:
            do {
                options.format = try ImportOptions.checked(format: value)
            } catch {
                throw Problem(.badRequest, "format: \(error)")
            }
        case .head:
            guard value == "no" else {
                throw Problem(.badRequest, "head: '\(value)', expected no, if plain text has no head block")
            }
            options.readsHead = false
        case .name:
            throw Problem(.badRequest, "name: each part has its own name, in Content-Disposition")
        }
    }
}
