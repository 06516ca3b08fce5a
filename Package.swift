// swift-tools-version: 6.2
// One target a room; the arrows between them are the architecture (docs/architecture.md).

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let lifecycle = Target.Dependency.product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(
    name: "UnixSignals", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(
    name: "HummingbirdCore", package: "hummingbird")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
]
let arguments = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

func room(
    _ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = [],
    resources: [Resource]? = nil
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: path ?? "Sources/\(name)",
        resources: resources, swiftSettings: settings)
}

func program(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Sources/\(name)", exclude: exclude,
        swiftSettings: settings)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)",
        exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "annals",
    platforms: [.macOS(.v26)],
    products: [.executable(name: "annals", targets: ["annals"])],
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CSQLite", path: "Sources/CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CLZ4", path: "Sources/CLZ4", providers: [.apt(["liblz4-dev"])]),
        .systemLibrary(
            name: "CUTF8Proc", path: "Sources/CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),

        room("CanonicalJSON"),
        room("DurableFile"),
        room("SQLite", ["CSQLite"]),
        room("EventLog", ["CanonicalJSON", crypto]),
        room("SQLiteLog", ["EventLog", "CanonicalJSON", "SQLite", "DurableFile", "CLZ4", crypto]),
        room("Events", path: "Events", ["CanonicalJSON", "CUTF8Proc"]),
        room("Rules", ["Events", "CanonicalJSON"]),
        room(
            "Projections", path: "Projections",
            ["Events", "Rules", "EventLog", "SQLite", "DurableFile", "CanonicalJSON"]),
        room(
            "Register",
            [
                "CanonicalJSON", "Events", "Rules", "EventLog", "SQLite", "SQLiteLog",
                "Projections", "DurableFile", "CLZ4", crypto,
            ], resources: [.embedInCode("Resources/record-dictionary-1.bin")]),
        room(
            "Web",
            [
                "Register", "CanonicalJSON", "Events", "EventLog", "Rules", hummingbird,
                hummingbirdCore, logging, lifecycle,
            ] + nio),
        program(
            "annals",
            [
                "Web", "Register", "CanonicalJSON", "Events", "Rules", "EventLog", "SQLiteLog",
                "Projections", arguments, logging, lifecycle, signals,
            ]),
        program(
            "Benchmarks",
            [
                "Register", "EventLog", "SQLiteLog", "SQLite", "CSQLite", "CLZ4", "Events",
                "Projections", "CanonicalJSON",
            ], exclude: ["Peers"]),

        // What makes disks fail, for the tests alone.
        room("FaultInjection", path: "Tests/FaultInjection", ["CSQLite", "DurableFile"]),

        tests("CanonicalJSON", ["CanonicalJSON"]),
        tests("DurableFile", ["DurableFile"]),
        tests("SQLite", ["SQLite"]),
        tests("EventLog", ["EventLog", "CanonicalJSON"]),
        tests("SQLiteLog", ["SQLiteLog", "EventLog", "SQLite", "CanonicalJSON", "DurableFile"]),
        tests("Events", ["Events", "CanonicalJSON"]),
        tests("Rules", ["Rules", "Events", "CanonicalJSON"]),
        tests(
            "Projections",
            [
                "Projections", "Events", "Rules", "EventLog", "SQLite", "SQLiteLog",
                "CanonicalJSON", "DurableFile",
            ]),
        tests(
            "Register",
            [
                "Register", "Events", "Rules", "EventLog", "SQLite", "SQLiteLog", "Projections",
                "CanonicalJSON", "DurableFile", crypto,
            ]),
        tests(
            "Faults",
            [
                "FaultInjection", "Register", "Events", "Rules", "EventLog", "SQLite", "SQLiteLog",
                "Projections", "CanonicalJSON", "DurableFile",
            ]),
        tests(
            "Bits",
            [
                "Register", "Events", "EventLog", "SQLite", "SQLiteLog", "CanonicalJSON", "CLZ4",
            ]),
        tests(
            "CommandLine", ["annals", "CanonicalJSON", "EventLog"], exclude: ["Scenarios"]),
        tests("Durability", ["annals", "Register", "Events", "CanonicalJSON", "EventLog"]),
        tests("Web", ["annals", "CanonicalJSON", "EventLog"]),
    ]
)
