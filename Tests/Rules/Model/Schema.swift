import CanonicalJSON

/// The fields of every action the sequences use, as section 3 of the contract tables them.
enum Schema {
    struct Field {
        let name: String
        let kind: String
        let isRequired: Bool
    }

    static let fields: [String: [Field]] = table.mapValues { line in
        line.split(separator: " ").map { entry in
            let parts = entry.split(separator: ":").map(String.init)
            let optional = parts[0].hasSuffix("?")
            return Field(
                name: optional ? String(parts[0].dropLast()) : parts[0], kind: parts[1],
                isRequired: !optional)
        }
    }

    private static let table: [String: String] = [
        "account.open": """
        account:account name:text role:administrator|leader|officer|department|host|expert|auditor organisation?:code district?:id person?:text
        """,
        "account.amend": "account:account changes:object reason:text",
        "account.close": "account:account reason:text",
        "department.adopt": "district:id name:text kind:area|unit from:day until?:day",
        "calendar.adopt": "year:2000-2100 off:days work:days document:text",
        "call.open": "call:id title:text opens:day closes:day",
        "call.extend": "call:id closes:day reason:text",
        "policy.adopt": "policy:text title:text from:day parameters:object",
        "organisation.register": """
        organisation:code name:text kind:enterprise|institution|university|institute district:id address?:text \
        legalRepresentative:text contact?:object
        """,
        "organisation.verify": "organisation:code passed:flag opinion?:text",
        "organisation.amend": "organisation:code changes:object reason:text",
        "centre.carry-over": """
        centre:id name:text organisation:object district:id field:text director:object \
        status:construction|operating|rectifying|revoked statusSince?:past \
        established:past document?:text constructionUntil?:day \
        grade?:grade gradeValidUntil?:day rectificationDue?:day source:text
        """,
        "application.submit": """
        centre:id name:text field:text organisation:code director:object siteArea:amount \
        equipmentValue:amount patents:object staff:object cooperation:string plan:object call?:id
        """,
        "application.return": "centre:id reasons:text due?:day",
        "application.supplement": "centre:id changes:object text?:text",
        "application.withdraw": "centre:id reason:text",
        "review.preliminary": "centre:id opinion:pass|reject text:text",
        "recommendation.issue": "centre+:id document:number date?:past",
        "review.bureau": "centre+:id opinion:pass|reject text:text",
        "panel.convene": """
        panel:id purpose:recognition|acceptance|evaluation|rectification experts:ids \
        centres:ids
        """,
        "panel.amend": "panel:id add:ids reason:text",
        "panel.recuse": "panel:id centre:id reason:text expert?:id",
        "review.expert": "panel:id centre:id score:0-100 opinion:support|oppose text:text",
        "inspection.record": """
        panel:id centre:id date:past inspectors:ids findings:text passed:flag
        """,
        "list.propose": "list:id centres:ids",
        "list.cancel": "list:id reason:text",
        "establishment.refuse": "centre+:id reason:text document?:number",
        "publicity.open": "list:id from:day until?:day",
        "publicity.extend": "list:id until:day reason:text",
        "publicity.cancel": "list:id reason:text",
        "publicity.close": "list:id except?:some",
        "objection.raise": "objection:id list:id centre?:id objector:object grounds:text",
        "objection.accept": "objection:id reason:text",
        "objection.decline": "objection:id reason:text",
        "objection.withdraw": "objection:id reason:text",
        "objection.resolve": "objection:id outcome:upheld|partly|dismissed findings:text",
        "establishment.approve": """
        list:id document:number date:past constructionMonths?:1-120
        """,
        "deferral.request": "centre:id months:1-120 reason:text",
        "deferral.review": "centre:id opinion:pass|reject text:text",
        "deferral.decide": "centre:id granted:flag document?:number text:text",
        "acceptance.request": "centre:id report:text",
        "acceptance.review": "centre:id opinion:pass|reject text:text",
        "acceptance.conclude": "centre:id panel?:id passed:flag text:text document?:number",
        "committee.form": "centre:id members:ids",
        "director.assess": "centre:id year:2000-2100 conclusion:text text:text",
        "report.submit": "centre:id year:2000-2100 report:text",
        "report.review": "centre:id year:2000-2100 opinion:pass|return text:text",
        "report.return": "centre:id year:2000-2100 reason:text",
        "report.file": "centre+:id year:2000-2100",
        "supervision.submit": "year:2000-2100 conclusions:list report:text",
        "supervision.return": "district:id year:2000-2100 reason:text",
        "supervision.file": "district:id year:2000-2100",
        "incident.report": """
        incident:id centre:id \
        kind:quality|safety|penalty|fraud|halt|bankruptcy|complaint date:past facts:text \
        authority?:text document?:text
        """,
        "incident.conclude": "incident:id substantiated:flag text:text",
        "change.report": """
        change:id centre:id kind:rename|director|direction|host|co-builders to:object \
        reason:text effective?:past
        """,
        "change.join": "change:id text:text",
        "change.consent": "change:id consent:flag text:text",
        "change.file": "change:id text?:text",
        "change.return": "change:id reason:text",
        "change.withdraw": "change:id reason:text",
        "evaluation.announce": """
        evaluation:id year:2000-2100 centres:ids materialsDue:day document?:number
        """,
        "evaluation.submit": "evaluation:id centre:id materials:text",
        "evaluation.absence": "evaluation:id centre:id excused:flag reason:text",
        "evaluation.grade": """
        evaluation:id centre+:id grade:grade document:number date:past reason?:text
        """,
        "rectification.request": "centre:id report:text",
        "rectification.review": "centre:id opinion:pass|reject text:text",
        "rectification.conclude": "centre:id panel?:id passed:flag text:text document?:number",
        "centre.relinquish": "centre:id reason:text",
        "revocation.propose": "centre+:id grounds:grounds facts:text",
        "revocation.hear": "centre:id minutes:text date:past",
        "revocation.decide": """
        centre+:id revoke:flag document?:number text:text answer?:text
        """,
        "statement.submit": "about:position text:text waived?:flag hearing?:flag",
        "material.file": """
        centre?:id about?:position \
        kind:minutes|legal-review|investigation|letter|call|transfer|benefit|other date:past \
        title:text text:text
        """,
        "document.issue": "positions:positions document:number date:past",
        "document.serve": """
        positions:positions recipient:text \
        method:direct|left|post|electronic|proxy|notice|published date:past remedies:text
        """,
        "appeal.record": """
        appeal:id position:position authority:text received:day stay?:flag
        """,
        "appeal.conclude": """
        appeal:id outcome:upheld|set-aside|altered|unlawful-but-stands|withdrawn \
        document:text text:text
        """,
        "correction.request": "position:position changes:object reason:text",
        "record.correct": "position:position changes:object reason:text request?:position",
        "record.set-aside": """
        position:position authority:entry-error|bureau|superior|reconsideration|court \
        reason:text document?:authority
        """,
    ]
}
