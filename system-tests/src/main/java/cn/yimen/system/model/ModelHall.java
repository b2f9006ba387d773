package cn.yimen.system.model;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.ExtraHours.AnnounceSession;
import cn.yimen.hall.wire.ExtraHours.WithdrawSession;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.AddItem;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReopenLine;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.ServeTogether;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.TickItem;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.Helping.CancelHelp;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import cn.yimen.hall.wire.ToAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A hall by the reference model: asked with the same commands as the real one.
final class ModelHall {

    final Books books;
    private final Lines lines;

    private final Foresight foresight;

    ModelHall(HallConfig config, Catalogue catalogue, Foresight foresight) {
        this.foresight = foresight;
        books = new Books(config);
        books.told = 1;
        lines = new Lines(books, catalogue);
    }

    /// What happens by itself up to this moment.
    List<String> comeTo(Instant now) {
        books.now = now;
        var today = LocalDate.ofInstant(now, books.config.zone());
        var bookings = new Bookings(books, lines, foresight);
        List<String> facts = new ArrayList<>(bookings.missed(today));
        if (today.isAfter(books.day)) {
            books.turnThePage(today);
            facts.add("day " + today);
        }
        books.told += facts.size();
        return facts;
    }

    Verdict answer(DeviceId from, HallCommand command) {
        var verdict = Sound.is(command) ? decide(from, command) : Verdict.refused(Refusal.INVALID);
        if (verdict instanceof Verdict.Done done) {
            books.told += done.facts().size();
        }
        return verdict;
    }

    private Verdict decide(DeviceId from, HallCommand command) {
        return switch (command) {
            case HallCommand.Issuing c -> issuing(from, c);
            case HallCommand.AtWindow c -> atWindow(c);
            case HallCommand.OfTicket c -> ofTicket(from, c);
            case HallCommand.OfHall c -> ofHall(from, c);
            case Helping c -> helping(from, c);
            case Beside c -> throw new IllegalArgumentException("the model writes nothing: " + c);
            case ToAll c -> throw new IllegalArgumentException("the model tells nobody: " + c);
            case InHand c -> throw new IllegalArgumentException("the model has no manager: " + c);
            case AnnounceSession c -> new House(books).announce(c);
            case WithdrawSession c -> new House(books).withdraw(c);
        };
    }

    private Verdict issuing(DeviceId from, HallCommand.Issuing command) {
        return switch (command) {
            case TakeNumber c -> new Taking(books, lines, foresight).take(c, from);
            case IssueByStaff c -> new Taking(books, lines, foresight).byHand(c, from);
            case CheckIn c -> new Bookings(books, lines, foresight).checkIn(c, from);
            case RecordAppointment c -> new Bookings(books, lines, foresight).book(c);
            case CancelAppointment c -> new Bookings(books, lines, foresight).cancel(c);
            case LeaseNumbers c -> new Leasing(books).lease(c, from);
            case HandOver c -> new HandingOver(books, lines).handOver(c, from);
        };
    }

    private Verdict atWindow(HallCommand.AtWindow command) {
        return switch (command) {
            case OpenWindow c -> new Desk(books).open(c);
            case PauseWindow c -> new Desk(books).pause(c);
            case ResumeWindow c -> new Desk(books).resume(c);
            case CloseWindow c -> new Desk(books).close(c);
            case CallNext c -> new Calls(books).next(c);
            case CallChosen c -> new Calls(books).chosen(c);
            case ResumeTicket c -> new Calls(books).resume(c);
            case ServeTogether c -> new Calls(books).together(c);
            case RecallTicket c -> of(c.ticket(), slip -> new Turns(books).recall(slip, c));
            case StartServing c -> of(c.ticket(), slip -> new Turns(books).start(slip, c));
            case FinishServing c -> of(c.ticket(), slip -> new Turns(books).finish(slip, c));
            case PassTicket c -> of(c.ticket(), slip -> new Turns(books).pass(slip, c));
            case TickItem c -> of(c.ticket(), slip -> new Turns(books).tick(slip, c));
            case AddItem c -> of(c.ticket(), slip -> new Turns(books).add(slip, c, lines));
            case HoldTicket c -> of(c.ticket(), slip -> new Moves(books).hold(slip, c));
            case TransferTicket c -> of(c.ticket(), slip -> new Moves(books).transfer(slip, c));
            case ReferTicket c -> of(c.ticket(), slip -> new Moves(books).refer(slip, c));
        };
    }

    private Verdict ofTicket(DeviceId from, HallCommand.OfTicket command) {
        return switch (command) {
            case ReportPrint c -> of(c.ticket(), slip -> new Paper(books).report(slip, c));
            case RejoinQueue c -> of(c.ticket(), slip -> new Slips(books).rejoin(slip, c));
            case WithdrawTicket c -> of(c.ticket(), slip -> new Slips(books).withdraw(slip, c));
            case RateService c -> of(c.ticket(), slip -> new Slips(books).rate(slip, c));
            case AcknowledgeCall c ->
                    of(c.ticket(), slip -> new Slips(books).acknowledge(slip, c, from));
            case GrantPriority c -> of(c.ticket(), slip -> new Slips(books).grant(slip, c));
        };
    }

    private Verdict of(TicketId ticket, Function<Slip, Verdict> step) {
        var slip = books.slips.get(ticket);
        return slip == null ? Verdict.refused(Refusal.UNKNOWN_TICKET) : step.apply(slip);
    }

    private Verdict helping(DeviceId from, Helping command) {
        return switch (command) {
            case RequestHelp c -> new House(books).help(c, from);
            case TakeHelp c -> new House(books).takeHelp(c);
            case EndHelp c -> new House(books).endHelp(c);
            case Helping.GuideTakesHelp c -> new House(books).guideTakesHelp(c);
            case Helping.GuideEndsHelp c -> new House(books).guideEndsHelp(c);
            case CancelHelp _ -> new House(books).cancelHelp(from);
        };
    }

    private Verdict ofHall(DeviceId from, HallCommand.OfHall command) {
        return switch (command) {
            case CloseLine c -> new House(books).close(c);
            case ReopenLine c -> new House(books).reopen(c);
            case StopHall c -> new House(books).stop(c);
            case ResumeHall c -> new House(books).resume(c);
            case ChangeConfig c -> new House(books).change(c);
            case ReportDevice c -> new House(books).report(c, from);
        };
    }
}
