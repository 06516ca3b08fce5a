import Events
import Register
import Testing

@Suite struct `The summary of a record` {
    func summary(
        _ type: EventType, _ data: String? = nil, by actor: String = RecordSamples.department,
        in language: Language = .chinese, withOpinions: Bool = false
    ) throws -> String {
        Summaries.summary(
            of: try RecordSamples.record(RecordSamples.event(type, data), by: actor), in: language,
            withOpinions: withOpinions)
    }

    @Test(arguments: [
        (EventType.registerOpened, "启用登记簿“中心登记簿”（演练）"),
        (.departmentAdopted, "腾鳌经开区（tengao）自2024年10月1日起为归口管理部门，至2025年12月31日止，其后由海城市接续"),
        (.measuresAdopted, "《管理办法》（鞍科发〔2024〕1号）自2024年1月30日起施行，规定参数1项，文号鞍科发〔2024〕9号"),
        (.calendarAdopted, "采用2027年工作日历：放假1日，周末上班1日，文号国办发明电〔2026〕7号"),
        (.accountOpened, "开立账号officer-2（经办人，经办人员），有效期至2025年12月31日"),
        (.accountAmended, "变更账号officer-2：角色、有效期"),
        (.accountClosed, "注销账号officer-2，未办结事项移交officer-3"),
        (.organisationRegistered, "鞍山某公司（91210303MA0TE5T24Q）注册，企业，归口铁西区"),
        (.organisationVerified, "海城市科技管理部门审核单位91210303MA0TE5T24Q的信息，通过"),
        (.organisationVerificationRefused, "海城市科技管理部门审核单位91210303MA0TE5T24Q的信息，未通过"),
        (.organisationAmended, "单位91210303MA0TE5T24Q变更信息：名称、联系方式"),
        (
            .centreCarriedOver,
            "承继纸质记录：鞍山市钢铁专业技术创新中心，依托单位某钢公司，2020年5月6日组建，运行，文号鞍科发〔2020〕8号"
        ),
        (.callOpened, "发布申报通知“关于申报的 通知”，申报期自2024年8月1日至2024年9月30日"),
        (.callExtended, "申报通知c-1的申报期延长至2024年10月31日"),
        (
            .applicationSubmitted,
            "依托单位91210303MA0TE5T24Q提交申报书：鞍山市菱镁专业技术创新中心，中心主任王一，建设期36个月，申报通知c-1"
        ),
        (.applicationReturned, "海城市科技管理部门退回补正，补正期限至2024年9月19日"),
        (.applicationSupplemented, "依托单位补正申报书：研发场地、建设方案、说明"),
        (.applicationWithdrawn, "依托单位撤回申报"),
        (.opinionRecorded, "海城市科技管理部门初审通过"),
        (.recommendationIssued, "海城市科技管理部门出具推荐文件，2024年9月2日，文号海科发〔2024〕13号"),
        (.panelConvened, "组建专家组p-1（认定评审），专家2名，评审中心1个"),
        (.panelAmended, "专家组p-1增补专家1名"),
        (.expertRecused, "专家组p-1一名专家对该中心回避"),
        (.inspectionRecorded, "2024年9月12日现场考察通过"),
        (.listProposed, "拟定拟新建名单l-1，列入中心2个"),
        (.listCancelled, "取消拟新建名单l-1"),
        (.publicityOpened, "拟新建名单l-1公示，自2024年9月26日至2024年10月8日，中心1个"),
        (.publicityExtended, "拟新建名单l-1的公示延长至2024年10月15日"),
        (.publicityCancelled, "取消拟新建名单l-1的公示"),
        (.publicityClosed, "拟新建名单l-1公示结束，中心1个，因异议未决除外1个"),
        (.objectionRaised, "收到异议o-1，针对拟新建名单l-1所列中心mg"),
        (.objectionAccepted, "受理异议o-1"),
        (.objectionDeclined, "不予受理异议o-1"),
        (.objectionWithdrawn, "异议o-1由提出人撤回"),
        (.objectionResolved, "异议o-1处理决定：部分成立"),
        (
            .establishmentApproved,
            "批准组建，2024年10月9日，文号鞍科发〔2024〕12号，建设期36个月，至2027年10月9日"
        ),
        (.establishmentRefused, "不予组建，2024年10月9日，文号鞍科发〔2024〕12号，异议o-1成立"),
    ])
    func `says in Chinese what happened`(type: EventType, expected: String) throws {
        #expect(try summary(type) == expected)
    }

    @Test(arguments: EventType.allCases)
    func `is one line in either language and shows nothing sealed`(type: EventType) throws {
        let chinese = try summary(type, withOpinions: true)
        let english = try summary(type, in: .english, withOpinions: true)
        #expect(!chinese.isEmpty && english.contains(" ") && chinese != english)
        for text in [chinese, english] {
            for secret in [
                "key-of-zhang", "c2VjcmV0", "举报人单位", "隐秘理由", "zj-", "钱某", "sealed",
            ] {
                #expect(!text.contains(secret), "\(text)")
            }
            #expect(text.allSatisfy { !$0.isNewline }, "\(text)")
        }
    }

    @Test(arguments: [
        (
            EventType.publicityOpened,
            "Publicity of list l-1 from 2024-09-26 to 2024-10-08, 1 centre"
        ),
        (
            .opinionRecorded,
            "Preliminary review by the department in charge of 海城市 passed"
        ),
        (
            .establishmentApproved,
            "Establishment approved on 2024-10-09, document 鞍科发〔2024〕12号, "
                + "construction of 36 months until 2027-10-09"
        ),
        (.expertRecused, "An expert of panel p-1 is recused for this centre"),
    ])
    func `says in English what happened`(type: EventType, expected: String) throws {
        #expect(try summary(type, in: .english) == expected)
    }

    @Test func `tells what an expert said only to who may know`() throws {
        let data =
            #"{"centre":"mg","stage":"expert","panel":"p-1","score":88,"opinion":"support","text":"论证"}"#
        #expect(try summary(.opinionRecorded, data) == "专家组p-1一名专家提交评审意见")
        #expect(
            try summary(.opinionRecorded, data, withOpinions: true) == "专家组p-1一名专家提交评审意见：支持，88分")
    }

    @Test func `names the bureau where the bureau acts`() throws {
        let officer = #"{"account":"officer","role":"officer","via":"page"}"#
        #expect(
            try summary(.applicationReturned, by: officer) == "市科技局退回补正，补正期限至2024年9月19日")
        let data = #"{"centre":"mg","stage":"bureau","opinion":"reject","text":"不符"}"#
        #expect(try summary(.opinionRecorded, data, by: officer) == "市科技局复审未通过")
    }

    @Test func `says that it was entered for another, and not whose name that is`() throws {
        let officer = """
            {"account":"officer","role":"officer","via":"page","for":{"name":\(RecordSamples.sealed),\
            "basis":"来信","received":"2024-10-10","postmark":"2024-10-08"}}
            """
        #expect(
            try summary(.objectionRaised, by: officer)
                == "收到异议o-1，针对拟新建名单l-1所列中心mg（代录，2024年10月8日邮戳）")
        let paper = """
            {"account":"officer","role":"officer","via":"page","for":{"account":"host-1",\
            "basis":"来函","received":"2024-10-10"}}
            """
        #expect(
            try summary(.applicationWithdrawn, by: paper, in: .english)
                == "The host withdrew the application (entered for another, received 2024-10-10)")
    }

    @Test func `says what was overridden`() throws {
        let officer = """
            {"account":"officer","role":"officer","via":"page","override":{"reason":"偏远",\
            "codes":["panel.too-few"]}}
            """
        #expect(
            try summary(.panelConvened, by: officer)
                == "组建专家组p-1（认定评审），专家2名，评审中心1个（破例办理：panel.too-few）")
    }

    @Test func `calls a department what the register calls it`() throws {
        let district = try #require(District("gxj"))
        var departments = Departments.builtIn
        let actor = #"{"account":"dept","role":"department","district":"gxj","via":"page"}"#
        let record = try RecordSamples.record(RecordSamples.event(.opinionRecorded), by: actor)
        #expect(
            Summaries.summary(of: record, in: .chinese, departments: departments)
                == "归口管理部门（gxj）初审通过")
        departments.name(district, "市工业和信息化局", .unit)
        #expect(
            Summaries.summary(of: record, in: .chinese, departments: departments)
                == "市工业和信息化局初审通过")
    }
}
