/// Metrics in the text format of Prometheus: each family once, its samples in order.
struct MetricsText {
    enum Kind: String {
        case counter, gauge, histogram
    }

    private(set) var text = ""

    /// Adds a family with one label, or nothing without samples.
    mutating func add(
        _ name: String, _ kind: Kind, _ help: String,
        samples: () -> [(label: String, value: String, figure: Double)]
    ) {
        let samples = samples().sorted { $0.value < $1.value }
        guard !samples.isEmpty else { return }
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
        for sample in samples {
            text += "\(name){\(sample.label)=\"\(Self.escaped(sample.value))\"} \(sample.figure)\n"
        }
    }

    /// Adds a family with one sample and no label.
    mutating func add(_ name: String, _ kind: Kind, _ help: String, _ figure: Double) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n\(name) \(figure)\n"
    }

    /// One distribution of a family of histograms.
    struct Distribution {
        let label: (name: String, value: String)
        /// One more count than bounds; not cumulative.
        let counts: [Int]
        let sum: Double
    }

    /// Adds a family of histograms.
    mutating func add(_ name: String, _ help: String, bounds: [Double], _ distributions: [Distribution]) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(Kind.histogram.rawValue)\n"
        for distribution in distributions {
            let label = "\(distribution.label.name)=\"\(Self.escaped(distribution.label.value))\""
            var total = 0
            for (bound, count) in zip(bounds.map { "\($0)" } + ["+Inf"], distribution.counts) {
                total += count
                text += "\(name)_bucket{\(label),le=\"\(bound)\"} \(total)\n"
            }
            text += "\(name)_sum{\(label)} \(distribution.sum)\n\(name)_count{\(label)} \(total)\n"
        }
    }

    private static func escaped(_ value: String) -> String {
        value.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
