import NewsModel
import Testing

@testable import NewsFormats

@Suite("Packages in ninjs")
struct NinJSPackageWriterTests {
    @Test("what is written of a package is read back", arguments: [false, true])
    func roundTrip(isAlternative: Bool) throws {
        let members = [("a", "en", "main"), ("b", "pt", "sidebar")].map { id, language, role in
            WirePackage.Member(
                providerID: id, language: LanguageTag(language), role: isAlternative ? "translation" : role)
        }
        let package = WirePackage(
            providerID: "top", providerVersion: 3, status: .withheld, headline: "Top \"stories\"", members: members,
            areAlternatives: isAlternative)
        let line = NinJSWriter.write(
            PackageSubmission(provider: "lusa", providerID: "top", package: package), version: 3)
        #expect(!line.contains("\n"))
        #expect(try NinJSReader.items(Array(line.utf8)).entries() == [.package(package)])
    }
}
