import Register

extension PageWording {
    static let chinese = PageWording(
        language: .chinese,
        bureau: "鞍山市科学技术局",
        roster: "鞍山市专业技术创新中心名录",
        rehearsal: "演练数据，不具有效力",
        skip: "跳到名录",
        otherLanguage: "English",
        inEffect: "生效日期",
        managed: "在册中心",
        filters: "查询条件",
        day: "查询日期",
        dayHint: "可查任意一日的名录，如 2024-10-21",
        department: "归口管理部门",
        status: "状态",
        all: "全部",
        show: "查询",
        reset: "清除条件",
        caption: "专业技术创新中心",
        columns: Columns(
            number: "序号", centre: "中心名称", host: "依托单位", department: "归口管理部门",
            field: "技术领域", director: "中心主任", approved: "批准日期", document: "批文号",
            status: "状态", until: "建设期至"),
        empty: "没有符合条件的中心",
        emptyHint: "请更换日期或条件后再查询。",
        legend: "名录收录处于建设期的中心和建设期满开放运行的中心；“—”表示没有此项内容。",
        basis: "依据《鞍山市专业技术创新中心认定管理办法（修订版）》（鞍科发〔2024〕1号）第四条第（三）项、"
            + "第十条第（四）项、第十一条编制。",
        drawnFrom: ("据登记簿前 ", " 条记录生成"),
        data: "名录数据（JSON）",
        back: "返回名录",
        code: "代码",
        article: "依据")

    static let english = PageWording(
        language: .english,
        bureau: "Anshan Municipal Bureau of Science and Technology",
        roster: "Roster of Anshan Specialised Technology Innovation Centres",
        rehearsal: "Rehearsal data, without any effect",
        skip: "Skip to the roster",
        otherLanguage: "中文",
        inEffect: "In effect on",
        managed: "On the roster",
        filters: "What to show",
        day: "Day",
        dayHint: "The roster of any day, for instance 2024-10-21",
        department: "Department in charge",
        status: "Status",
        all: "All",
        show: "Show",
        reset: "Clear",
        caption: "Specialised technology innovation centres",
        columns: Columns(
            number: "No.", centre: "Centre", host: "Host institution",
            department: "Department in charge", field: "Field", director: "Director",
            approved: "Approved on", document: "Document", status: "Status",
            until: "Construction until"),
        empty: "No centre matches",
        emptyHint: "Choose another day or other conditions.",
        legend: "The roster holds the centres in their construction period and those that operate "
            + "after it; “—” stands where there is none. Names are given as registered, in Chinese.",
        basis: "Drawn up under Articles 4(3), 10(4) and 11 of the measures for the recognition and "
            + "management of Anshan specialised technology innovation centres, 鞍科发〔2024〕1号.",
        drawnFrom: ("Drawn from the first ", " records of the register"),
        data: "The roster as data (JSON)",
        back: "Back to the roster",
        code: "Code",
        article: "Under")
}
