/// Why a piece of copy is refused, other than by its format's reader.
struct CopyRefusal: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }

    /// - Parameter size: in bytes; nil if it was not read to its end.
    static func tooLarge(_ size: Int?) -> CopyRefusal {
        let found = size.map { "it has \($0) bytes" } ?? "it is too large"
        return CopyRefusal("\(found): expected at most \(WireCopy.mostBytes) (10 MiB) in one piece of copy")
    }
}
