package cn.yimen.system.model;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.wire.ExtraHours.AnnounceSession;
import cn.yimen.hall.wire.ExtraHours.WithdrawSession;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.ReopenLine;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.Helping.CancelHelp;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What the hall's manager does, and what machines say of themselves.
record Masters(Books books, Lots lots) {

    HallCommand reopen() {
        return new ResumeHall(lots.clerk());
    }

    HallCommand act() {
        return switch (lots.random.nextInt(12)) {
            case 0, 1 -> new CloseLine(lots.line(), lots.clerk(), lots.oneOf("", "已满"));
            case 2, 3 -> new ReopenLine(lots.line(), lots.clerk());
            case 4 -> new StopHall(lots.clerk(), "演习");
            case 5 -> reopen();
            case 6, 7 -> session();
            case 8, 9 -> new ChangeConfig(otherConfig(), lots.clerk());
            default -> machine();
        };
    }

    private HallCommand session() {
        if (!books.sessions.isEmpty() && lots.chance(30)) {
            var s = lots.oneOf(books.sessions).orElseThrow();
            return new WithdrawSession(s.day(), s.from(), s.to(), s.lines(), lots.clerk());
        }
        int hour = lots.random.nextInt(7, 20);
        int length = lots.chance(90) ? lots.random.nextInt(1, 4) : 0;
        return new AnnounceSession(
                books.day.plusDays(lots.random.nextInt(-1, 3)),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + length, 0),
                lots.chance(50) ? List.<LineId>of() : List.of(lots.line()),
                lots.clerk(),
                lots.chance(70) ? Optional.empty() : Optional.of(List.of(lots.window())),
                lots.chance(70) ? Optional.empty() : Optional.of(lots.random.nextInt(1, 6)));
    }

    private HallConfig otherConfig() {
        return lots.chance(10) ? books.config : new World(lots.random).config();
    }

    private DeviceId caller() {
        return lots.oneOf(List.copyOf(books.help.keySet())).orElseGet(lots::kiosk);
    }

    private HallCommand machine() {
        return switch (lots.random.nextInt(10)) {
            case 0, 1 -> new RequestHelp(lots.oneOf("choose", "card"));
            case 2, 3 -> new TakeHelp(caller(), lots.window());
            case 4 -> new EndHelp(caller(), lots.window());
            case 5 -> new CancelHelp();
            case 6, 7 -> new Helping.GuideTakesHelp(caller(), lots.clerk());
            case 8 -> new Helping.GuideEndsHelp(caller(), lots.clerk());
            default -> new ReportDevice("printer", lots.oneOf("READY", "FAILED"), List.of());
        };
    }
}
