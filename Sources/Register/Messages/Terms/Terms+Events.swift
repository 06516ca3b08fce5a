public import Events

extension Terms {
    /// The word for what happened, by the event's name.
    public static func word(for type: EventType, in language: Language) -> String {
        phrase(for: type)[language]
    }

    private static func phrase(for type: EventType) -> Phrase {
        switch type {
        case .registerOpened: Phrase("登记簿启用", "register opened")
        case .departmentAdopted: Phrase("确定归口管理部门", "department in charge adopted")
        case .measuresAdopted: Phrase("施行管理办法及参数", "measures adopted")
        case .calendarAdopted: Phrase("采用工作日历", "calendar adopted")
        case .accountOpened: Phrase("开立账号", "account opened")
        case .accountAmended: Phrase("变更账号", "account amended")
        case .accountClosed: Phrase("注销账号", "account closed")
        case .organisationRegistered: Phrase("单位注册", "organisation registered")
        case .organisationVerified: Phrase("单位信息审核通过", "organisation verified")
        case .organisationVerificationRefused:
            Phrase("单位信息审核未通过", "verification of an organisation refused")
        case .organisationAmended: Phrase("单位信息变更", "organisation amended")
        case .centreCarriedOver: Phrase("承继纸质记录", "carried over from paper")
        case .callOpened: Phrase("发布申报通知", "call opened")
        case .callExtended: Phrase("延长申报期", "call extended")
        case .applicationSubmitted: Phrase("提交申报书", "application submitted")
        case .applicationReturned: Phrase("退回补正", "application returned")
        case .applicationSupplemented: Phrase("补正申报书", "application supplemented")
        case .applicationWithdrawn: Phrase("撤回申报", "application withdrawn")
        case .opinionRecorded: Phrase("审查评审意见", "opinion recorded")
        case .recommendationIssued: Phrase("出具推荐文件", "recommendation issued")
        case .panelConvened: Phrase("组建专家组", "panel convened")
        case .panelAmended: Phrase("增补专家", "panel amended")
        case .expertRecused: Phrase("专家回避", "expert recused")
        case .inspectionRecorded: Phrase("现场考察", "site inspection")
        case .listProposed: Phrase("拟定拟新建名单", "list proposed")
        case .listCancelled: Phrase("取消拟新建名单", "list cancelled")
        case .publicityOpened: Phrase("公示", "publicity opened")
        case .publicityExtended: Phrase("延长公示", "publicity extended")
        case .publicityCancelled: Phrase("取消公示", "publicity cancelled")
        case .publicityClosed: Phrase("公示结束", "publicity closed")
        case .objectionRaised: Phrase("提出异议", "objection raised")
        case .objectionAccepted: Phrase("受理异议", "objection accepted")
        case .objectionDeclined: Phrase("不予受理异议", "objection declined")
        case .objectionWithdrawn: Phrase("撤回异议", "objection withdrawn")
        case .objectionResolved: Phrase("异议处理决定", "objection resolved")
        case .establishmentApproved: Phrase("批准组建", "establishment approved")
        case .establishmentRefused: Phrase("不予组建", "establishment refused")
        }
    }
}
