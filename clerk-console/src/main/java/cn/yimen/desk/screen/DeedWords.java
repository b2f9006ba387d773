package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Deed;
import cn.yimen.desk.desk.Deeds;
import cn.yimen.desk.desk.Deeds.Kept;
import cn.yimen.desk.desk.Desk;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was done without the hall, in words (待补报).
final class DeedWords {

    private DeedWords() {}

    /// 办结 A023
    static String name(Sketch sketch, Deed deed) {
        var number = deed.about().map(TicketNumber::text);
        var command = SayPart.name(sketch, deed.command());
        return number.map(text -> command + " " + text).orElse(command);
    }

    /// All of them, and where they are; empty where nothing waits.
    static Optional<String> all(Sketch sketch) {
        var deeds = sketch.desk().seat().deeds();
        if (deeds.isEmpty()) {
            return Optional.empty();
        }
        var names =
                deeds.all().stream()
                        .map(Kept::deed)
                        .map(deed -> name(sketch, deed))
                        .collect(Collectors.joining(sketch.text("deeds.and")));
        return Optional.of(sketch.text(key(deeds), names));
    }

    private static String key(Deeds deeds) {
        return deeds.isAnyUnsafe() ? "deeds.unsafe" : "deeds.safe";
    }

    /// Whether all that waits waits for somebody else to sign in.
    static boolean isColleagues(Desk desk) {
        var deeds = desk.seat().deeds();
        return !deeds.isEmpty() && deeds.all().stream().noneMatch(kept -> isOf(kept, desk));
    }

    static String clerks(Desk desk) {
        return desk.seat().deeds().all().stream()
                .flatMap(kept -> kept.deed().clerk().stream())
                .map(ClerkId::value)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static boolean isOf(Kept kept, Desk desk) {
        return kept.deed().clerk().equals(Optional.of(desk.post().clerk()));
    }

    /// When each was done, and what it was.
    static List<String> rows(Sketch sketch) {
        return sketch.desk().seat().deeds().all().stream()
                .map(Kept::deed)
                .map(deed ->
                        sketch.words().time(sketch.desk(), deed.at()) + "  " + name(sketch, deed))
                .toList();
    }
}
