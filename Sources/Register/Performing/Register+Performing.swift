import CanonicalJSON
import EventLog
import Events
import Rules
import SQLiteLog

extension Register {
    /// How often an action is decided again when something came in between.
    static let attemptsMax = 128

    /// Performs one action given as JSON bytes. What the caller gave never makes it throw: that is
    /// `.refused`. When it answers `.accepted`, the records are durable.
    ///
    /// - Throws: `RegisterError` for the state of the register alone.
    public func perform(_ bytes: [UInt8], as entry: Entry) async throws -> Answer {
        guard use == .writing else {
            throw RegisterError(
                .readOnly, "the register was opened for reading", chinese: "登记簿以只读方式打开")
        }
        if entry == .script, kind == .live {
            throw RegisterError(
                .liveRefusesScripts,
                "\(directory) is a live register; scripts run on a rehearsal only",
                chinese: "\(directory) 为正式登记簿，脚本只能在演练登记簿上运行")
        }
        let request: ActionRequest
        do {
            request = try ActionRequest(bytes, entry, kind: kind)
        } catch {
            return .refused(Refused(error))
        }
        do {
            return try await perform(request)
        } catch {
            throw RegisterError(error)
        }
    }

    private func perform(_ request: ActionRequest) async throws -> Answer {
        var earlier: Loader.Known?
        for _ in 0..<Self.attemptsMax {
            let look = clockWatch.look()
            let outcome = try await log.read {
                [kind, clockWatch, loader, keys, attachments, earlier] snapshot in
                try Deciding(
                    request: request, snapshot: snapshot, look: look, clockWatch: clockWatch,
                    kind: kind, loader: loader, keys: keys, attachments: attachments,
                    earlier: earlier
                ).run()
            }
            switch outcome {
            case .refused(let refused): return .refused(refused)
            case .repeated(let acceptance):
                return .accepted(try await completed(acceptance, request))
            case .decided(let append, let warnings, let members, let measures, let known):
                earlier = known
                switch try await log.append(append) {
                case .appended(let positions, _):
                    let acceptance = Acceptance(
                        position: positions.lowerBound, size: positions.upperBound,
                        events: append.drafts.map(\.type), warnings: warnings, repeated: false,
                        members: members, measures: measures)
                    return .accepted(try await completed(acceptance, request))
                // Decided again on what stands now: the repeated command will find its first answer.
                case .conflict, .dayEnded, .repeated: continue
                case .clockWentBack(let last):
                    return .refused(
                        Refused(
                            Refusal(
                                .clockWentBack, Argument(.given, request.at ?? look.time),
                                Argument(.limit, last))))
                case .tooLarge(_, let sizeBytes):
                    return .refused(
                        Refused(
                            Refusal(
                                .inputTooLarge, Argument(.sizeBytes, sizeBytes),
                                Argument(.limit, Record.sizeBytesMax))))
                }
            }
        }
        return .refused(Refused(Refusal(.conflictTryAgain)))
    }

    /// Adds what an answer tells and no record holds: the number an application goes by, and the
    /// code its applicant asks after it with.
    private func completed(
        _ acceptance: Acceptance, _ request: ActionRequest
    ) async throws -> Acceptance {
        if request.name == .personalErase { return try await erased(acceptance) }
        guard request.name == .applicationSubmit,
            let number = try await projected.applicationNumber(of: acceptance.position)
        else { return acceptance }
        var members = acceptance.members
        members["application"] = .string(number)
        members["enquiry"] = .string(
            Hexadecimal.text(of: keys.code(of: Array(number.utf8)).prefix(16)))
        return acceptance.with(members)
    }
}
