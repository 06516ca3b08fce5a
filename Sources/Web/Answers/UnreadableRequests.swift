import CanonicalJSON
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Register

/// Answers what cannot be read as HTTP, which never reaches a router.
///
/// Where an answer to an earlier request is still owed the error goes on to whoever writes it.
final class UnreadableRequests: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var owed = 0
    private var isAnswered = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isAnswered else { return }
        if case .head = unwrapInboundIn(data) { owed += 1 }
        context.fireChannelRead(data)
    }

    func write(
        context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
    ) {
        if case .end = unwrapOutboundIn(data) { owed -= 1 }
        context.write(data, promise: promise)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isAnswered else { return }
        guard owed == 0, context.channel.isActive, let fault = Fault(unreadable: error) else {
            context.fireErrorCaught(error)
            return
        }
        isAnswered = true
        let problem = Problem(fault, in: .chinese)
        var response = problem.response
        for (name, value) in ResponseHeaders.values where response.headers[name] == nil {
            response.headers[name] = value
        }
        response.headers[.connection] = "close"
        let body = ByteBuffer(bytes: problem.json.canonicalBytes)
        context.write(wrapOutboundOut(.head(response.head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(mode: .output, promise: nil)
    }
}

extension Fault {
    /// The fault of a request that could not be read, where it is the sender's.
    fileprivate init?(unreadable error: any Error) {
        switch error {
        case HTTPParserError.headerOverflow: self = .headTooLarge
        case HTTPParserError.closedConnection: return nil
        case is HTTPParserError: self = .unreadable
        case _: return nil
        }
    }
}
