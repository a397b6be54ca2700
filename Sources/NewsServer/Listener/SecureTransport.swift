public import Logging
import NIOCore
import NIOSSL
import NIOTLS
public import NewsModel
public import ServiceLifecycle
import Synchronization

/// TLS on a connection: HTTP/1.1 uses the express lane, HTTP/2 (RFC 9113) a router lane per stream. The certificate is
/// read again when its file changes, so that it can be renewed without a restart.
public final class SecureTransport: Service {
    private let files: TLSFiles
    private let logger: Logger
    private let context: Mutex<NIOSSLContext>

    /// Reads the current certificate.
    ///
    /// - Throws: `TLSFiles.Failure`.
    public init(_ files: TLSFiles, logger: Logger) throws {
        self.files = files
        self.logger = logger
        context = Mutex(try Self.context(of: files))
    }

    /// Checks for a new certificate once a minute.
    public func run() async throws {
        var state = files.state
        while await pause(.seconds(60)) {
            let now = files.state
            guard now != state else { continue }
            state = now
            do {
                let renewed = try Self.context(of: files)
                context.withLock { $0 = renewed }
                logger.notice("\(files.certificate): the new certificate is in use")
            } catch {
                logger.error("\(files.certificate): the previous certificate stays in use: \(error)")
            }
        }
    }

    /// Adds TLS to a connection whose lanes are set up once its protocol is known.
    func secure(_ connection: Connection, _ keeper: ConnectionKeeper, _ room: ServingRoom) throws {
        let channel = connection.channel
        connection.deadline = .now() + room.doorman.limits.head
        let overdue = CloseWhenOverdue()
        let bound = NIOLoopBound((connection, overdue, keeper), eventLoop: channel.eventLoop)
        let negotiation = ApplicationProtocolNegotiationHandler { result, channel in
            channel.eventLoop.makeCompletedFuture {
                let (connection, overdue, keeper) = bound.value
                guard !connection.isDismissed else { return channel.close(promise: nil) }
                connection.rest(at: .now())
                channel.pipeline.syncOperations.removeHandler(overdue, promise: nil)
                if result == .negotiated("h2") {
                    try CarrierLane.begin(on: connection, keeper, room)
                } else {
                    try channel.pipeline.syncOperations.addHandlers([
                        PortionHandler(connection), ExpressLane(room, connection: connection),
                    ])
                }
            }
        }
        try channel.pipeline.syncOperations.addHandlers(
            NIOSSLServerHandler(context: context.withLock { $0 }), overdue, negotiation)
    }

    /// Loads a certificate with its key.
    ///
    /// - Returns: when it expires.
    /// - Throws: `TLSFiles.Failure`.
    public static func check(_ files: TLSFiles) throws -> Timestamp {
        _ = try context(of: files)
        let end = try certificates(of: files).map(\.notValidAfter).min() ?? 0
        return Timestamp(seconds: Int64(end))
    }

    private static func certificates(of files: TLSFiles) throws -> [NIOSSLCertificate] {
        try named(files.certificate, "expected a certificate in PEM") {
            try NIOSSLCertificate.fromPEMFile(files.certificate)
        }
    }

    private static func context(of files: TLSFiles) throws -> NIOSSLContext {
        for file in [files.certificate, files.key] { try files.demandReadable(file) }
        let chain = try certificates(of: files).map(NIOSSLCertificateSource.certificate)
        let key = try named(files.key, "expected a private key in PEM") {
            try NIOSSLPrivateKey(file: files.key, format: .pem)
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["h2", "http/1.1"]
        return try named(files.key, "expected the private key of \(files.certificate)") {
            try NIOSSLContext(configuration: configuration)
        }
    }

    private static func named<Value>(_ file: String, _ expected: String, _ make: () throws -> Value) throws -> Value {
        do {
            return try make()
        } catch {
            throw TLSFiles.Failure(file: file, problem: "\(expected): \(error)")
        }
    }
}

/// Closes a connection without a lane when it is overdue.
private final class CloseWhenOverdue: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is OutOfTime { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }
}
