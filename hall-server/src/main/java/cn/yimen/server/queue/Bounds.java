package cn.yimen.server.queue;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReportDevice;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.RequestHelp;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TakeHelp;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import java.util.List;
import java.util.regex.Pattern;

/// What values may look like before a rule looks at them: the journal keeps them for ever, so that
/// nobody may fill it with pages of text.
final class Bounds {

    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}_.:/-]{1,40}");
    private static final int TEXT = 200;
    private static final int ITEMS = 20;
    private static final int LEVELS = 5;
    private static final int CLERK = 32;

    private Bounds() {}

    static boolean areKept(CommandEnvelope envelope) {
        return isWord(envelope.from().value()) && areKept(envelope.command());
    }

    private static boolean areKept(HallCommand command) {
        return switch (command) {
            case TakeNumber c -> isShort(c.items()) && c.holder().map(Bounds::isSound).orElse(true);
            case ReportPrint c -> c.fault().isEmpty() || isWord(c.fault());
            case RejoinQueue _, TakeHelp _ -> true;
            case WithdrawTicket c -> isText(c.reason());
            case RateService c -> c.level() >= 1 && c.level() <= LEVELS && areWords(c.tags());
            case OpenWindow c -> isClerk(c.clerk());
            case PauseWindow c -> isClerk(c.clerk()) && isText(c.reason());
            case ResumeWindow c -> isClerk(c.clerk());
            case CloseWindow c -> isClerk(c.clerk());
            case CallNext c -> isClerk(c.clerk());
            case RecallTicket c -> isClerk(c.clerk());
            case StartServing c -> isClerk(c.clerk());
            case FinishServing c -> isClerk(c.clerk());
            case PassTicket c -> isClerk(c.clerk());
            case AcknowledgeCall c -> c.times() >= 1;
            case RequestHelp c -> isWord(c.step());
            case ReportDevice c ->
                    isWord(c.part()) && isWord(c.readiness()) && areWords(c.faults());
        };
    }

    private static boolean isSound(Holder holder) {
        boolean hasNumber = !holder.documentNumber().isBlank();
        boolean needsNone =
                holder.kind() == IdentityKind.STAFF || holder.kind() == IdentityKind.NONE;
        return (hasNumber || needsNone)
                && holder.documentNumber().length() <= TEXT
                && holder.name().length() <= TEXT;
    }

    private static boolean isShort(List<?> list) {
        return !list.isEmpty() && list.size() <= ITEMS;
    }

    private static boolean areWords(List<String> words) {
        return words.size() <= ITEMS && words.stream().allMatch(Bounds::isWord);
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    private static boolean isText(String text) {
        return text.length() <= TEXT && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isClerk(ClerkId clerk) {
        return clerk.value().length() <= CLERK && isText(clerk.value());
    }
}
