package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.Dealing.Owed;
import cn.yimen.kiosk.flow.Dealing.Part;
import cn.yimen.kiosk.flow.Dealing.Receipt;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseState;

/// What the province says of an application, in the flow's words.
final class Receipts {

    private Receipts() {}

    static Receipt of(DealEffect.HandIn handed, CaseProgress progress) {
        var filing = handed.filing();
        var draft = handed.draft();
        return new Receipt(
                draft.item(),
                progress.receipt(),
                progress.number(),
                progress.acceptedAt().orElse(progress.submittedAt()),
                progress.due(),
                progress.children().stream()
                        .map(child ->
                                new Part(child.itemName(), child.number().orElse(child.receipt())))
                        .toList(),
                progress.corrections().stream()
                        .map(owed ->
                                new Owed(
                                        filing.papers().stream()
                                                .filter(rule -> rule.code().equals(owed.material()))
                                                .map(Rule::name)
                                                .findFirst()
                                                .orElse(owed.material()),
                                        owed.due()))
                        .toList(),
                filing.papers().stream()
                        .filter(rule ->
                                draft.pages().containsKey(rule.code())
                                        || draft.support().provided().containsKey(rule.code()))
                        .map(Rule::name)
                        .toList(),
                progress.state() == CaseState.FINISHED);
    }
}
