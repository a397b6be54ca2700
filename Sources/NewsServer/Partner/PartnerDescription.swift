import FoundationEssentials

/// The OpenAPI 3.1 description of the partner interface, and what the server itself takes from it.
struct PartnerDescription: Sendable {
    private struct Document: Decodable {
        struct Operation: Decodable {
            struct Response: Decodable {}

            let responses: [String: Response]
        }

        let paths: [String: [String: Operation]]
    }

    /// Where it is served.
    static let path = "/partner/v1/openapi.json"

    /// As it is served.
    let bytes: [UInt8]
    /// By path, as it is written there: methods in upper case, each with its statuses.
    let paths: [String: [String: Set<String>]]

    init() {
        bytes = PackageResources.openapi_json
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else {
            preconditionFailure("openapi.json is not a description")
        }
        paths = document.paths.mapValues { operations in
            Dictionary(
                uniqueKeysWithValues: operations.map { ($0.key.uppercased(), Set($0.value.responses.keys)) })
        }
    }

    /// The methods for an address; nil where none is described.
    func methods(of address: String) -> [String]? {
        let segments = address.split(separator: "/", omittingEmptySubsequences: false)
        let path = paths.keys.first { path in
            let template = path.split(separator: "/", omittingEmptySubsequences: false)
            return template.count == segments.count && zip(template, segments).allSatisfy(Self.fits)
        }
        return path.flatMap { paths[$0] }.map { operations in
            operations.keys.flatMap { $0 == "GET" ? ["GET", "HEAD"] : [$0] }.sorted()
        }
    }

    private static func fits(_ template: Substring, _ segment: Substring) -> Bool {
        template.hasPrefix("{") ? !segment.isEmpty : template == segment
    }
}
