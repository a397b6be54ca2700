extension Theme {
    /// Checks every file that is not built in, so that a mistake is reported before the first page is rendered.
    ///
    /// - Throws: `PagesError` for the first that cannot be used.
    public func check() throws {
        for (file, bytes) in replaced.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let isGood =
                file == .icon ? bytes.starts(with: Self.pngStart) : String(validating: bytes, as: UTF8.self) != nil
            guard isGood else {
                throw PagesError(
                    file: file.rawValue, line: nil, problem: file == .icon ? "is not a PNG" : "is not UTF-8")
            }
        }
        _ = try interfaceTable()
        _ = try PageTemplates(theme: self)
    }

    private static let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
}
