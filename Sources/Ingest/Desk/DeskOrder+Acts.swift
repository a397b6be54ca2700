import NewsModel

extension DeskOrder.Act {
    /// As the audit names it.
    var audited: AuditEntry.Act {
        switch self {
        case .variant(let act): act.audited
        case .picture(.kill): .cancel
        case .picture(.purge): .purge
        case .link: .link
        case .unlink: .unlink
        }
    }
}

extension DeskOrder.VariantAct {
    fileprivate var audited: AuditEntry.Act {
        switch self {
        case .correct: .correct
        case .kill: .cancel
        case .withhold: .withhold
        case .release: .release
        case .embargo: .embargo
        case .expire: .expire
        case .accept: .accept
        case .reject: .reject
        case .purge: .purge
        }
    }

    /// What this act is on a picture, where an id may mean a picture as well as a text; nil if it acts on texts only.
    var onPicture: DeskOrder.PictureAct? {
        switch self {
        case .kill(let reason): .kill(reason: reason)
        case .purge(let reason): .purge(reason: reason)
        case .correct, .withhold, .release, .embargo, .expire, .accept, .reject: nil
        }
    }
}
