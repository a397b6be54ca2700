import NewsModel
import NewsStore

@testable import Ingest

/// Stores nothing, and has the same result for all copy.
struct FixedTaker: CopyTaker {
    let outcome: Receipt.Outcome
    var remark: String?
    /// Before each batch.
    var prepare: @Sendable () async throws -> Void = {}

    func take(_ batch: [WireCopy], options: ImportOptions) async throws -> [ImportResult] {
        try await prepare()
        return batch.map { copy in
            if outcome == .refused { return ImportResult(refused: copy.name, reason: "odd") }
            let result: Receipt.Result =
                switch outcome {
                case .stored: .stored
                case .updated: .updated
                case .unchanged: .unchanged
                case .held: .held("odd")
                case .refused: .refused("odd")
                }
            return ImportResult(file: copy.name, receipt: Receipt(result, version: 1), delivery: nil, remark: remark)
        }
    }
}
