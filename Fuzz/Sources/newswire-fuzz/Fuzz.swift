import Glibc

/// Gives bytes of libFuzzer's making to one of the targets, and stops at the first that crashes it or that it complains
/// about. Which target is told by the name under which the program is called, so that libFuzzer can call it again.
@main
enum Fuzz {
    static func main() {
        let name = CommandLine.arguments.first?.split(separator: "/").last.map { String($0) } ?? ""
        guard FuzzTarget(name: name) != nil else {
            for target in FuzzTarget.all { print(target.name) }
            exit(name == "newswire-fuzz" ? 0 : 64)
        }
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(runDriver(&count, &arguments, runOnce))
    }

    /// The target of this run.
    static let target = FuzzTarget(name: CommandLine.arguments[0].split(separator: "/").last.map { String($0) } ?? "")
}

/// What libFuzzer calls with each input.
private let runOnce: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let complaint = Fuzz.target?.complaints(about: bytes).first { fatalError(complaint) }
    return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
