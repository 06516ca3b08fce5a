import Events

/// Calls for applications (Art. 10).
enum Calls {
    static func decide(_ matter: CallOpening, _ ruling: inout Ruling) throws(Refusal) {
        guard ruling.state.calls[matter.call] == nil else {
            throw Refusal(.callExists, Argument(.subject, matter.call))
        }
        guard matter.opens <= matter.closes else {
            throw Refusal(
                .callClosesBeforeOpening, .article(10), Argument(.given, matter.closes),
                Argument(.day, matter.opens))
        }
        ruling.record(.callOpened(matter), .article(10))
    }

    static func decide(_ matter: CallExtension, _ ruling: inout Ruling) throws(Refusal) {
        guard let call = ruling.state.calls[matter.call] else {
            throw Refusal(.callUnknown, Argument(.subject, matter.call))
        }
        guard matter.closes >= call.closes else {
            throw Refusal(
                .callShortened, .article(10), Argument(.given, matter.closes),
                Argument(.day, call.closes))
        }
        ruling.record(.callExtended(matter), .article(10))
    }
}
