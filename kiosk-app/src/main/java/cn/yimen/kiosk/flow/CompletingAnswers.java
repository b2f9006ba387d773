package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Completing.ByPhone;
import cn.yimen.kiosk.flow.Completing.Completed;
import cn.yimen.kiosk.flow.Completing.Lacks;
import cn.yimen.kiosk.flow.Completing.Ways;
import cn.yimen.kiosk.flow.HandingIn.Phone;
import java.util.List;

/// What the province and a phone say while a case is completed.
final class CompletingAnswers {

    private CompletingAnswers() {}

    static Next given(Kiosk kiosk, Completing state, DealAnswer answer) {
        return switch (state) {
            case Lacks at -> Next.of(kiosk.with(found(at, answer)));
            case Ways at -> Next.of(kiosk.with(new Ways(found(at.list(), answer), at.rule())));
            case ByPhone at -> phone(kiosk, at, answer);
            case Completed _ -> Next.of(kiosk);
        };
    }

    private static Lacks found(Lacks at, DealAnswer answer) {
        return switch (answer) {
            case DealAnswer.PapersFound(long _, var finds) -> at.with(finds);
            case DealAnswer.Unanswered _ -> at.with(at.finds().as(Finds.Looking.NOT_REACHED));
            default -> at;
        };
    }

    private static Next phone(Kiosk kiosk, ByPhone at, DealAnswer answer) {
        return switch (answer) {
            case DealAnswer.UploadOffered offered when at.phone() instanceof Phone.Asking ->
                    Next.of(kiosk.with(new ByPhone(at.ways(), shown(offered))));
            case DealAnswer.Uploaded uploaded when at.phone() instanceof Phone.Shown shown ->
                    uploaded(kiosk, new ByPhone(at.ways(), with(shown, uploaded)), uploaded);
            case DealAnswer.UploadEnded ended -> Next.of(kiosk.with(ended(at, ended)));
            default -> Next.of(kiosk);
        };
    }

    private static Phone shown(DealAnswer.UploadOffered offered) {
        return new Phone.Shown(offered.text(), offered.expiresAt(), List.of());
    }

    private static Phone with(Phone.Shown shown, DealAnswer.Uploaded uploaded) {
        return new Phone.Shown(shown.text(), shown.expiresAt(), uploaded.files());
    }

    private static Next uploaded(Kiosk kiosk, ByPhone at, DealAnswer.Uploaded uploaded) {
        var awake = kiosk.with(kiosk.session().touched());
        return uploaded.finished() ? CompletingTouches.taken(awake, at) : Next.of(awake.with(at));
    }

    /// What has arrived by then is kept.
    private static ByPhone ended(ByPhone at, DealAnswer.UploadEnded ended) {
        boolean some = at.phone() instanceof Phone.Shown shown && !shown.files().isEmpty();
        return some
                ? at
                : new ByPhone(
                        at.ways(), ended.tooLate() ? new Phone.TooLate() : new Phone.NotReached());
    }
}
