import FoundationEssentials

/// Reads RSS beside Python's feedparser, which most people would use: the same files, each from bytes to entries.
struct FeedparserBench {
    let scratch: Scratch
    let files: Int

    func run() throws {
        let (folder, bytes) = try scratch.write(.rss, files)
        print("read: \(files) feeds of 10 stories, \(bytes / files) bytes each, microseconds of CPU a feed")
        let own = Child(Child.sibling("newswire-bench"), ["read", "--folder", folder])
        print("  newswire    \(microseconds(own))")
        guard let modules = try scratch.pythonModules("feedparser") else {
            print("  feedparser  not measured: python3 -m pip install feedparser does not work here")
            return
        }
        let other = Child("python3", ["-c", Self.script, modules, folder])
        print("  feedparser  \(microseconds(other))")
        if own.isGood, other.isGood {
            print("  ratio       \((other.usage.cpu / own.usage.cpu).rounded(to: 1))")
        }
    }

    private func microseconds(_ child: Child) -> String {
        guard child.isGood else { return "failed: \(child.lines.joined(separator: "; "))" }
        return (child.usage.cpu * 1e6 / Double(files)).rounded(to: 1) + "  (\(child.lines.last ?? "") entries)"
    }

    private static let script = """
        from sys import argv, path; import os
        path.insert(0, argv[1])
        from feedparser import parse
        count = 0
        for name in sorted(os.listdir(argv[2])):
            with open(os.path.join(argv[2], name), 'rb') as file:
                count += len(parse(file.read()).entries)
        print(count)
        """
}

extension Scratch {
    /// A Python package, installed into the scratch folder, so that nothing of it stays.
    ///
    /// - Returns: the folder, or nil where that does not work.
    func pythonModules(_ name: String) throws -> String? {
        let modules = try path("python")
        let options = ["--quiet", "--disable-pip-version-check", "--no-input"]
        let pip = Child("python3", ["-m", "pip", "install"] + options + ["--target", modules, name])
        return pip.isGood ? modules : nil
    }
}
