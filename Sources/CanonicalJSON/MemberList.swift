/// The members of an object while it is read. Those in canonical order, as every record has them,
/// are only compared each with the one before; order is made, and duplicates are found, at the end.
struct MemberList {
    private var members: [JSONObject.Member] = []
    /// Where the names stand from the first out of order on: of two equal names the later one is
    /// never before that.
    private var offsetsFromDisorder: [Int] = []
    private var isInOrder = true

    /// Whether `name` follows the last name in canonical order, or order is lost already.
    @inline(__always)
    func expects(_ name: String) -> Bool {
        guard isInOrder, !members.isEmpty else { return true }
        return JSONObject.precedes(members[members.count - 1].name, name)
    }

    mutating func noteDisorder() { isInOrder = false }

    @inline(__always)
    mutating func append(_ name: String, _ value: JSON, at offset: Int) {
        if members.isEmpty { members.reserveCapacity(8) }
        members.append(JSONObject.Member(name: name, value: value))
        if !isInOrder { offsetsFromDisorder.append(offset) }
    }

    /// The object they make.
    func object() throws(JSONError) -> JSONObject {
        if isInOrder { return JSONObject(inOrder: members) }
        guard let object = JSONObject(unique: members) else { throw duplicate() }
        return object
    }

    /// The fault of a name that is not after all before it.
    func misplaced(_ name: String, at offset: Int) -> JSONError {
        let isDuplicate = members.contains { $0.name.hasSameBytes(as: name) }
        return JSONError(reason: isDuplicate ? .duplicateName : .notCanonical, offset: offset)
            .inside(name)
    }

    private func duplicate() -> JSONError {
        var seen: Set<[UInt8]> = []
        let orderly = members.count - offsetsFromDisorder.count
        for (index, member) in members.enumerated()
        where !seen.insert(Array(member.name.utf8)).inserted {
            return JSONError(reason: .duplicateName, offset: offsetsFromDisorder[index - orderly])
                .inside(member.name)
        }
        preconditionFailure("members that make no object have a name twice")
    }
}
