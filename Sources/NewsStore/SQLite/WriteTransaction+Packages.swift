import GRDB
import NewsModel

// Packages of wire copy, and the articles that alternatives in them are variants of.

extension WriteTransaction {
    func submit(_ submission: PackageSubmission) throws -> Receipt {
        let (provider, id) = (submission.provider, submission.providerID)
        var sent = submission.package
        sent.providerID = nil
        // A withdrawal need not repeat what the package held.
        if sent.status != .usable, sent.members.isEmpty,
            let held = try PackageRows.earlier(nil, provider: provider, providerID: id, in: db)
        {
            sent.members = held.members
            sent.headline = sent.headline ?? held.headline
            sent.areAlternatives = held.areAlternatives
        }
        let earlier = try PackageRows.earlier(sent.providerVersion, provider: provider, providerID: id, in: db)
        var state = try PackageRows.state(provider: provider, providerID: id, in: db)
        let (result, standing) = state.receive(sent, isKnown: earlier == sent)
        guard let standing else { return Receipt(result, version: state.lastVersion) }
        try PackageRows.insert(
            PackageSubmission(provider: provider, providerID: id, package: sent),
            version: state.lastVersion, standing: standing, copy: try copyRow(of: submission.source),
            at: moment.stamp, into: db)
        let isInForce = standing == .current && sent.status == .usable && sent.areAlternatives
        let remark = isInForce ? try joinAlternatives(sent.members, package: id, provider: provider) : nil
        return Receipt(result, version: state.lastVersion, remark: remark)
    }

    /// Links the members that are here into one article, and records the links of those still to come.
    ///
    /// - Returns: the members that stay separate, and why.
    private func joinAlternatives(
        _ members: [WirePackage.Member], package: String, provider: String
    ) throws -> String? {
        let name = ArticleRows.name(ofPackage: package)
        let named = try ArticleRows.find(name: name, provider: provider, in: db)
        var home = named
        var remarks: [String] = []
        var awaited: [String] = []
        for member in members {
            let articles = try self.articles(of: member, provider: provider)
            if articles.isEmpty { awaited.append(member.providerID) }
            for article in articles {
                let joined = try joinByWire(article, with: home ?? article)
                home = joined.obstacle == nil ? joined.article : home
                if let obstacle = joined.obstacle { remarks.append("\(member.providerID) stays separate: \(obstacle)") }
            }
        }
        guard Set(members.map(\.providerID)).count > 1 else { return nil }
        var article = try home ?? self.article(ids.article(provider: provider, name: name))
        if named == nil { try ArticleRows.insert(name: name, provider: provider, of: article, at: now, into: db) }
        for id in Set(awaited).sorted() {
            let original = ArticleRows.awaitedName(of: id)
            guard let waiting = try find(.besides(id), provider: provider) else {
                try ArticleRows.insert(name: original, provider: provider, of: article, at: now, into: db)
                continue
            }
            article = try joinByWire(article, with: waiting).article
        }
        return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }

    /// The articles of a member's variants, in the language that the package names, if any.
    private func articles(of member: WirePackage.Member, provider: String) throws -> [Int64] {
        let keys = try ArticleRows.keys(provider: provider, providerID: member.providerID, in: db)
        let named = keys.filter { $0.language == member.language }
        return try (named.isEmpty ? keys : named).compactMap { try ArticleRows.variant($0, in: db)?.article }
    }
}
