import CanonicalJSON
import Testing

/// Holds a register against what its clients were told.
struct Witness: Sendable {
    let server: Server
    let tokens: Tokens

    /// Each acknowledged act is repeated, which must give the first answer; of some the record is
    /// asked for, which must be what the act says.
    func confirm(_ acknowledged: [Load.Acknowledged], _ note: Comment) async throws {
        let lost = try await server.each(acknowledged) { [tokens] connection, given in
            let again = try connection.post(given.act, tokens)
            if again.status == 200, try again.json == given.answer { return "" }
            return "\(given.position): \(given.answer) became \(again.status) \(again.text)"
        }
        #expect(lost.filter { !$0.isEmpty } == [], note)
        // A proof takes long where the program is not optimised.
        let some = stride(from: 0, to: acknowledged.count, by: max(acknowledged.count / 8, 1))
        let others = try await server.each(some.map { acknowledged[$0] }) {
            [tokens] connection, given in
            let receipt = try connection.get(
                "/api/v1/receipts/\(given.position)", token: tokens["auditor"])
            let record = try JSONReader.read(
                Array((try receipt.json["record"]?.string ?? "").utf8))
            return given.act.stands(in: record)
                ? "" : "\(given.position): \(given.act) is \(record)"
        }
        #expect(others.filter { !$0.isEmpty } == [], note)
    }

    /// Repeats acts whose outcome is unknown: each is accepted now, or was before and gives its
    /// answer.
    func settle(_ acts: [Act], _ note: Comment) async throws -> [Load.Acknowledged] {
        let answers = try await server.each(acts) { [tokens] in try $0.post($1, tokens) }
        return try zip(acts, answers).map { act, answer in
            try #require([200, 201].contains(answer.status), "\(note) \(answer.text) \(act)")
            let body = try answer.json
            let position = Int(try #require(body["position"]?.integer))
            return Load.Acknowledged(act: act, position: position, answer: body)
        }
    }

    /// The positions from `first` on hold the events of these acts, each of one record, once, and
    /// nothing else.
    func account(
        for acts: [Load.Acknowledged], from first: Int, _ note: Comment
    ) async throws {
        var found: [Int: String] = [:]
        var after: Int? = first
        while let from = after {
            let page = try await server.get(
                "/api/v1/audit?limit=1000&after=\(from)", token: tokens["auditor"]
            ).json
            for entry in try #require(page["entries"]?.array) {
                let position = Int(try #require(entry["position"]?.integer))
                #expect(found[position] == nil, note)
                found[position] = entry["type"]?.string
            }
            after = page["next"]?.integer.map { Int($0) }
        }
        let expected = acts.map { ($0.position, $0.act.event) }
        #expect(Set(acts.map(\.position)).count == acts.count, note)
        #expect(found == Dictionary(expected, uniquingKeysWith: { first, _ in first }), note)
        #expect(found.keys.min() == first && found.keys.max() == first + acts.count - 1, note)
    }
}
