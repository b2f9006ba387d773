package cn.yimen.hall.event;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What concerns the hall as a whole, or a machine in it.
public sealed interface HallWideEvent extends HallEvent {

    /// The hall is laid out so from now on.
    ///
    /// @param by who changed it by day; empty where the server read it at its start
    record Configured(HallConfig config, Optional<ClerkId> by) implements HallWideEvent {
        public Configured(HallConfig config) {
            this(config, Optional.empty());
        }
    }

    /// A business day begins: numbers start again, yesterday's tickets are out of the way.
    record DayOpened(LocalDate day) implements HallWideEvent {}

    /// Somebody at a machine asked for staff.
    ///
    /// @param step where the citizen is, as a word of the flow ("choose"); never anything personal
    record HelpRequested(DeviceId device, String step) implements HallWideEvent {}

    record HelpTaken(DeviceId device, WindowId by) implements HallWideEvent {}

    /// Somebody without a window (导办) goes there.
    record GuideTookHelp(DeviceId device, ClerkId guide) implements HallWideEvent {}

    /// Nobody is needed there any more.
    ///
    /// @param by whose clerk said so; empty where a guide did, or the citizen finished without
    ///   anybody
    record HelpEnded(DeviceId device, Optional<WindowId> by, Optional<ClerkId> guide)
            implements HallWideEvent {
        public HelpEnded(DeviceId device, Optional<WindowId> by) {
            this(device, by, Optional.empty());
        }
    }

    /// A machine's part changed its status.
    ///
    /// @param part "printer", "card-reader", "scanner", "loudspeaker"
    /// @param readiness and `faults`: the words of the device module, open for new ones
    /// @param left sheets or tickets that it is good for yet, about; empty where it cannot tell
    record DeviceReported(
            DeviceId device,
            String part,
            String readiness,
            List<String> faults,
            Optional<Integer> left)
            implements HallWideEvent {
        public DeviceReported {
            faults = List.copyOf(faults);
        }

        public DeviceReported(DeviceId device, String part, String readiness, List<String> faults) {
            this(device, part, readiness, faults, Optional.empty());
        }
    }

    /// A kiosk may give these numbers while it cannot reach the server; nobody else ever gives
    /// them.
    ///
    /// @param from the first ordinal, `to` the last
    record NumbersLeased(DeviceId device, LineId line, LocalDate day, int from, int to)
            implements HallWideEvent {}

    /// 停止取号: the line gives no more numbers today; who has one is served.
    ///
    /// @param notice what citizens read; may be empty
    record LineClosed(LineId line, ClerkId clerk, String notice) implements HallWideEvent {}

    record LineReopened(LineId line, ClerkId clerk) implements HallWideEvent {}

    /// 紧急停止: nothing is given and nobody is called until [HallResumed].
    record HallStopped(ClerkId clerk, String reason) implements HallWideEvent {}

    record HallResumed(ClerkId clerk) implements HallWideEvent {}

    /// 延时服务、周末专场: the hall works on that day at those hours too.
    ///
    /// @param lines which it serves then; all where empty
    /// @param windows that are to be open then
    /// @param capacity numbers of each line at most
    record ExtraSessionAnnounced(
            LocalDate day,
            LocalTime from,
            LocalTime to,
            List<LineId> lines,
            ClerkId clerk,
            Optional<List<WindowId>> windows,
            Optional<Integer> capacity)
            implements HallWideEvent {
        public ExtraSessionAnnounced {
            lines = List.copyOf(lines);
            windows = windows.map(List::copyOf);
        }

        public ExtraSessionAnnounced(
                LocalDate day, LocalTime from, LocalTime to, List<LineId> lines, ClerkId clerk) {
            this(day, from, to, lines, clerk, Optional.empty(), Optional.empty());
        }
    }

    /// What was announced for that day, those hours and lines does not take place.
    record ExtraSessionWithdrawn(
            LocalDate day, LocalTime from, LocalTime to, List<LineId> lines, ClerkId clerk)
            implements HallWideEvent {
        public ExtraSessionWithdrawn {
            lines = List.copyOf(lines);
        }
    }

    /// The journal was damaged; this one holds what could be read of it. The last event that was
    /// not decided but found.
    ///
    /// @param proven the chain of the damaged one held through this entry
    /// @param kept entries that are here again: those, and what could be read behind them
    /// @param lost entries at least that are not
    /// @param why what was found damaged
    /// @param quarantine where the damaged files lie, untouched
    /// @param floors the line's next numbers are beyond these, so that none is given twice
    record JournalRebuilt(
            long proven, long kept, long lost, String why, String quarantine, List<Floor> floors)
            implements HallWideEvent {

        public JournalRebuilt {
            floors = List.copyOf(floors);
        }

        public record Floor(LineId line, int ordinal) {}
    }

    /// What is asked of machines from afar. Changes nothing in the queue; it is written down for
    /// whoever asks later.
    sealed interface FromAfar extends HallWideEvent {

        DeviceId device();

        CommandId order();
    }

    /// A person asked something of a machine.
    ///
    /// @param what as it is named on the wire: "restart-program"
    record MachineOrdered(DeviceId device, String what, CommandId order, ClerkId clerk)
            implements FromAfar {}

    /// The machine said what became of it.
    ///
    /// @param how "DONE" or why not
    record MachineOrderEnded(DeviceId device, CommandId order, String how) implements FromAfar {}

    /// Which machines the hall lets in (设备入网). Changes nothing in the queue; it is written down for
    /// whoever asks later.
    sealed interface LettingIn extends HallWideEvent {

        DeviceId device();
    }

    /// A machine belongs to the hall, or goes on doing so.
    ///
    /// @param serial of its certificate, hexadecimal, which is good `until` then
    record MachineAdmitted(
            DeviceId device, DeviceRole role, Entry how, String serial, Instant until)
            implements LettingIn {

        /// How it came by its certificate.
        public enum Entry {
            /// It was enrolled, or issued one.
            NEW,
            /// Another machine came under the name of this one, which is out.
            REPLACED,
            /// The same machine, before its certificate ended.
            RENEWED,
            /// It had been put out, and the list says so no more.
            READMITTED
        }
    }

    /// A machine is not let in any more.
    ///
    /// @param by who put it out, as the tool knew it; empty where it vanished from the list
    record MachinePutOut(DeviceId device, DeviceRole role, String by, String why)
            implements LettingIn {}

    /// What everybody in the hall is told by its screens and loudspeakers.
    sealed interface ToAll extends HallWideEvent {}

    /// 发布通知
    ///
    /// @param translations of the text, by language tag
    /// @param urgent before the others, and aloud
    record NoticePosted(
            NoticeId notice,
            String text,
            Map<String, String> translations,
            boolean urgent,
            Optional<Instant> until,
            ClerkId clerk)
            implements ToAll {
        public NoticePosted {
            translations = Map.copyOf(translations);
        }
    }

    record NoticeWithdrawn(NoticeId notice, ClerkId clerk) implements ToAll {}

    /// 紧急情况: every screen says only this.
    record EmergencyDeclared(EmergencyKind kind, ClerkId clerk) implements ToAll {}

    record EmergencyCleared(ClerkId clerk) implements ToAll {}

    /// Every screen says for half a minute which one it is.
    record ScreensIdentified(ClerkId clerk) implements ToAll {}

    /// What a manager has in hand.
    sealed interface InHand extends HallWideEvent {}

    /// A person takes care of an alarm.
    ///
    /// @param alarm its id
    /// @param level which it had then; a worse one needs a person again
    record AlarmAccepted(String alarm, Level level, ClerkId clerk) implements InHand {}

    /// One step on the way of a bad rating (差评).
    ///
    /// @param text what was found, done or said; of 整改 and 公开 everybody reads it
    record FollowUpAdvanced(
            TicketId ticket,
            FollowUpStage stage,
            String text,
            Optional<ClerkId> responsible,
            ClerkId clerk)
            implements InHand {}
}
