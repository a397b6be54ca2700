import NewsModel

/// What copy says of its own use, by the names that the formats have for it: `pubStatus` of NewsML-G2 and ninjs,
/// `management-status` of NITF, `Status` of NewsML 1.
enum StatedStatus: Hashable {
    case usable, embargoed, withheld, canceled

    /// Of a name or code, with or without its scheme; nil for any other. British senders cancel with two l.
    init?(_ text: String) {
        switch NewsCodes.code(of: text).foldedName {
        case "usable": self = .usable
        case "embargoed": self = .embargoed
        case "withheld": self = .withheld
        case "canceled", "cancelled", "killed": self = .canceled
        default: return nil
        }
    }

    /// The status of the copy once an embargo is over.
    var pubStatus: PubStatus {
        switch self {
        case .usable, .embargoed: .usable
        case .withheld: .withheld
        case .canceled: .canceled
        }
    }
}
