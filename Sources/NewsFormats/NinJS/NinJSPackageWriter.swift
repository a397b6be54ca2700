import FoundationEssentials
public import NewsModel

extension NinJSWriter {
    /// A package as one ninjs object on one line: a composite with its members as associations, in their order.
    public static func write(_ submission: PackageSubmission, version: Int?) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(NinJSPackage(submission, version: version)) else {
            preconditionFailure("a ninjs object of strings can always be written")
        }
        return String(decoding: data, as: UTF8.self)
    }
}

/// A package has no public id, so that its `uri` is the provider's.
private struct NinJSPackage: Encodable {
    struct Member: Encodable {
        let name: String
        let uri: String
        let type = "text"
        let rel: String?
        let language: String?
    }

    let uri: String
    let type = "composite"
    let version: String?
    let pubStatus: String
    let headlines: [[String: String]]?
    let associations: [Member]

    init(_ submission: PackageSubmission, version: Int?) {
        let package = submission.package
        uri = submission.providerID
        self.version = version.map(String.init)
        pubStatus = package.status.rawValue
        headlines = package.headline.map { [["value": $0]] }
        associations = package.members.enumerated().map { place, member in
            let role = package.areAlternatives ? "translation" : member.role
            return Member(
                name: "member-\(place + 1)", uri: member.providerID, rel: role, language: member.language?.description)
        }
    }
}
