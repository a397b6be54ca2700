// swift-tools-version: 6.2
import PackageDescription

// The house: arrows only point down. A target imports what stands beneath it and nothing else;
// docs/ARCHITECTURE.md draws it, script/lint compares every import with it.

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let httpTypesNIO: Target.Dependency = .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let nioTLS: Target.Dependency = .product(name: "NIOTLS", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let nioHTTP2: Target.Dependency = .product(name: "NIOHTTP2", package: "swift-nio-http2")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "newswire",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "newswire", targets: ["newswire"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CTextCat", pkgConfig: "libexttextcat", providers: [.apt(["libexttextcat-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CMemory"),

        .target(name: "Bytes"),
        .target(name: "Addresses"),
        .target(name: "LibXML", dependencies: ["Bytes", "CLibXML2"]),
        .target(name: "Files"),
        .target(
            name: "NewsModel", dependencies: ["Addresses", "Bytes"],
            resources: [.embedInCode("Language/texts.json")]),
        .target(name: "NewsFormats", dependencies: ["Addresses", "Bytes", "NewsModel", "LibXML"]),
        .target(name: "NewsStore", dependencies: ["Files", "NewsModel", grdb, sqlite, crypto]),
        .target(name: "Fetching", dependencies: ["Addresses", "NewsModel", httpClient, nioCore, nioPosix, nioHTTP1]),
        .target(
            name: "Ingest",
            dependencies: ["Addresses", "Files", "NewsModel", "NewsFormats", "NewsStore", "Fetching", "CTextCat"]),
        .target(name: "Syndication", dependencies: ["NewsModel", "NewsFormats", "NewsStore"]),
        .target(
            name: "Pages", dependencies: ["Bytes", "NewsModel", crypto],
            resources: [.embedInCode("Templates")]),
        .target(name: "ContentCoding", dependencies: ["CDeflate", "CBrotli", "CZstd"]),
        .target(
            name: "NewsServer",
            dependencies: [
                "Addresses", "Files", "NewsModel", "NewsStore", "Ingest", "Syndication", "Pages", "ContentCoding",
                hummingbird, httpTypes, nioCore, nioPosix, nioHTTP1, httpTypesNIO, nioTLS, nioSSL, nioHTTP2, crypto,
                lifecycle, logging,
            ],
            resources: [.embedInCode("Partner/openapi.json")]),
        .executableTarget(
            name: "newswire",
            dependencies: [
                "CMemory", "Addresses", "Files", "NewsModel", "NewsFormats", "NewsStore", "Fetching", "Ingest",
                "Syndication", "Pages", "NewsServer",
                arguments, yams, httpClient, nioCore, nioHTTP1, lifecycle, signals, logging,
            ]),
        .executableTarget(
            name: "newswire-bench",
            dependencies: [
                "Addresses", "NewsModel", "NewsFormats", "LibXML", "NewsStore", "Ingest", "Syndication", arguments,
                httpClient, nioCore, nioHTTP1,
            ]),
        .executableTarget(
            name: "newswire-bench-floor", dependencies: ["CLibXML2"], linkerSettings: [.linkedLibrary("sqlite3")]),

        .testTarget(name: "BytesTests", dependencies: ["Bytes"]),
        .testTarget(name: "AddressesTests", dependencies: ["Addresses"]),
        .target(name: "ProcessorTime", path: "Tests/ProcessorTime"),
        .testTarget(name: "LibXMLTests", dependencies: ["LibXML", "ProcessorTime"]),
        .target(name: "SeededGenerator", path: "Tests/SeededGenerator"),
        .testTarget(name: "NewsModelTests", dependencies: ["NewsModel", "ProcessorTime", "SeededGenerator"]),
        .testTarget(
            name: "NewsFormatsTests",
            dependencies: [
                "NewsFormats", "NewsModel", "LibXML", "ProcessorTime", "SchemaValidator", "SeededGenerator",
            ],
            exclude: ["Fixtures"]),
        .target(name: "SchemaValidator", path: "Tests/SchemaValidator"),
        .testTarget(name: "NewsStoreTests", dependencies: ["NewsStore", "NewsModel", "SeededGenerator", grdb]),
        .testTarget(name: "FilesTests", dependencies: ["Files"]),
        .target(name: "LoopbackHost", path: "Tests/LoopbackHost"),
        .target(name: "Eventually", path: "Tests/Eventually"),
        .testTarget(name: "FetchingTests", dependencies: ["Addresses", "Fetching", "LoopbackHost", "NewsModel"]),
        .testTarget(
            name: "IngestTests",
            dependencies: [
                "Ingest", "Eventually", "Fetching", "Files", "LibXML", "LoopbackHost", "NewsFormats", "NewsModel",
                "NewsStore", "SeededGenerator",
            ]),
        .testTarget(
            name: "SyndicationTests",
            dependencies: [
                "Syndication", "Pages", "NewsFormats", "NewsModel", "NewsStore", "LibXML", "SeededGenerator",
            ],
            exclude: ["Fixtures"]),
        .testTarget(name: "PagesTests", dependencies: ["Pages", "NewsModel", mustache]),
        .testTarget(name: "ContentCodingTests", dependencies: ["ContentCoding"]),
        .testTarget(
            name: "NewsServerTests",
            dependencies: [
                "Addresses", "NewsServer", "NewsStore", "Ingest", "Fetching", "Syndication", "Pages", "NewsModel",
                "Eventually", "LoopbackHost", "SchemaValidator", "SeededGenerator", "CDeflate",
                nioCore, nioEmbedded, lifecycle, logging,
            ]),
        .testTarget(
            name: "NewswireTests",
            dependencies: ["newswire", "Eventually", "LoopbackHost", "SeededGenerator", httpClient, nioSSL]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = settings
}

// A release exports nothing and keeps its relocations packed: what the program's file takes in memory after the start
// falls by a quarter (docs/decisions/0019). Packed relocations need glibc 2.36, that of Debian 12.
for target in package.targets where target.name == "newswire" {
    target.linkerSettings = [
        .unsafeFlags(
            [
                "-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xlinker", "-z", "-Xlinker",
                "pack-relative-relocs", "-Xlinker", "--icf=safe",
            ], .when(platforms: [.linux], configuration: .release))
    ]
}
