import ContentCoding

/// The codings in an Accept-Encoding, with their weights (RFC 9110 §12.5.3).
struct AcceptedCodings: Equatable {
    /// Among equal weights the smallest first; zstd only if it is preferred to the others, or alone.
    private static let preference: [Coding] = [.brotli, .gzip, .zstandard]

    /// In thousandths; nil if it is not named.
    private var identity: Int?
    private var gzip: Int?
    private var brotli: Int?
    private var zstandard: Int?
    private var anyOther: Int?

    /// - Parameter field: the value, or nil without the field: then only identity is sent.
    init(_ field: String?) {
        guard var field else { return }
        field.withUTF8 { read(UnsafeRawBufferPointer($0)) }
    }

    init(_ field: UnsafeRawBufferPointer) {
        read(field)
    }

    private mutating func read(_ field: UnsafeRawBufferPointer) {
        for item in RequestBytes(field).split(at: UInt8(ascii: ",")) {
            let (name, weight) = item.weighted
            note(weight, of: name)
        }
    }

    /// Whether a coding is accepted, and at least as much as identity.
    func accepts(_ coding: Coding) -> Bool {
        let weight = weight(of: coding)
        return weight > 0 && weight >= identity ?? 0
    }

    /// The codings to try, best first; identity remains if none of them serves.
    var inOrder: Order {
        Order(accepted: self)
    }

    /// One coding after another, without allocating an array.
    struct Order: Sequence, IteratorProtocol {
        fileprivate var accepted: AcceptedCodings

        mutating func next() -> Coding? {
            var best: (coding: Coding, weight: Int)?
            for coding in AcceptedCodings.preference {
                let weight = accepted.weight(of: coding)
                if weight > best?.weight ?? 0, weight >= accepted.identity ?? 0 { best = (coding, weight) }
            }
            guard let best else { return nil }
            accepted.set(0, for: best.coding)
            return best.coding
        }
    }

    private func weight(of coding: Coding) -> Int {
        switch coding {
        case .identity: identity ?? 0
        case .gzip: gzip ?? anyOther ?? 0
        case .brotli: brotli ?? anyOther ?? 0
        case .zstandard: zstandard ?? anyOther ?? 0
        }
    }

    private mutating func set(_ weight: Int, for coding: Coding) {
        switch coding {
        case .identity: identity = weight
        case .gzip: gzip = weight
        case .brotli: brotli = weight
        case .zstandard: zstandard = weight
        }
    }

    private mutating func note(_ weight: Int, of name: RequestBytes) {
        if name.equals("gzip") || name.equals("x-gzip") {
            gzip = weight
        } else if name.equals("br") {
            brotli = weight
        } else if name.equals("zstd") {
            zstandard = weight
        } else if name.equals("identity") {
            identity = weight
        } else if name.equals("*") {
            anyOther = weight
        }
    }
}
