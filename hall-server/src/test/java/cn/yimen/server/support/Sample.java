package cn.yimen.server.support;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A small invented hall: line A at windows 1 and 2, line B at window 2, line C (three numbers a
/// day) at window 3, line D at no window; one item each.
public final class Sample {

    public static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final DeviceId KIOSK = new DeviceId("K1");
    public static final ClerkId CLERK = new ClerkId("0317");
    public static final ClerkId OTHER_CLERK = new ClerkId("0400");
    public static final WindowId ONE = new WindowId("1");
    public static final WindowId TWO = new WindowId("2");

    /// Invented, with a valid check digit: a woman born on 7 March 1990.
    public static final Holder WANG =
            new Holder(IdentityKind.RESIDENT_CARD, "王晓明", "530102199003071529");

    /// Invented: a man born on 1 January 1950.
    public static final Holder LI =
            new Holder(IdentityKind.RESIDENT_CARD, "李建国", "530102195001011217");

    private Sample() {}

    public static HallConfig config() {
        return new HallConfig(
                new HallId("530199000001"),
                "云岭市政务服务中心",
                "一楼综合大厅",
                ZoneId.of("Asia/Shanghai"),
                "12345",
                "HTTPS://YL.EXAMPLE/T/",
                List.of(new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                List.of(line("A", 0), line("B", 0), line("C", 3), line("D", 0)),
                List.of(window("1", "A"), window("2", "A", "B"), window("3", "C")),
                new PassedRule(3, 2),
                new PriorityRule(Map.of(PriorityClass.SENIOR, 2.0), 3, 70),
                List.of());
    }

    private static Line line(String id, int capacity) {
        return new Line(new LineId(id), id, 3, "队列" + id, "1楼", id + "区", 8, capacity);
    }

    private static Window window(String id, String... lines) {
        return new Window(new WindowId(id), List.of(lines).stream().map(LineId::new).toList());
    }

    public static Catalogue catalogue() {
        return new Catalogue(
                "1",
                DAY,
                List.of(),
                List.of(),
                List.of(item("A"), item("B"), item("C"), item("D")));
    }

    private static ServiceItem item(String line) {
        return new ServiceItem(
                code(line),
                "事项" + line,
                "",
                List.of(),
                new LineId(line),
                List.of(),
                List.of(),
                "不收费",
                0,
                1);
    }

    public static ItemCode code(String line) {
        return new ItemCode("ITEM-" + line);
    }

    public static TicketId ticket(long n) {
        return new TicketId(new UUID(0x7000, n));
    }

    public static CommandId command(long n) {
        return new CommandId(new UUID(0x7001, n));
    }

    public static TakeNumber take(long ticket, String line) {
        return new TakeNumber(ticket(ticket), List.of(code(line)), Optional.empty());
    }

    public static TakeNumber take(long ticket, String line, Holder holder) {
        return new TakeNumber(ticket(ticket), List.of(code(line)), Optional.of(holder));
    }

    public static CommandEnvelope envelope(long id, HallCommand command) {
        return new CommandEnvelope(command(id), KIOSK, command);
    }
}
