package cn.yimen.server.staff;

import static cn.yimen.hall.domain.StaffRole.CLERK;
import static cn.yimen.hall.domain.StaffRole.GUIDE;
import static cn.yimen.hall.domain.StaffRole.SUPERVISOR;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.ExtraHours;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.AtWindow;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.Issuing;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.OfHall;
import cn.yimen.hall.wire.HallCommand.OfTicket;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReopenLine;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Helping.CancelHelp;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.GuideEndsHelp;
import cn.yimen.hall.wire.Helping.GuideTakesHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import cn.yimen.hall.wire.ToAll;
import java.util.Set;

/// Who may send which command. A new command does not compile before it stands here.
final class Permissions {

    private Permissions() {}

    static Need of(HallCommand command) {
        return switch (command) {
            case AtWindow atWindow ->
                    atWindow.by()
                            .map(Permissions::supervisor)
                            .orElse(new Need.Named(atWindow.clerk(), Set.of(CLERK, SUPERVISOR)));
            case Issuing issuing -> of(issuing);
            case OfTicket ofTicket -> of(ofTicket);
            case OfHall ofHall -> of(ofHall);
            case RequestHelp _, CancelHelp _ -> new Need.Nobody();
            case TakeHelp _, EndHelp _ -> new Need.Anybody();
            case GuideTakesHelp take ->
                    new Need.Named(take.guide(), Set.of(CLERK, GUIDE, SUPERVISOR));
            case GuideEndsHelp end -> new Need.Named(end.guide(), Set.of(CLERK, GUIDE, SUPERVISOR));
            case Beside beside -> new Need.Named(beside.clerk(), Set.of(CLERK, GUIDE, SUPERVISOR));
            case ToAll toAll -> supervisor(toAll.clerk());
            case InHand inHand -> supervisor(inHand.clerk());
            case ExtraHours hours -> supervisor(hours.clerk());
        };
    }

    private static Need of(Issuing command) {
        return switch (command) {
            case IssueByStaff issue ->
                    new Need.Named(issue.clerk(), Set.of(CLERK, GUIDE, SUPERVISOR));
            case TakeNumber _,
                    RecordAppointment _,
                    CancelAppointment _,
                    CheckIn _,
                    LeaseNumbers _,
                    HandOver _ ->
                    new Need.Nobody();
        };
    }

    private static Need of(OfTicket command) {
        return switch (command) {
            case GrantPriority grant ->
                    new Need.Named(grant.clerk(), Set.of(CLERK, GUIDE, SUPERVISOR));
            case ReportPrint _, RejoinQueue _, WithdrawTicket _, RateService _, AcknowledgeCall _ ->
                    new Need.Nobody();
        };
    }

    private static Need of(OfHall command) {
        return switch (command) {
            case ReportDevice _ -> new Need.Nobody();
            case CloseLine close -> supervisor(close.clerk());
            case ReopenLine reopen -> supervisor(reopen.clerk());
            case StopHall stop -> supervisor(stop.clerk());
            case ResumeHall resume -> supervisor(resume.clerk());
            case ChangeConfig change -> supervisor(change.clerk());
        };
    }

    static Need supervisor(ClerkId clerk) {
        return new Need.Named(clerk, Set.of(SUPERVISOR));
    }
}
