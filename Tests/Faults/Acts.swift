import CanonicalJSON
import Events
import Register
import Testing

/// Acts of a register, in an order in which each is accepted: accounts, organisations with a contact
/// person and a paper, and their applications.
enum Acts {
    /// The envelope of the n-th, as a line of a script.
    static func envelope(_ number: Int) -> [UInt8] {
        let host = number / 4
        let account = JSON.string("host-\(host)")
        let code = JSON.string(creditCode(host))
        return switch number % 4 {
        case 0:
            line(
                number, "admin", "account.open",
                ["account": account, "name": "某单位", "role": "host", "organisation": code])
        case 1:
            line(
                number, "host-\(host)", "organisation.register",
                [
                    "organisation": code, "name": .string("鞍山第\(host)有限公司"),
                    "kind": "enterprise", "district": "tiexi", "legalRepresentative": "张三",
                    "contact": ["name": "李四光明", "phone": "13800000001", "email": ""],
                    "attachments": [attachment(number)],
                ])
        case 2:
            line(
                number, "dept-tiexi", "organisation.verify",
                ["organisation": code, "passed": true])
        default:
            line(
                number, "host-\(host)", "application.submit",
                [
                    "centre": .string("c\(host)"),
                    "name": .string("鞍山市第\(host)菱镁专业技术创新中心"),
                    "field": "新材料", "organisation": code, "director": ["name": "王一"],
                    "siteArea": 320, "equipmentValue": "1250000.00",
                    "patents": ["invention": 2, "utilityModel": 1],
                    "staff": ["fullTime": 18, "leaders": 2], "cooperation": "与高校签有协议",
                    "plan": ["months": 36, "goals": ["中试线"]],
                    "attachments": [attachment(number)],
                ])
        }
    }

    /// The envelope of a department's account.
    static let department = line(
        0xffff, "admin", "account.open",
        ["account": "dept-tiexi", "name": "某局", "role": "department", "district": "tiexi"])

    /// An act that names bytes kept before.
    static func naming(_ name: SHA256Hex, _ number: Int) -> [UInt8] {
        line(
            number, "admin", "account.open",
            [
                "account": "auditor", "name": "审计", "role": "auditor",
                "attachments": [.string(name.rawValue)],
            ])
    }

    /// Bytes that the n-th act, or nobody, attaches.
    static func paper(_ number: Int) -> [UInt8] { Array("paper \(number)".utf8) }

    private static func attachment(_ number: Int) -> JSON {
        [
            "base64": .string(Base64.encode(paper(number))), "title": "附件", "kind": "letter",
            "confidential": false,
        ]
    }

    private static func line(_ number: Int, _ by: String, _ action: String, _ with: JSON) -> [UInt8]
    {
        let digits = String(number, radix: 16)
        let command =
            "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
        let envelope: JSON = [
            "by": .string(by), "command": .string(command), "do": .string(action), "with": with,
        ]
        return envelope.canonicalBytes
    }

    /// The n-th unified social credit code, with its check character (GB 32100-2015).
    private static func creditCode(_ number: Int) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
        let digits = String(number)
        let body = Array(
            ("91210303" + String(repeating: "0", count: 9 - digits.utf8.count) + digits).utf8)
        var (sum, weight) = (0, 1)
        for byte in body {
            sum += (alphabet.firstIndex(of: byte) ?? 0) * weight
            weight = weight * 3 % 31
        }
        return String(decoding: body + [alphabet[(31 - sum % 31) % 31]], as: UTF8.self)
    }
}
