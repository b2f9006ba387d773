package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.HandingIn.Phone;
import java.util.List;
import java.util.Random;

/// What happens while what a case lacks is handed in.
final class LikelyCompletions {

    private LikelyCompletions() {}

    static KioskEvent of(long session, Completing at, Random random) {
        return switch (at) {
            case Completing.Lacks lacks -> lacks(session, lacks, random);
            case Completing.Ways _ ->
                    new DealTouch.Provide(random.nextInt(4) == 0 ? Way.NONE : Way.PHONE);
            case Completing.ByPhone phone ->
                    phone.phone() instanceof Phone.Asking
                            ? new DealAnswer.UploadOffered(session, "http://p", TestHall.MORNING)
                            : new DealAnswer.Uploaded(session, List.of("f"), random.nextBoolean());
            case Completing.Completed _ -> KioskEvent.Key.DONE;
        };
    }

    private static KioskEvent lacks(long session, Completing.Lacks at, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new DealAnswer.PapersFound(session, at.finds().as(Finds.Looking.DONE));
            case 1 -> new DealTouch.LookUpPapers();
            default ->
                    at.given().isEmpty() ? new DealTouch.OpenPaper("book") : KioskEvent.Key.CONFIRM;
        };
    }
}
