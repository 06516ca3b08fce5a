import CanonicalJSON
import EventLog
import Events

/// What a back-up holds, file by file: the last file written, so that a back-up without it is none
/// and one with it is whole.
struct BackupManifest: Hashable, Sendable {
    /// The number of the form; raised whenever an older program could not read a back-up.
    static let format: Int64 = 1

    /// What of a register is backed up.
    enum Part: String, CaseIterable, Sendable {
        /// The log, the attachments, the accounts, the settings.
        case data
        /// The keys, which never stand with the data.
        case keys
    }

    /// One file of the back-up.
    struct File: Hashable, Sendable {
        /// What a file holds.
        enum Kind: String, CaseIterable, Sendable {
            /// Records, one a line, in an LZ4 frame.
            case records
            /// What is remembered of their commands, one a line, in an LZ4 frame.
            case commands
            /// The LZ4 frame of an attachment.
            case attachment
            case accounts, config
            case keyStore = "key-store"
            case masterKey = "master-key"
            case checkpointKey = "checkpoint-key"
        }

        let kind: Kind
        /// Where it is, from the directory of the back-up.
        let path: String
        let sha256: SHA256Hex
        let sizeBytes: Int
        /// The positions of the records concerned; empty for what is about none.
        var positions = 0..<0
    }

    let part: Part
    let origin: String
    /// How many records are backed up; of keys, how many the register held at that time.
    let size: Int
    let root: TreeHash
    let made: Timestamp
    /// The program that made it, and its version.
    let program: String
    var files: [File]

    /// The files of one kind, in their order.
    func files(_ kind: File.Kind) -> [File] { files.filter { $0.kind == kind } }

    /// The canonical bytes, with a hash of all the rest in `check`.
    var bytes: [UInt8] {
        var object = json
        object["check"] = Self.check(of: object)
        return JSON.object(object).canonicalBytes + [UInt8(ascii: "\n")]
    }

    private var json: JSONObject {
        var object = JSONObject()
        object["files"] = .array(files.map(\.json))
        object["format"] = .integer(Self.format)
        object["made"] = .string(made.description)
        object["origin"] = .string(origin)
        object["part"] = .string(part.rawValue)
        object["program"] = .string(program)
        object["root"] = .string(root.base64)
        object["size"] = .integer(Int64(size))
        return object
    }

    private static func check(of object: JSONObject) -> JSON {
        var rest = object
        rest["check"] = nil
        return AttachmentStore.name(of: JSON.object(rest).canonicalBytes).json
    }

    init(
        part: Part, origin: String, size: Int, root: TreeHash, made: Timestamp, program: String,
        files: [File]
    ) {
        self.part = part
        self.origin = origin
        self.size = size
        self.root = root
        self.made = made
        self.program = program
        self.files = files
    }

    /// The manifest these bytes are.
    ///
    /// - Throws: `BackupError`, `.newer` or `.damaged`.
    init(_ bytes: [UInt8], at path: String) throws {
        func damaged() -> BackupError {
            .damaged(path, "it is not the manifest of a back-up", chinese: "不是备份清单")
        }
        guard bytes.last == UInt8(ascii: "\n"),
            let json = try? JSONReader.readCanonical(bytes.dropLast()),
            let object = json.object, object["check"] == Self.check(of: object)
        else { throw damaged() }
        if let format = json["format"]?.integer, format > Self.format {
            throw BackupError(
                .newer, "\(path) has format \(format); this program knows \(Self.format) at most",
                chinese: "\(path) 的格式为\(format)，本程序最高支持\(Self.format)，请升级程序")
        }
        guard json["format"]?.integer == Self.format,
            let part = json["part"]?.string.flatMap(Part.init(rawValue:)),
            let origin = json["origin"]?.string, let program = json["program"]?.string,
            let size = json["size"]?.integer, size >= 0,
            let root = json["root"]?.string.flatMap({ TreeHash(base64: $0) }),
            let made = json["made"]?.string.flatMap({ Timestamp(canonical: $0) }),
            let files = json["files"]?.array?.map(File.init), files.allSatisfy({ $0 != nil })
        else { throw damaged() }
        self.init(
            part: part, origin: origin, size: Int(size), root: root, made: made, program: program,
            files: files.compactMap(\.self))
    }
}

extension BackupManifest.File {
    fileprivate var json: JSON {
        var object = JSONObject()
        object["kind"] = .string(kind.rawValue)
        object["path"] = .string(path)
        object["sha256"] = sha256.json
        object["size"] = .integer(Int64(sizeBytes))
        if kind == .records || kind == .commands {
            object["first"] = .integer(Int64(positions.lowerBound))
            object["end"] = .integer(Int64(positions.upperBound))
        }
        return .object(object)
    }

    fileprivate init?(_ json: JSON) {
        guard let kind = json["kind"]?.string.flatMap(Kind.init(rawValue:)),
            let path = json["path"]?.string, Self.staysWithin(path),
            let sha256 = json["sha256"]?.string.flatMap({ SHA256Hex($0) }),
            let size = json["size"]?.integer, size >= 0
        else { return nil }
        var positions = 0..<0
        if kind == .records || kind == .commands {
            guard let first = json["first"]?.integer, let end = json["end"]?.integer,
                first >= 0, end > first
            else { return nil }
            positions = Int(first)..<Int(end)
        }
        self.init(
            kind: kind, path: path, sha256: sha256, sizeBytes: Int(size), positions: positions)
    }

    /// Whether a path leads nowhere but below the directory it is read from.
    private static func staysWithin(_ path: String) -> Bool {
        !path.isEmpty
            && path.split(separator: "/", omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}
