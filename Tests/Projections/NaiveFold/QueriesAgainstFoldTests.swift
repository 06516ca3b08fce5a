import CanonicalJSON
import EventLog
import Events
import Foundation
import Projections
import Rules
import SQLiteLog
import Testing

@Suite struct `Queries against a naive fold` {
    private static let casesOfLog = 2_500
    private static let questionsOfMoment = 10
    private static let logsAtOnce = 2

    /// How many are asked: ten thousand, and as many as one likes in the long form.
    private static var cases: Int {
        ProcessInfo.processInfo.environment["ANNALS_FOLD_CASES"].flatMap(Int.init) ?? 10_000
    }

    /// The first seed, so that a failing log can be had alone.
    private static var firstSeed: UInt64 {
        ProcessInfo.processInfo.environment["ANNALS_FOLD_SEED"].flatMap(UInt64.init) ?? 0
    }

    @Test func `for random questions, sizes and days the projections equal the fold`() async throws
    {
        let logs = (Self.cases + Self.casesOfLog - 1) / Self.casesOfLog
        var seeds = (Self.firstSeed..<Self.firstSeed + UInt64(logs)).makeIterator()
        let accepted = try await withThrowingTaskGroup(of: [ActionName: Int].self) { group in
            for _ in 0..<Self.logsAtOnce {
                if let seed = seeds.next() { group.addTask { try await self.ask(seed) } }
            }
            var accepted: [ActionName: Int] = [:]
            while let counts = try await group.next() {
                accepted.merge(counts, uniquingKeysWith: +)
                if let seed = seeds.next() { group.addTask { try await self.ask(seed) } }
            }
            return accepted
        }
        if Self.cases >= 10_000 {
            let unreached = Self.reached.filter { accepted[$0] == nil }
            #expect(unreached.isEmpty, "no log has any of these: \(accepted)")
        }
    }

    /// Asks about the log of a seed, until the first answer that differs; what it is made of.
    private func ask(_ seed: UInt64) async throws -> [ActionName: Int] {
        let bureau = try Lives(seed: seed, draws: 300).bureau
        let register = try await FollowedLog(bureau.appends, seed: seed)
        let chronicle = try await Chronicle(register.log)
        var questions = Questions(seed: seed, about: chronicle)
        for _ in 0..<Self.casesOfLog / Self.questionsOfMoment {
            let asked = questions.moment()
            let moment = try FoldedMoment(chronicle, on: asked.day, known: asked.known)
            for _ in 0..<Self.questionsOfMoment {
                let question = questions.question()
                let expected = try question.answer(of: moment)
                let found = try await question.answer(
                    of: register.runner, on: asked.day, known: asked.known)
                let (a, b) = moment.comparable(question, expected, found)
                guard a != b else { continue }
                Issue.record(
                    """
                    seed \(seed), known \(asked.known), on \(asked.day), \(question)
                    fold:        \(Self.text(a))
                    projections: \(Self.text(b))
                    """)
                try await register.close()
                return bureau.accepted
            }
        }
        #expect(try await register.isSameRebuilt(), "seed \(seed): rebuilt is not live")
        try await register.close()
        return bureau.accepted
    }

    private static func text(_ json: JSON?) -> String {
        json.map { String(decoding: $0.canonicalBytes, as: UTF8.self) } ?? "nothing"
    }

    /// What the lives are to be made of, or little is tested.
    private static let reached: [ActionName] = [
        .applicationSubmit, .applicationReturn, .applicationSupplement, .establishmentApprove,
        .centreCarryOver, .deferralDecide, .acceptanceConclude, .changeFile, .evaluationGrade,
        .rectificationConclude, .revocationDecide, .organisationAmend, .organisationVerify,
        .objectionRaise, .objectionResolve, .publicityCancel, .listCancel, .policyAdopt,
        .calendarAdopt, .departmentAdopt, .recordCorrect, .recordSetAside,
    ]
}

extension FoldedMoment {
    /// Both answers without what only one of them tells.
    func comparable(
        _ question: Question, _ expected: JSON?, _ found: JSON?
    ) -> (JSON?, JSON?) {
        var (a, b) = (expected, found)
        if case .comparison = question {
            b = found?.object?["differences"]?.without(["position"])
        }
        if case .centre(let id) = question {
            // A page may say more than the fold.
            if let names = a?.object?.members.map(\.name) { b = b?.only(names) }
            if provisional.contains(id.rawValue) {
                (a, b) = (a?.without(["rectificationDue"]), b?.without(["rectificationDue"]))
            }
        }
        if !provisional.isEmpty, case .roster = question {
            (a, b) = (a?.without(["rectificationDue"]), b?.without(["rectificationDue"]))
        }
        return (a, b)
    }
}

extension JSON {
    /// The object with these members alone.
    fileprivate func only(_ names: [String]) -> JSON {
        var left = JSONObject()
        for name in names { left[name] = object?[name] }
        return .object(left)
    }

    /// The value without the members of these names, wherever they stand.
    fileprivate func without(_ names: Set<String>) -> JSON {
        switch self {
        case .object(let object):
            var left = JSONObject()
            for member in object.members where !names.contains(member.name) {
                left[member.name] = member.value.without(names)
            }
            return .object(left)
        case .array(let elements): return .array(elements.map { $0.without(names) })
        case .null, .bool, .integer, .unsupportedNumber, .string: return self
        }
    }
}
