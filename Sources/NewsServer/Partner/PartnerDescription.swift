import FoundationEssentials

/// The OpenAPI 3.1 description of the partner API, and what the server itself uses of it.
struct PartnerDescription: Sendable {
    private struct Document: Decodable {
        struct Operation: Decodable {
            struct Response: Decodable {}

            let responses: [String: Response]
        }

        let paths: [String: [String: Operation]]
    }

    static let path = "/partner/v1/openapi.json"

    /// The bytes to serve.
    let bytes: [UInt8]
    /// By path as in the description: the methods in upper case, each with its statuses.
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

    /// The methods of an address; nil if it is not described.
    func methods(of address: String) -> [String]? {
        // Like the router, this passes over empty segments.
        let segments = address.split(separator: "/")
        let path = paths.keys.first { path in
            let template = path.split(separator: "/")
            return template.count == segments.count && zip(template, segments).allSatisfy(Self.fits)
        }
        return path.flatMap { paths[$0] }.map { operations in
            operations.keys.flatMap { $0 == "GET" ? ["GET", "HEAD"] : [$0] }.sorted()
        }
    }

    private static func fits(_ template: Substring, _ segment: Substring) -> Bool {
        template.hasPrefix("{") || template == segment
    }
}
