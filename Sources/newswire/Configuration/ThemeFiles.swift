import FoundationEssentials
import NewsModel
import Pages

/// Reads a newspaper's own templates, style sheets, icon and interface texts from a folder.
enum ThemeFiles {
    /// - Throws: if the folder has a file that is not part of a theme, since one with a mistyped name would silently
    ///   have no effect, or if a file cannot be used.
    static func read(folder: String) throws -> Theme {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw ConfigurationError(file: folder, line: nil, field: "theme", problem: "no such folder")
        }
        var files: [Theme.File: [UInt8]] = [:]
        let known = Theme.File.allCases.map(\.rawValue)
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder + "/" + name
            guard let file = Theme.File(rawValue: name) else {
                let hint = known.hint(for: name)
                throw ConfigurationError(
                    file: path, line: nil, field: "theme",
                    problem: "is not a file of a theme\(hint), expected: \(known.joined(separator: ", "))")
            }
            guard let data = FileManager.default.contents(atPath: path) else {
                throw ConfigurationError(file: path, line: nil, field: "theme", problem: "cannot be read")
            }
            files[file] = Array(data)
        }
        let theme = Theme(replacing: files)
        do {
            try theme.check()
        } catch let error as PagesError {
            throw ConfigurationError(
                file: folder + "/" + error.file, line: error.line, field: "theme", problem: error.problem)
        }
        return theme
    }
}
