import CanonicalJSON
import Events

/// Corrections, setting aside, and personal detail.
extension Teller {
    func correctionRequested(_ matter: CorrectionRequest) -> Phrase {
        let record = record(matter.position)
        return Phrase(
            "申请更正\(record.chinese)：", "Correction of \(record.english) requested: ")
            + fields(of: matter.changes)
    }

    func recordCorrected(_ matter: RecordCorrected) -> Phrase {
        let record = record(matter.position)
        return Phrase("更正\(record.chinese)：", "Corrected, \(record.english): ")
            + fields(of: matter.changes)
            + matter.derived.map(fields).told {
                Phrase("，重新计算\($0.chinese)", ", reckoned anew: \($0.english)")
            }
    }

    func setAside(_ matter: SettingAside) -> Phrase {
        let record = record(matter.position)
        return Phrase(
            "撤销\(record.chinese)（\(Terms.word(for: matter.authority, in: .chinese))）",
            "Set aside: \(record.english) (\(Terms.word(for: matter.authority, in: .english)))")
            + matter.document.told(numbered) + matter.otherDocument.told(numbered)
    }

    /// The key's name would tell which sealed fields are one person's.
    func personalErased(_ matter: PersonalErased) -> Phrase {
        let records = matter.records.count
        return Phrase(
            "销毁一人个人信息的密钥，涉及记录\(records)条",
            "The key of a person’s detail destroyed, in \(counted(records, "record", "records"))")
    }

    /// Which fields, not what they said or say: a value may be someone’s name.
    private func fields(of changes: RecordChanges) -> Phrase {
        listing(
            changes.object.names.map { name in
                let place = place(name)
                let shown = place.onOneLine(ofAtMost: 100)
                return Self.words[place] ?? Phrase(shown, shown)
            })
    }

    private static let words: [String: Phrase] = [
        "effective": Phrase("生效日期", "effective day"),
        "date": Phrase("日期", "date"),
        "document": Phrase("文号", "document"),
        "name": Phrase("名称", "name"),
        "field": Phrase("技术领域", "field"),
        "director/name": Phrase("中心主任姓名", "director’s name"),
        "director/title": Phrase("中心主任职称", "director’s title"),
        "siteArea": Phrase("研发场地", "site"),
        "equipmentValue": Phrase("研发设备", "equipment"),
        "text": Phrase("说明", "text"),
        "reason": Phrase("理由", "reason"),
        "until": Phrase("截止日", "last day"),
        "due": Phrase("届满日", "due day"),
        "constructionUntil": Phrase("建设期届满日", "end of construction"),
        "validUntil": Phrase("有效期届满日", "end of validity"),
    ]

    /// The place of a field in the data, without what leads to it.
    private func place(_ name: String) -> String {
        var tokens = name.split(separator: "/").map(String.init)
        if tokens.count > 1, tokens.first == "data" { tokens.removeFirst() }
        return tokens.joined(separator: "/")
    }
}
