package cn.yimen.hall.state;

import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.HallWideEvent.EmergencyCleared;
import cn.yimen.hall.event.HallWideEvent.EmergencyDeclared;
import cn.yimen.hall.event.HallWideEvent.NoticePosted;
import cn.yimen.hall.event.HallWideEvent.NoticeWithdrawn;
import cn.yimen.hall.event.HallWideEvent.ScreensIdentified;
import java.time.Instant;

/// What each event makes of what the hall is told.
final class BulletinFold {

    private BulletinFold() {}

    static void apply(Draft draft, Instant at, HallWideEvent.ToAll event) {
        var before = draft.special.told();
        draft.special =
                draft.special.with(
                        switch (event) {
                            case NoticePosted e -> before.with(notice(e, at), at);
                            case NoticeWithdrawn e -> before.without(e.notice());
                            case EmergencyDeclared e ->
                                    before.declared(new Emergency(e.kind(), e.clerk(), at));
                            case EmergencyCleared _ -> before.lifted(at);
                            case ScreensIdentified _ -> before.identified(at);
                        });
    }

    private static Notice notice(NoticePosted event, Instant at) {
        return new Notice(
                event.notice(),
                event.text(),
                event.translations(),
                event.urgent(),
                event.until(),
                at);
    }
}
