import NewsModel

/// The result of one check by `newswire check`.
struct Finding {
    /// The area that it belongs to.
    let subject: String
    let isWell: Bool
    let detail: String

    static func ok(_ subject: String, _ detail: String) -> Finding {
        Finding(subject: subject, isWell: true, detail: detail)
    }

    static func problem(_ subject: String, _ detail: String) -> Finding {
        Finding(subject: subject, isWell: false, detail: detail)
    }

    var line: String {
        "\((isWell ? "ok" : "problem").padding(to: 8)) \(subject.padding(to: 14)) \(detail)"
            .withoutControls
    }

    var jsonLine: String {
        FactLine.write(["check": subject, "result": isWell ? "ok" : "problem", "detail": detail])
    }
}
