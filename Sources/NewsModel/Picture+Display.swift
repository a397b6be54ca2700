extension Picture {
    /// The stored files that show the same, widest first and each width once: those with the aspect ratio of the
    /// widest, since a square thumbnail is another picture to a reader.
    public var display: [Media] {
        let files = files
        guard let first = files.first else { return [] }
        var widths: Set<Int> = []
        return files.filter { file in
            let expected = file.width * first.height / first.width
            return abs(file.height - expected) <= 2 + expected / 50 && widths.insert(file.width).inserted
        }
    }

    /// The smallest stored file of at least that width, or else the widest; nil if none is stored.
    public func file(width: Int) -> Media? {
        let display = display
        return display.last { $0.width >= width } ?? display.first
    }
}
