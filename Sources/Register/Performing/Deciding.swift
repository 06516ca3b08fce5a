import CanonicalJSON
import EventLog
import Events
import Rules

/// Decides one action on one snapshot of the log: everything between the envelope and the append.
/// Its steps stand in the order of the contract.
struct Deciding<Snapshot: LogSnapshot> {
    let request: ActionRequest
    let snapshot: Snapshot
    let look: ClockWatch.Look
    let clockWatch: ClockWatch
    let kind: RegisterKind
    let loader: Loader
    let keys: KeyStore
    let attachments: AttachmentStore
    /// What an attempt before this one knew.
    var earlier: Loader.Known?

    /// What a snapshot comes to.
    enum Outcome: Sendable {
        /// Refused; nothing changes.
        case refused(Refused)
        /// The command was accepted before.
        case repeated(Acceptance)
        /// To be appended, unless something came in between.
        case decided(
            Append, warnings: [Warning], members: JSONObject, measures: Measures?,
            known: Loader.Known)
    }

    func run() throws -> Outcome {
        do {
            if let repeated = try repeated() { return repeated }
            return try decide()
        } catch let refused as Refused {
            return .refused(refused)
        } catch let refusal as Refusal {
            return .refused(Refused(refusal))
        } catch let error as FieldError {
            return .refused(Refused(Refusal(error)))
        }
    }

    /// The first answer of a command accepted before.
    private func repeated() throws -> Outcome? {
        guard request.isCommandGiven,
            let remembered = try snapshot.command(request.command.rawValue)
        else { return nil }
        return try RepeatedCommand(request: request, keys: keys).outcome(
            remembered, on: snapshot, under: try loader.start([], on: snapshot).state.measures)
    }

    private func decide() throws -> Outcome {
        let time = try appendTime()
        let day = Day(shanghaiMilliseconds: time.milliseconds)
        guard let by = request.by else {
            throw Refusal(.authorityUnknownAccount, Argument(.account, request.byText))
        }
        let named = request.actedFor?.account
        var known = try loader.start(
            [by] + [named].compactMap(\.self), on: snapshot, after: earlier)
        let parties = try Parties(request, by: by, on: day, known.state)

        var fields = try FieldReader(request.with, at: "/with", from: .input)
        let action = try Action(request.name, &fields)
        let papers: [Attachment] = try fields.list("attachments")
        try fields.end()
        try request.actedFor?.requireReceived(by: day)
        let stored = StoringAttachments(store: attachments)
        let kept = try stored.keep(papers, at: "/with/attachments")
        let complete = try stored.keep(action)
        let paper = try stored.keep(request.actedFor?.attachments ?? [], at: "/for/attachments")
        let grounds = try stored.keep(
            request.override?.attachments ?? [], at: "/override/attachments")

        if let organisation = parties.judged.organisation { known.reading.add(organisation.tag) }
        try loader.load(&known, on: snapshot) { $0.extend(for: complete, knowing: $1) }

        var sealer = Sealer(command: request.command)
        let sealed = try sealer.seal(complete, known: try knownKey(of: complete, known.state))
        let actedFor = try actedFor(&sealer, paper, known.state)
        let measures = known.state.measures.measures(on: day)
        let context = Context(
            day: day, limitDay: request.actedFor.map { $0.postmark ?? $0.received },
            party: parties.judged, measures: measures ?? .none,
            overrides: request.override != nil,
            byObjector: try isByObjector(complete, known.state),
            holding: try holding(complete))
        let decided = Result { () throws(Refusal) in
            try Rules.decide(sealed, on: known.state, in: context)
        }.mapError { Refused($0, under: measures) }
        // What is ahead or does not exist answers before the district, that before the state.
        if case .failure(let refused) = decided, refused.refusal.answersBeforeDistrict {
            throw refused
        }
        try parties.requireDepartmentsHost(known.state, on: day)
        if measures == nil, request.name.needsMeasures {
            throw Refusal(.policyNoneInForce, Argument(.day, day))
        }
        let decision = try decided.get()

        let actor = parties.actor(
            via: request.via, for: actedFor,
            override: request.override.map {
                Override(reason: $0.reason, attachments: grounds, passing: decision.overridden)
            })
        let drafts = drafts(
            decision, actor: actor, policy: measures?.policy ?? "", attachments: kept)
        let digest = try ContentDigest.digest(of: request, under: keys) { path, value in
            guard let key = sealer.keys[path] else { throw SealError.unusable }
            return key.code(of: value)
        }
        try keys.commit(sealer.made)
        let append = Append(
            drafts, unless: known.reading.query, since: snapshot.size,
            time: self.time(time, day), digest: digest,
            warnings: RememberedWarnings.bytes(of: decision.warnings))
        var members = JSONObject()
        if let made = request.made { members[made.field] = .string(made.value) }
        return .decided(
            append, warnings: decision.warnings, members: members, measures: measures,
            known: known)
    }

    private func drafts(
        _ decision: Decision, actor: Actor, policy: String, attachments: [Attachment]
    ) -> [Draft] {
        decision.events.map { decided in
            var data = FieldWriter()
            decided.event.write(to: &data)
            data.write("attachments", attachments)
            return Draft(
                type: decided.event.type.rawValue, version: decided.event.type.version,
                effective: decided.effective.description, actor: actor.json,
                action: request.name.rawValue, command: request.command.rawValue,
                rules: Rules.edition, policy: policy, article: decided.article?.chinese ?? "",
                tags: decided.tags, data: .object(data.object))
        }
    }
}

extension Deciding {
    /// When the action is taken, on the clock this register goes by.
    private func appendTime() throws -> Timestamp {
        let last = try lastRecorded()
        if let at = request.at {
            guard at >= last else {
                throw Refusal(.clockWentBack, Argument(.given, at), Argument(.limit, last))
            }
            return at
        }
        if kind == .live {
            let finding = try clockWatch.judge(look, after: last)
            if let error = RegisterError(clock: finding, at: look.time, last: last) { throw error }
        }
        return max(look.time, last)
    }

    private func time(_ time: Timestamp, _ day: Day) -> AppendTime {
        if request.at != nil { return .exactly(time) }
        let end = Int64(day.number + 1) * 86_400_000 - 8 * 3_600_000
        return .clock(time, until: Timestamp(milliseconds: end))
    }

    private func lastRecorded() throws -> Timestamp {
        var last = Timestamp.earliest
        try snapshot.read(snapshot.size - 1..<snapshot.size) { stored in
            last = try Record(bytes: stored.bytes).recorded
            return false
        }
        return last
    }
}

extension ActedFor {
    /// A paper is entered once it has come in, and comes in once it was posted.
    fileprivate func requireReceived(by day: Day) throws(Refusal) {
        let days: [(Day?, Day, String)] = [
            (received, day, "received"), (postmark, received, "postmark"),
        ]
        for (given, limit, field) in days {
            guard let given, given > limit else { continue }
            throw Refusal(
                .effectiveAhead, field: "/for/\(field)", Argument(.given, given),
                Argument(.day, limit))
        }
    }
}

extension Refusal {
    /// Whether it stands before the district in the order of refusals, of those the rules give.
    fileprivate var answersBeforeDistrict: Bool {
        code == .effectiveAhead || code.rawValue.hasSuffix(".unknown")
    }
}

extension Override {
    fileprivate init(reason: Text, attachments: [Attachment], passing codes: [RefusalCode]) {
        self.init(
            reason: reason, attachments: attachments,
            codes: codes.compactMap { Name($0.rawValue) })
    }
}

extension Measures {
    /// No measures: for acts that ask nothing of them, before any were in force.
    fileprivate static let none = Measures(
        policy: "", title: "", from: Day(number: 0), values: [:], adopted: [])
}
