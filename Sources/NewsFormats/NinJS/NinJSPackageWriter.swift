public import NewsModel

extension NinJSWriter {
    /// A package as one ninjs object on one line: a composite with its members as associations, in order.
    ///
    /// A package has no public id, so its `uri` is the provider's.
    public static func write(_ submission: PackageSubmission, version: Int?) -> String {
        let package = submission.package
        var json = JSONLine()
        json.object { json in
            json.member("uri", submission.providerID)
            json.member("type", "composite")
            json.member("version", version.map { String($0) })
            json.member("pubStatus", package.status.rawValue)
            json.member("headlines", list: package.headline.map { [$0] } ?? []) { json, headline in
                json.object { $0.member("value", headline) }
            }
            json.member("associations", list: Array(zip(1..., package.members))) { json, member in
                write(member.1, number: member.0, areAlternatives: package.areAlternatives, to: &json)
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func write(
        _ member: WirePackage.Member, number: Int, areAlternatives: Bool, to json: inout JSONLine
    ) {
        json.object { json in
            json.member("name", NinJSNames.numbered("member", number))
            json.member("uri", member.providerID)
            json.member("type", "text")
            json.member("rel", areAlternatives ? NinJSNames.translation : member.role)
            json.member("language", member.language?.description)
        }
    }
}
