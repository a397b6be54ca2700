import Foundation
import Testing

struct ExitStatusTests {
    @Test("Without arguments the program prints its help")
    func help() async throws {
        let place = try Workplace()
        let run = try await place.newswire()
        #expect(run.status == 0 && run.lines.contains { $0.contains("USAGE: newswire <subcommand>") })
        for command in ["import", "serve", "list", "show"] {
            let help = try await place.newswire(command, "--help")
            #expect(
                help.status == 0 && help.lines.contains { $0.contains("Example: newswire \(command)") }, "\(command)")
        }
    }

    @Test("The program says which version it is")
    func version() async throws {
        let run = try await Workplace().newswire("--version")
        #expect(run.status == 0 && run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+/) != nil, "\(run.lines)")
    }

    @Test(
        "Wrong usage is status 64",
        arguments: [
            ["bogus"], ["import"], ["import", "--nonsense", "in"], ["import", "--language", "English", "in"],
            ["import", "--language", "x_y", "in"], ["import", "--encoding", "klingon", "in"],
            ["import", "--format", "telex", "in"], ["import", "--id", "x", "in"], ["import", "--id", "x", "a", "b"],
            ["import", "--id", "", "in"], ["import", "--provider", "", "in"],
            ["import", "--provider", "no such id", "in"], ["import", "-", "-"], ["show"],
            ["list", "--status", "gone"], ["list", "--language", "English"], ["serve", "--listen", "8080"],
            ["serve", "--listen", "127.0.0.1:99999"],
        ])
    func usage(arguments: [String]) async throws {
        let place = try Workplace()
        try place.write("in/a.en.txt", ImportTests.story)
        try place.write("in/b.en.txt", ImportTests.story)
        let command = arguments.map { "'\($0)'" }.joined(separator: " ")
        let run = try await place.shell("exec \"$0\" \(command)")
        #expect(run.status == 64, "\(run.lines) \(run.errors)")
        #expect(run.errors.hasPrefix("Error: ") && run.lines.isEmpty)
    }

    @Test("A feed that there is not is status 66, with the near name; a date that is none is wrong usage")
    func listUsage() async throws {
        let place = try Workplace()
        try place.write("in/a.en.txt", ImportTests.story)
        _ = try await place.newswire("import", "in")
        let feed = try await place.newswire("list", "--feed", "latests")
        #expect(feed.status == 66 && feed.errors.contains("there is no feed 'latests' (did you mean 'latest'?)"))
        let date = try await place.newswire("list", "--since", "yesterday")
        #expect(date.status == 64 && date.errors.contains("'yesterday': expected a date such as"))
        #expect(date.errors.contains("Usage: newswire list"), "\(date.errors)")
    }

    @Test("A path that leads nowhere is status 66, and nothing is imported")
    func noSuchFile() async throws {
        let place = try Workplace()
        try place.write("in/a.en.txt", ImportTests.story)
        let run = try await place.newswire("import", "in", "nowhere")
        #expect(run.status == 66)
        #expect(run.errors == "newswire: nowhere: No such file or directory, expected a file or folder\n")
        #expect(run.lines.isEmpty)
    }

    @Test("Showing what is not there is status 66, and listing before there is a store says so")
    func nothingThere() async throws {
        let place = try Workplace()
        let early = try await place.newswire("list")
        #expect(early.status == 78 && early.errors.contains("there is no store yet; the first import creates it"))
        try place.write("in/a.en.txt", ImportTests.story)
        _ = try await place.newswire("import", "in")
        let show = try await place.newswire("show", "nothing")
        #expect(show.status == 66 && show.errors == "newswire: there is no article or variant 'nothing'\n")
        let french = try await place.newswire("show", "a", "--language", "fr")
        #expect(french.status == 66 && french.errors.contains("which has no variant in fr"), "\(french.errors)")
    }
}
