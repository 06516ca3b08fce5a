import Events
import Register
import Testing

/// What a line tells of a centre after its establishment, and of the record itself.
@Suite struct `The summary of what happens to a centre` {
    func summary(_ type: EventType, _ data: String? = nil, in language: Language) throws -> String {
        Summaries.summary(
            of: try RecordSamples.record(RecordSamples.event(type, data)), in: language)
    }

    @Test(arguments: [
        (EventType.deferralRequested, "依托单位申请延期验收6个月"),
        (.deferralReviewed, "海城市科技管理部门审核延期验收申请，通过"),
        (.deferralGranted, "同意延期验收6个月，建设期至2027年4月9日，文号鞍科发〔2026〕31号"),
        (.deferralRefused, "不同意延期验收"),
        (.acceptanceRequested, "依托单位申请验收"),
        (.acceptanceReviewed, "海城市科技管理部门审核验收申请，未通过"),
        (.acceptancePassed, "通过验收，开放运行，专家组p-2，文号鞍科发〔2027〕5号"),
        (.acceptanceFailed, "未通过验收"),
        (.committeeFormed, "组建管理委员会，成员2名"),
        (.directorAssessed, "中心主任2025年度考核：称职"),
        (.reportSubmitted, "提交2025年度报告"),
        (.reportReviewed, "海城市科技管理部门审核2025年度报告，退回"),
        (.reportReturned, "海城市科技管理部门退回2025年度报告"),
        (.reportFiled, "2025年度报告备案"),
        (.supervisionSubmitted, "海城市科技管理部门提交2025年度工作报告，附1个中心的评价结论"),
        (.supervisionReturned, "海城市科技管理部门退回铁西区科技管理部门2025年度工作报告"),
        (.supervisionFiled, "海城市科技管理部门2025年度工作报告备案"),
        (.incidentReported, "报告事件i-1：安全事故，2026年3月2日，处理机关市应急管理局，文号鞍应急罚字〔2026〕第7号"),
        (.incidentConcluded, "事件i-1查证属实"),
        (.changeReported, "报告变更c-1：中心主任更换为王二，自2025年1月6日起，逾期报告"),
        (.changeJoined, "新的依托单位确认承接（变更c-1）"),
        (.changeConsented, "铁西区科技管理部门同意变更c-1"),
        (.changeConsentRefused, "铁西区科技管理部门不同意变更c-1"),
        (.changeFiled, "变更c-1备案"),
        (.changeReturned, "海城市科技管理部门退回变更c-1"),
        (.changeWithdrawn, "依托单位撤回变更c-1"),
        (.centreRenamed, "更名为“鞍山市镁质专业技术创新中心”（变更c-1）"),
        (.centreDirectorChanged, "中心主任更换为王二（变更c-1）"),
        (.centreDirectionChanged, "研究方向变更为耐火材料（变更c-1）"),
        (.centreHostChanged, "依托单位变更为91210381MA0TE5T750（变更c-1）"),
        (.centreCoBuildersChanged, "共建单位变更为某研究院、某公司（变更c-1）"),
        (.evaluationAnnounced, "开展2027年评估评价e-1，中心2个，材料提交截止2027年6月30日，文号鞍科发〔2027〕20号"),
        (.evaluationMaterialsSubmitted, "提交评估评价e-1的材料"),
        (.evaluationAbsenceRecorded, "无故未参加评估评价e-1"),
        (.evaluationGraded, "评估评价e-1评定为良好，2027年8月20日，有效期至2030年8月20日，文号鞍科发〔2027〕41号"),
        (.rectificationOrdered, "责令限期12个月整改，至2028年8月21日（暂定）"),
        (.rectificationRequested, "依托单位申请整改验收"),
        (.rectificationReviewed, "海城市科技管理部门审核整改验收申请，通过"),
        (.rectificationPassed, "通过整改验收，恢复运行，档次合格，有效期至2031年9月1日，专家组p-3，文号鞍科发〔2028〕30号"),
        (.rectificationFailed, "未通过整改验收"),
        (.relinquishmentRequested, "依托单位申请终止该中心"),
        (.revocationProposed, "拟撤销资格，依据第二十条第（一）项、第二十条第（三）项，陈述申辩期限至2028年10月17日（暂定）"),
        (.revocationHearingHeld, "2028年10月12日举行听证"),
        (.centreRevoked, "撤销资格，依据第二十条第（一）项，文号鞍科发〔2028〕50号，至2031年10月20日不得申报（本局尚未规定，仅作提示）"),
        (.revocationDropped, "不予撤销资格"),
        (.statementSubmitted, "依托单位就位置为41的记录提交陈述申辩，放弃陈述申辩期限，要求听证"),
        (.materialFiled, "合法性审查意见入卷，2028年10月8日，涉及位置为41的记录"),
        (.documentIssued, "为位置为37、38的记录编制公文，2024年10月9日，文号鞍科发〔2024〕15号"),
        (.documentServed, "2028年10月10日送达位置为41的记录，邮寄送达，陈述申辩期限至2028年10月17日"),
        (.appealRecorded, "对位置为43的记录提起复议或者诉讼a-1，鞍山市人民政府于2028年11月20日收到，停止执行"),
        (.appealConcluded, "复议或者诉讼a-1结果：撤销，文号鞍政复决字〔2029〕第3号"),
        (.correctionRequested, "申请更正位置为12的记录：中心主任姓名、生效日期"),
        (.recordCorrected, "更正位置为37的记录：日期、patents/0，重新计算建设期届满日"),
        (.recordSetAside, "撤销位置为43的记录（人民法院），文号（2029）辽03行终7号"),
        (.personalErased, "销毁一人个人信息的密钥，涉及记录2条"),
    ])
    func `says in Chinese what happened`(type: EventType, expected: String) throws {
        #expect(try summary(type, in: .chinese) == expected)
    }

    @Test(arguments: [
        (EventType.deferralRequested, "The host asked to defer acceptance by 6 months"),
        (
            .deferralReviewed,
            "Request for deferral reviewed by the department in charge of 海城市: passed"
        ),
        (
            .deferralGranted,
            "Deferral granted by 6 months, construction until 2027-04-09, document 鞍科发〔2026〕31号"
        ),
        (.deferralRefused, "Deferral refused"),
        (.acceptanceRequested, "The host asked for acceptance"),
        (
            .acceptanceReviewed,
            "Request for acceptance reviewed by the department in charge of 海城市: not passed"
        ),
        (
            .acceptancePassed,
            "Acceptance passed, the centre operates, panel p-2, document 鞍科发〔2027〕5号"
        ),
        (.acceptanceFailed, "Acceptance failed"),
        (.committeeFormed, "Management committee of 2 members formed"),
        (.directorAssessed, "Director assessed for 2025: 称职"),
        (.reportSubmitted, "Report on 2025 submitted"),
        (.reportReviewed, "Report on 2025 reviewed by the department in charge of 海城市: returned"),
        (.reportReturned, "Report on 2025 returned by the department in charge of 海城市"),
        (.reportFiled, "Report on 2025 filed"),
        (
            .supervisionSubmitted,
            "Report of the department in charge of 海城市 on 2025 submitted, with conclusions on 1 centre"
        ),
        (
            .supervisionReturned,
            "Report of the department in charge of 铁西区 on 2025 returned by the department in charge of 海城市"
        ),
        (.supervisionFiled, "Report of the department in charge of 海城市 on 2025 filed"),
        (
            .incidentReported,
            "Incident i-1 reported: safety accident of 2026-03-02, dealt with by 市应急管理局, document 鞍应急罚字〔2026〕第7号"
        ),
        (.incidentConcluded, "Incident i-1 substantiated"),
        (.changeReported, "Change c-1 reported: director to 王二, from 2025-01-06, reported late"),
        (.changeJoined, "The new host agreed to change c-1"),
        (.changeConsented, "Change c-1 consented to by the department in charge of 铁西区"),
        (.changeConsentRefused, "Consent to change c-1 refused by the department in charge of 铁西区"),
        (.changeFiled, "Change c-1 filed"),
        (.changeReturned, "Change c-1 returned by the department in charge of 海城市"),
        (.changeWithdrawn, "The host withdrew change c-1"),
        (.centreRenamed, "Changed: name to “鞍山市镁质专业技术创新中心” (change c-1)"),
        (.centreDirectorChanged, "Changed: director to 王二 (change c-1)"),
        (.centreDirectionChanged, "Changed: direction of research to 耐火材料 (change c-1)"),
        (.centreHostChanged, "Changed: host to 91210381MA0TE5T750 (change c-1)"),
        (.centreCoBuildersChanged, "Changed: co-builders to 某研究院, 某公司 (change c-1)"),
        (
            .evaluationAnnounced,
            "Evaluation e-1 of 2027 announced for 2 centres, materials due 2027-06-30, document 鞍科发〔2027〕20号"
        ),
        (.evaluationMaterialsSubmitted, "Materials for evaluation e-1 submitted"),
        (.evaluationAbsenceRecorded, "Absent from evaluation e-1 without excuse"),
        (
            .evaluationGraded,
            "Graded good in evaluation e-1 on 2027-08-20, valid until 2030-08-20, document 鞍科发〔2027〕41号"
        ),
        (
            .rectificationOrdered,
            "Rectification within 12 months ordered, until 2028-08-21 (provisional)"
        ),
        (.rectificationRequested, "The host asked for acceptance of its rectification"),
        (
            .rectificationReviewed,
            "Request for acceptance of rectification reviewed by the department in charge of 海城市: passed"
        ),
        (
            .rectificationPassed,
            "Rectification passed, the centre operates, grade qualified, valid until 2031-09-01, panel p-3, document 鞍科发〔2028〕30号"
        ),
        (.rectificationFailed, "Rectification failed"),
        (.relinquishmentRequested, "The host asked to give the centre up"),
        (
            .revocationProposed,
            "Revocation proposed, under Article 20(1), Article 20(3), statement until 2028-10-17 (provisional)"
        ),
        (.revocationHearingHeld, "Hearing held on 2028-10-12"),
        (
            .centreRevoked,
            "Revoked, under Article 20(1), document 鞍科发〔2028〕50号, no application until 2031-10-20 (not laid down by the bureau)"
        ),
        (.revocationDropped, "Revocation dropped"),
        (
            .statementSubmitted,
            "Statement of the host on record 41, its time for a statement given up, a hearing asked for"
        ),
        (.materialFiled, "Filed: legal review of 2028-10-08, on record 41"),
        (
            .documentIssued,
            "Document of 2024-10-09 issued for records 37, 38, document 鞍科发〔2024〕15号"
        ),
        (.documentServed, "Served on 2028-10-10: record 41, by post, statement until 2028-10-17"),
        (
            .appealRecorded,
            "Appeal a-1 against record 43, received by 鞍山市人民政府 on 2028-11-20, execution stayed"
        ),
        (.appealConcluded, "Appeal a-1 concluded: set aside, document 鞍政复决字〔2029〕第3号"),
        (.correctionRequested, "Correction of record 12 requested: director’s name, effective day"),
        (
            .recordCorrected,
            "Corrected, record 37: date, patents/0, reckoned anew: end of construction"
        ),
        (.recordSetAside, "Set aside: record 43 (a court), document （2029）辽03行终7号"),
        (.personalErased, "The key of a person’s detail destroyed, in 2 records"),
    ])
    func `says in English what happened`(type: EventType, expected: String) throws {
        #expect(try summary(type, in: .english) == expected)
    }
}
