package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Asking;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.ProvinceQuestion;
import cn.yimen.ui.icon.Icon;

/// While the province is asked, and where it does not answer or says no.
record AskingFace(Surroundings around) {

    Page of(Asking state) {
        return switch (state) {
            case Asking.Asked asked ->
                    Page.titled(around.text("asking." + name(asked.question())))
                            .lead(around.text("asking.wait"))
                            .primary(
                                    Act.of(around.text("asking.busy"), KioskEvent.Key.STAY)
                                            .busy(around.text("asking.busy")));
            case Asking.NotReached not -> notReached(not);
            case Asking.Declined declined -> declined(declined);
        };
    }

    /// Whether an act was done nobody knows yet: asking again tells, and does it once.
    private Page notReached(Asking.NotReached state) {
        var content =
                Page.titled(around.text("asking.not-reached"))
                        .notice(
                                Band.attention(
                                        Icon.OFFLINE,
                                        around.text(
                                                isAct(state.question())
                                                        ? "asking.perhaps-done"
                                                        : "asking.nothing-lost")));
        return content.primary(
                        Act.of(Icon.UNDO, around.text("asking.again"), KioskEvent.Key.CONFIRM))
                .secondary(Act.of(Icon.BACK, around.text("asking.back"), KioskEvent.Key.DONE));
    }

    private Page declined(Asking.Declined state) {
        return Page.titled(around.text("asking.no." + state.why()))
                .notice(Band.attention(Icon.INFO, around.text("asking.helps." + state.why())))
                .primary(Act.of(Icon.BACK, around.text("asking.back"), KioskEvent.Key.DONE));
    }

    private static boolean isAct(ProvinceQuestion question) {
        return switch (question) {
            case ProvinceQuestion.Book _,
                    ProvinceQuestion.Rebook _,
                    ProvinceQuestion.Cancel _,
                    ProvinceQuestion.RateAppeal _,
                    ProvinceQuestion.CompleteCase _,
                    ProvinceQuestion.SeeReminder _ ->
                    true;
            case ProvinceQuestion.AskSlots _,
                    ProvinceQuestion.AskMatters _,
                    ProvinceQuestion.AskCase _,
                    ProvinceQuestion.AskHalls _,
                    ProvinceQuestion.Verify _,
                    ProvinceQuestion.AskAppeal _ ->
                    false;
        };
    }

    private static String name(ProvinceQuestion question) {
        return switch (question) {
            case ProvinceQuestion.AskSlots _ -> "slots";
            case ProvinceQuestion.Book _, ProvinceQuestion.Rebook _ -> "book";
            case ProvinceQuestion.Cancel _ -> "cancel";
            case ProvinceQuestion.AskMatters _,
                    ProvinceQuestion.AskCase _,
                    ProvinceQuestion.SeeReminder _ ->
                    "matters";
            case ProvinceQuestion.CompleteCase _ -> "complete";
            case ProvinceQuestion.AskHalls _ -> "halls";
            case ProvinceQuestion.Verify _ -> "verify";
            case ProvinceQuestion.AskAppeal _, ProvinceQuestion.RateAppeal _ -> "appeal";
        };
    }
}
