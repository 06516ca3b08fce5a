import CanonicalJSON
import Register

/// What the columns of tables are called, and the words that stand in them. JSON and CSV keep the
/// names of the contract in either language.
enum Labels {
    /// The heading of the column of this path.
    static func label(of path: String, in language: Language) -> String {
        switch language {
        case .english: return spaced(path)
        case .chinese:
            if let label = chinese[path] ?? dates[path] { return label }
            let names = path.split(separator: ".").map(String.init)
            return names.map { chinese[$0] ?? dates[$0] ?? $0 }.joined(separator: "·")
        }
    }

    /// The text of a cell of that column.
    static func text(of value: JSON, at path: String, in language: Language) -> String {
        switch (language, value) {
        case (.chinese, .bool(let value)): return value ? "是" : "否"
        case (.english, .bool(let value)): return value ? "yes" : "no"
        case (.chinese, .string(let word)):
            let name = path.split(separator: ".").last.map(String.init) ?? path
            return words[name]?[word] ?? date(word, at: name) ?? word
        default: return Cells.text(value)
        }
    }

    /// The members of one thing in the order in which it is read: what it is before what belongs to
    /// it, the rest by name.
    static func inReadingOrder(_ cells: [Cells.Cell]) -> [Cells.Cell] {
        func rank(_ path: String) -> Int {
            let name = path.prefix { $0 != "." }
            return leading.firstIndex { $0 == name } ?? leading.count
        }
        let ranked = cells.enumerated().map { (rank($1.path), $0, $1) }
        return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private static let leading = [
        "ok", "on", "known", "size", "centre", "list", "objection", "organisation", "position",
        "name", "status", "state", "stage", "host", "district", "field", "director", "coBuilders",
        "established", "document", "constructionUntil", "grade", "gradeValidUntil",
        "rectificationDue",
    ]

    /// `constructionUntil` as `construction until`.
    private static func spaced(_ path: String) -> String {
        path.reduce(into: "") { text, character in
            if character == "." {
                text += " "
            } else if character.isUppercase {
                text += " \(character.lowercased())"
            } else {
                text.append(character)
            }
        }
    }

    private static let words: [String: [String: String]] = [
        "status": [
            "applied": "申报中", "proposed": "拟新建", "publicity": "公示中", "construction": "建设期",
            "operating": "运行", "rectifying": "整改", "revoked": "已撤销", "withdrawn": "已撤回",
            "rejected": "不予组建",
        ],
        "grade": ["excellent": "优秀", "good": "良好", "qualified": "合格", "unqualified": "不合格"],
        "outcome": ["upheld": "成立", "partly": "部分成立", "dismissed": "不成立"],
        "stage": [
            "submitted": "已提交", "returned": "退回补正", "preliminary-passed": "初审通过",
            "preliminary-rejected": "初审不通过", "recommended": "已推荐", "bureau-passed": "复审通过",
            "bureau-rejected": "复审不通过", "assessed": "已评审", "preliminary": "初审",
            "bureau": "复审", "expert": "专家评审",
        ],
        "state": [
            "proposed": "已拟定", "open": "公示中", "closed": "已结束", "cancelled": "已取消",
            "raised": "已提出", "accepted": "已受理", "declined": "不予受理", "withdrawn": "已撤回",
            "resolved": "已处理",
        ],
        "kind": ["live": "正式", "rehearsal": "演练"],
        "cause": [
            "established": "组建", "carried-over": "承继纸质记录", "restored": "撤销决定被撤", "moved": "归口变更",
            "revoked": "撤销", "request": "主动终止", "set-aside": "组建决定被撤",
        ],
    ]

    private static let chinese: [String: String] = [
        "account": "账号", "actedFor": "代录", "actor": "经办", "actor.account": "经办账号", "acts": "办理记录",
        "address": "地址", "administrator": "管理员", "after": "改为", "against": "比照", "anchor": "锚点",
        "anonymous": "匿名",
        "appealUntil": "复议期限", "appeals": "复议诉讼", "application": "申报", "article": "条款",
        "attachments": "附件", "bytes": "字节数", "basis": "依据", "before": "原为", "by": "经办",
        "call": "申报通知",
        "cancelled": "已取消", "carriedOver": "承继纸质记录", "cause": "事由", "centre": "中心编号",
        "centres": "中心", "checkpoint": "检查点", "closed": "已结束", "closes": "截止", "closing": "期末",
        "coBuilders": "共建单位", "code": "代码", "command": "命令", "constructionUntil": "建设期至",
        "contact": "联系方式", "cooperation": "产学研合作", "corrected": "已更正", "count": "数量", "data": "目录",
        "date": "日期", "decidedBy": "决定人", "decidedBy.account": "决定账号",
        "decisions": "决定",
        "destroyedKeys": "重新销毁的密钥", "difference": "差异", "differences": "差异", "director": "主任",
        "director.name": "主任",
        "director.title": "主任职称", "district": "归口管理部门", "document": "文号", "effective": "生效日",
        "english": "英文", "enquiry": "查询码", "entries": "记录", "equipmentValue": "设备原值",
        "established": "组建日期", "events": "事件", "expected": "应为", "failure": "问题", "field": "技术领域",
        "findings": "结论", "flow": "增减", "formerNames": "曾用名", "found": "实为", "from": "起始",
        "fullTime": "专职人员", "goals": "建设目标", "grade": "档次", "gradeValidUntil": "档次有效期至",
        "grounds": "理由", "host": "依托单位", "host.name": "依托单位", "host.organisation": "统一社会信用代码",
        "in": "增加", "keys": "密钥", "keysTo": "密钥备份至", "invention": "发明专利",
        "kind": "类别", "known": "所知记录数", "leaders": "带头人",
        "legalRepresentative": "法定代表人", "list": "名单", "lists": "名单", "made": "备份时间",
        "materials": "材料",
        "message": "说明", "months": "月数", "name": "名称", "needsVerification": "待核验", "new": "新增",
        "next": "下一页",
        "notChosen": "未列入", "number": "项目", "objection": "异议", "objections": "异议",
        "objector": "异议人", "of": "说明", "ok": "通过", "on": "生效截至", "opening": "期初", "opinion": "意见",
        "opinions": "意见", "organisation": "单位", "origin": "日志名称", "out": "减少", "outcome": "结果",
        "parameters": "参数", "patents": "知识产权", "phone": "电话", "plan": "建设方案", "policy": "管理办法",
        "position": "序号", "positions": "记录序号", "proposed": "拟定日期", "publicity": "公示",
        "raised": "提出日期", "rank": "排序", "ranking": "排序", "reason": "理由", "reasons": "理由",
        "receipt": "回执", "record": "记录", "records": "记录", "recorded": "记录时间",
        "rectificationDue": "整改期限",
        "role": "角色", "root": "根哈希", "rounds": "公示轮次", "rows": "行数", "same": "一致", "score": "评分",
        "sealed": "密封", "service": "送达", "setAside": "已撤销该记录", "siteArea": "场地面积", "size": "记录数",
        "soft": "可特批", "source": "来源", "staff": "人员", "stage": "阶段", "state": "状态",
        "stateBefore": "决定前状态", "statements": "陈述申辩", "status": "状态", "summary": "摘要",
        "supplementDue": "补正期限", "takesObjections": "受理异议", "text": "内容", "title": "标题", "to": "至",
        "type": "类型", "unknown": "不详项", "until": "截止", "utilityModel": "实用新型", "verified": "已核验",
        "via": "途径", "wasPublic": "曾公开", "what": "问题", "withheld": "不予查阅",
    ]
}
