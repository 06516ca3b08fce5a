public import Events

extension Terms {
    /// The word for a role.
    public static func word(for role: Role, in language: Language) -> String {
        let phrase =
            switch role {
            case .administrator: Phrase("账号管理员", "administrator")
            case .leader: Phrase("局领导", "leader")
            case .officer: Phrase("经办人员", "officer")
            case .department: Phrase("归口管理部门", "department in charge")
            case .host: Phrase("依托单位", "host")
            case .expert: Phrase("专家", "expert")
            case .auditor: Phrase("审计人员", "auditor")
            case .public: Phrase("公众", "public")
            }
        return phrase[language]
    }

    /// The word for the role an actor acted in.
    public static func word(for role: ActorRole, in language: Language) -> String {
        switch role {
        case .of(let role): word(for: role, in: language)
        case .program: Phrase("系统", "the program")[language]
        }
    }

    /// The word for the way an action came.
    public static func word(for via: Via, in language: Language) -> String {
        let phrase =
            switch via {
            case .play: Phrase("脚本", "script")
            case .api: Phrase("接口", "interface")
            case .page: Phrase("页面", "page")
            case .cli: Phrase("命令行", "command line")
            case .import: Phrase("导入", "import")
            case .program: Phrase("系统", "the program")
            }
        return phrase[language]
    }

    /// The word for what an organisation is (Art. 8).
    public static func word(for kind: OrganisationKind, in language: Language) -> String {
        let phrase =
            switch kind {
            case .enterprise: Phrase("企业", "enterprise")
            case .institution: Phrase("事业单位", "public institution")
            case .university: Phrase("高校", "university")
            case .institute: Phrase("科研院所", "research institute")
            }
        return phrase[language]
    }

    /// The word for what a department in charge is responsible for (Art. 5).
    public static func word(for kind: DepartmentKind, in language: Language) -> String {
        let phrase =
            switch kind {
            case .area: Phrase("地区", "area")
            case .unit: Phrase("单位", "unit")
            }
        return phrase[language]
    }

    /// The word for whether what stands in a register counts.
    public static func word(for kind: RegisterKind, in language: Language) -> String {
        let phrase =
            switch kind {
            case .live: Phrase("正式", "live")
            case .rehearsal: Phrase("演练", "rehearsal")
            }
        return phrase[language]
    }
}
