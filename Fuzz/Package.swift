// swift-tools-version: 6.2
import PackageDescription

// The fuzzing program, as a package of its own: what it fuzzes is built again here, with libFuzzer and
// AddressSanitizer in every line of it, and nothing that it does not need. The sources are those of the main package,
// by links. script/fuzz builds and runs it.

/// The folder of clang's own libraries, which script/fuzz finds.
let runtime = Context.environment["NEWSWIRE_FUZZ_RUNTIME"] ?? "/opt/swift/usr/lib/swift/clang/lib/linux"

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
]

let package = Package(
    name: "newswire-fuzz",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .target(name: "Bytes"),
        .target(name: "Addresses"),
        .target(name: "LibXML", dependencies: ["Bytes", "CLibXML2"]),
        .target(
            name: "NewsModel", dependencies: ["Addresses", "Bytes"],
            resources: [.embedInCode("Language/texts.json")]),
        .target(name: "NewsFormats", dependencies: ["Addresses", "Bytes", "NewsModel", "LibXML"]),
        // Of this one what does without a store: the one switch over all formats.
        .target(name: "Ingest", dependencies: ["NewsModel", "NewsFormats"]),
        .executableTarget(
            name: "newswire-fuzz", dependencies: ["Ingest", "NewsFormats", "NewsModel", "LibXML"],
            linkerSettings: [
                // SwiftPM gives the program's `main` another name, so libFuzzer must not bring its own; and gold, the
                // usual linker, crashes on the sanitizers.
                .unsafeFlags([
                    "-sanitize=address", "-use-ld=lld",
                    "-Xlinker", "\(runtime)/libclang_rt.fuzzer_no_main-x86_64.a", "-lstdc++",
                ])
            ]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = settings
}
