public import Rules

extension Terms {
    /// The word for an action, by its name.
    public static func word(for action: ActionName, in language: Language) -> String {
        phrase(for: action)[language]
    }

    private static func phrase(for action: ActionName) -> Phrase {
        switch action {
        case .accountOpen: Phrase("开立账号", "open an account")
        case .accountAmend: Phrase("变更账号", "amend an account")
        case .accountClose: Phrase("注销账号", "close an account")
        case .departmentAdopt: Phrase("确定归口管理部门", "adopt a department in charge")
        case .policyAdopt: Phrase("施行管理办法及参数", "adopt measures")
        case .calendarAdopt: Phrase("采用工作日历", "adopt a calendar")
        case .organisationRegister: Phrase("注册单位", "register an organisation")
        case .organisationVerify: Phrase("审核单位信息", "verify an organisation")
        case .organisationAmend: Phrase("变更单位信息", "amend an organisation")
        case .centreCarryOver: Phrase("承继纸质记录", "carry over a centre from paper")
        case .callOpen: Phrase("发布申报通知", "open a call")
        case .callExtend: Phrase("延长申报期", "extend a call")
        case .applicationSubmit: Phrase("提交申报书", "submit an application")
        case .applicationReturn: Phrase("退回补正", "return an application")
        case .applicationSupplement: Phrase("补正申报书", "supplement an application")
        case .applicationWithdraw: Phrase("撤回申报", "withdraw an application")
        case .reviewPreliminary: Phrase("初审", "preliminary review")
        case .recommendationIssue: Phrase("出具推荐文件", "issue a recommendation")
        case .reviewBureau: Phrase("复审", "bureau review")
        case .panelConvene: Phrase("组建专家组", "convene a panel")
        case .panelAmend: Phrase("增补专家", "amend a panel")
        case .panelRecuse: Phrase("专家回避", "recuse an expert")
        case .reviewExpert: Phrase("专家评审", "expert review")
        case .inspectionRecord: Phrase("记录现场考察", "record a site inspection")
        case .listPropose: Phrase("拟定拟新建名单", "propose a list")
        case .listCancel: Phrase("取消拟新建名单", "cancel a list")
        case .establishmentRefuse: Phrase("不予组建", "refuse establishment")
        case .publicityOpen: Phrase("开始公示", "open publicity")
        case .publicityExtend: Phrase("延长公示", "extend publicity")
        case .publicityCancel: Phrase("取消公示", "cancel publicity")
        case .objectionRaise: Phrase("提出异议", "raise an objection")
        case .objectionAccept: Phrase("受理异议", "accept an objection")
        case .objectionDecline: Phrase("不予受理异议", "decline an objection")
        case .objectionWithdraw: Phrase("撤回异议", "withdraw an objection")
        case .objectionResolve: Phrase("处理异议", "resolve an objection")
        case .publicityClose: Phrase("结束公示", "close publicity")
        case .establishmentApprove: Phrase("批准组建", "approve establishment")
        }
    }
}
