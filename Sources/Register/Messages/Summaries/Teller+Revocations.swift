import Events

/// Revocation and leaving.
extension Teller {
    func revocationProposed(_ matter: RevocationProposed) -> Phrase {
        Phrase("拟撤销资格，", "Revocation proposed, ") + grounds(matter.grounds)
            + matter.statementUntil.told {
                Phrase("，陈述申辩期限至\($0.chinese)", ", statement until \($0)")
                    + provisional(matter.provisional)
            }
    }

    func hearingHeld(_ matter: RevocationHearing) -> Phrase {
        Phrase("\(matter.date.chinese)举行听证", "Hearing held on \(matter.date)")
    }

    func revocationDecided(_ matter: RevocationDecided) -> Phrase {
        guard matter.revoke else {
            return Phrase("不予撤销资格", "Revocation dropped") + matter.document.told(numbered)
        }
        // What the bureau has not laid down takes no right away.
        let advisory =
            matter.banBinds
            ? Phrase.none : Phrase("（本局尚未规定，仅作提示）", " (not laid down by the bureau)")
        return Phrase("撤销资格，", "Revoked, ") + grounds(matter.grounds)
            + matter.document.told(numbered)
            + matter.banUntil.told {
                Phrase("，至\($0.chinese)不得申报", ", no application until \($0)") + advisory
            }
    }

    private func grounds(_ grounds: RevocationGrounds) -> Phrase {
        let words = Phrase(
            Terms.word(for: grounds, in: .chinese), Terms.word(for: grounds, in: .english))
        return switch grounds {
        case .items: Phrase("依据\(words.chinese)", "under \(words.english)")
        case .request: Phrase(words.chinese, "on \(words.english)")
        }
    }
}
