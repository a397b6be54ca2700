import Testing

@testable import Ingest

@Suite("Batches of copy")
struct BatchFillTests {
    private static let mebibyte = 1 << 20

    @Test(
        "A batch has so many files and bytes, more of them of one story, and of that not without end",
        arguments: [
            ("files", Array(repeating: (1, nil as String?), count: 7), [3, 3, 1]),
            ("bytes", Array(repeating: (3 * mebibyte, nil), count: 5), [2, 2, 1]),
            ("one that is too large", [(20 * mebibyte, nil), (1, nil)], [1, 1]),
            ("a story", [(1, nil), (1, "a"), (1, "a"), (1, "a"), (1, "b")], [4, 1]),
            ("a story without end", Array(repeating: (10 * mebibyte, "a"), count: 9), [4, 4, 1]),
        ])
    func batches(what: String, files: [(bytes: Int, story: String?)], counts: [Int]) {
        var fill = BatchFill(mostFiles: 3)
        var batches: [Int] = []
        for file in files {
            if !fill.admits(bytes: file.bytes, story: file.story) || batches.isEmpty { batches.append(0) }
            batches[batches.count - 1] += 1
        }
        #expect(batches == counts, "\(what)")
    }
}
