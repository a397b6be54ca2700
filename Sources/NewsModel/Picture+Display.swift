extension Picture {
    /// The stored files that show the same, the widest first and each width once: those of the widest one's shape, since
    /// a square thumbnail is another picture to a reader.
    public var display: [Media] {
        let files = files
        guard let first = files.first else { return [] }
        var widths: Set<Int> = []
        return files.filter { file in
            let expected = file.width * first.height / first.width
            return abs(file.height - expected) <= 2 + expected / 50 && widths.insert(file.width).inserted
        }
    }

    /// The smallest of the stored files that is at least so wide, or else the widest; nil where none is stored.
    public func file(width: Int) -> Media? {
        let display = display
        return display.last { $0.width >= width } ?? display.first
    }
}
