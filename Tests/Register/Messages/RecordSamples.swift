import CanonicalJSON
import Events
import Testing

/// One record of every event type, with sealed details where a record may have them.
enum RecordSamples {
    static let sealed = #"{"sealed":"key-of-zhang","box":"c2VjcmV0Ym94"}"#

    static func data(of type: EventType) -> String {
        switch type {
        case .registerOpened:
            #"{"origin":"kjj.example/annals","format":1,"kind":"rehearsal","timeZone":"Asia/Shanghai","title":"中心登记簿"}"#
        case .departmentAdopted:
            #"{"district":"tengao","name":"腾鳌经开区","kind":"area","from":"2024-10-01","until":"2025-12-31","successor":"haicheng"}"#
        case .measuresAdopted:
            #"{"policy":"鞍科发〔2024〕1号","title":"管理办法","from":"2024-01-30","parameters":{"minExperts":7},"document":"鞍科发〔2024〕9号"}"#
        case .calendarAdopted:
            #"{"year":2027,"off":["2027-01-01"],"work":["2027-01-02"],"document":"国办发明电〔2026〕7号"}"#
        case .accountOpened:
            #"{"account":"officer-2","name":"经办人","role":"officer","until":"2025-12-31"}"#
        case .accountAmended:
            #"{"account":"officer-2","changes":{"role":"leader","until":"2026-12-31"},"reason":"任职"}"#
        case .accountClosed: #"{"account":"officer-2","reason":"调离","successor":"officer-3"}"#
        case .organisationRegistered:
            #"{"organisation":"91210303MA0TE5T24Q","name":"鞍山某公司","kind":"enterprise","district":"tiexi","legalRepresentative":"张三","contact":{"name":\#(sealed),"phone":\#(sealed)}}"#
        case .organisationVerified: #"{"organisation":"91210303MA0TE5T24Q","passed":true}"#
        case .organisationVerificationRefused:
            #"{"organisation":"91210303MA0TE5T24Q","passed":false,"opinion":"住所不符"}"#
        case .organisationAmended:
            #"{"organisation":"91210303MA0TE5T24Q","changes":{"name":"鞍山新公司","contact":{"name":\#(sealed),"phone":\#(sealed)}},"reason":"更名"}"#
        case .centreCarriedOver:
            #"{"centre":"old","name":"鞍山市钢铁专业技术创新中心","organisation":{"organisation":"91210302MA0TE5T16F","name":"某钢公司"},"district":"tiedong","field":"冶金","director":{"name":"赵六"},"status":"operating","established":"2020-05-06","document":"鞍科发〔2020〕8号","source":"档案"}"#
        case .callOpened:
            #"{"call":"c-1","title":"关于申报的\n通知","opens":"2024-08-01","closes":"2024-09-30"}"#
        case .callExtended: #"{"call":"c-1","closes":"2024-10-31","reason":"汛情"}"#
        case .applicationSubmitted:
            #"{"centre":"mg","name":"鞍山市菱镁专业技术创新中心","field":"新材料","organisation":"91210303MA0TE5T24Q","director":{"name":"王一"},"siteArea":"320","equipmentValue":"1250000.00","patents":{"invention":2,"utilityModel":1},"staff":{"fullTime":18,"leaders":2},"cooperation":"协议","plan":{"months":36,"goals":["中试线"]},"call":"c-1"}"#
        case .applicationReturned:
            #"{"centre":"mg","reasons":"缺专利证书","due":"2024-09-19"}"#
        case .applicationSupplemented:
            #"{"centre":"mg","changes":{"siteArea":"400","plan":{"months":24,"goals":["中试线"]}},"text":"已补"}"#
        case .applicationWithdrawn: #"{"centre":"mg","reason":"条件变化"}"#
        case .opinionRecorded:
            #"{"centre":"mg","stage":"preliminary","opinion":"pass","text":"同意"}"#
        case .recommendationIssued:
            #"{"centre":"mg","document":"海科发〔2024〕13号","date":"2024-09-02"}"#
        case .panelConvened:
            #"{"panel":"p-1","purpose":"recognition","experts":["zj-qian","zj-sun"],"centres":["mg"]}"#
        case .panelAmended: #"{"panel":"p-1","add":["zj-li"],"reason":"人数"}"#
        case .expertRecused:
            #"{"panel":"p-1","centre":"mg","reason":"亲属","expert":"zj-qian"}"#
        case .inspectionRecorded:
            #"{"panel":"p-1","centre":"mg","date":"2024-09-12","inspectors":["钱某"],"findings":"一致","passed":true}"#
        case .listProposed: #"{"list":"l-1","centres":["mg","dx"]}"#
        case .listCancelled: #"{"list":"l-1","reason":"重拟"}"#
        case .publicityOpened:
            #"{"list":"l-1","from":"2024-09-26","until":"2024-10-08","untilCountingFirst":"2024-10-08","untilNotCountingFirst":"2024-10-09","centres":["mg"]}"#
        case .publicityExtended: #"{"list":"l-1","until":"2024-10-15","reason":"网站故障"}"#
        case .publicityCancelled: #"{"list":"l-1","reason":"名单有误"}"#
        case .publicityClosed: #"{"list":"l-1","except":["dx"],"centres":["mg"]}"#
        case .objectionRaised:
            #"{"objection":"o-1","list":"l-1","centre":"mg","objector":{"name":\#(sealed),"contact":\#(sealed),"organisation":"举报人单位"},"grounds":"隐秘理由","anonymous":false}"#
        case .objectionAccepted: #"{"objection":"o-1","reason":"符合条件"}"#
        case .objectionDeclined: #"{"objection":"o-1","reason":"无关"}"#
        case .objectionWithdrawn: #"{"objection":"o-1","reason":"误会","byObjector":true}"#
        case .objectionResolved:
            #"{"objection":"o-1","outcome":"partly","findings":"部分属实"}"#
        case .establishmentApproved:
            #"{"centre":"mg","list":"l-1","document":"鞍科发〔2024〕12号","date":"2024-10-09","months":36,"constructionUntil":"2027-10-09"}"#
        case .establishmentRefused:
            #"{"centre":"mg","list":"l-1","document":"鞍科发〔2024〕12号","date":"2024-10-09","objections":["o-1"]}"#
        case .deferralRequested, .deferralReviewed, .deferralGranted, .deferralRefused,
            .acceptanceRequested, .acceptanceReviewed, .acceptancePassed, .acceptanceFailed,
            .committeeFormed, .directorAssessed, .reportSubmitted, .reportReviewed, .reportReturned,
            .reportFiled, .supervisionSubmitted, .supervisionReturned, .supervisionFiled,
            .incidentReported, .incidentConcluded, .changeReported, .changeJoined, .changeConsented,
            .changeConsentRefused, .changeFiled, .changeReturned, .changeWithdrawn, .centreRenamed,
            .centreDirectorChanged, .centreDirectionChanged, .centreHostChanged,
            .centreCoBuildersChanged, .evaluationAnnounced, .evaluationMaterialsSubmitted,
            .evaluationAbsenceRecorded, .evaluationGraded, .rectificationOrdered,
            .rectificationRequested, .rectificationReviewed, .rectificationPassed,
            .rectificationFailed, .relinquishmentRequested, .revocationProposed,
            .revocationHearingHeld, .centreRevoked, .revocationDropped, .statementSubmitted,
            .materialFiled, .documentIssued, .documentServed, .appealRecorded, .appealConcluded,
            .correctionRequested, .recordCorrected, .recordSetAside, .personalErased:
            operation[type] ?? ""
        }
    }

    /// The event of that type from its sample, or from other data.
    static func event(_ type: EventType, _ data: String? = nil) throws -> Event {
        let json = try JSONReader.read(Array((data ?? Self.data(of: type)).utf8))
        var fields = try FieldReader(json, at: "/data", from: .record)
        let event = try Event(type, &fields)
        try fields.end()
        return event
    }

    /// An actor of that form.
    static func actor(_ json: String) throws -> Actor {
        try Actor(JSONReader.read(Array(json.utf8)), at: "/actor", from: .record)
    }

    static let department =
        #"{"account":"dept","role":"department","district":"haicheng","via":"page"}"#

    /// A record of the event.
    static func record(_ event: Event, by actor: String = department) throws -> RecordedEvent {
        RecordedEvent(
            position: 17, recordedMilliseconds: 1_727_000_000_000,
            effective: try #require(Day(iso: "2024-09-26")), actor: try self.actor(actor),
            action: "", command: "", rules: 1, policy: "", article: "", tags: [], event: event,
            attachments: [])
    }
}
