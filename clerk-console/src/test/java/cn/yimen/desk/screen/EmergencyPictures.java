package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskInUse;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.EmergencyCleared;
import cn.yimen.hall.event.HallWideEvent.EmergencyDeclared;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A desk in an emergency, and right after it.
final class EmergencyPictures {

    private static final ClerkId MANAGER = new ClerkId("0001");

    private EmergencyPictures() {}

    static Map<String, Desk> all() {
        var pictures = new LinkedHashMap<String, Desk>();
        for (var kind : EmergencyKind.values()) {
            var name = "emergency-" + kind.name().toLowerCase(Locale.ROOT);
            pictures.put(name, told(new EmergencyDeclared(kind, MANAGER)));
        }
        pictures.put(
                "emergency-lifted",
                told(
                        new EmergencyDeclared(EmergencyKind.SHELTER, MANAGER),
                        new EmergencyCleared(MANAGER)));
        return pictures;
    }

    private static Desk told(HallEvent... events) {
        DeskInUse use = DeskPictures.serving();
        for (var event : events) {
            use.hall.tell(use.now(), event);
        }
        use.hear();
        return use.desk;
    }
}
