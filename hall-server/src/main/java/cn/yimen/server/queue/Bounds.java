package cn.yimen.server.queue;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PersonalNumbers;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.ExtraHours;
import cn.yimen.hall.wire.ExtraHours.AnnounceSession;
import cn.yimen.hall.wire.ExtraHours.WithdrawSession;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReopenLine;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.Helping.CancelHelp;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.InHand.AcceptAlarm;
import cn.yimen.hall.wire.InHand.AdvanceFollowUp;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import cn.yimen.hall.wire.ToAll;
import cn.yimen.hall.wire.ToAll.ClearEmergency;
import cn.yimen.hall.wire.ToAll.DeclareEmergency;
import cn.yimen.hall.wire.ToAll.IdentifyScreens;
import cn.yimen.hall.wire.ToAll.PostNotice;
import cn.yimen.hall.wire.ToAll.WithdrawNotice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What values may look like before a rule looks at them: the journal keeps them for ever, so that
/// nobody may fill it with pages of text.
final class Bounds {

    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}_.:/-]{1,40}");
    private static final int TEXT = 200;
    private static final int WRITTEN = 500;
    private static final int ITEMS = 20;
    private static final int WINDOWS = 200;
    private static final int CAPACITY = 9_999;
    private static final int LEVELS = 5;
    private static final int CLERK = 32;
    private static final int LARGEST_ORDINAL = 999_999;

    private Bounds() {}

    static boolean areKept(CommandEnvelope envelope) {
        return isWord(envelope.from().value()) && areKept(envelope.command());
    }

    private static boolean areKept(HallCommand command) {
        return switch (command) {
            case HallCommand.Issuing c -> areKept(c);
            case HallCommand.AtWindow c ->
                    isClerk(c.clerk()) && c.by().map(Bounds::isClerk).orElse(true) && areKept(c);
            case HallCommand.OfTicket c -> areKept(c);
            case HallCommand.OfHall c -> areKept(c);
            case RequestHelp c -> isWord(c.step());
            case TakeHelp _, EndHelp _, CancelHelp _ -> true;
            case Helping.GuideTakesHelp c -> isClerk(c.guide());
            case Helping.GuideEndsHelp c -> isClerk(c.guide());
            case Beside c -> isClerk(c.clerk()) && areKept(c);
            case ToAll c -> isClerk(c.clerk()) && areKept(c);
            case InHand c -> isClerk(c.clerk()) && areKept(c);
            case ExtraHours c -> isClerk(c.clerk()) && areKept(c);
        };
    }

    private static boolean areKept(HallCommand.Issuing command) {
        return switch (command) {
            case TakeNumber c -> isShort(c.items()) && areSound(c.holder());
            case IssueByStaff c ->
                    isShort(c.items())
                            && areSound(c.holder())
                            && isClerk(c.clerk())
                            && isText(c.reason())
                            && !c.reason().isBlank();
            case CheckIn c -> isWord(c.appointment().value()) && areSound(c.holder());
            case RecordAppointment c ->
                    isWord(c.appointment().value()) && isShort(c.items()) && areSound(c.holder());
            case CancelAppointment c -> isWord(c.appointment().value()) && isText(c.reason());
            case HandOver c ->
                    isShort(c.items())
                            && isWord(c.number().prefix())
                            && c.number().ordinal() <= LARGEST_ORDINAL
                            && areSound(c.holder())
                            && isWordOrNone(c.fault());
            case LeaseNumbers _ -> true;
        };
    }

    private static boolean areKept(HallCommand.AtWindow command) {
        return switch (command) {
            case PauseWindow c -> isText(c.reason());
            case CallChosen c -> isText(c.reason());
            case HoldTicket c -> isText(c.reason());
            case TransferTicket c -> isText(c.reason());
            default -> true;
        };
    }

    private static boolean areKept(HallCommand.OfTicket command) {
        return switch (command) {
            case ReportPrint c -> isWordOrNone(c.fault());
            case RejoinQueue _ -> true;
            case WithdrawTicket c -> isText(c.reason());
            case RateService c ->
                    c.level() >= 1
                            && c.level() <= LEVELS
                            && areWords(c.tags())
                            && c.tagWords().map(told -> areTold(told, c.tags())).orElse(true)
                            && c.words().map(Bounds::isWritten).orElse(true);
            case AcknowledgeCall c ->
                    c.times() >= 1 && c.places().map(Bounds::areNamed).orElse(true);
            case GrantPriority c -> isClerk(c.clerk()) && isText(c.reason());
        };
    }

    private static boolean areKept(HallCommand.OfHall command) {
        return switch (command) {
            case ReportDevice c ->
                    isWord(c.part())
                            && isWord(c.readiness())
                            && areWords(c.faults())
                            && c.left().map(left -> left >= 0).orElse(true);
            case CloseLine c -> isClerk(c.clerk()) && isText(c.notice());
            case ReopenLine c -> isClerk(c.clerk());
            case StopHall c -> isClerk(c.clerk()) && isText(c.reason());
            case ResumeHall c -> isClerk(c.clerk());
            case ChangeConfig c -> isClerk(c.clerk());
        };
    }

    private static boolean areKept(ExtraHours command) {
        return switch (command) {
            case AnnounceSession c ->
                    c.lines().size() <= ITEMS
                            && c.windows().map(List::size).orElse(0) <= WINDOWS
                            && c.capacity().map(most -> most >= 1 && most <= CAPACITY).orElse(true);
            case WithdrawSession c -> c.lines().size() <= ITEMS;
        };
    }

    private static boolean areKept(Beside command) {
        return switch (command) {
            case Beside.NoteTicket c -> isText(c.text());
            case Beside.ReprintTicket c -> c.times() >= 1;
        };
    }

    private static boolean areKept(ToAll command) {
        return switch (command) {
            case PostNotice c ->
                    isWord(c.notice().value())
                            && !c.text().isBlank()
                            && isText(c.text())
                            && c.translations().size() <= ITEMS
                            && areWords(List.copyOf(c.translations().keySet()))
                            && c.translations().values().stream().allMatch(Bounds::isText);
            case WithdrawNotice c -> isWord(c.notice().value());
            case DeclareEmergency _, ClearEmergency _, IdentifyScreens _ -> true;
        };
    }

    private static boolean areKept(InHand command) {
        return switch (command) {
            case AcceptAlarm c -> isWord(c.alarm());
            case AdvanceFollowUp c ->
                    c.responsible().map(Bounds::isClerk).orElse(true)
                            && !c.text().isBlank()
                            && isText(c.text());
        };
    }

    private static boolean areSound(Optional<Holder> holder) {
        return holder.map(Bounds::isSound).orElse(true);
    }

    private static boolean isWordOrNone(String text) {
        return text.isEmpty() || isWord(text);
    }

    private static boolean isSound(Holder holder) {
        boolean hasNumber = !holder.documentNumber().isBlank();
        boolean needsNone =
                holder.kind() == IdentityKind.STAFF || holder.kind() == IdentityKind.NONE;
        return (hasNumber || needsNone)
                && holder.documentNumber().length() <= TEXT
                && holder.name().length() <= TEXT;
    }

    private static boolean areNamed(List<Place> places) {
        return places.size() <= ITEMS
                && places.stream()
                        .allMatch(each -> isNamed(each.floors()) && isNamed(each.areas()));
    }

    private static boolean isNamed(List<String> names) {
        return names.size() <= ITEMS && names.stream().allMatch(Bounds::isText);
    }

    private static boolean isShort(List<?> list) {
        return !list.isEmpty() && list.size() <= ITEMS;
    }

    private static boolean areWords(List<String> words) {
        return words.size() <= ITEMS && words.stream().allMatch(Bounds::isWord);
    }

    /// One text for each code, as it stands in the province's list.
    private static boolean areTold(List<String> texts, List<String> codes) {
        return texts.size() == codes.size() && texts.stream().allMatch(Bounds::isText);
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    /// What staff typed. It stands in the clear, for everybody, so that persons' numbers have no
    /// place in it.
    private static boolean isText(String text) {
        return isPlain(text, TEXT) && !PersonalNumbers.areIn(text);
    }

    private static boolean isPlain(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    /// What a citizen wrote, of several lines; it is kept sealed.
    private static boolean isWritten(String text) {
        return !text.isBlank() && isPlain(text.replaceAll("\\R", ""), WRITTEN);
    }

    private static boolean isClerk(ClerkId clerk) {
        return isPlain(clerk.value(), CLERK);
    }
}
