import CTextCat
import Glibc
import NewsModel

/// A handle of libexttextcat, which identifies the language of Latin text by n-grams, among some candidates.
///
/// Not safe for two threads at once: its owner locks.
struct LatinClassifier: ~Copyable {
    /// The names of all fingerprints that a name may be compared with; the part before the hyphen is the language.
    static let all = """
        ab ace af ak am ar ast ay az az-Cyrl be bg bi bm bn bo br bs ca ckb cs cy da de dv ee el en eo es et eu fa fi fj fo
        fr fur fy ga gd gl gu gug gv ha-NG haw he hi hr hsb ht hu hy ia id is it ka kk kl km kn ko ky la lb lg ln lo lt lv
        mai mi mk ml mn mr ms mt my nb nds ne nl nn nr nso ny oc om pa pl plt pt ro ru rm rw sa sc sd se sg si sk sl so sq
        sr-Cyrl sr-Latn ss st sv sw ta tet tg th ti tk tl tn tpi tr ts tt ty ug uk ur uz uz-Cyrl ve vi wa xh yi yo zu
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private let handle: UnsafeMutableRawPointer

    /// - Parameters:
    ///   - languages: the candidates; those without a fingerprint in `folder` are left out.
    ///   - folder: the folder of the fingerprints, such as `en.lm`.
    init(languages: [String], folder: String) throws(LanguageDetectorError) {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        let known = languages.filter { access("\(prefix)\($0).lm", R_OK) == 0 }
        guard !known.isEmpty else { throw LanguageDetectorError(.noFingerprints, path: folder) }
        // The library reads its candidates from a file and from nowhere else.
        let lines = known.map { "\($0).lm \($0)--utf8\n" }.joined()
        let file = try TemporaryFile(lines)
        guard let handle = special_textcat_Init(file.path, prefix) else {
            throw LanguageDetectorError(.badFingerprints, path: folder)
        }
        self.handle = handle
    }

    deinit {
        textcat_Done(handle)
    }

    /// The languages that the text may be in, likeliest first: those with scores within the library's threshold of the
    /// best. Empty if it is too short or everything fits alike.
    mutating func languages(of text: String) -> [String] {
        guard let output = textcat_GetClassifyFullOutput(handle) else { return [] }
        defer { textcat_ReleaseClassifyFullOutput(handle, output) }
        var text = text
        let found = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { textcat_ClassifyFull(handle, $0.baseAddress, $0.count, output) }
        }
        return (0..<max(0, Int(found))).compactMap { index in
            output[index].name.flatMap { String(cString: $0).split(separator: "-").first.map { String($0) } }
        }
    }
}

/// A file that is removed with its owner.
private struct TemporaryFile: ~Copyable {
    let path: String

    init(_ text: String) throws(LanguageDetectorError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/newswire-languages-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        let name = template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
        guard descriptor >= 0 else { throw LanguageDetectorError(.noTemporaryFile, path: folder) }
        defer { close(descriptor) }
        var bytes = text
        let written = bytes.withUTF8 { write(descriptor, $0.baseAddress, $0.count) }
        guard written == text.utf8.count else {
            unlink(name)
            throw LanguageDetectorError(.noTemporaryFile, path: folder)
        }
        path = name
    }

    deinit {
        unlink(path)
    }
}
