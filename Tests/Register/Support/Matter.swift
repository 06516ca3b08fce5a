import CanonicalJSON

/// What is given with the actions of the tests.
enum Matter {
    static let tiexi: JSON = "91210303MA0TE5T24Q"
    static let lishan: JSON = "91210304MA0TE5T322"
    static let contact: JSON = ["name": "李四光明", "phone": "13800000001", "email": ""]

    static func organisation(
        _ code: JSON = tiexi, name: JSON = "鞍山铁西有限公司", district: JSON = "tiexi",
        contact: JSON = contact
    ) -> JSON {
        [
            "organisation": code, "name": name, "kind": "enterprise", "district": district,
            "legalRepresentative": "张三", "contact": contact,
        ]
    }

    static func application(
        _ centre: JSON = "mg", name: JSON = "鞍山市菱镁专业技术创新中心", organisation: JSON = tiexi
    ) -> JSON {
        [
            "centre": centre, "name": name, "field": "新材料", "organisation": organisation,
            "director": ["name": "王一"], "siteArea": 320, "equipmentValue": "1250000.00",
            "patents": ["invention": 2, "utilityModel": 1],
            "staff": ["fullTime": 18, "leaders": 2],
            "cooperation": "与高校签有协议", "plan": ["months": 36, "goals": ["中试线"]],
        ]
    }

    static func objection(
        _ objection: JSON = "o1", list: JSON = "l1", name: JSON = "赵六实名",
        contact: JSON = "13900000002"
    ) -> JSON {
        [
            "objection": objection, "list": list, "centre": "mg",
            "objector": ["name": name, "contact": contact], "grounds": "专利权属有争议",
        ]
    }

    /// The paper of another, with its bytes.
    static func paper(
        _ whose: JSON, received: JSON = "2024-02-01"
    ) -> JSON {
        let paper: JSON = [
            "basis": "书面申请", "received": received,
            "attachments": [["base64": "5pKk5Zue", "title": "申请书", "kind": "letter"]],
        ]
        return paper.with(whose)
    }

    static func call(_ call: JSON = "c1") -> JSON {
        ["call": call, "title": "申报通知", "opens": "2024-02-01", "closes": "2024-12-31"]
    }
}
